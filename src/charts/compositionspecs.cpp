// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartspecs.h"
#include "charts/specwords_p.h"
#include "core/numbertext.h"
#include "core/unit.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace zoneboard {

namespace {

constexpr size_t mostSeries = 8;
constexpr double nothing = 1e-9; // of the whole: a rest that is only rounding

/// A part over the years, in step with the years of the chart.
struct PartValues
{
    QString name;
    std::vector<std::optional<ShownValue>> values;

    [[nodiscard]] double latest() const
    {
        const auto last = std::find_if(values.rbegin(), values.rend(),
                                       [](const auto& value) { return value.has_value(); });
        return last == values.rend() ? 0 : (*last)->computed.value;
    }
};

PartValues valuesOver(const ChartContext& context, IndicatorId indicator, AreaId area,
                      YearRange years)
{
    PartValues part {nameOf(context, indicator), {}};
    for (int year = years.first; year <= years.last; ++year)
        part.values.push_back(shownValue(context, {indicator, area, {year}}));
    return part;
}

/// The values in the unit of the whole; nothing where the two have no unit in common.
std::optional<PartValues> inUnitOf(const ChartContext& context, PartValues part,
                                   const Indicator& indicator, const Indicator& whole)
{
    if (indicator.unit == whole.unit)
        return part;
    const auto factor = conversion(indicator.unit, whole.unit);
    if (!factor)
        return std::nullopt;
    for (auto& value : part.values) {
        if (!value)
            continue;
        const Certainty certainty = value->certainty;
        value->computed.value = factor->applied(value->computed.value);
        value->computed.interval = value->computed.interval * factor->applied(1);
        value = computedValue(context, value->computed, whole.unit, whole.decimals + 2);
        value->certainty = certainty;
    }
    return part;
}

bool hasAny(const PartValues& part)
{
    return std::ranges::any_of(part.values, [](const auto& value) { return value.has_value(); });
}

std::vector<PartValues> partsOver(const ChartContext& context, IndicatorId whole, AreaId area,
                                  YearRange years)
{
    std::vector<PartValues> parts;
    const Indicator* total = context.catalog.indicator(whole);
    if (!total)
        return parts;
    for (const IndicatorId part : context.catalog.partsOf(whole)) {
        const auto values = inUnitOf(context, valuesOver(context, part, area, years),
                                     *context.catalog.indicator(part), *total);
        if (values && hasAny(*values))
            parts.push_back(*values);
    }
    return parts;
}

/// The less sure of two.
Certainty weaker(Certainty a, Certainty b)
{
    return std::max(a, b);
}

/// Takes the smallest parts away until with the rest there are no more than eight. They are in the
/// rest then, so a year without the whole has no column any more.
void keepLargest(std::vector<PartValues>& parts, const PartValues& total)
{
    if (parts.size() <= mostSeries)
        return;
    while (parts.size() >= mostSeries)
        parts.erase(std::ranges::min_element(parts, {}, &PartValues::latest));
    for (PartValues& part : parts) {
        for (size_t i = 0; i < total.values.size(); ++i) {
            if (!total.values[i])
                part.values[i].reset();
        }
    }
}

/// The whole less its parts; nothing in a year where a part or the whole is unknown.
PartValues restOf(const ChartContext& context, const Indicator& whole, const PartValues& total,
                  const std::vector<PartValues>& parts)
{
    PartValues rest {say(context, phrase("Chart", "Rest")), {}};
    for (size_t i = 0; i < total.values.size(); ++i) {
        rest.values.emplace_back();
        if (!total.values[i])
            continue;
        double value = total.values[i]->computed.value;
        Interval interval = total.values[i]->computed.interval;
        Certainty certainty = total.values[i]->certainty;
        bool known = true;
        for (const PartValues& part : parts) {
            if (!part.values[i]) {
                known = false;
                break;
            }
            value -= part.values[i]->computed.value;
            interval = interval - part.values[i]->computed.interval;
            certainty = weaker(certainty, part.values[i]->certainty);
        }
        if (!known || value <= nothing * std::abs(total.values[i]->computed.value))
            continue;
        rest.values.back() =
            computedValue(context, {value, interval, false}, whole.unit, whole.decimals + 1);
        rest.values.back()->certainty = certainty;
    }
    return rest;
}

ChartPoint partPoint(const ChartContext& context, const QString& name, int year,
                     const std::optional<ShownValue>& value, const std::optional<ShownValue>& total,
                     bool percent)
{
    if (!value)
        return {};
    const QString period = numbertext::period({year}, context.language);
    QString sentence = valueSentence(context, name, period, *value);
    if (!total || total->computed.value <= 0)
        return percent
            ? ChartPoint {}
            : ChartPoint {value->computed.value, value->text, value->certainty, false, sentence};
    const double share = value->computed.value / total->computed.value * 100;
    sentence = say(context, phrase("Chart", "%1, %2 of the whole"), sentence,
                   numbertext::percent(share, 1));
    if (percent)
        return {share, numbertext::number(share, 0), value->certainty, false, sentence};
    return {value->computed.value, value->text, value->certainty, false, sentence};
}

/// Removes years at both ends where nothing is drawn.
void trimYears(ChartSpec& spec)
{
    const auto isEmpty = [&](size_t category) {
        return std::ranges::none_of(spec.series, [&](const ChartSeries& series) {
            return series.points[category].value.has_value();
        });
    };
    const auto erase = [&](std::ptrdiff_t category) {
        spec.categories.erase(spec.categories.begin() + category);
        if (!spec.totals.empty())
            spec.totals.erase(spec.totals.begin() + category);
        for (ChartSeries& series : spec.series)
            series.points.erase(series.points.begin() + category);
    };
    while (!spec.categories.empty() && isEmpty(spec.categories.size() - 1))
        erase(static_cast<std::ptrdiff_t>(spec.categories.size()) - 1);
    while (!spec.categories.empty() && isEmpty(0))
        erase(0);
}

ChartSpec stackOf(const ChartContext& context, const PartValues& total,
                  const std::vector<PartValues>& parts, YearRange years, bool percent)
{
    ChartSpec spec;
    spec.kind = ChartKind::Composition;
    spec.percentStack = percent;
    for (int year = years.first; year <= years.last; ++year) {
        spec.categories.push_back(yearCategory(year, false));
        const auto& whole = total.values[static_cast<size_t>(year - years.first)];
        if (!percent)
            spec.totals.push_back(whole ? whole->text : QString());
    }
    for (const PartValues& part : parts) {
        ChartSeries series {part.name, {}};
        for (int year = years.first; year <= years.last; ++year) {
            const size_t i = static_cast<size_t>(year - years.first);
            series.points.push_back(
                partPoint(context, part.name, year, part.values[i], total.values[i], percent));
        }
        spec.series.push_back(std::move(series));
    }
    trimYears(spec);
    return spec;
}

QStringList lastSentences(const ChartSpec& spec)
{
    QStringList sentences;
    for (const ChartSeries& series : spec.series) {
        if (!series.points.empty() && series.points.back().value)
            sentences.append(series.points.back().description);
    }
    return sentences;
}

}

ChartSpec compositionSpec(const ChartContext& context, IndicatorId whole, AreaId area,
                          YearRange years, bool percent)
{
    const QString name = nameOf(context, whole);
    const QString title = percent
        ? say(context, phrase("Chart", "Composition of %1 in percent"), name)
        : say(context, phrase("Chart", "Composition of %1"), name);
    const Indicator* indicator = context.catalog.indicator(whole);
    std::vector<PartValues> parts = partsOver(context, whole, area, years);
    if (parts.empty())
        return withoutData(context, ChartKind::Composition, title, title,
                           yearsText(context, years));
    const PartValues total = valuesOver(context, whole, area, years);
    keepLargest(parts, total);
    PartValues rest = restOf(context, *indicator, total, parts);
    if (hasAny(rest))
        parts.push_back(std::move(rest));
    ChartSpec spec = stackOf(context, total, parts, years, percent);
    if (spec.categories.empty())
        return withoutData(context, ChartKind::Composition, title, title,
                           yearsText(context, years));
    spec.title = title;
    spec.subtitle = percent ? QStringLiteral("%") : captionUnit(context, whole);
    spec.description =
        chartInWords(context, title, area, yearsText(context, years), lastSentences(spec));
    return spec;
}

}
