// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/share.h"
#include "charts/chartspecs.h"
#include "charts/specwords_p.h"
#include "core/numbertext.h"
#include "core/unit.h"

#include <algorithm>

namespace zoneboard {

namespace {

struct RankRow
{
    AreaId area = 0;
    ShownValue value;
    std::optional<Rank> now;
    std::optional<Rank> before;
};

/// The areas under the same parent that have an observed value, best first.
std::vector<RankRow> rankRows(const ChartContext& context, const Indicator& indicator, AreaId area,
                              int year, int since)
{
    const Area* own = context.catalog.area(area);
    const QList<AreaId> siblings =
        own && own->parent != 0 ? context.catalog.childrenOf(own->parent) : QList<AreaId> {area};
    Ranking ranking(context.panel, context.catalog);
    std::vector<RankRow> rows;
    for (const AreaId sibling : siblings) {
        const Cell cell {indicator.id, sibling, {year}};
        const auto value = shownValue(context, cell);
        if (!value || value->certainty == Certainty::Implied)
            continue;
        const Cell prior {indicator.id, sibling, {since}};
        rows.push_back({sibling, *value, ranking.of(cell), ranking.of(prior)});
    }
    const double sign = indicator.polarity == Polarity::LowerIsBetter ? 1 : -1;
    std::ranges::stable_sort(
        rows, {}, [sign](const RankRow& row) { return sign * row.value.computed.value; });
    return rows;
}

/// "▲2" for two places up, "—" for none; empty where the former year is not known.
QString movementOf(const RankRow& row)
{
    if (!row.now || !row.before)
        return {};
    const int up = row.before->place - row.now->place;
    if (up == 0)
        return QStringLiteral("—");
    return (up > 0 ? QStringLiteral("▲") : QStringLiteral("▼")) + QString::number(std::abs(up));
}

QString rankSentence(const ChartContext& context, const RankRow& row, const QString& period)
{
    const QString sentence = valueSentence(context, areaName(context, row.area), period, row.value);
    if (!row.now)
        return withSource(context, sentence, row.value.source);
    const QString ranked = say(context, phrase("Chart", "%1, place %2 of %3"), sentence,
                               QString::number(row.now->place), QString::number(row.now->of));
    return withSource(context, ranked, row.value.source);
}

}

ChartSpec rankingSpec(const ChartContext& context, IndicatorId indicator, AreaId area, int year)
{
    return rankingSpec(context, indicator, area, year, year - 1);
}

ChartSpec rankingSpec(const ChartContext& context, IndicatorId indicator, AreaId area, int year,
                      int since)
{
    const QString name = nameOf(context, indicator);
    const QString title = say(context, phrase("Chart", "%1 by area"), name);
    const QString period = numbertext::period({year}, context.language);
    const Indicator* found = context.catalog.indicator(indicator);
    const auto rows =
        found ? rankRows(context, *found, area, year, since) : std::vector<RankRow> {};
    if (rows.empty())
        return withoutData(context, ChartKind::Ranking, title, title, period);
    ChartSpec spec;
    spec.kind = ChartKind::Ranking;
    spec.title = title;
    ChartSeries series {name, {}};
    QStringList sentences;
    for (const RankRow& row : rows) {
        const QString place =
            row.now ? QString::number(row.now->place) + QLatin1String("  ") : QString();
        const bool chosen = row.area == area;
        spec.categories.push_back(
            {place + areaName(context, row.area), {}, movementOf(row), chosen, false});
        series.points.push_back({row.value.computed.value, row.value.text, row.value.certainty,
                                 chosen, rankSentence(context, row, period)});
        sentences.append(series.points.back().description);
    }
    const bool moved = std::ranges::any_of(
        spec.categories, [](const ChartCategory& row) { return !row.movement.isEmpty(); });
    spec.series.push_back(std::move(series));
    QStringList notes {period};
    if (moved)
        notes.append(
            say(context, phrase("Chart", "places moved since %1"), QString::number(since)));
    spec.subtitle = subtitleOf(context, {captionUnit(context, indicator)}, notes);
    spec.description = chartInWords(context, title, area, period, sentences);
    return spec;
}

namespace {

struct ThemeRow
{
    IndicatorId indicator = 0;
    QString unit;
    ShownValue value;
    QString description;
};

std::vector<ThemeRow> themeRows(const ChartContext& context,
                                const std::vector<IndicatorId>& indicators, AreaId area, int year)
{
    const QString period = numbertext::period({year}, context.language);
    std::vector<ThemeRow> rows;
    for (const IndicatorId indicator : indicators) {
        const Cell cell {indicator, area, {year}};
        const auto value = shownValue(context, cell);
        const Indicator* found = context.catalog.indicator(indicator);
        if (!value || !found)
            continue;
        const QString sentence = withGrowth(
            context, valueSentence(context, found->name.in(context.language), period, *value),
            growthOf(context.panel, context.catalog, cell));
        rows.push_back(
            {indicator, found->unit, *value, withSource(context, sentence, value->source)});
    }
    return rows;
}

/// The unit that most rows have, the earlier one of two; empty where no two rows share one.
QString commonUnit(const std::vector<ThemeRow>& rows)
{
    const auto count = [&](const QString& unit) {
        return std::ranges::count(rows, unit, &ThemeRow::unit);
    };
    const auto most =
        std::ranges::max_element(rows, {}, [&](const ThemeRow& row) { return count(row.unit); });
    return most != rows.end() && count(most->unit) > 1 ? most->unit : QString();
}

QStringList themeNotes(const ChartContext& context, const QString& unit, size_t bars, size_t rows,
                       int year)
{
    QStringList notes {numbertext::period({year}, context.language)};
    const QString name = unitName(unit, context.language);
    if (bars == 0 || bars == rows)
        return notes;
    notes.append(name.isEmpty() ? say(context,
                                      phrase("Chart",
                                             "bars where the unit is the same, other rows "
                                             "as numbers"))
                                : say(context,
                                      phrase("Chart",
                                             "bars for what is counted in %1, other rows "
                                             "as numbers"),
                                      name));
    return notes;
}

}

ChartSpec themeSpec(const ChartContext& context, const std::vector<IndicatorId>& indicators,
                    const QString& title, AreaId area, int year)
{
    auto rows = themeRows(context, indicators, area, year);
    const QString period = numbertext::period({year}, context.language);
    if (rows.empty())
        return withoutData(context, ChartKind::Ranking, title, title, period);
    const QString unit = commonUnit(rows);
    const auto hasBar = [&](const ThemeRow& row) { return !unit.isEmpty() && row.unit == unit; };
    std::ranges::stable_partition(rows, hasBar);
    const size_t bars = static_cast<size_t>(std::ranges::count_if(rows, hasBar));
    ChartSpec spec;
    spec.kind = ChartKind::Ranking;
    spec.title = title;
    ChartSeries series {period, {}};
    QStringList sentences;
    for (const ThemeRow& row : rows) {
        spec.categories.push_back({nameOf(context, row.indicator), {}, {}, false, false});
        // One unit stands in the caption; several stand at their numbers.
        const QString& text = bars == rows.size() ? row.value.text : row.value.textWithUnit;
        const auto place = hasBar(row) ? std::optional(row.value.computed.value) : std::nullopt;
        series.points.push_back({place, text, row.value.certainty, false, row.description});
        sentences.append(row.description);
    }
    spec.series.push_back(std::move(series));
    QStringList units;
    if (bars == rows.size())
        units.append(captionUnit(context, rows.front().indicator));
    spec.subtitle = subtitleOf(context, units, themeNotes(context, unit, bars, rows.size(), year));
    spec.description = chartInWords(context, title, area, period, sentences);
    return spec;
}

namespace {

struct GrowthRow
{
    QString name;
    double percent = 0;
    QString text;
    Certainty certainty = Certainty::Observed;
    QString description;
};

std::vector<GrowthRow> growthRows(const ChartContext& context,
                                  const std::vector<IndicatorId>& indicators, AreaId area, int year)
{
    const QString period = numbertext::period({year}, context.language);
    std::vector<GrowthRow> rows;
    for (const IndicatorId indicator : indicators) {
        const Cell cell {indicator, area, {year}};
        const Growth growth = growthOf(context.panel, context.catalog, cell);
        const auto value = shownValue(context, cell);
        if (!value || !growth.shown() || growth.unit != GrowthUnit::Percent)
            continue;
        const QString name = nameOf(context, indicator);
        const QString sentence =
            withGrowth(context, valueSentence(context, name, period, *value), growth);
        const int decimals = growth.reported ? growth.shownDecimals() : 1;
        rows.push_back({name, *growth.shown(), numbertext::growth(*growth.shown(), decimals),
                        value->certainty, withSource(context, sentence, value->source)});
    }
    std::ranges::stable_sort(rows, std::ranges::greater(), &GrowthRow::percent);
    return rows;
}

}

ChartSpec growthSpec(const ChartContext& context, const std::vector<IndicatorId>& indicators,
                     AreaId area, int year)
{
    const QString title = say(context, phrase("Chart", "Growth by indicator"));
    const QString period = numbertext::period({year}, context.language);
    const auto rows = growthRows(context, indicators, area, year);
    if (rows.empty())
        return withoutData(context, ChartKind::Ranking, title, title, period);
    ChartSpec spec;
    spec.kind = ChartKind::Ranking;
    spec.title = title;
    ChartSeries series {say(context, phrase("Chart", "growth")), {}};
    QStringList sentences;
    for (const GrowthRow& row : rows) {
        spec.categories.push_back({row.name, {}, {}, false, false});
        series.points.push_back({row.percent, row.text, row.certainty, false, row.description});
        sentences.append(row.description);
    }
    spec.series.push_back(std::move(series));
    spec.subtitle = subtitleOf(context, {QStringLiteral("%")},
                               {say(context, phrase("Chart", "%1 on %2", "year on year"), period,
                                    QString::number(year - 1))});
    spec.description = chartInWords(context, title, area, period, sentences);
    return spec;
}

}
