// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/growth.h"

#include "analysis/derived.h"

#include <cmath>

namespace zoneboard {

namespace {

std::optional<Computed> finite(const Computed& computed)
{
    if (!std::isfinite(computed.value))
        return std::nullopt;
    return computed;
}

Cell yearBefore(const Cell& cell)
{
    return {cell.indicator, cell.area, cell.period.yearBefore()};
}

/// What the growth that the cell itself reports implies for the year before.
std::optional<Computed> impliedBefore(const Panel& panel, const Catalog& catalog, const Cell& cell)
{
    const Panel::Index row = panel.find(cell);
    if (row == Panel::none)
        return std::nullopt;
    const auto value = panel.published(row);
    const auto reported = panel.reportedGrowth(row);
    if (!value || !reported)
        return std::nullopt;
    return impliedPrior(*value, catalog.isWholeCount(cell.indicator), *reported);
}

GrowthNote noteOn(const std::optional<Computed>& prior, GrowthUnit unit)
{
    if (!prior)
        return GrowthNote::NoBase;
    if (unit == GrowthUnit::Points || prior->value > 0)
        return GrowthNote::None;
    return prior->value == 0 ? GrowthNote::ZeroBase : GrowthNote::NegativeBase;
}

}

std::optional<Computed> ratioOf(const Computed& a, const Computed& b, double factor)
{
    if (b.value == 0)
        return std::nullopt;
    const auto interval = quotient(a.interval, b.interval);
    return finite({a.value / b.value * factor,
                   interval ? *interval * factor : Interval::everything(), a.implied || b.implied});
}

Computed operator+(const Computed& a, const Computed& b)
{
    return {a.value + b.value, a.interval + b.interval, a.implied || b.implied};
}

Computed operator-(const Computed& a, const Computed& b)
{
    return {a.value - b.value, a.interval - b.interval, a.implied || b.implied};
}

std::optional<double> Growth::shown() const
{
    if (reported)
        return reported->rate.value;
    if (computed)
        return computed->value;
    return std::nullopt;
}

int Growth::shownDecimals() const
{
    if (reported)
        return reported->rate.decimals;
    return computed ? meaningfulDecimals(computed->interval, 1) : 0;
}

std::optional<Computed> growthBetween(const Computed& prior, const Computed& value, GrowthUnit unit)
{
    if (unit == GrowthUnit::Points)
        return finite(value - prior);
    if (prior.value <= 0)
        return std::nullopt;
    auto growth = ratioOf(value, prior, 100);
    if (growth) {
        growth->value = (value.value / prior.value - 1) * 100;
        growth->interval = growth->interval + -100.0;
    }
    return growth;
}

Growth growthOf(const Panel& panel, const Catalog& catalog, const Cell& cell)
{
    const Panel::Range series = panel.series(cell.indicator, cell.area);
    const Panel::Index row = panel.find(series, cell.period);
    const Cell before = yearBefore(cell);
    Growth growth;
    if (row != Panel::none)
        growth.reported = panel.reportedGrowth(row);
    const GrowthUnit natural =
        catalog.isRate(cell.indicator) ? GrowthUnit::Points : GrowthUnit::Percent;
    growth.unit = growth.reported ? growth.reported->unit : natural;
    const auto value = observed(panel, catalog, cell, row);
    const auto prior = observed(panel, catalog, before, panel.find(series, before.period));
    if (value) {
        growth.note = noteOn(prior, growth.unit);
        if (growth.note == GrowthNote::None)
            growth.computed = growthBetween(*prior, *value, growth.unit);
    }
    growth.prior = prior ? prior : observedOrImplied(panel, catalog, before);
    if (growth.reported && growth.computed)
        growth.consistent =
            intervalOf(growth.reported->rate).meetsNearly(growth.computed->interval);
    return growth;
}

std::optional<Computed> impliedPrior(const Published& value, bool wholeCount,
                                     const ReportedGrowth& growth)
{
    const Computed now {value.value, intervalOf(value, wholeCount), true};
    const Computed rate {growth.rate.value, intervalOf(growth.rate), true};
    if (growth.unit == GrowthUnit::Points)
        return finite(now - rate);
    if (rate.value <= -100)
        return std::nullopt;
    return ratioOf(now, {1 + rate.value / 100, rate.interval * 0.01 + 1.0, true}, 1);
}

std::optional<Computed> observed(const Panel& panel, const Catalog& catalog, const Cell& cell)
{
    return observed(panel, catalog, cell, panel.find(cell));
}

std::optional<Computed> observed(const Panel& panel, const Catalog& catalog, const Cell& cell,
                                 Panel::Index row)
{
    if (row != Panel::none && panel.columns().source(row) != derivedSource) {
        if (const auto value = panel.published(row))
            return Computed {value->value, intervalOf(*value, catalog.isWholeCount(cell.indicator)),
                             false};
    }
    return derivedValue(panel, catalog, cell, Inputs::Observed);
}

std::optional<Computed> observedOrImplied(const Panel& panel, const Catalog& catalog,
                                          const Cell& cell)
{
    return observedOrImplied(panel, catalog, cell, panel.find(cell));
}

std::optional<Computed> observedOrImplied(const Panel& panel, const Catalog& catalog,
                                          const Cell& cell, Panel::Index row)
{
    if (const auto value = observed(panel, catalog, cell, row))
        return value;
    const Period next {cell.period.year + 1, cell.period.months};
    if (const auto implied = impliedBefore(panel, catalog, {cell.indicator, cell.area, next}))
        return implied;
    return derivedValue(panel, catalog, cell, Inputs::ObservedOrImplied);
}

std::optional<Computed> compoundGrowth(const Computed& first, const Computed& last, int years)
{
    if (first.value <= 0 || last.value <= 0 || years <= 0)
        return std::nullopt;
    const auto ratio = ratioOf(last, first, 1);
    if (!ratio)
        return std::nullopt;
    const auto yearly = [years](double whole) {
        return (std::pow(std::max(whole, 0.0), 1.0 / years) - 1) * 100;
    };
    const Interval& range = ratio->interval;
    return finite({yearly(ratio->value),
                   {yearly(range.low), yearly(range.high), range.lowOpen, range.highOpen},
                   ratio->implied});
}

std::optional<Computed> compoundGrowth(const Panel& panel, const Catalog& catalog,
                                       IndicatorId indicator, AreaId area, int firstYear,
                                       int lastYear)
{
    if (catalog.isRate(indicator))
        return std::nullopt;
    const auto first = observedOrImplied(panel, catalog, {indicator, area, {firstYear}});
    const auto last = observedOrImplied(panel, catalog, {indicator, area, {lastYear}});
    if (!first || !last)
        return std::nullopt;
    return compoundGrowth(*first, *last, lastYear - firstYear);
}

std::optional<Computed> indexOf(const Panel& panel, const Catalog& catalog, const Cell& cell,
                                int baseYear)
{
    const auto value = observedOrImplied(panel, catalog, cell);
    const auto base = observedOrImplied(
        panel, catalog, {cell.indicator, cell.area, {baseYear, cell.period.months}});
    if (!value || !base)
        return std::nullopt;
    if (baseYear == cell.period.year && base->value != 0)
        return Computed {100, Interval::point(100), base->implied};
    return ratioOf(*value, *base, 100);
}

}
