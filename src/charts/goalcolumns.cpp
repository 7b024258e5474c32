// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/goalcolumns_p.h"

#include <algorithm>
#include <cmath>

namespace zoneboard {

namespace {

constexpr double widestNames = 0.34; // of the chart's width
constexpr double leastBar = 0.2; // of a board's width: names may take what is left beside it
constexpr double shortestBar = 0.09; // where names would be cut else
constexpr double widestCell = 0.17;

/// The widest of a head and the cells under it, with a gap.
double cellWidth(const LayoutBuilder& builder, BoardHead head, BoardCell cell)
{
    if (builder.spec.columns.isEmpty())
        return 0;
    double widest = builder.width(builder.spec.columns.value(head), TextRole::Quiet);
    for (const ChartCategory& category : builder.spec.categories)
        widest = std::max(widest, builder.width(category.cells.value(cell), TextRole::Label));
    return std::min(std::ceil(widest) + 1, builder.free.width() * widestCell) + boardGap;
}

}

GoalColumns columnsOf(const LayoutBuilder& builder)
{
    GoalColumns columns;
    for (const ChartCategory& category : builder.spec.categories) {
        columns.names = std::max(columns.names, builder.width(category.text, TextRole::Label));
        columns.lead = std::max(columns.lead, builder.width(category.movement, TextRole::Label));
        columns.light = std::max(columns.light, builder.width(category.status, TextRole::Label));
    }
    for (const ChartPoint& point : builder.spec.series.front().points) {
        if (point.value) // others write their words into the bar's place
            columns.numbers = std::max(columns.numbers, builder.width(point.text, TextRole::Label));
    }
    columns.lead = std::max(columns.lead,
                            builder.width(builder.spec.columns.value(LeadHead), TextRole::Quiet));
    columns.target = cellWidth(builder, TargetHead, TargetCell);
    columns.actual = cellWidth(builder, ActualHead, ActualCell);
    columns.forecast = cellWidth(builder, ForecastHead, ForecastCell);
    columns.owner = cellWidth(builder, OwnerHead, OwnerCell);
    columns.numbers = std::min(std::ceil(columns.numbers) + boardGap, builder.free.width() * 0.3);
    columns.lead = columns.lead > 0 ? std::ceil(columns.lead) + boardGap : 0;
    columns.light = std::ceil(columns.light) + boardGap + signRoom;
    const double width = builder.free.width();
    // On a narrow sheet names go before columns that are told elsewhere: owners have pages of their
    // own, the forecast is drawn in the bar.
    double bar = leastBar;
    const auto rest = [&] {
        return columns.target + columns.actual + columns.forecast + columns.owner + columns.numbers
            + columns.lead + columns.light + boardGap + width * bar;
    };
    for (double* column : {&columns.owner, &columns.forecast})
        if (!builder.spec.columns.isEmpty() && columns.names + rest() > width)
            *column = 0;
    if (columns.names + rest() > width)
        bar = shortestBar;
    const double others = columns.target + columns.actual + columns.forecast + columns.owner
        + columns.numbers + columns.lead + columns.light + boardGap;
    const double most = builder.spec.columns.isEmpty()
        ? width * widestNames
        : std::max(width * (1 - bar) - others, width * leastBar);
    columns.names = std::min(std::ceil(columns.names) + 1, most);
    return columns;
}

}
