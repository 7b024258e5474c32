// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/goalforecast.h"
#include "analysis/goalhistory.h"
#include "analysis/goalpath.h"
#include "analysis/goaltarget.h"

#include <vector>

namespace zoneboard {

enum class GoalProblemKind : std::uint8_t
{
    UnknownIndicator,
    Unresolved, ///< a growth without base, a share without whole, a target without number
    NotPositive, ///< 0 or negative: no completion can be worked out
    WorseThanBase, ///< below the base where higher is better, above it where lower is
    BaseMissing, ///< a stock without the level it builds up from
    Decreasing, ///< cumulative months that go down
    Duplicate, ///< another target for the same thing
    OtherPace, ///< the seasonal pace was asked for but last year's months are missing
};

/// What is wrong with a target or its figures; the rest of the board stands nevertheless.
struct GoalProblem
{
    GoalProblemKind kind = GoalProblemKind::Unresolved;
    Message what;
};

/// What is still to be done this year. Amounts in the indicator's unit.
struct GoalNeed
{
    double total = 0; ///< target − actual; for StaysLow what may still be used
    double perMonth = 0; ///< over the months left
    std::optional<double> lastYear; ///< what last year's same months made together
    std::optional<double> growth; ///< of the months left over last year's same months, percent
    bool operator==(const GoalNeed&) const = default;
};

/// One target and where it stands.
struct GoalProgress
{
    Target target;
    GoalNature nature = GoalNature::Accrues;
    ResolvedTarget resolved;
    Period actualPeriod; ///< the last that exists up to the day asked about; year 0: none
    std::optional<double> actual;
    bool judgedByForecast = false; ///< the light is that of the forecast: the months of a mean that
                                   ///< sums up over the year are not compared with its target
    Status actualStatus = Status::Actual;
    Standing standing;
    Pace paceUsed = Pace::Calendar;
    std::optional<Forecast> forecast; ///< of the target year's end, from its months
    std::optional<GoalNeed>
        need; ///< absent when reached, when the year is over, for means and rates
    std::optional<PathStanding> path; ///< for a path of several years
    int pathYear = 0; ///< the year the path stands at
    std::vector<TargetAdjustment> adjustments; ///< of the target, oldest first
    std::vector<GoalProblem> problems;

    [[nodiscard]] Light light() const { return standing.light; }
    [[nodiscard]] bool isPath() const { return target.baseYear.has_value(); }
};

/// Every goal that a year is about: its targets, and the paths that run through it.
struct GoalBoard
{
    int year = 0;
    Period asOf;
    std::vector<GoalProgress> goals; ///< in catalog order, yearly targets before paths

    [[nodiscard]] int count(Light light) const;
    [[nodiscard]] int good() const; ///< done, ahead, on pace, met
    [[nodiscard]] int bad() const; ///< behind, not met
};

/// What a board is made from; borrowed for the call.
struct GoalContext
{
    const Panel& panel;
    const Catalog& catalog;
    GoalSettings settings;
    QList<TargetVersion> history {}; ///< of all targets, by target, oldest first; may be empty
};

[[nodiscard]] GoalProgress goalProgress(const GoalContext& context, const Target& target,
                                        Period asOf);
/// With `area` only that area's goals.
[[nodiscard]] GoalBoard goalBoard(const GoalContext& context, const QList<Target>& targets,
                                  Period asOf, AreaId area = 0);

/// The last months of `year` that any of its targets has a value for; nothing where none has.
[[nodiscard]] std::optional<Period> latestPeriod(const GoalContext& context,
                                                 const QList<Target>& targets, int year);

/// The last months of `year` that anything in the area has a value for: where there are no targets
/// yet, what suggestions and first entries are about.
[[nodiscard]] std::optional<Period> latestOfArea(const Panel& panel, AreaId area, int year);

/// "24 项目标中 15 项符合或快于时序，3 项滞后：…".
[[nodiscard]] Message boardSummary(const GoalBoard& board, const Catalog& catalog);

/// What the year comes to if its remaining months grow by `percent` over last year's same months;
/// nothing where last year's months are missing, and for means and rates.
[[nodiscard]] std::optional<double> scenarioTotal(const GoalProgress& goal, double percent);

}
