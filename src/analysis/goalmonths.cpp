// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/goalmonths.h"

#include <algorithm>

namespace zoneboard {

std::optional<double> MonthlyValues::through(int months) const
{
    if (months < 1 || months > 12)
        return std::nullopt;
    return cumulative.at(static_cast<size_t>(months) - 1);
}

int MonthlyValues::lastMonth(int months) const
{
    for (int month = std::min(months, 12); month >= 1; --month) {
        if (through(month))
            return month;
    }
    return 0;
}

int MonthlyValues::firstDecrease() const
{
    std::optional<double> before;
    for (int month = 1; month <= 12; ++month) {
        const std::optional<double> value = through(month);
        if (value && before && *value < *before)
            return month;
        if (value)
            before = value;
    }
    return 0;
}

MonthlyValues monthlyValues(const Panel& panel, const Catalog& catalog, IndicatorId indicator,
                            AreaId area, int year)
{
    MonthlyValues months;
    for (int month = 1; month <= 12; ++month) {
        const auto value = observed(panel, catalog, {indicator, area, {year, month}});
        if (value)
            months.cumulative.at(static_cast<size_t>(month) - 1) = value->value;
    }
    return months;
}

YearSeries yearSeries(const Panel& panel, const Catalog& catalog, IndicatorId indicator,
                      AreaId area, int year)
{
    YearSeries series;
    series.year = year;
    series.current = monthlyValues(panel, catalog, indicator, area, year);
    series.before = monthlyValues(panel, catalog, indicator, area, year - 1);
    if (const auto value = observed(panel, catalog, {indicator, area, {year - 2, 12}}))
        series.baseBefore = value->value;
    return series;
}

std::optional<double> YearSeries::seasonalShare(GoalNature nature, int months) const
{
    const std::optional<double> part = before.through(months);
    const std::optional<double> whole = before.year();
    const bool stock = nature == GoalNature::BuildsUp;
    if (!part || !whole || (stock && !baseBefore) || nature == GoalNature::Held)
        return std::nullopt;
    const double base = stock ? *baseBefore : 0;
    if (*whole == base)
        return std::nullopt;
    const double share = (*part - base) / (*whole - base);
    return share > 0 && share <= 1 ? std::optional(share) : std::nullopt;
}

Elapsed elapsedShare(Pace wanted, int months, std::optional<double> seasonalShare)
{
    if (wanted == Pace::Seasonal && seasonalShare)
        return {*seasonalShare * 100, Pace::Seasonal};
    return {months * 100.0 / 12, Pace::Calendar};
}

}
