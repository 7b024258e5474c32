// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/firstchanges.h"
#include "models/preferences.h"
#include "models/samplestore.h"
#include "models/workspace.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace zoneboard;

namespace {

class WorkspaceTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(samplestore::make(path));
        const auto opened = workspace.open(path);
        ASSERT_TRUE(opened) << qPrintable(opened.error().what.in(Language::English));
    }

    [[nodiscard]] Cell cell(const char* code, int year) const
    {
        return {workspace.catalog().indicatorByCode(QString::fromLatin1(code))->id,
                workspace.catalog().homeArea()->id,
                {year}};
    }

    /// The edit that gives a cell another value.
    [[nodiscard]] Edit revised(const Cell& where, double value) const
    {
        const Panel& panel = workspace.panel();
        Edit edit;
        edit.why = QStringLiteral("改 %1 年").arg(where.period.year);
        edit.figures.push_back(panel.figure(panel.find(where)));
        edit.figures.back().value = Published {value, 0, Qualifier::Exact};
        return edit;
    }

    [[nodiscard]] double value(const Cell& where) const
    {
        return workspace.panel().value(workspace.panel().find(where));
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("zone.zone"));
    Preferences preferences {folder.filePath(QStringLiteral("person.ini"))};
    Workspace workspace {preferences,
                         Clock::fixed(QDateTime(QDate(2025, 7, 15), QTime(9, 0), Qt::UTC))};
};

TEST_F(WorkspaceTest, opensAtTheHomeAreaInItsNewestYear)
{
    const Place& place = workspace.selection().place();
    EXPECT_EQ(place.area, workspace.catalog().areaByCode(QStringLiteral("zone"))->id);
    EXPECT_EQ(place.year, 2024);
    EXPECT_EQ(place.indicator, workspace.catalog().indicatorByCode(QStringLiteral("output"))->id);
    EXPECT_TRUE(workspace.isSynthetic());
    EXPECT_TRUE(workspace.isWritable());
    EXPECT_EQ(preferences.recentStores(), QStringList {QFileInfo(path).absoluteFilePath()});
}

TEST_F(WorkspaceTest, whatWasKnownOnADayIsShownAndCanNotBeChanged)
{
    QDateTime now(QDate(2025, 7, 15), QTime(9, 0));
    Workspace then(preferences, Clock([&now] { return now; }));
    ASSERT_TRUE(then.open(path));
    const Cell where = cell("output", 2024);
    const auto shown = [&] { return then.panel().value(then.panel().find(where)); };
    ASSERT_TRUE(then.apply(revised(where, 321)));
    now = now.addDays(5);
    ASSERT_TRUE(then.apply(revised(where, 330)));
    EXPECT_EQ(then.daysOfChanges().mid(0, 2), (QList {QDate(2025, 7, 20), QDate(2025, 7, 15)}));

    ASSERT_TRUE(then.showKnownOn(QDate(2025, 7, 19)));
    EXPECT_EQ(shown(), 321);
    EXPECT_EQ(then.knownOn(), QDate(2025, 7, 19));
    EXPECT_FALSE(then.isWritable());
    EXPECT_FALSE(then.canUndo());
    EXPECT_FALSE(then.undo());
    const auto refused = then.apply(revised(where, 1));
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.error().what.in(Language::English).contains(QStringLiteral("2025-07-19")));
    ASSERT_TRUE(then.reload());
    EXPECT_EQ(shown(), 321);

    ASSERT_TRUE(then.showKnownOn({}));
    EXPECT_EQ(shown(), 330);
    EXPECT_TRUE(then.isWritable());
    EXPECT_TRUE(then.canUndo());
}

TEST_F(WorkspaceTest, whatAStoreCameWithIsNoStepToUndoAndIsToldInBothLanguages)
{
    Edit revision = revised(cell("output", 2024), 321);
    revision.why = QStringLiteral("预计数更新为年报数"); // as the bundled stores are made
    ASSERT_TRUE(workspace.apply(revision));
    EXPECT_FALSE(workspace.canUndo());
    ASSERT_TRUE(workspace.apply(revised(cell("output", 2024), 322)));
    EXPECT_TRUE(workspace.canUndo());
    ASSERT_TRUE(workspace.undo());
    EXPECT_FALSE(workspace.canUndo());
    EXPECT_EQ(reasonText(revision.why, Language::English),
              QStringLiteral("Expected figures replaced by final ones"));
    EXPECT_EQ(reasonText(revision.why, Language::Chinese), revision.why);
    EXPECT_EQ(reasonText(QStringLiteral("核对年报"), Language::English),
              QStringLiteral("核对年报"));
}

TEST_F(WorkspaceTest, whatIsBroughtUpToDateAfterEditsEqualsReadingEverything)
{
    const Cell where = cell("output", 2024);
    ASSERT_TRUE(workspace.apply(revised(where, 321)));
    Edit removal;
    removal.why = QStringLiteral("删");
    const Cell gone = cell("exports", 2023);
    removal.removedFigures.push_back(workspace.panel().figure(workspace.panel().find(gone)).id);
    ASSERT_TRUE(workspace.apply(removal));
    EXPECT_EQ(workspace.panel().find(gone), Panel::none);
    std::vector<Figure> touched;
    for (Panel::Index row = 0; row < workspace.panel().size(); ++row)
        touched.push_back(workspace.panel().figure(row));
    ASSERT_TRUE(workspace.reload());
    ASSERT_EQ(workspace.panel().size(), touched.size());
    for (Panel::Index row = 0; row < workspace.panel().size(); ++row)
        EXPECT_EQ(workspace.panel().figure(row), touched[row]) << "row " << row;
}

