// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/basisbreaks_p.h"
#include "charts/specwords_p.h"

#include <algorithm>

namespace zoneboard {

namespace {

QString changedBasis(const ChartContext& context, int year, GrowthBasis basis)
{
    const QString text = QString::number(year);
    return basis == GrowthBasis::Comparable
        ? say(context, phrase("Chart", "growth at comparable prices from %1", "year"), text)
        : say(context, phrase("Chart", "growth at current prices from %1", "year"), text);
}

QString changedScope(const ChartContext& context, int year)
{
    return say(context, phrase("Chart", "%1 not comparable with the year before", "year"),
               QString::number(year));
}

}

std::vector<BasisBreak> basisBreaks(const ChartContext& context, IndicatorId indicator, AreaId area,
                                    YearRange years)
{
    std::vector<BasisBreak> breaks;
    GrowthBasis former = GrowthBasis::Unknown;
    for (int year = years.first; year <= years.last; ++year) {
        const Growth growth = growthOf(context.panel, context.catalog, {indicator, area, {year}});
        if (!growth.reported || growth.reported->basis == GrowthBasis::Unknown)
            continue;
        const GrowthBasis basis = growth.reported->basis;
        // Comparable prices never fit the values at current ones: that is no break.
        const bool unfit =
            basis == GrowthBasis::Nominal && growth.consistent && !*growth.consistent;
        if (former != GrowthBasis::Unknown && former != basis)
            breaks.push_back({year, changedBasis(context, year, basis)});
        else if (unfit)
            breaks.push_back({year, changedScope(context, year)});
        former = basis;
    }
    return breaks;
}

QStringList markBreaks(ChartSpec& spec, const std::vector<BasisBreak>& breaks)
{
    QStringList notes;
    for (const BasisBreak& found : breaks) {
        const auto category =
            std::ranges::find(spec.categories, QString::number(found.year), &ChartCategory::text);
        // Before the first year there is nothing to be parted from.
        if (category == spec.categories.end() || category == spec.categories.begin())
            continue;
        category->breaks = true;
        notes.append(found.note);
    }
    return notes;
}

}
