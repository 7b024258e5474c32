// SPDX-License-Identifier: GPL-3.0-or-later
// Two monitors: the presentation stands on the one that the window does not stand on.
#include "../shell/windowfixture.h"
#include "ui/reportview/presentation.h"
#include "ui/reportview/reportscreen.h"

#include <QFile>
#include <QScreen>
#include <QStandardPaths>

namespace zoneboard {

namespace {

class SecondScreen : public WindowTest
{
};

TEST_F(SecondScreen, PresentationStandsBesideTheWindow)
{
    const QList<QScreen*> screens = QGuiApplication::screens();
    ASSERT_EQ(screens.size(), 2);
    show("report");
    auto* screen = window.findChild<ReportScreen*>();
    for (const qsizetype own : {0, 1}) {
        window.windowHandle()->setScreen(screens[own]);
        window.setGeometry(
            QRect(screens[own]->geometry().topLeft() + QPoint(20, 20), QSize(1000, 600)));
        settle();
        screen->present();
        auto* wall = screen->findChild<Presentation*>();
        ASSERT_TRUE(wall);
        settle();
        EXPECT_TRUE(wall->isFullScreen());
        EXPECT_EQ(wall->screen(), screens[1 - own]);
        EXPECT_EQ(wall->geometry(), screens[1 - own]->geometry());
        QTest::keyClick(wall, Qt::Key_Escape);
        settle();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

}

}

/// The screens of a platform without a display are those of a file.
int main(int argc, char** argv)
{
    const QTemporaryDir home;
    const QString file = home.filePath(QStringLiteral("screens.json"));
    QFile screens(file);
    if (!screens.open(QIODevice::WriteOnly))
        return 1;
    screens.write(R"({"screens": [
        {"name": "desk", "x": 0, "y": 0, "width": 1366, "height": 768,
         "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1},
        {"name": "wall", "x": 1366, "y": 0, "width": 1920, "height": 1080,
         "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})");
    screens.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + file.toUtf8());
    qputenv("HOME", home.path().toUtf8());
    qputenv("LC_ALL", "C.UTF-8");
    QStandardPaths::setTestModeEnabled(true);
    ::testing::InitGoogleTest(&argc, argv);
    const QApplication application(argc, argv);
    return RUN_ALL_TESTS();
}
