// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/findinglist.h"
#include "ui/auditview/auditscreen.h"
#include "ui/auditview/findingpanel.h"
#include "ui/datagrid/gridview.h"
#include "ui/shell/rail.h"
#include "ui/shell/widgetwalk.h"
#include "ui/shell/windowfixture.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QTableWidget>

namespace zoneboard {

namespace {

/// The sample with a slip of the unit, a part above its whole and a figure without a source.
class AuditViewTest : public WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        area = workspace.selection().area();
        before = value("output", 2020);
        Edit edit;
        edit.why = QStringLiteral("写错");
        edit.figures = {changed("output", 2020, before * 10000),
                        changed("industrial_investment", 2019, 900)};
        Figure nameless = changed("exports", 2018, value("exports", 2018));
        nameless.source = 0;
        edit.figures.push_back(nameless);
        ASSERT_TRUE(workspace.apply(edit));
        settle();
        show("audit");
    }

    [[nodiscard]] Cell cell(const char* code, int year) const
    {
        return {indicator(code), area, {year}};
    }
    [[nodiscard]] double value(const char* code, int year) const
    {
        return workspace.panel().value(workspace.panel().find(cell(code, year)));
    }
    [[nodiscard]] Figure changed(const char* code, int year, double value) const
    {
        const Panel::Index place = workspace.panel().find(cell(code, year));
        Figure figure = *workspace.fullFigure(workspace.panel().figure(place).id);
        figure.value->value = value;
        return figure;
    }
    [[nodiscard]] QListView& list() const { return widget<QListView>("auditList"); }
    [[nodiscard]] const FindingList& model() const
    {
        return *qobject_cast<const FindingList*>(list().model());
    }
    [[nodiscard]] int rowOf(const char* rule) const
    {
        for (int row = 0; row < model().rowCount(); ++row) {
            if (model().finding(row)->rule == QLatin1String(rule))
                return row;
        }
        return -1;
    }
    void choose(const char* rule)
    {
        ASSERT_GE(rowOf(rule), 0) << rule;
        list().setCurrentIndex(model().index(rowOf(rule)));
        settle();
    }
    void press(const char* button)
    {
        QTest::mouseClick(&widget<QPushButton>(button), Qt::LeftButton);
        settle();
    }

    AreaId area = 0;
    double before = 0;
};

TEST_F(AuditViewTest, theWorstComesFirstAndTheRailCounts)
{
    ASSERT_GT(model().rowCount(), 2);
    EXPECT_EQ(model().finding(0)->severity, Severity::Error);
    EXPECT_EQ(model().finding(model().rowCount() - 1)->severity, Severity::Notice);
    const int open = workspace.openFindings();
    EXPECT_EQ(model().rowCount(), open);
    EXPECT_EQ(widget<QLabel>("rail_auditMark").text(), QString::number(open));
    EXPECT_TRUE(widget<RailButton>("rail_audit").accessibleName().contains(QString::number(open)));
}

TEST_F(AuditViewTest, aFixIsShownAndThenMadeAsOneStep)
{
    choose("unit-slip");
    EXPECT_TRUE(widget<QLabel>("auditFix").isVisible());
    EXPECT_FALSE(widget<QLabel>("auditFix").text().isEmpty());
    EXPECT_EQ(value("output", 2020), before * 10000) << "nothing happens by looking";
    const int open = workspace.openFindings();
    press("auditApplyFix");
    EXPECT_NEAR(value("output", 2020), before, 0.5);
    EXPECT_LT(workspace.openFindings(), open);
    EXPECT_EQ(rowOf("unit-slip"), -1);
    ASSERT_TRUE(workspace.undo());
    EXPECT_EQ(value("output", 2020), before * 10000);
}

TEST_F(AuditViewTest, aFindingIsAcknowledgedWithAReasonAndOpenedAgain)
{
    choose("part-over-whole");
    const int open = workspace.openFindings();
    press("auditAcknowledge");
    EXPECT_EQ(workspace.openFindings(), open) << "without a reason nothing happens";
    EXPECT_TRUE(widget<QLabel>("auditTrouble").isVisible());
    typeWords(widget<QLineEdit>("auditReason"), QStringLiteral("口径不同"));
    press("auditAcknowledge");
    EXPECT_EQ(workspace.openFindings(), open - 1);
    EXPECT_EQ(rowOf("part-over-whole"), -1);
    press("auditShowAcknowledged");
    choose("part-over-whole");
    EXPECT_TRUE(widget<QLabel>("auditSeen").text().contains(QStringLiteral("口径不同")));
    press("auditReopen");
    EXPECT_EQ(workspace.openFindings(), open);
    EXPECT_TRUE(widget<QLineEdit>("auditReason").isVisible());
}

TEST_F(AuditViewTest, figuresLeadToTheGridAndTheTrend)
{
    choose("part-over-whole");
    auto& figures = widget<QTableWidget>("auditFigures");
    ASSERT_EQ(figures.rowCount(), 2) << "the part and its whole";
    EXPECT_EQ(figures.item(1, 0)->text(), QStringLiteral("固定资产投资"));
    Q_EMIT figures.cellClicked(1, 0);
    settle();
    EXPECT_EQ(workspace.selection().screen(), QStringLiteral("data"));
    EXPECT_EQ(workspace.selection().indicator(), indicator("fixed_investment"));
    EXPECT_EQ(workspace.selection().year(), 2019);
    workspace.selection().back();
    settle();
    press("auditToTrends");
    EXPECT_EQ(workspace.selection().screen(), QStringLiteral("trends"));
}

