// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/goalboard.h"
#include "analysis/workprogress.h"
#include "charts/chartspecs.h"

namespace zoneboard {

/// The board as bullet bars: completion, pace, the forecast's range, lead, and the light as shape
/// and word. One row a goal, in the board's order.
[[nodiscard]] ChartSpec goalsSpec(const ChartContext& context, const GoalBoard& board);
/// Months of the target's year as they were observed, the pace they should keep, last year's, the
/// target's line and the fan of the forecast.
[[nodiscard]] ChartSpec goalMonthsSpec(const ChartContext& context, const GoalProgress& goal);
/// The years from base to target: what was reached, the growth that is required, the straight line.
/// Without a base year of its own the target counts from five years before.
[[nodiscard]] ChartSpec pathSpec(const ChartContext& context, const GoalProgress& goal);
/// Milestones by work line with today: ✓ done, ◆ due soon, ▼ overdue, ○ open.
[[nodiscard]] ChartSpec timelineSpec(const ChartContext& context,
                                     const std::vector<WorkLineProgress>& lines, int year,
                                     QDate today);

}
