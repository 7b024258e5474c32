// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/layoutbuilder_p.h"

namespace zoneboard {

inline constexpr double boardGap = 10;
inline constexpr double signRoom = 18;

/// The texts of a board beside its bars, in the order of ChartCategory::cells.
enum BoardCell
{
    TargetCell,
    ActualCell,
    ForecastCell,
    OwnerCell,
};

/// The places of ChartSpec::columns.
enum BoardHead
{
    NameHead,
    TargetHead,
    ActualHead,
    BarHead,
    LeadHead,
    ForecastHead,
    LightHead,
    OwnerHead,
};

/// Widths, each with the gap before it: name, target, actual, bar, completion, lead, forecast,
/// light, owner from left to right.
struct GoalColumns
{
    double names = 0;
    double target = 0;
    double actual = 0;
    double numbers = 0;
    double lead = 0;
    double forecast = 0;
    double light = 0;
    double owner = 0;
};

/// How wide each column has to be for what stands in it.
[[nodiscard]] GoalColumns columnsOf(const LayoutBuilder& builder);

}
