// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/goalpace.h"
#include "analysis/growth.h"

#include <array>
#include <optional>

namespace zoneboard {

/// The cumulative values of one year, as observed; nothing is filled in between months.
struct MonthlyValues
{
    std::array<std::optional<double>, 12> cumulative; ///< [m − 1] covers months 1..m

    /// Months 1..m together; nothing where they were not observed.
    [[nodiscard]] std::optional<double> through(int months) const;
    [[nodiscard]] std::optional<double> year() const { return through(12); }
    /// The last m ≤ `months` with a value, 0 where there is none.
    [[nodiscard]] int lastMonth(int months) const;
    /// The first m whose value is lower than that of the month observed before it; 0 where there
    /// is none.
    [[nodiscard]] int firstDecrease() const;
    bool operator==(const MonthlyValues&) const = default;
};

[[nodiscard]] MonthlyValues monthlyValues(const Panel& panel, const Catalog& catalog,
                                          IndicatorId indicator, AreaId area, int year);

/// What pace and forecast of a year rest on: its months, last year's, and the level before that.
struct YearSeries
{
    int year = 0;
    MonthlyValues current;
    MonthlyValues before; ///< of the year before
    std::optional<double> baseBefore; ///< whole-year value two years before

    /// What months 1..m were of last year's total, for a stock of last year's increase;
    /// 0 < share ≤ 1. Nothing where it was not observed or makes no sense.
    [[nodiscard]] std::optional<double> seasonalShare(GoalNature nature, int months) const;
};

[[nodiscard]] YearSeries yearSeries(const Panel& panel, const Catalog& catalog,
                                    IndicatorId indicator, AreaId area, int year);

/// The share of the year in percent that should be done after `months`: by last year's season where
/// it is asked for and known, else by the calendar. `used` says which.
struct Elapsed
{
    double percent = 0;
    Pace used = Pace::Calendar;
    bool operator==(const Elapsed&) const = default;
};
[[nodiscard]] Elapsed elapsedShare(Pace wanted, int months, std::optional<double> seasonalShare);

}
