// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/goalrow.h"

namespace zoneboard {

std::vector<GoalRow> goalRows(const GoalContext& context, const GoalBoard& board,
                              const QList<Target>& targets, AreaId area)
{
    std::vector<GoalRow> rows;
    for (const GoalProgress& goal : board.goals) {
        const Indicator* indicator = context.catalog.indicator(goal.target.indicator);
        rows.push_back({goal, indicator != nullptr ? *indicator : Indicator(), {}});
    }
    for (const IndicatorId id :
         withoutTarget(context.panel, context.catalog, targets, area, board.year)) {
        const Indicator& indicator = *context.catalog.indicator(id);
        auto suggestions = suggestTargets(context.panel, context.catalog, id, area, board.year);
        if (indicator.headline || (!suggestions.empty() && board.goals.empty()))
            rows.push_back({std::nullopt, indicator, std::move(suggestions)});
    }
    return rows;
}

}
