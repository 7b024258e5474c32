// SPDX-License-Identifier: GPL-3.0-or-later
#include "goalsfixture.h"
#include "ui/goals/bulletdelegate.h"

#include <QAbstractItemModelTester>

namespace zoneboard {

TEST_F(GoalsScreenTest, WithoutTargetsItSuggestsAndStoresNothing)
{
    EXPECT_TRUE(workspace.goals().targets.isEmpty());
    EXPECT_GT(board().model()->rowCount(), 0);
    EXPECT_FALSE(find<QLabel>("goalsSummary").text().isEmpty());
    EXPECT_EQ(find<QComboBox>("goalsYear").currentData().toInt(), 2025);
    EXPECT_EQ(find<QComboBox>("goalsAsOf").currentData().toInt(), 6)
        << "without a target the months with figures decide";
    EXPECT_EQ(cell(output(), GoalModel::TargetLevel).contains(QStringLiteral("319")), true);
}

TEST_F(GoalsScreenTest, ASuggestionIsTakenOverWithOneClickAndUndone)
{
    board().setCurrentIndex(board().model()->index(output(), GoalModel::TargetLevel));
    auto* button = screen.findChild<QPushButton*>(QStringLiteral("goalSuggestion0"));
    ASSERT_NE(button, nullptr);
    EXPECT_FALSE(button->toolTip().isEmpty()) << "where the number comes from";
    EXPECT_TRUE(workspace.goals().targets.isEmpty());
    QTest::mouseClick(button, Qt::LeftButton);
    settle();
    ASSERT_EQ(workspace.goals().targets.size(), 1);
    const Target& target = workspace.goals().targets.front();
    EXPECT_EQ(target.kind, TargetKind::Growth);
    EXPECT_NEAR(*target.value, (294.0 / 271 - 1) * 100, 0.05);
    EXPECT_FALSE(target.note.isEmpty());
    EXPECT_FALSE(find<QWidget>("goalSuggestions").isVisible());
    ASSERT_TRUE(workspace.undo());
    EXPECT_TRUE(workspace.goals().targets.isEmpty());
}

TEST_F(GoalsScreenTest, AnAdjustedTargetShowsItsFormerOnTheBoardAndInTheForm)
{
    type(board(), output(), GoalModel::TargetLevel, QStringLiteral("319"));
    EXPECT_FALSE(cell(output(), GoalModel::TargetLevel).contains(QLatin1Char('*')));
    type(board(), output(), GoalModel::TargetLevel, QStringLiteral("310"));
    EXPECT_EQ(cell(output(), GoalModel::TargetLevel), QStringLiteral("310.0*"));
    EXPECT_TRUE(find<QLabel>("goalDetail").text().contains(QStringLiteral("319")));
    EXPECT_TRUE(find<QLabel>("targetHistory").text().contains(QStringLiteral("319")));
    ASSERT_TRUE(workspace.undo());
    EXPECT_EQ(cell(output(), GoalModel::TargetLevel), QStringLiteral("319.0"));
    EXPECT_FALSE(find<QLabel>("targetHistory").text().contains(QStringLiteral("310")));
}

TEST_F(GoalsScreenTest, TheFormChangesEverythingOfATargetAndKeepsTheRest)
{
    type(board(), output(), GoalModel::TargetLevel, QStringLiteral("319"));
    find<QTabWidget>("goalsWork").setCurrentIndex(2);
    EXPECT_EQ(find<QLineEdit>("targetValue").text(), QStringLiteral("319"));
    find<QLineEdit>("targetBaseYear").setText(QStringLiteral("2020"));
    find<QLineEdit>("targetWeight").setText(QStringLiteral("2.5"));
    find<QLineEdit>("targetNote").setText(QStringLiteral("五年规划目标"));
    find<QComboBox>("targetOwner").setCurrentText(QStringLiteral("经发局"));
    find<QComboBox>("targetSource").setCurrentText(QStringLiteral("政府工作报告"));
    QTest::mouseClick(&find<QPushButton>("targetSave"), Qt::LeftButton);
    settle();
    ASSERT_EQ(workspace.goals().targets.size(), 1);
    const Target& target = workspace.goals().targets.front();
    EXPECT_EQ(target.baseYear, 2020);
    EXPECT_EQ(target.weight, 2.5);
    EXPECT_EQ(target.note, QStringLiteral("五年规划目标"));
    EXPECT_EQ(target.owner, QStringLiteral("经发局"));
    ASSERT_NE(workspace.catalog().source(target.source), nullptr);
    EXPECT_EQ(workspace.catalog().source(target.source)->title.zh, QStringLiteral("政府工作报告"));
    EXPECT_EQ(target.value, 319);
    find<QLineEdit>("targetYear").setText(QStringLiteral("2019"));
    QTest::mouseClick(&find<QPushButton>("targetSave"), Qt::LeftButton);
    EXPECT_TRUE(find<QLabel>("targetTrouble").text().contains(QStringLiteral("2020")));
    EXPECT_EQ(workspace.goals().targets.front().year, 2025);
    QTest::mouseClick(&find<QPushButton>("targetRemove"), Qt::LeftButton);
    settle();
    EXPECT_TRUE(workspace.goals().targets.isEmpty());
}

TEST_F(GoalsScreenTest, APathTo2030IsEnteredAndStandsOnTheBoardsOfItsYears)
{
    QTest::mouseClick(&find<QPushButton>("goalsNew"), Qt::LeftButton);
    find<QComboBox>("targetIndicator").setCurrentText(QStringLiteral("规上工业总产值"));
    find<QLineEdit>("targetYear").setText(QStringLiteral("2030"));
    find<QLineEdit>("targetBaseYear").setText(QStringLiteral("2024"));
    find<QLineEdit>("targetValue").setText(QStringLiteral("450"));
    QTest::mouseClick(&find<QPushButton>("targetSave"), Qt::LeftButton);
    settle();
    ASSERT_EQ(workspace.goals().targets.size(), 1);
    auto& years = find<QComboBox>("goalsYear");
    for (const int year : {2025, 2026, 2027, 2028, 2029, 2030}) {
        ASSERT_GE(years.findData(year), 0) << year;
        years.setCurrentIndex(years.findData(year));
        EXPECT_TRUE(cell(0, GoalModel::Name).contains(QStringLiteral("2024–2030"))) << year;
    }
}

TEST_F(GoalsScreenTest, TheBoardIsOrderedByLeadWeightOwnerAndState)
{
    type(board(), output(), GoalModel::TargetLevel, QStringLiteral("319"));
    QTest::mouseClick(&find<QPushButton>("goalsNew"), Qt::LeftButton);
    find<QComboBox>("targetIndicator").setCurrentText(QStringLiteral("PM2.5 平均浓度"));
    find<QLineEdit>("targetValue").setText(QStringLiteral("25"));
    QTest::mouseClick(&find<QPushButton>("targetSave"), Qt::LeftButton);
    settle();
    ASSERT_GE(row(QStringLiteral("PM2.5")), 0);
    type(board(), output(), GoalModel::Weight, QStringLiteral("3"));
    auto& order = find<QComboBox>("goalsOrder");
    const auto chooseOrder = [&](int column) {
        order.setCurrentIndex(order.findData(column));
        return cell(0, GoalModel::Name);
    };
    EXPECT_TRUE(chooseOrder(GoalModel::Lead).contains(QStringLiteral("总产值")));
    EXPECT_TRUE(chooseOrder(GoalModel::Weight).contains(QStringLiteral("总产值")));
    type(board(), row(QStringLiteral("PM2.5")), GoalModel::Owner, QStringLiteral("A"));
    type(board(), output(), GoalModel::Owner, QStringLiteral("B"));
    EXPECT_TRUE(chooseOrder(GoalModel::Owner).contains(QStringLiteral("PM2.5")));
    EXPECT_GE(order.findData(GoalModel::State), 0);
    EXPECT_GE(order.findData(-1), 0) << "back to the catalog's order";
}

TEST_F(GoalsScreenTest, AnAimIsAChecklistWithConditionsOfTheUsersOwn)
{
    auto& table = find<QTableView>("goalMilestones");
    find<QTabWidget>("goalsWork").setCurrentIndex(1);
    const int last = table.model()->rowCount() - 1;
    type(table, last, MilestoneModel::Line, QStringLiteral("争创国家级高新区"));
    ASSERT_EQ(workspace.goals().workLines.size(), 2);
    const WorkLine aim = workspace.goals().workLines.last();
    EXPECT_TRUE(aim.aim);
    EXPECT_EQ(aim.name.zh, QStringLiteral("争创国家级高新区"));
    type(table, last - 1, MilestoneModel::Name, QStringLiteral("主导产业占比达 60%"));
    ASSERT_EQ(workspace.goals().milestones.size(), 1);
    EXPECT_EQ(workspace.goals().milestones[0].workLine, aim.id);
    // Ticked with the space bar, and taken back the same way.
    table.setCurrentIndex(table.model()->index(last - 1, MilestoneModel::Done));
    QTest::keyClick(&table, Qt::Key_Space);
    settle();
    EXPECT_EQ(workspace.goals().milestones[0].done, workspace.today());
    EXPECT_EQ(workspace.goals().milestones[0].progress, 100);
    QTest::keyClick(&table, Qt::Key_Space);
    settle();
    EXPECT_FALSE(workspace.goals().milestones[0].done.isValid());
    QTest::keyClick(&table, Qt::Key_Delete);
    settle();
    EXPECT_TRUE(workspace.goals().milestones.isEmpty());
    ASSERT_TRUE(workspace.undo());
    EXPECT_EQ(workspace.goals().milestones.size(), 1);
}

TEST_F(GoalsScreenTest, ATargetTypedIsTrackedAtOnceAndUndone)
{
    type(board(), output(), GoalModel::TargetLevel, QStringLiteral("319"));
    ASSERT_EQ(workspace.goals().targets.size(), 1);
    EXPECT_EQ(workspace.goals().targets[0].value, 319);
    EXPECT_EQ(find<QComboBox>("goalsAsOf").currentData().toInt(), 6); // the last there is
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
        for (int tab = 0; tab < find<QTabWidget>("goalsWork").count(); ++tab) {
            find<QTabWidget>("goalsWork").setCurrentIndex(tab);
            EXPECT_TRUE(screen.grab().save(wanted + QStringLiteral("/goalsScreen%1.png").arg(tab)));
        }
    }
}

