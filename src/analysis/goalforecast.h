// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/goalmonths.h"
#include "core/figure.h"

#include <optional>

namespace zoneboard {

/// How a year's end is foreseen from the months so far.
enum class ForecastMethod : std::uint8_t
{
    Calendar, ///< actual·12/m; a stock's increase likewise; a mean or rate stays as it is
    Seasonal, ///< actual ÷ what the same months were of last year
    GrowthCarried, ///< last year's total × (1 + growth of the months so far)
};

/// The middle one of the three methods, with the others as its range.
struct Forecast
{
    double value = 0;
    std::optional<double> low; ///< absent where only one method could be used
    std::optional<double> high;
    ForecastMethod method = ForecastMethod::Calendar; ///< the one `value` comes from
    std::optional<double> calendar, seasonal, growthCarried;
    bool operator==(const Forecast&) const = default;
};

/// What is known in the middle of the year.
struct ForecastInput
{
    GoalNature nature = GoalNature::Accrues;
    int months = 12; ///< the actual covers 1..months
    double actual = 0;
    std::optional<double> yearBase {}; ///< for stocks: the level at the end of last year
    std::optional<double> seasonalShare {}; ///< of the year's total or increase, 0 < share ≤ 1
    std::optional<double> lastTotal {}; ///< last year's whole-year value
    std::optional<double> growth {}; ///< of the months so far over the same months of last year
    GrowthUnit growthUnit = GrowthUnit::Percent;
    bool sumsUp = false; ///< a mean whose months are only a part of the year's (income per head)
};

/// After twelve months the forecast is the actual. With two methods at hand the one that knows the
/// season is taken and the other is the range's other end. Nothing where no method can be used.
[[nodiscard]] std::optional<Forecast> forecastYear(const ForecastInput& input);

/// The same from the series of a year: its months 1..`months`, which must have a value.
[[nodiscard]] std::optional<Forecast> forecastYear(const Panel& panel, const Catalog& catalog,
                                                   const Cell& actual, GoalNature nature,
                                                   const YearSeries& series);

/// The method in words: 按日历推算, 按上年节奏推算, 按同比增速推算.
[[nodiscard]] QString forecastMethodName(ForecastMethod method, Language language);

}
