// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/chartpanel.h"
#include "ui/parts/indicatorpicker.h"
#include "ui/parts/markplace.h"
#include "ui/parts/panelmosaic.h"
#include "ui/shell/widgetwalk.h"
#include "ui/shell/windowfixture.h"

#include <QComboBox>
#include <QLabel>

namespace zoneboard {

namespace {

class CompareTest : public WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        workspace.selection().showIndicatorOn(QStringLiteral("compare"), indicator("output"));
        settle();
    }

    [[nodiscard]] ChartPanel& panel(int number) const
    {
        const QByteArray name = QByteArrayLiteral("comparePanel") + QByteArray::number(number);
        return widget<ChartPanel>(name.constData());
    }

    [[nodiscard]] const Place& place() { return workspace.selection().place(); }
};

TEST_F(CompareTest, itsPanelsFillTheScreenAtEverySize)
{
    for (const QSize size : {QSize(1366, 768), QSize(1920, 1200)}) {
        window.resize(size);
        settle();
        QRect all;
        for (int number = 1; number <= 3; ++number) {
            ASSERT_TRUE(panel(number).isVisible());
            all = all.united(panel(number).geometry());
        }
        EXPECT_EQ(all, widget<PanelMosaic>("compareCharts").rect());
    }
}

TEST_F(CompareTest, theSecondIndicatorAndTheFormerYearAreChosenHere)
{
    auto& across = widget<IndicatorPicker>("compareAcross");
    EXPECT_EQ(across.indicator(), indicator("fixed_investment")) << "the first headline";
    EXPECT_FALSE(across.offers(indicator("output")));
    across.setCurrentIndex(across.findData(indicator("exports")));
    Q_EMIT across.indicatorChosen(indicator("exports"));
    EXPECT_TRUE(panel(2).spec().cross->across.startsWith(QStringLiteral("外贸出口")));
    auto& since = widget<QComboBox>("compareSince");
    since.setCurrentIndex(since.findData(2019));
    Q_EMIT since.activated(since.currentIndex());
    EXPECT_TRUE(panel(1).spec().subtitle.contains(QStringLiteral("2019")));
    workspace.selection().showIndicator(indicator("fixed_investment"));
    EXPECT_TRUE(panel(2).spec().cross->across.startsWith(QStringLiteral("外贸出口")))
        << "the choice stays with the next indicator";
    EXPECT_TRUE(panel(1).spec().subtitle.contains(QStringLiteral("2019")));
}

TEST_F(CompareTest, theIndicatorIsTheSharedOne)
{
    auto& picker = widget<IndicatorPicker>("compareIndicator");
    picker.setFocus();
    QTest::keyClick(&picker, Qt::Key_Down);
    EXPECT_EQ(workspace.selection().indicator(), indicator("fixed_investment"));
    EXPECT_TRUE(panel(1).spec().title.startsWith(QStringLiteral("固定资产投资")));
}

TEST_F(CompareTest, aMarkLeadsToTheIndicatorOfItsAreaAndYear)
{
    const AreaId west = workspace.catalog().areaByCode(QStringLiteral("west"))->id;
    Q_EMIT panel(1).markActivated(0, 0);
    EXPECT_EQ(place(), (Place {QStringLiteral("trends"), west, 2024, indicator("output")}));
    workspace.selection().back();
    Q_EMIT panel(3).markActivated(2, 0);
    EXPECT_EQ(place(), (Place {QStringLiteral("trends"), west, 2017, indicator("output")}));
    workspace.selection().back();
    EXPECT_EQ(workspace.selection().screen(), QStringLiteral("compare"));
}

TEST_F(CompareTest, aNameInATextIsTheLongestThatFits)
{
    const Catalog& catalog = workspace.catalog();
    EXPECT_EQ(indicatorNamedIn(catalog, Language::Chinese, QStringLiteral("工业投资（占固投）")),
              indicator("industrial_investment"));
    EXPECT_EQ(indicatorNamedIn(catalog, Language::Chinese, QStringLiteral("其余")), 0);
    EXPECT_EQ(areaNamedIn(catalog, Language::Chinese, QStringLiteral("3  吴兴高新区")),
              catalog.areaByCode(QStringLiteral("zone"))->id);
    EXPECT_EQ(areaNamedIn(catalog, Language::English, QStringLiteral("1  East New Area")),
              catalog.areaByCode(QStringLiteral("east"))->id);
    EXPECT_EQ(areaNamedIn(catalog, Language::English, QStringLiteral("Nowhere")), 0);
}

TEST_F(CompareTest, nobodyToCompareWithIsSaidAndTheRoomIsUsed)
{
    workspace.selection().showArea(workspace.catalog().areaByCode(QStringLiteral("district"))->id);
    settle();
    EXPECT_TRUE(widget<QLabel>("compareMissing").isVisible());
    EXPECT_FALSE(widget<QComboBox>("compareSince").isVisible());
    EXPECT_FALSE(widget<IndicatorPicker>("compareAcross").isVisible());
    EXPECT_FALSE(panel(3).isVisible());
    EXPECT_EQ(panel(1).geometry().united(panel(2).geometry()),
              widget<PanelMosaic>("compareCharts").rect());
    Q_EMIT panel(2).markActivated(0, 0);
    EXPECT_EQ(workspace.selection().screen(), QStringLiteral("trends"));
    EXPECT_NE(workspace.selection().indicator(), 0);
}

TEST_F(CompareTest, nothingIsNamelessOrClippedInEitherLanguage)
{
    for (const Language language : {Language::Chinese, Language::English}) {
        preferences.setLanguage(language);
        for (const char* area : {"zone", "district"}) {
            workspace.selection().showArea(workspace.catalog().areaByCode(QLatin1String(area))->id);
            for (const char* code : {"output", "infrastructure", "pm25"}) {
                workspace.selection().showIndicator(indicator(code));
                settle();
                EXPECT_EQ(namelessControls(window), QStringList()) << code << area;
                EXPECT_EQ(clippedTexts(window), QStringList()) << code << area;
            }
        }
    }
}

TEST_F(CompareTest, aYearWithoutFiguresSaysWhatToDo)
{
    workspace.selection().showYear(1999);
    settle();
    EXPECT_TRUE(widget<QLabel>("compareEmpty").isVisible());
    EXPECT_FALSE(widget<QLabel>("compareEmpty").text().isEmpty());
    EXPECT_EQ(clippedTexts(window), QStringList());
}

}

}
