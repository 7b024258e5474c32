// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/goalboard.h"
#include "analysis/workprogress.h"
#include "charts/chartspecs.h"

namespace zoneboard {

/// The board as bullet bars: completion, pace, the forecast's range, lead, and the light as shape
/// and word. One row a goal, in the board's order.
[[nodiscard]] ChartSpec goalsSpec(const ChartContext& context, const GoalBoard& board);
/// The same as a board that is read like a table: with target, actual, forecast and owner beside
/// the bars. The goals first .. first + most − 1 of the board.
[[nodiscard]] ChartSpec goalBoardSpec(const ChartContext& context, const GoalBoard& board,
                                      size_t first, size_t most);
/// Months of the target's year as they were observed, the pace they should keep, last year's, the
/// target's line and the fan of the forecast.
[[nodiscard]] ChartSpec goalMonthsSpec(const ChartContext& context, const GoalProgress& goal);
/// The years from base to target: what was reached, the growth that is required, the straight line.
/// Without a base year of its own the target counts from five years before.
[[nodiscard]] ChartSpec pathSpec(const ChartContext& context, const GoalProgress& goal);
/// Milestones by work line with today, or the day they are looked at on where that is another:
/// ✓ done, ◆ due soon, ▼ overdue, ○ open. What is due outside of the year or has no day stands
/// beside it.
[[nodiscard]] ChartSpec timelineSpec(const ChartContext& context,
                                     const std::vector<WorkLineProgress>& lines, int year,
                                     QDate today, std::optional<QDate> asOf = {});

}
