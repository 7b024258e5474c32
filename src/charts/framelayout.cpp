// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/layoutbuilder_p.h"
#include "core/numbertext.h"

#include <algorithm>
#include <cmath>

namespace zoneboard {

namespace {

constexpr double lineDistance = 28; // grid lines closer than this are noise
constexpr int mostLines = 5;
constexpr double gap = 6;

/// The names under the slots, in lines; empty for a slot whose name gives way.
std::vector<QStringList> slotNames(const LayoutBuilder& builder, double slotWidth)
{
    const auto& categories = builder.spec.categories;
    const double room = slotWidth - 4;
    const auto fits = [&](const QString& text) {
        return builder.width(text, TextRole::Strong) <= room;
    };
    std::vector<QStringList> names(categories.size());
    const bool full = std::ranges::all_of(categories, fits, &ChartCategory::text);
    const bool hasShort = std::ranges::none_of(
        categories, [](const ChartCategory& category) { return category.shortText.isEmpty(); });
    const bool brief = hasShort && std::ranges::all_of(categories, fits, &ChartCategory::shortText);
    size_t stride = 1;
    if (!full && hasShort && !brief) {
        const auto widest = std::ranges::max(categories, {}, [&](const ChartCategory& category) {
            return builder.width(category.shortText, TextRole::Strong);
        });
        const double needed = builder.width(widest.shortText, TextRole::Strong) + 4;
        stride = static_cast<size_t>(std::ceil(needed / std::max(slotWidth, 1.0)));
    }
    const size_t anchor = anchorCategory(builder.spec);
    for (size_t i = 0; i < categories.size(); ++i) {
        if (full)
            names[i] = {categories[i].text};
        else if (!hasShort)
            names[i] = evenText(categories[i].text, room, TextRole::Strong, builder.measure);
        else if (i % stride == anchor % stride)
            names[i] = {categories[i].shortText};
    }
    return names;
}

void addNames(LayoutBuilder& builder, const std::vector<QStringList>& names, double top)
{
    const ChartLayout& layout = builder.layout;
    const double slotWidth = layout.plot.width() / layout.slotCount;
    for (size_t i = 0; i < names.size(); ++i) {
        const ChartCategory& category = builder.spec.categories[i];
        const TextRole role =
            category.chosen || category.total ? TextRole::Strong : TextRole::Quiet;
        const double middle = slotX(layout, static_cast<int>(i));
        double y = top;
        for (const QString& line : names[i]) {
            const double width = std::max(slotWidth, builder.width(line, role));
            builder.layout.texts.push_back({QRectF(middle - width / 2, y, width, builder.line()),
                                            line, role, Qt::AlignCenter, false, -1});
            y += builder.line();
        }
    }
}

void addAxisNumbers(LayoutBuilder& builder)
{
    const ChartLayout& layout = builder.layout;
    const int decimals = layout.scale.decimals();
    for (const double tick : layout.scale.ticks) {
        const QRectF rect(0, plotY(layout, tick) - builder.line() / 2, layout.plot.left() - gap,
                          builder.line());
        builder.layout.texts.push_back({rect, numbertext::number(tick, decimals), TextRole::Quiet,
                                        Qt::AlignRight | Qt::AlignVCenter, false, -1});
    }
}

double axisWidth(const LayoutBuilder& builder, const ValueScale& scale)
{
    double width = 0;
    for (const double tick : scale.ticks)
        width = std::max(
            width, builder.width(numbertext::number(tick, scale.decimals()), TextRole::Quiet));
    return std::ceil(width) + gap;
}

ValueScale frameScale(const FrameNeeds& needs, double plotHeight)
{
    const int lines = std::clamp(static_cast<int>(plotHeight / lineDistance), 2, mostLines);
    return needs.fromZero ? barScale(needs.low, needs.high, lines)
                          : lineScale(needs.low, needs.high, lines);
}

/// The plot inside `room`, moved and shrunk by less than a pixel a step so that slots are whole
/// pixels wide and grid lines fall on pixel centres: thin lines stay thin on a screen.
QRectF snappedPlot(const QRectF& room, const ValueScale& scale, int slotCount)
{
    double slotWidth = room.width() / slotCount;
    if (slotWidth >= 6)
        slotWidth = std::floor(slotWidth);
    const double steps = (scale.high - scale.low) / scale.step;
    double stepHeight = room.height() / steps;
    if (stepHeight >= 4)
        stepHeight = std::floor(stepHeight);
    const double foot = (scale.ticks.front() - scale.low) / scale.step * stepHeight;
    const double bottom = std::floor(room.bottom() - foot) - 0.5 + foot;
    const double height = std::max(steps * stepHeight, 1.0);
    return {std::round(room.left()), bottom - height, std::max(slotWidth * slotCount, 1.0), height};
}

double bandHeight(const LayoutBuilder& builder)
{
    if (!hasBand(builder.spec))
        return 0;
    const double least = 2 * builder.line() + 6;
    return std::max(least, std::min(0.26 * builder.free.height(), 6 * builder.line()));
}

}

void layoutFrame(LayoutBuilder& builder, const FrameNeeds& needs)
{
    const QRectF free = builder.free;
    const int count = static_cast<int>(builder.spec.categories.size());
    const double band = bandHeight(builder);
    const double top = free.top() + band + needs.above;
    const double oneLine = std::max(free.bottom() - builder.line() - 4 - needs.below - top, 4.0);
    const double left = axisWidth(builder, frameScale(needs, oneLine));
    const double width = std::max(free.width() - left - needs.right, 4.0);

    const auto names = slotNames(builder, std::max(std::floor(width / count), 1.0));
    qsizetype nameLines = 1;
    for (const QStringList& name : names)
        nameLines = std::max(nameLines, name.size());
    const double nameHeight = static_cast<double>(nameLines) * builder.line() + 4;
    const double height = std::max(free.bottom() - nameHeight - needs.below - top, 4.0);

    ChartLayout& layout = builder.layout;
    layout.slotCount = count;
    layout.scale = frameScale(needs, height);
    layout.plot = snappedPlot(QRectF(left, top, width, height), layout.scale, count);
    if (band > 0)
        layout.band = QRectF(layout.plot.left(), free.top(), layout.plot.width(), band - 4);
    const double slotWidth = layout.plot.width() / count;
    const double most = std::max(56.0, layout.plot.width() * 0.1);
    double bar = std::clamp(std::floor(slotWidth * 0.62), 1.0, most);
    // An even rest lets both edges of the bar fall on whole pixels.
    if (bar > 2 && std::fmod(slotWidth - bar, 2) != 0)
        bar -= 1;
    layout.thickness = std::min(bar / slotWidth, 1.0);
    addAxisNumbers(builder);
    addNames(builder, names, layout.plot.bottom() + needs.below + 4);
}

double plotY(const ChartLayout& layout, double value)
{
    return layout.plot.bottom() - layout.scale.position(value) * layout.plot.height();
}

double slotX(const ChartLayout& layout, int index)
{
    return layout.plot.left() + (index + 0.5) * layout.plot.width() / layout.slotCount;
}

bool hasBand(const ChartSpec& spec)
{
    return spec.band && std::ranges::any_of(spec.band->points, [](const ChartPoint& point) {
               return point.value.has_value();
           });
}

void ValueRange::include(double value)
{
    low = std::min(low, value);
    high = std::max(high, value);
}

QRectF barRect(const ChartLayout& layout, int index, double from, double to)
{
    const double width = layout.thickness * layout.plot.width() / layout.slotCount;
    const double top = plotY(layout, std::max(from, to));
    const double bottom = plotY(layout, std::min(from, to));
    return {slotX(layout, index) - width / 2, top, width, bottom - top};
}

QRectF slotRect(const LayoutBuilder& builder, int index)
{
    const QRectF plot = builder.layout.plot;
    const double width = plot.width() / builder.layout.slotCount;
    const double top = plot.top() - builder.line();
    return {plot.left() + index * width, top, width, plot.bottom() - top};
}

void addZeroLine(LayoutBuilder& builder)
{
    const ChartLayout& layout = builder.layout;
    const double y = plotY(layout, 0);
    builder.layout.strokes.push_back(
        {QPointF(layout.plot.left(), y), QPointF(layout.plot.right(), y), StrokeRole::Zero});
}

}
