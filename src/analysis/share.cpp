// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/share.h"

#include "analysis/wholename_p.h"
#include "core/unit.h"

#include <optional>

namespace zoneboard {

namespace {

bool addsUp(const Indicator& indicator)
{
    return indicator.kind == IndicatorKind::Flow || indicator.kind == IndicatorKind::Stock;
}

/// A part and the whole it is a share of, in any period.
struct PartAndWhole
{
    const Indicator& part;
    const Indicator& whole;
    AreaId partArea;
    AreaId wholeArea;
    Panel::Range parts;
    Panel::Range wholes;
};

std::optional<Computed> percentIn(const Panel& panel, const Catalog& catalog,
                                  const PartAndWhole& of, Period period)
{
    const auto value = observedOrImplied(panel, catalog, {of.part.id, of.partArea, period},
                                         panel.find(of.parts, period));
    if (!value)
        return std::nullopt;
    const auto total = observedOrImplied(panel, catalog, {of.whole.id, of.wholeArea, period},
                                         panel.find(of.wholes, period));
    if (!total)
        return std::nullopt;
    if (of.part.id == of.whole.id)
        return ratioOf(*value, *total, 100);
    const auto factor = conversion(of.part.unit, of.whole.unit);
    if (!factor)
        return std::nullopt;
    return ratioOf(*value, *total, factor->applied(100));
}

/// The share with everything that can be computed; `whole` in the same period as the cell.
Share shareIn(const Panel& panel, const Catalog& catalog, const Cell& cell, Share share)
{
    const Indicator* indicator = catalog.indicator(cell.indicator);
    const Indicator* total = catalog.indicator(share.wholeIndicator);
    if (!indicator || !total || share.wholeArea == 0 || !addsUp(*indicator) || !addsUp(*total))
        return share;
    const PartAndWhole of {*indicator,
                           *total,
                           cell.area,
                           share.wholeArea,
                           panel.series(cell.indicator, cell.area),
                           panel.series(share.wholeIndicator, share.wholeArea)};
    share.computed = percentIn(panel, catalog, of, cell.period);
    if (!share.computed)
        return share;
    if (const auto prior = percentIn(panel, catalog, of, cell.period.yearBefore()))
        share.changePoints = *share.computed - *prior;
    if (share.reported)
        share.consistent = intervalOf(share.reported->rate).meetsNearly(share.computed->interval);
    return share;
}

std::optional<ReportedShare> reportedAt(const Panel& panel, const Cell& cell)
{
    const Panel::Index row = panel.find(cell);
    return row == Panel::none ? std::nullopt : panel.reportedShare(row);
}

bool isBetter(Polarity polarity, double a, double b)
{
    return polarity == Polarity::LowerIsBetter ? a < b : a > b;
}

}

Share shareOf(const Panel& panel, const Catalog& catalog, const Cell& cell, ShareOf of)
{
    Share share;
    share.of = of;
    const Indicator* indicator = catalog.indicator(cell.indicator);
    const Area* area = catalog.area(cell.area);
    if (!indicator || !area)
        return share;
    if (of == ShareOf::ParentArea)
        return shareOfArea(panel, catalog, cell, area->parent);
    if (indicator->partOf == 0 || indicator->partOf == indicator->id)
        return share;
    share.wholeArea = cell.area;
    share.wholeIndicator = indicator->partOf;
    const auto reported = reportedAt(panel, cell);
    if (reported && meansIndicator(reported->of, catalog, indicator->partOf))
        share.reported = reported;
    return shareIn(panel, catalog, cell, share);
}

Share shareOfArea(const Panel& panel, const Catalog& catalog, const Cell& cell, AreaId whole)
{
    Share share;
    if (!catalog.area(whole) || whole == cell.area)
        return share;
    share.wholeArea = whole;
    share.wholeIndicator = cell.indicator;
    const auto reported = reportedAt(panel, cell);
    if (reported && meansArea(reported->of, catalog, whole))
        share.reported = reported;
    return shareIn(panel, catalog, cell, share);
}

Share mainShare(const Panel& panel, const Catalog& catalog, const Cell& cell)
{
    Share ofArea = shareOf(panel, catalog, cell, ShareOf::ParentArea);
    if (ofArea.computed)
        return ofArea;
    Share ofIndicator = shareOf(panel, catalog, cell, ShareOf::ParentIndicator);
    if (ofIndicator.computed)
        return ofIndicator;
    if (ofArea.reported)
        return ofArea;
    if (ofIndicator.reported)
        return ofIndicator;
    Share share;
    share.reported = reportedAt(panel, cell);
    return share;
}

std::optional<ImpliedWhole> impliedWhole(const Published& part, bool wholeCount,
                                         const ReportedShare& share)
{
    const Computed value {part.value, intervalOf(part, wholeCount), true};
    const Computed rate {share.rate.value, intervalOf(share.rate), true};
    auto whole = ratioOf(value, rate, 100);
    if (!whole)
        return std::nullopt;
    ImpliedWhole implied {*whole, wholeCount, std::nullopt};
    if (wholeCount)
        implied.fitting = whole->interval.wholeNumbers();
    return implied;
}

std::optional<Rank> rankOf(const Panel& panel, const Catalog& catalog, const Cell& cell)
{
    const Indicator* indicator = catalog.indicator(cell.indicator);
    const Area* area = catalog.area(cell.area);
    const auto own = observed(panel, catalog, cell);
    if (!indicator || !area || area->parent == 0 || !own)
        return std::nullopt;
    Rank rank {1, 0};
    for (const AreaId sibling : catalog.childrenOf(area->parent)) {
        const auto value = observed(panel, catalog, {cell.indicator, sibling, cell.period});
        if (!value)
            continue;
        ++rank.of;
        if (isBetter(indicator->polarity, value->value, own->value))
            ++rank.place;
    }
    return rank;
}

}
