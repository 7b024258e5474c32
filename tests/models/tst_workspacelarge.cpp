// SPDX-License-Identifier: GPL-3.0-or-later
// With a store that takes time to read, the window must go on.
#include "analysis/derived.h"
#include "models/preferences.h"
#include "models/samplestore.h"
#include "models/workspace.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace zoneboard;

namespace {

constexpr int extraAreas = 40;
constexpr int firstYear = 1989;
constexpr int lastYear = 2024;

/// Figures of every month for many areas: some 120 000 more.
Edit manyFigures(const Catalog& catalog)
{
    Edit edit;
    edit.why = QStringLiteral("many");
    for (int place = 1; place <= extraAreas; ++place) {
        Area area;
        area.id = -place;
        area.code = QStringLiteral("extra%1").arg(place);
        area.name = {QStringLiteral("区%1").arg(place), QStringLiteral("Area %1").arg(place)};
        edit.areas.append(area);
        for (const Indicator& indicator : catalog.indicators())
            for (int month = firstYear * 12; month < (lastYear + 1) * 12; ++month) {
                Figure figure;
                figure.indicator = indicator.id;
                figure.area = area.id;
                figure.period = {month / 12, month % 12 + 1};
                figure.value = Published {100.0 + month % 97, 0, Qualifier::Exact};
                edit.figures.push_back(figure);
            }
    }
    return edit;
}

class LargeWorkspace : public ::testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(samplestore::make(path));
        const auto store = Store::open(path);
        ASSERT_TRUE(store);
        const auto catalog = (*store)->catalog();
        ASSERT_TRUE(catalog);
        ASSERT_TRUE((*store)->apply(manyFigures(*catalog), QStringLiteral("test")));
        figures = *(*store)->figureCount();
    }

    void load()
    {
        workspace.load(path);
        ASSERT_TRUE(workspace.isBusy());
        ASSERT_TRUE(QTest::qWaitFor([this] { return !workspace.isBusy(); }, 60000));
    }

    [[nodiscard]] Cell outputOfZone() const
    {
        return {workspace.catalog().indicatorByCode(QStringLiteral("output"))->id,
                workspace.catalog().homeArea()->id,
                {2024}};
    }

    [[nodiscard]] double value(const Cell& where) const
    {
        return workspace.panel().value(workspace.panel().find(where));
    }

    [[nodiscard]] Edit revised(double number) const
    {
        Edit edit;
        edit.why = QStringLiteral("改数");
        edit.figures.push_back(workspace.panel().figure(workspace.panel().find(outputOfZone())));
        edit.figures.back().value = Published {number, 0, Qualifier::Exact};
        return edit;
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("large.zone"));
    std::int64_t figures = 0;
    Preferences preferences {folder.filePath(QStringLiteral("person.ini"))};
    Workspace workspace {preferences};
};

TEST_F(LargeWorkspace, isReadBesideAndTellsHowFarItIs)
{
    QSignalSpy steps(&workspace, &Workspace::busyChanged);
    QSignalSpy opened(&workspace, &Workspace::storeChanged);
    load();
    EXPECT_GT(steps.count(), 3);
    EXPECT_EQ(opened.count(), 1);
    EXPECT_EQ(workspace.panel().size(), figures);
    EXPECT_TRUE(workspace.isOpen());
}

TEST_F(LargeWorkspace, manyFiguresAreStoredBesideAndThereAtTheEnd)
{
    load();
    Edit edit = manyFigures(workspace.catalog());
    edit.areas.resize(1);
    edit.areas.front().code = QStringLiteral("late");
    std::erase_if(edit.figures, [](const Figure& figure) { return figure.area != -1; });
    int told = 0;
    Result<ChangeSetId> made = ChangeSetId {};
    workspace.applyBeside(edit, [&](const Result<ChangeSetId>& stored) {
        ++told;
        made = stored;
    });
    EXPECT_TRUE(workspace.isBusy());
    EXPECT_EQ(told, 0);
    ASSERT_TRUE(QTest::qWaitFor([&] { return told > 0; }, 60000));
    EXPECT_EQ(told, 1);
    ASSERT_TRUE(made);
    EXPECT_GT(workspace.panel().size(), figures);
    EXPECT_EQ(workspace.undoName(), QStringLiteral("many"));
}

TEST_F(LargeWorkspace, storingThatIsCancelledLeavesTheStoreAsItWas)
{
    load();
    Edit edit = manyFigures(workspace.catalog());
    edit.areas.resize(1);
    edit.areas.front().code = QStringLiteral("late");
    std::erase_if(edit.figures, [](const Figure& figure) { return figure.area != -1; });
    std::optional<Result<ChangeSetId>> ended;
    workspace.applyBeside(edit, [&](const Result<ChangeSetId>& stored) { ended = stored; });
    workspace.cancel();
    ASSERT_TRUE(QTest::qWaitFor([&] { return ended.has_value(); }, 60000));
    EXPECT_FALSE(*ended);
    EXPECT_TRUE(ended->error().what.in(Language::English).isEmpty());
    EXPECT_EQ(workspace.panel().size(), figures);
    const auto store = Store::open(path);
    ASSERT_TRUE(store);
    EXPECT_EQ(*(*store)->figureCount(), figures);
}

TEST_F(LargeWorkspace, readingThatIsCancelledLeavesTheOpenStoreOpen)
{
    const QString small = folder.filePath(QStringLiteral("small.zone"));
    ASSERT_TRUE(samplestore::make(small));
    workspace.load(small);
    ASSERT_TRUE(workspace.isOpen());
    const auto before = workspace.panel().size();
    QSignalSpy troubles(&workspace, &Workspace::troubled);
    workspace.load(path);
    workspace.cancel();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !workspace.isBusy(); }, 60000));
    EXPECT_EQ(workspace.path(), small);
    EXPECT_EQ(workspace.panel().size(), before);
    EXPECT_EQ(troubles.count(), 0);
}

TEST_F(LargeWorkspace, anEditIsSeenAtOnceAndTakenBackBeside)
{
    load();
    const Cell where = outputOfZone();
    const double before = value(where);
    ASSERT_TRUE(workspace.apply(revised(before + 1)));
    EXPECT_FALSE(workspace.isBusy());
    EXPECT_EQ(value(where), before + 1);
    EXPECT_EQ(workspace.undoName(), QStringLiteral("改数"));
    ASSERT_TRUE(workspace.undo());
    EXPECT_TRUE(workspace.isBusy());
    EXPECT_FALSE(workspace.apply(revised(1))) << "nothing is written while the store is read";
    ASSERT_TRUE(QTest::qWaitFor([this] { return !workspace.isBusy(); }, 60000));
    EXPECT_EQ(value(where), before);
    EXPECT_EQ(workspace.panel().size(), figures);
    EXPECT_TRUE(workspace.canRedo());
}

TEST_F(LargeWorkspace, theAuditIsDoneBesideAndGivesWhatItWouldHaveGivenAtOnce)
{
    load();
    QSignalSpy audited(&workspace, &Workspace::findingsChanged);
    EXPECT_TRUE(workspace.auditFindings().empty());
    ASSERT_TRUE(QTest::qWaitFor([&] { return audited.count() > 0; }, 60000));
    EXPECT_EQ(
        workspace.auditFindings().size(),
        audit(workspace.panel(), workspace.catalog(), workspace.today(), workspace.goals().targets)
            .size());
}

}
