// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/panel.h"

#include <cstddef>
#include <vector>

namespace zoneboard {

/// Growth and share of the parent area with their ranges, for many rows in one pass over the
/// columns: the numbers that growthOf().computed and shareOf(ParentArea).computed give for each
/// row. Growth in percent, of rates in points; shares in percent. NaN where there is none.
struct Sweep
{
    std::vector<double> growth;
    std::vector<double> growthLow;
    std::vector<double> growthHigh;
    std::vector<double> share;
    std::vector<double> shareLow;
    std::vector<double> shareHigh;

    [[nodiscard]] size_t size() const { return growth.size(); }
    void resize(size_t rows);
};

/// Of every row of the panel, in its order.
[[nodiscard]] Sweep sweep(const Panel& panel, const Catalog& catalog);
/// The same into the memory of a former one, as after a change.
void sweep(const Panel& panel, const Catalog& catalog, Sweep& result);
/// Of the rows of one series: element i is row series().begin + i.
[[nodiscard]] Sweep sweepSeries(const Panel& panel, const Catalog& catalog, IndicatorId indicator,
                                AreaId area);

}
