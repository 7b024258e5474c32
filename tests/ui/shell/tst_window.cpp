// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/noticebar.h"
#include "ui/shell/rail.h"
#include "widgetwalk.h"
#include "windowfixture.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QDropEvent>
#include <QFile>
#include <QFontDatabase>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QUrl>

namespace zoneboard {

namespace {

TEST_F(WindowTest, beginsAtTheOverviewAndMakesNoOtherScreen)
{
    EXPECT_EQ(workspace.selection().screen(), QStringLiteral("overview"));
    EXPECT_TRUE(window.findChild<QWidget*>(QStringLiteral("overview"))->isVisible());
    EXPECT_EQ(window.findChild<QWidget*>(QStringLiteral("trends")), nullptr);
    EXPECT_EQ(widget<QLabel>("pageTitle").text(), QStringLiteral("总览"));
    EXPECT_TRUE(widget<QLabel>("railDemo").isVisible());
    EXPECT_TRUE(window.windowTitle().contains(QStringLiteral("园区")));
}

TEST_F(WindowTest, makesTheOtherScreensWhileNobodyWaits)
{
    EXPECT_FALSE(window.isComplete());
    QTRY_VERIFY_WITH_TIMEOUT(window.isComplete(), 60'000);
    const auto* trends = window.findChild<QWidget*>(QStringLiteral("trends"));
    ASSERT_NE(trends, nullptr);
    EXPECT_FALSE(trends->isVisible());
    EXPECT_EQ(workspace.selection().screen(), QStringLiteral("overview"));
}

TEST_F(WindowTest, theRailAndItsKeysChangeTheScreen)
{
    QTest::mouseClick(&widget<RailButton>("rail_trends"), Qt::LeftButton);
    EXPECT_EQ(workspace.selection().screen(), QStringLiteral("trends"));
    EXPECT_TRUE(widget<RailButton>("rail_trends").isChecked());
    EXPECT_FALSE(widget<RailButton>("rail_overview").isChecked());
    window.findChild<QAction*>(QStringLiteral("show_overview"))->trigger();
    EXPECT_EQ(workspace.selection().screen(), QStringLiteral("overview"));
    window.findChild<QAction*>(QStringLiteral("back"))->trigger();
    EXPECT_EQ(workspace.selection().screen(), QStringLiteral("trends"));
}

TEST_F(WindowTest, areaAndYearArePickedForAllScreens)
{
    auto& areas = widget<QComboBox>("areaPicker");
    EXPECT_EQ(areas.currentText(), QStringLiteral("吴兴高新区"));
    EXPECT_EQ(areas.count(), 5);
    areas.setCurrentIndex(areas.findText(QStringLiteral("东部新区")));
    Q_EMIT areas.activated(areas.currentIndex());
    EXPECT_EQ(workspace.selection().area(),
              workspace.catalog().areaByCode(QStringLiteral("east"))->id);
    auto& years = widget<QComboBox>("yearPicker");
    EXPECT_EQ(years.itemText(0), QStringLiteral("2024 年").replace(u' ', QChar(0x202f)))
        << "newest first, kept from breaking";
    years.setCurrentIndex(years.findData(2020));
    Q_EMIT years.activated(years.currentIndex());
    show("trends");
    EXPECT_EQ(workspace.selection().year(), 2020);
}

TEST_F(WindowTest, speaksTheOtherLanguageAtOnce)
{
    show("trends");
    preferences.setLanguage(Language::English);
    settle();
    EXPECT_EQ(widget<QLabel>("pageTitle").text(), QStringLiteral("Trends"));
    EXPECT_EQ(widget<RailButton>("rail_overview").accessibleName(), QStringLiteral("Overview"));
    EXPECT_EQ(widget<QLabel>("trendsTableTitle").text(), QStringLiteral("Figures"));
    preferences.setLanguage(Language::Chinese);
    settle();
    EXPECT_EQ(widget<QLabel>("trendsTableTitle").text(), QStringLiteral("数据"));
}

TEST_F(WindowTest, changesItsThemeAtOnce)
{
    preferences.setThemeChoice(ThemeChoice::Dark);
    settle();
    EXPECT_TRUE(window.styleSheet().contains(Theme::load(ThemeMode::Dark).panel.name()));
    EXPECT_EQ(window.grab().toImage().pixelColor(200, 764), Theme::load(ThemeMode::Dark).ground);
    preferences.setThemeChoice(ThemeChoice::Light);
    settle();
    EXPECT_EQ(window.grab().toImage().pixelColor(200, 764), Theme::load(ThemeMode::Light).ground);
}

TEST_F(WindowTest, theSearchFindsByPinyinAndLeadsThere)
{
    window.openPalette();
    auto& edit = widget<QLineEdit>("paletteEdit");
    QTest::keyClicks(&edit, QStringLiteral("gdzc"));
    auto& list = widget<QListView>("paletteList");
    EXPECT_EQ(list.currentIndex().data().toString(), QStringLiteral("固定资产投资"));
    QTest::keyClick(&edit, Qt::Key_Return);
    EXPECT_EQ(workspace.selection().screen(), QStringLiteral("trends"));
    EXPECT_EQ(workspace.selection().indicator(), indicator("fixed_investment"));
    EXPECT_FALSE(widget<QWidget>("palette").isVisible());
}

TEST_F(WindowTest, theSearchLeadsToAreasScreensAndActions)
{
    auto& edit = widget<QLineEdit>("paletteEdit");
    const auto jump = [&](const QString& query) {
        window.openPalette();
        edit.setText(query);
        QTest::keyClick(&edit, Qt::Key_Return);
    };
    jump(QStringLiteral("xsxq"));
    EXPECT_EQ(workspace.selection().area(),
              workspace.catalog().areaByCode(QStringLiteral("west"))->id);
    jump(QStringLiteral("趋势"));
    EXPECT_EQ(workspace.selection().screen(), QStringLiteral("trends"));
    jump(QStringLiteral("深色"));
    EXPECT_EQ(preferences.themeChoice(), ThemeChoice::Dark);
    window.openPalette();
    QTest::keyClicks(&edit, QStringLiteral("qqqqq"));
    EXPECT_TRUE(widget<QLabel>("paletteNothing").isVisible());
    QTest::keyClick(&edit, Qt::Key_Escape);
    EXPECT_FALSE(widget<QWidget>("palette").isVisible());
}

TEST_F(WindowTest, undoTakesBackTheNamedStepAndNotTheBeginning)
{
    QAction* undo = window.findChild<QAction*>(QStringLiteral("undo"));
    EXPECT_FALSE(undo->isEnabled()) << "what the store began with";
    show("settings");
    auto& ahead = widget<QDoubleSpinBox>("aheadThreshold");
    ahead.setValue(8);
    Q_EMIT ahead.editingFinished();
    EXPECT_EQ(workspace.goalSettings().thresholds.ahead, 8);
    ASSERT_TRUE(undo->isEnabled());
    EXPECT_TRUE(undo->text().contains(QStringLiteral("修改目标亮灯阈值")));
    undo->trigger();
    EXPECT_EQ(workspace.goalSettings().thresholds.ahead, 5);
    EXPECT_EQ(ahead.value(), 5);
    EXPECT_TRUE(window.findChild<QAction*>(QStringLiteral("redo"))->isEnabled());
}

TEST_F(WindowTest, settingsTakeEffectWhereTheyAreMade)
{
    show("settings");
    auto& numbers = widget<QComboBox>("numberStyleChoice");
    numbers.setCurrentIndex(1);
    Q_EMIT numbers.activated(1);
    EXPECT_EQ(preferences.numberStyle(), NumberStyle::Plain);
    auto& language = widget<QComboBox>("languageChoice");
    language.setCurrentIndex(1);
    Q_EMIT language.activated(1);
    settle();
    EXPECT_EQ(widget<QLabel>("pageTitle").text(), QStringLiteral("Settings"));
    numbers.setCurrentIndex(0);
    Q_EMIT numbers.activated(0);
}

TEST_F(WindowTest, theSettingsStandInOneColumn)
{
    for (const Language language : {Language::Chinese, Language::English}) {
        preferences.setLanguage(language);
        show("settings");
        const auto left = [&](const char* name) {
            const auto& field = widget<QWidget>(name);
            return field.mapTo(&window, QPoint()).x();
        };
        EXPECT_EQ(left("languageChoice"), left("paceChoice"));
        EXPECT_EQ(left("userName"), left("dueSoonDays"));
    }
}

TEST_F(WindowTest, englishWordsAreNotTornApartByWideMarks)
{
    const auto width = [&] {
        QFont font;
        font.setFamilies(appearance.theme().fontFamilies);
        font.setPixelSize(100);
        return QFontMetrics(font).horizontalAdvance(QChar(0x201c));
    };
    if (!QFontDatabase::hasFamily(QStringLiteral("Noto Sans CJK KR")))
        GTEST_SKIP() << "the font with narrow marks is not installed";
    EXPECT_GE(width(), 90) << "as wide as a character among Chinese";
    preferences.setLanguage(Language::English);
    EXPECT_LE(width(), 60);
}

TEST_F(WindowTest, aStoreThatIsTakenAwayIsSaidAndWrittenAgain)
{
    ASSERT_TRUE(QFile::remove(path));
    auto& notice = window.notice();
    ASSERT_TRUE(QTest::qWaitFor([&] { return notice.isVisible(); }, 10000));
    EXPECT_TRUE(notice.text().contains(QStringLiteral("内容没有丢失")));
    QTest::mouseClick(&widget<QPushButton>("noticeAct"), Qt::LeftButton);
    EXPECT_TRUE(QFile::exists(path));
    EXPECT_FALSE(notice.isVisible());
}

TEST_F(WindowTest, whatCanNotBeOpenedIsSaidInOneSentence)
{
    window.openStore(folder.filePath(QStringLiteral("missing.zone")));
    EXPECT_TRUE(window.notice().isVisible());
    EXPECT_TRUE(window.notice().text().contains(QStringLiteral("missing.zone")));
    EXPECT_EQ(workspace.path(), path) << "the open one stays open";
}

TEST_F(WindowTest, whatWasKnownOnADayIsShownAndSaidUntilToday)
{
    auto& menu = *window.findChild<QMenu*>(QStringLiteral("pastMenu"));
    Q_EMIT menu.aboutToShow();
    ASSERT_GE(menu.actions().size(), 3) << "today, a line, the day the store was made";
    EXPECT_TRUE(menu.actions().front()->isChecked());
    menu.actions().back()->trigger();
    const QDate day = workspace.daysOfChanges().back();
    EXPECT_EQ(workspace.knownOn(), day);
    auto& notice = widget<NoticeBar>("notice");
    EXPECT_TRUE(notice.isVisible());
    EXPECT_TRUE(notice.text().contains(day.toString(Qt::ISODate)));
    EXPECT_TRUE(widget<QLabel>("railLastChange").text().contains(day.toString(Qt::ISODate)));
    QTest::mouseClick(&widget<QPushButton>("noticeAct"), Qt::LeftButton);
    EXPECT_FALSE(workspace.knownOn());
    EXPECT_FALSE(notice.isVisible());
    EXPECT_TRUE(workspace.isWritable());
}

TEST_F(WindowTest, droppedFilesAreHandedOn)
{
    QSignalSpy dropped(&window, &MainWindow::filesDropped);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(folder.filePath(QStringLiteral("表.xlsx")))});
    QDragEnterEvent enter(QPoint(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent event(QPointF(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &event);
    ASSERT_EQ(dropped.count(), 1);
    EXPECT_EQ(dropped.at(0).at(0).toStringList(),
              QStringList {folder.filePath(QStringLiteral("表.xlsx"))});
}

TEST_F(WindowTest, withoutAStoreItSaysHowToBegin)
{
    workspace.close();
    settle();
    EXPECT_TRUE(widget<QWidget>("welcome").isVisible());
    EXPECT_FALSE(widget<QComboBox>("areaPicker").isVisible());
    QSignalSpy wanted(&window, &MainWindow::sampleWanted);
    QTest::mouseClick(&widget<QPushButton>("welcomeSample"), Qt::LeftButton);
    EXPECT_EQ(wanted.count(), 1);
    QTest::mouseClick(window.findChild<QPushButton*>(QStringLiteral("recent_园区")),
                      Qt::LeftButton);
    EXPECT_TRUE(workspace.isOpen());
}

TEST_F(WindowTest, everyControlHasANameAndNoTextIsClippedInEitherLanguage)
{
    QStringList names;
    for (const ScreenEntry& entry : window.entries())
        names.append(entry.name);
    names.append(QStringLiteral("settings"));
    for (const Language language : {Language::Chinese, Language::English}) {
        preferences.setLanguage(language);
        for (const QString& name : names) {
            workspace.selection().showScreen(name);
            settle();
            EXPECT_EQ(namelessControls(window).join(u'\n').toStdString(), "") << qPrintable(name);
            EXPECT_EQ(clippedTexts(window).join(u'\n').toStdString(), "")
                << qPrintable(name) << " " << qPrintable(languageTag(language));
        }
    }
}

}

}
