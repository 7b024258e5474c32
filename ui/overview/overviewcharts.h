// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartspecs.h"

#include <vector>

namespace zoneboard {

/// A chart of the Overview and the indicator it is about (0: each row is about its own).
struct OverviewChart
{
    ChartSpec spec;
    IndicatorId indicator = 0;
    /// How high it has to be for its rows to stand apart, in pixels, its title included.
    [[nodiscard]] int wantedHeight() const;
};

/// The page of charts about an area's year, only such as have something to show: what is first
/// among the cards over the years, what pulled, shares, rank, then every theme in its own way
/// (parts stacked over the years, the course of its first indicator, or its figures of the year).
[[nodiscard]] std::vector<OverviewChart> overviewCharts(const ChartContext& context, AreaId area,
                                                        int year,
                                                        const std::vector<IndicatorId>& cards);

/// The indicator that a row of a chart names; 0 where there is none of that name.
[[nodiscard]] IndicatorId indicatorOfRow(const ChartContext& context, const ChartSpec& spec,
                                         int category);

}
