// SPDX-License-Identifier: GPL-3.0-or-later
// Getting somewhere by typing: the search over everything, and the boxes that are searched too.
#include "ui/parts/fieldname.h"
#include "ui/parts/fontcheck.h"
#include "ui/parts/indicatorpicker.h"
#include "ui/shell/rail.h"
#include "windowfixture.h"

#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

namespace zoneboard {

namespace {

class SearchTest : public WindowTest
{
protected:
    /// Types into the search and takes the first answer.
    void jump(const QString& query)
    {
        window.openPalette();
        widget<QLineEdit>("paletteEdit").setText(query);
        QTest::keyClick(&widget<QLineEdit>("paletteEdit"), Qt::Key_Return);
        settle();
    }
    [[nodiscard]] const Place& place() { return workspace.selection().place(); }

    /// Adds an indicator that has a figure in another area only, or nowhere.
    IndicatorId addIndicator(const char* code, const QString& name, AreaId area)
    {
        Edit edit;
        edit.why = QStringLiteral("one more");
        Indicator made;
        made.id = -1;
        made.code = QString::fromLatin1(code);
        made.name = {name, QString::fromLatin1(code)};
        made.unit = QStringLiteral("家");
        made.category = workspace.catalog().categories().front().id;
        edit.indicators.append(made);
        if (area != 0) {
            Figure figure;
            figure.indicator = -1;
            figure.area = area;
            figure.period = {2024};
            figure.value = Published {12, 0, Qualifier::Exact};
            edit.figures.push_back(figure);
        }
        const auto stored = workspace.apply(edit);
        EXPECT_TRUE(stored);
        settle();
        return indicator(code);
    }
};

}

TEST_F(SearchTest, anIndicatorIsShownOnTheScreenThatIsOpenWhereThatShowsOne)
{
    for (const char* screen : {"shares", "compare", "data", "trends"}) {
        show(screen);
        jump(QStringLiteral("gytz"));
        EXPECT_EQ(place().screen, QString::fromLatin1(screen));
        EXPECT_EQ(place().indicator, indicator("industrial_investment"));
        jump(QStringLiteral("Exports"));
        EXPECT_EQ(place().screen, QString::fromLatin1(screen));
        EXPECT_EQ(place().indicator, indicator("exports"));
    }
    for (const char* screen : {"overview", "audit", "settings"}) {
        show(screen);
        jump(QStringLiteral("固投"));
        EXPECT_EQ(place().screen, QStringLiteral("trends")) << screen;
        EXPECT_EQ(place().indicator, indicator("fixed_investment"));
    }
}

TEST_F(SearchTest, anIndicatorOfAnotherAreaLeadsThere)
{
    const AreaId east = workspace.catalog().areaByCode(QStringLiteral("east"))->id;
    const IndicatorId only = addIndicator("hotels", QStringLiteral("星级酒店"), east);
    show("trends");
    window.openPalette();
    widget<QLineEdit>("paletteEdit").setText(QStringLiteral("xjjd"));
    EXPECT_EQ(widget<QListView>("paletteList").currentIndex().data(JumpList::DetailRole).toString(),
              QStringLiteral("指标 · 东部新区"));
    QTest::keyClick(&widget<QLineEdit>("paletteEdit"), Qt::Key_Return);
    EXPECT_EQ(place().area, east);
    EXPECT_EQ(place().indicator, only);
}

TEST_F(SearchTest, anIndicatorWithoutFiguresLeadsToWhereTheyAreEntered)
{
    const IndicatorId none = addIndicator("museums", QStringLiteral("博物馆"), 0);
    show("overview");
    jump(QStringLiteral("bwg"));
    EXPECT_EQ(place().screen, QStringLiteral("data"));
    EXPECT_EQ(place().indicator, none);
    const auto& grid = widget<QAbstractItemView>("dataGrid");
    EXPECT_EQ(grid.model()
                  ->headerData(grid.currentIndex().row(), Qt::Vertical, Qt::DisplayRole)
                  .toString(),
              QStringLiteral("博物馆"))
        << "the rows that are shown let it in";
}

TEST_F(SearchTest, actionsAreFoundInEitherLanguage)
{
    for (const char* query : {"深色", "Dark theme", "dark"}) {
        preferences.setThemeChoice(ThemeChoice::Light);
        jump(QString::fromUtf8(query));
        EXPECT_EQ(preferences.themeChoice(), ThemeChoice::Dark) << query;
    }
    preferences.setThemeChoice(ThemeChoice::Light);
    jump(QStringLiteral("sszt")); // 深色主题
    EXPECT_EQ(preferences.themeChoice(), ThemeChoice::Dark);
    preferences.setThemeChoice(ThemeChoice::Light);
    preferences.setLanguage(Language::English);
    jump(QStringLiteral("深色"));
    EXPECT_EQ(preferences.themeChoice(), ThemeChoice::Dark);
    jump(QStringLiteral("设置"));
    EXPECT_EQ(place().screen, QStringLiteral("settings"));
}

TEST_F(SearchTest, boxesAreSearchedByInitialsPartsAndCodes)
{
    auto& areas = widget<QComboBox>("areaPicker");
    areas.setFocus();
    QTest::keyClicks(&areas, QStringLiteral("xsxq"));
    EXPECT_EQ(areas.currentText(), QStringLiteral("西塞新区"));
    EXPECT_EQ(place().area, workspace.catalog().areaByCode(QStringLiteral("west"))->id);
    auto& years = widget<QComboBox>("yearPicker");
    years.setFocus();
    QTest::keyClicks(&years, QStringLiteral("2019"));
    EXPECT_EQ(place().year, 2019);
    show("shares");
    auto& indicators = widget<IndicatorPicker>("sharesIndicator");
    indicators.setFocus();
    QTest::keyClicks(&indicators, QStringLiteral("wmck"));
    EXPECT_EQ(place().indicator, indicator("exports"));
}

TEST_F(SearchTest, aBoxIsCalledByALabelThatIsNotSeen)
{
    const auto& areas = widget<QComboBox>("areaPicker");
    const QAccessibleInterface* interface =
        QAccessible::queryAccessibleInterface(&widget<QComboBox>("areaPicker"));
    ASSERT_NE(interface, nullptr);
    QString name;
    for (const auto& [other, relation] : interface->relations(QAccessible::Label))
        name += other->text(QAccessible::Name);
    EXPECT_EQ(name, areas.accessibleName());
    EXPECT_FALSE(name.isEmpty());
    preferences.setLanguage(Language::English);
    settle();
    EXPECT_EQ(interface->relations(QAccessible::Label).constFirst().first->text(QAccessible::Name),
              QStringLiteral("Area"));
}

/// A screen reader toggles a button that can be checked, where a mouse clicks it.
TEST_F(SearchTest, theRailIsToggledByAScreenReader)
{
    widget<RailButton>("rail_data").toggle();
    settle();
    EXPECT_EQ(place().screen, QStringLiteral("data"));
    widget<RailButton>("rail_data").toggle();
    settle();
    EXPECT_TRUE(widget<RailButton>("rail_data").isChecked()) << "what is shown stays chosen";
    widget<QPushButton>("dataMonths").toggle();
    settle();
    EXPECT_EQ(widget<QAbstractItemView>("dataGrid").model()->columnCount(), 12);
    show("audit");
    EXPECT_FALSE(widget<RailButton>("rail_data").isChecked());
}

TEST(FontWord, saysWhatStandsInForAMissingFont)
{
    const QStringList wanted {QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Source Han")};
    const auto said = [&](const InstalledFonts& installed) {
        const auto word = fontWord(wanted, installed);
        return word ? word->in(Language::English) : QString();
    };
    EXPECT_EQ(said({wanted, wanted}), QString());
    EXPECT_EQ(
        said({{QStringLiteral("Source Han")}, {QStringLiteral("Source Han")}}),
        QStringLiteral("The font Noto Sans CJK SC is not installed; Source Han is used in its "
                       "place."));
    EXPECT_EQ(said({{QStringLiteral("Kai")}, {QStringLiteral("Kai")}}),
              QStringLiteral("The font Noto Sans CJK SC is not installed; Kai is used in its "
                             "place."));
    EXPECT_EQ(said({{QStringLiteral("DejaVu Sans")}, {}}),
              QStringLiteral("No font on this computer can show Chinese. Install Noto Sans CJK "
                             "SC."));
}

}
