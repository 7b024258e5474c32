// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figureoutput.h"

#include "analysis/derived.h"
#include "app/json.h"
#include "core/numbertext.h"
#include "exchange/csv.h"

#include <QJsonDocument>
#include <QLocale>

namespace zoneboard {

namespace {

/// The keys in the order of the command line's contract; also the header of the CSV.
constexpr const char* keys[] = {"area",
                                "area_code",
                                "indicator",
                                "indicator_code",
                                "year",
                                "months",
                                "value",
                                "unit",
                                "decimals",
                                "qualifier",
                                "status",
                                "growth_computed_pct",
                                "growth_computed_low",
                                "growth_computed_high",
                                "growth_reported_pct",
                                "growth_consistent",
                                "growth_note",
                                "change_points",
                                "prior_value",
                                "prior_implied",
                                "share_computed_pct",
                                "share_low",
                                "share_high",
                                "share_reported_pct",
                                "share_qualifier",
                                "share_consistent",
                                "share_of",
                                "share_change_points",
                                "cagr_pct",
                                "index",
                                "rank",
                                "rank_of",
                                "source"};

QJsonValue noteCode(GrowthNote note)
{
    switch (note) {
    case GrowthNote::None:
        return {};
    case GrowthNote::NoBase:
        return QStringLiteral("no_base");
    case GrowthNote::ZeroBase:
        return QStringLiteral("zero_base");
    case GrowthNote::NegativeBase:
        return QStringLiteral("negative_base");
    }
    return {};
}

QJsonValue valueOf(const std::optional<Computed>& computed)
{
    return computed ? jsonNumber(computed->value) : QJsonValue();
}

void addGrowth(QJsonObject& object, const Growth& growth)
{
    const bool percent = growth.unit == GrowthUnit::Percent;
    const Computed* inPercent = percent && growth.computed ? &*growth.computed : nullptr;
    object[QStringLiteral("growth_computed_pct")] =
        inPercent ? jsonNumber(inPercent->value) : QJsonValue();
    object[QStringLiteral("growth_computed_low")] =
        inPercent ? jsonNumber(inPercent->interval.low) : QJsonValue();
    object[QStringLiteral("growth_computed_high")] =
        inPercent ? jsonNumber(inPercent->interval.high) : QJsonValue();
    const bool reportedPercent = growth.reported && growth.reported->unit == GrowthUnit::Percent;
    object[QStringLiteral("growth_reported_pct")] =
        reportedPercent ? QJsonValue(growth.reported->rate.value) : QJsonValue();
    object[QStringLiteral("growth_consistent")] = jsonFlag(growth.consistent);
    object[QStringLiteral("growth_note")] = noteCode(growth.note);
    QJsonValue points;
    if (!percent && growth.computed)
        points = growth.computed->value;
    else if (growth.reported && growth.reported->unit == GrowthUnit::Points)
        points = growth.reported->rate.value;
    object[QStringLiteral("change_points")] = points;
    object[QStringLiteral("prior_value")] = valueOf(growth.prior);
    object[QStringLiteral("prior_implied")] = growth.prior && growth.prior->implied;
}

void addShare(QJsonObject& object, const Share& share, const Catalog& catalog, Language language)
{
    object[QStringLiteral("share_computed_pct")] = valueOf(share.computed);
    object[QStringLiteral("share_low")] =
        share.computed ? jsonNumber(share.computed->interval.low) : QJsonValue();
    object[QStringLiteral("share_high")] =
        share.computed ? jsonNumber(share.computed->interval.high) : QJsonValue();
    object[QStringLiteral("share_reported_pct")] =
        share.reported ? QJsonValue(share.reported->rate.value) : QJsonValue();
    object[QStringLiteral("share_qualifier")] =
        share.reported ? QJsonValue(qualifierCode(share.reported->rate.qualifier)) : QJsonValue();
    object[QStringLiteral("share_consistent")] = jsonFlag(share.consistent);
    object[QStringLiteral("share_of")] = jsonText(shareWholeName(share, catalog).in(language));
    object[QStringLiteral("share_change_points")] = valueOf(share.changePoints);
}

/// The title of the source; of a derived value its formula.
QJsonValue sourceText(const Figure& figure, const Catalog& catalog, Language language)
{
    const Indicator* indicator = catalog.indicator(figure.indicator);
    if (isDerived(figure) && indicator)
        return message(phrase("CommandLine", "Computed: %1"), indicator->formula).in(language);
    const Source* source = catalog.source(figure.source);
    return source ? QJsonValue(source->title.in(language)) : QJsonValue();
}

QByteArray csvLine(const QJsonObject& object)
{
    QStringList cells;
    for (const char* key : keys) {
        const QJsonValue value = object.value(QLatin1String(key));
        if (value.isBool())
            cells.append(value.toBool() ? QStringLiteral("true") : QStringLiteral("false"));
        else if (value.isDouble())
            cells.append(QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest));
        else
            cells.append(csvField(value.toString()));
    }
    return (cells.join(u',') + u'\n').toUtf8();
}

/// "规上工业总产值  吴兴高新区  2024 年  294 亿元  +8.5%  占 …  预计".
QString plainLine(const FigureRow& row, const Catalog& catalog, Language language)
{
    const Indicator* indicator = catalog.indicator(row.figure.indicator);
    const Area* area = catalog.area(row.figure.area);
    QStringList parts {indicator ? indicator->name.in(language) : QString(),
                       area ? area->name.in(language) : QString(),
                       numbertext::period(row.figure.period, language)};
    if (row.figure.value && indicator)
        parts.append(numbertext::withUnit(*row.figure.value, indicator->unit, language));
    if (const auto growth = row.growth.shown())
        parts.append(row.growth.unit == GrowthUnit::Percent
                         ? numbertext::growth(*growth, row.growth.shownDecimals())
                         : numbertext::points(*growth, row.growth.shownDecimals(), language));
    if (row.share.reported)
        parts.append(message(phrase("CommandLine", "%1 of %2"),
                             numbertext::percent(row.share.reported->rate, language),
                             shareWholeName(row.share, catalog))
                         .in(language));
    parts.append(isDerived(row.figure) ? translated(phrase("CommandLine", "computed"), language)
                                       : numbertext::status(row.figure.status, language));
    return parts.join(QStringLiteral("  "));
}

}

