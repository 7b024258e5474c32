// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure.h"
#include "core/interval.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <random>

using namespace zoneboard;

namespace {
constexpr double infinity = std::numeric_limits<double>::infinity();
}

TEST(Interval, OfPrintedNumbersAsModelSays)
{
    EXPECT_EQ(intervalOf({57, 0, Qualifier::Exact}), (Interval {56.5, 57.5}));
    const Interval tenths = intervalOf({65.7, 1, Qualifier::Exact});
    EXPECT_NEAR(tenths.low, 65.65, 1e-12);
    EXPECT_NEAR(tenths.high, 65.75, 1e-12);
    EXPECT_EQ(intervalOf({17, 0, Qualifier::Exact}, true), Interval::point(17));
    EXPECT_EQ(intervalOf({500, 0, Qualifier::MoreThan}, true),
              (Interval {500, infinity, true, true}));
    EXPECT_EQ(intervalOf({10000, 0, Qualifier::LessThan}, true), (Interval {0, 10000, true, true}));
    EXPECT_EQ(intervalOf({200, 0, Qualifier::About}), (Interval {190, 210}));
}

TEST(Interval, WholeNumbersRespectOpenEnds)
{
    EXPECT_FALSE((Interval {39.0356, 39.1254}).wholeNumbers());
    EXPECT_EQ((Interval {38.2, 40}).wholeNumbers(), (Interval::WholeNumbers {39, 40}));
    EXPECT_EQ((Interval {25, 50, true, true}).wholeNumbers(), (Interval::WholeNumbers {26, 49}));
}

TEST(Interval, QuotientOfAnOpenInterval)
{
    const auto whole = quotient(Interval::point(25), Interval {0.5, infinity, true, true});
    ASSERT_TRUE(whole);
    EXPECT_EQ(whole->high, 50);
    EXPECT_TRUE(whole->highOpen);
    EXPECT_FALSE(quotient(Interval::point(1), Interval {-1, 1}));
    EXPECT_FALSE(quotient(Interval::point(1), Interval {0, 1}));
    EXPECT_TRUE(quotient(Interval::point(1), Interval {0, 1, true, false}));
}

TEST(Interval, MeetsKnowsOpenEnds)
{
    EXPECT_TRUE((Interval {0, 1}).meets(Interval {1, 2}));
    EXPECT_FALSE((Interval {0, 1, false, true}).meets(Interval {1, 2}));
    EXPECT_FALSE((Interval {0, 1}).meets(Interval {1.5, 2}));
}

TEST(Interval, MeetsNearlyForgivesFloatingNoise)
{
    const Interval printed = intervalOf({65.7, 1, Qualifier::Exact});
    const Interval beyond {65.75 * (1 + 1e-12), 66};
    EXPECT_FALSE((Interval {0, 65.75}).meets(beyond));
    EXPECT_TRUE(printed.meetsNearly(beyond));
    EXPECT_FALSE(printed.meetsNearly({65.7501, 66}));
    EXPECT_FALSE((Interval {-1, 0}).meetsNearly({1e-6, 1}));
}

TEST(Interval, ArithmeticHoldsEveryPairItWasMadeFrom)
{
    std::mt19937 random(20240601);
    std::uniform_real_distribution<double> any(-50, 50);
    std::uniform_real_distribution<double> unit(0, 1);
    for (int i = 0; i < 20000; ++i) {
        const double a = any(random);
        const double b = any(random);
        const Interval ia {a - unit(random), a + unit(random)};
        const Interval ib {b - unit(random), b + unit(random)};
        const auto inside = [](const Interval& interval, double value) {
            const double slack = 1e-9 * (1 + std::abs(value));
            return value >= interval.low - slack && value <= interval.high + slack;
        };
        EXPECT_TRUE(inside(ia + ib, a + b));
        EXPECT_TRUE(inside(ia - ib, a - b));
        EXPECT_TRUE(inside(ia * ib, a * b));
        const auto divided = quotient(ia, ib);
        EXPECT_TRUE(!divided || inside(*divided, a / b));
    }
}

TEST(Interval, DigitsFollowTheWidth)
{
    EXPECT_EQ(meaningfulDecimals(Interval::point(3), 2), 2);
    EXPECT_EQ(meaningfulDecimals({66.0819, 68.0473}, 3), 0);
    EXPECT_EQ(meaningfulDecimals({50.9507, 51.0680}, 3), 1);
    EXPECT_EQ(meaningfulDecimals({0, infinity}, 3), 0);
}
