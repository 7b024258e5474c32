// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartfocus.h"
#include "charts/chartmarks_p.h"
#include "charts/chartview.h"
#include "charts/samples.h"

#include <QAccessible>
#include <QImage>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

namespace zoneboard {

namespace {

QImage painted(const ChartSpec& spec, const ChartStyle& style, QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(style.theme.panel);
    QPainter painter(&image);
    paintChart(painter, QRectF({0, 0}, QSizeF(size)), spec, style);
    return image;
}

int differentPixels(const QImage& a, const QImage& b)
{
    if (a.size() != b.size())
        return INT_MAX;
    int count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            count += a.pixel(x, y) != b.pixel(x, y) ? 1 : 0;
    }
    return count;
}

ChartLayout layoutOf(const ChartSpec& spec, const ChartStyle& style, QSize size)
{
    return layoutChart(spec, size, {style.titles, style.patterns}, chartMeasure(style));
}

}

TEST(ChartView, ShowsThePictureThatIsPainted)
{
    const ChartStyle styles[] {ChartStyle::screen(Theme::load(ThemeMode::Light)),
                               ChartStyle::screen(Theme::load(ThemeMode::Dark)),
                               ChartStyle::paper()};
    for (const samples::Sample& sample : samples::all()) {
        for (const ChartStyle& style : styles) {
            for (const QSize size : {QSize(320, 220), QSize(901, 433)}) {
                ChartView view;
                view.setChartStyle(style);
                view.setSpec(sample.spec);
                view.resize(size);
                const QImage grabbed = view.grab().toImage().convertToFormat(QImage::Format_RGB32);
                EXPECT_EQ(differentPixels(grabbed, painted(sample.spec, style, size)), 0)
                    << qPrintable(sample.name);
            }
        }
    }
}

TEST(ChartView, AChartLongerThanItsWindowScrollsThroughTheSamePicture)
{
    const ChartStyle style = ChartStyle::screen(Theme::load(ThemeMode::Light));
    const std::vector<samples::Sample> all = samples::all();
    const auto rows = std::ranges::find_if(
        all, [](const samples::Sample& sample) { return sample.spec.kind == ChartKind::Ranking; });
    ASSERT_NE(rows, all.end());
    const ChartSpec& spec = rows->spec;
    constexpr QSize size(400, 3000);
    const QImage whole = painted(spec, style, size);
    QScrollArea window;
    window.setFrameShape(QFrame::NoFrame);
    window.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    window.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* view = new ChartView;
    view->setChartStyle(style);
    view->setSpec(spec);
    view->setFixedSize(size);
    window.setWidget(view);
    window.resize(400, 300);
    window.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&window));
    for (const int top : {0, 100, 170, 1400, 2700, 2650, 0}) {
        window.verticalScrollBar()->setValue(top);
        const QImage seen = window.viewport()->grab().toImage();
        EXPECT_EQ(differentPixels(seen.convertToFormat(QImage::Format_RGB32),
                                  whole.copy(0, top, 400, 300)),
                  0)
            << top;
    }
}

TEST(ChartView, ANewSpecIsANewPicture)
{
    ChartView view;
    view.resize(400, 260);
    view.setSpec(samples::trend());
    const QImage before = view.grab().toImage();
    view.setSpec(samples::waterfall());
    EXPECT_NE(view.grab().toImage(), before);
    EXPECT_EQ(view.spec(), samples::waterfall());
}

TEST(ChartView, SaysWhatItShows)
{
    ChartView view;
    view.setSpec(samples::trend());
    EXPECT_EQ(view.accessibleName(), samples::trend().title);
    EXPECT_EQ(view.accessibleDescription(), samples::trend().description);
    view.setSpec(samples::noData());
    EXPECT_EQ(view.accessibleDescription(), samples::noData().noData);
}

TEST(ChartView, AScreenReaderWalksThroughItsMarks)
{
    ChartView view;
    view.resize(640, 360);
    view.setSpec(samples::trend());
    QAccessibleInterface* chart = QAccessible::queryAccessibleInterface(&view);
    ASSERT_NE(chart, nullptr);
    EXPECT_EQ(chart->role(), QAccessible::Chart);
    EXPECT_EQ(chart->text(QAccessible::Name), samples::trend().title);
    ASSERT_GT(chart->childCount(), 10);
    QAccessibleInterface* third = chart->child(2);
    EXPECT_EQ(third->text(QAccessible::Name), samples::trend().series[0].points[2].description);
    EXPECT_EQ(third->parent(), chart);
    EXPECT_EQ(chart->indexOfChild(third), 2);
    const QPoint inside = third->rect().center();
    EXPECT_EQ(chart->childAt(inside.x(), inside.y()), third);
    EXPECT_EQ(chart->child(999), nullptr);
    QSignalSpy activated(&view, &ChartView::markActivated);
    third->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    ASSERT_EQ(activated.count(), 1);
    EXPECT_EQ(activated.first(), (QVariantList {2, 0}));
    view.setSpec(samples::noData());
    EXPECT_EQ(chart->childCount(), 0);
    EXPECT_FALSE(third->isValid()) << "a mark that is gone says so";
    EXPECT_EQ(third->text(QAccessible::Name), QString());
}

TEST(ChartView, AClickActivatesAMark)
{
    ChartView view;
    const QSize size(640, 360);
    view.resize(size);
    view.setSpec(samples::trend());
    QSignalSpy activated(&view, &ChartView::markActivated);
    const ChartLayout layout =
        layoutOf(samples::trend(), ChartStyle::screen(Theme::load(ThemeMode::Light)), size);
    QTest::mouseClick(&view, Qt::LeftButton, {}, layout.bars[3].rect.center().toPoint());
    ASSERT_EQ(activated.count(), 1);
    EXPECT_EQ(activated.first(), (QVariantList {3, 0}));
    QTest::mouseClick(&view, Qt::LeftButton, {}, layout.dots.back().centre.toPoint());
    ASSERT_EQ(activated.count(), 2);
    EXPECT_EQ(activated.last(), (QVariantList {9, -1}));
    QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(2, size.height() - 2));
    EXPECT_EQ(activated.count(), 2);
}

TEST(ChartView, KeysMoveAndActivate)
{
    ChartView view;
    view.resize(640, 360);
    view.setSpec(samples::trend());
    view.show();
    view.activateWindow();
    view.setFocus();
    QSignalSpy activated(&view, &ChartView::markActivated);
    QTest::keyClick(&view, Qt::Key_Return);
    EXPECT_EQ(activated.count(), 0);
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Right);
    EXPECT_EQ(view.accessibleDescription(), samples::trend().series[0].points[1].description);
    QTest::keyClick(&view, Qt::Key_Return);
    ASSERT_EQ(activated.count(), 1);
    EXPECT_EQ(activated.last(), (QVariantList {1, 0}));
    QTest::keyClick(&view, Qt::Key_Up);
    QTest::keyClick(&view, Qt::Key_Space);
    ASSERT_EQ(activated.count(), 2);
    EXPECT_EQ(activated.last(), (QVariantList {1, -1}));
}

}
