// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/qtchart_p.h"

#include "charts/chartmarks_p.h"

#include <QBarSet>
#include <QChart>
#include <QGraphicsItem>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QLineSeries>
#include <QPainter>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>
#include <memory>
#include <tuple>
#include <utility>
#include <vector>

namespace zoneboard {

namespace {

using PaintLayer = void (*)(QPainter&, const ChartLayout&, const ChartStyle&);

/// Our own marks as one item of the scene, under or over the chart.
class LayerItem final : public QGraphicsItem
{
public:
    LayerItem(const ChartLayout& layout, const ChartStyle& style, PaintLayer paintLayer)
        : m_layout(layout)
        , m_style(style)
        , m_paintLayer(paintLayer)
    {
    }

    [[nodiscard]] QRectF boundingRect() const override { return {{0, 0}, m_layout.size}; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override
    {
        m_paintLayer(*painter, m_layout, m_style);
    }

private:
    const ChartLayout& m_layout;
    const ChartStyle& m_style;
    PaintLayer m_paintLayer;
};

/// An empty chart whose plot lies exactly at `plot`; everything it could take from the desktop's
/// palette is off.
QChart* addChart(QGraphicsScene& scene, const ChartLayout& layout, const QRectF& plot)
{
    auto chart = std::make_unique<QChart>();
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setBackgroundVisible(false);
    chart->setPlotAreaBackgroundVisible(false);
    chart->legend()->hide();
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->setMargins({0, 0, 0, 0});
    chart->resize(layout.size);
    chart->setPlotArea(plot);
    QChart* borrowed = chart.get();
    scene.addItem(chart.release());
    return borrowed;
}

QValueAxis* addAxis(QChart* chart, Qt::Alignment side, double low, double high)
{
    auto axis = std::make_unique<QValueAxis>();
    axis->setRange(low, high);
    axis->setLabelsVisible(false);
    axis->setLineVisible(false);
    axis->setGridLineVisible(false);
    QValueAxis* borrowed = axis.get();
    chart->addAxis(axis.release(), side);
    return borrowed;
}

void showGrid(QValueAxis* axis, const ValueScale& scale, const Theme& theme)
{
    axis->setTickType(QValueAxis::TicksDynamic);
    axis->setTickAnchor(0);
    axis->setTickInterval(scale.step);
    axis->setGridLineVisible(true);
    axis->setGridLinePen(QPen(theme.line, 1));
}

/// Bars of one series that look the same are one bar set.
struct BarGroup
{
    int series = 0;
    QColor fill;
    QList<double> values; ///< one a slot, 0 where another group has the bar
};

std::vector<BarGroup> groupsOf(const ChartLayout& layout, const ChartStyle& style)
{
    std::vector<BarGroup> groups;
    for (const ChartBar& bar : layout.bars) {
        const QColor fill = barFill(bar, style);
        auto group = std::ranges::find_if(groups, [&](const BarGroup& candidate) {
            return candidate.series == bar.series && candidate.fill == fill;
        });
        if (group == groups.end()) {
            groups.push_back({bar.series, fill, QList<double>(layout.slotCount, 0.0)});
            group = std::prev(groups.end());
        }
        // Rows count from the top, the chart's axis from the bottom.
        group->values[layout.rows ? layout.slotCount - 1 - bar.slot : bar.slot] = bar.value;
    }
    std::ranges::stable_sort(groups, {}, &BarGroup::series);
    return groups;
}

void fill(QAbstractBarSeries& series, const ChartLayout& layout, const ChartStyle& style)
{
    series.setBarWidth(layout.thickness);
    for (const BarGroup& group : groupsOf(layout, style)) {
        auto set = std::make_unique<QBarSet>(QString());
        set->append(group.values);
        set->setBrush(group.fill);
        set->setPen(Qt::NoPen);
        series.append(set.release());
    }
}

void attach(QChart* chart, std::unique_ptr<QAbstractSeries> series, QValueAxis* first,
            QValueAxis* second)
{
    QAbstractSeries* borrowed = series.get();
    chart->addSeries(series.release());
    borrowed->attachAxis(first);
    borrowed->attachAxis(second);
}

/// Unbroken runs of the dots of one series, as lines.
void addLines(QChart* chart, const ChartLayout& layout, const ChartStyle& style, bool band,
              std::pair<QValueAxis*, QValueAxis*> axes)
{
    std::unique_ptr<QLineSeries> line;
    int series = 0;
    const auto finish = [&] {
        if (line && line->count() > 1)
            attach(chart, std::move(line), axes.first, axes.second);
        line.reset();
    };
    for (const ChartDot& dot : layout.dots) {
        if ((dot.series < 0) != band)
            continue;
        if (!line || dot.breaks || dot.series != series) {
            finish();
            series = dot.series;
            line = std::make_unique<QLineSeries>();
            line->setPen(linePen(layout, style, series));
        }
        line->append(dot.slot, dot.value);
    }
    finish();
}

void addPlot(QGraphicsScene& scene, const ChartLayout& layout, const ChartStyle& style)
{
    QChart* chart = addChart(scene, layout, layout.plot);
    QValueAxis* slotAxis =
        addAxis(chart, layout.rows ? Qt::AlignLeft : Qt::AlignBottom, -0.5, layout.slotCount - 0.5);
    QValueAxis* valueAxis = addAxis(chart, layout.rows ? Qt::AlignBottom : Qt::AlignLeft,
                                    layout.scale.low, layout.scale.high);
    if (layout.grid)
        showGrid(valueAxis, layout.scale, style.theme);
    if (!layout.bars.empty() && !layout.floating) {
        std::unique_ptr<QAbstractBarSeries> series;
        if (layout.rows)
            series = std::make_unique<QHorizontalStackedBarSeries>();
        else
            series = std::make_unique<QStackedBarSeries>();
        fill(*series, layout, style);
        attach(chart, std::move(series), slotAxis, valueAxis);
    }
    addLines(chart, layout, style, false, {slotAxis, valueAxis});
    // Grid lines get their places when the chart's layout is done, which would wait for the event
    // loop.
    if (layout.grid)
        chart->layout()->activate();
}

void addBand(QGraphicsScene& scene, const ChartLayout& layout, const ChartStyle& style)
{
    QChart* chart = addChart(scene, layout, layout.band);
    QValueAxis* slotAxis = addAxis(chart, Qt::AlignBottom, -0.5, layout.slotCount - 0.5);
    QValueAxis* valueAxis =
        addAxis(chart, Qt::AlignLeft, layout.bandScale.low, layout.bandScale.high);
    addLines(chart, layout, style, true, {slotAxis, valueAxis});
}

}

void buildChartScene(QGraphicsScene& scene, const ChartLayout& layout, const ChartStyle& style)
{
    scene.addItem(std::make_unique<LayerItem>(layout, style, paintUnder).release());
    if (layout.slotCount > 0)
        addPlot(scene, layout, style);
    if (!layout.band.isNull())
        addBand(scene, layout, style);
    scene.addItem(std::make_unique<LayerItem>(layout, style, paintOver).release());
}

}
