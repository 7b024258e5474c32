// SPDX-License-Identifier: GPL-3.0-or-later
// A target, a month's figure and a milestone with nothing but keys. A key a second is slow typing:
// each takes well under a minute, which is what the counts below keep true.
#include "goalsfixture.h"

namespace zoneboard {

namespace {

constexpr int keysOfAMinute = 60;

/// Sends keys to whatever has the focus, and counts them.
class GoalKeys : public GoalsScreenTest
{
protected:
    void SetUp() override
    {
        GoalsScreenTest::SetUp();
        window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
        screen.setFocus();
        m_keys = 0;
    }

    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier, int times = 1)
    {
        for (int i = 0; i < times; ++i) {
            ASSERT_NE(QApplication::focusWidget(), nullptr);
            QTest::keyClick(QApplication::focusWidget(), key, with);
            settle();
            ++m_keys;
        }
    }
    void write(const char* text)
    {
        for (const char* letter = text; *letter != '\0'; ++letter) {
            QTest::keyClick(QApplication::focusWidget(), *letter);
            QApplication::processEvents();
            ++m_keys;
        }
    }
    /// The number of keys, for the record too.
    int keys(const char* what)
    {
        RecordProperty(what, m_keys);
        return m_keys;
    }

private:
    int m_keys = 0;
};

}

TEST_F(GoalKeys, ATargetIsEnteredInItsCell)
{
    // The board has the focus, on the column of targets; the row is a few steps down.
    press(Qt::Key_Down, Qt::NoModifier, std::max(output(), 0));
    write("319");
    press(Qt::Key_Return);
    ASSERT_EQ(workspace.goals().targets.size(), 1);
    EXPECT_EQ(workspace.goals().targets[0].value, 319);
    EXPECT_LE(keys("keysForATarget"), 6);
}

TEST_F(GoalKeys, ATargetWithEverythingIsEnteredInTheForm)
{
    press(Qt::Key_T, Qt::ControlModifier);
    EXPECT_EQ(find<QComboBox>("targetIndicator").currentText(), QStringLiteral("规上工业总产值"));
    write("319"); // the cursor waits in the value, since the row names the indicator
    press(Qt::Key_Tab);
    write("Bureau");
    press(Qt::Key_Tab);
    press(Qt::Key_A, Qt::ControlModifier);
    write("3");
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    write("2020");
    press(Qt::Key_Return);
    ASSERT_EQ(workspace.goals().targets.size(), 1);
    const Target& target = workspace.goals().targets[0];
    EXPECT_EQ(target.value, 319);
    EXPECT_EQ(target.owner, QStringLiteral("Bureau"));
    EXPECT_EQ(target.weight, 3);
    EXPECT_EQ(target.baseYear, 2020);
    EXPECT_LT(keys("keysForATargetWithEverything"), keysOfAMinute / 2);
}

TEST_F(GoalKeys, AMonthsFigureIsEnteredInItsCell)
{
    ASSERT_EQ(find<QComboBox>("goalsAsOf").currentData().toInt(), 6);
    press(Qt::Key_BracketRight, Qt::ControlModifier); // July
    press(Qt::Key_Right);
    write("203.4");
    press(Qt::Key_Return);
    const auto at = workspace.panel().find(
        {board().model()->rowCount() > 0 ? workspace.catalog().indicators().front().id : 0,
         workspace.selection().area(),
         {2025, 7}});
    ASSERT_NE(at, Panel::none);
    EXPECT_EQ(workspace.panel().value(at), 203.4);
    EXPECT_EQ(board().currentIndex().column(), GoalModel::Actual) << "typing goes on here";
    EXPECT_LE(keys("keysForAMonthsFigure"), 8);
}

TEST_F(GoalKeys, AMilestoneIsEnteredWithItsDayAndTicked)
{
    press(Qt::Key_M, Qt::ControlModifier);
    write("Platform approved");
    press(Qt::Key_Return);
    ASSERT_EQ(workspace.goals().milestones.size(), 1);
    write("9-30"); // the day comes next; without a year it is one of the board's
    press(Qt::Key_Return);
    EXPECT_EQ(workspace.goals().milestones[0].name.zh, QStringLiteral("Platform approved"));
    EXPECT_EQ(workspace.goals().milestones[0].due, QDate(2025, 9, 30));
    press(Qt::Key_Right);
    press(Qt::Key_Space);
    EXPECT_EQ(workspace.goals().milestones[0].done, workspace.today());
    EXPECT_LT(keys("keysForAMilestone"), keysOfAMinute / 2);
}

TEST_F(GoalKeys, NonsenseIsSaidInPlaceAndTheBoardKeepsTheFocus)
{
    write("x");
    press(Qt::Key_Return);
    EXPECT_TRUE(find<QLabel>("goalsTrouble").isVisible());
    EXPECT_EQ(QApplication::focusWidget(), &board());
    write("319");
    press(Qt::Key_Return);
    EXPECT_FALSE(find<QLabel>("goalsTrouble").isVisible());
    EXPECT_EQ(workspace.goals().targets.size(), 1);
    press(Qt::Key_Delete);
    EXPECT_TRUE(workspace.goals().targets.isEmpty());
}

}
