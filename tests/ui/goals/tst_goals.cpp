// SPDX-License-Identifier: GPL-3.0-or-later
#include "../../analysis/goalfixture.h"
#include "models/preferences.h"
#include "models/workspace.h"
#include "ui/goals/bulletdelegate.h"
#include "ui/goals/goalentry.h"
#include "ui/goals/goalmodel.h"
#include "ui/goals/goalsscreen.h"
#include "ui/goals/milestonemodel.h"
#include "ui/parts/appearance.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSlider>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace zoneboard {

namespace {

/// Rows of the fixture as new rows of a store, the year's half done, without any target.
Edit halfYear()
{
    GoalFixture fixture;
    for (const auto& [year, months, value] :
         {std::tuple {2020, 12, 210.0}, std::tuple {2023, 12, 271.0}, std::tuple {2024, 6, 152.0},
          std::tuple {2024, 12, 294.0}, std::tuple {2025, 3, 77.0}, std::tuple {2025, 6, 172.3}})
        fixture.put(GoalFixture::output, year, months, value);
    Edit edit;
    edit.why = QStringLiteral("样本");
    for (Area area : fixture.catalog.areas()) {
        area.id = -area.id;
        area.parent = -area.parent;
        edit.areas.append(area);
    }
    for (Indicator indicator : fixture.catalog.indicators()) {
        indicator.id = -indicator.id;
        edit.indicators.append(indicator);
    }
    for (Figure figure : fixture.figures) {
        figure.id = 0;
        figure.source = 0;
        figure.indicator = -figure.indicator;
        figure.area = -figure.area;
        edit.figures.push_back(figure);
    }
    WorkLine line;
    line.id = -1;
    line.code = QStringLiteral("platforms");
    line.area = -GoalFixture::zone;
    line.year = 2025;
    line.name = {QStringLiteral("平台提升"), QStringLiteral("Platforms")};
    edit.workLines = {line};
    return edit;
}

class GoalsScreenTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        auto store = Store::inMemory();
        ASSERT_TRUE(store);
        ASSERT_TRUE((*store)->apply(halfYear(), QStringLiteral("测试")));
        ASSERT_TRUE(workspace.adopt(std::move(*store)));
        window.resize(1366, 768);
        screen.setParent(&window);
        screen.resize(window.size());
        window.show();
        board().setFocus();
    }

    template<typename Widget>
    Widget& find(const char* name)
    {
        auto* found = screen.findChild<Widget*>(QString::fromLatin1(name));
        Q_ASSERT(found);
        return *found;
    }
    QTableView& board() { return find<QTableView>("goalsBoard"); }
    /// The row of the output, wherever it was sorted to.
    int output()
    {
        for (int row = 0; row < board().model()->rowCount(); ++row) {
            if (cell(row, GoalModel::Name).contains(QStringLiteral("总产值")))
                return row;
        }
        return -1;
    }
    QString cell(int row, int column)
    {
        return board().model()->index(row, column).data().toString();
    }
    /// With the keyboard alone: F2, type, Enter.
    void type(QTableView& table, int row, int column, const QString& text)
    {
        table.setCurrentIndex(table.model()->index(row, column));
        QTest::keyClick(&table, Qt::Key_F2);
        auto* editor = table.findChild<QLineEdit*>();
        ASSERT_NE(editor, nullptr);
        editor->selectAll();
        editor->insert(text); // as an input method does
        QTest::keyClick(editor, Qt::Key_Return);
        for (int i = 0; i < 3; ++i) // the editor commits, then the board asks for the edit
            QApplication::processEvents();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    QTemporaryDir folder;
    Preferences preferences {folder.filePath(QStringLiteral("settings.ini"))};
    Workspace workspace {preferences};
    Appearance appearance {preferences};
    QWidget window; // a screen is never a window of its own
    GoalsScreen& screen = *new GoalsScreen(workspace, appearance);
};

}

TEST_F(GoalsScreenTest, WithoutTargetsItSuggestsAndStoresNothing)
{
    EXPECT_TRUE(workspace.goals().targets.isEmpty());
    EXPECT_GT(board().model()->rowCount(), 0);
    EXPECT_FALSE(find<QLabel>("goalsSummary").text().isEmpty());
    EXPECT_EQ(find<QComboBox>("goalsYear").currentData().toInt(), 2025);
}

TEST_F(GoalsScreenTest, ATargetTypedIsTrackedAtOnceAndUndone)
{
    type(board(), output(), GoalModel::TargetLevel, QStringLiteral("319"));
    ASSERT_EQ(workspace.goals().targets.size(), 1);
    EXPECT_EQ(workspace.goals().targets[0].value, 319);
    EXPECT_EQ(find<QComboBox>("goalsAsOf").currentData().toInt(), 12); // as chosen before
    find<QComboBox>("goalsAsOf").setCurrentIndex(5);
    EXPECT_EQ(cell(output(), GoalModel::Progress), QStringLiteral("54.0%"));
    EXPECT_EQ(cell(output(), GoalModel::Lead), QStringLiteral("+4.0"));
    EXPECT_EQ(board().model()->index(output(), GoalModel::State).data(GoalModel::LightRole).toInt(),
              static_cast<int>(Light::OnPace));
    type(board(), output(), GoalModel::Actual, QStringLiteral("120"));
    EXPECT_EQ(cell(output(), GoalModel::Progress), QStringLiteral("37.6%"));
    ASSERT_TRUE(workspace.undo());
    EXPECT_EQ(cell(output(), GoalModel::Progress), QStringLiteral("54.0%"));
    ASSERT_TRUE(workspace.undo());
    EXPECT_TRUE(workspace.goals().targets.isEmpty());
}

