// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/growth.h"
#include "report/pagemaker_p.h"

#include <algorithm>
#include <set>

namespace zoneboard {

namespace {

constexpr size_t yearsInTable = 6;

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

std::optional<ReportPage> themePage(const PageMaker& make, const Category& category)
{
    std::vector<const Indicator*> indicators;
    for (const Indicator* indicator : make.indicatorsWithValue())
        if (indicator->category == category.id)
            indicators.push_back(indicator);
    std::vector<const Indicator*> told = indicators; // nowhere else
    std::erase_if(told, [&](const Indicator* indicator) { return make.hasOwnPage(*indicator); });
    if (told.empty())
        return std::nullopt;
    const QString theme = category.name.in(make.context.language);
    ReportPage page;
    page.id = QStringLiteral("theme:") + category.code;
    page.kind = ReportPageKind::Theme;
    page.heading = themeHeading(make, theme, told);
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
        page.mayShare = true;
        const ChartSpec chart =
            themeSpec(make.chart(), idsOf(indicators), theme, make.area, make.year);
        page.blocks.push_back(ReportChart {chart, make.caption(chart)});
        page.blocks.push_back(yearTable(make, indicators, title));
    }
    make.addEvidence(page, idsOf(indicators));
    return page;
}

}
