// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/figurerow.h"
#include "core/numbertext.h"
#include "core/unit.h"
#include "report/pagemaker_p.h"

#include <algorithm>
#include <cmath>

namespace zoneboard {

QString PageMaker::yearText() const
{
    return numbertext::period({year}, context.language);
}

QString PageMaker::name(const Indicator& indicator) const
{
    return indicator.name.in(context.language);
}

QString PageMaker::areaName() const
{
    const Area* found = context.catalog.area(area);
    return found ? found->name.in(context.language) : QString();
}

QString PageMaker::categoryName(CategoryId category) const
{
    const Category* found = context.catalog.category(category);
    return found ? found->name.in(context.language) : say(phrase("Report", "Other indicators"));
}

std::optional<Figure> PageMaker::figure(IndicatorId indicator) const
{
    const Panel::Index row = context.panel.find(cell(indicator));
    if (row == Panel::none || !context.panel.published(row))
        return std::nullopt;
    return context.panel.figure(row);
}

bool PageMaker::hasOwnPage(const Indicator& indicator) const
{
    if (!indicator.headline || !figure(indicator.id))
        return false;
    const ChartSpec trend = trendSpec(chart(), indicator.id, area, years(), year);
    return trend.categories.size() > 1;
}

QString PageMaker::valueText(const Indicator& indicator, const Figure& figure) const
{
    return numbertext::withUnit(*figure.value, indicator.unit, context.language);
}

QString PageMaker::computedText(const Indicator& indicator, const Computed& value) const
{
    return numbertext::withUnit(value.value,
                                meaningfulDecimals(value.interval, indicator.decimals + 1),
                                indicator.unit, context.language);
}

QString PageMaker::plainText(const Indicator& indicator, const std::optional<Computed>& value) const
{
    if (!value)
        return QStringLiteral("—");
    return numbertext::number(value->value,
                              meaningfulDecimals(value->interval, indicator.decimals + 1));
}

QString PageMaker::growthText(IndicatorId indicator) const
{
    const Growth growth = growthOf(context.panel, context.catalog, cell(indicator));
    const auto shown = growth.shown();
    if (!shown)
        return {};
    const int decimals = growth.reported ? growth.shownDecimals() : 1;
    return growth.unit == GrowthUnit::Points
        ? numbertext::points(*shown, decimals, context.language)
        : numbertext::growth(*shown, decimals);
}

QString PageMaker::shareText(IndicatorId indicator) const
{
    const Share share = mainShare(context.panel, context.catalog, cell(indicator));
    QString percent;
    if (share.reported)
        percent = numbertext::percent(share.reported->rate, context.language);
    else if (share.computed)
        percent = numbertext::percent(share.computed->value,
                                      meaningfulDecimals(share.computed->interval, 1));
    else
        return {};
    return say(phrase("Report", "%2 of %1", "whole, share"), shareWholeName(share, context.catalog),
               percent);
}

QString PageMaker::statusText(const Figure& figure) const
{
    if (figure.status == Status::Actual)
        return {};
    return numbertext::status(figure.status, context.language);
}

QString PageMaker::unitText(const Indicator& indicator) const
{
    return unitName(indicator.unit, context.language);
}

QString PageMaker::withUnit(const QString& text, const QString& unit) const
{
    return unit.isEmpty() ? text : say(phrase("Report", "%1 (%2)", "name, unit"), text, unit);
}

QString PageMaker::caption(const ChartSpec& chart) const
{
    return chart.subtitle.isEmpty()
        ? chart.title
        : say(phrase("Report", "%1 (%2)", "chart, unit and notes"), chart.title, chart.subtitle);
}

std::vector<const Indicator*> PageMaker::indicatorsWithValue() const
{
    std::vector<const Indicator*> found;
    for (const Indicator& indicator : context.catalog.indicators())
        if (figure(indicator.id))
            found.push_back(&indicator);
    return found;
}

QString PageMaker::list(const QStringList& parts) const
{
    return parts.join(say(phrase("Report", ", ", "between the things of a list")));
}

std::vector<IndicatorId> idsOf(const std::vector<const Indicator*>& indicators)
{
    std::vector<IndicatorId> ids;
    for (const Indicator* indicator : indicators)
        ids.push_back(indicator->id);
    return ids;
}

namespace {

/// "固定资产投资 2023 年值由报道增速推算：85 亿元 ÷（1 + 9.3%）= 77.8 亿元".
QString impliedNote(const PageMaker& make, const Indicator& indicator, const Figure& figure)
{
    const Growth growth =
        growthOf(make.context.panel, make.context.catalog, make.cell(indicator.id));
    if (!growth.prior || !growth.prior->implied || growth.unit != GrowthUnit::Percent)
        return {};
    const double rate = growth.reported->rate.value;
    const QString factor = QStringLiteral("1 %1 %2").arg(
        rate < 0 ? QChar(0x2212) : QChar(u'+'),
        numbertext::percent(std::abs(rate), growth.reported->rate.decimals));
    return make.say(
        phrase("Report", "%1 of %2 worked back from the reported growth: %3 ÷ (%4) ≈ %5"),
        make.name(indicator), QString::number(make.year - 1), make.valueText(indicator, figure),
        factor, make.computedText(indicator, *growth.prior));
}

}

void PageMaker::addEvidence(ReportPage& page, const std::vector<IndicatorId>& indicators) const
{
    QStringList expected;
    QStringList implied;
    bool bound = false;
    std::set<SourceId> sources;
    for (const IndicatorId id : indicators) {
        const auto found = figure(id);
        const Indicator* indicator = context.catalog.indicator(id);
        if (!found || !indicator)
            continue;
        sources.insert(found->source);
        if (found->status == Status::Expected)
            expected.append(name(*indicator));
        bound = bound || found->value->qualifier == Qualifier::MoreThan
            || found->value->qualifier == Qualifier::LessThan;
        const QString note = impliedNote(*this, *indicator, *found);
        if (!note.isEmpty())
            implied.append(note);
    }
    if (!expected.isEmpty())
        page.notes.append(say(phrase("Report", "%1 of %2 is an expected figure"), list(expected),
                              QString::number(year)));
    page.notes += implied;
    if (bound)
        page.notes.append(
            say(phrase("Report", "\"over\" is a lower and \"nearly\" an upper bound")));
    for (const SourceId id : sources) {
        const Source* source = context.catalog.source(id);
        if (!source)
            continue;
        QStringList details;
        if (!source->publisher.isEmpty())
            details.append(source->publisher);
        if (source->date.isValid())
            details.append(source->date.toString(Qt::ISODate));
        const QString title = source->title.in(context.language);
        page.sources.append(details.isEmpty()
                                ? title
                                : say(phrase("Report", "%1 (%2)", "source, publisher and date"),
                                      title, list(details)));
    }
}

}
