// SPDX-License-Identifier: GPL-3.0-or-later
#include "goalfixture.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace zoneboard;

namespace {

constexpr Period june {2025, 6};

bool has(const GoalProgress& goal, GoalProblemKind kind)
{
    return std::any_of(goal.problems.begin(), goal.problems.end(),
                       [&](const GoalProblem& problem) { return problem.kind == kind; });
}

}

TEST(GoalBoard, TakesTheLastMonthThatExistsAndNamesIt)
{
    GoalFixture fixture;
    fixture.put(GoalFixture::output, 2025, 3, 20).put(GoalFixture::output, 2025, 5, 45.2);
    fixture.put(GoalFixture::output, 2025, 7, 80);
    const auto goal = fixture.progress(fixture.target(GoalFixture::output, 2025, 100), june);
    EXPECT_EQ(goal.actualPeriod, (Period {2025, 5}));
    EXPECT_DOUBLE_EQ(*goal.actual, 45.2);
    EXPECT_NEAR(*goal.standing.lead, 3.5333, 5e-5);
    EXPECT_EQ(goal.light(), Light::OnPace);
}

TEST(GoalBoard, WithoutMonthsTheYearlyFigureIsTheActual)
{
    GoalFixture fixture;
    fixture.put(GoalFixture::output, 2025, 12, 110);
    const Target target = fixture.target(GoalFixture::output, 2025, 100);
    EXPECT_EQ(fixture.progress(target, {2025, 12}).light(), Light::Done);
    const auto before = fixture.progress(target, june);
    EXPECT_FALSE(before.actual);
    EXPECT_FALSE(before.standing.elapsed);
    EXPECT_EQ(before.light(), Light::NoData);
}

TEST(GoalBoard, SaysWhatIsNeededAMonthAndAgainstLastYear)
{
    GoalFixture fixture;
    fixture.put(GoalFixture::output, 2024, 6, 40).put(GoalFixture::output, 2024, 12, 100);
    fixture.put(GoalFixture::output, 2025, 6, 48);
    const auto goal = fixture.progress(fixture.target(GoalFixture::output, 2025, 120), june);
    ASSERT_TRUE(goal.need);
    EXPECT_DOUBLE_EQ(goal.need->total, 72);
    EXPECT_DOUBLE_EQ(goal.need->perMonth, 12);
    EXPECT_DOUBLE_EQ(*goal.need->lastYear, 60);
    EXPECT_NEAR(*goal.need->growth, 20, 1e-9);
    // Growing by just that reaches the target: the scenario and the need are one law.
    EXPECT_NEAR(*scenarioTotal(goal, *goal.need->growth), 120, 1e-9);
    EXPECT_DOUBLE_EQ(*goal.forecast->calendar, 96);
    EXPECT_NEAR(*goal.forecast->seasonal, 120, 1e-9);
    EXPECT_NEAR(*goal.forecast->growthCarried, 120, 1e-9);
}

TEST(GoalBoard, PacesByLastYearsSeasonWhenAsked)
{
    GoalFixture fixture;
    fixture.put(GoalFixture::output, 2024, 6, 40).put(GoalFixture::output, 2024, 12, 100);
    fixture.put(GoalFixture::output, 2025, 6, 45);
    GoalSettings settings;
    settings.pace = Pace::Seasonal;
    const Target target = fixture.target(GoalFixture::output, 2025, 100);
    const auto goal = fixture.progress(target, june, settings);
    EXPECT_DOUBLE_EQ(*goal.standing.elapsed, 40);
    EXPECT_EQ(goal.light(), Light::Ahead);
    EXPECT_EQ(goal.paceUsed, Pace::Seasonal);
    fixture.put(GoalFixture::output, 2025, 5, 41);
    const auto may = fixture.progress(target, {2025, 5}, settings);
    EXPECT_EQ(may.paceUsed, Pace::Calendar);
    EXPECT_TRUE(has(may, GoalProblemKind::OtherPace));
}

