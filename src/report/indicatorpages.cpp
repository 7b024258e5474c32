// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/contribution.h"
#include "core/numbertext.h"
#include "core/unit.h"
#include "report/pagemaker_p.h"

#include <algorithm>
#include <cmath>

namespace zoneboard {

namespace {

constexpr size_t fewYears = 3; // a chart of so few columns leaves room for big numbers
constexpr int yearsForMultiple = 5; // from here on "n times the first year" is worth a clause

/// "，为 2015 年的 2.1 倍"; empty where the series is short or did not double.
QString multipleClause(const PageMaker& make, const Indicator& indicator)
{
    const auto years = make.context.panel.years(indicator.id, make.area);
    const auto begin = std::ranges::find_if(
        years, [&](int year) { return year >= make.years().first && year < make.year; });
    if (begin == years.end() || make.year - *begin < yearsForMultiple
        || indicator.kind == IndicatorKind::Rate)
        return {};
    const auto first =
        observed(make.context.panel, make.context.catalog, {indicator.id, make.area, {*begin}});
    const auto last = observed(make.context.panel, make.context.catalog, make.cell(indicator.id));
    if (!first || !last || first->value <= 0 || last->value / first->value < 1.5)
        return {};
    return make.say(phrase("Report", ", %1 times that of %2"),
                    numbertext::number(last->value / first->value, 1), QString::number(*begin));
}

QString changeClause(const PageMaker& make, const Indicator& indicator)
{
    const Growth growth =
        growthOf(make.context.panel, make.context.catalog, make.cell(indicator.id));
    const auto shown = growth.shown();
    if (!shown)
        return {};
    const int decimals = growth.reported ? growth.shownDecimals() : 1;
    if (growth.unit == GrowthUnit::Points) {
        const QString points =
            numbertext::points(std::abs(*shown), decimals, make.context.language).remove(u'+');
        return *shown < 0 ? make.say(phrase("Report", ", down %1", "points"), points)
                          : make.say(phrase("Report", ", up %1", "points"), points);
    }
    const QString percent = numbertext::percent(std::abs(*shown), decimals);
    if (*shown == 0)
        return make.say(phrase("Report", ", as in the year before"));
    return *shown < 0 ? make.say(phrase("Report", ", down %1", "percent"), percent)
                      : make.say(phrase("Report", ", up %1", "percent"), percent);
}

std::vector<KeyFigure> bigNumbers(const PageMaker& make, const Indicator& indicator,
                                  const Figure& figure)
{
    const Growth growth =
        growthOf(make.context.panel, make.context.catalog, make.cell(indicator.id));
    std::vector<KeyFigure> numbers {
        {make.yearText(), make.valueText(indicator, figure), make.statusText(figure)}};
    if (const QString text = make.growthText(indicator.id); !text.isEmpty())
        numbers.push_back({make.say(phrase("Report", "over the year before")), text,
                           growth.reported ? make.say(phrase("Report", "as reported"))
                                           : make.say(phrase("Report", "computed"))});
    if (growth.prior)
        numbers.push_back(
            {numbertext::period({make.year - 1}, make.context.language),
             make.computedText(indicator, *growth.prior),
             growth.prior->implied ? make.say(phrase("Report", "worked back")) : QString()});
    if (growth.prior && growth.unit == GrowthUnit::Percent) {
        const Computed more =
            Computed {figure.value->value, intervalOf(*figure.value), false} - *growth.prior;
        const int decimals = meaningfulDecimals(more.interval, indicator.decimals + 1);
        QString text =
            numbertext::withUnit(more.value, decimals, indicator.unit, make.context.language);
        if (more.value > 0)
            text.prepend(u'+');
        numbers.push_back(
            {make.say(phrase("Report", "change")), text,
             growth.prior->implied ? make.say(phrase("Report", "worked back")) : QString()});
    }
    if (const QString share = make.shareText(indicator.id); !share.isEmpty() && numbers.size() < 4)
        numbers.push_back({make.say(phrase("Report", "share")), share, {}});
    return numbers;
}

void addRow(const PageMaker& make, ReportTable& table, const Indicator* indicator,
            const QString& name, const Pull& part, bool total)
{
    const auto rate = [](const std::optional<Computed>& value) {
        return value ? numbertext::growth(value->value) : QStringLiteral("—");
    };
    const auto points = [](const std::optional<Computed>& value) {
        return value ? numbertext::signedNumber(value->value, 1) : QStringLiteral("—");
    };
    table.rows.push_back(
        {name, make.plainText(*indicator, part.value), make.plainText(*indicator, part.prior),
         rate(part.growth), points(part.pull),
         part.contribution ? numbertext::percent(part.contribution->value) : QStringLiteral("—")});
    table.emphasised.push_back(total);
}

ReportTable pullTable(const PageMaker& make, const Indicator& whole, const Decomposition& split)
{
    ReportTable table;
    table.caption = make.say(phrase("Report", "Pull and contribution of the parts"));
    table.header = {make.withUnit(make.say(phrase("Report", "Part")), make.unitText(whole)),
                    QString::number(make.year),
                    QString::number(make.year - 1),
                    make.say(phrase("Report", "Growth")),
                    make.say(phrase("Report", "Pull, points")),
                    make.say(phrase("Report", "Contribution"))};
    for (const Pull& part : split.parts)
        if (const Indicator* indicator = make.context.catalog.indicator(part.indicator))
            addRow(make, table, indicator, make.name(*indicator), part, false);
    if (split.rest.value && split.rest.pull && std::abs(split.rest.pull->value) > 1e-9)
        addRow(make, table, &whole, make.say(phrase("Report", "The rest")), split.rest, false);
    Pull total {whole.id, split.value, split.prior, split.growth, {}, split.growth};
    addRow(make, table, &whole, make.name(whole), total, true);
    table.rows.back().last() = QStringLiteral("100%");
    return table;
}

/// "工业投资拉动固定资产投资增长 27.7 个百分点，其余下降 33.8%".
QString pullHeading(const PageMaker& make, const Indicator& whole, const Decomposition& split)
{
    const Pull* largest = nullptr;
    for (const Pull& part : split.parts)
        if (part.pull && (!largest || std::abs(part.pull->value) > std::abs(largest->pull->value)))
            largest = &part;
    const Indicator* part = largest ? make.context.catalog.indicator(largest->indicator) : nullptr;
    if (!part)
        return make.name(whole);
    const QString points =
        numbertext::points(std::abs(largest->pull->value), 1, make.context.language).remove(u'+');
    QString text = largest->pull->value < 0 ? make.say(phrase("Report", "%1 pulled %2 down by %3"),
                                                       make.name(*part), make.name(whole), points)
                                            : make.say(phrase("Report", "%1 pulled %2 up by %3"),
                                                       make.name(*part), make.name(whole), points);
    const auto& rest = split.rest;
    if (rest.growth && rest.pull && std::abs(rest.pull->value) >= 0.05) {
        const QString percent = numbertext::percent(std::abs(rest.growth->value));
        text += rest.growth->value < 0
            ? make.say(phrase("Report", "; the rest fell by %1"), percent)
            : make.say(phrase("Report", "; the rest grew by %1"), percent);
    }
    return text;
}

}

QString indicatorHeading(const PageMaker& make, const Indicator& indicator)
{
    const auto figure = make.figure(indicator.id);
    if (!figure)
        return make.name(indicator);
    const QString text = make.say(phrase("Report", "%1 came to %2", "indicator, value"),
                                  make.name(indicator), make.valueText(indicator, *figure))
        + changeClause(make, indicator) + multipleClause(make, indicator);
    const QString status = make.statusText(*figure);
    return status.isEmpty()
        ? text
        : make.say(phrase("Report", "%1 (%2)", "finding, status"), text, status);
}

std::optional<KeyFigure> keyFigure(const PageMaker& make, const Indicator& indicator)
{
    const auto figure = make.figure(indicator.id);
    if (!figure)
        return std::nullopt;
    QStringList notes;
    if (const QString growth = make.growthText(indicator.id); !growth.isEmpty())
        notes.append(make.say(phrase("Report", "%1 on the year before"), growth));
    if (const QString status = make.statusText(*figure); !status.isEmpty())
        notes.append(status);
    return KeyFigure {make.name(indicator), make.valueText(indicator, *figure), make.list(notes)};
}

std::optional<ReportPage> indicatorPage(const PageMaker& make, const Indicator& indicator)
{
    const auto figure = make.figure(indicator.id);
    if (!figure)
        return std::nullopt;
    const ChartSpec chart =
        trendSpec(make.chart(), indicator.id, make.area, make.years(), make.year);
    ReportPage page;
    page.id = QStringLiteral("indicator:") + indicator.code;
    page.kind = ReportPageKind::Indicator;
    page.heading = indicatorHeading(make, indicator);
    page.section = make.categoryName(indicator.category);
    page.contentsTitle = make.name(indicator);
    if (chart.categories.size() <= fewYears)
        page.blocks.push_back(ReportKeyFigures {bigNumbers(make, indicator, *figure)});
    page.mayShare = chart.categories.size() == 1;
    if (!page.mayShare) // a single column says nothing that the number does not
        page.blocks.push_back(ReportChart {chart, make.caption(chart)});
    else if (!figure->quote.isEmpty())
        page.blocks.push_back(ReportParagraph {make.say(phrase("Report", "“%1”"), figure->quote)});
    page.blocks.push_back(chartTable(make, chart, make.unitText(indicator), chart.title));
    make.addEvidence(page, {indicator.id});
    return page;
}

std::optional<ReportPage> waterfallPage(const PageMaker& make, const Indicator& whole)
{
    const ChartSpec chart = waterfallSpec(make.chart(), whole.id, make.area, make.year);
    if (chart.isEmpty())
        return std::nullopt;
    const Decomposition split =
        decompose(make.context.panel, make.context.catalog, whole.id, make.area, make.year);
    ReportPage page;
    page.id = QStringLiteral("waterfall:") + whole.code;
    page.kind = ReportPageKind::Waterfall;
    page.heading = pullHeading(make, whole, split);
    page.section = make.categoryName(whole.category);
    page.contentsTitle = chart.title;
    page.blocks.push_back(ReportChart {chart, make.caption(chart)});
    page.blocks.push_back(pullTable(make, whole, split));
    std::vector<IndicatorId> shown {whole.id};
    for (const Pull& part : split.parts)
        shown.push_back(part.indicator);
    make.addEvidence(page, shown);
    return page;
}

}
