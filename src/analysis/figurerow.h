// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/growth.h"
#include "analysis/panel.h"
#include "analysis/share.h"
#include "core/catalog.h"

#include <optional>

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

/// The row of an observation. CAGR and index stand on the first whole year from `firstYear` on that
/// has a value; both are there for whole years only.
[[nodiscard]] FigureRow figureRow(const Panel& panel, const Catalog& catalog, const Cell& cell,
                                  int firstYear = 0);

/// Name of what a share is of: the source's words, else the parent area's or indicator's name.
[[nodiscard]] BilingualText shareWholeName(const Share& share, const Catalog& catalog);

}
