// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/panel.h"
#include "sample.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

using namespace zoneboard;
using namespace zoneboard::sample;

namespace {

std::vector<Figure> everything(const Panel& panel)
{
    std::vector<Figure> figures;
    for (Panel::Index i = 0; i < panel.size(); ++i)
        figures.push_back(panel.figure(i));
    return figures;
}

void expectSame(const Panel& a, const Panel& b)
{
    EXPECT_EQ(everything(a), everything(b));
    const auto byKey = [](const Figure& x, const Figure& y) {
        return std::tuple(x.indicator, x.area, x.period, x.source)
            < std::tuple(y.indicator, y.area, y.period, y.source);
    };
    std::vector<Figure> left(a.duplicates().begin(), a.duplicates().end());
    std::vector<Figure> right(b.duplicates().begin(), b.duplicates().end());
    std::sort(left.begin(), left.end(), byKey);
    std::sort(right.begin(), right.end(), byKey);
    EXPECT_EQ(left, right);
}

/// Any figure of a small world: four indicators, three areas, years and months, three sources.
Figure anyFigure(std::mt19937& random)
{
    const auto below = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    Figure figure;
    figure.id = below(1000);
    figure.indicator = 1 + below(4);
    figure.area = 1 + below(3);
    figure.period = {2015 + below(6), below(3) == 0 ? 1 + below(12) : 12};
    figure.source = 1 + below(3);
    figure.status = static_cast<Status>(below(4));
    if (below(5) != 0)
        figure.value = Published {below(10000) / 10.0, below(4), static_cast<Qualifier>(below(4))};
    if (!figure.value || below(2) == 0)
        figure.growth =
            ReportedGrowth {print(below(500) / 10.0 - 20, 1), static_cast<GrowthUnit>(below(2)),
                            static_cast<GrowthBasis>(below(3))};
    if (below(3) == 0)
        figure.share = ReportedShare {print(below(1000) / 10.0, 1), QStringLiteral("全区")};
    if (below(4) == 0)
        figure.rank = 1 + below(9);
    return figure;
}

bool sameKey(const Figure& a, const Figure& b)
{
    return a.indicator == b.indicator && a.area == b.area && a.period == b.period
        && a.source == b.source;
}

}

TEST(Panel, OrdersByIndicatorAreaAndPeriod)
{
    const Panel panel = Panel::build({
        figure(exports, eastZone, 2023, print(4)),
        figure(output, westZone, 2020, print(3)),
        figure(output, zone, 2024, print(2)),
        figure(output, zone, 2023, print(1)),
    });
    ASSERT_EQ(panel.size(), 4U);
    for (Panel::Index i = 0; i < panel.size(); ++i) {
        EXPECT_EQ(panel.value(i), i + 1.0);
        EXPECT_EQ(panel.find(panel.cell(i)), i);
    }
    EXPECT_EQ(panel.find(at(output, 2022)), Panel::none);
    EXPECT_EQ(panel.find({99, zone, {2024}}), Panel::none);
    const Panel::Range series = panel.series(output, zone);
    EXPECT_EQ(series.begin, 0U);
    EXPECT_EQ(series.end, 2U);
    EXPECT_TRUE(panel.series(exports, zone).isEmpty());
    EXPECT_TRUE(panel.has(exports, eastZone));
    EXPECT_FALSE(panel.has(exports, zone));
}

TEST(Panel, EmptyHasNothing)
{
    const Panel panel;
    EXPECT_EQ(panel.size(), 0U);
    EXPECT_EQ(panel.find(at(output, 2024)), Panel::none);
    EXPECT_TRUE(panel.years(zone).empty());
    EXPECT_TRUE(panel.series(output, zone).isEmpty());
}

TEST(Panel, KeepsEverythingButTexts)
{
    Figure full = shared(grown(figure(output, 2024, print(294.25, 2, Qualifier::MoreThan)),
                               print(-8.5, 1), GrowthUnit::Points),
                         print(43.5, 1, Qualifier::About), QStringLiteral("全区"));
    full.id = 77;
    full.status = Status::Preliminary;
    full.growth->basis = GrowthBasis::Comparable;
    full.rank = 3;
    full.quote = QStringLiteral("产值294.25亿元");
    const Panel panel = Panel::build({full});
    full.quote.clear();
    EXPECT_EQ(panel.figure(0), full);
    EXPECT_EQ(panel.published(0), full.value);
    EXPECT_EQ(panel.reportedGrowth(0), full.growth);
}