TEST(GoalBoard, APathIsClassedByItsLastWholeYear)
{
    GoalFixture fixture;
    fixture.put(GoalFixture::output, 2020, 12, 300).put(GoalFixture::output, 2022, 12, 370);
    fixture.put(GoalFixture::output, 2023, 12, 410).put(GoalFixture::output, 2024, 6, 200);
    Target target = fixture.target(GoalFixture::output, 2025, 500);
    target.baseYear = 2020;
    const auto goal = fixture.progress(target, {2024, 6});
    ASSERT_TRUE(goal.path);
    EXPECT_EQ(goal.pathYear, 2023);
    EXPECT_NEAR(*goal.path->ratio, 1.0202, 5e-5);
    EXPECT_EQ(goal.path->pathClass, PathClass::OnTrack);
    EXPECT_EQ(goal.actualPeriod, (Period {2023, 12}));
    EXPECT_NEAR(*goal.standing.completion, 55, 1e-9);
    EXPECT_NEAR(*goal.standing.lead, -5, 1e-9);
    EXPECT_EQ(goal.light(), Light::OnPace);
    EXPECT_FALSE(goal.forecast);
}

TEST(GoalBoard, APathsFlowIsFollowedByMonthInItsLastYear)
{
    GoalFixture fixture;
    fixture.put(GoalFixture::output, 2020, 12, 300).put(GoalFixture::output, 2024, 12, 450);
    fixture.put(GoalFixture::output, 2025, 6, 240);
    Target target = fixture.target(GoalFixture::output, 2025, 500);
    target.baseYear = 2020;
    const auto goal = fixture.progress(target, june);
    EXPECT_DOUBLE_EQ(*goal.standing.completion, 48);
    EXPECT_EQ(goal.light(), Light::SlightlyBehind);
    EXPECT_EQ(goal.pathYear, 2024);
    EXPECT_EQ(goal.path->pathClass, PathClass::OnTrack);
}

TEST(GoalBoard, APathWithoutAnyYearAfterItsBaseHasNoData)
{
    GoalFixture fixture;
    fixture.put(GoalFixture::platforms, 2020, 12, 30).put(GoalFixture::platforms, 2025, 6, 36);
    Target target = fixture.target(GoalFixture::platforms, 2025, 50);
    target.baseYear = 2020;
    const auto goal = fixture.progress(target, june);
    EXPECT_EQ(goal.path->pathClass, PathClass::NoData);
    EXPECT_EQ(goal.light(), Light::NoData);
    EXPECT_FALSE(goal.actual);
}

TEST(GoalBoard, AMeanHasNoElapsedLeadOrNeed)
{
    GoalFixture fixture;
    fixture.put(GoalFixture::particles, 2024, 12, 26.2).put(GoalFixture::particles, 2025, 6, 25.9);
    const auto goal = fixture.progress(fixture.target(GoalFixture::particles, 2025, 25.5), june);
    EXPECT_EQ(goal.light(), Light::Near);
    EXPECT_FALSE(goal.standing.elapsed);
    EXPECT_FALSE(goal.standing.lead);
    EXPECT_FALSE(goal.need);
}

TEST(GoalBoard, EnergyMayStillBeUsed)
{
    GoalFixture fixture;
    fixture.put(GoalFixture::energy, 2025, 6, 4);
    const auto goal = fixture.progress(fixture.target(GoalFixture::energy, 2025, 10), june);
    EXPECT_EQ(goal.nature, GoalNature::StaysLow);
    EXPECT_DOUBLE_EQ(goal.need->perMonth, 1);
    EXPECT_EQ(goal.light(), Light::Ahead);
}

TEST(GoalBoard, EveryBadTargetHasItsSentenceAndTheBoardStillWorks)
{
    GoalFixture fixture;
    fixture.put(GoalFixture::output, 2024, 12, 100).put(GoalFixture::output, 2025, 3, 30);
    fixture.put(GoalFixture::output, 2025, 6, 25);
    Target growth = fixture.target(GoalFixture::energy, 2025, 5);
    growth.kind = TargetKind::Growth;
    const QList<Target> targets {
        fixture.target(GoalFixture::output, 2025, 120),
        fixture.target(GoalFixture::output, 2025, 0),
        fixture.target(GoalFixture::output, 2025, 90),
        fixture.target(77, 2025, 1),
        fixture.target(GoalFixture::platforms, 2025, 9),
        growth,
    };
    const Panel panel = fixture.panel();
    const GoalBoard board = goalBoard({panel, fixture.catalog, {}}, targets, june);
    ASSERT_EQ(board.goals.size(), 6U);
    const auto problemsOf = [&](IndicatorId indicator, double value) {
        return *std::find_if(board.goals.begin(), board.goals.end(), [&](const GoalProgress& goal) {
            return goal.target.indicator == indicator && goal.target.value == value;
        });
    };
    const GoalProgress good = problemsOf(GoalFixture::output, 120);
    EXPECT_TRUE(has(good, GoalProblemKind::Decreasing));
    EXPECT_FALSE(has(good, GoalProblemKind::Duplicate));
    EXPECT_EQ(good.light(), Light::Behind);
    EXPECT_TRUE(has(problemsOf(GoalFixture::output, 0), GoalProblemKind::NotPositive));
    EXPECT_TRUE(has(problemsOf(GoalFixture::output, 0), GoalProblemKind::Duplicate));
    EXPECT_TRUE(has(problemsOf(GoalFixture::output, 90), GoalProblemKind::WorseThanBase));
    EXPECT_TRUE(has(problemsOf(77, 1), GoalProblemKind::UnknownIndicator));
    EXPECT_TRUE(has(problemsOf(GoalFixture::platforms, 9), GoalProblemKind::BaseMissing));
    EXPECT_TRUE(has(problemsOf(GoalFixture::energy, 5), GoalProblemKind::Unresolved));
    for (const GoalProgress& goal : board.goals) {
        for (const GoalProblem& problem : goal.problems) {
            EXPECT_FALSE(problem.what.in(Language::Chinese).isEmpty());
            EXPECT_FALSE(problem.what.in(Language::English).contains(QLatin1Char('%')))
                << qPrintable(problem.what.in(Language::English));
        }
    }
}

