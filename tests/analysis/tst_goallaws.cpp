// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for whole boards, whatever the figures are.
#include "analysis/goalwords.h"
#include "goalfixture.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <random>

using namespace zoneboard;

namespace {

bool says(const GoalProgress& goal, GoalProblemKind kind)
{
    return std::ranges::any_of(goal.problems,
                               [&](const GoalProblem& problem) { return problem.kind == kind; });
}

/// Two years of months that only grow, for every indicator of the fixture.
GoalFixture twoYears(std::mt19937& random)
{
    GoalFixture fixture;
    std::uniform_real_distribution<double> amounts(1, 50);
    for (const IndicatorId indicator :
         {GoalFixture::output, GoalFixture::platforms, GoalFixture::particles,
          GoalFixture::intensity, GoalFixture::energy, GoalFixture::income}) {
        fixture.put(indicator, 2023, 12, amounts(random));
        for (const int year : {2024, 2025}) {
            double sum = 0;
            for (int month = 1; month <= 12; ++month)
                fixture.put(indicator, year, month, sum += amounts(random));
        }
    }
    return fixture;
}

}

TEST(GoalLaws, AMeanOrARateNeverGetsACalendarLeadOnAnyBoard)
{
    std::mt19937 random(11);
    const GoalFixture fixture = twoYears(random);
    for (const Pace pace : {Pace::Calendar, Pace::Seasonal}) {
        GoalSettings settings;
        settings.pace = pace;
        for (int month = 1; month <= 12; ++month) {
            for (const IndicatorId held :
                 {GoalFixture::particles, GoalFixture::intensity, GoalFixture::income}) {
                for (const TargetKind kind : {TargetKind::Level, TargetKind::Growth}) {
                    Target target = fixture.target(held, 2025, 30);
                    target.kind = kind;
                    const auto goal = fixture.progress(target, {2025, month}, settings);
                    EXPECT_FALSE(goal.standing.elapsed);
                    EXPECT_FALSE(goal.standing.lead);
                    EXPECT_FALSE(goal.need);
                    EXPECT_FALSE(isGood(goal.light()) && goal.light() != Light::Met);
                }
            }
        }
    }
}

TEST(GoalLaws, HalfAYearsIncomeIsNotComparedWithTheYearsTarget)
{
    GoalFixture fixture;
    fixture.put(GoalFixture::income, 2024, 6, 24000).put(GoalFixture::income, 2024, 12, 44000);
    fixture.put(GoalFixture::income, 2025, 6, 25680); // +7 %
    const Target target = fixture.target(GoalFixture::income, 2025, 47000);
    const auto goal = fixture.progress(target, {2025, 6});
    EXPECT_TRUE(goal.judgedByForecast);
    EXPECT_FALSE(goal.standing.completion) << "25,680 of 47,000 says nothing";
    ASSERT_TRUE(goal.forecast);
    EXPECT_NEAR(goal.forecast->value, 44000 * 1.07, 1e-6);
    EXPECT_FALSE(goal.forecast->calendar) << "twice a half-year's income is no forecast either";
    EXPECT_EQ(goal.light(), Light::Met);
    EXPECT_EQ(fixture.progress(fixture.target(GoalFixture::income, 2025, 47500), {2025, 6}).light(),
              Light::Near);
    EXPECT_EQ(fixture.progress(fixture.target(GoalFixture::income, 2025, 52000), {2025, 6}).light(),
              Light::NotMet);
    const GoalRow row {goal, *fixture.catalog.indicator(GoalFixture::income), {}};
    EXPECT_TRUE((GoalWords {row, {2025, 6}, Language::English}.paragraph().contains(
        QStringLiteral("not compared"))));
}

TEST(GoalLaws, WithoutLastYearHalfAYearsIncomeIsSilentAndTheWholeYearSpeaks)
{
    GoalFixture fixture;
    fixture.put(GoalFixture::income, 2025, 6, 25680);
    const Target target = fixture.target(GoalFixture::income, 2025, 47000);
    const auto half = fixture.progress(target, {2025, 6});
    EXPECT_EQ(half.light(), Light::NoData);
    EXPECT_EQ(*half.actual, 25680) << "the figure is shown all the same";
    fixture.put(GoalFixture::income, 2025, 12, 47100);
    const auto whole = fixture.progress(target, {2025, 12});
    EXPECT_FALSE(whole.judgedByForecast);
    EXPECT_EQ(whole.light(), Light::Met);
}

