// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold for any figures, over generated worlds.
#include "analysis/contribution.h"
#include "analysis/derived.h"
#include "analysis/growth.h"
#include "analysis/share.h"
#include "core/unit.h"
#include "world.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

using namespace zoneboard;

namespace {

constexpr int someYears = 12;

void expectNear(double a, double b)
{
    EXPECT_NEAR(a, b, 1e-9 * std::max({1.0, std::abs(a), std::abs(b)}));
}

class Laws : public ::testing::Test
{
protected:
    explicit Laws()
        : m_figures(world::trueFigures(m_random, someYears))
        , m_panel(world::panelOf(m_figures))
    {
    }

    template<typename Look>
    void eachCell(Look look) const
    {
        for (Panel::Index row = 0; row < m_panel.size(); ++row)
            look(m_panel.cell(row));
    }

    std::mt19937 m_random {20250101};
    const Catalog m_catalog = world::catalog();
    const std::vector<world::TrueFigure> m_figures;
    const Panel m_panel;
};

}

TEST_F(Laws, PullsOfThePartsAndOfTheRestAddUpToTheGrowth)
{
    int seen = 0;
    const auto check = [&](const Panel& panel, AreaId area, Period period) {
        const Decomposition split = decompose(panel, m_catalog, world::whole, area, period);
        if (!split.growth)
            return;
        ASSERT_TRUE(split.rest.pull);
        double sum = split.rest.pull->value;
        double contributions = split.rest.contribution ? split.rest.contribution->value : 0;
        for (const Pull& part : split.parts) {
            sum += part.pull ? part.pull->value : 0;
            contributions += part.contribution ? part.contribution->value : 0;
        }
        expectNear(sum, split.growth->value);
        if (split.rest.contribution && split.parts.size() == 3) {
            EXPECT_NEAR(contributions, 100, 1e-6);
        }
        ++seen;
    };
    for (AreaId area = 1; area <= world::lastArea; ++area)
        for (int year = 2010; year < 2010 + someYears; ++year)
            check(m_panel, area, {year});
    for (int round = 0; round < 200; ++round) {
        const Panel panel = Panel::build(world::anyFigures(m_random, 300));
        for (AreaId area = 1; area <= world::lastArea; ++area)
            check(panel, area, {2019 + world::below(m_random, 4)});
    }
    EXPECT_GT(seen, 300);
}

TEST_F(Laws, SharesOfTheChildrenAddUpToAHundred)
{
    // Where what lies in an area adds up to it as printed.
    std::vector<Figure> figures;
    for (int year = 2015; year < 2025; ++year) {
        double sum = 0;
        for (AreaId area = 4; area <= 7; ++area) {
            Figure figure;
            figure.indicator = world::whole;
            figure.area = area == 7 ? world::firstDistrict : area;
            figure.period = {year};
            const double value = area == 7 ? sum : std::round(world::between(m_random, 1, 999));
            figure.value = Published {value};
            sum += value;
            figures.push_back(figure);
        }
    }
    const Panel panel = Panel::build(figures);
    for (int year = 2015; year < 2025; ++year) {
        double shares = 0;
        for (AreaId area = 4; area <= 6; ++area)
            shares += shareOf(panel, m_catalog, {world::whole, area, {year}}, ShareOf::ParentArea)
                          .computed->value;
        expectNear(shares, 100);
    }
}

TEST_F(Laws, CompoundGrowthOverOneYearIsTheGrowth)
{
    int seen = 0;
    eachCell([&](const Cell& cell) {
        const Growth growth = growthOf(m_panel, m_catalog, cell);
        const auto yearly = compoundGrowth(m_panel, m_catalog, cell.indicator, cell.area,
                                           cell.period.year - 1, cell.period.year);
        if (growth.unit == GrowthUnit::Points) {
            EXPECT_FALSE(yearly);
            return;
        }
        ASSERT_EQ(growth.computed.has_value(), yearly.has_value());
        if (!yearly)
            return;
        ++seen;
        expectNear(yearly->value, growth.computed->value);
        expectNear(yearly->interval.low, growth.computed->interval.low);
        expectNear(yearly->interval.high, growth.computed->interval.high);
    });
    EXPECT_GT(seen, 500);
}

TEST_F(Laws, TheIndexIsAHundredAtItsBaseAndGrowsWithTheValue)
{
    eachCell([&](const Cell& cell) {
        const auto index = indexOf(m_panel, m_catalog, cell, cell.period.year);
        ASSERT_TRUE(index);
        EXPECT_EQ(index->value, 100);
        EXPECT_EQ(index->interval, Interval::point(100));
        const Growth growth = growthOf(m_panel, m_catalog, cell);
        const auto after = indexOf(m_panel, m_catalog, cell, cell.period.year - 1);
        if (growth.computed && growth.unit == GrowthUnit::Percent)
            expectNear(after->value - 100, growth.computed->value);
    });
}

TEST_F(Laws, AUnitConvertedSeriesGrowsTheSame)
{
    // 万元 as 亿元: four digits more behind the point, the same print.
    std::vector<Figure> figures;
    for (const auto& [figure, truth] : m_figures) {
        if (figure.indicator != world::smallPart)
            continue;
        Figure converted = figure;
        converted.indicator = world::firstPart;
        const auto factor = conversion(QStringLiteral("万元"), QStringLiteral("亿元"));
        ASSERT_TRUE(factor);
        converted.value->value = factor->applied(figure.value->value);
        converted.value->decimals += 4;
        figures.push_back(figure);
        figures.push_back(converted);
    }
    const Panel panel = Panel::build(figures);
    for (Panel::Index row = 0; row < panel.size(); ++row) {
        Cell cell = panel.cell(row);
        if (cell.indicator != world::smallPart)
            continue;
        const auto before = growthOf(panel, m_catalog, cell).computed;
        cell.indicator = world::firstPart;
        const auto after = growthOf(panel, m_catalog, cell).computed;
        ASSERT_EQ(before.has_value(), after.has_value());
        if (!before)
            continue;
        expectNear(after->value, before->value);
        expectNear(after->interval.low, before->interval.low);
        expectNear(after->interval.high, before->interval.high);
    }
}

TEST_F(Laws, RanksDoNotChangeUnderACommonFactor)
{
    std::vector<Figure> scaled;
    for (const auto& [figure, truth] : m_figures) {
        scaled.push_back(figure);
        scaled.back().value->value *= 1024; // exact in binary: no tie is made or broken
    }
    const Panel larger = Panel::build(scaled);
    int seen = 0;
    eachCell([&](const Cell& cell) {
        const auto rank = rankOf(m_panel, m_catalog, cell);
        EXPECT_EQ(rank, rankOf(larger, m_catalog, cell));
        seen += rank.has_value() ? 1 : 0;
    });
    EXPECT_GT(seen, 500);
}

TEST_F(Laws, TheRanksOfSiblingsAreOneToTheirNumber)
{
    for (IndicatorId indicator = 1; indicator <= world::lastObserved; ++indicator) {
        std::vector<int> places;
        for (AreaId area = 4; area <= 6; ++area)
            places.push_back(rankOf(m_panel, m_catalog, {indicator, area, {2015}})->place);
        std::sort(places.begin(), places.end());
        EXPECT_EQ(places.front(), 1);
        EXPECT_LE(places.back(), 3);
    }
}
