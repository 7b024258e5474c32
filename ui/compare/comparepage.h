// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartspecs.h"
#include "models/selection.h"

#include <QRectF>
#include <QString>

#include <vector>

namespace zoneboard {

/// What is compared beside the selected indicator, area and year.
struct CompareChoice
{
    int since = 0; ///< the year that movement counts from
    IndicatorId across = 0; ///< the scatter's other indicator
    bool operator==(const CompareChoice&) const = default;
};

/// What the Compare screen shows: charts that have something to show and the part of the screen
/// that each has; what they say, in a sentence; and what is missing, where something is.
struct ComparePage
{
    struct Chart
    {
        ChartSpec spec;
        QRectF part; ///< of the unit square
    };
    std::vector<Chart> charts;
    QString message;
    QString missing;
};

/// The areas beside each other: ranked, their courses on common axes, two indicators against each
/// other. Where there is nobody to compare with: the area's own indicators beside each other.
[[nodiscard]] ComparePage comparePage(const ChartContext& context, const Place& place,
                                      const CompareChoice& choice);

/// The areas under the same parent that have a figure of the indicator for the year, the area
/// itself included where it has one.
[[nodiscard]] std::vector<AreaId> comparedAreas(const ChartContext& context, IndicatorId indicator,
                                                AreaId area, int year);
/// The years before `year` for which at least two of the sibling areas have a figure, newest first.
[[nodiscard]] std::vector<int> comparedYears(const ChartContext& context, IndicatorId indicator,
                                             AreaId area, int year);
/// Whether an indicator can stand against `indicator` in a scatter of that year: it is another one
/// and at least two areas have both.
[[nodiscard]] bool standsAgainst(const ChartContext& context, IndicatorId across,
                                 IndicatorId indicator, AreaId area, int year);

}