TEST(GoalLaws, AfterTwelveMonthsEveryForecastIsTheActual)
{
    std::mt19937 random(12);
    const GoalFixture fixture = twoYears(random);
    for (IndicatorId indicator = GoalFixture::output; indicator <= GoalFixture::income;
         ++indicator) {
        const auto goal = fixture.progress(fixture.target(indicator, 2025, 100), {2025, 12});
        ASSERT_TRUE(goal.forecast);
        EXPECT_EQ(goal.forecast->value, *goal.actual);
        EXPECT_FALSE(goal.need);
    }
}

TEST(GoalLaws, ATargetEqualToTheActualIsDoneOnTheBoard)
{
    std::mt19937 random(13);
    const GoalFixture fixture = twoYears(random);
    for (const IndicatorId indicator : {GoalFixture::output, GoalFixture::platforms}) {
        const auto actual = fixture.progress(fixture.target(indicator, 2025, 1), {2025, 7}).actual;
        const auto goal = fixture.progress(fixture.target(indicator, 2025, *actual), {2025, 7});
        EXPECT_EQ(goal.light(), Light::Done);
    }
}

TEST(GoalLaws, ScalingUnitsChangesNeitherLightsNorShares)
{
    std::mt19937 random(14);
    const GoalFixture fixture = twoYears(random);
    GoalFixture scaled = fixture;
    for (Figure& figure : scaled.figures)
        figure.value->value *= 1e4;
    for (int month = 1; month <= 12; ++month) {
        for (IndicatorId indicator = GoalFixture::output; indicator <= GoalFixture::income;
             ++indicator) {
            const auto a = fixture.progress(fixture.target(indicator, 2025, 300), {2025, month});
            const auto b = scaled.progress(scaled.target(indicator, 2025, 3e6), {2025, month});
            EXPECT_EQ(a.light(), b.light());
            ASSERT_EQ(a.standing.lead.has_value(), b.standing.lead.has_value());
            if (a.standing.lead) {
                EXPECT_NEAR(*a.standing.lead, *b.standing.lead, 1e-9);
            }
            ASSERT_EQ(a.forecast.has_value(), b.forecast.has_value());
            if (a.forecast) {
                EXPECT_NEAR(a.forecast->value * 1e4, b.forecast->value,
                            1e-9 * (1 + std::abs(b.forecast->value)));
            }
        }
    }
}

TEST(GoalLaws, AMissingMonthIsInterpolatedNowhere)
{
    GoalFixture fixture;
    fixture.put(GoalFixture::output, 2025, 2, 20).put(GoalFixture::output, 2025, 9, 90);
    const Target target = fixture.target(GoalFixture::output, 2025, 120);
    for (int month = 2; month < 9; ++month) {
        const auto goal = fixture.progress(target, {2025, month});
        EXPECT_EQ(*goal.actual, 20);
        EXPECT_EQ(goal.actualPeriod, (Period {2025, 2}));
        const GoalRow row {goal, *fixture.catalog.indicator(GoalFixture::output), {}};
        EXPECT_EQ((GoalWords {row, {2025, month}, Language::English}.actual())
                      .contains(QStringLiteral("month 2")),
                  month > 2)
            << "the month is named where it is not the one asked about";
    }
    EXPECT_FALSE(fixture.progress(target, {2025, 1}).actual);
}

// Bad input: each has its sentence, and the goal beside it stands.

