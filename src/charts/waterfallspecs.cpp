// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/contribution.h"
#include "charts/chartspecs.h"
#include "charts/specwords_p.h"
#include "core/numbertext.h"

#include <algorithm>
#include <cmath>

namespace zoneboard {

namespace {

constexpr double nothing = 1e-9; // points: a rest that is only rounding

/// A part's value as it was published where it was, else with the digits its range allows.
QString valueText(const ChartContext& context, const Cell& cell, const Computed& value,
                  const Indicator& whole)
{
    if (const auto shown = shownValue(context, cell))
        return shown->textWithUnit;
    return computedValue(context, value, whole.unit, whole.decimals + 1).textWithUnit;
}

/// "工业投资，2024 年 57 亿元，上年 35.4 亿元，拉动 +27.7 个百分点".
QString pullSentence(const ChartContext& context, const QString& name, const Pull& pull,
                     const Decomposition& split, const Indicator& whole)
{
    const QString points = numbertext::points(pull.pull->value, 1, context.language);
    if (!pull.value || !pull.prior)
        return say(context, phrase("Chart", "%1: pull %2"), name, points);
    const Cell now {pull.indicator, split.area, {split.year}};
    const Cell before {pull.indicator, split.area, {split.year - 1}};
    return say(context, phrase("Chart", "%1, %2: %3, the year before %4, pull %5"), name,
               numbertext::period({split.year}, context.language),
               valueText(context, now, *pull.value, whole),
               valueText(context, before, *pull.prior, whole), points);
}

void addPull(const ChartContext& context, ChartSpec& spec, const QString& name, const Pull& pull,
             const Decomposition& split, const Indicator& whole)
{
    spec.categories.push_back({name, {}, {}, false, false});
    spec.series.front().points.push_back(
        {pull.pull->value, numbertext::signedNumber(pull.pull->value, 1),
         pull.pull->implied ? Certainty::Implied : Certainty::Observed, false,
         pullSentence(context, name, pull, split, whole)});
}

QStringList pullNotes(const ChartContext& context, const Decomposition& split)
{
    QStringList notes {say(context, phrase("Chart", "%1 on %2", "year on year"),
                           numbertext::period({split.year}, context.language),
                           QString::number(split.year - 1))};
    const bool implied = split.prior && split.prior->implied;
    const bool partImplied = std::ranges::any_of(
        split.parts, [](const Pull& pull) { return pull.prior && pull.prior->implied; });
    if (implied || partImplied)
        notes.append(say(context, phrase("Chart", "values of %1 implied by reported growth"),
                         QString::number(split.year - 1)));
    return notes;
}

/// The bars of a decomposition: its parts, the rest where there is one, the total.
void addPulls(const ChartContext& context, ChartSpec& spec, const Decomposition& split,
              const Indicator& whole)
{
    spec.series.push_back({say(context, phrase("Chart", "pull")), {}});
    for (const Pull& part : split.parts) {
        if (part.pull)
            addPull(context, spec, nameOf(context, part.indicator), part, split, whole);
    }
    if (split.rest.pull && std::abs(split.rest.pull->value) > nothing)
        addPull(context, spec, say(context, phrase("Chart", "Rest")), split.rest, split, whole);
    const QString name = whole.name.in(context.language);
    spec.categories.push_back({name, {}, {}, false, true});
    const QString sentence = say(context, phrase("Chart", "%1, %2: growth %3"), name,
                                 numbertext::period({split.year}, context.language),
                                 numbertext::growth(split.growth->value, 1));
    spec.series.front().points.push_back({split.growth->value,
                                          numbertext::signedNumber(split.growth->value, 1),
                                          Certainty::Observed, true, sentence});
}

}

ChartSpec waterfallSpec(const ChartContext& context, IndicatorId whole, AreaId area, int year)
{
    const QString title =
        say(context, phrase("Chart", "What pulled the growth of %1"), nameOf(context, whole));
    const QString period = numbertext::period({year}, context.language);
    const Indicator* indicator = context.catalog.indicator(whole);
    const Decomposition split = decompose(context.panel, context.catalog, whole, area, year);
    const bool pulled =
        std::ranges::any_of(split.parts, [](const Pull& part) { return part.pull.has_value(); });
    if (!indicator || !split.growth || !pulled)
        return withoutData(context, ChartKind::Waterfall, title, title, period);
    ChartSpec spec;
    spec.kind = ChartKind::Waterfall;
    spec.title = title;
    addPulls(context, spec, split, *indicator);
    spec.subtitle = subtitleOf(context, {say(context, phrase("Chart", "percentage points"))},
                               pullNotes(context, split));
    QStringList sentences;
    for (const ChartPoint& point : spec.series.front().points)
        sentences.append(point.description);
    spec.description = chartInWords(context, title, area, period, sentences);
    return spec;
}

}
