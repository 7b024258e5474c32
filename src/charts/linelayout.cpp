// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/layoutbuilder_p.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace zoneboard {

namespace {

constexpr double reach = 10; // of a dot for the pointer
constexpr double ring = 5;

QRectF around(QPointF centre, double radius)
{
    return {centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius};
}

struct Span
{
    double low = 0;
    double high = 0;
};

/// Lowest and highest value of some points; nothing where there is none.
void widen(std::optional<Span>& span, const std::vector<ChartPoint>& points)
{
    for (const ChartPoint& point : points) {
        if (!point.value)
            continue;
        if (!span)
            span = Span {*point.value, *point.value};
        span->low = std::min(span->low, *point.value);
        span->high = std::max(span->high, *point.value);
    }
}

/// The dots of one line; `y` places a value.
template<typename Place>
std::vector<ChartDot> dotsOf(const LayoutBuilder& builder, const std::vector<ChartPoint>& points,
                             int series, Place y)
{
    std::vector<ChartDot> dots;
    bool breaks = true;
    for (size_t i = 0; i < points.size() && i < builder.spec.categories.size(); ++i) {
        if (!points[i].value) {
            breaks = true;
            continue;
        }
        // A line does not cross a change of basis.
        breaks = breaks || builder.spec.categories[i].breaks;
        const int slot = static_cast<int>(i);
        dots.push_back({QPointF(slotX(builder.layout, slot), y(*points[i].value)), *points[i].value,
                        points[i].certainty, points[i].chosen || builder.spec.categories[i].chosen,
                        breaks, slot, series});
        breaks = false;
    }
    return dots;
}

/// Whether both neighbours lie higher: then the number stands below, clear of the line.
bool isValley(const std::vector<ChartDot>& dots, size_t i)
{
    const bool left = i == 0 || dots[i].breaks || dots[i - 1].centre.y() < dots[i].centre.y();
    const bool right =
        i + 1 == dots.size() || dots[i + 1].breaks || dots[i + 1].centre.y() < dots[i].centre.y();
    const bool alone = (i == 0 || dots[i].breaks) && (i + 1 == dots.size() || dots[i + 1].breaks);
    return left && right && !alone;
}

/// What the band is called, at its left end, where no number stands in the way.
void addBandName(LayoutBuilder& builder, size_t firstText)
{
    const QRectF band = builder.layout.band;
    const double width = std::ceil(builder.width(builder.spec.band->name, TextRole::Growth)) + 2;
    const QRectF rect(0, band.top(), width, builder.line());
    const auto& texts = builder.layout.texts;
    const bool taken = std::any_of(
        texts.cbegin() + static_cast<std::ptrdiff_t>(firstText), texts.cend(),
        [&](const ChartText& text) { return text.rect.adjusted(-4, -3, 4, 0).intersects(rect); });
    const bool crossed = std::ranges::any_of(builder.layout.dots, [&](const ChartDot& dot) {
        return dot.series < 0 && dot.centre.x() < rect.right() + reach
            && dot.centre.y() < rect.bottom() + 4;
    });
    if (!taken && !crossed)
        builder.layout.texts.push_back({rect, builder.spec.band->name, TextRole::Growth,
                                        Qt::AlignLeft | Qt::AlignVCenter, false, -1});
}

/// The lines' ends with their names, and their last numbers with them.
std::vector<DirectLabel> lineLabels(const LayoutBuilder& builder)
{
    std::vector<DirectLabel> labels;
    for (size_t s = 0; s < builder.spec.series.size(); ++s) {
        QString text = builder.spec.series[s].name;
        for (const ChartPoint& point : builder.spec.series[s].points) {
            if (point.value)
                text = builder.spec.series[s].name + QLatin1Char(' ') + point.text;
        }
        labels.push_back({0, text.trimmed(), static_cast<int>(s)});
    }
    return labels;
}

void addLine(LayoutBuilder& builder, int series, DirectLabel& label)
{
    ChartLayout& layout = builder.layout;
    const auto& points = builder.spec.series[static_cast<size_t>(series)].points;
    const auto dots =
        dotsOf(builder, points, series, [&](double value) { return plotY(layout, value); });
    for (const ChartDot& dot : dots) {
        layout.dots.push_back(dot);
        layout.hits.push_back(
            {around(dot.centre, reach), around(dot.centre, ring), dot.slot, series});
        label.wanted = dot.centre.y();
    }
}

/// A forecast's range belongs into the plot too.
void widenByFan(std::optional<Span>& span, const ChartSpec& spec)
{
    for (const ChartPoint& point : spec.series.front().points) {
        if (!point.low || !point.high || !span)
            continue;
        span->low = std::min(span->low, *point.low);
        span->high = std::max(span->high, *point.high);
    }
    // Months add up from nothing.
    if (span && spec.kind == ChartKind::GoalMonths)
        span->low = std::min(span->low, 0.0);
}

/// From the last month observed to both ends of the forecast.
void addFan(LayoutBuilder& builder)
{
    ChartLayout& layout = builder.layout;
    const std::vector<ChartPoint>& points = builder.spec.series.front().points;
    std::optional<QPointF> from;
    for (size_t i = 0; i < points.size(); ++i) {
        const double x = slotX(layout, static_cast<int>(i));
        if (points[i].value && points[i].certainty == Certainty::Observed)
            from = QPointF(x, plotY(layout, *points[i].value));
        if (from && points[i].low && points[i].high)
            layout.fan << *from << QPointF(x, plotY(layout, *points[i].high))
                       << QPointF(x, plotY(layout, *points[i].low));
    }
}

void addTargetStroke(LayoutBuilder& builder, std::vector<DirectLabel>& labels)
{
    const double y = plotY(builder.layout, builder.spec.markLine->value);
    builder.layout.strokes.push_back({QPointF(builder.layout.plot.left(), y),
                                      QPointF(builder.layout.plot.right() + 4, y),
                                      StrokeRole::Target});
    labels.push_back({y, builder.spec.markLine->text, -1});
}

/// How far a number above dot `i` has to go aside so that a line that falls to the dot (or rises
/// from it) runs beside the number and not through it.
double clearOfLine(const std::vector<ChartDot>& dots, size_t i, double width)
{
    constexpr double air = 3; // between the dot and the number's patch
    const auto shift = [&](const ChartDot& other) {
        const double steep = (dots[i].centre.y() - other.centre.y())
            / std::max(std::abs(dots[i].centre.x() - other.centre.x()), 1.0);
        return steep > 0 ? std::max(width / 2 - air / steep, 0.0) : 0.0;
    };
    const double right = i > 0 && !dots[i].breaks ? shift(dots[i - 1]) : 0;
    const double left = i + 1 < dots.size() && !dots[i + 1].breaks ? shift(dots[i + 1]) : 0;
    return right > 0 && left > 0 ? 0 : right - left;
}

/// With a single line there is room for all its numbers.
void addLineNumbers(LayoutBuilder& builder)
{
    std::vector<ChartText> texts(builder.spec.categories.size());
    const std::vector<ChartDot>& dots = builder.layout.dots;
    for (size_t d = 0; d < dots.size(); ++d) {
        const size_t i = static_cast<size_t>(dots[d].slot);
        const ChartPoint& point = builder.spec.series.front().points[i];
        const TextRole role = labelRole(builder.spec, i, point);
        texts[i] = textAbove(builder, dots[d].centre - QPointF(0, 4), point.text, role);
        texts[i].rect.translate(clearOfLine(dots, d, builder.width(point.text, role)), 0);
        texts[i].halo = true;
    }
    addSpread(builder, texts, anchorCategory(builder.spec));
}

/// Puts the dots of the growth band with what answers to the pointer; returns their texts, one a
/// category, each above its dot or, where the line turns up again, below.
std::vector<ChartText> placeBandDots(LayoutBuilder& builder, const std::vector<ChartDot>& dots)
{
    ChartLayout& layout = builder.layout;
    const double slotWidth = layout.plot.width() / layout.slotCount;
    const std::vector<ChartPoint>& points = builder.spec.band->points;
    std::vector<ChartText> texts(builder.spec.categories.size());
    for (size_t i = 0; i < dots.size(); ++i) {
        const ChartDot& dot = dots[i];
        const ChartPoint& point = points[static_cast<size_t>(dot.slot)];
        const TextRole role = dot.chosen ? TextRole::GrowthStrong : TextRole::Growth;
        const bool below =
            isValley(dots, i) && dot.centre.y() + 4 + builder.line() <= layout.band.bottom() + 4;
        ChartText& text = texts[static_cast<size_t>(dot.slot)];
        text = below ? textBelow(builder, dot.centre + QPointF(0, 3), point.text, role)
                     : textAbove(builder, dot.centre - QPointF(0, 3), point.text, role);
        if (!below)
            text.rect.translate(clearOfLine(dots, i, builder.width(point.text, role)), 0);
        text.rect.moveRight(std::min(text.rect.right(), layout.size.width()));
        text.halo = true;
        layout.dots.push_back(dot);
        layout.hits.push_back({QRectF(dot.centre.x() - slotWidth / 2, layout.band.top(), slotWidth,
                                      layout.band.height()),
                               around(dot.centre, ring), dot.slot, -1});
    }
    return texts;
}

}

