// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/specwords_p.h"
#include "core/numbertext.h"
#include "core/unit.h"

#include <cmath>

namespace zoneboard {

namespace {

ShownValue observedValue(const ChartContext& context, const Figure& figure, const Computed& value,
                         const QString& unit)
{
    ShownValue shown;
    shown.computed = value;
    shown.text = numbertext::published(*figure.value, context.language);
    shown.textWithUnit = numbertext::withUnit(*figure.value, unit, context.language);
    shown.certainty = certaintyOf(figure);
    shown.status = figure.status;
    if (const Source* source = context.catalog.source(figure.source))
        shown.source = source->title.in(context.language);
    return shown;
}

QStringList yearTexts(const QList<int>& years)
{
    QStringList texts;
    for (const int year : years)
        texts.append(QString::number(year));
    return texts;
}

}

Certainty certaintyOf(const Figure& figure)
{
    const Qualifier qualifier = figure.value ? figure.value->qualifier : Qualifier::Exact;
    if (qualifier == Qualifier::MoreThan || qualifier == Qualifier::LessThan)
        return Certainty::Bound;
    return figure.status == Status::Expected ? Certainty::Expected : Certainty::Observed;
}

std::optional<ShownValue> shownValue(const ChartContext& context, const Cell& cell)
{
    const Indicator* indicator = context.catalog.indicator(cell.indicator);
    if (!indicator)
        return std::nullopt;
    const auto value = observedOrImplied(context.panel, context.catalog, cell);
    if (!value || !std::isfinite(value->value))
        return std::nullopt;
    const Panel::Index row = context.panel.find(cell);
    if (row != Panel::none) {
        const Figure figure = context.panel.figure(row);
        if (figure.value)
            return observedValue(context, figure, *value, indicator->unit);
    }
    return computedValue(context, *value, indicator->unit, indicator->decimals + 1);
}

ShownValue computedValue(const ChartContext& context, const Computed& value, const QString& unit,
                         int mostDecimals)
{
    const int decimals = meaningfulDecimals(value.interval, mostDecimals);
    ShownValue shown;
    shown.computed = value;
    shown.text = numbertext::number(value.value, decimals);
    shown.textWithUnit = numbertext::withUnit(value.value, decimals, unit, context.language);
    shown.certainty = value.implied ? Certainty::Implied : Certainty::Observed;
    return shown;
}

QString nameOf(const ChartContext& context, IndicatorId indicator)
{
    const Indicator* found = context.catalog.indicator(indicator);
    return found ? found->name.in(context.language) : QString();
}

QString areaName(const ChartContext& context, AreaId area)
{
    const Area* found = context.catalog.area(area);
    return found ? found->name.in(context.language) : QString();
}

ChartCategory yearCategory(int year, bool chosen)
{
    const QString text = QString::number(year);
    return {text, text.right(2), {}, chosen, false};
}

QString yearsText(const ChartContext& context, YearRange years)
{
    if (years.first >= years.last)
        return numbertext::period({years.last}, context.language);
    return say(context, phrase("Chart", "%1–%2", "years"), QString::number(years.first),
               QString::number(years.last));
}

QString valueSentence(const ChartContext& context, const QString& name, const QString& period,
                      const ShownValue& value)
{
    QString text = value.textWithUnit;
    const bool marked = value.status && *value.status != Status::Actual;
    if (marked)
        text = say(context, phrase("Chart", "%1 (%2)"), text,
                   numbertext::status(*value.status, context.language));
    else if (value.certainty == Certainty::Implied)
        text = say(context, phrase("Chart", "%1 (implied by reported growth)"), text);
    return say(context, phrase("Chart", "%1, %2: %3", "name, period, value"), name, period, text);
}

QString withGrowth(const ChartContext& context, const QString& sentence, const Growth& growth)
{
    const std::optional<double> shown = growth.shown();
    if (!shown)
        return sentence;
    const int decimals = growth.shownDecimals();
    if (growth.unit == GrowthUnit::Points)
        return say(context, phrase("Chart", "%1, %2 on the year before"), sentence,
                   numbertext::points(*shown, decimals, context.language));
    const QString percent = numbertext::percent(std::abs(*shown), decimals);
    if (*shown == 0)
        return say(context, phrase("Chart", "%1, unchanged"), sentence);
    return *shown > 0 ? say(context, phrase("Chart", "%1, up %2"), sentence, percent)
                      : say(context, phrase("Chart", "%1, down %2"), sentence, percent);
}

QString withSource(const ChartContext& context, const QString& sentence, const QString& source)
{
    if (source.isEmpty())
        return sentence;
    return say(context, phrase("Chart", "%1; source: %2"), sentence, source);
}

QString joined(const ChartContext& context, const QStringList& parts)
{
    return parts.join(say(context, phrase("Chart", ", ", "between the things of a list")));
}

QString subtitleOf(const ChartContext& context, const QStringList& units, const QStringList& notes)
{
    QStringList parts;
    const QString unit =
        units.join(say(context, phrase("ChartUnits", ", ", "between the units of a caption")));
    if (!unit.isEmpty())
        parts.append(unit);
    parts += notes;
    return parts.join(say(context, phrase("Chart", "; ", "between the notes of a caption")));
}

QStringList certaintyNotes(const ChartContext& context, const QList<int>& expected,
                           const QList<int>& implied)
{
    QStringList notes;
    if (!expected.isEmpty())
        notes.append(
            say(context, phrase("Chart", "%1 expected"), joined(context, yearTexts(expected))));
    if (!implied.isEmpty())
        notes.append(say(context, phrase("Chart", "%1 implied by reported growth"),
                         joined(context, yearTexts(implied))));
    return notes;
}

QString captionUnit(const ChartContext& context, IndicatorId indicator)
{
    const Indicator* found = context.catalog.indicator(indicator);
    const QString unit = found ? unitName(found->unit, context.language) : QString();
    return unit.isEmpty() ? say(context, phrase("Chart", "number")) : unit;
}

QString chartInWords(const ChartContext& context, const QString& title, AreaId area,
                     const QString& period, const QStringList& sentences)
{
    QString text = say(context, phrase("Chart", "%1 (%2), %3.", "title, area, period"), title,
                       areaName(context, area), period);
    for (const QString& sentence : sentences)
        text += say(context, phrase("Chart", " %1.", "one more sentence"), sentence);
    return text;
}

ChartSpec withoutData(const ChartContext& context, ChartKind kind, const QString& title,
                      const QString& subject, const QString& period)
{
    ChartSpec spec;
    spec.kind = kind;
    spec.title = title;
    spec.noData = say(context,
                      phrase("Chart",
                             "There are no figures for “%1” in %2. Enter them under "
                             "Data, or import a file."),
                      subject, period);
    spec.description = spec.noData;
    return spec;
}

}
