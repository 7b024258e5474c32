// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/layoutbuilder_p.h"
#include "core/numbertext.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace zoneboard {

namespace {

constexpr double gap = 6;
constexpr double reach = 11;
constexpr double dotRoom = 6;

struct Range
{
    double low = 0;
    double high = 0;
};

/// Lowest and highest of one coordinate, with air around them.
template<typename Read>
Range rangeOf(const ChartSpec& spec, Read read)
{
    std::optional<Range> range;
    for (const ChartPoint& point : spec.series.front().points) {
        if (!point.value || !point.at)
            continue;
        const double value = read(point);
        range = range ? Range {std::min(range->low, value), std::max(range->high, value)}
                      : Range {value, value};
    }
    if (!range)
        return {0, 1};
    const double air = range->high > range->low ? 0.08 * (range->high - range->low)
                                                : std::max(std::abs(range->high) * 0.1, 1.0);
    return {range->low - air, range->high + air};
}

double placeX(const ChartLayout& layout, const ValueScale& across, double at)
{
    return layout.plot.left() + across.position(at) * layout.plot.width();
}

void addAxes(LayoutBuilder& builder, const ValueScale& across)
{
    ChartLayout& layout = builder.layout;
    const QRectF plot = layout.plot;
    for (const double tick : layout.scale.ticks) {
        const double y = std::round(plotY(layout, tick)) + 0.5;
        layout.strokes.push_back(
            {QPointF(plot.left(), y), QPointF(plot.right(), y), StrokeRole::Grid});
        layout.texts.push_back(
            {QRectF(0, y - builder.line() / 2, plot.left() - gap, builder.line()),
             numbertext::number(tick, layout.scale.decimals()), TextRole::Quiet,
             Qt::AlignRight | Qt::AlignVCenter, false, -1});
    }
    for (const double tick : across.ticks) {
        const double x = std::round(placeX(layout, across, tick)) + 0.5;
        layout.strokes.push_back(
            {QPointF(x, plot.top()), QPointF(x, plot.bottom()), StrokeRole::Grid});
        layout.texts.push_back(textBelow(builder, QPointF(x, plot.bottom() + 2),
                                         numbertext::number(tick, across.decimals()),
                                         TextRole::Quiet));
    }
}

void addCross(LayoutBuilder& builder, const ValueScale& across)
{
    ChartLayout& layout = builder.layout;
    const ChartCross& cross = *builder.spec.cross;
    const QRectF plot = layout.plot;
    if (cross.value) {
        const double y = plotY(layout, *cross.value);
        layout.strokes.push_back(
            {QPointF(plot.left(), y), QPointF(plot.right(), y), StrokeRole::Median});
    }
    if (cross.at) {
        const double x = placeX(layout, across, *cross.at);
        layout.strokes.push_back(
            {QPointF(x, plot.top()), QPointF(x, plot.bottom()), StrokeRole::Median});
    }
    layout.texts.push_back({QRectF(0, builder.free.top(), plot.right(), builder.line()), cross.up,
                            TextRole::Quiet, Qt::AlignLeft | Qt::AlignVCenter, false, -1});
    layout.texts.push_back(
        {QRectF(0, builder.free.bottom() - builder.line(), plot.right(), builder.line()),
         cross.across, TextRole::Quiet, Qt::AlignRight | Qt::AlignVCenter, false, -1});
}

/// The first of the places around a dot where its name touches neither dots nor names; nothing
/// where there is none.
std::optional<QRectF> freePlace(const ChartLayout& layout, QPointF centre, QSizeF size,
                                const std::vector<QRectF>& taken)
{
    const double w = size.width();
    const double h = size.height();
    const std::array places {QPointF(dotRoom, -h / 2),
                             QPointF(-dotRoom - w, -h / 2),
                             QPointF(-w / 2, -dotRoom - h),
                             QPointF(-w / 2, dotRoom),
                             QPointF(dotRoom, -dotRoom - h),
                             QPointF(dotRoom, dotRoom),
                             QPointF(-dotRoom - w, -dotRoom - h),
                             QPointF(-dotRoom - w, dotRoom)};
    for (const QPointF& place : places) {
        const QRectF rect(centre + place, size);
        const bool inside = rect.left() >= layout.plot.left() && rect.right() <= layout.size.width()
            && rect.top() >= layout.plot.top() - h && rect.bottom() <= layout.plot.bottom();
        const bool free = std::ranges::none_of(
            taken, [&](const QRectF& other) { return other.intersects(rect); });
        if (inside && free)
            return rect;
    }
    return std::nullopt;
}

/// Names beside the dots, the chosen one first; a name without room gives way (the pointer still
/// tells it).
void addNames(LayoutBuilder& builder)
{
    ChartLayout& layout = builder.layout;
    std::vector<QRectF> taken;
    for (const ChartDot& dot : layout.dots)
        taken.emplace_back(dot.centre.x() - 4, dot.centre.y() - 4, 8, 8);
    std::vector<ChartDot> order = layout.dots;
    std::ranges::stable_partition(order, &ChartDot::chosen);
    for (const ChartDot& dot : order) {
        const ChartPoint& point = builder.spec.series.front().points[static_cast<size_t>(dot.slot)];
        const TextRole role = dot.chosen ? TextRole::Strong : TextRole::Label;
        const QSizeF size(std::ceil(builder.width(point.text, role)) + 2, builder.line());
        const auto rect = freePlace(layout, dot.centre, size, taken);
        if (!rect)
            continue;
        taken.push_back(*rect);
        layout.texts.push_back({*rect, point.text, role, Qt::AlignCenter, true, -1});
    }
}

}

void layoutScatter(LayoutBuilder& builder)
{
    if (!builder.spec.cross)
        return;
    ChartLayout& layout = builder.layout;
    const Range up = rangeOf(builder.spec, [](const ChartPoint& point) { return *point.value; });
    const Range side = rangeOf(builder.spec, [](const ChartPoint& point) { return *point.at; });
    layout.grid = false;
    layout.scale = lineScale(up.low, up.high, 5);
    const ValueScale across = lineScale(side.low, side.high, 6);
    double numbers = 0;
    for (const double tick : layout.scale.ticks)
        numbers = std::max(
            numbers,
            builder.width(numbertext::number(tick, layout.scale.decimals()), TextRole::Quiet));
    const QRectF free = builder.free;
    const double left = std::ceil(numbers) + gap;
    layout.plot =
        QRectF(left, free.top() + builder.line() + 6, std::max(free.width() - left - 8, 8.0),
               std::max(free.height() - 3 * builder.line() - 14, 8.0));
    addAxes(builder, across);
    addCross(builder, across);
    const auto& points = builder.spec.series.front().points;
    for (size_t i = 0; i < points.size(); ++i) {
        if (!points[i].value || !points[i].at)
            continue;
        const QPointF centre(placeX(layout, across, *points[i].at),
                             plotY(layout, *points[i].value));
        const int slot = static_cast<int>(i);
        layout.dots.push_back({centre, *points[i].value, points[i].certainty, points[i].chosen,
                               true, slot, points[i].chosen ? 0 : 5});
        layout.hits.push_back({QRectF(centre.x() - reach, centre.y() - reach, 2 * reach, 2 * reach),
                               QRectF(centre.x() - 5, centre.y() - 5, 10, 10), slot, 0});
    }
    addNames(builder);
}

}
