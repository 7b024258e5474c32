// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/layoutbuilder_p.h"

#include <algorithm>
#include <cmath>

namespace zoneboard {

namespace {

constexpr double gap = 10;
constexpr double widestNames = 0.32; // of the chart's width
constexpr double signRadius = 6;

/// From the first tick to the last, widened by what lies outside.
ValueScale daysOf(const ChartSpec& spec)
{
    double low = spec.ticks.empty() ? 0 : spec.ticks.front().at;
    double high = spec.ticks.empty() ? 1 : spec.ticks.back().at;
    const auto widen = [&](double day) {
        low = std::min(low, day);
        high = std::max(high, day);
    };
    for (const ChartSeries& series : spec.series) {
        for (const ChartPoint& point : series.points) {
            if (point.at)
                widen(*point.at);
        }
    }
    if (spec.markLine)
        widen(spec.markLine->value);
    return {low, std::max(high, low + 1), 1, {}};
}

double dayX(const ChartLayout& layout, double day)
{
    return layout.plot.left() + layout.scale.position(day) * layout.plot.width();
}

void addMonths(LayoutBuilder& builder)
{
    ChartLayout& layout = builder.layout;
    double free = -1;
    for (const ChartTick& tick : builder.spec.ticks) {
        const double x = std::round(dayX(layout, tick.at)) + 0.5;
        layout.strokes.push_back(
            {QPointF(x, layout.plot.top()), QPointF(x, layout.plot.bottom()), StrokeRole::Grid});
        const double width = std::ceil(builder.width(tick.text, TextRole::Quiet)) + 2;
        if (tick.text.isEmpty() || x < free || x + width > layout.size.width() + 1)
            continue;
        layout.texts.push_back({QRectF(x, layout.plot.bottom() + 3, width, builder.line()),
                                tick.text, TextRole::Quiet, Qt::AlignLeft | Qt::AlignVCenter, false,
                                -1});
        free = x + width + 4;
    }
}

void addToday(LayoutBuilder& builder)
{
    if (!builder.spec.markLine)
        return;
    ChartLayout& layout = builder.layout;
    const double x = dayX(layout, builder.spec.markLine->value);
    layout.strokes.push_back(
        {QPointF(x, layout.plot.top() - 2), QPointF(x, layout.plot.bottom()), StrokeRole::Today});
    layout.texts.push_back(textAbove(builder, QPointF(x, layout.plot.top() - 2),
                                     builder.spec.markLine->text, TextRole::Strong));
}

void addLineName(LayoutBuilder& builder, const QRectF& row, const ChartCategory& category,
                 double width)
{
    QStringList lines = wrapText(category.text, width, TextRole::Label, builder.measure);
    double top = row.center().y() - builder.line() * static_cast<double>(lines.size()) / 2;
    for (const QString& line : lines) {
        builder.layout.texts.push_back({QRectF(0, top, width, builder.line()), line,
                                        TextRole::Label, Qt::AlignLeft | Qt::AlignVCenter, false,
                                        -1});
        top += builder.line();
    }
    const double middle = std::round(row.center().y()) + 0.5;
    builder.layout.strokes.push_back({QPointF(builder.layout.plot.left(), middle),
                                      QPointF(builder.layout.plot.right(), middle),
                                      StrokeRole::Grid});
}

/// Milestones of one line; those due within a few pixels of each other step aside.
void addMilestones(LayoutBuilder& builder, size_t line, const QRectF& row)
{
    ChartLayout& layout = builder.layout;
    double taken = -1e9;
    double step = 0;
    for (size_t s = 0; s < builder.spec.series.size(); ++s) {
        const auto& points = builder.spec.series[s].points;
        if (line >= points.size() || !points[line].at)
            continue;
        const double x = dayX(layout, *points[line].at);
        step = x - taken < 2 * signRadius ? step + signRadius : 0;
        taken = x;
        const double shift = std::min(step, row.height() / 2 - signRadius);
        const QPointF centre(x, row.center().y() - std::max(shift, 0.0));
        layout.signs.push_back({centre, signRadius, points[line].light.value_or(Light::NoData)});
        const QRectF around(centre.x() - 9, centre.y() - 9, 18, 18);
        layout.hits.push_back(
            {around, around.adjusted(1, 1, -1, -1), static_cast<int>(line), static_cast<int>(s)});
    }
}

}

void layoutTimeline(LayoutBuilder& builder)
{
    ChartLayout& layout = builder.layout;
    const QRectF free = builder.free;
    double names = 0;
    for (const ChartCategory& category : builder.spec.categories)
        names = std::max(names, builder.width(category.text, TextRole::Label));
    names = std::min(std::ceil(names) + 1, free.width() * widestNames);
    const double top = free.top() + builder.line() + 4;
    const double bottom = free.bottom() - builder.line() - 4;
    layout.rows = true;
    layout.grid = false;
    layout.scale = daysOf(builder.spec);
    const double left = std::round(names + gap) + signRadius;
    layout.plot = QRectF(left, top, std::max(free.right() - left - signRadius - 2, 8.0),
                         std::max(bottom - top, 4.0));
    addMonths(builder);
    const double height =
        layout.plot.height() / static_cast<double>(builder.spec.categories.size());
    for (size_t line = 0; line < builder.spec.categories.size(); ++line) {
        const QRectF row(0, layout.plot.top() + static_cast<double>(line) * height,
                         layout.size.width(), height);
        addLineName(builder, row, builder.spec.categories[line], names);
    }
    addToday(builder);
    for (size_t line = 0; line < builder.spec.categories.size(); ++line) {
        const QRectF row(0, layout.plot.top() + static_cast<double>(line) * height,
                         layout.size.width(), height);
        addMilestones(builder, line, row);
    }
}

}