TEST(Panel, MostFinalStatusThenNewestSourceIsShown)
{
    Figure expected = figure(output, 2024, print(294));
    expected.status = Status::Expected;
    expected.source = 9;
    Figure final = figure(output, 2024, print(296.1, 1));
    final.status = Status::Final;
    final.source = 2;
    Figure newer = final;
    newer.source = 3;
    newer.value = print(296.2, 1);
    const Panel panel = Panel::build({newer, expected, final});
    ASSERT_EQ(panel.size(), 1U);
    EXPECT_EQ(panel.figure(0), newer);
    ASSERT_EQ(panel.duplicates().size(), 2U);
    EXPECT_EQ(panel.duplicates()[0], expected);
    EXPECT_EQ(panel.duplicates()[1], final);
}

TEST(Panel, RemovingTheShownOneBringsTheNextForward)
{
    Figure expected = figure(output, 2024, print(294));
    expected.status = Status::Expected;
    Figure final = figure(output, 2024, print(296.1, 1));
    final.status = Status::Final;
    final.source = 2;
    Panel panel = Panel::build({expected, final});
    panel.remove(at(output, 2024));
    ASSERT_EQ(panel.size(), 1U);
    EXPECT_EQ(panel.figure(0), expected);
    EXPECT_TRUE(panel.duplicates().empty());
    panel.remove(at(output, 2024));
    EXPECT_EQ(panel.size(), 0U);
    EXPECT_FALSE(panel.has(output, zone));
    panel.remove(at(output, 2024));
    EXPECT_EQ(panel.size(), 0U);
}

TEST(Panel, YearsAreThoseWithAValueOfTheWholeYear)
{
    Figure months = figure(output, 2025, print(140));
    months.period.months = 6;
    Figure onlyGrowth = grown(figure(exports, 2022, print(0)), print(3));
    onlyGrowth.value.reset();
    const Panel panel = Panel::build({months, onlyGrowth, figure(output, 2024, print(294)),
                                      figure(exports, 2021, print(60)),
                                      figure(exports, eastZone, 2019, print(60))});
    EXPECT_EQ(panel.years(zone), (std::vector<int> {2021, 2024}));
    EXPECT_EQ(panel.years(exports, zone), (std::vector<int> {2021}));
    EXPECT_TRUE(std::isnan(panel.value(panel.find(at(exports, 2022)))));
}

TEST(Panel, RefusesNoNumbersAndImpossiblePeriods)
{
    const double infinity = std::numeric_limits<double>::infinity();
    Figure impossible = figure(output, 2024, print(1));
    impossible.period.months = 13;
    Figure beforeChrist = figure(output, -4, print(1));
    Figure notANumber = grown(figure(exports, 2024, print(std::nan(""))), print(infinity));
    Panel panel = Panel::build({impossible, beforeChrist, notANumber});
    ASSERT_EQ(panel.size(), 1U);
    EXPECT_FALSE(panel.figure(0).value);
    EXPECT_FALSE(panel.figure(0).growth);
    panel.put(impossible);
    EXPECT_EQ(panel.size(), 1U);
    EXPECT_EQ(panel.find({output, zone, {2024, 13}}), Panel::none);
}

// Law: recompute after a change equals computing from scratch.
TEST(Panel, ChangingEqualsBuildingFromScratch)
{
    std::mt19937 random(7);
    std::vector<Figure> kept;
    Panel panel;
    for (int step = 0; step < 3000; ++step) {
        const Figure figure = anyFigure(random);
        const Cell cell {figure.indicator, figure.area, figure.period};
        std::erase_if(kept, [&](const Figure& other) { return sameKey(other, figure); });
        if (random() % 3 == 0) {
            panel.remove(cell, figure.source);
        } else {
            panel.put(figure);
            kept.push_back(figure);
        }
        if (step % 100 == 0)
            expectSame(panel, Panel::build(kept));
    }
    expectSame(panel, Panel::build(kept));
}

TEST(Panel, AnyOrderOfArrivalGivesTheSamePanel)
{
    std::mt19937 random(11);
    std::vector<Figure> figures;
    for (int i = 0; i < 400; ++i) {
        const Figure figure = anyFigure(random);
        std::erase_if(figures, [&](const Figure& other) { return sameKey(other, figure); });
        figures.push_back(figure);
    }
    const Panel panel = Panel::build(figures);
    std::shuffle(figures.begin(), figures.end(), random);
    expectSame(panel, Panel::build(figures));
    EXPECT_EQ(everything(Panel::build(everything(panel))), everything(panel));
}
