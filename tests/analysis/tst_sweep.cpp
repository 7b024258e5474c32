// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/derived.h"
#include "analysis/growth.h"
#include "analysis/share.h"
#include "analysis/sweep.h"
#include "world.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace zoneboard;

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

bool same(double a, double b)
{
    return (std::isnan(a) && std::isnan(b))
        || a == b
        // In percent: 100 is taken off before or after multiplying.
        || std::abs(a - b) <= 1e-12 * std::max({100.0, std::abs(a), std::abs(b)});
}

/// One row of a sweep against the functions for one cell.
void expectRow(const Sweep& all, size_t i, const std::optional<Computed>& growth,
               const std::optional<Computed>& share)
{
    const auto value = [](const auto& c) { return c ? c->value : nan; };
    const auto low = [](const auto& c) { return c ? c->interval.low : nan; };
    const auto high = [](const auto& c) { return c ? c->interval.high : nan; };
    EXPECT_PRED2(same, all.growth[i], value(growth));
    EXPECT_PRED2(same, all.growthLow[i], low(growth));
    EXPECT_PRED2(same, all.growthHigh[i], high(growth));
    EXPECT_PRED2(same, all.share[i], value(share));
    EXPECT_PRED2(same, all.shareLow[i], low(share));
    EXPECT_PRED2(same, all.shareHigh[i], high(share));
}

void expectSweepOf(const Panel& panel, const Catalog& catalog)
{
    const Sweep all = sweep(panel, catalog);
    ASSERT_EQ(all.size(), panel.size());
    ASSERT_EQ(all.shareHigh.size(), panel.size());
    for (Panel::Index row = 0; row < panel.size(); ++row) {
        SCOPED_TRACE(row);
        const Cell cell = panel.cell(row);
        expectRow(all, row, growthOf(panel, catalog, cell).computed,
                  shareOf(panel, catalog, cell, ShareOf::ParentArea).computed);
    }
    for (const Panel::Series& series : panel.allSeries()) {
        const Sweep one = sweepSeries(panel, catalog, series.indicator, series.area);
        const Panel::Range rows = panel.series(series.indicator, series.area);
        ASSERT_EQ(one.size(), rows.end - rows.begin);
        for (size_t i = 0; i < one.size(); ++i) {
            EXPECT_PRED2(same, one.growth[i], all.growth[series.begin + i]);
            EXPECT_PRED2(same, one.shareHigh[i], all.shareHigh[series.begin + i]);
        }
    }
}

}

TEST(Sweep, OfPlainFiguresIsWhatEachCellGives)
{
    std::mt19937 random(1);
    expectSweepOf(world::panelOf(world::trueFigures(random, 10)), world::catalog());
}

/// Hedged, negative, zero and missing values, reports in points, unknown areas, derived rows.
TEST(Sweep, OfAnyFiguresIsWhatEachCellGives)
{
    std::mt19937 random(2);
    const Catalog catalog = world::catalog();
    for (int round = 0; round < 40; ++round) {
        Panel panel = Panel::build(world::anyFigures(random, 50 + 40 * round));
        if (round % 2 == 0)
            addDerived(panel, catalog);
        expectSweepOf(panel, catalog);
        if (HasFailure())
            return;
    }
}

TEST(Sweep, NothingGivesNothing)
{
    EXPECT_EQ(sweep({}, world::catalog()).size(), 0U);
    EXPECT_EQ(sweepSeries({}, world::catalog(), world::whole, world::city).size(), 0U);
}

TEST(Sweep, AnUnknownIndicatorOrAreaHasNoShare)
{
    Figure figure;
    figure.indicator = 77;
    figure.area = 88;
    figure.period = {2024};
    figure.value = Published {5};
    expectSweepOf(Panel::build({figure}), world::catalog());
}
