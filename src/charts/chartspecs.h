// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/panel.h"
#include "charts/chartspec.h"
#include "core/language.h"

#include <optional>
#include <vector>

namespace zoneboard {

/// What every chart is made from. Borrowed; must outlive the call only.
struct ChartContext
{
    const Panel& panel;
    const Catalog& catalog;
    Language language = Language::Chinese;
};

struct YearRange
{
    int first = 0;
    int last = 0;
    bool operator==(const YearRange&) const = default;
};

/// Columns of one indicator with its growth in a band above; implied years hatched, expected ones
/// dashed. `chosenYear` is drawn solid, the others tinted.
[[nodiscard]] ChartSpec trendSpec(const ChartContext& context, IndicatorId indicator, AreaId area,
                                  YearRange years, int chosenYear);
/// The line and number of a target, for a trend's `markLine`.
[[nodiscard]] ChartMarkLine targetLine(const ChartContext& context, IndicatorId indicator,
                                       double level, int year);
/// Index of several series, base year = 100; lines, the first eight that have values.
[[nodiscard]] ChartSpec indexSpec(const ChartContext& context, const std::vector<Cell>& series,
                                  YearRange years, int baseYear);
/// Several series in their own values on one axis: the first eight that have some. All must have
/// one unit.
[[nodiscard]] ChartSpec linesSpec(const ChartContext& context, const std::vector<Cell>& series,
                                  YearRange years);
[[nodiscard]] bool haveOneUnit(const Catalog& catalog, const std::vector<Cell>& series);
/// The shares an area's indicators have in their wholes in one year (reported or computed),
/// horizontal bars, largest first. With `indicators` empty: all that have one.
[[nodiscard]] ChartSpec shareSpec(const ChartContext& context,
                                  const std::vector<IndicatorId>& indicators, AreaId area,
                                  int year);
/// Share of one indicator in the parent area (or parent indicator) over years, columns with the
/// change in points above.
[[nodiscard]] ChartSpec shareTrendSpec(const ChartContext& context, IndicatorId indicator,
                                       AreaId area, YearRange years, int chosenYear);
/// What a share is of: an area further up (the district, the city), or an indicator of the same
/// area; one of the two is set.
struct ShareWhole
{
    AreaId area = 0;
    IndicatorId indicator = 0;
    bool operator==(const ShareWhole&) const = default;
};
/// The same of one whole that the caller chooses; empty where the share is known in no year.
[[nodiscard]] ChartSpec shareTrendSpec(const ChartContext& context, IndicatorId indicator,
                                       AreaId area, const ShareWhole& whole, YearRange years,
                                       int chosenYear);
/// The parts of a whole and its rest, stacked over years; more than eight parts are the seven
/// largest and the others together.
[[nodiscard]] ChartSpec compositionSpec(const ChartContext& context, IndicatorId whole, AreaId area,
                                        YearRange years, bool percent);
/// What pulled the growth of a whole: points a part, the rest, the total.
[[nodiscard]] ChartSpec waterfallSpec(const ChartContext& context, IndicatorId whole, AreaId area,
                                      int year);
/// The sibling areas of `area` (itself among them, chosen) by one indicator, with movement since
/// the year `since`.
[[nodiscard]] ChartSpec rankingSpec(const ChartContext& context, IndicatorId indicator, AreaId area,
                                    int year, int since);
/// The same since the year before.
[[nodiscard]] ChartSpec rankingSpec(const ChartContext& context, IndicatorId indicator, AreaId area,
                                    int year);
/// Several indicators of one area by their growth in one year, fastest first; only such as have a
/// growth in percent.
[[nodiscard]] ChartSpec growthSpec(const ChartContext& context,
                                   const std::vector<IndicatorId>& indicators, AreaId area,
                                   int year);
/// Several indicators of one area in one year, for themes with a single year: one row each.
/// Numbers in different units have no common axis, so only the largest group with one unit (at
/// least two rows) has bars, all on one scale; the others follow as numbers with their units.
[[nodiscard]] ChartSpec themeSpec(const ChartContext& context,
                                  const std::vector<IndicatorId>& indicators, const QString& title,
                                  AreaId area, int year);
/// Two indicators of the sibling areas of `area` (itself chosen) in one year, quadrants at the
/// medians.
[[nodiscard]] ChartSpec scatterSpec(const ChartContext& context, IndicatorId across, IndicatorId up,
                                    AreaId area, int year);
/// One little line a cell (its area and indicator; the period does not matter), all on the same
/// axes: the cells should have one unit.
[[nodiscard]] ChartSpec smallMultiplesSpec(const ChartContext& context,
                                           const std::vector<Cell>& cells, const QString& title,
                                           YearRange years, int chosenYear);
/// The parts of a whole in one year as areas.
[[nodiscard]] ChartSpec treemapSpec(const ChartContext& context, IndicatorId whole, AreaId area,
                                    int year);

}
