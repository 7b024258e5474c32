// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/goal.h"

#include <cstdint>
#include <optional>

namespace zoneboard {

/// What "where we should be by now" is measured against (时序).
enum class Pace : std::uint8_t
{
    Calendar, ///< months 1..m are m/12 of the year
    Seasonal, ///< months 1..m are what they were of last year
};

/// How a goal moves towards its target; decides which definitions hold.
enum class GoalNature : std::uint8_t
{
    Accrues, ///< a flow: completion = actual/target
    StaysLow, ///< a flow that should stay low: used = actual/target, done only at the year's end
    BuildsUp, ///< a stock: completion = (actual − base)/(target − base)
    Held, ///< a mean or a rate: met or not, no elapsed and no lead
};

enum class Light : std::uint8_t
{
    NoData,
    Done,
    Ahead,
    OnPace,
    SlightlyBehind,
    Behind,
    Met, ///< this and the next two are for means and rates
    Near,
    NotMet,
};

/// Where the lights change, in percentage points of lead; a setting of the store.
struct GoalThresholds
{
    double ahead = 5; ///< lead from which a goal is ahead
    double behind = -5; ///< lead below which it is behind; between this and 0 slightly behind
    double nearPercent = 2; ///< a mean or rate is near its target within this much of it
    int dueSoonDays = 30; ///< a milestone is due soon this many days before
    bool operator==(const GoalThresholds&) const = default;
};

[[nodiscard]] GoalNature goalNature(const Indicator& indicator, const Target& target);

/// Whether a mean adds up over the year (income or output per head, in money): its months say
/// nothing about the year's level, so that only whole years are compared with a target.
[[nodiscard]] bool sumsUpOverYear(const Indicator& indicator);

/// Whether `actual` is at least as good as `target` in the sense of the polarity, up to rounding in
/// doubles.
[[nodiscard]] bool isReached(double actual, double target, Polarity polarity);

/// Where a goal stands. Completion, elapsed in percent, lead in points.
struct Standing
{
    std::optional<double> completion; ///< for StaysLow: what is used
    std::optional<double> elapsed;
    std::optional<double> lead;
    Light light = Light::NoData;
    bool operator==(const Standing&) const = default;
};

/// What standingOf() is worked out from; levels in the indicator's unit, `elapsed` in percent.
struct GoalPoint
{
    GoalNature nature = GoalNature::Accrues;
    Polarity polarity = Polarity::HigherIsBetter;
    double target = 0;
    std::optional<double> base {}; ///< the level the way to the target starts from
    std::optional<double> actual {};
    double elapsed = 0;
    bool yearOver = false; ///< the actual covers the whole year
};

/// Completion, elapsed, lead and light as the goals section of the model defines them.
[[nodiscard]] Standing standingOf(const GoalPoint& point, const GoalThresholds& thresholds = {});

/// done, ahead, on_pace, slightly_behind, behind, met, near, not_met, no_data.
[[nodiscard]] QString lightCode(Light light);
/// 已完成, 快于时序, 符合时序 … / done, ahead, on pace …
[[nodiscard]] QString lightName(Light light, Language language);
/// The shape that tells a light apart without its colour: ✓ ▲ ● ◆ ▼ ○.
[[nodiscard]] QChar lightShape(Light light);
/// Done, ahead, on pace or met.
[[nodiscard]] bool isGood(Light light);
/// Behind or not met.
[[nodiscard]] bool isBad(Light light);

/// For sorting, the worst first: not met, behind … no data last.
[[nodiscard]] int lightRank(Light light);

/// level, growth, share, at_least_last_year.
[[nodiscard]] QString targetKindCode(TargetKind kind);
[[nodiscard]] std::optional<TargetKind> targetKindFromCode(const QString& code);

/// The thresholds and the pace as they are kept in the settings of a store, JSON text; what is not
/// given or not a number keeps its default.
struct GoalSettings
{
    Pace pace = Pace::Calendar;
    GoalThresholds thresholds;
    bool operator==(const GoalSettings&) const = default;

    static constexpr auto key = "goals"; ///< of the setting
    [[nodiscard]] static GoalSettings fromText(const QString& json);
    [[nodiscard]] QString toText() const;
};

}
