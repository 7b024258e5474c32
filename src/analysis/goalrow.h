// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/goalboard.h"
#include "analysis/goalsuggestion.h"

#include <optional>
#include <vector>

namespace zoneboard {

/// A row of the board: a goal, or an indicator that has no target yet but suggestions for one.
struct GoalRow
{
    std::optional<GoalProgress> goal;
    Indicator indicator;
    std::vector<TargetSuggestion> suggestions; ///< empty with a goal
};

/// The rows of a board, then the indicators that lack a target: headline ones always, others where
/// there is something to suggest.
[[nodiscard]] std::vector<GoalRow> goalRows(const GoalContext& context, const GoalBoard& board,
                                            const QList<Target>& targets, AreaId area);

}
