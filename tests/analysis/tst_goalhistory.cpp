// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/goalhistory.h"
#include "analysis/goalwords.h"
#include "goalfixture.h"

#include <gtest/gtest.h>

using namespace zoneboard;

namespace {

/// The versions of the fixture's output target, a day apart.
QList<TargetVersion> versionsOf(const std::vector<std::pair<double, bool>>& steps)
{
    const GoalFixture fixture;
    QList<TargetVersion> history;
    QDateTime at(QDate(2025, 3, 1), QTime(9, 0), Qt::UTC);
    for (const auto& [value, byUndo] : steps) {
        history.append(
            {fixture.target(GoalFixture::output, 2025, value), at, QStringLiteral("李"), byUndo});
        at = at.addDays(1);
    }
    return history;
}

}

TEST(GoalHistory, AnAdjustedTargetKeepsWhatItAskedForBefore)
{
    const auto steps = targetAdjustments(versionsOf({{100, false}, {95, false}, {90, false}}),
                                         GoalFixture::output);
    ASSERT_EQ(steps.size(), 2U);
    EXPECT_EQ(steps[0].from.value, 100);
    EXPECT_EQ(steps[0].to.value, 95);
    EXPECT_EQ(steps[0].on, QDate(2025, 3, 2));
    EXPECT_EQ(steps[1].to.value, 90);
    EXPECT_EQ(steps[1].who, QStringLiteral("李"));
    EXPECT_TRUE(targetAdjustments(versionsOf({{100, false}}), GoalFixture::output).empty());
    EXPECT_TRUE(targetAdjustments({}, GoalFixture::output).empty());
}

TEST(GoalHistory, WhatWasTakenBackIsNoAdjustment)
{
    EXPECT_TRUE(
        targetAdjustments(versionsOf({{100, false}, {95, false}, {100, true}}), GoalFixture::output)
            .empty());
    const auto redone = targetAdjustments(
        versionsOf({{100, false}, {95, false}, {100, true}, {95, true}}), GoalFixture::output);
    ASSERT_EQ(redone.size(), 1U);
    EXPECT_EQ(redone[0].to.value, 95);
    // Two steps back and none forward.
    EXPECT_TRUE(targetAdjustments(
                    versionsOf({{100, false}, {95, false}, {90, false}, {95, true}, {100, true}}),
                    GoalFixture::output)
                    .empty());
    // Somebody setting the old number again has adjusted twice.
    EXPECT_EQ(targetAdjustments(versionsOf({{100, false}, {95, false}, {100, false}}),
                                GoalFixture::output)
                  .size(),
              2U);
}

TEST(GoalHistory, AnotherOwnerWeightOrNoteAdjustsNothing)
{
    QList<TargetVersion> history = versionsOf({{100, false}, {100, false}, {100, false}});
    history[1].target.owner = QStringLiteral("经发局");
    history[2].target.weight = 3;
    history[2].target.note = QStringLiteral("说明");
    EXPECT_TRUE(targetAdjustments(history, GoalFixture::output).empty());
    history[2].target.kind = TargetKind::Growth;
    EXPECT_EQ(targetAdjustments(history, GoalFixture::output).size(), 1U);
}

TEST(GoalHistory, IsFoundAmongTheVersionsOfOtherTargets)
{
    QList<TargetVersion> history = versionsOf({{100, false}, {95, false}});
    QList<TargetVersion> others = versionsOf({{1, false}, {2, false}, {3, false}});
    for (TargetVersion& version : others)
        version.target.id = GoalFixture::output + 1;
    history += others;
    EXPECT_EQ(targetAdjustments(history, GoalFixture::output).size(), 1U);
    EXPECT_EQ(targetAdjustments(history, GoalFixture::output + 1).size(), 2U);
    EXPECT_TRUE(targetAdjustments(history, 99).empty());
}

TEST(GoalHistory, EveryKindOfTargetIsStatedInWords)
{
    const GoalFixture fixture;
    const Indicator& output = *fixture.catalog.indicator(GoalFixture::output);
    Target target = fixture.target(GoalFixture::output, 2025, 8.5);
    const auto said = [&](const Indicator& indicator) {
        return targetStated(indicator, target).en;
    };
    target.kind = TargetKind::Growth;
    EXPECT_EQ(said(output), QStringLiteral("+8.5%"));
    target.kind = TargetKind::Share;
    EXPECT_EQ(said(output), QStringLiteral("a share of 8.5%"));
    target.kind = TargetKind::AtLeastLastYear;
    target.value.reset();
    EXPECT_EQ(said(output), QStringLiteral("at least last year"));
    EXPECT_EQ(said(*fixture.catalog.indicator(GoalFixture::particles)),
              QStringLiteral("at most last year"));
    target = fixture.target(GoalFixture::output, 2030, 500);
    target.baseYear = 2025;
    EXPECT_TRUE(said(output).contains(QStringLiteral("2025")));
}

TEST(GoalHistory, TheBoardMarksTheAdjustedTargetAndSaysSo)
{
    GoalFixture fixture;
    fixture.put(GoalFixture::output, 2025, 6, 50);
    const Panel panel = fixture.panel();
    const GoalContext context {panel, fixture.catalog, {}, versionsOf({{100, false}, {95, false}})};
    const GoalProgress goal =
        goalProgress(context, fixture.target(GoalFixture::output, 2025, 95), {2025, 6});
    ASSERT_EQ(goal.adjustments.size(), 1U);
    const GoalRow row {goal, *fixture.catalog.indicator(GoalFixture::output), {}};
    const GoalWords words {row, {2025, 6}, Language::English};
    EXPECT_EQ(words.target(), QStringLiteral("95.0*"));
    EXPECT_TRUE(words.adjustment().contains(QStringLiteral("2025-03-02")));
    EXPECT_TRUE(words.paragraph().contains(words.adjustment()));
    const GoalRow plain {fixture.progress(goal.target, {2025, 6}), row.indicator, {}};
    EXPECT_EQ((GoalWords {plain, {2025, 6}}.target()), QStringLiteral("95.0"));
}
