// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/layoutbuilder_p.h"
#include "core/numbertext.h"

#include <algorithm>
#include <cmath>

namespace zoneboard {

namespace {

constexpr double gap = 16;
constexpr double leastWidth = 150; // of a little chart

struct Cells
{
    int columns = 1;
    int rows = 1;
    QSizeF size;
};

/// As many columns as give charts about twice as wide as high.
Cells cellsOf(const QRectF& free, int count)
{
    Cells best;
    double bestError = 1e9;
    for (int columns = 1; columns <= count; ++columns) {
        const int rows = (count + columns - 1) / columns;
        const QSizeF size((free.width() - gap * (columns - 1)) / columns,
                          (free.height() - gap / 2 * (rows - 1)) / rows);
        const bool tooNarrow = columns > 1 && size.width() < leastWidth;
        const double error =
            std::abs(std::log(std::max(size.width(), 1.0) / std::max(size.height(), 1.0) / 1.8))
            + 0.3 * (rows * columns - count);
        if (!tooNarrow && error < bestError) {
            bestError = error;
            best = {columns, rows, size};
        }
    }
    return best;
}

ValueScale commonScale(const ChartSpec& spec)
{
    ValueRange range;
    for (const ChartSeries& series : spec.series) {
        for (const ChartPoint& point : series.points)
            range.include(point.value.value_or(0));
    }
    return barScale(range.low, range.high, 3);
}

/// The dots of one little chart and the line between them.
void addCurve(LayoutBuilder& builder, int series, const QRectF& plot)
{
    ChartLayout& layout = builder.layout;
    const auto& points = builder.spec.series[static_cast<size_t>(series)].points;
    const double slot = plot.width() / static_cast<double>(points.size());
    std::optional<QPointF> before;
    std::optional<size_t> last;
    for (size_t i = 0; i < points.size(); ++i) {
        if (!points[i].value) {
            before.reset();
            continue;
        }
        const QPointF at(plot.left() + (static_cast<double>(i) + 0.5) * slot,
                         plot.bottom() - layout.scale.position(*points[i].value) * plot.height());
        if (before)
            layout.strokes.push_back({*before, at, StrokeRole::Line});
        before = at;
        last = i;
        const bool chosen = points[i].chosen;
        if (chosen)
            layout.dots.push_back(
                {at, *points[i].value, points[i].certainty, true, true, static_cast<int>(i), 0});
        layout.hits.push_back({QRectF(at.x() - slot / 2, plot.top(), slot, plot.height()),
                               QRectF(at.x() - 5, at.y() - 5, 10, 10), static_cast<int>(i),
                               series});
    }
    const auto chosen = std::ranges::find_if(
        points, [](const ChartPoint& point) { return point.chosen && point.value; });
    const size_t named = chosen != points.end() ? static_cast<size_t>(chosen - points.begin())
                                                : last.value_or(points.size());
    if (named < points.size()) {
        const double y =
            plot.bottom() - layout.scale.position(*points[named].value) * plot.height();
        layout.texts.push_back(
            textAbove(builder, {plot.left() + (static_cast<double>(named) + 0.5) * slot, y - 4},
                      points[named].text, TextRole::Strong));
    }
}

void addCell(LayoutBuilder& builder, int series, const QRectF& cell, double numbers)
{
    ChartLayout& layout = builder.layout;
    const ChartSeries& shown = builder.spec.series[static_cast<size_t>(series)];
    const QStringList name =
        wrapText(shown.name, cell.width(), TextRole::Strong, builder.measure).mid(0, 2);
    double top = cell.top();
    for (const QString& line : name) {
        layout.texts.push_back({QRectF(cell.left(), top, cell.width(), builder.line()), line,
                                TextRole::Strong, Qt::AlignLeft | Qt::AlignVCenter, false, -1});
        top += builder.line();
    }
    const double head = top + builder.line() + 4;
    const QRectF plot(cell.left() + numbers, head, std::max(cell.width() - numbers, 4.0),
                      std::max(cell.bottom() - builder.line() - 3 - head, 4.0));
    for (const double tick : layout.scale.ticks) {
        const double y =
            std::round(plot.bottom() - layout.scale.position(tick) * plot.height()) + 0.5;
        layout.strokes.push_back({QPointF(plot.left(), y), QPointF(plot.right(), y),
                                  tick == 0 ? StrokeRole::Zero : StrokeRole::Grid});
        layout.texts.push_back(
            {QRectF(cell.left(), y - builder.line() / 2, numbers - 4, builder.line()),
             numbertext::number(tick, layout.scale.decimals()), TextRole::Quiet,
             Qt::AlignRight | Qt::AlignVCenter, false, -1});
    }
    const auto& categories = builder.spec.categories;
    const double y = plot.bottom() + 3;
    layout.texts.push_back({QRectF(plot.left(), y, plot.width() / 2, builder.line()),
                            categories.front().text, TextRole::Quiet,
                            Qt::AlignLeft | Qt::AlignVCenter, false, -1});
    if (categories.size() > 1)
        layout.texts.push_back({QRectF(plot.center().x(), y, plot.width() / 2, builder.line()),
                                categories.back().text, TextRole::Quiet,
                                Qt::AlignRight | Qt::AlignVCenter, false, -1});
    addCurve(builder, series, plot);
}

}

void layoutSmallMultiples(LayoutBuilder& builder)
{
    ChartLayout& layout = builder.layout;
    layout.grid = false;
    layout.scale = commonScale(builder.spec);
    double numbers = 0;
    for (const double tick : layout.scale.ticks)
        numbers = std::max(
            numbers,
            builder.width(numbertext::number(tick, layout.scale.decimals()), TextRole::Quiet));
    numbers = std::ceil(numbers) + 6;
    const int count = static_cast<int>(builder.spec.series.size());
    const Cells cells = cellsOf(builder.free, count);
    layout.plot = builder.free;
    for (int i = 0; i < count; ++i) {
        const QPointF corner(builder.free.left() + (i % cells.columns) * (cells.size.width() + gap),
                             builder.free.top()
                                 + (i / cells.columns) * (cells.size.height() + gap / 2));
        addCell(builder, i, QRectF(corner, cells.size), numbers);
    }
}

}