TEST_F(AuditViewTest, aFigureOfAMonthLeadsToItsMonthAndOneOfAYearBackToTheYears)
{
    auto& panel = widget<FindingPanel>("auditFinding");
    const Cell june {indicator("output"), area, {2024, 6}};
    Q_EMIT panel.figureWanted(june, QStringLiteral("data"));
    settle();
    EXPECT_TRUE(widget<QPushButton>("dataMonths").isChecked());
    auto& grid = widget<GridView>("dataGrid");
    const auto* figures = qobject_cast<const FigureGrid*>(grid.model());
    EXPECT_EQ(figures->cell(grid.currentIndex()), june);
    show("audit");
    Q_EMIT panel.figureWanted(cell("output", 2023), QStringLiteral("data"));
    settle();
    EXPECT_TRUE(widget<QPushButton>("dataYears").isChecked());
    EXPECT_EQ(figures->cell(grid.currentIndex()), cell("output", 2023));
}

TEST_F(AuditViewTest, theNameOfAFigureComesBeforeItsSource)
{
    choose("part-over-whole");
    auto& figures = widget<QTableWidget>("auditFigures");
    const QFontMetrics metrics(figures.font());
    for (int row = 0; row < figures.rowCount(); ++row)
        EXPECT_GE(figures.columnWidth(0), metrics.horizontalAdvance(figures.item(row, 0)->text()));
    int all = 0;
    for (int column = 0; column < figures.columnCount(); ++column)
        all += figures.columnWidth(column);
    EXPECT_LE(all, figures.viewport()->width());
    EXPECT_FALSE(figures.horizontalScrollBar()->isVisible());
}

TEST_F(AuditViewTest, severityAreaAndWordsNarrowTheList)
{
    press("auditErrors");
    for (int row = 0; row < model().rowCount(); ++row)
        EXPECT_EQ(model().finding(row)->severity, Severity::Error);
    press("auditAll");
    typeWords(widget<QLineEdit>("auditSearch"), QStringLiteral("外贸出口"));
    for (int row = 0; row < model().rowCount(); ++row)
        EXPECT_EQ(model().finding(row)->cell.indicator, indicator("exports"));
    typeWords(widget<QLineEdit>("auditSearch"), QStringLiteral("没有这样的"));
    EXPECT_TRUE(widget<QLabel>("auditNothing").isVisible());
    widget<QLineEdit>("auditSearch").clear();
    auto& areas = widget<QComboBox>("auditArea");
    areas.setCurrentIndex(areas.findText(QStringLiteral("湖州市")));
    Q_EMIT areas.activated(areas.currentIndex());
    for (int row = 0; row < model().rowCount(); ++row)
        EXPECT_NE(model().finding(row)->cell.area, area);
}

TEST_F(AuditViewTest, speaksBothLanguagesInBothThemesWithoutClipping)
{
    choose("unit-slip");
    for (const Language language : {Language::Chinese, Language::English}) {
        preferences.setLanguage(language);
        preferences.setThemeChoice(ThemeChoice::Dark);
        settle();
        EXPECT_EQ(namelessControls(window), QStringList());
        EXPECT_EQ(clippedTexts(window), QStringList());
        EXPECT_EQ(model().finding(list().currentIndex().row())->rule, QStringLiteral("unit-slip"))
            << "the same finding stays chosen";
    }
    EXPECT_EQ(widget<QPushButton>("auditApplyFix").text(), QStringLiteral("Make this change"));
    preferences.setThemeChoice(ThemeChoice::Light);
}

TEST_F(AuditViewTest, theListIsASoundModel)
{
    FindingList own {workspace};
    const QAbstractItemModelTester tester(&own,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    own.show({});
    EXPECT_EQ(own.rowCount(), workspace.openFindings());
    EXPECT_TRUE(own.index(0).data(FindingList::PlaceRole).toString().contains(u'·'));
    EXPECT_EQ(own.finding(-1), nullptr);
    EXPECT_EQ(ruleName(QStringLiteral("no such rule"), Language::Chinese), QString());
    FindingScope none;
    none.query = QStringLiteral("没有这样的");
    own.show(none);
    EXPECT_EQ(own.rowCount(), 0);
    EXPECT_EQ(own.openCount(Severity::Error), 0);
}

TEST_F(WindowTest, theAuditOfAStoreWithoutTroubleSaysSo)
{
    show("audit");
    auto& list = widget<QListView>("auditList");
    // The expected figures of last year are due: acknowledge what is open.
    for (int i = workspace.openFindings(); i > 0; --i) {
        Edit edit;
        edit.acknowledgements.append(acknowledgementOf(
            *qobject_cast<const FindingList*>(list.model())->finding(0), QStringLiteral("已知")));
        ASSERT_TRUE(workspace.apply(edit));
        settle();
    }
    EXPECT_EQ(workspace.openFindings(), 0);
    EXPECT_TRUE(widget<QLabel>("auditNothing").isVisible());
    EXPECT_TRUE(widget<QLabel>("rail_auditMark").text().startsWith(QLatin1String("Ctrl+")))
        << "the shortcut again instead of the count";
}

}

}