QJsonObject figureJson(const FigureRow& row, const Catalog& catalog, Language language)
{
    const Figure& figure = row.figure;
    const Indicator* indicator = catalog.indicator(figure.indicator);
    const Area* area = catalog.area(figure.area);
    QJsonObject object;
    object[QStringLiteral("area")] = area ? QJsonValue(area->name.in(language)) : QJsonValue();
    object[QStringLiteral("area_code")] = area ? QJsonValue(area->code) : QJsonValue();
    object[QStringLiteral("indicator")] =
        indicator ? QJsonValue(indicator->name.in(language)) : QJsonValue();
    object[QStringLiteral("indicator_code")] =
        indicator ? QJsonValue(indicator->code) : QJsonValue();
    object[QStringLiteral("year")] = figure.period.year;
    object[QStringLiteral("months")] = figure.period.months;
    object[QStringLiteral("value")] = figure.value ? QJsonValue(figure.value->value) : QJsonValue();
    object[QStringLiteral("unit")] = indicator ? QJsonValue(indicator->unit) : QJsonValue();
    object[QStringLiteral("decimals")] =
        figure.value ? QJsonValue(figure.value->decimals) : QJsonValue();
    object[QStringLiteral("qualifier")] =
        figure.value ? QJsonValue(qualifierCode(figure.value->qualifier)) : QJsonValue();
    object[QStringLiteral("status")] = statusCode(figure.status);
    addGrowth(object, row.growth);
    addShare(object, row.share, catalog, language);
    object[QStringLiteral("cagr_pct")] = valueOf(row.cagr);
    object[QStringLiteral("index")] = valueOf(row.index);
    object[QStringLiteral("rank")] = row.rank ? QJsonValue(row.rank->place) : QJsonValue();
    object[QStringLiteral("rank_of")] = row.rank ? QJsonValue(row.rank->of) : QJsonValue();
    object[QStringLiteral("source")] = sourceText(figure, catalog, language);
    return object;
}

FigureOutput::FigureOutput(Invocation& invocation, const Catalog& catalog)
    : m_invocation(invocation)
    , m_catalog(catalog)
{
    if (invocation.isSet(QStringLiteral("json")))
        m_form = Form::Json;
    else if (invocation.isSet(QStringLiteral("csv")))
        m_form = Form::Csv;
}

Result<void> FigureOutput::begin()
{
    if (m_form == Form::Json)
        return m_invocation.print("{\"figures\": [\n");
    if (m_form == Form::Lines)
        return {};
    QByteArrayList header;
    for (const char* key : keys)
        header.append(key);
    return m_invocation.print(header.join(',') + '\n');
}

Result<void> FigureOutput::add(const FigureRow& row)
{
    const Language language = m_invocation.language();
    if (m_form == Form::Lines)
        return m_invocation.printLine(plainLine(row, m_catalog, language));
    const QJsonObject object = figureJson(row, m_catalog, language);
    if (m_form == Form::Csv)
        return m_invocation.print(csvLine(object));
    const QByteArray lead = m_first ? "" : ",\n";
    m_first = false;
    return m_invocation.print(lead + QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<void> FigureOutput::end()
{
    return m_form == Form::Json ? m_invocation.print("\n]}\n") : Result<void> {};
}

}
