// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartpainter.h"
#include "charts/chartspecs.h"
#include "office/officechart_p.h"
#include "report/reportfixture.h"

#include <gtest/gtest.h>

#include <numeric>

using namespace zoneboard;

namespace {

class OfficeChartTest : public ::testing::Test
{
protected:
    [[nodiscard]] ChartContext context() const
    {
        return {fixture.panel, fixture.catalog, Language::Chinese};
    }
    [[nodiscard]] std::optional<OfficeChart> drawn(const ChartSpec& spec) const
    {
        return officeChart(
            spec, theme,
            {QStringLiteral("(base)"), QStringLiteral("total"), QStringLiteral("%1 (below zero)")});
    }
    static std::vector<double> valuesOf(const OfficeSeries& series)
    {
        std::vector<double> values;
        for (const OfficeMark& mark : series.marks)
            values.push_back(mark.value.value_or(-999));
        return values;
    }

    ReportFixture fixture;
    Theme theme = ChartStyle::paper().theme;
};

TEST_F(OfficeChartTest, TrendIsColumnsAndALineInABandOfItsOwn)
{
    const auto chart =
        drawn(trendSpec(context(), sample::output, sample::zone, {2015, 2024}, 2024));
    ASSERT_TRUE(chart.has_value());
    EXPECT_EQ(chart->categories, QStringList({QStringLiteral("2023"), QStringLiteral("2024")}));
    ASSERT_EQ(chart->series.size(), 2U);
    EXPECT_EQ(chart->series[0].role, OfficeRole::Columns);
    EXPECT_EQ(chart->series[0].marks[1].value, 294);
    EXPECT_EQ(chart->series[0].marks[1].format, QStringLiteral("0"));
    EXPECT_EQ(chart->series[1].role, OfficeRole::Line);
    EXPECT_TRUE(chart->series[1].secondary);
    EXPECT_EQ(chart->series[1].marks[1].value, 8.5);
    // The columns end below where the line begins.
    ASSERT_TRUE(chart->primary && chart->secondary);
    const auto part = [](const OfficeRange& axis, double value) {
        return (value - axis.from) / (axis.to - axis.from);
    };
    EXPECT_LT(part(*chart->primary, 294), part(*chart->secondary, 8.5));
}

TEST_F(OfficeChartTest, ExpectedIsDashedAndImpliedIsHatched)
{
    for (Figure& figure : fixture.figures)
        figure.status = Status::Expected;
    fixture.rebuild();
    const auto chart =
        drawn(trendSpec(context(), sample::output, sample::zone, {2015, 2024}, 2024));
    ASSERT_TRUE(chart.has_value());
    EXPECT_TRUE(chart->series[0].marks[0].paint.hatched);
    EXPECT_FALSE(chart->series[0].marks[0].paint.dashed);
    EXPECT_TRUE(chart->series[0].marks[1].paint.dashed);
    EXPECT_NE(chart->series[0].marks[1].paint.fill, theme.brand);
}

/// Every step ends where the next begins, and the labels carry the pulls as they were printed.
TEST_F(OfficeChartTest, WaterfallStandsOnWhatCameBefore)
{
    const ChartSpec spec = waterfallSpec(context(), sample::fixedInvestment, sample::zone, 2024);
    const auto chart = drawn(spec);
    ASSERT_TRUE(chart.has_value());
    EXPECT_EQ(chart->stacking, OfficeStacking::Stacked);
    ASSERT_EQ(chart->series.size(), 3U);
    const OfficeSeries& lift = chart->series[0];
    const OfficeSeries& step = chart->series[1];
    EXPECT_EQ(lift.role, OfficeRole::Lift);
    double level = 0;
    for (size_t i = 0; i + 1 < step.marks.size(); ++i) {
        const double pull = *spec.series.front().points[i].value;
        EXPECT_NEAR(*lift.marks[i].value, std::min(level, level + pull), 1e-9);
        EXPECT_NEAR(*step.marks[i].value, std::abs(pull), 1e-9);
        level += pull;
    }
    EXPECT_NEAR(*step.marks.back().value, level, 0.05); // the total, printed as 9.3
    EXPECT_EQ(chart->series[2].role, OfficeRole::Labels);
    EXPECT_EQ(chart->series[2].labels[0].text, spec.series.front().points[0].text);
}

TEST_F(OfficeChartTest, WaterfallMayCrossZero)
{
    ChartSpec spec;
    spec.kind = ChartKind::Waterfall;
    ChartSeries pulls {QStringLiteral("pull"), {}};
    for (const double value : {2.0, -5.0, 1.0, -2.0}) {
        spec.categories.push_back({QStringLiteral("part"), {}, {}, false, false});
        pulls.points.push_back({value, QString::number(value)});
    }
    spec.categories.back().total = true;
    spec.series.push_back(pulls);
    const auto chart = drawn(spec);
    ASSERT_TRUE(chart.has_value());
    ASSERT_EQ(chart->series.size(), 4U);
    EXPECT_EQ(valuesOf(chart->series[0]), (std::vector<double> {0, 0, -2, 0})); // lift
    EXPECT_EQ(valuesOf(chart->series[1]), (std::vector<double> {2, 2, 0, 0})); // above zero
    EXPECT_EQ(valuesOf(chart->series[2]), (std::vector<double> {0, -3, -1, -2})); // below
}

TEST_F(OfficeChartTest, RowsWithoutABarAreLeftToTheTable)
{
    ChartSpec spec;
    spec.kind = ChartKind::Ranking;
    spec.categories = {{QStringLiteral("企业"), {}, QStringLiteral("▲2")},
                       {QStringLiteral("投资"), {}, {}}};
    spec.series.push_back(
        {QStringLiteral("2024 年"),
         {{25.0, QStringLiteral("25 家")}, {std::nullopt, QStringLiteral("85 亿元")}}});
    const auto chart = drawn(spec);
    ASSERT_TRUE(chart.has_value());
    EXPECT_TRUE(chart->horizontal);
    EXPECT_EQ(chart->categories, QStringList {QStringLiteral("企业  ▲2")});
    EXPECT_EQ(chart->series[0].marks[0].format, QStringLiteral("0\" 家\""));
    spec.series[0].points[0].value.reset();
    EXPECT_FALSE(drawn(spec).has_value()); // nothing would be drawn
}

TEST_F(OfficeChartTest, StackCarriesItsTotals)
{
    ChartSpec spec;
    spec.kind = ChartKind::Composition;
    spec.categories = {{QStringLiteral("2023"), {}, {}}, {QStringLiteral("2024"), {}, {}}};
    spec.totals = {QStringLiteral("10.5"), QString()};
    spec.series = {
        {QStringLiteral("a"), {{10.2, QStringLiteral("10.2")}, {4, QStringLiteral("4")}}},
        {QStringLiteral("b"), {{0.3, QStringLiteral("0.3")}, {}}}};
    const auto chart = drawn(spec);
    ASSERT_TRUE(chart.has_value());
    ASSERT_EQ(chart->series.size(), 3U);
    EXPECT_TRUE(chart->series[0].isLabelled(0));
    EXPECT_FALSE(chart->series[1].isLabelled(0)); // no room in so low a part
    const OfficeSeries& totals = chart->series[2];
    EXPECT_NEAR(*totals.marks[0].value, 10.5, 1e-9);
    EXPECT_EQ(totals.labels[0].value, 10.5);
    EXPECT_FALSE(totals.isLabelled(1));
    spec.percentStack = true;
    EXPECT_EQ(drawn(spec)->series.size(), 2U);
    EXPECT_EQ(drawn(spec)->stacking, OfficeStacking::Percent);
}

TEST_F(OfficeChartTest, OtherKindsStayPictures)
{
    ChartSpec spec;
    spec.categories = {{QStringLiteral("a"), {}, {}}};
    spec.series = {{QStringLiteral("b"), {{1.0, QStringLiteral("1")}}}};
    for (const ChartKind kind : {ChartKind::Goals, ChartKind::Timeline, ChartKind::Treemap,
                                 ChartKind::Scatter, ChartKind::SmallMultiples}) {
        spec.kind = kind;
        EXPECT_FALSE(drawn(spec).has_value());
    }
    spec.kind = ChartKind::Trend;
    spec.noData = QStringLiteral("no figures");
    EXPECT_FALSE(drawn(spec).has_value());
}

}
