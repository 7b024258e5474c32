// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/contribution.h"

#include "core/unit.h"

#include <cmath>

namespace zoneboard {

namespace {

Computed scaled(const Computed& value, const ConversionFactor& factor)
{
    if (factor == ConversionFactor {})
        return value;
    return {factor.applied(value.value), value.interval * factor.applied(1), value.implied};
}

/// Where the prior comes from the reported growth, the growth is that report, exactly as wide.
std::optional<Computed> growthOver(const Panel& panel, const Cell& cell, const Computed& prior,
                                   const Computed& value)
{
    auto growth = growthBetween(prior, value, GrowthUnit::Percent);
    const Panel::Index row = panel.find(cell);
    if (!growth || !prior.implied || value.implied || row == Panel::none)
        return growth;
    const auto reported = panel.reportedGrowth(row);
    if (reported && reported->unit == GrowthUnit::Percent)
        growth->interval = intervalOf(reported->rate);
    return growth;
}

void setPull(Pull& part, const Decomposition& whole)
{
    if (!part.value || !part.prior)
        return;
    const Computed change = *part.value - *part.prior;
    part.growth = growthBetween(*part.prior, *part.value, GrowthUnit::Percent);
    if (!whole.growth)
        return;
    part.pull = ratioOf(change, *whole.prior, 100);
    const Computed wholeChange = *whole.value - *whole.prior;
    part.contribution = ratioOf(change, wholeChange, 100);
}

std::optional<Pull> pullOf(const Panel& panel, const Catalog& catalog, const Indicator& whole,
                           const Cell& cell, const Decomposition& decomposition)
{
    const auto factor = conversion(catalog.indicator(cell.indicator)->unit, whole.unit);
    const auto value = observed(panel, catalog, cell);
    if (!factor || !value)
        return std::nullopt;
    Pull part;
    part.indicator = cell.indicator;
    part.value = scaled(*value, *factor);
    const auto prior =
        observedOrImplied(panel, catalog, {cell.indicator, cell.area, cell.period.yearBefore()});
    if (prior)
        part.prior = scaled(*prior, *factor);
    setPull(part, decomposition);
    if (prior)
        part.growth = growthOver(panel, cell, *prior, *value);
    return part;
}

/// What is left of the whole beside the parts. Its pull is what the parts' pulls leave of the
/// growth, so that they always add up.
Pull restOf(const Decomposition& whole)
{
    Pull rest;
    if (!whole.value)
        return rest;
    rest.value = whole.value;
    rest.prior = whole.prior;
    double pulls = 0;
    for (const Pull& part : whole.parts) {
        rest.value = *rest.value - *part.value;
        if (rest.prior && part.prior)
            rest.prior = *rest.prior - *part.prior;
        else
            rest.prior.reset();
        pulls += part.pull ? part.pull->value : 0;
    }
    setPull(rest, whole);
    if (!whole.growth || rest.pull)
        return rest;
    Computed left = *whole.growth;
    left.value -= pulls;
    for (const Pull& part : whole.parts)
        left.interval = part.pull ? left.interval - part.pull->interval : left.interval;
    rest.pull = left;
    return rest;
}

}

Decomposition decompose(const Panel& panel, const Catalog& catalog, IndicatorId whole, AreaId area,
                        Period period)
{
    Decomposition result;
    result.whole = whole;
    result.area = area;
    result.year = period.year;
    result.months = period.months;
    const Indicator* indicator = catalog.indicator(whole);
    if (!indicator)
        return result;
    const Cell cell {whole, area, period};
    result.value = observed(panel, catalog, cell);
    result.prior = observedOrImplied(panel, catalog, {whole, area, period.yearBefore()});
    if (result.value && result.prior)
        result.growth = growthOver(panel, cell, *result.prior, *result.value);
    for (const IndicatorId part : catalog.partsOf(whole)) {
        if (part == whole)
            continue;
        if (auto pull = pullOf(panel, catalog, *indicator, {part, area, period}, result))
            result.parts.push_back(*std::move(pull));
    }
    result.rest = restOf(result);
    return result;
}

Decomposition decompose(const Panel& panel, const Catalog& catalog, IndicatorId whole, AreaId area,
                        int year)
{
    return decompose(panel, catalog, whole, area, Period {year});
}

}
