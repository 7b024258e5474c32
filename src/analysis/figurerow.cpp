// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/figurerow.h"

#include "analysis/formula.h"

#include <algorithm>
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

FigureRow FigureRows::of(const Cell& cell)
{
    FigureRow row;
    if (const Panel::Index index = m_panel.find(cell); index != Panel::none)
        row.figure = m_panel.figure(index);
    row.growth = growthOf(m_panel, m_catalog, cell);
    row.share = mainShare(m_panel, m_catalog, cell);
    row.rank = m_ranking.of(cell);
    if (!cell.period.isYear())
        return row;
    row.baseYear = baseYearOf(m_panel, cell, m_firstYear);
    if (row.baseYear == 0 || row.baseYear > cell.period.year)
        return row;
    row.index = indexOf(m_panel, m_catalog, cell, row.baseYear);
    if (!m_catalog.isRate(cell.indicator))
        row.cagr = compoundGrowth(m_panel, m_catalog, cell.indicator, cell.area, row.baseYear,
                                  cell.period.year);
    return row;
}

std::vector<IndicatorId> indicatorsBehind(const Catalog& catalog, IndicatorId indicator)
{
    std::vector<IndicatorId> found {indicator};
    const auto add = [&found](IndicatorId id) {
        if (id != 0 && std::find(found.begin(), found.end(), id) == found.end())
            found.push_back(id);
    };
    if (const Indicator* row = catalog.indicator(indicator))
        add(row->partOf);
    for (size_t i = 0; i < found.size(); ++i) {
        const Indicator* next = catalog.indicator(found[i]);
        if (!next || next->formula.isEmpty())
            continue;
        if (const auto formula = Formula::parse(next->formula, catalog))
            for (const IndicatorId input : formula->indicators())
                add(input);
    }
    return found;
}

BilingualText shareWholeName(const Share& share, const Catalog& catalog)
{
    BilingualText name;
    const Area* area = catalog.area(share.wholeArea);
    const Indicator* indicator = catalog.indicator(share.wholeIndicator);
    if (share.of == ShareOf::ParentArea && area)
        name = area->name;
    else if (share.of == ShareOf::ParentIndicator && indicator)
        name = indicator->name;
    // As the source has it ("全区"); English says which one it is.
    if (share.reported && !share.reported->of.isEmpty())
        return {share.reported->of, name.en};
    return share.computed ? name : BilingualText {};
}

}
