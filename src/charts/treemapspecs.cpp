// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartspecs.h"
#include "charts/specwords_p.h"
#include "core/numbertext.h"

#include <utility>

namespace zoneboard {

/// The composition's column of that year, laid out as areas.
ChartSpec treemapSpec(const ChartContext& context, IndicatorId whole, AreaId area, int year)
{
    ChartSpec spec = compositionSpec(context, whole, area, {year, year}, false);
    spec.kind = ChartKind::Treemap;
    if (spec.isEmpty())
        return spec;
    const QString period = numbertext::period({year}, context.language);
    spec.title =
        say(context, phrase("Chart", "Composition of %1, %2"), nameOf(context, whole), period);
    ChartSeries parts {period, {}};
    spec.categories.clear();
    for (ChartSeries& part : spec.series) {
        spec.categories.push_back({part.name, {}, {}, false, false});
        parts.points.push_back(std::move(part.points.front()));
    }
    spec.series = {std::move(parts)};
    spec.totals.clear();
    spec.subtitle = subtitleOf(context, {captionUnit(context, whole)}, {period});
    return spec;
}

}
