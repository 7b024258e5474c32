// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/vintage.h"

#include <algorithm>

namespace zoneboard {

namespace {

Computed computedOf(const Figure& figure, const Catalog& catalog)
{
    return {figure.value->value, intervalOf(*figure.value, catalog.isWholeCount(figure.indicator)),
            false};
}

}

Vintages sideBySide(std::vector<Vintage> states, const Catalog& catalog)
{
    std::stable_sort(states.begin(), states.end(),
                     [](const Vintage& a, const Vintage& b) { return a.from < b.from; });
    Vintages result;
    for (Vintage& state : states) {
        result.byStatus[static_cast<size_t>(state.figure.status)] = state;
        if (!state.figure.value)
            continue;
        if (!result.first)
            result.first = state;
        result.last = std::move(state);
    }
    if (!result.last || result.first == result.last)
        return result;
    const GrowthUnit unit =
        catalog.isRate(result.last->figure.indicator) ? GrowthUnit::Points : GrowthUnit::Percent;
    result.revision = growthBetween(computedOf(result.first->figure, catalog),
                                    computedOf(result.last->figure, catalog), unit);
    return result;
}

bool heldAt(const Vintage& vintage, const QDateTime& moment)
{
    return vintage.from <= moment && (!vintage.until || moment < *vintage.until);
}

Panel panelAsOf(const std::vector<Vintage>& states, const QDateTime& moment)
{
    Panel::Builder builder;
    for (const Vintage& state : states) {
        if (heldAt(state, moment))
            builder.add(state.figure);
    }
    return std::move(builder).finish();
}

}
