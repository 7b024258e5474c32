// SPDX-License-Identifier: GPL-3.0-or-later
// Where one goal stands: its actual, its pace or path, its forecast and what is still needed.
#include "analysis/goalboard.h"
#include "analysis/goalproblems_p.h"
#include "analysis/goaltext.h"

#include <algorithm>

namespace zoneboard {

namespace {

/// The year whose months a goal is followed through: the target's own, or for a path that lies
/// ahead the year asked about.
int trackedYear(const Target& target, Period asOf)
{
    return target.baseYear ? std::min(target.year, asOf.year) : target.year;
}

/// What is left of the year, from the level the target asks for.
std::optional<GoalNeed> needOf(const GoalProgress& goal, const YearSeries& series, bool reached)
{
    const int months = goal.actualPeriod.months;
    const bool inTargetYear = goal.actualPeriod.year == goal.target.year;
    const bool staysLow = goal.nature == GoalNature::StaysLow;
    if (!goal.actual || !goal.resolved.level || !inTargetYear || months >= 12
        || goal.nature == GoalNature::Held || (reached && !staysLow))
        return std::nullopt;
    GoalNeed need;
    need.total = *goal.resolved.level - *goal.actual;
    need.perMonth = need.total / (12 - months);
    const auto whole = series.before.year();
    const auto part = series.before.through(months);
    if (whole && part) {
        need.lastYear = *whole - *part;
        if (*need.lastYear > 0)
            need.growth = (need.total / *need.lastYear - 1) * 100;
    }
    return need;
}

std::optional<Cell> lastYearBefore(const GoalContext& context, const Target& target, Period asOf)
{
    const int last = asOf.isYear() ? asOf.year : asOf.year - 1;
    for (int year = std::min(last, target.year); year > *target.baseYear; --year) {
        const Cell cell {target.indicator, target.area, {year, 12}};
        if (observed(context.panel, context.catalog, cell))
            return cell;
    }
    return std::nullopt;
}

/// The path from base to target by whole years, up to the last one that is known.
void followPath(GoalProgress& goal, const GoalContext& context, Polarity polarity, Period asOf)
{
    goal.path = PathStanding {};
    const auto cell = lastYearBefore(context, goal.target, asOf);
    if (!cell || !goal.resolved.base || !goal.resolved.level)
        return;
    const auto now = observed(context.panel, context.catalog, *cell);
    goal.pathYear = cell->period.year;
    goal.path = pathStanding({.baseYear = goal.resolved.baseYear,
                              .base = *goal.resolved.base,
                              .nowYear = goal.pathYear,
                              .now = now->value,
                              .targetYear = goal.target.year,
                              .target = *goal.resolved.level,
                              .polarity = polarity});
}

Light pathLight(PathClass pathClass)
{
    switch (pathClass) {
    case PathClass::NoData:
        return Light::NoData;
    case PathClass::Met:
        return Light::Done;
    case PathClass::OnTrack:
        return Light::OnPace;
    case PathClass::MetSlipping:
    case PathClass::Moderate:
        return Light::SlightlyBehind;
    case PathClass::Insufficient:
    case PathClass::MovingAway:
        return Light::Behind;
    }
    return Light::NoData;
}

/// The last months that exist up to `asOf` become the actual, and are named.
void takeActual(GoalProgress& goal, const GoalContext& context, const YearSeries& series,
                Period asOf)
{
    if (series.year > asOf.year)
        return;
    const int months = series.current.lastMonth(series.year == asOf.year ? asOf.months : 12);
    if (months == 0)
        return;
    goal.actualPeriod = {series.year, months};
    goal.actual = series.current.through(months);
    const Cell cell {goal.target.indicator, goal.target.area, goal.actualPeriod};
    const auto index = context.panel.find(cell);
    if (index != Panel::none)
        goal.actualStatus = context.panel.figure(index).status;
}

/// A path that is not followed month by month stands where its whole years put it on the straight
/// line; its light is the class of its speed.
void standOnPath(GoalProgress& goal, const GoalContext& context)
{
    if (goal.pathYear == 0) {
        goal.actual.reset();
        goal.actualPeriod = {};
        return;
    }
    const Cell cell {goal.target.indicator, goal.target.area, {goal.pathYear, 12}};
    goal.actualPeriod = cell.period;
    goal.actual = observed(context.panel, context.catalog, cell)->value;
    goal.standing.completion = goal.path->straightCompletion;
    goal.standing.light = pathLight(goal.path->pathClass);
    if (goal.nature == GoalNature::Held)
        return;
    goal.standing.elapsed = goal.path->straightElapsed;
    if (goal.standing.completion)
        goal.standing.lead = *goal.standing.completion - *goal.standing.elapsed;
}

void standInYear(GoalProgress& goal, const GoalContext& context, const Indicator& indicator,
                 const YearSeries& series)
{
    const int months = goal.actual ? goal.actualPeriod.months : 0;
    const Elapsed elapsed =
        elapsedShare(context.settings.pace, months, series.seasonalShare(goal.nature, months));
    goal.paceUsed = elapsed.used;
    goal.standing = standingOf({.nature = goal.nature,
                                .polarity = indicator.polarity,
                                .target = *goal.resolved.level,
                                .base = goal.resolved.base,
                                .actual = goal.actual,
                                .elapsed = elapsed.percent,
                                .yearOver = months == 12},
                               context.settings.thresholds);
    if (!goal.actual)
        goal.standing.elapsed.reset();
    const bool reached = goal.actual
        && isReached(*goal.actual, *goal.resolved.level,
                     goal.nature == GoalNature::StaysLow ? Polarity::LowerIsBetter
                                                         : indicator.polarity);
    goal.need = needOf(goal, series, reached);
}

/// A mean that sums up over the year stands, before it is over, where its forecast will: as met,
/// near or not met, without a completion.
void standByForecast(GoalProgress& goal, const GoalContext& context, const Indicator& indicator)
{
    goal.judgedByForecast = true;
    goal.standing =
        standingOf({.nature = goal.nature,
                    .polarity = indicator.polarity,
                    .target = *goal.resolved.level,
                    .actual = goal.forecast ? std::optional(goal.forecast->value) : std::nullopt},
                   context.settings.thresholds);
    goal.standing.completion.reset();
}

bool isPartOfAMean(const GoalProgress& goal, const Indicator& indicator)
{
    return goal.actual && !goal.actualPeriod.isYear() && sumsUpOverYear(indicator);
}

bool followsMonths(const GoalProgress& goal)
{
    if (!goal.isPath())
        return true;
    const bool flow = goal.nature == GoalNature::Accrues || goal.nature == GoalNature::StaysLow;
    return flow && goal.actual && goal.actualPeriod.year == goal.target.year;
}

void stand(GoalProgress& goal, const GoalContext& context, const Indicator& indicator,
           const YearSeries& series)
{
    if (!followsMonths(goal))
        standOnPath(goal, context);
    else if (isPartOfAMean(goal, indicator))
        standByForecast(goal, context, indicator);
    else
        standInYear(goal, context, indicator, series);
    if (goal.actualPeriod.year != goal.target.year)
        goal.forecast.reset();
}

}

GoalProgress goalProgress(const GoalContext& context, const Target& target, Period asOf)
{
    GoalProgress goal;
    goal.target = target;
    goal.resolved = resolve(context.panel, context.catalog, target, asOf);
    const Indicator* indicator = context.catalog.indicator(target.indicator);
    if (!indicator) {
        goal.problems.push_back({GoalProblemKind::UnknownIndicator, goal.resolved.missing});
        return goal;
    }
    goal.nature = goalNature(*indicator, target);
    const YearSeries series = yearSeries(context.panel, context.catalog, target.indicator,
                                         target.area, trackedYear(target, asOf));
    takeActual(goal, context, series, asOf);
    if (goal.isPath())
        followPath(goal, context, indicator->polarity, asOf);
    if (goal.actual && goal.actualPeriod.year == target.year)
        goal.forecast =
            forecastYear(context.panel, context.catalog,
                         {target.indicator, target.area, goal.actualPeriod}, goal.nature, series);
    if (goal.resolved.level)
        stand(goal, context, *indicator, series);
    goal.adjustments = targetAdjustments(context.history, target.id);
    findProblems(goal, context, *indicator, series);
    return goal;
}

std::optional<double> scenarioTotal(const GoalProgress& goal, double percent)
{
    if (!goal.need || !goal.need->lastYear || !goal.actual)
        return std::nullopt;
    return *goal.actual + *goal.need->lastYear * (1 + percent / 100);
}

}
