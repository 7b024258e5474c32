// SPDX-License-Identifier: GPL-3.0-or-later
#include "../shell/windowfixture.h"
#include "ui/reportview/presentation.h"
#include "ui/reportview/reportscreen.h"

#include <QImage>
#include <QTreeView>

namespace zoneboard {

namespace {

class PresentationTest : public WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        show("report");
        screen = window.findChild<ReportScreen*>();
        ASSERT_TRUE(screen);
        screen->present();
        wall = screen->findChild<Presentation*>();
        ASSERT_TRUE(wall);
        wall->resize(1280, 720);
        settle();
    }

    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(wall, Qt::Key(key), modifiers);
    }
    void click(const QPointF& point, Qt::MouseButton button = Qt::LeftButton) const
    {
        QTest::mouseClick(wall, button, Qt::NoModifier, point.toPoint());
    }
    /// Turns to the first sheet that tells of figures over years.
    void showTrend() const
    {
        press(Qt::Key_Home);
        while (wall->painter().layout().sheets[static_cast<size_t>(wall->sheet())].charts.empty())
            press(Qt::Key_Right);
    }
    [[nodiscard]] const PaperChart& chart() const
    {
        return wall->painter().layout().sheets[static_cast<size_t>(wall->sheet())].charts.front();
    }
    [[nodiscard]] QString lastYearShown() const { return chart().chart.categories.back().text; }

    ReportScreen* screen = nullptr;
    Presentation* wall = nullptr;
};

TEST_F(PresentationTest, KeysAndClickersTurnPages)
{
    EXPECT_TRUE(wall->isVisible());
    EXPECT_TRUE(wall->isFullScreen());
    press(Qt::Key_Right);
    press(Qt::Key_PageDown); // what the button of a clicker sends
    press(Qt::Key_Space);
    EXPECT_EQ(wall->sheet(), 3);
    press(Qt::Key_Left);
    press(Qt::Key_PageUp);
    press(Qt::Key_Backspace);
    EXPECT_EQ(wall->sheet(), 0);
    press(Qt::Key_PageUp);
    EXPECT_EQ(wall->sheet(), 0) << "there is nothing before the first page";
    press(Qt::Key_4);
    press(Qt::Key_Return);
    EXPECT_EQ(wall->sheet(), 3);
    press(Qt::Key_1);
    press(Qt::Key_0);
    press(Qt::Key_Return);
    EXPECT_EQ(wall->sheet(), 9);
    press(Qt::Key_End);
    const int last = wall->sheet();
    EXPECT_EQ(last, wall->painter().pageCount() - 1);
    press(Qt::Key_Right);
    EXPECT_EQ(wall->sheet(), last);
    click({10, 10}, Qt::RightButton);
    EXPECT_EQ(wall->sheet(), last - 1);
}

TEST_F(PresentationTest, EscapeEndsItWhereItStoodInTheReport)
{
    press(Qt::Key_PageDown);
    press(Qt::Key_PageDown);
    press(Qt::Key_Escape);
    settle();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_FALSE(screen->findChild<Presentation*>());
    EXPECT_TRUE(screen->isVisible());
}

TEST_F(PresentationTest, ABlackScreenComesBackWhereItWasLeft)
{
    showTrend();
    const int sheet = wall->sheet();
    QTest::qWait(300); // the page before has faded
    const QImage shown = wall->grab().toImage();
    for (const int key : {int(Qt::Key_B), int(Qt::Key_Period)}) {
        press(key);
        EXPECT_TRUE(wall->isBlack());
        const QImage black = wall->grab().toImage();
        EXPECT_EQ(black.pixelColor(black.width() / 2, black.height() / 2), QColor(Qt::black));
        press(Qt::Key_PageDown);
        EXPECT_FALSE(wall->isBlack());
        EXPECT_EQ(wall->sheet(), sheet) << "the key that wakes it turns no page";
    }
    EXPECT_EQ(wall->grab().toImage(), shown);
}

TEST_F(PresentationTest, ChartsMoveToTheFiguresOfAnotherYear)
{
    showTrend();
    const QString now = lastYearShown();
    const QString heading = wall->painter().layout().bookmarks.front().title;
    press(Qt::Key_Down);
    EXPECT_EQ(wall->year(), samplestore::lastYear - 1);
    EXPECT_EQ(lastYearShown().toInt(), now.toInt() - 1);
    EXPECT_TRUE(wall->isMoving());
    const QImage early = wall->grab().toImage();
    QTest::qWait(250);
    const QImage half = wall->grab().toImage();
    EXPECT_TRUE(QTest::qWaitFor([&] { return !wall->isMoving(); }, 5000));
    const QImage done = wall->grab().toImage();
    EXPECT_NE(early, half);
    EXPECT_NE(half, done);
    EXPECT_TRUE(wall->told().isEmpty());
    press(Qt::Key_Up);
    EXPECT_EQ(lastYearShown(), now);
}

TEST_F(PresentationTest, AYearWithoutFiguresIsSaidAndNotShown)
{
    showTrend();
    const int sheet = wall->sheet();
    press(Qt::Key_Up); // half a year of 2025 is there; 2026 is not
    for (int i = 0; i < 5; ++i)
        press(Qt::Key_Up);
    EXPECT_TRUE(wall->told().contains(QString::number(wall->year() + 1)));
    EXPECT_EQ(wall->sheet(), sheet);
    press(Qt::Key_Right);
    EXPECT_TRUE(wall->told().isEmpty()) << "what was said goes with the page";
}

TEST_F(PresentationTest, AClickOnABarTellsItsFigure)
{
    showTrend();
    const int sheet = wall->sheet();
    const auto marks = wall->painter().marks(sheet);
    ASSERT_FALSE(marks.empty());
    const QImage before = wall->grab().toImage();
    click(wall->placeOf(marks.front().rect).center());
    EXPECT_EQ(wall->sheet(), sheet);
    EXPECT_EQ(wall->told(), marks.front().text);
    EXPECT_EQ(wall->accessibleDescription(), marks.front().text);
    EXPECT_NE(wall->grab().toImage(), before);
    click({20, 20}); // beside everything: it goes
    EXPECT_TRUE(wall->told().isEmpty());
    EXPECT_EQ(wall->sheet(), sheet);
    click({20, 20});
    EXPECT_EQ(wall->sheet(), sheet + 1);
}

TEST_F(PresentationTest, TabWalksThroughTheFigures)
{
    showTrend();
    const auto marks = wall->painter().marks(wall->sheet());
    ASSERT_GT(marks.size(), 2U);
    press(Qt::Key_Tab);
    EXPECT_EQ(wall->told(), marks[0].text);
    press(Qt::Key_Tab);
    EXPECT_EQ(wall->told(), marks[1].text);
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_EQ(wall->told(), marks.back().text);
    press(Qt::Key_F1);
    EXPECT_TRUE(wall->told().contains(QStringLiteral("Esc")));
}

TEST_F(PresentationTest, LinesOfTheContentsLeadToTheirPages)
{
    const auto& sheets = wall->painter().layout().sheets;
    size_t contents = 0;
    while (contents < sheets.size() && sheets[contents].links.empty())
        ++contents;
    ASSERT_LT(contents, sheets.size());
    wall->showSheet(static_cast<int>(contents));
    const PaperLink& link = sheets[contents].links.back();
    click(wall->placeOf(link.area).center());
    EXPECT_EQ(wall->sheet(), static_cast<int>(link.sheet));
}

}

}
