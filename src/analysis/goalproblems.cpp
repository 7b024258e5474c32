// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/goalproblems_p.h"
#include "analysis/goaltext.h"

#include <set>
#include <tuple>

namespace zoneboard {

namespace {

void add(GoalProgress& goal, GoalProblemKind kind, Message what)
{
    goal.problems.push_back({kind, std::move(what)});
}

void checkLevel(GoalProgress& goal, const Indicator& indicator)
{
    const double level = *goal.resolved.level;
    const bool divides = goal.nature == GoalNature::Accrues || goal.nature == GoalNature::StaysLow;
    if (level <= 0 && divides)
        add(goal, GoalProblemKind::NotPositive,
            message(phrase("Goals", "a target of %1 leaves no completion to work out"),
                    goaltext::level(indicator, level)));
    if (!goal.resolved.base) {
        if (goal.nature == GoalNature::BuildsUp)
            add(goal, GoalProblemKind::BaseMissing,
                message(phrase("Goals", "the level it builds up from, the value of %1, is missing"),
                        goaltext::period({goal.resolved.baseYear, 12})));
        return;
    }
    const double base = *goal.resolved.base;
    // A flow that should stay low may well be allowed more than last year; a stock or a mean not.
    if (goal.nature == GoalNature::StaysLow || isReached(level, base, indicator.polarity))
        return;
    const Phrase words = indicator.polarity == Polarity::LowerIsBetter
        ? phrase("Goals", "the target %1 is above its base, %2 in %3")
        : phrase("Goals", "the target %1 is below its base, %2 in %3");
    add(goal, GoalProblemKind::WorseThanBase,
        message(words, goaltext::level(indicator, level), goaltext::level(indicator, base),
                goaltext::period({goal.resolved.baseYear, 12})));
}

/// Cumulative months of a flow can only grow.
void checkMonths(GoalProgress& goal, const Indicator& indicator, const YearSeries& series)
{
    const int month = indicator.kind == IndicatorKind::Flow ? series.current.firstDecrease() : 0;
    if (month == 0)
        return;
    const int before = series.current.lastMonth(month - 1);
    add(goal, GoalProblemKind::Decreasing,
        message(phrase("Goals", "cumulative values fall from %1 (%2) to %3 (%4)"),
                goaltext::level(indicator, *series.current.through(before)),
                goaltext::period({series.year, before}),
                goaltext::level(indicator, *series.current.through(month)),
                goaltext::period({series.year, month})));
}

}

void findProblems(GoalProgress& goal, const GoalContext& context, const Indicator& indicator,
                  const YearSeries& series)
{
    if (!goal.resolved.level) {
        add(goal, GoalProblemKind::Unresolved, goal.resolved.missing);
        return;
    }
    checkLevel(goal, indicator);
    checkMonths(goal, indicator, series);
    if (context.settings.pace == Pace::Seasonal && goal.paceUsed == Pace::Calendar
        && goal.standing.elapsed && !goal.isPath())
        add(goal, GoalProblemKind::OtherPace,
            message(phrase("Goals", "last year's same months are missing: paced by the calendar")));
}

void markDuplicates(std::vector<GoalProgress>& goals, const Catalog& catalog)
{
    std::set<std::tuple<IndicatorId, AreaId, int, bool>> seen;
    for (GoalProgress& goal : goals) {
        const Target& target = goal.target;
        const bool isNew =
            seen.emplace(target.indicator, target.area, target.year, goal.isPath()).second;
        const Indicator* indicator = catalog.indicator(target.indicator);
        if (!isNew && indicator)
            add(goal, GoalProblemKind::Duplicate,
                message(phrase("Goals", "there is another target for “%1” in %2"), indicator->name,
                        goaltext::period({target.year, 12})));
    }
}

}
