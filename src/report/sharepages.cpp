// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/share.h"
#include "core/numbertext.h"
#include "report/pagemaker_p.h"

#include <algorithm>

namespace zoneboard {

namespace {

constexpr size_t leastRanked = 3;
constexpr size_t sharesBesideChart = 14;

/// The largest shares as a chart beside their figures; where there are more, those follow as a
/// table.
void addSharesOf(const PageMaker& make, const std::vector<const Indicator*>& indicators,
                 ReportPage& page)
{
    const auto end = indicators.begin()
        + static_cast<std::ptrdiff_t>(std::min(indicators.size(), sharesBesideChart));
    const std::vector<const Indicator*> largest(indicators.begin(), end);
    const std::vector<const Indicator*> others(end, indicators.end());
    const ChartSpec chart = shareSpec(make.chart(), idsOf(largest), make.area, make.year);
    page.blocks.push_back(ReportChart {chart, make.caption(chart)});
    page.blocks.push_back(
        shareTable(make, largest, make.say(phrase("Report", "Shares in their wholes"))));
    if (!others.empty())
        page.blocks.push_back(
            shareTable(make, others, make.say(phrase("Report", "Smaller shares"))));
}

ReportTable rankTable(const PageMaker& make, const Indicator& indicator, const ChartSpec& chart)
{
    ReportTable table;
    table.caption = make.say(phrase("Report", "%1 by area"), make.name(indicator));
    table.header = {make.say(phrase("Report", "Area")),
                    make.withUnit(make.yearText(), make.unitText(indicator)),
                    make.say(phrase("Report", "Movement"))};
    for (size_t i = 0; i < chart.categories.size(); ++i) {
        const QString movement = chart.categories[i].movement;
        table.rows.push_back({chart.categories[i].text, chart.series.front().points[i].text,
                              movement.isEmpty() ? QStringLiteral("—") : movement});
        table.emphasised.push_back(chart.categories[i].chosen);
    }
    return table;
}

/// "工业投资占固定资产投资的 67%"; the name alone where no part is measured like the whole.
QString compositionHeading(const PageMaker& make, const Indicator& whole)
{
    const Indicator* largest = nullptr;
    double most = 0;
    for (const IndicatorId part : make.context.catalog.partsOf(whole.id)) {
        const auto figure = make.figure(part);
        const Indicator* indicator = make.context.catalog.indicator(part);
        if (figure && indicator && indicator->unit == whole.unit
            && (!largest || figure->value->value > most)) {
            largest = indicator;
            most = figure->value->value;
        }
    }
    if (!largest)
        return make.name(whole);
    const Share share = shareOf(make.context.panel, make.context.catalog, make.cell(largest->id),
                                ShareOf::ParentIndicator);
    return share.computed ? make.say(phrase("Report", "%1 makes %2 of %3"), make.name(*largest),
                                     numbertext::percent(share.computed->value), make.name(whole))
                          : make.name(whole);
}

}

/// "新引进人才创业项目 17 个，占全区 43.5%".
QString shareSentence(const PageMaker& make, const Indicator& indicator)
{
    return make.say(phrase("Report", "%1 %2, %3", "indicator, value, share of a whole"),
                    make.name(indicator), make.valueText(indicator, *make.figure(indicator.id)),
                    make.shareText(indicator.id));
}

std::optional<double> shareOfYear(const PageMaker& make, IndicatorId indicator)
{
    const Share share = mainShare(make.context.panel, make.context.catalog, make.cell(indicator));
    if (share.reported)
        return share.reported->rate.value;
    return share.computed ? std::optional(share.computed->value) : std::nullopt;
}

std::optional<ReportPage> sharesPage(const PageMaker& make)
{
    std::vector<const Indicator*> indicators;
    for (const Indicator* indicator : make.indicatorsWithValue())
        if (shareOfYear(make, indicator->id))
            indicators.push_back(indicator);
    std::ranges::stable_sort(indicators, std::ranges::greater {}, [&](const Indicator* indicator) {
        return *shareOfYear(make, indicator->id);
    });
    if (indicators.empty())
        return std::nullopt;
    ReportPage page;
    page.id = QStringLiteral("shares");
    page.kind = ReportPageKind::Shares;
    const auto overHalf = std::ranges::count_if(indicators, [&](const Indicator* indicator) {
        return *shareOfYear(make, indicator->id) >= 50;
    });
    page.heading = overHalf > 0
        ? make.say(
            phrase("Report", "%1 of %2 indicators with a share are half of the whole or more"),
            QString::number(overHalf), QString::number(indicators.size()))
        : shareSentence(make, *indicators.front());
    page.section = make.say(phrase("Report", "Shares"));
    page.contentsTitle = page.section;
    page.sideBySide = true;
    addSharesOf(make, indicators, page);
    make.addEvidence(page, idsOf(indicators));
    return page;
}

std::optional<ReportPage> compositionPage(const PageMaker& make, const Indicator& whole)
{
    const auto parts = make.context.catalog.partsOf(whole.id);
    const auto withValue = std::ranges::count_if(
        parts, [&](IndicatorId part) { return make.figure(part).has_value(); });
    if (withValue < 2 || !make.figure(whole.id))
        return std::nullopt;
    const ChartSpec chart = compositionSpec(make.chart(), whole.id, make.area, make.years(), false);
    if (chart.isEmpty() || chart.categories.size() < 2)
        return std::nullopt;
    ReportPage page;
    page.id = QStringLiteral("composition:") + whole.code;
    page.kind = ReportPageKind::Composition;
    page.heading = compositionHeading(make, whole);
    page.section = make.categoryName(whole.category);
    page.contentsTitle = chart.title;
    page.blocks.push_back(ReportChart {chart, make.caption(chart)});
    page.blocks.push_back(chartTable(make, chart, make.unitText(whole), chart.title));
    std::vector<IndicatorId> shown {whole.id};
    shown.insert(shown.end(), parts.begin(), parts.end());
    make.addEvidence(page, shown);
    return page;
}

std::optional<ReportPage> comparisonPage(const PageMaker& make, const Indicator& indicator)
{
    const ChartSpec chart = rankingSpec(make.chart(), indicator.id, make.area, make.year);
    const auto rank = rankOf(make.context.panel, make.context.catalog, make.cell(indicator.id));
    if (chart.isEmpty() || chart.categories.size() < leastRanked || !rank)
        return std::nullopt;
    ReportPage page;
    page.id = QStringLiteral("comparison:") + indicator.code;
    page.kind = ReportPageKind::Comparison;
    page.heading =
        make.say(phrase("Report", "%1: place %2 of %3", "indicator"), make.name(indicator),
                 QString::number(rank->place), QString::number(rank->of));
    page.section = make.say(phrase("Report", "Comparison"));
    page.contentsTitle = make.name(indicator);
    page.sideBySide = true;
    page.mayShare = true;
    page.blocks.push_back(ReportChart {chart, make.caption(chart)});
    page.blocks.push_back(rankTable(make, indicator, chart));
    make.addEvidence(page, {indicator.id});
    return page;
}

}