void layoutBand(LayoutBuilder& builder)
{
    ChartLayout& layout = builder.layout;
    if (layout.band.isNull())
        return;
    const std::vector<ChartPoint>& points = builder.spec.band->points;
    std::optional<Span> span;
    widen(span, points);
    // Half the range again around it keeps the line calm; numbers stand above and below.
    const double margin = span->high > span->low ? 0.05 * (span->high - span->low) : 1;
    layout.bandScale = {span->low - margin, span->high + margin, 1, {}};
    const double room = builder.line() + 4;
    const QRectF inner =
        layout.band.adjusted(0, room, 0, -std::min(room, layout.band.height() / 3));
    const auto place = [&](double value) {
        return inner.bottom() - layout.bandScale.position(value) * inner.height();
    };
    const auto dots = dotsOf(builder, points, -1, place);
    const std::vector<ChartText> texts = placeBandDots(builder, dots);
    if (span->low < 0 && span->high > 0)
        layout.strokes.push_back({QPointF(layout.band.left(), place(0)),
                                  QPointF(layout.band.right(), place(0)), StrokeRole::Faint});
    layout.band = inner;
    const size_t firstText = layout.texts.size();
    addSpread(builder, texts, anchorCategory(builder.spec));
    layout.band = QRectF(inner.left(), inner.top() - room, inner.width(), inner.height() + room);
    addBandName(builder, firstText);
    layout.band = inner;
}

