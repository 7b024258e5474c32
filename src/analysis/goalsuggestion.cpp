// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/goalsuggestion.h"

#include "analysis/goaltext.h"
#include "core/unit.h"

#include <algorithm>
#include <cmath>

namespace zoneboard {

namespace {

constexpr int yearsOfCompoundGrowth = 5;

struct Maker
{
    const Indicator& indicator;
    double base;
    std::vector<TargetSuggestion>& suggestions;

    void add(SuggestionKind kind, double growth, const Message& why) const
    {
        const double level = isRate(indicator.unit) ? base + growth : base * (1 + growth / 100);
        if (std::isfinite(level) && level > 0)
            suggestions.push_back({kind, growth, level, why});
    }
};

}

std::vector<TargetSuggestion> suggestTargets(const Panel& panel, const Catalog& catalog,
                                             IndicatorId indicator, AreaId area, int year)
{
    std::vector<TargetSuggestion> suggestions;
    const Indicator* about = catalog.indicator(indicator);
    const Cell last {indicator, area, {year - 1, 12}};
    const auto base = observed(panel, catalog, last);
    if (!about || !base)
        return suggestions;
    const Maker make {*about, base->value, suggestions};
    const BilingualText lastYear = goaltext::period({year - 1, 12});
    if (const auto growth = growthOf(panel, catalog, last).shown())
        make.add(SuggestionKind::LastGrowth, *growth,
                 message(phrase("Goals", "the growth of %1 carried on (%2)"), lastYear,
                         goaltext::growth(*about, *growth)));
    const Area* home = catalog.area(area);
    const Area* parent = home ? catalog.area(home->parent) : nullptr;
    if (parent) {
        const Cell above {indicator, parent->id, {year - 1, 12}};
        if (const auto growth = growthOf(panel, catalog, above).shown())
            make.add(SuggestionKind::ParentGrowth, *growth,
                     message(phrase("Goals", "the growth of %1 in %2 (%3)"), parent->name, lastYear,
                             goaltext::growth(*about, *growth)));
    }
    const int first = year - 1 - yearsOfCompoundGrowth;
    const auto compound = compoundGrowth(panel, catalog, indicator, area, first, year - 1);
    if (compound && !isRate(about->unit))
        make.add(SuggestionKind::FiveYears, compound->value,
                 message(phrase("Goals", "average annual growth of %1 to %2 (%3)"),
                         QString::number(first), QString::number(year - 1),
                         goaltext::growth(*about, compound->value)));
    return suggestions;
}

std::vector<IndicatorId> withoutTarget(const Panel& panel, const Catalog& catalog,
                                       const QList<Target>& targets, AreaId area, int year)
{
    std::vector<IndicatorId> headline;
    std::vector<IndicatorId> others;
    for (const Indicator& indicator : catalog.indicators()) {
        const bool taken = std::any_of(targets.begin(), targets.end(), [&](const Target& target) {
            return target.indicator == indicator.id && target.area == area && target.year == year;
        });
        if (!taken && observed(panel, catalog, {indicator.id, area, {year - 1, 12}}))
            (indicator.headline ? headline : others).push_back(indicator.id);
    }
    headline.insert(headline.end(), others.begin(), others.end());
    return headline;
}

}