TEST_F(WorkspaceTest, anEditIsSeenAtOnceAndIsOneNamedStep)
{
    const Cell where = cell("output", 2024);
    const double before = value(where);
    QSignalSpy changes(&workspace, &Workspace::changed);
    ASSERT_TRUE(workspace.apply(revised(where, 321)));
    EXPECT_EQ(changes.count(), 1);
    EXPECT_EQ(value(where), 321);
    EXPECT_EQ(workspace.undoName(), QStringLiteral("改 2024 年"));
    ASSERT_TRUE(workspace.lastChange());
    EXPECT_EQ(workspace.lastChange()->who, preferences.userName());

    ASSERT_TRUE(workspace.undo());
    EXPECT_EQ(value(where), before);
    EXPECT_TRUE(workspace.canRedo());
    EXPECT_EQ(workspace.redoName(), QStringLiteral("改 2024 年"));

    ASSERT_TRUE(workspace.redo());
    EXPECT_EQ(value(where), 321);
    EXPECT_FALSE(workspace.canRedo());
}

TEST_F(WorkspaceTest, severalStepsAreTakenBackInTheirOrder)
{
    const Cell first = cell("output", 2023);
    const Cell second = cell("exports", 2023);
    ASSERT_TRUE(workspace.apply(revised(first, 1)));
    Edit edit = revised(second, 2);
    edit.why = QStringLiteral("第二步");
    ASSERT_TRUE(workspace.apply(edit));
    EXPECT_EQ(workspace.undoName(), QStringLiteral("第二步"));
    ASSERT_TRUE(workspace.undo());
    EXPECT_EQ(workspace.undoName(), QStringLiteral("改 2023 年"));
    EXPECT_EQ(workspace.redoName(), QStringLiteral("第二步"));
    EXPECT_EQ(value(first), 1);
    EXPECT_NE(value(second), 2);
}

TEST_F(WorkspaceTest, anEditThatChangesNothingTellsNobody)
{
    QSignalSpy changes(&workspace, &Workspace::changed);
    const Cell where = cell("output", 2024);
    Edit edit;
    edit.why = QStringLiteral("nothing");
    edit.figures.push_back(
        *workspace.fullFigure(workspace.panel().figure(workspace.panel().find(where)).id));
    const auto made = workspace.apply(edit);
    ASSERT_TRUE(made) << qPrintable(made.error().what.in(Language::English));
    EXPECT_EQ(*made, 0);
    EXPECT_EQ(changes.count(), 0);
}

TEST_F(WorkspaceTest, noticesWhatAnotherProgramWrites)
{
    Preferences others(folder.filePath(QStringLiteral("other.ini")));
    Workspace other(others);
    ASSERT_TRUE(other.open(path));
    const Cell where = cell("output", 2022);
    QSignalSpy elsewhere(&workspace, &Workspace::changedElsewhere);
    ASSERT_TRUE(other.apply(revised(where, 77)));
    ASSERT_TRUE(elsewhere.wait(10000));
    EXPECT_EQ(value(where), 77);
}

TEST_F(WorkspaceTest, itsOwnWritesAreNoSurprise)
{
    QSignalSpy elsewhere(&workspace, &Workspace::changedElsewhere);
    ASSERT_TRUE(workspace.apply(revised(cell("output", 2022), 88)));
    EXPECT_FALSE(elsewhere.wait(600));
}

TEST_F(WorkspaceTest, aFileThatIsTakenAwayLosesNothing)
{
    const Cell where = cell("output", 2024);
    ASSERT_TRUE(workspace.apply(revised(where, 333)));
    QSignalSpy missing(&workspace, &Workspace::fileMissingChanged);
    ASSERT_TRUE(QFile::remove(path));
    ASSERT_TRUE(missing.wait(10000));
    EXPECT_TRUE(workspace.isFileMissing());
    EXPECT_EQ(value(where), 333);
    const auto saved = workspace.saveCopy(path);
    ASSERT_TRUE(saved) << qPrintable(saved.error().what.in(Language::English));
    EXPECT_FALSE(workspace.isFileMissing());
    EXPECT_EQ(value(where), 333);
    const auto again = Store::open(path);
    ASSERT_TRUE(again);
    EXPECT_TRUE((*again)->check()->intact);
}

TEST_F(WorkspaceTest, aStoreThatCanNotBeOpenedLeavesTheOpenOneOpen)
{
    QSignalSpy stores(&workspace, &Workspace::storeChanged);
    EXPECT_FALSE(workspace.open(folder.filePath(QStringLiteral("missing.zone"))));
    EXPECT_EQ(stores.count(), 0);
    EXPECT_EQ(workspace.path(), path);
    EXPECT_GT(workspace.panel().size(), 0U);
}

TEST_F(WorkspaceTest, closedItIsEmptyAndSaysSo)
{
    workspace.close();
    EXPECT_FALSE(workspace.isOpen());
    EXPECT_EQ(workspace.panel().size(), 0U);
    EXPECT_FALSE(workspace.canUndo());
    const auto made = workspace.apply({});
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().what.in(Language::Chinese), QStringLiteral("没有打开数据文件。"));
    EXPECT_FALSE(workspace.undo());
}

TEST_F(WorkspaceTest, thresholdsAreKeptInTheStore)
{
    GoalSettings settings = workspace.goalSettings();
    settings.thresholds.ahead = 7;
    Edit edit;
    edit.why = QStringLiteral("阈值");
    edit.settings.append({QLatin1String(GoalSettings::key), settings.toText()});
    ASSERT_TRUE(workspace.apply(edit));
    EXPECT_EQ(workspace.goalSettings().thresholds.ahead, 7);
    ASSERT_TRUE(workspace.undo());
    EXPECT_EQ(workspace.goalSettings().thresholds.ahead, 5);
}

}
