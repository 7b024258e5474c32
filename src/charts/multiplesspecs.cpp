// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartspecs.h"
#include "charts/specwords_p.h"
#include "core/numbertext.h"

#include <algorithm>

namespace zoneboard {

namespace {

/// What tells a little chart from the others: its area, else its indicator.
QString cellName(const ChartContext& context, const std::vector<Cell>& cells, const Cell& cell)
{
    const bool oneArea = std::ranges::all_of(
        cells, [&](const Cell& other) { return other.area == cells.front().area; });
    return oneArea ? nameOf(context, cell.indicator) : areaName(context, cell.area);
}

}

ChartSpec smallMultiplesSpec(const ChartContext& context, const std::vector<Cell>& cells,
                             const QString& title, YearRange years, int chosenYear)
{
    ChartSpec spec;
    spec.kind = ChartKind::SmallMultiples;
    spec.title = title;
    for (int year = years.first; year <= years.last; ++year)
        spec.categories.push_back(yearCategory(year, year == chosenYear));
    QStringList sentences;
    for (const Cell& cell : cells) {
        ChartSeries series {cellName(context, cells, cell), {}};
        for (int year = years.first; year <= years.last; ++year) {
            const auto value = shownValue(context, {cell.indicator, cell.area, {year}});
            if (!value) {
                series.points.emplace_back();
                continue;
            }
            series.points.push_back(
                {value->computed.value, value->text, value->certainty, year == chosenYear,
                 valueSentence(context, series.name, numbertext::period({year}, context.language),
                               *value)});
            if (year == chosenYear)
                sentences.append(series.points.back().description);
        }
        if (std::ranges::any_of(series.points,
                                [](const ChartPoint& point) { return point.value.has_value(); }))
            spec.series.push_back(std::move(series));
    }
    if (spec.series.empty())
        return withoutData(context, ChartKind::SmallMultiples, title, title,
                           yearsText(context, years));
    spec.subtitle = subtitleOf(context, {captionUnit(context, cells.front().indicator)},
                               {say(context, phrase("Chart", "all on the same axes"))});
    spec.description =
        chartInWords(context, title, cells.front().area, yearsText(context, years), sentences);
    return spec;
}

}
