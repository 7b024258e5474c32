// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicator.h"
#include "core/language.h"

#include <cstdint>
#include <optional>

namespace zoneboard {

/// How a goal of several years stands, as Eurostat and Open SDG class it.
enum class PathClass : std::uint8_t
{
    NoData,
    Met,
    MetSlipping, ///< reached, but further from the target than the base was
    OnTrack,
    Moderate,
    Insufficient,
    MovingAway,
};

/// How the speed so far is compared with the speed required.
enum class PathMethod : std::uint8_t
{
    CompoundGrowth, ///< ratio of compound annual growth rates
    Linear, ///< (now − base)/(target − base) over the years' share: where a level is not positive
};

/// A path's three points. `nowYear` lies after `baseYear`.
struct PathPoints
{
    int baseYear = 0;
    double base = 0;
    int nowYear = 0;
    double now = 0;
    int targetYear = 0;
    double target = 0;
    Polarity polarity = Polarity::HigherIsBetter;
};

/// Rates in percent a year by compound growth, in the indicator's unit a year by the linear form.
struct PathStanding
{
    PathMethod method = PathMethod::CompoundGrowth;
    std::optional<double> ratio; ///< speed so far ÷ speed required
    PathClass pathClass = PathClass::NoData;
    std::optional<double> actualRate; ///< a year, since the base
    std::optional<double> requiredRate; ///< a year, from base to target
    std::optional<double> rateStillNeeded; ///< a year, from now on; absent when no year is left
    std::optional<double> straightCompletion; ///< (now − base)/(target − base), percent
    double straightElapsed = 0; ///< share of the years, percent
    std::optional<double> atPresentRate; ///< the level in the target year if it goes on like this
    bool operator==(const PathStanding&) const = default;
};

[[nodiscard]] PathStanding pathStanding(const PathPoints& points);

/// met, met_slipping, on_track, moderate, insufficient, moving_away, no_data.
[[nodiscard]] QString pathClassCode(PathClass pathClass);
[[nodiscard]] QString pathClassName(PathClass pathClass, Language language);
[[nodiscard]] QString pathMethodName(PathMethod method, Language language);

}
