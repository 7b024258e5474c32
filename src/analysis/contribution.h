// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/growth.h"

#include <vector>

namespace zoneboard {

/// What one part did to the growth of its whole.
struct Pull
{
    IndicatorId indicator = 0; ///< 0 for the rest
    std::optional<Computed> value;
    std::optional<Computed> prior;
    std::optional<Computed>
        pull; ///< (part − part₀)/whole₀·100, points of the whole's growth (拉动)
    std::optional<Computed> contribution; ///< (part − part₀)/(whole − whole₀)·100, percent (贡献率)
    std::optional<Computed> growth; ///< the part's own, percent
};

/// The growth of a whole split over its parts and the rest; the pulls add up to the growth.
/// Undefined (no growth, no pulls) where whole₀ is missing or ≤ 0. Priors may be implied, and say
/// so. Parts in another unit are converted into the whole's; a part whose unit can not be is left
/// to the rest, as is the pull of a part without a prior.
struct Decomposition
{
    IndicatorId whole = 0;
    AreaId area = 0;
    int year = 0;
    int months = 12; ///< cumulative months 1..m of the year
    std::optional<Computed> value;
    std::optional<Computed> prior;
    std::optional<Computed> growth; ///< percent; with the reported range where the prior is implied
    std::vector<Pull> parts; ///< in catalog order, only parts with a value
    Pull rest;
};

[[nodiscard]] Decomposition decompose(const Panel& panel, const Catalog& catalog, IndicatorId whole,
                                      AreaId area, Period period);
/// Of a whole year.
[[nodiscard]] Decomposition decompose(const Panel& panel, const Catalog& catalog, IndicatorId whole,
                                      AreaId area, int year);

}
