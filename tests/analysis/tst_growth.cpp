// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/growth.h"
#include "sample.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace zoneboard;
using namespace zoneboard::sample;

namespace {

class GrowthOf : public ::testing::Test
{
protected:
    /// Growth of the output of 2024 over that of 2023.
    [[nodiscard]] Growth between(const Published& prior, const Published& value) const
    {
        return growthOf(Panel::build({figure(output, 2023, prior), figure(output, 2024, value)}),
                        catalog, at(output, 2024));
    }

    const Catalog catalog = sample::catalog();
};

}

TEST_F(GrowthOf, AmountsIsInPercentWithItsRange)
{
    const Growth growth = between(print(100), print(110));
    ASSERT_TRUE(growth.computed);
    EXPECT_EQ(growth.unit, GrowthUnit::Percent);
    EXPECT_NEAR(growth.computed->value, 10, 1e-12);
    EXPECT_NEAR(growth.computed->interval.low, (109.5 / 100.5 - 1) * 100, 1e-9);
    EXPECT_NEAR(growth.computed->interval.high, (110.5 / 99.5 - 1) * 100, 1e-9);
    EXPECT_FALSE(growth.computed->implied);
    EXPECT_EQ(growth.shown(), growth.computed->value);
    EXPECT_EQ(growth.shownDecimals(), 0);
    EXPECT_FALSE(growth.consistent);
}

TEST_F(GrowthOf, NoPositiveBaseIsAWordNeverAnInfinity)
{
    EXPECT_EQ(between(print(0), print(5)).note, GrowthNote::ZeroBase);
    EXPECT_FALSE(between(print(0), print(5)).computed);
    EXPECT_EQ(between(print(-3), print(5)).note, GrowthNote::NegativeBase);
    EXPECT_FALSE(between(print(-3), print(5)).shown());
    const Panel alone = Panel::build({figure(output, 2024, print(5))});
    EXPECT_EQ(growthOf(alone, catalog, at(output, 2024)).note, GrowthNote::NoBase);
    const Growth nothing = growthOf(alone, catalog, at(output, 2020));
    EXPECT_EQ(nothing.note, GrowthNote::None);
    EXPECT_FALSE(nothing.computed);
}

TEST_F(GrowthOf, RatesIsAChangeInPoints)
{
    const Panel panel =
        Panel::build({figure(villageShare, 2023, print(0)), figure(villageShare, 2024, print(88))});
    const Growth growth = growthOf(panel, catalog, at(villageShare, 2024));
    EXPECT_EQ(growth.unit, GrowthUnit::Points);
    ASSERT_TRUE(growth.computed);
    EXPECT_EQ(growth.computed->value, 88);
    EXPECT_EQ(growth.computed->interval, (Interval {87, 89}));
}

TEST_F(GrowthOf, MonthsComparesWithTheSameMonths)
{
    Figure half = figure(output, 2025, print(150));
    half.period.months = 6;
    Figure halfBefore = figure(output, 2024, print(120));
    halfBefore.period.months = 6;
    const Panel panel = Panel::build({half, halfBefore, figure(output, 2024, print(294))});
    const Growth growth = growthOf(panel, catalog, {output, zone, {2025, 6}});
    ASSERT_TRUE(growth.computed);
    EXPECT_NEAR(growth.computed->value, 25, 1e-12);
}

TEST_F(GrowthOf, ReportedIsShownAndCompared)
{
    const auto reporting = [&](const Published& rate) {
        const Panel panel = Panel::build(
            {figure(output, 2023, print(100)), grown(figure(output, 2024, print(110)), rate)});
        return growthOf(panel, catalog, at(output, 2024));
    };
    EXPECT_EQ(reporting(print(9.4, 1)).consistent, true);
    EXPECT_EQ(reporting(print(9.4, 1)).shown(), 9.4);
    EXPECT_EQ(reporting(print(9.4, 1)).shownDecimals(), 1);
    EXPECT_EQ(reporting(print(18.0, 1)).consistent, false);
    EXPECT_EQ(reporting(print(5, 0, Qualifier::MoreThan)).consistent, true);
}

