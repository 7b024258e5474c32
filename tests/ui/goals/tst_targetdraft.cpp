// SPDX-License-Identifier: GPL-3.0-or-later
#include "../../analysis/goalfixture.h"
#include "ui/goals/goalentry.h"
#include "ui/goals/milestoneentry.h"
#include "ui/goals/targetdraft.h"

#include <gtest/gtest.h>

namespace zoneboard {

namespace {

TargetDraft good()
{
    return {.indicator = QStringLiteral("规上工业总产值"),
            .area = GoalFixture::zone,
            .year = QStringLiteral("2025"),
            .value = QStringLiteral("319"),
            .weight = QStringLiteral("1")};
}

Result<Edit> editOfDraft(const TargetDraft& draft, const QList<Target>& targets = {})
{
    const GoalFixture fixture;
    return draftEdit(draft, fixture.catalog, targets);
}

}

TEST(TargetDraft, OfATargetGivesThatTargetBack)
{
    const GoalFixture fixture;
    Target target = fixture.target(GoalFixture::output, 2030, 512.5);
    target.baseYear = 2025;
    target.weight = 2.5;
    target.owner = QStringLiteral("经发局");
    target.note = QStringLiteral("规划");
    target.staysLow = true;
    for (const Language language : {Language::Chinese, Language::English}) {
        const auto edit = editOfDraft(draftOf(target, fixture.catalog, language), {target});
        ASSERT_TRUE(edit);
        EXPECT_EQ(edit->targets.front(), target);
    }
    target.kind = TargetKind::AtLeastLastYear;
    target.value.reset();
    EXPECT_EQ(editOfDraft(draftOf(target, fixture.catalog, Language::Chinese))->targets.front(),
              target);
}

TEST(TargetDraft, EveryFieldThatIsWrongIsNamedInASentence)
{
    const auto says = [](auto change) {
        TargetDraft draft = good();
        change(draft);
        const auto edit = editOfDraft(draft);
        return edit ? QString() : edit.error().what.in(Language::English);
    };
    EXPECT_EQ(says([](TargetDraft&) {}), QString());
    EXPECT_TRUE(says([](TargetDraft& d) {
                    d.year = QStringLiteral("next");
                }).contains(QStringLiteral("no year")));
    EXPECT_TRUE(
        says([](TargetDraft& d) { d.year = QStringLiteral("25"); }).contains(QStringLiteral("25")));
    EXPECT_TRUE(says([](TargetDraft& d) {
                    d.value = QStringLiteral("much");
                }).contains(QStringLiteral("much")));
    EXPECT_TRUE(says([](TargetDraft& d) {
                    d.value = QStringLiteral("inf");
                }).contains(QStringLiteral("inf")));
    EXPECT_TRUE(says([](TargetDraft& d) {
                    d.value = QStringLiteral("0");
                }).contains(QStringLiteral("over 0")));
    EXPECT_TRUE(says([](TargetDraft& d) {
                    d.weight = QStringLiteral("-1");
                }).contains(QStringLiteral("weight")));
    EXPECT_TRUE(says([](TargetDraft& d) {
                    d.baseYear = QStringLiteral("2025");
                }).contains(QStringLiteral("before")));
    EXPECT_FALSE(
        says([](TargetDraft& d) { d.indicator = QStringLiteral("没有的指标"); }).isEmpty());
}

TEST(TargetDraft, ASecondTargetForTheSameThingIsRefused)
{
    const GoalFixture fixture;
    const Target there = fixture.target(GoalFixture::output, 2025, 300);
    const auto edit = editOfDraft(good(), {there});
    ASSERT_FALSE(edit);
    EXPECT_TRUE(edit.error().what.in(Language::English).contains(QStringLiteral("2025")));
    TargetDraft path = good();
    path.baseYear = QStringLiteral("2020");
    EXPECT_TRUE(editOfDraft(path, {there})) << "a path to the same year is another thing";
}

TEST(TargetDraft, ASourceThatIsNotKnownYetIsMadeAndAKnownOneIsFound)
{
    TargetDraft draft = good();
    draft.source = QStringLiteral("政府工作报告");
    const auto edit = editOfDraft(draft);
    ASSERT_TRUE(edit);
    ASSERT_EQ(edit->sources.size(), 1);
    EXPECT_EQ(edit->targets.front().source, edit->sources.front().id);
    EXPECT_LT(edit->targets.front().source, 0) << "new in this edit";
    draft.source.clear();
    EXPECT_EQ(editOfDraft(draft)->targets.front().source, 0);
}

TEST(Suggested, IsTakenOverAsItIsShown)
{
    GoalFixture fixture;
    GoalRow row {std::nullopt, *fixture.catalog.indicator(GoalFixture::output), {}};
    const TargetSuggestion suggestion {SuggestionKind::FiveYears, 7.8342, 107.8342, {}};
    const Edit edit = suggestionEdit(row, suggestion, 2025, GoalFixture::zone);
    EXPECT_EQ(edit.targets.front().value, 7.8);
    EXPECT_NEAR(suggestedLevel(row.indicator, suggestion), 107.8, 1e-9);
    row.indicator = *fixture.catalog.indicator(GoalFixture::intensity);
    EXPECT_NEAR(suggestedLevel(row.indicator, {SuggestionKind::LastGrowth, 0.26, 3.46, {}}), 3.5,
                1e-9);
}

TEST(TypedDay, IsReadAsPeopleWriteIt)
{
    const QDate day(2025, 6, 30);
    for (const char* text : {"2025-06-30", "2025-6-30", "2025.6.30", "2025/06/30", "2025年6月30日",
                             "6-30", "6.30", "6月30日"})
        EXPECT_EQ(typedDay(QString::fromUtf8(text), 2025), day) << text;
    EXPECT_EQ(typedDay(QStringLiteral(" "), 2025), QDate());
    for (const char* text : {"六月底", "2025-13-01", "2025-02-30", "30"})
        EXPECT_FALSE(typedDay(QString::fromUtf8(text), 2025)) << text;
}

TEST(MilestoneEntry, DoneIsAtAHundredPercentAndNonsenseIsRefused)
{
    Milestone milestone;
    milestone.id = 3;
    milestone.progress = 40;
    const auto with = [&](MilestoneField field, const char* typed) {
        return milestoneWith(milestone, field, QString::fromUtf8(typed), 2025, Language::Chinese);
    };
    EXPECT_EQ(with(MilestoneField::Done, "2025-06-18")->progress, 100);
    EXPECT_EQ(with(MilestoneField::Done, "")->progress, 40);
    EXPECT_EQ(with(MilestoneField::Progress, "55%")->progress, 55);
    EXPECT_FALSE(with(MilestoneField::Progress, "101"));
    EXPECT_FALSE(with(MilestoneField::Progress, "half"));
    EXPECT_FALSE(with(MilestoneField::Name, "  "));
    EXPECT_EQ(with(MilestoneField::Owner, " 经发局 ")->owner, QStringLiteral("经发局"));
}

TEST(WorkLineEntry, ANewLineGetsACodeOfItsOwn)
{
    WorkLine line;
    line.area = 2;
    line.year = 2025;
    const auto first = workLineEdit(line, QStringLiteral("争创国家级高新区"), Language::Chinese);
    const auto second = workLineEdit(line, QStringLiteral("另一条"), Language::Chinese);
    ASSERT_TRUE(first && second);
    EXPECT_NE(first->workLines.front().code, second->workLines.front().code);
    EXPECT_FALSE(workLineEdit(line, QString(), Language::Chinese));
    line.id = 4;
    line.code = QStringLiteral("kept");
    EXPECT_EQ(workLineEdit(line, QStringLiteral("改名"), Language::Chinese)->workLines.front().code,
              QStringLiteral("kept"));
}

}