TEST(GoalBoard, HoldsTheYearsTargetsAndThePathsThroughIt)
{
    const GoalFixture fixture;
    Target path = fixture.target(GoalFixture::output, 2027, 600);
    path.baseYear = 2024;
    Target over = fixture.target(GoalFixture::output, 2024, 600);
    Target elsewhere = fixture.target(GoalFixture::output, 2025, 600);
    elsewhere.area = GoalFixture::district;
    const QList<Target> targets {path, over, elsewhere,
                                 fixture.target(GoalFixture::platforms, 2025, 9)};
    const Panel panel = fixture.panel();
    const GoalContext context {panel, fixture.catalog, {}};
    EXPECT_EQ(goalBoard(context, targets, june).goals.size(), 3U);
    const GoalBoard board = goalBoard(context, targets, june, GoalFixture::zone);
    ASSERT_EQ(board.goals.size(), 2U);
    EXPECT_FALSE(board.goals.front().isPath());
    EXPECT_TRUE(board.goals.back().isPath());
    EXPECT_TRUE(goalBoard(context, {}, june).goals.empty());
}

TEST(GoalBoard, KnowsTheLatestMonthOfItsTargets)
{
    GoalFixture fixture;
    fixture.put(GoalFixture::output, 2025, 5, 1).put(GoalFixture::energy, 2025, 8, 1);
    const Panel panel = fixture.panel();
    const GoalContext context {panel, fixture.catalog, {}};
    const QList<Target> targets {fixture.target(GoalFixture::output, 2025, 2)};
    EXPECT_EQ(latestPeriod(context, targets, 2025), (Period {2025, 5}));
    EXPECT_FALSE(latestPeriod(context, targets, 2026));
}

TEST(GoalBoard, TheSummaryCountsAndNames)
{
    GoalFixture fixture;
    fixture.put(GoalFixture::output, 2025, 6, 60).put(GoalFixture::energy, 2025, 6, 9);
    fixture.put(GoalFixture::particles, 2025, 6, 25.9);
    const Panel panel = fixture.panel();
    const GoalContext context {panel, fixture.catalog, {}};
    const QList<Target> targets {fixture.target(GoalFixture::output, 2025, 100),
                                 fixture.target(GoalFixture::energy, 2025, 10),
                                 fixture.target(GoalFixture::particles, 2025, 25.5),
                                 fixture.target(GoalFixture::platforms, 2025, 5)};
    const GoalBoard board = goalBoard(context, targets, june);
    EXPECT_EQ(board.good(), 1);
    EXPECT_EQ(board.bad(), 1);
    EXPECT_EQ(
        boardSummary(board, fixture.catalog).in(Language::English),
        QStringLiteral("Goals: 4. On or ahead of pace: 1; slightly behind: 1; without figures: "
                       "1; behind: 1 (Energy use)."));
    EXPECT_FALSE(boardSummary(goalBoard(context, {}, june), fixture.catalog).isEmpty());
    const Panel nothing;
    const GoalBoard silent = goalBoard({nothing, fixture.catalog, {}}, targets, june);
    EXPECT_TRUE(boardSummary(silent, fixture.catalog)
                    .in(Language::English)
                    .contains(QStringLiteral("4, none with figures")));
}
