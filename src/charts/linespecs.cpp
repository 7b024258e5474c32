// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartspecs.h"
#include "charts/specwords_p.h"
#include "core/numbertext.h"

#include <algorithm>
#include <functional>

namespace zoneboard {

namespace {

constexpr size_t mostLines = 8;

/// How a line is called among the others: by what tells it from them.
QString lineName(const ChartContext& context, const std::vector<Cell>& series, const Cell& cell)
{
    const auto same = [&](auto member) {
        return std::ranges::all_of(
            series, [&](const Cell& other) { return other.*member == series.front().*member; });
    };
    if (same(&Cell::area))
        return nameOf(context, cell.indicator);
    if (same(&Cell::indicator))
        return areaName(context, cell.area);
    return say(context, phrase("Chart", "%1: %2", "area, indicator"), areaName(context, cell.area),
               nameOf(context, cell.indicator));
}

ChartPoint indexPoint(const ChartContext& context, const QString& name, const Cell& cell,
                      int baseYear)
{
    const auto index = indexOf(context.panel, context.catalog, cell, baseYear);
    const auto value = shownValue(context, cell);
    if (!index || !value)
        return {};
    const QString text = numbertext::number(index->value, meaningfulDecimals(index->interval, 1));
    const QString period = numbertext::period(cell.period, context.language);
    const QString sentence =
        say(context, phrase("Chart", "%1; index %2 (%3 = 100)"),
            valueSentence(context, name, period, *value), text, QString::number(baseYear));
    return {index->value, text, value->certainty, false,
            withSource(context, sentence, value->source)};
}

bool hasPoints(const ChartSeries& series)
{
    return std::ranges::any_of(series.points,
                               [](const ChartPoint& point) { return point.value.has_value(); });
}

using PointOf = std::function<ChartPoint(const QString& name, const Cell& cell)>;

/// The first eight series that have points, each over all the years; with the sentences about their
/// last points.
QStringList addLines(const ChartContext& context, ChartSpec& spec, const std::vector<Cell>& series,
                     YearRange years, const PointOf& pointOf)
{
    for (int year = years.first; year <= years.last; ++year)
        spec.categories.push_back(yearCategory(year, false));
    QStringList sentences;
    for (const Cell& cell : series) {
        ChartSeries line {lineName(context, series, cell), {}};
        for (int year = years.first; year <= years.last; ++year)
            line.points.push_back(pointOf(line.name, {cell.indicator, cell.area, {year}}));
        if (!hasPoints(line) || spec.series.size() == mostLines)
            continue;
        const auto last = std::find_if(line.points.rbegin(), line.points.rend(),
                                       [](const ChartPoint& point) { return point.value; });
        sentences.append(last->description);
        spec.series.push_back(std::move(line));
    }
    return sentences;
}

ChartSpec withoutLines(const ChartContext& context, const ChartSpec& spec,
                       const std::vector<Cell>& series, const QString& period)
{
    return withoutData(context, ChartKind::Lines, spec.title,
                       series.empty() ? spec.title : lineName(context, series, series.front()),
                       period);
}

}

ChartSpec indexSpec(const ChartContext& context, const std::vector<Cell>& series, YearRange years,
                    int baseYear)
{
    ChartSpec spec;
    spec.kind = ChartKind::Lines;
    spec.title = say(context, phrase("Chart", "Index"));
    const QStringList sentences =
        addLines(context, spec, series, years, [&](const QString& name, const Cell& cell) {
            return indexPoint(context, name, cell, baseYear);
        });
    const QString base = numbertext::period({baseYear}, context.language);
    if (spec.series.empty())
        return withoutLines(context, spec, series, base);
    spec.subtitle = say(context, phrase("Chart", "%1 = 100"), base);
    if (spec.series.size() == 1)
        spec.title = say(context, phrase("Chart", "%1, index"), spec.series.front().name);
    spec.description = chartInWords(context, spec.title, series.front().area,
                                    yearsText(context, years), sentences);
    return spec;
}

bool haveOneUnit(const Catalog& catalog, const std::vector<Cell>& series)
{
    const auto unitOf = [&](const Cell& cell) {
        const Indicator* indicator = catalog.indicator(cell.indicator);
        return indicator ? indicator->unit : QString();
    };
    return std::ranges::all_of(
        series, [&](const Cell& cell) { return unitOf(cell) == unitOf(series.front()); });
}

ChartSpec linesSpec(const ChartContext& context, const std::vector<Cell>& series, YearRange years)
{
    ChartSpec spec;
    spec.kind = ChartKind::Lines;
    const bool oneIndicator = std::ranges::all_of(
        series, [&](const Cell& cell) { return cell.indicator == series.front().indicator; });
    spec.title = oneIndicator && !series.empty()
        ? nameOf(context, series.front().indicator)
        : say(context, phrase("Chart", "Several indicators"));
    if (!haveOneUnit(context.catalog, series))
        return withoutLines(context, spec, {}, yearsText(context, years));
    const QStringList sentences =
        addLines(context, spec, series, years, [&](const QString& name, const Cell& cell) {
            const auto value = shownValue(context, cell);
            if (!value)
                return ChartPoint {};
            const QString sentence =
                withGrowth(context,
                           valueSentence(context, name,
                                         numbertext::period(cell.period, context.language), *value),
                           growthOf(context.panel, context.catalog, cell));
            return ChartPoint {value->computed.value, value->text, value->certainty, false,
                               withSource(context, sentence, value->source)};
        });
    if (spec.series.empty())
        return withoutLines(context, spec, series, yearsText(context, years));
    spec.subtitle = captionUnit(context, series.front().indicator);
    spec.description = chartInWords(context, spec.title, series.front().area,
                                    yearsText(context, years), sentences);
    return spec;
}

}
