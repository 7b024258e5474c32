// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/goalpath.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

using namespace zoneboard;

namespace {

struct PathCase
{
    const char* name;
    double base, now, target;
    bool lower;
    double ratio; ///< NaN: not used
    double precision;
    PathClass pathClass;
};

class ModelPath : public testing::TestWithParam<PathCase>
{
};

// The worked path cases of the model: base 2020, now 2023, target 2025.
constexpr double notUsed = std::numeric_limits<double>::quiet_NaN();
constexpr PathCase pathCases[] = {
    {"OnTrack", 300, 410, 500, false, 1.0202, 5e-5, PathClass::OnTrack},
    {"Moderate", 60, 85, 120, false, 0.8279, 5e-5, PathClass::Moderate},
    {"Insufficient", 40, 45, 80, false, 0.2693, 5e-5, PathClass::Insufficient},
    {"MovingAway", 25, 22, 40, false, -0.4233, 5e-5, PathClass::MovingAway},
    {"Met", 50, 120, 100, false, 2.2789, 5e-5, PathClass::Met},
    {"LowerOnTrack", 0.50, 0.44, 0.43, true, 1.4039, 5e-5, PathClass::OnTrack},
    {"LowerInsufficient", 100, 97, 85, true, 0.3159, 5e-5, PathClass::Insufficient},
    {"LowerMovingAway", 100, 104, 85, true, -0.4115, 5e-5, PathClass::MovingAway},
    {"OnTheEdge", 100, 131.2932375, 161.051, false, 0.95, 1e-7, PathClass::OnTrack},
    {"MetSlipping", 120, 110, 100, false, notUsed, 0, PathClass::MetSlipping},
};

PathStanding standingOf(const PathCase& c)
{
    return pathStanding({2020, c.base, 2023, c.now, 2025, c.target,
                         c.lower ? Polarity::LowerIsBetter : Polarity::HigherIsBetter});
}

}

TEST_P(ModelPath, HasRatioAndClass)
{
    const PathCase& c = GetParam();
    const PathStanding standing = standingOf(c);
    EXPECT_EQ(standing.pathClass, c.pathClass);
    EXPECT_EQ(standing.method, PathMethod::CompoundGrowth);
    ASSERT_EQ(standing.ratio.has_value(), !std::isnan(c.ratio));
    if (standing.ratio) {
        EXPECT_NEAR(*standing.ratio, c.ratio, c.precision);
    }
}

INSTANTIATE_TEST_SUITE_P(WorkedCases, ModelPath, testing::ValuesIn(pathCases),
                         [](const auto& c) { return std::string(c.param.name); });

TEST(GoalPath, TheStraightLineIsShownBesideTheRatio)
{
    const PathStanding standing = pathStanding({2020, 300, 2023, 410, 2025, 500});
    EXPECT_NEAR(*standing.straightCompletion - standing.straightElapsed, -5, 1e-9);
    EXPECT_EQ(standing.pathClass, PathClass::OnTrack);
}

TEST(GoalPath, TheRateStillNeededReachesTheTarget)
{
    std::mt19937 random(5);
    std::uniform_real_distribution<double> values(1, 1000);
    for (int i = 0; i < 1000; ++i) {
        const PathPoints points {2020, values(random), 2022, values(random), 2025, values(random)};
        const PathStanding standing = pathStanding(points);
        ASSERT_EQ(standing.rateStillNeeded.has_value(), points.now < points.target);
        if (standing.rateStillNeeded) {
            EXPECT_NEAR(points.now * std::pow(1 + *standing.rateStillNeeded / 100, 3),
                        points.target, 1e-9 * points.target);
        }
        // Going on at the speed so far leads where the rate says.
        EXPECT_NEAR(*standing.atPresentRate,
                    points.now * std::pow(points.now / points.base, 3.0 / 2),
                    1e-9 * *standing.atPresentRate);
    }
}

TEST(GoalPath, ScalingUnitsChangesNothing)
{
    for (const PathCase& c : pathCases) {
        for (const double factor : {1e-8, 1e-4, 1e4}) {
            PathCase scaled = c;
            scaled.base *= factor;
            scaled.now *= factor;
            scaled.target *= factor;
            EXPECT_EQ(standingOf(scaled).pathClass, c.pathClass) << c.name;
        }
    }
}

TEST(GoalPath, WithABaseOfZeroTheStraightLineIsTheMethod)
{
    const PathStanding standing = pathStanding({2020, 0, 2023, 6, 2025, 10});
    EXPECT_EQ(standing.method, PathMethod::Linear);
    EXPECT_DOUBLE_EQ(*standing.ratio, 1);
    EXPECT_EQ(standing.pathClass, PathClass::OnTrack);
    EXPECT_DOUBLE_EQ(*standing.rateStillNeeded, 2);
    EXPECT_DOUBLE_EQ(*standing.atPresentRate, 10);
    const PathStanding loss = pathStanding({2020, -10, 2023, -12, 2025, 5});
    EXPECT_EQ(loss.method, PathMethod::Linear);
    EXPECT_EQ(loss.pathClass, PathClass::MovingAway);
}

TEST(GoalPath, WhatNeedOnlyBeKeptMovesAwayWhenItIsLost)
{
    EXPECT_EQ(pathStanding({2020, 100, 2023, 97, 2025, 100}).pathClass, PathClass::MovingAway);
    EXPECT_EQ(pathStanding({2020, 100, 2023, 101, 2025, 100}).pathClass, PathClass::Met);
    EXPECT_EQ(pathStanding({2020, 120, 2023, 95, 2025, 100}).pathClass, PathClass::MovingAway);
}

TEST(GoalPath, WithoutAYearAfterTheBaseThereIsNothingToSay)
{
    EXPECT_EQ(pathStanding({2020, 100, 2020, 100, 2025, 120}).pathClass, PathClass::NoData);
    EXPECT_EQ(pathStanding({2020, 100, 2023, std::nan(""), 2025, 120}).pathClass,
              PathClass::NoData);
    EXPECT_FALSE(pathStanding({2020, 100, 2023, std::nan(""), 2025, 120}).ratio);
}

TEST(GoalPath, CodesAreThoseOfTheInterface)
{
    EXPECT_EQ(pathClassCode(PathClass::MetSlipping), QStringLiteral("met_slipping"));
    EXPECT_EQ(pathClassCode(PathClass::NoData), QStringLiteral("no_data"));
    EXPECT_EQ(pathClassCode(PathClass::MovingAway), QStringLiteral("moving_away"));
    EXPECT_NE(pathClassName(PathClass::Met, Language::English),
              pathClassName(PathClass::MetSlipping, Language::English));
}