namespace {

/// The board of one target beside a good one; the good one always stands ahead.
GoalProgress besideAGoodOne(GoalFixture& fixture, const Target& bad)
{
    fixture.put(GoalFixture::platforms, 2024, 12, 10).put(GoalFixture::platforms, 2025, 6, 19);
    const Target good = fixture.target(GoalFixture::platforms, 2025, 20);
    const Panel panel = fixture.panel();
    const GoalBoard board =
        goalBoard({panel, fixture.catalog, {}}, {good, bad}, {2025, 6}, GoalFixture::zone);
    EXPECT_EQ(board.goals.size(), 2U);
    const auto is = [](IndicatorId indicator) {
        return [indicator](const GoalProgress& goal) { return goal.target.indicator == indicator; };
    };
    EXPECT_EQ(std::ranges::find_if(board.goals, is(GoalFixture::platforms))->light(), Light::Ahead);
    const GoalProgress found = *std::ranges::find_if(board.goals, is(bad.indicator));
    for (const GoalProblem& problem : found.problems) {
        EXPECT_FALSE(problem.what.in(Language::Chinese).isEmpty());
        EXPECT_FALSE(problem.what.in(Language::English).contains(QLatin1Char('%')));
    }
    return found;
}

}

TEST(GoalBadInput, ATargetOfZero)
{
    GoalFixture fixture;
    fixture.put(GoalFixture::output, 2025, 6, 50);
    const auto goal = besideAGoodOne(fixture, fixture.target(GoalFixture::output, 2025, 0));
    EXPECT_TRUE(says(goal, GoalProblemKind::NotPositive));
    EXPECT_EQ(goal.light(), Light::NoData);
    EXPECT_FALSE(goal.standing.lead);
}

TEST(GoalBadInput, ATargetBelowItsBaseWhereHigherIsBetter)
{
    GoalFixture fixture;
    fixture.put(GoalFixture::output, 2024, 12, 100).put(GoalFixture::output, 2025, 6, 50);
    const auto goal = besideAGoodOne(fixture, fixture.target(GoalFixture::output, 2025, 90));
    EXPECT_TRUE(says(goal, GoalProblemKind::WorseThanBase));
    EXPECT_EQ(goal.light(), Light::Ahead) << "it is tracked all the same";
}

TEST(GoalBadInput, AGrowthTargetWithoutBase)
{
    GoalFixture fixture;
    fixture.put(GoalFixture::output, 2025, 6, 50);
    Target target = fixture.target(GoalFixture::output, 2025, 8);
    target.kind = TargetKind::Growth;
    const auto goal = besideAGoodOne(fixture, target);
    EXPECT_TRUE(says(goal, GoalProblemKind::Unresolved));
    EXPECT_FALSE(goal.resolved.level);
    EXPECT_TRUE(goal.problems.front().what.in(Language::English).contains(QStringLiteral("2024")))
        << "which year is missing";
}

TEST(GoalBadInput, MonthsThatDecrease)
{
    GoalFixture fixture;
    fixture.put(GoalFixture::output, 2025, 3, 40).put(GoalFixture::output, 2025, 6, 35);
    const auto goal = besideAGoodOne(fixture, fixture.target(GoalFixture::output, 2025, 100));
    EXPECT_TRUE(says(goal, GoalProblemKind::Decreasing));
    EXPECT_EQ(*goal.actual, 35);
    EXPECT_EQ(goal.light(), Light::Behind);
}

TEST(GoalBadInput, ATargetForAnUnknownIndicator)
{
    GoalFixture fixture;
    const auto goal = besideAGoodOne(fixture, fixture.target(77, 2025, 100));
    EXPECT_TRUE(says(goal, GoalProblemKind::UnknownIndicator));
    EXPECT_EQ(goal.light(), Light::NoData);
    const GoalRow row {goal, {}, {}};
    EXPECT_FALSE((GoalWords {row, {2025, 6}, Language::English}.name().isEmpty()));
}

TEST(GoalBadInput, TwoTargetsForTheSameThing)
{
    GoalFixture fixture;
    fixture.put(GoalFixture::output, 2025, 6, 60);
    const Panel panel = fixture.panel();
    Target second = fixture.target(GoalFixture::output, 2025, 110);
    second.id = 50;
    const GoalBoard board =
        goalBoard({panel, fixture.catalog, {}},
                  {fixture.target(GoalFixture::output, 2025, 100), second}, {2025, 6});
    ASSERT_EQ(board.goals.size(), 2U);
    EXPECT_FALSE(says(board.goals[0], GoalProblemKind::Duplicate));
    EXPECT_TRUE(says(board.goals[1], GoalProblemKind::Duplicate));
    EXPECT_EQ(board.goals[0].light(), Light::Ahead);
    EXPECT_EQ(board.goals[1].light(), Light::OnPace);
}
