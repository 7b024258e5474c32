// SPDX-License-Identifier: GPL-3.0-or-later
// The range of a computed value holds the value computed from the true numbers before they were
// rounded for print.
#include "analysis/contribution.h"
#include "analysis/derived.h"
#include "analysis/growth.h"
#include "analysis/share.h"
#include "world.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

using namespace zoneboard;

namespace {

/// Counts the cases and complains about those where the truth lies outside.
class Truth : public ::testing::Test
{
protected:
    void look(const char* what, const std::optional<Computed>& computed, double truth)
    {
        ASSERT_TRUE(computed) << what;
        const Interval& range = computed->interval;
        const double slack = 1e-9 * std::max(1.0, std::abs(truth));
        ASSERT_LE(range.low - slack, truth) << what;
        ASSERT_GE(range.high + slack, truth) << what;
        ASSERT_TRUE(range.contains(computed->value) || range.isPoint()) << what;
        ++m_cases;
    }

    void lookAt(const Panel& panel, const std::map<Cell, double>& truth, const Cell& cell);
    void lookAtSplit(const Panel& panel, const std::map<Cell, double>& truth, AreaId area,
                     int year);

    const Catalog m_catalog = world::catalog();
    int m_cases = 0;
};

void Truth::lookAt(const Panel& panel, const std::map<Cell, double>& truth, const Cell& cell)
{
    const double now = truth.at(cell);
    const Area* area = m_catalog.area(cell.area);
    const bool adds = cell.indicator != world::rate && cell.indicator != world::mean;
    if (adds && area->parent != 0)
        look("share", shareOf(panel, m_catalog, cell, ShareOf::ParentArea).computed,
             now / truth.at({cell.indicator, area->parent, cell.period}) * 100);
    if (cell.indicator == world::firstPart) {
        const double whole = truth.at({world::whole, cell.area, cell.period});
        look("part", shareOf(panel, m_catalog, cell, ShareOf::ParentIndicator).computed,
             now / whole * 100);
        look("formula", observed(panel, m_catalog, {world::derived, cell.area, cell.period}),
             now / whole * 100);
    }
    const Cell before {cell.indicator, cell.area, cell.period.yearBefore()};
    if (!truth.contains(before))
        return;
    const double prior = truth.at(before);
    const bool rate = cell.indicator == world::rate;
    look("growth", growthOf(panel, m_catalog, cell).computed,
         rate ? now - prior : (now / prior - 1) * 100);
    const double first = truth.at({cell.indicator, cell.area, {2010}});
    look("index", indexOf(panel, m_catalog, cell, 2010), now / first * 100);
    if (!rate)
        look("CAGR",
             compoundGrowth(panel, m_catalog, cell.indicator, cell.area, 2010, cell.period.year),
             (std::pow(now / first, 1.0 / (cell.period.year - 2010)) - 1) * 100);
}

void Truth::lookAtSplit(const Panel& panel, const std::map<Cell, double>& truth, AreaId area,
                        int year)
{
    const auto change = [&](IndicatorId id) {
        return truth.at({id, area, {year}}) - truth.at({id, area, {year - 1}});
    };
    const Decomposition split = decompose(panel, m_catalog, world::whole, area, year);
    const double base = truth.at({world::whole, area, {year - 1}});
    double rest = change(world::whole);
    for (const Pull& part : split.parts) {
        const double its = change(part.indicator) / (part.indicator == world::smallPart ? 1e4 : 1);
        rest -= its;
        look("pull", part.pull, its / base * 100);
        // Where the whole hardly changed the rate may be anything; the range says so.
        if (part.contribution)
            look("contribution", part.contribution, its / change(world::whole) * 100);
    }
    look("pull of the rest", split.rest.pull, rest / base * 100);
}

}

TEST_F(Truth, LiesInTheRangeOfEveryComputedValueInAHundredThousandCases)
{
    std::mt19937 random(31415926);
    while (m_cases < 100'000) {
        const auto figures = world::trueFigures(random, 8);
        const Panel panel = world::panelOf(figures);
        const auto truth = world::truths(figures);
        for (const auto& [cell, value] : truth)
            ASSERT_NO_FATAL_FAILURE(lookAt(panel, truth, cell));
        for (AreaId area = 1; area <= world::lastArea; ++area)
            for (int year = 2011; year < 2018; ++year)
                ASSERT_NO_FATAL_FAILURE(lookAtSplit(panel, truth, area, year));
    }
}

/// What a reported growth or share implies, over numbers rounded to 0–3 digits.
TEST_F(Truth, LiesInTheRangeOfWhatReportsImply)
{
    std::mt19937 random(27182818);
    const auto rounded = [&](double truth) {
        const int decimals = world::below(random, 4);
        const double scale = std::pow(10.0, decimals);
        return Published {std::round(truth * scale) / scale, decimals};
    };
    for (int round = 0; round < 50'000; ++round) {
        const double prior = world::between(random, 5, 900);
        const double now = world::between(random, 5, 900);
        const double whole = now + world::between(random, 5, 900);
        const ReportedGrowth percent {rounded((now / prior - 1) * 100)};
        if (percent.rate.value > -99) {
            ASSERT_NO_FATAL_FAILURE(
                look("prior", impliedPrior(rounded(now), false, percent), prior));
        }
        const ReportedGrowth points {rounded(now - prior), GrowthUnit::Points};
        ASSERT_NO_FATAL_FAILURE(look("prior", impliedPrior(rounded(now), false, points), prior));
        const ReportedShare share {rounded(now / whole * 100), {}};
        const auto implied = impliedWhole(rounded(now), false, share);
        if (share.rate.value >= 1) {
            ASSERT_NO_FATAL_FAILURE(look("whole", implied->whole, whole));
        }
    }
    EXPECT_GT(m_cases, 100'000);
}
