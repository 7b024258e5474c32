// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/goalboard.h"

#include "analysis/goalproblems_p.h"

#include <algorithm>
#include <tuple>

namespace zoneboard {

int GoalBoard::count(Light light) const
{
    return static_cast<int>(
        std::count_if(goals.begin(), goals.end(),
                      [&](const GoalProgress& goal) { return goal.light() == light; }));
}

int GoalBoard::good() const
{
    return static_cast<int>(std::count_if(
        goals.begin(), goals.end(), [](const GoalProgress& goal) { return isGood(goal.light()); }));
}

int GoalBoard::bad() const
{
    return static_cast<int>(std::count_if(
        goals.begin(), goals.end(), [](const GoalProgress& goal) { return isBad(goal.light()); }));
}

GoalBoard goalBoard(const GoalContext& context, const QList<Target>& targets, Period asOf,
                    AreaId area)
{
    GoalBoard board {asOf.year, asOf, {}};
    board.goals.reserve(static_cast<size_t>(targets.size()));
    for (const Target& target : targets) {
        const bool about = target.year == asOf.year
            || (target.baseYear && *target.baseYear < asOf.year && target.year > asOf.year);
        if (about && (area == 0 || target.area == area))
            board.goals.push_back(goalProgress(context, target, asOf));
    }
    const auto order = [&](const GoalProgress& goal) {
        const Indicator* indicator = context.catalog.indicator(goal.target.indicator);
        return std::tuple(goal.isPath(), goal.target.area, indicator ? indicator->position : 0,
                          goal.target.year, goal.target.id);
    };
    std::stable_sort(
        board.goals.begin(), board.goals.end(),
        [&](const GoalProgress& a, const GoalProgress& b) { return order(a) < order(b); });
    markDuplicates(board.goals, context.catalog);
    return board;
}

std::optional<Period> latestPeriod(const GoalContext& context, const QList<Target>& targets,
                                   int year)
{
    int latest = 0;
    for (const Target& target : targets) {
        if (target.year != year)
            continue;
        const MonthlyValues months =
            monthlyValues(context.panel, context.catalog, target.indicator, target.area, year);
        latest = std::max(latest, months.lastMonth(12));
    }
    return latest > 0 ? std::optional(Period {year, latest}) : std::nullopt;
}

std::optional<Period> latestOfArea(const Panel& panel, AreaId area, int year)
{
    int latest = 0;
    for (size_t place = 0; place < panel.allSeries().size(); ++place) {
        if (panel.allSeries()[place].area != area)
            continue;
        const Panel::Range rows = panel.rows(place);
        for (Panel::Index row = rows.end; row > rows.begin; --row) {
            const Period period = panel.period(row - 1);
            if (period.year < year)
                break;
            if (period.year == year)
                latest = std::max(latest, period.months);
        }
    }
    return latest > 0 ? std::optional(Period {year, latest}) : std::nullopt;
}

}
