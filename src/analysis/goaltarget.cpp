// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/goaltarget.h"

#include "analysis/goalforecast.h"
#include "analysis/goaltext.h"
#include "core/unit.h"

#include <cmath>

namespace zoneboard {

namespace {

struct Whole
{
    double value = 0;
    bool foreseen = false;
};

/// The year of the whole that a share target asks about: observed, else foreseen from its months.
std::optional<Whole> wholeYear(const Panel& panel, const Catalog& catalog,
                               const Indicator& indicator, AreaId area, int year, Period asOf)
{
    if (year > asOf.year)
        return std::nullopt;
    const YearSeries series = yearSeries(panel, catalog, indicator.id, area, year);
    const int last = series.current.lastMonth(year == asOf.year ? asOf.months : 12);
    const Cell cell {indicator.id, area, {year, last}};
    const auto forecast = forecastYear(panel, catalog, cell, goalNature(indicator, {}), series);
    if (!forecast)
        return std::nullopt;
    return Whole {forecast->value, last < 12};
}

void resolveShare(ResolvedTarget& resolved, const Panel& panel, const Catalog& catalog,
                  const Target& target, const Indicator& indicator, Period asOf)
{
    const Area* area = catalog.area(target.area);
    const Area* parent = area ? catalog.area(area->parent) : nullptr;
    if (!parent || isRate(indicator.unit)) {
        resolved.missing =
            message(phrase("Goals", "“%1” can have no share: there is no whole it is a part of"),
                    indicator.name);
        return;
    }
    const auto whole = wholeYear(panel, catalog, indicator, parent->id, target.year, asOf);
    if (!whole) {
        resolved.missing =
            message(phrase("Goals", "the share needs %1's value of %2, which is missing"),
                    parent->name, goaltext::period({target.year, 12}));
        return;
    }
    resolved.level = *target.value / 100 * whole->value;
    const BilingualText wholeText = goaltext::level(indicator, whole->value);
    resolved.basis = whole->foreseen
        ? message(phrase("Goals", "%1 of %2's forecast %3"), goaltext::percent(*target.value),
                  parent->name, wholeText)
        : message(phrase("Goals", "%1 of %2's %3"), goaltext::percent(*target.value), parent->name,
                  wholeText);
}

void resolveFromBase(ResolvedTarget& resolved, const Target& target, const Indicator& indicator)
{
    if (!resolved.base) {
        resolved.missing = message(phrase("Goals", "its base, the value of %1, is missing"),
                                   goaltext::period({resolved.baseYear, 12}));
        return;
    }
    const BilingualText baseText = goaltext::level(indicator, *resolved.base);
    const BilingualText baseYear = goaltext::period({resolved.baseYear, 12});
    if (target.kind == TargetKind::AtLeastLastYear) {
        resolved.level = *resolved.base;
        resolved.basis = indicator.polarity == Polarity::LowerIsBetter
            ? message(phrase("Goals", "at most the %1 of %2"), baseText, baseYear)
            : message(phrase("Goals", "at least the %1 of %2"), baseText, baseYear);
        return;
    }
    resolved.level = isRate(indicator.unit) ? *resolved.base + *target.value
                                            : *resolved.base * (1 + *target.value / 100);
    resolved.basis = message(phrase("Goals", "%1 on the %2 of %3"),
                             goaltext::growth(indicator, *target.value), baseText, baseYear);
}

}

ResolvedTarget resolve(const Panel& panel, const Catalog& catalog, const Target& target,
                       Period asOf)
{
    ResolvedTarget resolved;
    resolved.baseYear = target.baseYear.value_or(target.year - 1);
    const Indicator* indicator = catalog.indicator(target.indicator);
    if (!indicator) {
        resolved.missing = message(phrase("Goals", "the indicator of this target does not exist"));
        return resolved;
    }
    const bool needsValue = target.kind != TargetKind::AtLeastLastYear;
    if (needsValue && !(target.value && std::isfinite(*target.value))) {
        resolved.missing = message(phrase("Goals", "the target has no number"));
        return resolved;
    }
    const auto base =
        observedOrImplied(panel, catalog, {target.indicator, target.area, {resolved.baseYear, 12}});
    if (base) {
        resolved.base = base->value;
        resolved.baseImplied = base->implied;
    }
    switch (target.kind) {
    case TargetKind::Level:
        resolved.level = target.value;
        break;
    case TargetKind::Share:
        resolveShare(resolved, panel, catalog, target, *indicator, asOf);
        break;
    case TargetKind::Growth:
    case TargetKind::AtLeastLastYear:
        resolveFromBase(resolved, target, *indicator);
        break;
    }
    return resolved;
}

}
