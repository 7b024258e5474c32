// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/goalforecast.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace zoneboard {

namespace {

std::optional<double> finite(double value)
{
    return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

std::optional<double> byCalendar(const ForecastInput& input)
{
    const double factor = 12.0 / input.months;
    switch (input.nature) {
    case GoalNature::Accrues:
    case GoalNature::StaysLow:
        return finite(input.actual * factor);
    case GoalNature::BuildsUp:
        if (!input.yearBase)
            return std::nullopt;
        return finite(*input.yearBase + (input.actual - *input.yearBase) * factor);
    case GoalNature::Held:
        return input.sumsUp ? std::nullopt : finite(input.actual);
    }
    return std::nullopt;
}

std::optional<double> bySeason(const ForecastInput& input)
{
    if (!input.seasonalShare || (input.nature == GoalNature::Held && !input.sumsUp))
        return std::nullopt;
    if (input.nature != GoalNature::BuildsUp)
        return finite(input.actual / *input.seasonalShare);
    if (!input.yearBase)
        return std::nullopt;
    return finite(*input.yearBase + (input.actual - *input.yearBase) / *input.seasonalShare);
}

std::optional<double> byGrowth(const ForecastInput& input)
{
    if (!input.lastTotal || !input.growth)
        return std::nullopt;
    if (input.growthUnit == GrowthUnit::Points)
        return finite(*input.lastTotal + *input.growth);
    return finite(*input.lastTotal * (1 + *input.growth / 100));
}

struct Candidate
{
    double value;
    ForecastMethod method;
};

}

std::optional<Forecast> forecastYear(const ForecastInput& input)
{
    if (input.months < 1 || !std::isfinite(input.actual))
        return std::nullopt;
    if (input.months >= 12)
        return Forecast {
            input.actual, input.actual, input.actual, ForecastMethod::Calendar, {}, {}, {}};
    Forecast forecast;
    forecast.calendar = byCalendar(input);
    forecast.seasonal = bySeason(input);
    forecast.growthCarried = byGrowth(input);
    std::vector<Candidate> found; // the one to prefer of two comes last
    if (forecast.calendar)
        found.push_back({*forecast.calendar, ForecastMethod::Calendar});
    if (forecast.growthCarried)
        found.push_back({*forecast.growthCarried, ForecastMethod::GrowthCarried});
    if (forecast.seasonal)
        found.push_back({*forecast.seasonal, ForecastMethod::Seasonal});
    if (found.empty())
        return std::nullopt;
    Candidate chosen = found.back();
    std::sort(found.begin(), found.end(),
              [](const Candidate& a, const Candidate& b) { return a.value < b.value; });
    if (found.size() == 3)
        chosen = found.at(1);
    forecast.value = chosen.value;
    forecast.method = chosen.method;
    if (found.size() > 1) {
        forecast.low = found.front().value;
        forecast.high = found.back().value;
    }
    return forecast;
}

std::optional<Forecast> forecastYear(const Panel& panel, const Catalog& catalog, const Cell& actual,
                                     GoalNature nature, const YearSeries& series)
{
    const int months = actual.period.months;
    const std::optional<double> value = series.current.through(months);
    if (!value)
        return std::nullopt;
    ForecastInput input;
    input.nature = nature;
    input.months = months;
    input.actual = *value;
    if (months < 12) {
        const Growth growth = growthOf(panel, catalog, actual);
        input.growth = growth.shown();
        input.growthUnit = growth.unit;
        const Indicator* indicator = catalog.indicator(actual.indicator);
        input.sumsUp = indicator != nullptr && sumsUpOverYear(*indicator);
        input.seasonalShare =
            series.seasonalShare(input.sumsUp ? GoalNature::Accrues : nature, months);
        input.lastTotal = series.before.year();
        input.yearBase = series.before.year();
    }
    return forecastYear(input);
}

QString forecastMethodName(ForecastMethod method, Language language)
{
    switch (method) {
    case ForecastMethod::Calendar:
        return translated(phrase("Forecast", "by the calendar"), language);
    case ForecastMethod::Seasonal:
        return translated(phrase("Forecast", "by last year's season"), language);
    case ForecastMethod::GrowthCarried:
        return translated(phrase("Forecast", "by the growth so far"), language);
    }
    return {};
}

}