TEST_F(GoalsScreenTest, MilestonesComeBeforeTheirWorkLineWhereRoomIsShort)
{
    auto& table = find<QTableView>("goalMilestones");
    find<QTabWidget>("goalsWork").setCurrentWidget(&table);
    screen.resize(900, 700);
    QApplication::processEvents();
    preferences.setThemeChoice(ThemeChoice::Dark); // everything is filled anew
    settle();
    const QFontMetrics metrics(table.font());
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        for (const int column : {int(MilestoneModel::Name), int(MilestoneModel::Due)}) {
            const QString text = table.model()->index(row, column).data().toString();
            EXPECT_GE(table.columnWidth(column), metrics.horizontalAdvance(text));
        }
    }
    EXPECT_GE(table.columnWidth(MilestoneModel::Line), 60);
}

TEST_F(GoalsScreenTest, TheWordsOfTheLightsFitTheirColumn)
{
    for (const Language language : {Language::Chinese, Language::English}) {
        preferences.setLanguage(language);
        settle();
        QFont bold = board().font();
        bold.setBold(true);
        for (int row = 0; row < board().model()->rowCount(); ++row)
            EXPECT_GT(board().columnWidth(GoalModel::State),
                      QFontMetrics(bold).horizontalAdvance(cell(row, GoalModel::State)) + 8);
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
