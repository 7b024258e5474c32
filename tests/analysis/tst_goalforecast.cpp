// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/goalforecast.h"

#include <gtest/gtest.h>

#include <random>

using namespace zoneboard;

namespace {

ForecastInput halfYear()
{
    return {.months = 6, .actual = 60, .seasonalShare = 0.4, .lastTotal = 120, .growth = 10};
}

}

TEST(GoalForecast, TheMiddleOfThreeWithTheOthersAsItsRange)
{
    const auto forecast = forecastYear(halfYear());
    EXPECT_DOUBLE_EQ(*forecast->calendar, 120);
    EXPECT_DOUBLE_EQ(*forecast->seasonal, 150);
    EXPECT_DOUBLE_EQ(*forecast->growthCarried, 132);
    EXPECT_DOUBLE_EQ(forecast->value, *forecast->growthCarried);
    EXPECT_EQ(forecast->method, ForecastMethod::GrowthCarried);
    EXPECT_DOUBLE_EQ(*forecast->low, 120);
    EXPECT_DOUBLE_EQ(*forecast->high, 150);
}

TEST(GoalForecast, AfterTwelveMonthsItIsTheActual)
{
    std::mt19937 random(6);
    std::uniform_real_distribution<double> values(-100, 1000);
    for (int i = 0; i < 200; ++i) {
        ForecastInput input = halfYear();
        input.nature = static_cast<GoalNature>(i % 4);
        input.months = 12;
        input.actual = values(random);
        EXPECT_EQ(forecastYear(input)->value, input.actual);
    }
}

TEST(GoalForecast, WithOneMethodThereIsNoRange)
{
    ForecastInput input = halfYear();
    input.seasonalShare.reset();
    input.growth.reset();
    const auto forecast = forecastYear(input);
    EXPECT_DOUBLE_EQ(forecast->value, 120);
    EXPECT_FALSE(forecast->low);
    EXPECT_FALSE(forecast->high);
}

TEST(GoalForecast, OfTwoMethodsTheOneThatKnowsTheSeasonIsTaken)
{
    ForecastInput input = halfYear();
    input.seasonalShare.reset();
    const auto forecast = forecastYear(input);
    EXPECT_EQ(forecast->method, ForecastMethod::GrowthCarried);
    EXPECT_DOUBLE_EQ(forecast->value, *forecast->high);
    EXPECT_DOUBLE_EQ(*forecast->low, 120);
}

TEST(GoalForecast, AStockForeseesItsIncrease)
{
    ForecastInput input {.nature = GoalNature::BuildsUp,
                         .months = 6,
                         .actual = 46,
                         .yearBase = 40,
                         .seasonalShare = 0.75};
    const auto forecast = forecastYear(input);
    EXPECT_DOUBLE_EQ(*forecast->calendar, 52);
    EXPECT_DOUBLE_EQ(*forecast->seasonal, 48);
    input.yearBase.reset();
    EXPECT_FALSE(forecastYear(input));
}

TEST(GoalForecast, AMeanStaysAsItIsOrMovesAsLastYearDid)
{
    const ForecastInput input {.nature = GoalNature::Held,
                               .months = 6,
                               .actual = 25.9,
                               .seasonalShare = 0.5,
                               .lastTotal = 26.2,
                               .growth = -2};
    const auto forecast = forecastYear(input);
    EXPECT_DOUBLE_EQ(*forecast->calendar, 25.9);
    EXPECT_FALSE(forecast->seasonal);
    EXPECT_DOUBLE_EQ(*forecast->growthCarried, 26.2 * 0.98);
}

TEST(GoalForecast, ARateIsCarriedInPoints)
{
    const ForecastInput input {.nature = GoalNature::Held,
                               .months = 6,
                               .actual = 3.4,
                               .lastTotal = 3.2,
                               .growth = 0.3,
                               .growthUnit = GrowthUnit::Points};
    EXPECT_DOUBLE_EQ(*forecastYear(input)->growthCarried, 3.5);
}

TEST(GoalForecast, NeverAnInfinity)
{
    ForecastInput input = halfYear();
    input.actual = 1e308;
    input.seasonalShare = 1e-10;
    const auto forecast = forecastYear(input);
    ASSERT_TRUE(forecast);
    EXPECT_FALSE(forecast->calendar);
    EXPECT_FALSE(forecast->seasonal);
    EXPECT_DOUBLE_EQ(forecast->value, 132);
    input.months = 0;
    EXPECT_FALSE(forecastYear(input));
}

TEST(GoalForecast, EveryMethodHasAName)
{
    EXPECT_NE(forecastMethodName(ForecastMethod::Calendar, Language::English),
              forecastMethodName(ForecastMethod::Seasonal, Language::English));
    EXPECT_NE(forecastMethodName(ForecastMethod::GrowthCarried, Language::English),
              forecastMethodName(ForecastMethod::Seasonal, Language::English));
}

TEST(Elapsed, IsTheCalendarUnlessTheSeasonIsKnown)
{
    EXPECT_EQ(elapsedShare(Pace::Calendar, 6, 0.4), (Elapsed {50, Pace::Calendar}));
    EXPECT_EQ(elapsedShare(Pace::Seasonal, 6, 0.4), (Elapsed {40, Pace::Seasonal}));
    EXPECT_EQ(elapsedShare(Pace::Seasonal, 6, {}), (Elapsed {50, Pace::Calendar}));
}

TEST(YearSeries, TheSeasonSumsToTheWholeYear)
{
    std::mt19937 random(7);
    std::uniform_real_distribution<double> amounts(0.1, 50);
    for (const GoalNature nature : {GoalNature::Accrues, GoalNature::BuildsUp}) {
        YearSeries series;
        series.baseBefore = 100;
        double sum = nature == GoalNature::BuildsUp ? 100 : 0;
        for (auto& month : series.before.cumulative)
            month = sum += amounts(random);
        double total = 0;
        double last = 0;
        for (int month = 1; month <= 12; ++month) {
            const double share = *series.seasonalShare(nature, month);
            EXPECT_GT(share, last);
            total += share - last;
            last = share;
        }
        EXPECT_NEAR(total, 1, 1e-12);
        EXPECT_DOUBLE_EQ(last, 1);
    }
}

TEST(YearSeries, AMissingMonthIsNotFilledIn)
{
    YearSeries series;
    series.before.cumulative.at(4) = 40;
    series.before.cumulative.at(11) = 100;
    EXPECT_DOUBLE_EQ(*series.seasonalShare(GoalNature::Accrues, 5), 0.4);
    EXPECT_FALSE(series.seasonalShare(GoalNature::Accrues, 6));
    EXPECT_FALSE(series.seasonalShare(GoalNature::BuildsUp, 5));
    EXPECT_FALSE(series.seasonalShare(GoalNature::Held, 5));
    series.before.cumulative.at(11) = 0;
    EXPECT_FALSE(series.seasonalShare(GoalNature::Accrues, 5));
}

TEST(MonthlyValues, NameTheLastMonthAndTheFirstDecrease)
{
    MonthlyValues months;
    EXPECT_EQ(months.lastMonth(12), 0);
    months.cumulative.at(1) = 20;
    months.cumulative.at(4) = 50;
    EXPECT_EQ(months.lastMonth(12), 5);
    EXPECT_EQ(months.lastMonth(4), 2);
    EXPECT_EQ(months.firstDecrease(), 0);
    months.cumulative.at(5) = 45;
    EXPECT_EQ(months.firstDecrease(), 6);
    EXPECT_FALSE(months.through(13));
    EXPECT_FALSE(months.through(0));
}
