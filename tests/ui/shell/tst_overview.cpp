// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/cardrow.h"
#include "ui/overview/overviewcharts.h"
#include "ui/overview/panelgrid.h"
#include "ui/parts/chartpanel.h"
#include "windowfixture.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>

namespace zoneboard {

namespace {

TEST(PanelGrid, rowsFillTheWidthAndTheFirstTheHeight)
{
    const auto places = PanelGrid::arranged({280, 280, 340}, 1142, 420, 12);
    ASSERT_EQ(places.size(), 3U);
    EXPECT_EQ(places[0], QRect(0, 0, 565, 420));
    EXPECT_EQ(places[1].right(), 1141);
    EXPECT_EQ(places[2], QRect(0, 432, 1142, 340)) << "alone it takes the whole row";
    const auto wide = PanelGrid::arranged({280, 280, 280, 280}, 1700, 0, 12);
    EXPECT_EQ(wide[2].right(), 1699);
    EXPECT_EQ(wide[3].top(), 292);
    EXPECT_TRUE(PanelGrid::arranged({}, 1700, 400, 12).empty());
}

TEST(CardLayout, nothingOverlapsAndNothingIsCut)
{
    const Theme theme = Theme::load(ThemeMode::Light);
    CardData card;
    card.name = QStringLiteral("Gross output of industrial enterprises above designated size");
    card.value = QStringLiteral("over 10,000,000");
    card.unit = QStringLiteral("CNY 10k/mu");
    card.status = QStringLiteral("preliminary");
    card.growth = QStringLiteral("8.5%");
    card.share = QStringLiteral("67.1% of Fixed-asset investment of the whole district");
    card.years = {1.0, 2.0};
    card.goal = CardGoal {0.5, 0.5, Light::SlightlyBehind, QStringLiteral("Target 2025: 54% done"),
                          QStringLiteral("◆ slightly behind")};
    const CardParts parts = cardParts(card, theme, 208);
    const CardLayout layout = layoutCard(card, parts, theme, 208);
    EXPECT_EQ(layout.nameLines.join(u' '), card.name) << "every word is there";
    EXPECT_EQ(layout.shareLines.join(u' '), card.share);
    EXPECT_LE(layout.figure.width() + QFontMetricsF(layout.unitFont).horizontalAdvance(card.unit),
              208 - 2 * theme.spaceM);
    const QRectF inOrder[] = {layout.name,  layout.figure,  layout.growth,  layout.share,
                              layout.spark, layout.goalBar, layout.goalText};
    for (size_t i = 1; i < std::size(inOrder); ++i)
        EXPECT_GE(inOrder[i].top(), inOrder[i - 1].bottom()) << i;
    EXPECT_FALSE(layout.goalText.intersects(layout.goalLight))
        << "a light that has no room beside the text stands below it";
    EXPECT_LE(layout.goalLight.bottom(), layout.height);
}

TEST(CardLayout, TheLightsStandInOneLineOnAllCardsOrBelowOnAll)
{
    const Theme theme = Theme::load(ThemeMode::Light);
    CardData brief;
    brief.name = QStringLiteral("出口");
    brief.value = QStringLiteral("65.7");
    brief.goal = CardGoal {};
    brief.goal->text = QStringLiteral("2025 年目标完成 45%");
    brief.goal->lightText = QStringLiteral("▼ 滞后");
    CardData wordy = brief;
    wordy.goal->lightText = QStringLiteral("◆ 略慢于时序、接近目标");
    const CardParts all = together(cardParts(brief, theme, 208), cardParts(wordy, theme, 208));
    ASSERT_TRUE(all.lightBelow);
    const CardLayout one = layoutCard(brief, all, theme, 208);
    const CardLayout other = layoutCard(wordy, all, theme, 208);
    EXPECT_EQ(one.goalLight.top(), other.goalLight.top());
    EXPECT_GE(one.goalLight.top(), one.goalText.bottom());
    EXPECT_EQ(one.height, other.height);
    const CardLayout alone = layoutCard(brief, cardParts(brief, theme, 208), theme, 208);
    EXPECT_EQ(alone.goalLight.top(), alone.goalText.top());
    EXPECT_LT(alone.height, one.height) << "no empty line where none is needed";
}

TEST_F(WindowTest, cardsSayTheYearWithStatusGrowthShareAndGoal)
{
    auto& row = widget<CardRow>("cards");
    const CardData& card = row.cards().front()->card();
    EXPECT_EQ(card.name, QStringLiteral("规上工业总产值"));
    EXPECT_EQ(card.status, QStringLiteral("预计"));
    EXPECT_EQ(card.direction, 1);
    EXPECT_TRUE(card.share.contains(QStringLiteral("吴兴区")));
    EXPECT_EQ(card.years.size(), 10U);
    ASSERT_TRUE(card.goal);
    EXPECT_TRUE(card.goal->text.contains(QStringLiteral("2025")));
    EXPECT_TRUE(card.description.contains(card.value));
}

TEST_F(WindowTest, asManyCardsAsFitWhole)
{
    auto& row = widget<CardRow>("cards");
    int shown = 0;
    for (const IndicatorCard* card : row.cards()) {
        if (!card->isVisible())
            continue;
        ++shown;
        EXPECT_LE(card->geometry().right(), row.width());
        EXPECT_GE(card->height(), static_cast<int>(card->cardLayout().height));
    }
    EXPECT_EQ(shown, CardRow::fitting(row.width(), appearance.theme().spaceM));
    EXPECT_EQ(row.cards().back()->geometry().isEmpty(), false);
}

TEST_F(WindowTest, cardsAreMovedChosenAndRemembered)
{
    auto& row = widget<CardRow>("cards");
    QTest::keyClick(row.cards().front(), Qt::Key_Right, Qt::ControlModifier);
    EXPECT_EQ(row.cards().at(1)->objectName(), QStringLiteral("card_output"));
    EXPECT_EQ(preferences.cards().at(1), QStringLiteral("output"));
    QMenu menu;
    row.fillMenu(menu);
    menu.findChild<QAction*>(QStringLiteral("chooseCard_infrastructure"))->trigger();
    EXPECT_EQ(row.cards().front()->objectName(), QStringLiteral("card_infrastructure"));
    menu.findChild<QAction*>(QStringLiteral("resetCards"))->trigger();
    EXPECT_EQ(row.cards().front()->objectName(), QStringLiteral("card_output"));
}

TEST_F(WindowTest, aCardOpensItsIndicator)
{
    QTest::mouseClick(widget<CardRow>("cards").cards().at(1), Qt::LeftButton);
    EXPECT_EQ(workspace.selection().screen(), QStringLiteral("trends"));
    EXPECT_EQ(workspace.selection().indicator(), indicator("fixed_investment"));
}

TEST_F(WindowTest, thePageOfChartsHasTheCoursePullSharesRankAndThemes)
{
    const Place& place = workspace.selection().place();
    const ChartContext context {workspace.panel(), workspace.catalog(), Language::Chinese};
    const auto charts =
        overviewCharts(context, place.area, place.year, cardIndicators(workspace, place.area));
    ASSERT_GE(charts.size(), 5U);
    EXPECT_EQ(charts[0].spec.kind, ChartKind::Trend);
    EXPECT_EQ(charts[0].indicator, indicator("output"));
    EXPECT_EQ(charts[1].spec.kind, ChartKind::Waterfall);
    EXPECT_EQ(charts[2].spec.kind, ChartKind::Share);
    EXPECT_EQ(charts[3].spec.kind, ChartKind::Ranking);
    for (const OverviewChart& chart : charts)
        EXPECT_FALSE(chart.spec.isEmpty()) << qPrintable(chart.spec.title);
    EXPECT_EQ(indicatorOfRow(context, charts[2].spec, 0) != 0, true) << "a row names its indicator";
    EXPECT_EQ(indicatorOfRow(context, charts[2].spec, 99), 0);
}

TEST_F(WindowTest, aYearWithoutFiguresSaysSo)
{
    workspace.selection().showYear(1999);
    settle();
    for (const IndicatorCard* card : widget<CardRow>("cards").cards())
        EXPECT_EQ(card->card().value, QStringLiteral("—"));
    EXPECT_FALSE(widget<QWidget>("findings").isVisible());
}

TEST_F(WindowTest, theOverviewLeadsToWhatTheAuditFound)
{
    EXPECT_EQ(workspace.openFindings() > 0,
              window.findChild<QPushButton*>(QStringLiteral("findingsAudit")) != nullptr);
    Edit edit;
    edit.why = QStringLiteral("a slip");
    Figure figure;
    figure.indicator = indicator("industrial_investment");
    figure.area = workspace.selection().area();
    figure.period = {2020};
    figure.value = Published {9000, 1, Qualifier::Exact};
    figure.source = workspace.catalog().sources().front().id;
    edit.figures.push_back(figure);
    ASSERT_TRUE(workspace.apply(edit));
    settle();
    const auto links = window.findChildren<QPushButton*>(QStringLiteral("findingsAudit"));
    ASSERT_FALSE(links.isEmpty());
    EXPECT_TRUE(links.last()->text().contains(QString::number(workspace.openFindings())));
    QTest::mouseClick(links.last(), Qt::LeftButton);
    EXPECT_EQ(workspace.selection().screen(), QStringLiteral("audit"));
}

}

}
