// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartspecs.h"

#include "charts/basisbreaks_p.h"
#include "charts/specwords_p.h"
#include "core/numbertext.h"
#include "core/unit.h"

#include <algorithm>

namespace zoneboard {

namespace {

struct YearValue
{
    int year = 0;
    std::optional<ShownValue> value;
    Growth growth;
};

/// The years of the range that have a value, from the first to the last; gaps between them stay.
std::vector<YearValue> yearValues(const ChartContext& context, IndicatorId indicator, AreaId area,
                                  YearRange years)
{
    std::vector<YearValue> values;
    for (int year = years.first; year <= years.last; ++year) {
        const Cell cell {indicator, area, {year}};
        const auto value = shownValue(context, cell);
        if (!value && values.empty())
            continue;
        values.push_back({year, value, growthOf(context.panel, context.catalog, cell)});
    }
    while (!values.empty() && !values.back().value)
        values.pop_back();
    return values;
}

ChartPoint valuePoint(const ChartContext& context, const QString& name, const YearValue& entry,
                      bool chosen)
{
    if (!entry.value)
        return {};
    const QString period = numbertext::period({entry.year}, context.language);
    const QString sentence =
        withGrowth(context, valueSentence(context, name, period, *entry.value), entry.growth);
    return {entry.value->computed.value, entry.value->text, entry.value->certainty, chosen,
            withSource(context, sentence, entry.value->source)};
}

ChartPoint growthPoint(const ChartPoint& point, const Growth& growth)
{
    const std::optional<double> shown = growth.shown();
    if (!shown)
        return {};
    // Computed growth shows one decimal; reported growth what its source printed.
    const int decimals = growth.reported ? growth.shownDecimals() : 1;
    const QString text = growth.unit == GrowthUnit::Points
        ? numbertext::signedNumber(*shown, decimals)
        : numbertext::growth(*shown, decimals);
    return {*shown, text, Certainty::Observed, point.chosen, point.description};
}

bool hasValues(const ChartSeries& series)
{
    return std::ranges::any_of(series.points,
                               [](const ChartPoint& point) { return point.value.has_value(); });
}

QStringList trendNotes(const ChartContext& context, const std::vector<YearValue>& values)
{
    QList<int> expected;
    QList<int> implied;
    for (const YearValue& entry : values) {
        if (!entry.value)
            continue;
        if (entry.value->certainty == Certainty::Implied)
            implied.append(entry.year);
        else if (entry.value->status == Status::Expected)
            expected.append(entry.year);
    }
    return certaintyNotes(context, expected, implied);
}

QString trendTitle(const ChartContext& context, const QString& name, bool rate, bool band)
{
    if (!band)
        return name;
    return rate ? say(context, phrase("Chart", "%1 and change"), name)
                : say(context, phrase("Chart", "%1 and growth"), name);
}

/// Columns and band of a trend; titles are put on afterwards.
ChartSpec trendMarks(const ChartContext& context, const QString& name,
                     const std::vector<YearValue>& values, int chosenYear, bool rate)
{
    ChartSpec spec;
    spec.kind = ChartKind::Trend;
    ChartSeries series {name, {}};
    ChartSeries band {rate ? say(context, phrase("Chart", "change, points"))
                           : say(context, phrase("Chart", "growth")),
                      {}};
    for (const YearValue& entry : values) {
        const bool chosen = entry.year == chosenYear;
        spec.categories.push_back(yearCategory(entry.year, chosen));
        series.points.push_back(valuePoint(context, name, entry, chosen));
        band.points.push_back(growthPoint(series.points.back(), entry.growth));
    }
    spec.series.push_back(std::move(series));
    if (hasValues(band))
        spec.band = std::move(band);
    return spec;
}

/// The sentences that sum a trend up: the chosen year's, else the last one's.
QStringList trendSentences(const ChartSpec& spec)
{
    const std::vector<ChartPoint>& points = spec.series.front().points;
    const auto chosen = std::ranges::find_if(
        points, [](const ChartPoint& point) { return point.chosen && point.value; });
    return {chosen != points.end() ? chosen->description : points.back().description};
}

}

ChartSpec trendSpec(const ChartContext& context, IndicatorId indicator, AreaId area,
                    YearRange years, int chosenYear)
{
    const QString name = nameOf(context, indicator);
    const auto values = yearValues(context, indicator, area, years);
    if (values.empty())
        return withoutData(context, ChartKind::Trend, name, name, yearsText(context, years));
    const Indicator* found = context.catalog.indicator(indicator);
    const bool rate = found && isRate(found->unit);
    ChartSpec spec = trendMarks(context, name, values, chosenYear, rate);
    QStringList units {captionUnit(context, indicator)};
    if (spec.band && rate)
        units.append(say(context, phrase("Chart", "percentage points")));
    else if (spec.band)
        units.append(QStringLiteral("%"));
    const YearRange shown {values.front().year, values.back().year};
    const QStringList breaks = markBreaks(spec, basisBreaks(context, indicator, area, shown));
    spec.title = trendTitle(context, name, rate, spec.band.has_value());
    spec.subtitle = subtitleOf(context, units, trendNotes(context, values) + breaks);
    spec.description = chartInWords(context, spec.title, area, yearsText(context, shown),
                                    trendSentences(spec) + breaks);
    return spec;
}

ChartMarkLine targetLine(const ChartContext& context, IndicatorId indicator, double level, int year)
{
    const Indicator* found = context.catalog.indicator(indicator);
    return {level,
            say(context, phrase("Chart", "Target %1: %2", "year, level"), QString::number(year),
                numbertext::number(level, found ? found->decimals : 0))};
}

}
