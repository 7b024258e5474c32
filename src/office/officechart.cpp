// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/valuescale.h"
#include "office/officechart_p.h"
#include "office/printednumber_p.h"

#include <algorithm>
#include <cmath>

namespace zoneboard {

namespace {

constexpr double expectedPart = 0.55; // of the colour, over the panel
constexpr double impliedPart = 0.18;
constexpr size_t mostLabelledLines = 4;
constexpr int mostGridLines = 5;
constexpr double columnsPart = 0.62; // of the plot's height, under the band of the growth
constexpr double bandFrom = 0.74; // where the band begins
constexpr double bandTo = 0.92;

std::optional<OfficeRange> rangeOf(const std::vector<ChartPoint>& points)
{
    std::optional<OfficeRange> range;
    for (const ChartPoint& point : points) {
        if (!point.value)
            continue;
        if (!range)
            range = OfficeRange {*point.value, *point.value};
        range->from = std::min(range->from, *point.value);
        range->to = std::max(range->to, *point.value);
    }
    return range;
}

/// The axis on which `values` lie between the parts `low` and `high` of the plot's height.
OfficeRange axisFor(OfficeRange values, double low, double high)
{
    if (values.to - values.from < 1e-9)
        values = {values.from - 1, values.to + 1};
    const double whole = (values.to - values.from) / (high - low);
    const double from = values.from - low * whole;
    return {from, from + whole};
}

/// Columns and the line of their growth, each in its own part of the plot, so that they do not
/// cross.
void partTrend(const ChartSpec& spec, OfficeChart& chart)
{
    auto columns = rangeOf(spec.series.front().points);
    const auto growth = rangeOf(spec.band->points);
    if (!columns || !growth)
        return;
    columns->from = std::min(columns->from, 0.0);
    columns->to = std::max(columns->to, 0.0);
    chart.primary = axisFor(*columns, columns->from < 0 ? 0.06 : 0, columnsPart);
    chart.secondary = axisFor(*growth, bandFrom, bandTo);
}

OfficeSeries lineOf(const ChartSeries& series, const QColor& colour)
{
    OfficeSeries line {series.name,       OfficeRole::Line, false,
                       OfficeLabels::All, {colour, colour}, {}};
    for (const ChartPoint& point : series.points)
        line.marks.push_back(officeMark(point, line.paint));
    return line;
}

QStringList categoriesOf(const ChartSpec& spec)
{
    QStringList names;
    for (const ChartCategory& category : spec.categories)
        names.append(category.movement.isEmpty()
                         ? category.text
                         : category.text + QStringLiteral("  ") + category.movement);
    return names;
}

/// Columns or bars of one series: the chosen ones in the brand's colour, the others in its tint.
OfficeSeries columnsOf(const ChartSpec& spec, const Theme& theme)
{
    const ChartSeries& series = spec.series.front();
    const bool any = std::ranges::any_of(series.points, &ChartPoint::chosen);
    OfficeSeries columns {series.name,       OfficeRole::Columns,   false,
                          OfficeLabels::All, {theme.brandTint, {}}, {}};
    for (const ChartPoint& point : series.points) {
        const QColor colour = point.chosen || !any ? theme.brand : theme.brandTint;
        columns.marks.push_back(officeMark(point, officePaint(colour, point.certainty, theme)));
    }
    return columns;
}

OfficeChart officeTrend(const ChartSpec& spec, const Theme& theme)
{
    OfficeChart chart;
    chart.categories = categoriesOf(spec);
    chart.series.push_back(columnsOf(spec, theme));
    if (spec.band) {
        chart.series.push_back(lineOf(*spec.band, theme.growth));
        chart.series.back().secondary = true;
        chart.legend = true;
        partTrend(spec, chart);
    }
    return chart;
}

/// Rows that are numbers without a bar are left to the table beside the chart.
OfficeChart officeBars(ChartSpec spec, const Theme& theme)
{
    std::vector<ChartPoint>& points = spec.series.front().points;
    for (size_t i = points.size(); i-- > 0;) {
        if (points[i].value)
            continue;
        points.erase(points.begin() + static_cast<std::ptrdiff_t>(i));
        spec.categories.erase(spec.categories.begin() + static_cast<std::ptrdiff_t>(i));
    }
    OfficeChart chart;
    chart.horizontal = true;
    chart.categories = categoriesOf(spec);
    chart.series.push_back(columnsOf(spec, theme));
    return chart;
}

OfficeChart officeLines(const ChartSpec& spec, const Theme& theme)
{
    OfficeChart chart;
    chart.categories = categoriesOf(spec);
    for (size_t i = 0; i < spec.series.size(); ++i) {
        chart.series.push_back(lineOf(spec.series[i], theme.series[i % theme.series.size()]));
        OfficeSeries& line = chart.series.back();
        line.labelling =
            spec.series.size() > mostLabelledLines ? OfficeLabels::None : OfficeLabels::Last;
        line.paint.dashed = spec.series[i].role != LineRole::Data;
    }
    std::optional<OfficeRange> all;
    for (const ChartSeries& series : spec.series)
        if (const auto range = rangeOf(series.points))
            all = all ? OfficeRange {std::min(all->from, range->from), std::max(all->to, range->to)}
                      : *range;
    if (all) {
        const ValueScale scale = lineScale(all->from, all->to, mostGridLines);
        chart.primary = OfficeRange {std::floor(scale.low / scale.step) * scale.step,
                                     std::ceil(scale.high / scale.step) * scale.step};
        chart.step = scale.step;
    }
    chart.drawnAxis = true;
    chart.legend = true;
    return chart;
}

std::optional<OfficeChart> drawnChart(const ChartSpec& spec, const Theme& theme,
                                      const OfficeChartWords& words)
{
    switch (spec.kind) {
    case ChartKind::Trend:
        return officeTrend(spec, theme);
    case ChartKind::Share:
    case ChartKind::Ranking:
        return officeBars(spec, theme);
    case ChartKind::Lines:
        return officeLines(spec, theme);
    case ChartKind::Composition:
        return officeStack(spec, theme, words);
    case ChartKind::Waterfall:
        return officeWaterfall(spec, theme, words);
    default:
        return std::nullopt;
    }
}

}

bool OfficeSeries::isLabelled(size_t mark) const
{
    if (!marks[mark].value || marks[mark].unlabelled || labelling == OfficeLabels::None)
        return false;
    if (role == OfficeRole::Labels)
        return labels[mark].value.has_value();
    return labelling == OfficeLabels::All
        || std::ranges::none_of(marks.begin() + static_cast<std::ptrdiff_t>(mark) + 1, marks.end(),
                                [](const OfficeMark& later) { return later.value.has_value(); });
}

OfficePaint officePaint(const QColor& colour, Certainty certainty, const Theme& theme)
{
    const QColor outline = colour == theme.brandTint ? theme.brand : colour;
    switch (certainty) {
    case Certainty::Expected:
        return {mixed(colour, theme.panel, expectedPart), outline, true, false};
    case Certainty::Implied:
        return {mixed(colour, theme.panel, impliedPart), outline, false, true};
    case Certainty::Observed:
    case Certainty::Bound:
        break;
    }
    return {colour, {}, false, false};
}

OfficeMark officeMark(const ChartPoint& point, const OfficePaint& paint)
{
    const auto printed = printedNumber(point.text, PercentCells::AsPrinted);
    return {point.value, printed ? printed->format : QString(), point.text, paint};
}

std::optional<OfficeChart> officeChart(const ChartSpec& spec, const Theme& theme,
                                       const OfficeChartWords& words)
{
    if (spec.isEmpty() || spec.series.empty())
        return std::nullopt;
    auto chart = drawnChart(spec, theme, words);
    if (!chart || chart->categories.isEmpty())
        return std::nullopt;
    chart->title = spec.title;
    chart->description = spec.description;
    chart->ink = theme.ink;
    chart->lines = theme.quietInk;
    chart->gridLines = theme.line;
    return chart;
}

}
