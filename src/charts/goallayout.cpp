// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/goalcolumns_p.h"

#include <algorithm>
#include <cmath>

namespace zoneboard {

namespace {

constexpr double tightLine = 0.92; // of a line's height: rows of a board without room to spare
constexpr double tightestLine = 0.8; // of two lines in a row of a narrow board
constexpr double mostPercent = 130; // a bar longer than this says no more

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
    const auto count = static_cast<double>(lines.size());
    // Closer where the row is low; a single line may stand out of it.
    const double step = count > 1
        ? std::clamp(rect.height() / count, tightestLine * builder.line(), builder.line())
        : builder.line();
    double top = rect.center().y() - step * count / 2;
    for (const QString& line : lines) {
        builder.layout.texts.push_back({QRectF(rect.left(), top, rect.width(), step), line, role,
                                        side | Qt::AlignVCenter, false, -1});
        top += step;
    }
}

/// Text that may not leave its row: in lines where they fit, else shortened to one.
void addCell(LayoutBuilder& builder, const QRectF& rect, const QString& text, TextRole role,
             Qt::Alignment side)
{
    const bool twoLines = 2 * builder.line() * tightestLine <= rect.height();
    if (builder.width(text, role) <= rect.width() || twoLines)
        return addLines(builder, rect, text, role, side);
    QString shortened = text;
    while (!shortened.isEmpty() && builder.width(shortened + QChar(0x2026), role) > rect.width())
        shortened.chop(1);
    addLines(builder, rect, shortened + QChar(0x2026), role, side);
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

/// Puts texts side by side from `left` on, each into its column.
struct RowWriter
{
    LayoutBuilder& builder;
    QRectF row;
    double left = 0;
    bool shortens = false;

    void put(double width, const QString& text, TextRole role, Qt::Alignment side)
    {
        const QRectF rect(left, row.top(), std::max(width - boardGap, 1.0), row.height());
        if (width > 0 && shortens)
            addCell(builder, rect, text, role, side);
        else if (width > 0)
            addLines(builder, rect, text, role, side);
        left += width;
    }
};

void addGoal(LayoutBuilder& builder, int slot, const GoalColumns& columns)
{
    ChartLayout& layout = builder.layout;
    const ChartCategory& category = builder.spec.categories[static_cast<size_t>(slot)];
    const ChartPoint& point = builder.spec.series.front().points[static_cast<size_t>(slot)];
    const QRectF row = rowRect(layout, slot);
    const TextRole plain = category.chosen ? TextRole::Strong : TextRole::Label;
    const Light light = point.light.value_or(Light::NoData);
    RowWriter writer {builder, row, 0, !builder.spec.columns.isEmpty()};
    writer.put(columns.names + boardGap, category.text, plain, Qt::AlignLeft);
    writer.put(columns.target, category.cells.value(TargetCell), plain, Qt::AlignRight);
    writer.put(columns.actual, category.cells.value(ActualCell), plain, Qt::AlignRight);
    writer.left = layout.plot.left();
    if (point.value) {
        addBullet(builder, slot, point);
        writer.left = layout.plot.right() + boardGap;
        writer.put(columns.numbers, point.text, plain, Qt::AlignRight);
    } else {
        const double lead = category.movement.isEmpty() ? columns.lead : 0;
        writer.put(layout.plot.width() + columns.numbers + lead, point.text, TextRole::Quiet,
                   Qt::AlignLeft);
        writer.left = layout.plot.right() + boardGap + columns.numbers;
    }
    writer.put(columns.lead, category.movement, plain, Qt::AlignRight);
    writer.put(columns.forecast, category.cells.value(ForecastCell), plain, Qt::AlignRight);
    layout.signs.push_back({QPointF(writer.left + 6, row.center().y()), 5.5, light});
    writer.left += signRoom;
    writer.put(columns.light - signRoom, category.status, wordRole(light), Qt::AlignLeft);
    writer.put(columns.owner, category.cells.value(OwnerCell), plain, Qt::AlignLeft);
    layout.hits.push_back({row, row.adjusted(1, 1, -1, -1), slot, 0});
}

/// What the columns are, over a line; a line under every row guides the eye across.
void addHead(LayoutBuilder& builder, const GoalColumns& columns, double height)
{
    ChartLayout& layout = builder.layout;
    const QStringList& heads = builder.spec.columns;
    RowWriter writer {
        builder, {0, layout.plot.top() - height, layout.size.width(), height}, 0, true};
    const auto put = [&](double width, BoardHead head, Qt::Alignment side) {
        writer.put(width, heads.value(head), TextRole::Quiet, side);
    };
    put(columns.names + boardGap, NameHead, Qt::AlignLeft);
    put(columns.target, TargetHead, Qt::AlignRight);
    put(columns.actual, ActualHead, Qt::AlignRight);
    writer.left = layout.plot.left();
    put(layout.plot.width() + boardGap + columns.numbers, BarHead, Qt::AlignLeft);
    put(columns.lead, LeadHead, Qt::AlignRight);
    put(columns.forecast, ForecastHead, Qt::AlignRight);
    writer.left += signRoom;
    put(columns.light - signRoom, LightHead, Qt::AlignLeft);
    put(columns.owner, OwnerHead, Qt::AlignLeft);
    for (int slot = 0; slot <= layout.slotCount; ++slot) {
        const double y = layout.plot.top() + slot * layout.plot.height() / layout.slotCount;
        layout.strokes.push_back(
            {QPointF(0, y), QPointF(layout.size.width(), y), StrokeRole::Grid});
    }
}

/// The scale reaches as far as a bar or a forecast, within reason.
ValueScale completionScale(const ChartSpec& spec)
{
    double high = 100;
    for (const ChartPoint& point : spec.series.front().points)
        high = std::max({high, point.value.value_or(0), point.high.value_or(0)});
    return {0, std::min(high, mostPercent), 100, {}};
}

}

void layoutGoals(LayoutBuilder& builder)
{
    const GoalColumns columns = columnsOf(builder);
    const bool board = !builder.spec.columns.isEmpty();
    const bool narrow = columns.owner <= 0; // its heads need two lines
    const double head = board ? builder.line() * (narrow ? 2 : 1) + 4 : 0;
    const QRectF free = builder.free.adjusted(0, head, 0, 0);
    const size_t count =
        std::min(builder.spec.categories.size(), builder.spec.series.front().points.size());
    const double least = board ? builder.line() * tightLine : builder.line() + 2;
    const bool all = static_cast<double>(count) * least <= free.height();
    const double below = all ? 0 : builder.line();
    const size_t fitting =
        std::max(static_cast<size_t>((free.height() - below) / least), size_t {1});
    const size_t shown = std::min(count, fitting);
    ChartLayout& layout = builder.layout;
    layout.rows = true;
    layout.grid = false;
    layout.floating = true;
    layout.scale = completionScale(builder.spec);
    layout.slotCount = static_cast<int>(shown);
    const double left = std::round(columns.names + boardGap + columns.target + columns.actual);
    const double right = free.right() - columns.numbers - columns.lead - columns.forecast
        - columns.light - columns.owner - boardGap;
    const double most = (board ? 2.2 : 4) * builder.line();
    const double height = std::min(free.height() - below, most * static_cast<double>(shown));
    layout.plot = QRectF(left, free.top(), std::max(right - left, 8.0), std::max(height, 1.0));
    if (board)
        addHead(builder, columns, head);
    for (int slot = 0; slot < layout.slotCount; ++slot)
        addGoal(builder, slot, columns);
    if (!all)
        layout.texts.push_back({QRectF(0, layout.plot.bottom(), layout.size.width(), below),
                                QStringLiteral("⋯ +%1").arg(count - shown), TextRole::Quiet,
                                Qt::AlignLeft | Qt::AlignVCenter, false, -1});
}

}
