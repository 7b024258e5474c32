// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/share.h"

#include "analysis/wholename_p.h"
#include "core/unit.h"

#include <algorithm>
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

/// The share with everything that can be computed; `parts` are the rows of the cell's series.
Share shareIn(const Panel& panel, const Catalog& catalog, const Cell& cell, Panel::Range parts,
              Share share)
{
    const Indicator* indicator = catalog.indicator(cell.indicator);
    const bool sameIndicator = share.wholeIndicator == cell.indicator;
    const Indicator* total = sameIndicator ? indicator : catalog.indicator(share.wholeIndicator);
    if (!indicator || !total || share.wholeArea == 0 || !addsUp(*indicator) || !addsUp(*total))
        return share;
    const PartAndWhole of {*indicator, *total,
                           cell.area,  share.wholeArea,
                           parts,      panel.series(share.wholeIndicator, share.wholeArea)};
    share.computed = percentIn(panel, catalog, of, cell.period);
    if (!share.computed)
        return share;
    if (const auto prior = percentIn(panel, catalog, of, cell.period.yearBefore()))
        share.changePoints = *share.computed - *prior;
    if (share.reported)
        share.consistent = intervalOf(share.reported->rate).meetsNearly(share.computed->interval);
    return share;
}

std::optional<ReportedShare> reportedAt(const Panel& panel, Panel::Range series, Period period)
{
    const Panel::Index row = panel.find(series, period);
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
    const Panel::Range series = panel.series(cell.indicator, cell.area);
    const auto reported = reportedAt(panel, series, cell.period);
    if (reported && meansIndicator(reported->of, catalog, indicator->partOf))
        share.reported = reported;
    return shareIn(panel, catalog, cell, series, share);
}

Share shareOfArea(const Panel& panel, const Catalog& catalog, const Cell& cell, AreaId whole)
{
    Share share;
    if (!catalog.area(whole) || whole == cell.area)
        return share;
    share.wholeArea = whole;
    share.wholeIndicator = cell.indicator;
    const Panel::Range series = panel.series(cell.indicator, cell.area);
    const auto reported = reportedAt(panel, series, cell.period);
    if (reported && meansArea(reported->of, catalog, whole))
        share.reported = reported;
    return shareIn(panel, catalog, cell, series, share);
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
    share.reported = reportedAt(panel, panel.series(cell.indicator, cell.area), cell.period);
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
    return Ranking(panel, catalog).of(cell);
}

std::optional<Rank> Ranking::of(const Cell& cell)
{
    const Indicator* indicator = m_catalog.indicator(cell.indicator);
    const Area* area = m_catalog.area(cell.area);
    const auto own = observed(m_panel, m_catalog, cell);
    if (!indicator || !area || area->parent == 0 || !own)
        return std::nullopt;
    const auto& values = valuesOf({cell.indicator, area->parent, cell.period}, indicator->polarity);
    const auto worse = std::partition_point(values.begin(), values.end(), [&](double value) {
        return isBetter(indicator->polarity, value, own->value);
    });
    return Rank {static_cast<int>(worse - values.begin()) + 1, static_cast<int>(values.size())};
}

const std::vector<double>& Ranking::valuesOf(const Group& group, Polarity polarity)
{
    const auto [found, fresh] = m_values.try_emplace(group);
    std::vector<double>& values = found->second;
    if (!fresh)
        return values;
    const auto& [indicator, parent, period] = group;
    for (const AreaId sibling : m_catalog.childrenOf(parent))
        if (const auto value = observed(m_panel, m_catalog, {indicator, sibling, period}))
            values.push_back(value->value);
    std::sort(values.begin(), values.end(),
              [polarity](double a, double b) { return isBetter(polarity, a, b); });
    return values;
}

}
