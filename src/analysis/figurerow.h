// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/growth.h"
#include "analysis/panel.h"
#include "analysis/share.h"
#include "core/catalog.h"

#include <optional>
#include <vector>

namespace zoneboard {

/// Everything computed from one observation, as numbers: what a list of figures, a grid or an
/// export shows. Rates in percent, changes of rates and shares in percentage points.
struct FigureRow
{
    Figure figure;
    Growth growth;
    Share share; ///< of the parent area, else of the parent indicator, else as reported
    std::optional<Computed> cagr; ///< a year since the base year, percent (年均增速)
    std::optional<Computed> index; ///< base year = 100 (指数)
    int baseYear =
        0; ///< the first year with a value, from the asked year on; 0 where there is none
    std::optional<Rank> rank; ///< among the sibling areas
};

/// Makes the rows of observations. CAGR and index stand on the first whole year from `firstYear` on
/// that has a value; both are there for whole years only. Of a panel and a catalog that stay as
/// they are while it is used.
class FigureRows
{
public:
    FigureRows(const Panel& panel, const Catalog& catalog, int firstYear = 0)
        : m_panel(panel)
        , m_catalog(catalog)
        , m_ranking(panel, catalog)
        , m_firstYear(firstYear)
    {
    }
    [[nodiscard]] FigureRow of(const Cell& cell);

private:
    const Panel& m_panel;
    const Catalog& m_catalog;
    Ranking m_ranking;
    int m_firstYear;
};

/// The indicators whose figures a row of `indicator` rests on, each once: itself first, what it is
/// part of, and what their formulas stand on.
[[nodiscard]] std::vector<IndicatorId> indicatorsBehind(const Catalog& catalog,
                                                        IndicatorId indicator);

/// Name of what a share is of: the source's words, else the parent area's or indicator's name.
[[nodiscard]] BilingualText shareWholeName(const Share& share, const Catalog& catalog);

}
