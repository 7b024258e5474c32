// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/figurerow.h"
#include "analysis/share.h"
#include "core/numbertext.h"
#include "core/unit.h"
#include "report/pagemaker_p.h"

#include <algorithm>

namespace zoneboard {

namespace {

constexpr size_t leastRanked = 3;
constexpr size_t yearsInTable = 6;

std::vector<IndicatorId> idsOf(const std::vector<const Indicator*>& indicators)
{
    std::vector<IndicatorId> ids;
    for (const Indicator* indicator : indicators)
        ids.push_back(indicator->id);
    return ids;
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

/// The finding of a theme: the largest share, else the strongest growth, else its first figures.
QString themeHeading(const PageMaker& make, const QString& theme,
                     const std::vector<const Indicator*>& indicators)
{
    const Indicator* best = nullptr;
    double most = 0;
    for (const Indicator* indicator : indicators) {
        const auto share = shareOfYear(make, indicator->id);
        if (share && *share > most && *share < 100) {
            best = indicator;
            most = *share;
        }
    }
    if (best)
        return shareSentence(make, *best);
    const Indicator* fastest = nullptr;
    double growth = 0;
    for (const Indicator* indicator : indicators) {
        const auto grown =
            growthOf(make.context.panel, make.context.catalog, make.cell(indicator->id)).shown();
        if (grown && (!fastest || *grown > growth)) {
            fastest = indicator;
            growth = *grown;
        }
    }
    if (fastest)
        return indicatorHeading(make, *fastest);
    QStringList parts;
    for (const Indicator* indicator : indicators) {
        if (parts.size() < 2)
            parts.append(make.say(phrase("Report", "%1 %2", "indicator, value"),
                                  make.name(*indicator),
                                  make.valueText(*indicator, *make.figure(indicator->id))));
    }
    return parts.isEmpty() ? theme : make.list(parts);
}

/// Years in which any of the indicators has a value, at most the last few up to the report's.
std::vector<int> tableYears(const PageMaker& make, const std::vector<const Indicator*>& indicators)
{
    std::set<int> years;
    for (const Indicator* indicator : indicators)
        for (const int year : make.context.panel.years(indicator->id, make.area))
            if (year <= make.year)
                years.insert(year);
    std::vector<int> last(years.begin(), years.end());
    if (last.size() > yearsInTable)
        last.erase(last.begin(), last.end() - static_cast<std::ptrdiff_t>(yearsInTable));
    return last;
}

ReportTable yearsTable(const PageMaker& make, const std::vector<const Indicator*>& indicators,
                       const std::vector<int>& years, const QString& caption)
{
    ReportTable table;
    table.caption = caption;
    table.header = {make.say(phrase("Report", "Indicator"))};
    for (const int year : years)
        table.header.append(QString::number(year));
    table.header.append(make.say(phrase("Report", "Growth")));
    for (const Indicator* indicator : indicators) {
        QStringList row {make.withUnit(make.name(*indicator), make.unitText(*indicator))};
        for (const int year : years) {
            const Panel::Index at = make.context.panel.find({indicator->id, make.area, {year}});
            const auto value = at == Panel::none ? std::nullopt : make.context.panel.published(at);
            row.append(value ? numbertext::published(*value, make.context.language)
                             : QStringLiteral("—"));
        }
        const QString growth = make.growthText(indicator->id);
        row.append(growth.isEmpty() ? QStringLiteral("—") : growth);
        table.rows.push_back(row);
    }
    return table;
}

/// The chart of a theme with several years: all as an index, from the first year most have.
ChartSpec themeIndex(const PageMaker& make, const std::vector<const Indicator*>& indicators,
                     int firstYear)
{
    std::vector<Cell> cells;
    for (const Indicator* indicator : indicators)
        if (indicator->kind != IndicatorKind::Rate
            && make.context.panel.years(indicator->id, make.area).size() > 2)
            cells.push_back(make.cell(indicator->id));
    return indexSpec(make.chart(), cells, {firstYear, make.year}, firstYear);
}

}

ReportTable yearTable(const PageMaker& make, const std::vector<const Indicator*>& indicators,
                      const QString& caption)
{
    const auto any = [&](auto text) {
        return std::ranges::any_of(
            indicators, [&](const Indicator* indicator) { return !text(*indicator).isEmpty(); });
    };
    const auto growth = [&](const Indicator& i) { return make.growthText(i.id); };
    const auto share = [&](const Indicator& i) { return make.shareText(i.id); };
    const auto status = [&](const Indicator& i) { return make.statusText(*make.figure(i.id)); };
    const bool hasGrowth = any(growth);
    const bool hasShare = any(share);
    const bool hasStatus = any(status);
    ReportTable table;
    table.caption = caption;
    table.header = {make.say(phrase("Report", "Indicator")), make.yearText()};
    if (hasGrowth)
        table.header.append(make.say(phrase("Report", "Growth")));
    if (hasShare)
        table.header.append(make.say(phrase("Report", "Share")));
    if (hasStatus)
        table.header.append(make.say(phrase("Report", "Status")));
    const auto orDash = [](const QString& text) {
        return text.isEmpty() ? QStringLiteral("—") : text;
    };
    for (const Indicator* indicator : indicators) {
        QStringList row {make.name(*indicator),
                         make.valueText(*indicator, *make.figure(indicator->id))};
        if (hasGrowth)
            row.append(orDash(growth(*indicator)));
        if (hasShare)
            row.append(orDash(share(*indicator)));
        if (hasStatus)
            row.append(orDash(status(*indicator)));
        table.rows.push_back(row);
    }
    return table;
}

std::optional<ReportPage> themePage(const PageMaker& make, const Category& category)
{
    std::vector<const Indicator*> indicators;
    for (const Indicator* indicator : make.indicatorsWithValue())
        if (indicator->category == category.id)
            indicators.push_back(indicator);
    const bool allHaveOwnPage = std::ranges::all_of(
        indicators, [](const Indicator* indicator) { return indicator->headline; });
    if (indicators.empty() || allHaveOwnPage)
        return std::nullopt;
    const QString theme = category.name.in(make.context.language);
    ReportPage page;
    page.id = QStringLiteral("theme:") + category.code;
    page.kind = ReportPageKind::Theme;
    page.heading = themeHeading(make, theme, indicators);
    page.section = theme;
    page.contentsTitle = make.say(phrase("Report", "%1: overview"), theme);
    const std::vector<int> years = tableYears(make, indicators);
    const QString title = make.say(phrase("Report", "%1: figures"), theme);
    const ChartSpec index = years.size() > 2
        ? themeIndex(make, indicators, std::max(years.front(), make.years().first))
        : ChartSpec {};
    if (!index.series.empty()) {
        page.blocks.push_back(ReportChart {index, make.caption(index)});
        page.blocks.push_back(yearsTable(make, indicators, years, title));
    } else {
        page.sideBySide = true;
        const ChartSpec chart =
            themeSpec(make.chart(), idsOf(indicators), theme, make.area, make.year);
        page.blocks.push_back(ReportChart {chart, make.caption(chart)});
        page.blocks.push_back(yearTable(make, indicators, title));
    }
    make.addEvidence(page, idsOf(indicators));
    return page;
}

std::optional<ReportPage> sharesPage(const PageMaker& make)
{
    const ChartSpec chart = shareSpec(make.chart(), {}, make.area, make.year);
    if (chart.isEmpty())
        return std::nullopt;
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
    page.blocks.push_back(ReportChart {chart, make.caption(chart)});
    page.blocks.push_back(
        yearTable(make, indicators, make.say(phrase("Report", "Shares in their wholes"))));
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
    const Indicator* largest = nullptr;
    for (const IndicatorId part : parts) {
        const auto figure = make.figure(part);
        const Indicator* indicator = make.context.catalog.indicator(part);
        if (figure && indicator && indicator->unit == whole.unit
            && (!largest || figure->value->value > make.figure(largest->id)->value->value))
            largest = indicator;
    }
    page.heading = make.name(whole);
    if (largest) {
        const Share share = shareOf(make.context.panel, make.context.catalog,
                                    make.cell(largest->id), ShareOf::ParentIndicator);
        if (share.computed)
            page.heading = make.say(phrase("Report", "%1 makes %2 of %3"), make.name(*largest),
                                    numbertext::percent(share.computed->value), make.name(whole));
    }
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
    page.blocks.push_back(ReportChart {chart, make.caption(chart)});
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
    page.blocks.push_back(table);
    make.addEvidence(page, {indicator.id});
    return page;
}

}