TEST_F(GoalsScreenTest, NonsenseIsSaidInPlaceAndChangesNothing)
{
    type(board(), output(), GoalModel::TargetLevel, QStringLiteral("很多"));
    EXPECT_TRUE(find<QLabel>("goalsTrouble").isVisible());
    EXPECT_TRUE(find<QLabel>("goalsTrouble").text().contains(QStringLiteral("很多")));
    EXPECT_TRUE(workspace.goals().targets.isEmpty());
    type(board(), output(), GoalModel::TargetLevel, QStringLiteral("0"));
    EXPECT_TRUE(workspace.goals().targets.isEmpty());
    type(board(), output(), GoalModel::TargetLevel, QStringLiteral("319"));
    EXPECT_FALSE(find<QLabel>("goalsTrouble").isVisible());
}

TEST_F(GoalsScreenTest, WeightAndOwnerAreTypedAndSorted)
{
    type(board(), output(), GoalModel::TargetLevel, QStringLiteral("+8.5%"));
    EXPECT_EQ(workspace.goals().targets[0].kind, TargetKind::Growth);
    type(board(), output(), GoalModel::Weight, QStringLiteral("3"));
    type(board(), output(), GoalModel::Owner, QStringLiteral("经发局"));
    EXPECT_EQ(workspace.goals().targets[0].weight, 3);
    EXPECT_EQ(workspace.goals().targets[0].owner, QStringLiteral("经发局"));
    EXPECT_EQ(workspace.goals().targets[0].kind, TargetKind::Growth);
    board().sortByColumn(GoalModel::Lead, Qt::AscendingOrder);
    EXPECT_EQ(cell(output(), GoalModel::Owner),
              QStringLiteral("经发局")); // rows without a lead come last
}

TEST_F(GoalsScreenTest, AMilestoneIsEnteredAndDone)
{
    auto& table = find<QTableView>("goalMilestones");
    find<QTabWidget>("goalsWork").setCurrentIndex(1);
    type(table, 0, MilestoneModel::Name, QStringLiteral("省级平台获批"));
    ASSERT_EQ(workspace.goals().milestones.size(), 1);
    type(table, 0, MilestoneModel::Due, QStringLiteral("2025-06-30"));
    EXPECT_EQ(workspace.goals().milestones[0].due, QDate(2025, 6, 30));
    type(table, 0, MilestoneModel::Due, QStringLiteral("六月底"));
    EXPECT_TRUE(find<QLabel>("goalsTrouble").isVisible());
    EXPECT_EQ(workspace.goals().milestones[0].due, QDate(2025, 6, 30));
    type(table, 0, MilestoneModel::Done, QStringLiteral("2025.6.18"));
    type(table, 0, MilestoneModel::Evidence, QStringLiteral("批文 12 号"));
    EXPECT_EQ(workspace.goals().milestones[0].done, QDate(2025, 6, 18));
    EXPECT_EQ(workspace.goals().milestones[0].evidence, QStringLiteral("批文 12 号"));
}

TEST_F(GoalsScreenTest, TheScenarioSaysWhatTheYearComesTo)
{
    type(board(), output(), GoalModel::TargetLevel, QStringLiteral("319"));
    find<QComboBox>("goalsAsOf").setCurrentIndex(5);
    auto& slider = find<QSlider>("goalScenario");
    ASSERT_TRUE(slider.isEnabled());
    slider.setValue(100); // the other 142 grow by 10 %
    EXPECT_TRUE(find<QLabel>("goalScenarioText").text().contains(QStringLiteral("328.5")));
}

TEST_F(GoalsScreenTest, ModelsKeepTheRulesOfModelsAndEveryControlHasAName)
{
    type(board(), output(), GoalModel::TargetLevel, QStringLiteral("319"));
    for (QAbstractItemModel* model : {board().model(), find<QTableView>("goalMilestones").model()})
        const QAbstractItemModelTester tester(
            model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (const char* name :
         {"goalsYear", "goalsAsOf", "goalsPace", "goalsBoard", "goalMilestones", "goalScenario"})
        EXPECT_FALSE(find<QWidget>(name).accessibleName().isEmpty()) << name;
    const QString wanted = qEnvironmentVariable("ZONEBOARD_GALLERY");
    find<QComboBox>("goalsAsOf").setCurrentIndex(5);
    if (!wanted.isEmpty()) {
        EXPECT_TRUE(screen.grab().save(wanted + QStringLiteral("/goalsScreen.png")));
    }
}

TEST(BulletGeometry, BarAndPaceLieOnOneScale)
{
    const auto geometry = BulletGeometry::of(QRectF(0, 0, 260, 32), 36, 54, 50);
    EXPECT_DOUBLE_EQ(geometry.bar.width() / geometry.track.width(), 0.54);
    EXPECT_DOUBLE_EQ(geometry.pace, geometry.track.left() + geometry.track.width() / 2);
    EXPECT_LT(geometry.track.right(), geometry.text.left());
    EXPECT_LT(BulletGeometry::of(QRectF(0, 0, 260, 32), 36, 54, -1).pace, 0);
}

}
