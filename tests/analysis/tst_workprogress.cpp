// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/workprogress.h"

#include <gtest/gtest.h>

using namespace zoneboard;

namespace {

const QDate today(2025, 6, 15);

Milestone milestone(int id, QDate due, QDate done = {}, int progress = 0)
{
    Milestone made;
    made.id = id;
    made.workLine = 1;
    made.due = due;
    made.done = done;
    made.progress = progress;
    made.position = id;
    return made;
}

WorkLine line(int id, int year, bool aim = false)
{
    WorkLine made;
    made.id = id;
    made.year = year;
    made.aim = aim;
    made.area = 7;
    made.position = id;
    return made;
}

}

TEST(Milestone, IsDoneOverdueDueSoonOpenOrUndated)
{
    EXPECT_EQ(milestoneState(milestone(1, {2025, 3, 1}, {2025, 4, 1}), today),
              MilestoneState::Done);
    EXPECT_EQ(milestoneState(milestone(1, {2025, 6, 14}), today), MilestoneState::Overdue);
    EXPECT_EQ(milestoneState(milestone(1, today), today), MilestoneState::DueSoon);
    EXPECT_EQ(milestoneState(milestone(1, {2025, 7, 15}), today), MilestoneState::DueSoon);
    EXPECT_EQ(milestoneState(milestone(1, {2025, 7, 16}), today), MilestoneState::Open);
    EXPECT_EQ(milestoneState(milestone(1, {}), today), MilestoneState::Undated);
    EXPECT_EQ(milestoneState(milestone(1, {2025, 6, 25}), today, {.dueSoonDays = 5}),
              MilestoneState::Open);
}

TEST(WorkProgress, OrdersByDueDayAndCountsTheDaysLeft)
{
    const auto progress = workProgress(
        {line(1, 2025)},
        {milestone(1, {}), milestone(2, {2025, 9, 1}), milestone(3, {2025, 6, 10})}, 2025, today);
    ASSERT_EQ(progress.size(), 1U);
    const auto& milestones = progress.front().milestones;
    ASSERT_EQ(milestones.size(), 3U);
    EXPECT_EQ(milestones.at(0).milestone.id, 3);
    EXPECT_EQ(milestones.at(0).daysLeft, -5);
    EXPECT_EQ(milestones.at(1).daysLeft, 78);
    EXPECT_EQ(milestones.at(2).state, MilestoneState::Undated);
    EXPECT_EQ(progress.front().light(), Light::Behind);
}

TEST(WorkProgress, CompletionIsTheMeanAndDoneCountsWhole)
{
    const auto progress = workProgress(
        {line(1, 2025)}, {milestone(1, {}, {2025, 2, 1}, 30), milestone(2, {2025, 9, 1}, {}, 50)},
        2025, today);
    EXPECT_DOUBLE_EQ(*progress.front().completion, 75);
    EXPECT_EQ(progress.front().light(), Light::OnPace);
}

TEST(WorkProgress, LightsOfWholeLines)
{
    const auto lightOf = [](const QList<Milestone>& milestones) {
        return workProgress({line(1, 2025)}, milestones, 2025, today).front().light();
    };
    EXPECT_EQ(lightOf({}), Light::NoData);
    EXPECT_EQ(lightOf({milestone(1, {})}), Light::NoData);
    EXPECT_EQ(lightOf({milestone(1, {}, {}, 10)}), Light::OnPace);
    EXPECT_EQ(lightOf({milestone(1, {2025, 3, 1}, {2025, 5, 1})}), Light::Done);
}

TEST(WorkProgress, ShowsTheYearsLinesThenTheAimsStillAhead)
{
    const auto progress = workProgress(
        {line(1, 2027, true), line(2, 2025), line(3, 2024), line(4, 2026), line(5, 2024, true)}, {},
        2025, today);
    ASSERT_EQ(progress.size(), 2U);
    EXPECT_EQ(progress.at(0).line.id, 2);
    EXPECT_EQ(progress.at(1).line.id, 1);
    EXPECT_FALSE(progress.at(0).completion);
    EXPECT_TRUE(workProgress({line(2, 2025)}, {}, 2025, today, {}, 8).empty());
    EXPECT_EQ(workProgress({line(2, 2025)}, {}, 2025, today, {}, 7).size(), 1U);
}

TEST(WorkProgress, CodesAndWordsOfStates)
{
    EXPECT_EQ(milestoneStateCode(MilestoneState::DueSoon), QStringLiteral("due_soon"));
    EXPECT_EQ(milestoneStateName(MilestoneState::Overdue, Language::English),
              QStringLiteral("overdue"));
}

TEST(WorkProgress, IsLookedAtTodayWhileTheYearLastsAndThenAtTheEndOfTheMonthsAsked)
{
    EXPECT_EQ(lookingDay({2025, 6}, QDate(2025, 7, 10)), QDate(2025, 7, 10));
    EXPECT_EQ(lookingDay({2025, 6}, QDate(2024, 12, 30)), QDate(2024, 12, 30));
    EXPECT_EQ(lookingDay({2025, 6}, QDate(2026, 2, 1)), QDate(2025, 6, 30));
    EXPECT_EQ(lookingDay({2024, 2}, QDate(2026, 2, 1)), QDate(2024, 2, 29));
    EXPECT_EQ(lookingDay({2025, 12}, QDate(2026, 2, 1)), QDate(2025, 12, 31));
}