void layoutLines(LayoutBuilder& builder)
{
    std::optional<Span> span;
    for (const ChartSeries& series : builder.spec.series)
        widen(span, series.points);
    widenByFan(span, builder.spec);
    if (!span)
        return;
    if (builder.spec.markLine) {
        span->low = std::min(span->low, builder.spec.markLine->value);
        span->high = std::max(span->high, builder.spec.markLine->value);
    }
    const bool single = builder.spec.series.size() == 1;
    std::vector<DirectLabel> labels = lineLabels(builder);
    const double direct = single ? 0 : directLabelWidth(builder, labels);
    if (!single && direct == 0)
        addLegend(builder);
    layoutFrame(builder,
                {.low = span->low,
                 .high = span->high,
                 .fromZero = false,
                 .above = single ? builder.line() + 1 : builder.line() / 2,
                 .right = std::max(direct, markLineWidth(builder))});
    for (const ChartSeries& series : builder.spec.series)
        builder.layout.roles.push_back(series.role);
    for (size_t s = 0; s < builder.spec.series.size(); ++s)
        addLine(builder, static_cast<int>(s), labels[s]);
    if (single)
        addLineNumbers(builder);
    addFan(builder);
    // A target's number is one more name at the right end where names stand there.
    if (builder.spec.markLine && direct > 0)
        addTargetStroke(builder, labels);
    else
        addMarkLine(builder);
    if (direct > 0)
        addDirectLabels(builder, std::move(labels), std::max(direct, markLineWidth(builder)));
}

}
