// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/chartpanel.h"
#include "ui/parts/indicatorpicker.h"
#include "ui/parts/panelmosaic.h"
#include "ui/shell/widgetwalk.h"
#include "ui/shell/windowfixture.h"

#include <QLabel>
#include <QMenu>
#include <QSignalSpy>

namespace zoneboard {

namespace {

class SharesTest : public WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        workspace.selection().showIndicatorOn(QStringLiteral("shares"),
                                              indicator("fixed_investment"));
        settle();
    }

    [[nodiscard]] std::vector<ChartPanel*> panels() const
    {
        std::vector<ChartPanel*> found;
        for (int i = 1; i <= 6; ++i) {
            auto* panel = window.findChild<ChartPanel*>(QStringLiteral("sharesPanel%1").arg(i));
            if (panel && panel->isVisible())
                found.push_back(panel);
        }
        return found;
    }
};

TEST_F(SharesTest, itsPanelsFillTheScreenAtEverySize)
{
    for (const QSize size : {QSize(1366, 768), QSize(1920, 1200)}) {
        window.resize(size);
        settle();
        const auto& mosaic = widget<PanelMosaic>("sharesCharts");
        QRect all;
        for (const ChartPanel* panel : panels()) {
            EXPECT_FALSE(panel->spec().isEmpty());
            all = all.united(panel->geometry());
        }
        EXPECT_EQ(panels().size(), 6U);
        EXPECT_EQ(all, mosaic.rect());
        EXPECT_GT(mosaic.height(), size.height() * 3 / 4);
    }
}

TEST_F(SharesTest, theIndicatorIsTheSharedOneAndIsTakenFromThePicker)
{
    auto& picker = widget<IndicatorPicker>("sharesIndicator");
    EXPECT_EQ(picker.indicator(), indicator("fixed_investment"));
    EXPECT_FALSE(picker.offers(indicator("pm25"))) << "a mean has no share";
    picker.setFocus();
    QTest::keyClick(&picker, Qt::Key_Up);
    EXPECT_EQ(workspace.selection().indicator(), indicator("output"));
    EXPECT_TRUE(panels().front()->spec().title.startsWith(QStringLiteral("规上工业总产值")));
    workspace.selection().showIndicator(indicator("pm25"));
    EXPECT_TRUE(picker.offers(indicator("pm25"))) << "what is looked at is always offered";
}

TEST_F(SharesTest, areaAndYearAreTheSharedOnes)
{
    workspace.selection().showYear(2020);
    EXPECT_TRUE(panels().at(4)->spec().subtitle.contains(QStringLiteral("2020")));
    workspace.selection().showArea(workspace.catalog().areaByCode(QStringLiteral("district"))->id);
    EXPECT_EQ(panels().size(), 5U) << "above a district there is one area";
    EXPECT_TRUE(panels().front()->spec().title.contains(QStringLiteral("湖州市")));
}

TEST_F(SharesTest, aMarkLeadsToItsIndicator)
{
    Q_EMIT panels().at(2)->markActivated(3, 0);
    EXPECT_EQ(workspace.selection().screen(), QStringLiteral("trends"));
    EXPECT_EQ(workspace.selection().indicator(), indicator("industrial_investment"));
    EXPECT_EQ(workspace.selection().year(), 2018);
    workspace.selection().back();
    EXPECT_EQ(workspace.selection().screen(), QStringLiteral("shares"));
    Q_EMIT panels().at(0)->markActivated(1, 0);
    EXPECT_EQ(workspace.selection().indicator(), indicator("fixed_investment"));
    EXPECT_EQ(workspace.selection().year(), 2016);
    workspace.selection().back();
    Q_EMIT panels().at(4)->markActivated(1, 0);
    EXPECT_EQ(workspace.selection().indicator(), indicator("infrastructure"));
    EXPECT_EQ(workspace.selection().year(), samplestore::lastYear);
}

TEST_F(SharesTest, everyPanelCopiesSavesPrintsAndShowsItsData)
{
    for (ChartPanel* panel : panels()) {
        for (const char* name : {"copyPicture", "copyTable", "saveChart", "printChart", "showData"})
            EXPECT_NE(panel->menu()->findChild<QAction*>(QLatin1String(name)), nullptr) << name;
        panel->saveTo(folder.filePath(panel->objectName() + QStringLiteral(".svg")));
        EXPECT_GT(QFileInfo(folder.filePath(panel->objectName() + QStringLiteral(".svg"))).size(),
                  200);
    }
}

TEST_F(SharesTest, aLinkLeadsToAWholeWhereThereAreNoParts)
{
    auto& missing = widget<QLabel>("sharesMissing");
    EXPECT_FALSE(missing.isVisible());
    workspace.selection().showIndicator(indicator("exports"));
    ASSERT_TRUE(missing.isVisible());
    EXPECT_NE(missing.focusPolicy() & Qt::TabFocus, 0) << "reached with the keyboard";
    Q_EMIT missing.linkActivated(QString::number(indicator("fixed_investment")));
    EXPECT_EQ(workspace.selection().indicator(), indicator("fixed_investment"));
    EXPECT_EQ(workspace.selection().screen(), QStringLiteral("shares"));
}

TEST_F(SharesTest, nothingIsNamelessOrClippedInEitherLanguage)
{
    for (const Language language : {Language::Chinese, Language::English}) {
        preferences.setLanguage(language);
        for (const char* code : {"fixed_investment", "industrial_investment", "exports", "pm25"}) {
            workspace.selection().showIndicator(indicator(code));
            settle();
            EXPECT_EQ(namelessControls(window), QStringList()) << code;
            EXPECT_EQ(clippedTexts(window), QStringList()) << code;
        }
    }
}

TEST_F(SharesTest, theKeyboardReachesPickerAndChartsInReadingOrder)
{
    QStringList order;
    QWidget* at = &widget<IndicatorPicker>("sharesIndicator");
    at->setFocus();
    for (int i = 0; i < 40; ++i) {
        QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
        const QString name = window.focusWidget()->objectName();
        if (name.startsWith(QLatin1String("sharesPanel")) && name.endsWith(QLatin1String("Chart")))
            order.append(name);
        if (window.focusWidget() == at)
            break;
    }
    QStringList expected;
    for (int i = 1; i <= 6; ++i)
        expected.append(QStringLiteral("sharesPanel%1Chart").arg(i));
    EXPECT_EQ(order, expected);
}

TEST_F(SharesTest, aStoreWithoutFiguresSaysWhatToDo)
{
    workspace.selection().showYear(1999);
    settle();
    EXPECT_EQ(clippedTexts(window), QStringList());
    workspace.close();
    settle();
    EXPECT_FALSE(widget<QLabel>("sharesEmpty").isVisible()) << "the welcome page is shown";
}

}

}
