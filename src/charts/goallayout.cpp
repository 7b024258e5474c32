// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/layoutbuilder_p.h"

#include <algorithm>
#include <cmath>

namespace zoneboard {

namespace {

constexpr double gap = 10;
constexpr double widestNames = 0.34; // of the chart's width
constexpr double signRoom = 18;
constexpr double mostPercent = 130; // a bar longer than this says no more

/// Name, bar, completion, lead, light: the columns of the board from left to right.
struct GoalColumns
{
    double names = 0;
    double numbers = 0;
    double lead = 0;
    double light = 0;
};

GoalColumns columnsOf(const LayoutBuilder& builder)
{
    GoalColumns columns;
    for (const ChartCategory& category : builder.spec.categories) {
        columns.names = std::max(columns.names, builder.width(category.text, TextRole::Label));
        columns.lead = std::max(columns.lead, builder.width(category.movement, TextRole::Label));
        columns.light = std::max(columns.light, builder.width(category.status, TextRole::Label));
    }
    for (const ChartPoint& point : builder.spec.series.front().points)
        columns.numbers = std::max(columns.numbers, builder.width(point.text, TextRole::Label));
    columns.names = std::min(std::ceil(columns.names) + 1, builder.free.width() * widestNames);
    columns.numbers = std::min(std::ceil(columns.numbers) + gap, builder.free.width() * 0.3);
    columns.lead = columns.lead > 0 ? std::ceil(columns.lead) + gap : 0;
    columns.light = std::ceil(columns.light) + gap + signRoom;
    return columns;
}

FillRole fillOf(Light light)
{
    if (light == Light::NoData)
        return FillRole::None;
    if (isGood(light))
        return FillRole::Good;
    return isBad(light) ? FillRole::Bad : FillRole::Warning;
}

TextRole wordRole(Light light)
{
    if (light == Light::NoData)
        return TextRole::Quiet;
    if (isGood(light))
        return TextRole::Good;
    return isBad(light) ? TextRole::Bad : TextRole::Warning;
}

QRectF rowRect(const ChartLayout& layout, int slot)
{
    const double height = layout.plot.height() / layout.slotCount;
    return {0, layout.plot.top() + slot * height, layout.size.width(), height};
}

double plotX(const ChartLayout& layout, double percent)
{
    return layout.plot.left() + layout.scale.position(percent) * layout.plot.width();
}

void addLines(LayoutBuilder& builder, const QRectF& rect, const QString& text, TextRole role,
              Qt::Alignment side)
{
    const QStringList lines = wrapText(text, rect.width(), role, builder.measure);
    double top = rect.center().y() - builder.line() * static_cast<double>(lines.size()) / 2;
    for (const QString& line : lines) {
        builder.layout.texts.push_back({QRectF(rect.left(), top, rect.width(), builder.line()),
                                        line, role, side | Qt::AlignVCenter, false, -1});
        top += builder.line();
    }
}

void addBullet(LayoutBuilder& builder, int slot, const ChartPoint& point)
{
    ChartLayout& layout = builder.layout;
    const QRectF row = rowRect(layout, slot);
    const double thickness = std::clamp(std::floor(row.height() * 0.42), 3.0, 18.0);
    const double top = row.center().y() - thickness / 2;
    const double left = layout.plot.left();
    layout.tracks.emplace_back(left, top, plotX(layout, 100) - left, thickness);
    const Light light = point.light.value_or(Light::NoData);
    if (point.value) {
        const double end = plotX(layout, std::clamp(*point.value, 0.0, layout.scale.high));
        layout.bars.push_back({.rect = QRectF(left, top, end - left, thickness),
                               .end = Qt::RightEdge,
                               .value = *point.value,
                               .fill = fillOf(light),
                               .certainty = point.certainty,
                               .chosen = point.chosen,
                               .slot = slot,
                               .series = 0});
    }
    const auto upright = [&](double percent, double reach, StrokeRole role) {
        const double x = plotX(layout, std::clamp(percent, 0.0, layout.scale.high));
        layout.strokes.push_back(
            {QPointF(x, top - reach), QPointF(x, top + thickness + reach), role});
    };
    if (point.low && point.high) {
        const auto place = [&](double percent) {
            return QPointF(plotX(layout, std::clamp(percent, 0.0, layout.scale.high)),
                           row.center().y());
        };
        layout.strokes.push_back({place(*point.low), place(*point.high), StrokeRole::Range});
    }
    upright(100, 1, StrokeRole::Target);
    if (point.at)
        upright(*point.at, 4, StrokeRole::Pace);
}

void addGoal(LayoutBuilder& builder, int slot, const GoalColumns& columns)
{
    ChartLayout& layout = builder.layout;
    const ChartCategory& category = builder.spec.categories[static_cast<size_t>(slot)];
    const ChartPoint& point = builder.spec.series.front().points[static_cast<size_t>(slot)];
    const QRectF row = rowRect(layout, slot);
    const TextRole plain = category.chosen ? TextRole::Strong : TextRole::Label;
    addLines(builder, {0, row.top(), columns.names, row.height()}, category.text, plain,
             Qt::AlignLeft);
    addBullet(builder, slot, point);
    double left = layout.plot.right() + gap;
    addLines(builder, {left, row.top(), columns.numbers - gap, row.height()}, point.text, plain,
             Qt::AlignRight);
    left += columns.numbers;
    if (columns.lead > 0)
        addLines(builder, {left, row.top(), columns.lead - gap, row.height()}, category.movement,
                 plain, Qt::AlignRight);
    left += columns.lead;
    const Light light = point.light.value_or(Light::NoData);
    layout.signs.push_back({QPointF(left + 6, row.center().y()), 5.5, light});
    addLines(builder,
             {left + signRoom, row.top(), layout.size.width() - left - signRoom, row.height()},
             category.status, wordRole(light), Qt::AlignLeft);
    layout.hits.push_back({row, row.adjusted(1, 1, -1, -1), slot, 0});
}

}

void layoutGoals(LayoutBuilder& builder)
{
    const GoalColumns columns = columnsOf(builder);
    const QRectF free = builder.free;
    const size_t count =
        std::min(builder.spec.categories.size(), builder.spec.series.front().points.size());
    const double least = builder.line() + 2;
    const bool all = static_cast<double>(count) * least <= free.height();
    const double below = all ? 0 : builder.line();
    const size_t fitting =
        std::max(static_cast<size_t>((free.height() - below) / least), size_t {1});
    const size_t shown = std::min(count, fitting);
    ChartLayout& layout = builder.layout;
    layout.rows = true;
    layout.grid = false;
    layout.floating = true;
    double high = 100;
    for (const ChartPoint& point : builder.spec.series.front().points)
        high = std::max({high, point.value.value_or(0), point.high.value_or(0)});
    layout.scale = {0, std::min(high, mostPercent), 100, {}};
    layout.slotCount = static_cast<int>(shown);
    const double left = std::round(columns.names + gap);
    const double right = free.right() - columns.numbers - columns.lead - columns.light - gap;
    const double most = 4 * builder.line();
    const double height = std::min(free.height() - below, most * static_cast<double>(shown));
    layout.plot = QRectF(left, free.top(), std::max(right - left, 8.0), std::max(height, 1.0));
    for (int slot = 0; slot < layout.slotCount; ++slot)
        addGoal(builder, slot, columns);
    if (!all)
        layout.texts.push_back({QRectF(0, layout.plot.bottom(), layout.size.width(), below),
                                QStringLiteral("⋯ +%1").arg(count - shown), TextRole::Quiet,
                                Qt::AlignLeft | Qt::AlignVCenter, false, -1});
}

}
