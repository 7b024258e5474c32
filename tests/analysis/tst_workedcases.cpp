// SPDX-License-Identifier: GPL-3.0-or-later
// The worked cases of the README's model section, each under its own name.
#include "analysis/contribution.h"
#include "analysis/growth.h"
#include "analysis/share.h"
#include "sample.h"

#include <gtest/gtest.h>

using namespace zoneboard;
using namespace zoneboard::sample;

namespace {

class WorkedCases : public ::testing::Test
{
protected:
    const Catalog catalog = sample::catalog();
    const Panel panel = Panel::build(article());
};

/// Value to 1e-9, interval as printed with four decimals.
void expectComputed(const std::optional<Computed>& computed, double value, double low, double high)
{
    ASSERT_TRUE(computed);
    EXPECT_NEAR(computed->value, value, 1e-9);
    EXPECT_NEAR(computed->interval.low, low, 5.1e-5);
    EXPECT_NEAR(computed->interval.high, high, 5.1e-5);
}

struct Implied
{
    const char* name;
    IndicatorId indicator;
    double value;
    double low;
    double high;
};

class ImpliedPriors : public WorkedCases, public ::testing::WithParamInterface<Implied>
{
};

}

TEST_P(ImpliedPriors, Of2023)
{
    const Implied& expected = GetParam();
    const auto prior = growthOf(panel, catalog, at(expected.indicator, 2024)).prior;
    expectComputed(prior, expected.value, expected.low, expected.high);
    EXPECT_TRUE(prior->implied);
    EXPECT_EQ(observedOrImplied(panel, catalog, at(expected.indicator, 2023)), prior);
    EXPECT_FALSE(observed(panel, catalog, at(expected.indicator, 2023)));
}

INSTANTIATE_TEST_SUITE_P(
    Article, ImpliedPriors,
    ::testing::Values(
        Implied {"OutputBy294", output, 270.967741935, 270.3823, 271.5537},
        Implied {"FixedInvestmentBy85", fixedInvestment, 77.767612077, 77.2748, 78.2609},
        Implied {"IndustrialInvestmentBy57", industrialInvestment, 35.447761194, 35.1259, 35.7698},
        Implied {"ExportsBy65_7", exports, 51.009316770, 50.9507, 51.0680},
        Implied {"Pm25By26_2", particulates, 26.999175598, 26.9463, 27.0521}),
    [](const auto& one) { return std::string(one.param.name); });

TEST_F(WorkedCases, IndustrialShareOfFixedInvestment2024)
{
    const Share share =
        shareOf(panel, catalog, at(industrialInvestment, 2024), ShareOf::ParentIndicator);
    expectComputed(share.computed, 67.058823529, 66.0819, 68.0473);
    EXPECT_FALSE(share.computed->implied);
    ASSERT_TRUE(share.changePoints);
    EXPECT_NEAR(share.changePoints->value, 67.058823529 - 45.581650571, 1e-8);
    EXPECT_TRUE(share.changePoints->implied);
}

TEST_F(WorkedCases, IndustrialShareOfFixedInvestment2023BothImplied)
{
    const Share share =
        shareOf(panel, catalog, at(industrialInvestment, 2023), ShareOf::ParentIndicator);
    expectComputed(share.computed, 45.581650571, 44.8831, 46.2891);
    EXPECT_TRUE(share.computed->implied);
    EXPECT_EQ(mainShare(panel, catalog, at(industrialInvestment, 2023)).computed, share.computed);
}

TEST_F(WorkedCases, PullsOnFixedInvestment)
{
    const Decomposition split = decompose(panel, catalog, fixedInvestment, zone, 2024);
    ASSERT_TRUE(split.growth);
    EXPECT_NEAR(split.growth->value, 9.3, 1e-9);
    EXPECT_EQ(split.growth->interval, intervalOf(print(9.3, 1)));
    ASSERT_EQ(split.parts.size(), 1U);
    ASSERT_TRUE(split.parts.front().pull && split.rest.pull && split.rest.growth);
    EXPECT_NEAR(split.parts.front().pull->value, 27.713643547, 1e-9);
    EXPECT_NEAR(split.rest.pull->value, -18.413643547, 1e-9);
    EXPECT_NEAR(split.parts.front().pull->value + split.rest.pull->value, 9.3, 1e-9);
    EXPECT_NEAR(split.rest.growth->value, -33.837195983, 1e-9);
    EXPECT_NEAR(split.rest.value->value, 28, 1e-9);
    EXPECT_NEAR(split.parts.front().growth->value, 60.8, 1e-9);
    ASSERT_TRUE(split.parts.front().contribution);
    EXPECT_NEAR(split.parts.front().contribution->value, 27.713643547 / 9.3 * 100, 1e-7);
}

TEST_F(WorkedCases, WholeImpliedBy17At43_5IsNoWholeNumber)
{
    const auto whole = impliedWhole(print(17), true, {print(43.5, 1), {}});
    ASSERT_TRUE(whole);
    EXPECT_NEAR(whole->whole.interval.low, 39.0356, 5.1e-5);
    EXPECT_NEAR(whole->whole.interval.high, 39.1254, 5.1e-5);
    EXPECT_FALSE(whole->fitting);
}

TEST_F(WorkedCases, WholesImpliedBy7At70And4At40And7At78)
{
    const auto fitting = [](double part, double share) {
        return impliedWhole(print(part), true, {print(share), {}})->fitting;
    };
    EXPECT_EQ(fitting(7, 70), (Interval::WholeNumbers {10, 10}));
    EXPECT_EQ(fitting(4, 40), (Interval::WholeNumbers {10, 10}));
    EXPECT_EQ(fitting(7, 78), (Interval::WholeNumbers {9, 9}));
}

TEST_F(WorkedCases, WholeImpliedBy25AtMoreThan50IsFewerThan50)
{
    const auto whole = impliedWhole(print(25), true, {print(50, 0, Qualifier::MoreThan), {}});
    ASSERT_TRUE(whole && whole->fitting);
    EXPECT_EQ(whole->fitting->largest, 49);
}

TEST_F(WorkedCases, PartsOf22Are17And3And2)
{
    const Decomposition split = decompose(panel, catalog, projects, zone, 2024);
    ASSERT_EQ(split.parts.size(), 3U);
    ASSERT_TRUE(split.rest.value);
    EXPECT_EQ(split.rest.value->value, 0);
    EXPECT_TRUE(split.rest.value->interval.isPoint());
    EXPECT_FALSE(split.growth);
    EXPECT_FALSE(split.rest.pull);
}

TEST_F(WorkedCases, WholeImpliedBy208AtOneThirdIsAbout624)
{
    const auto whole = impliedWhole(print(208), false, {print(33.33, 2, Qualifier::About), {}});
    ASSERT_TRUE(whole);
    EXPECT_NEAR(whole->whole.value, 624, 0.1);
    EXPECT_FALSE(whole->wholeCount);
    EXPECT_TRUE(whole->whole.interval.contains(624));
}
