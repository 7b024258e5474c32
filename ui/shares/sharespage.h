// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartspecs.h"
#include "models/selection.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace zoneboard {

/// What the Shares screen shows of an indicator: charts that have something to show, one to six;
/// what they say, in a sentence; and what is missing for the others, a sentence each.
struct SharesPage
{
    std::vector<ChartSpec> charts;
    QString message; ///< may be empty
    QStringList missing;
    /// Wholes with parts that could be looked at instead, where this indicator has none.
    std::vector<IndicatorId> wholes;
};

/// Shares in the areas above and in the whole it is part of, over years or, where there is one year
/// only, beside the others; then the composition of the indicator, or of its whole where it has no
/// parts itself.
[[nodiscard]] SharesPage sharesPage(const ChartContext& context, const Place& place);

/// Whether shares of an indicator can be computed at all: amounts and counts add up to a whole,
/// means and rates do not.
[[nodiscard]] bool addsUp(const Indicator& indicator);

}
