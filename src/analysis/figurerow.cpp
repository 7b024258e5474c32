// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/figurerow.h"

#include <cmath>

namespace zoneboard {

namespace {

/// The first whole year from `firstYear` on with a value; 0 where there is none.
int baseYearOf(const Panel& panel, const Cell& cell, int firstYear)
{
    const Panel::Range range = panel.series(cell.indicator, cell.area);
    for (Panel::Index row = range.begin; row < range.end; ++row) {
        const Period period = panel.period(row);
        if (period.isYear() && period.year >= firstYear && !std::isnan(panel.value(row)))
            return period.year;
    }
    return 0;
}

}

FigureRow figureRow(const Panel& panel, const Catalog& catalog, const Cell& cell, int firstYear)
{
    FigureRow row;
    if (const Panel::Index index = panel.find(cell); index != Panel::none)
        row.figure = panel.figure(index);
    row.growth = growthOf(panel, catalog, cell);
    row.share = mainShare(panel, catalog, cell);
    row.rank = rankOf(panel, catalog, cell);
    if (!cell.period.isYear())
        return row;
    row.baseYear = baseYearOf(panel, cell, firstYear);
    if (row.baseYear == 0 || row.baseYear > cell.period.year)
        return row;
    row.index = indexOf(panel, catalog, cell, row.baseYear);
    if (!catalog.isRate(cell.indicator))
        row.cagr = compoundGrowth(panel, catalog, cell.indicator, cell.area, row.baseYear,
                                  cell.period.year);
    return row;
}

BilingualText shareWholeName(const Share& share, const Catalog& catalog)
{
    if (share.reported && !share.reported->of.isEmpty())
        return {share.reported->of, {}};
    if (!share.computed)
        return {};
    if (share.of == ShareOf::ParentArea) {
        const Area* area = catalog.area(share.wholeArea);
        return area ? area->name : BilingualText {};
    }
    const Indicator* indicator = catalog.indicator(share.wholeIndicator);
    return indicator ? indicator->name : BilingualText {};
}

}
