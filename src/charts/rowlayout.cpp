// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/layoutbuilder_p.h"

#include <algorithm>
#include <cmath>

namespace zoneboard {

namespace {

constexpr double gap = 8;
constexpr double widestNames = 0.45; // of the chart's width
constexpr double widestTightNames = 0.6; // where rows are so low that names need to be one line

/// Columns of a chart of rows: names, bars with their numbers, movement.
struct RowColumns
{
    double names = 0;
    double numbers = 0;
    double movement = 0;
};

RowColumns columnsOf(const LayoutBuilder& builder, double mostNames)
{
    RowColumns columns;
    for (const ChartCategory& category : builder.spec.categories) {
        columns.names = std::max(columns.names, builder.width(category.text, TextRole::Strong));
        columns.movement =
            std::max(columns.movement, builder.width(category.movement, TextRole::Label));
    }
    for (const ChartPoint& point : builder.spec.series.front().points) {
        if (point.value)
            columns.numbers =
                std::max(columns.numbers, builder.width(point.text, TextRole::Strong));
    }
    columns.names = std::min(std::ceil(columns.names) + 1, builder.free.width() * mostNames);
    columns.numbers = std::ceil(columns.numbers) + gap;
    if (columns.movement > 0)
        columns.movement = std::ceil(columns.movement) + gap + 1;
    return columns;
}

/// Which rows are shown: all, or the first ones that fit with the chosen one among them.
std::vector<size_t> shownRows(const LayoutBuilder& builder, double leastHeight)
{
    const size_t count =
        std::min(builder.spec.categories.size(), builder.spec.series.front().points.size());
    std::vector<size_t> rows;
    for (size_t i = 0; i < count; ++i)
        rows.push_back(i);
    if (static_cast<double>(count) * leastHeight <= builder.free.height())
        return rows;
    // The last line of the space says how many rows are not shown.
    const double room = builder.free.height() - builder.line();
    const size_t fitting =
        std::clamp(static_cast<size_t>(std::max(room / leastHeight, 1.0)), size_t {1}, count);
    const size_t chosen = anchorCategory(builder.spec);
    rows.resize(fitting);
    if (chosen < count && builder.spec.categories[chosen].chosen && chosen >= fitting)
        rows.back() = chosen;
    return rows;
}

QRectF rowRect(const ChartLayout& layout, int slot)
{
    const double height = layout.plot.height() / layout.slotCount;
    return {0, layout.plot.top() + slot * height, layout.size.width(), height};
}

double plotX(const ChartLayout& layout, double value)
{
    return layout.plot.left() + layout.scale.position(value) * layout.plot.width();
}

void addName(LayoutBuilder& builder, int slot, const ChartCategory& category, bool chosen,
             double width)
{
    const TextRole role = chosen ? TextRole::Strong : TextRole::Label;
    const QStringList lines = wrapText(category.text, width, role, builder.measure);
    double top = rowRect(builder.layout, slot).center().y()
        - builder.line() * static_cast<double>(lines.size()) / 2;
    for (const QString& line : lines) {
        builder.layout.texts.push_back({QRectF(0, top, width, builder.line()), line, role,
                                        Qt::AlignLeft | Qt::AlignVCenter, false, -1});
        top += builder.line();
    }
}

void addBar(LayoutBuilder& builder, int slot, const ChartPoint& point, bool chosen)
{
    ChartLayout& layout = builder.layout;
    const QRectF row = rowRect(layout, slot);
    const double thickness = layout.thickness * row.height();
    const double zero = plotX(layout, 0);
    const double end = plotX(layout, *point.value);
    const double top = row.center().y() - thickness / 2;
    layout.bars.push_back(
        {.rect = QRectF(std::min(zero, end), top, std::abs(end - zero), thickness),
         .end = *point.value < 0 ? Qt::LeftEdge : Qt::RightEdge,
         .value = *point.value,
         .fill = chosen ? FillRole::Chosen : FillRole::Plain,
         .certainty = point.certainty,
         .chosen = chosen,
         .slot = slot,
         .series = 0});
    if (builder.spec.kind == ChartKind::Share)
        layout.tracks.emplace_back(zero, top, plotX(layout, 100) - zero, thickness);
}

void addMovement(LayoutBuilder& builder, int slot, const QString& movement)
{
    if (movement.isEmpty())
        return;
    const TextRole role = movement.startsWith(u'▲') ? TextRole::Rise
        : movement.startsWith(u'▼')                 ? TextRole::Fall
                                                    : TextRole::Quiet;
    builder.layout.texts.push_back({rowRect(builder.layout, slot).adjusted(0, 0, -1, 0), movement,
                                    role, Qt::AlignRight | Qt::AlignVCenter, false, -1});
}

void addRow(LayoutBuilder& builder, int slot, size_t index, const RowColumns& columns)
{
    ChartLayout& layout = builder.layout;
    const ChartCategory& category = builder.spec.categories[index];
    const ChartPoint& point = builder.spec.series.front().points[index];
    const bool chosen = point.chosen || category.chosen;
    const QRectF row = rowRect(layout, slot);
    addName(builder, slot, category, chosen, columns.names);
    double numberLeft = plotX(layout, 0) + 6;
    if (point.value) {
        addBar(builder, slot, point, chosen);
        numberLeft = layout.bars.back().rect.right() + 6;
    }
    if (!point.text.isEmpty()) {
        const TextRole role = chosen || !point.value ? TextRole::Strong : TextRole::Label;
        const double width = std::ceil(builder.width(point.text, role)) + 2;
        layout.texts.push_back(
            {QRectF(numberLeft, row.center().y() - builder.line() / 2, width, builder.line()),
             point.text, role, Qt::AlignLeft | Qt::AlignVCenter, false, -1});
    }
    addMovement(builder, slot, category.movement);
    layout.hits.push_back({row, point.value ? layout.bars.back().rect : row.adjusted(1, 1, -1, -1),
                           static_cast<int>(index), 0});
}

ValueScale rowScale(const ChartSpec& spec)
{
    ValueRange range;
    if (spec.kind == ChartKind::Share)
        range.include(100);
    for (const ChartPoint& point : spec.series.front().points)
        range.include(point.value.value_or(0));
    if (range.high <= range.low)
        range.high = 1;
    return {range.low, range.high, range.high - range.low, {}};
}

/// Height of the tallest name and its breathing space.
double leastRowHeight(const LayoutBuilder& builder, double nameWidth)
{
    qsizetype lines = 1;
    for (const ChartCategory& category : builder.spec.categories)
        lines = std::max(
            lines, wrapText(category.text, nameWidth, TextRole::Strong, builder.measure).size());
    return static_cast<double>(lines) * builder.line() + 2;
}

}

void layoutRows(LayoutBuilder& builder)
{
    RowColumns columns = columnsOf(builder, widestNames);
    auto rows = shownRows(builder, leastRowHeight(builder, columns.names));
    if (rows.size() < builder.spec.categories.size()) {
        columns = columnsOf(builder, widestTightNames);
        rows = shownRows(builder, leastRowHeight(builder, columns.names));
    }
    if (rows.empty())
        return;
    const size_t hidden = builder.spec.categories.size() - rows.size();
    const QRectF free = builder.free;
    const double below = hidden > 0 ? builder.line() : 0;

    ChartLayout& layout = builder.layout;
    layout.rows = true;
    layout.grid = false;
    layout.slotCount = static_cast<int>(rows.size());
    layout.scale = rowScale(builder.spec);
    const double left = std::round(free.left() + columns.names + gap);
    const double right = free.right() - columns.numbers - columns.movement;
    const double rowHeight = std::max((free.height() - below) / layout.slotCount, 1.0);
    const double height = (rowHeight >= 8 ? std::floor(rowHeight) : rowHeight) * layout.slotCount;
    layout.plot =
        QRectF(left, std::round(free.top()), std::max(right - left, 8.0), std::max(height, 1.0));
    const double slot = height / layout.slotCount;
    const double bar = std::clamp(std::floor(slot * 0.55), 4.0, std::max(4 * builder.line(), 28.0));
    layout.thickness = std::min(bar / slot, 1.0);
    for (size_t i = 0; i < rows.size(); ++i)
        addRow(builder, static_cast<int>(i), rows[i], columns);
    const double zero = plotX(layout, 0) - 0.5;
    layout.strokes.push_back(
        {QPointF(zero, layout.plot.top()), QPointF(zero, layout.plot.bottom()), StrokeRole::Zero});
    if (hidden > 0)
        layout.texts.push_back({QRectF(0, layout.plot.bottom(), layout.size.width(), below),
                                QStringLiteral("⋯ +%1").arg(hidden), TextRole::Quiet,
                                Qt::AlignLeft | Qt::AlignVCenter, false, -1});
}

}
