// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/layoutbuilder_p.h"

#include <algorithm>
#include <cmath>

namespace zoneboard {

namespace {

constexpr double gap = 10;
constexpr double widestNames = 0.32; // of the chart's width
constexpr double signRadius = 6;
constexpr double leastLast = 0.12; // of the width, for the name of what stands at the right end
constexpr double widestLast = 0.2;
constexpr qsizetype fewestLetters = 3; // a shorter name says nothing

/// Room beside the plot for what has no day: its name stands to the right of its sign, clear of the
/// months.
double lastWidth(const LayoutBuilder& builder)
{
    double widest = 0;
    for (const ChartPoint& point : builder.spec.series.back().points)
        widest = std::max(widest, builder.width(point.text, TextRole::Quiet));
    const double width = builder.free.width();
    return std::clamp(std::ceil(widest) + signRadius + 4, width * leastLast, width * widestLast);
}

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

/// Every month is named, or every second, third …: the same number of months between all names.
size_t monthsApart(const LayoutBuilder& builder)
{
    const std::vector<ChartTick>& ticks = builder.spec.ticks;
    double widest = 0;
    double narrowest = builder.layout.size.width();
    for (size_t i = 0; i + 1 < ticks.size(); ++i) {
        widest = std::max(widest, builder.width(ticks[i].text, TextRole::Quiet) + 6);
        narrowest = std::min(
            narrowest, dayX(builder.layout, ticks[i + 1].at) - dayX(builder.layout, ticks[i].at));
    }
    return static_cast<size_t>(std::ceil(std::max(widest / std::max(narrowest, 1.0), 1.0)));
}

void addMonths(LayoutBuilder& builder)
{
    ChartLayout& layout = builder.layout;
    const size_t every = monthsApart(builder);
    for (size_t month = 0; month < builder.spec.ticks.size(); ++month) {
        const ChartTick& tick = builder.spec.ticks[month];
        const double x = std::round(dayX(layout, tick.at)) + 0.5;
        layout.strokes.push_back(
            {QPointF(x, layout.plot.top()), QPointF(x, layout.plot.bottom()), StrokeRole::Grid});
        const double width = std::ceil(builder.width(tick.text, TextRole::Quiet)) + 2;
        if (tick.text.isEmpty() || month % every != 0 || x + width > layout.size.width() + 1)
            continue;
        layout.texts.push_back({QRectF(x, layout.plot.bottom() + 3, width, builder.line()),
                                tick.text, TextRole::Quiet, Qt::AlignLeft | Qt::AlignVCenter, false,
                                -1});
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

/// The text as far as it fits, with an ellipsis.
QString shortened(const LayoutBuilder& builder, QString text, TextRole role, double room)
{
    if (builder.width(text, role) <= room)
        return text;
    while (text.size() > fewestLetters && builder.width(text + QChar(0x2026), role) > room)
        text.chop(1);
    return text + QChar(0x2026);
}

/// A work line in one line: what stands before its colon where that fits ("接轨上海：…"), else its
/// head.
QString shortName(const LayoutBuilder& builder, const QString& text, double room)
{
    const qsizetype colon =
        std::max(text.indexOf(QChar(0xff1a)), text.indexOf(QStringLiteral(": ")));
    const QString head = text.left(std::max(colon, qsizetype {0}));
    const bool fits = !head.isEmpty() && builder.width(head, TextRole::Label) <= room;
    return fits ? head : shortened(builder, text, TextRole::Label, room);
}

void addLineName(LayoutBuilder& builder, const QRectF& row, const ChartCategory& category,
                 double width)
{
    QStringList lines = wrapText(category.text, width, TextRole::Label, builder.measure);
    if (lines.size() > 1 && static_cast<double>(lines.size()) * builder.line() > row.height() - 4)
        lines = {shortName(builder, category.text, width)};
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

/// A milestone's sign on its line.
struct PlacedSign
{
    double x = 0;
    size_t series = 0;
};

/// The signs of one line from left to right.
std::vector<PlacedSign> signsOf(const LayoutBuilder& builder, size_t line)
{
    std::vector<PlacedSign> placed;
    for (size_t s = 0; s < builder.spec.series.size(); ++s) {
        const auto& points = builder.spec.series[s].points;
        if (line < points.size() && points[line].at)
            placed.push_back({dayX(builder.layout, *points[line].at), s});
    }
    std::ranges::stable_sort(placed, {}, &PlacedSign::x);
    return placed;
}

/// What a name may take on its line.
struct NameRoom
{
    double from = 0; ///< where the name before it ends
    double until = 0; ///< where the next sign begins
    bool tall = false; ///< two lines of text have room
};

/// Writes lines of text beside a sign and gives where they end on the right.
double addNameLines(LayoutBuilder& builder, const QStringList& lines, double x, double width,
                    double middle, Qt::Alignment side)
{
    double top = middle - builder.line() * static_cast<double>(lines.size()) / 2;
    for (const QString& line : lines) {
        builder.layout.texts.push_back({QRectF(x, top, width, builder.line()), line,
                                        TextRole::Quiet, side | Qt::AlignVCenter, true, -1});
        top += builder.line();
    }
    return x + width;
}

/// The name of a milestone to the right of its sign; where it is too long, to the left, else in two
/// lines. A name that fits nowhere is left out rather than cut: the list beside has it in full.
/// Gives where what was written ends.
double addMilestoneName(LayoutBuilder& builder, const QString& text, QPointF sign,
                        const NameRoom& room)
{
    constexpr double apart = signRadius + 3;
    const double width = std::ceil(builder.width(text, TextRole::Quiet)) + 1;
    const double right = sign.x() + apart;
    if (width <= room.until - right)
        return addNameLines(builder, {text}, right, width, sign.y(), Qt::AlignLeft);
    if (sign.x() - apart - width >= room.from + gap) {
        addNameLines(builder, {text}, sign.x() - apart - width, width, sign.y(), Qt::AlignRight);
        return right;
    }
    const double beside = room.until - right;
    const QStringList lines = wrapText(text, beside, TextRole::Quiet, builder.measure);
    const bool fits =
        room.tall && lines.size() == 2 && std::ranges::all_of(lines, [&](const QString& line) {
            return builder.width(line, TextRole::Quiet) <= beside;
        });
    return fits ? addNameLines(builder, lines, right, beside, sign.y(), Qt::AlignLeft) : right;
}

/// Milestones of one line; those due within a few pixels of each other stand above one another.
void addMilestones(LayoutBuilder& builder, size_t line, const QRectF& row)
{
    ChartLayout& layout = builder.layout;
    const std::vector<PlacedSign> placed = signsOf(builder, line);
    double taken = layout.plot.left() - signRadius;
    for (size_t first = 0; first < placed.size();) {
        size_t end = first + 1;
        while (end < placed.size() && placed[end].x - placed[end - 1].x < 2 * signRadius)
            ++end;
        const double count = static_cast<double>(end - first);
        double written = placed[end - 1].x + signRadius;
        const double room = std::max(row.height() - 2 * signRadius, 0.0);
        const double step = count > 1 ? std::min(2 * signRadius + 1, room / (count - 1)) : 0;
        for (size_t i = first; i < end; ++i) {
            const ChartPoint& point = builder.spec.series[placed[i].series].points[line];
            const double up = (static_cast<double>(i - first) - (count - 1) / 2) * step;
            const QPointF centre(placed[i].x, row.center().y() - up);
            layout.signs.push_back({centre, signRadius, point.light.value_or(Light::NoData)});
            const QRectF around(centre.x() - 9, centre.y() - 9, 18, 18);
            layout.hits.push_back({around, around.adjusted(1, 1, -1, -1), static_cast<int>(line),
                                   static_cast<int>(placed[i].series)});
            const bool named = count < 2 || step >= builder.line() * 0.75;
            const double until =
                end < placed.size() ? placed[end].x - signRadius - 3 : layout.size.width();
            const bool tall = count < 2 && row.height() >= 2 * builder.line() + 2;
            if (named)
                written = std::max(
                    written, addMilestoneName(builder, point.text, centre, {taken, until, tall}));
        }
        taken = written;
        first = end;
    }
}

/// What a line without milestones says for itself.
void addSilentLines(LayoutBuilder& builder, size_t shown, double height)
{
    const ChartLayout& layout = builder.layout;
    for (size_t line = 0; line < shown; ++line) {
        const QString& text = builder.spec.categories[line].status;
        if (text.isEmpty())
            continue;
        const QRectF rect(layout.plot.left(),
                          layout.plot.top() + (static_cast<double>(line) + 0.5) * height
                              - builder.line() / 2,
                          builder.width(text, TextRole::Quiet) + 4, builder.line());
        builder.layout.texts.push_back(
            {rect, text, TextRole::Quiet, Qt::AlignLeft | Qt::AlignVCenter, true, -1});
    }
}

/// How many lines have the height of a text; of the others the last line of the space says how many
/// there are.
size_t shownLines(const LayoutBuilder& builder)
{
    const size_t lines = builder.spec.categories.size();
    const double height = builder.layout.plot.height();
    if (static_cast<double>(lines) * builder.line() <= height + 1)
        return lines;
    const double fitting = (height - builder.line()) / builder.line();
    return std::clamp(static_cast<size_t>(std::max(fitting, 1.0)), size_t {1}, lines);
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
    const double right = free.right() - lastWidth(builder);
    layout.plot = QRectF(left, top, std::max(right - left - signRadius - 2, 8.0),
                         std::max(bottom - top, 4.0));
    addMonths(builder);
    const size_t lines = builder.spec.categories.size();
    const size_t shown = shownLines(builder);
    const double height =
        (layout.plot.height() - (shown < lines ? builder.line() : 0)) / static_cast<double>(shown);
    for (size_t line = 0; line < shown; ++line) {
        const QRectF row(0, layout.plot.top() + static_cast<double>(line) * height,
                         layout.size.width(), height);
        addLineName(builder, row, builder.spec.categories[line], names);
    }
    addToday(builder);
    addSilentLines(builder, shown, height);
    if (shown < lines)
        layout.texts.push_back(
            {QRectF(0, layout.plot.bottom() - builder.line(), names, builder.line()),
             QStringLiteral("⋯ +%1").arg(lines - shown), TextRole::Quiet,
             Qt::AlignLeft | Qt::AlignVCenter, false, -1});
    for (size_t line = 0; line < shown; ++line) {
        const QRectF row(0, layout.plot.top() + static_cast<double>(line) * height,
                         layout.size.width(), height);
        addMilestones(builder, line, row);
    }
}

}
