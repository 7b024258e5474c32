// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/chartpanel.h"
#include "ui/trends/trends.h"
#include "ui/trends/yearbrush.h"
#include "windowfixture.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>

namespace zoneboard {

namespace {

class TrendsTest : public WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        show("trends");
    }

    [[nodiscard]] const ChartSpec& spec() const { return widget<ChartPanel>("trendsChart").spec(); }
};

TEST_F(TrendsTest, showsTheSelectedIndicatorWithItsGrowth)
{
    EXPECT_EQ(spec().kind, ChartKind::Trend);
    EXPECT_EQ(spec().categories.size(), 10U);
    EXPECT_TRUE(spec().band);
    EXPECT_EQ(spec().series.front().points.back().certainty, Certainty::Expected);
    EXPECT_EQ(widget<QTableView>("trendsTable").model()->rowCount(), 10);
    EXPECT_TRUE(widget<QLabel>("trendsMean").text().contains(u'%'));
}

TEST_F(TrendsTest, theSearchNarrowsTheTreeAndEnterTakesTheFirst)
{
    auto& search = widget<QLineEdit>("trendsSearch");
    QTest::keyClicks(&search, QStringLiteral("wmck"));
    EXPECT_EQ(widget<QTreeView>("trendsTree").model()->rowCount(), 1);
    QTest::keyClick(&search, Qt::Key_Return);
    EXPECT_EQ(workspace.selection().indicator(), indicator("exports"));
    EXPECT_TRUE(spec().title.contains(QStringLiteral("外贸出口")));
}

TEST_F(TrendsTest, theBrushCutsChartTableAndMean)
{
    auto& brush = widget<YearBrush>("trendsBrush");
    brush.setFocus();
    QTest::keyClick(&brush, Qt::Key_Left);
    QTest::keyClick(&brush, Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_EQ(brush.range(), (YearRange {2016, 2023}));
    EXPECT_EQ(spec().categories.size(), 8U);
    EXPECT_EQ(widget<QTableView>("trendsTable").model()->rowCount(), 8);
    EXPECT_TRUE(widget<QLabel>("trendsMean").text().contains(QStringLiteral("2016–2023")));
    QTest::mouseDClick(&brush, Qt::LeftButton);
    EXPECT_EQ(spec().categories.size(), 10U);
}

TEST_F(TrendsTest, theBrushIsDraggedAtItsEnds)
{
    auto& brush = widget<YearBrush>("trendsBrush");
    const int end = brush.width() - 2;
    QTest::mousePress(&brush, Qt::LeftButton, {}, QPoint(end, 10));
    QTest::mouseMove(&brush, QPoint(end / 2, 10));
    QTest::mouseRelease(&brush, Qt::LeftButton, {}, QPoint(end / 2, 10));
    EXPECT_LT(brush.range().last, 2021);
    EXPECT_GE(brush.range().last, 2018);
    EXPECT_EQ(brush.range().first, 2015);
}

TEST_F(TrendsTest, theIndexStartsAtItsBaseYear)
{
    widget<QPushButton>("trendsIndex").click();
    EXPECT_EQ(spec().kind, ChartKind::Lines);
    EXPECT_EQ(spec().series.front().points.front().value, 100);
    auto& base = widget<QComboBox>("trendsBase");
    EXPECT_TRUE(base.isVisible());
    base.setCurrentIndex(base.findData(2020));
    Q_EMIT base.activated(base.currentIndex());
    EXPECT_EQ(spec().series.front().points.at(5).value, 100);
    widget<QPushButton>("trendsColumns").click();
    EXPECT_EQ(spec().kind, ChartKind::Trend);
    EXPECT_FALSE(base.isVisible());
}

TEST_F(TrendsTest, areasAndIndicatorsStandOnOneChart)
{
    window.findChild<QAction*>(QStringLiteral("compareArea_east"))->setChecked(true);
    EXPECT_EQ(spec().kind, ChartKind::Lines);
    EXPECT_EQ(spec().series.size(), 2U);
    auto& tree = widget<QTreeView>("trendsTree");
    auto* model = qobject_cast<IndicatorTree*>(tree.model());
    ASSERT_NE(model, nullptr);
    tree.selectionModel()->select(model->indexOf(indicator("exports")),
                                  QItemSelectionModel::Select);
    EXPECT_EQ(spec().series.size(), 3U);
}

TEST_F(TrendsTest, seriesOfOneUnitStandInTheirOwnValues)
{
    auto& values = widget<QPushButton>("trendsValues");
    EXPECT_FALSE(values.isVisible()) << "a single series is shown in columns";
    window.findChild<QAction*>(QStringLiteral("compareArea_east"))->setChecked(true);
    ASSERT_TRUE(values.isVisible());
    EXPECT_TRUE(widget<QPushButton>("trendsIndex").isChecked());
    values.click();
    EXPECT_EQ(spec().kind, ChartKind::Lines);
    EXPECT_EQ(spec().series.at(1).name, QStringLiteral("东部新区"));
    EXPECT_GT(*spec().series.front().points.back().value, 200);
    EXPECT_FALSE(widget<QComboBox>("trendsBase").isVisible());
    auto& tree = widget<QTreeView>("trendsTree");
    auto* model = qobject_cast<IndicatorTree*>(tree.model());
    ASSERT_NE(model, nullptr);
    tree.selectionModel()->select(model->indexOf(indicator("projects")),
                                  QItemSelectionModel::Select);
    EXPECT_FALSE(values.isVisible()) << "counts and amounts have no common axis";
    EXPECT_EQ(spec().kind, ChartKind::Trend);
}

TEST_F(TrendsTest, theTableIsCopiedAsText)
{
    widget<QPushButton>("trendsCopyTable").click();
    const QString text = QGuiApplication::clipboard()->text();
    EXPECT_EQ(text.count(u'\n'), 11);
    EXPECT_TRUE(text.startsWith(QStringLiteral("年份\t数值")));
}

TEST_F(TrendsTest, aColumnChoosesItsYear)
{
    Q_EMIT widget<ChartPanel>("trendsChart").markActivated(3, 0);
    EXPECT_EQ(workspace.selection().year(), 2018);
    EXPECT_TRUE(spec().categories.at(3).chosen);
}

}

}