TEST_F(GrowthOf, ReportedPointsImplyThePriorBySubtraction)
{
    const Panel panel = Panel::build(
        {grown(figure(villageShare, 2024, print(88)), print(3.5, 1), GrowthUnit::Points)});
    const Growth growth = growthOf(panel, catalog, at(villageShare, 2024));
    ASSERT_TRUE(growth.prior);
    EXPECT_NEAR(growth.prior->value, 84.5, 1e-12);
    EXPECT_NEAR(growth.prior->interval.low, 83.95, 1e-12);
    EXPECT_TRUE(growth.prior->implied);
}

TEST_F(GrowthOf, ReportDecidesTheUnit)
{
    const Panel panel = Panel::build({figure(villageShare, 2023, print(80)),
                                      grown(figure(villageShare, 2024, print(88)), print(10))});
    const Growth growth = growthOf(panel, catalog, at(villageShare, 2024));
    EXPECT_EQ(growth.unit, GrowthUnit::Percent);
    EXPECT_NEAR(growth.computed->value, 10, 1e-12);
    EXPECT_EQ(growth.consistent, true);
}

TEST_F(GrowthOf, FallOfAHundredPercentImpliesNothing)
{
    EXPECT_FALSE(impliedPrior(print(5), false, {print(-100), {}, {}}));
    EXPECT_FALSE(impliedPrior(print(5), false, {print(-250), {}, {}}));
    EXPECT_TRUE(impliedPrior(print(5), false, {print(-99), {}, {}}));
}

TEST_F(GrowthOf, HugeValuesStayFinite)
{
    const Growth large = between(print(1e15), print(2e15));
    ASSERT_TRUE(large.computed);
    EXPECT_NEAR(large.computed->value, 100, 1e-9);
    const Growth overflow = between(print(1e-300), print(1e300));
    EXPECT_FALSE(overflow.shown());
}

TEST(CompoundGrowth, OverYears)
{
    const Catalog catalog = sample::catalog();
    const Panel panel =
        Panel::build({figure(output, 2020, print(100)), figure(output, 2022, print(121)),
                      figure(villageShare, 2020, print(50)), figure(villageShare, 2022, print(60)),
                      figure(exports, 2020, print(0)), figure(exports, 2022, print(9))});
    const auto yearly = compoundGrowth(panel, catalog, output, zone, 2020, 2022);
    ASSERT_TRUE(yearly);
    EXPECT_NEAR(yearly->value, 10, 1e-12);
    EXPECT_NEAR(yearly->interval.low, (std::sqrt(120.5 / 100.5) - 1) * 100, 1e-9);
    EXPECT_FALSE(compoundGrowth(panel, catalog, output, zone, 2022, 2022));
    EXPECT_FALSE(compoundGrowth(panel, catalog, output, zone, 2022, 2020));
    EXPECT_FALSE(compoundGrowth(panel, catalog, output, zone, 2020, 2023));
    EXPECT_FALSE(compoundGrowth(panel, catalog, exports, zone, 2020, 2022));
    EXPECT_FALSE(compoundGrowth(panel, catalog, villageShare, zone, 2020, 2022));
}

TEST(IndexOf, BaseIsAHundred)
{
    const Catalog catalog = sample::catalog();
    std::vector<Figure> figures = article();
    figures.push_back(figure(exports, 2020, print(0)));
    const Panel panel = Panel::build(figures);
    EXPECT_EQ(indexOf(panel, catalog, at(output, 2024), 2024)->value, 100);
    const auto index = indexOf(panel, catalog, at(output, 2024), 2023);
    ASSERT_TRUE(index);
    EXPECT_NEAR(index->value, 108.5, 1e-9);
    EXPECT_TRUE(index->implied);
    EXPECT_FALSE(indexOf(panel, catalog, at(exports, 2024), 2020));
    EXPECT_FALSE(indexOf(panel, catalog, at(exports, 2024), 2010));
}
