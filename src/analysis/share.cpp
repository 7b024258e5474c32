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

std::optional<Computed> percentOf(const Panel& panel, const Catalog& catalog, const Cell& part,
                                  const Cell& whole)
{
    const auto value = observedOrImplied(panel, catalog, part);
    const auto total = observedOrImplied(panel, catalog, whole);
    if (!value || !total)
        return std::nullopt;
    if (part.indicator == whole.indicator)
        return ratioOf(*value, *total, 100);
    const auto factor = conversion(catalog.indicator(part.indicator)->unit,
                                   catalog.indicator(whole.indicator)->unit);
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
    const Cell whole {share.wholeIndicator, share.wholeArea, cell.period};
    share.computed = percentOf(panel, catalog, cell, whole);
    if (!share.computed)
        return share;
    const Period before = cell.period.yearBefore();
    const auto prior = percentOf(panel, catalog, {cell.indicator, cell.area, before},
                                 {whole.indicator, whole.area, before});
    if (prior)
        share.changePoints = *share.computed - *prior;
    if (share.reported)
        share.consistent = intervalOf(share.reported->rate).meetsNearly(share.computed->interval);
    return share;
}

std::optional<ReportedShare> reportedAt(const Panel& panel, const Cell& cell)
{
    const Panel::Index row = panel.find(cell);
    return row == Panel::none ? std::nullopt : panel.figure(row).share;
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
