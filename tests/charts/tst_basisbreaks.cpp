// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/sample.h"
#include "charts/chartlayout.h"
#include "charts/chartspecs.h"
#include "charts/printedspec.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace zoneboard {

namespace {

using sample::print;
using sample::zone;

Figure reported(int year, double value, double growth, GrowthBasis basis)
{
    Figure figure =
        sample::grown(sample::figure(sample::output, year, print(value, 1)), print(growth, 1));
    figure.growth->basis = basis;
    return figure;
}

ChartSpec trendOf(const std::vector<Figure>& figures, Language language = Language::Chinese)
{
    static Catalog catalog = sample::catalog();
    static Panel panel;
    panel = Panel::build(figures);
    return trendSpec({panel, catalog, language}, sample::output, zone, {2020, 2024}, 2024);
}

QStringList brokenYears(const ChartSpec& spec)
{
    QStringList years;
    for (const ChartCategory& category : spec.categories) {
        if (category.breaks)
            years.append(category.text);
    }
    return years;
}

const std::vector<Figure> otherPrices {reported(2021, 100, 5, GrowthBasis::Nominal),
                                       reported(2022, 110, 10, GrowthBasis::Nominal),
                                       reported(2023, 120, 8, GrowthBasis::Comparable),
                                       reported(2024, 130, 7.5, GrowthBasis::Comparable)};

}

TEST(BasisBreaks, AreWhereGrowthGoesOverToOtherPrices)
{
    const ChartSpec spec = trendOf(otherPrices);
    EXPECT_EQ(brokenYears(spec), QStringList {QStringLiteral("2023")});
    EXPECT_TRUE(spec.subtitle.contains(QStringLiteral("2023 年起增速按可比价")));
    EXPECT_TRUE(spec.description.contains(QStringLiteral("2023 年起增速按可比价")))
        << "a screen reader hears of it too";
}

TEST(BasisBreaks, AreWhereAGrowthAtCurrentPricesDoesNotFitTheValues)
{
    const ChartSpec spec = trendOf({reported(2022, 100, 5, GrowthBasis::Nominal),
                                    reported(2023, 150, 8, GrowthBasis::Nominal),
                                    reported(2024, 162, 8, GrowthBasis::Nominal)},
                                   Language::English);
    EXPECT_EQ(brokenYears(spec), QStringList {QStringLiteral("2023")});
    EXPECT_TRUE(spec.subtitle.contains(QStringLiteral("2023 not comparable with the year before")));
}

TEST(BasisBreaks, AreNowhereElse)
{
    EXPECT_TRUE(brokenYears(trendOf({reported(2022, 100, 5, GrowthBasis::Comparable),
                                     reported(2023, 150, 8, GrowthBasis::Comparable)}))
                    .isEmpty())
        << "growth at comparable prices never fits values at current ones";
    EXPECT_TRUE(brokenYears(trendOf({reported(2022, 100, 5, GrowthBasis::Nominal),
                                     reported(2023, 150, 8, GrowthBasis::Unknown)}))
                    .isEmpty())
        << "what is not known is not said";
    EXPECT_TRUE(brokenYears(trendOf({reported(2023, 100, 5, GrowthBasis::Comparable)})).isEmpty());
}

TEST(BasisBreaks, PartTheYearsWithALineThatTheGrowthDoesNotCross)
{
    const TextMeasure measure {
        [](const QString& text, TextRole) { return 8.0 * static_cast<double>(text.size()); },
        [](TextRole) { return 16.0; }};
    const ChartSpec spec = trendOf(otherPrices);
    const ChartLayout layout = layoutChart(spec, {600, 400}, {false, false}, measure);
    const auto stroke = std::ranges::find(layout.strokes, StrokeRole::Break, &ChartStroke::role);
    ASSERT_NE(stroke, layout.strokes.end());
    const double slot = layout.plot.width() / layout.slotCount;
    const auto year = std::ranges::find(spec.categories, true, &ChartCategory::breaks);
    const auto place = static_cast<double>(year - spec.categories.begin());
    EXPECT_NEAR(stroke->from.x(), layout.plot.left() + place * slot, 1);
    EXPECT_LT(stroke->from.y(), layout.plot.top()) << "through the band too";
    EXPECT_GT(stroke->to.y(), layout.plot.bottom());
    for (const ChartDot& dot : layout.dots)
        EXPECT_EQ(dot.breaks, dot.slot == static_cast<int>(place) || dot.slot == 1)
            << dot.slot << ": the first one, and the one after the break";
}

}
