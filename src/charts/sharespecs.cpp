// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/share.h"
#include "charts/chartspecs.h"
#include "charts/specwords_p.h"
#include "core/numbertext.h"

#include <algorithm>
#include <map>

namespace zoneboard {

namespace {

/// A share as a chart shows it.
struct ShownShare
{
    double percent = 0;
    QString text;
    Certainty certainty = Certainty::Observed;
    QString of; ///< the whole's name, in the source's words where it is none of ours; may be empty
    std::optional<Computed> changePoints;
};

/// What the share is of: an area, an indicator, or the words of the source.
QString wholeName(const ChartContext& context, const Share& share, const Cell& cell)
{
    if (share.wholeArea != 0 && share.wholeArea != cell.area)
        return areaName(context, share.wholeArea);
    if (share.wholeIndicator != 0)
        return nameOf(context, share.wholeIndicator);
    const QString words = share.reported ? share.reported->of : QString();
    const bool chinese = std::ranges::any_of(
        words, [](QChar letter) { return letter.script() == QChar::Script_Han; });
    return chinese && context.language == Language::English
        ? say(context, phrase("Chart", "the total", "what a share is of"))
        : words;
}

/// As the source printed it where it did, else as computed; `share` may have neither.
std::optional<ShownShare> shownShare(const ChartContext& context, const Share& share,
                                     const Cell& cell)
{
    if (!share.reported && !share.computed)
        return std::nullopt;
    ShownShare shown;
    shown.of = wholeName(context, share, cell);
    shown.changePoints = share.changePoints;
    if (share.reported) {
        const Published& rate = share.reported->rate;
        shown.percent = rate.value;
        shown.text = numbertext::percent(rate, context.language);
        const bool bound =
            rate.qualifier == Qualifier::MoreThan || rate.qualifier == Qualifier::LessThan;
        shown.certainty = bound ? Certainty::Bound : Certainty::Observed;
        return shown;
    }
    shown.percent = share.computed->value;
    shown.text =
        numbertext::percent(shown.percent, meaningfulDecimals(share.computed->interval, 1));
    const Panel::Index row = context.panel.find(cell);
    if (share.computed->implied)
        shown.certainty = Certainty::Implied;
    else if (row != Panel::none)
        shown.certainty = certaintyOf(context.panel.figure(row));
    return shown;
}

/// "升规企业，2024 年 25 家，占全区超 50%".
QString shareSentence(const ChartContext& context, const Cell& cell, const ShownShare& share)
{
    const QString name = nameOf(context, cell.indicator);
    const QString period = numbertext::period(cell.period, context.language);
    const auto value = shownValue(context, cell);
    const QString head = value
        ? valueSentence(context, name, period, *value)
        : say(context, phrase("Chart", "%1, %2", "name, period"), name, period);
    const QString sentence = share.of.isEmpty()
        ? say(context, phrase("Chart", "%1, a share of %2"), head, share.text)
        : say(context, phrase("Chart", "%1, %2 of %3", "value, percent, whole"), head, share.text,
              share.of);
    return withSource(context, sentence, value ? value->source : QString());
}

struct ShareRow
{
    Cell cell;
    ShownShare share;
};

std::vector<ShareRow> shareRows(const ChartContext& context,
                                const std::vector<IndicatorId>& indicators, AreaId area, int year)
{
    std::vector<IndicatorId> candidates = indicators;
    if (candidates.empty()) {
        for (const Indicator& indicator : context.catalog.indicators())
            candidates.push_back(indicator.id);
    }
    std::vector<ShareRow> rows;
    for (const IndicatorId indicator : candidates) {
        const Cell cell {indicator, area, {year}};
        const Share share = mainShare(context.panel, context.catalog, cell);
        if (const auto shown = shownShare(context, share, cell))
            rows.push_back({cell, *shown});
    }
    std::ranges::stable_sort(rows, std::ranges::greater(),
                             [](const ShareRow& row) { return row.share.percent; });
    return rows;
}

/// The whole that most rows are shares of; it is named once, in the caption.
QString commonWhole(const std::vector<ShareRow>& rows)
{
    std::map<QString, int> counts;
    for (const ShareRow& row : rows)
        ++counts[row.share.of];
    return std::ranges::max_element(counts, {}, [](const auto& entry) { return entry.second; })
        ->first;
}

/// The row's name; with its whole where that is not the common one.
QString rowName(const ChartContext& context, const ShareRow& row, const QString& common)
{
    const QString name = nameOf(context, row.cell.indicator);
    if (row.share.of == common || row.share.of.isEmpty())
        return name;
    const bool bracketed = (name + row.share.of).contains(QLatin1Char('('))
        || (name + row.share.of).contains(QChar(0xff08));
    return say(context,
               bracketed ? phrase("Chart", "%1, of %2", "name, whole")
                         : phrase("Chart", "%1 (of %2)", "name, whole"),
               name, row.share.of);
}

}

ChartSpec shareSpec(const ChartContext& context, const std::vector<IndicatorId>& indicators,
                    AreaId area, int year)
{
    const QString title = say(context, phrase("Chart", "Shares in the whole"));
    const QString period = numbertext::period({year}, context.language);
    const auto rows = shareRows(context, indicators, area, year);
    if (rows.empty())
        return withoutData(context, ChartKind::Share, title, title, period);
    const QString common = commonWhole(rows);
    const bool oneWhole =
        std::ranges::all_of(rows, [&](const ShareRow& row) { return row.share.of == common; });
    ChartSpec spec;
    spec.kind = ChartKind::Share;
    spec.title = oneWhole && !common.isEmpty()
        ? say(context, phrase("Chart", "Share in %1", "an area, an indicator"), common)
        : title;
    ChartSeries series {say(context, phrase("Chart", "share")), {}};
    QStringList sentences;
    for (const ShareRow& row : rows) {
        spec.categories.push_back({rowName(context, row, common), {}, {}, false, false});
        series.points.push_back({row.share.percent, row.share.text, row.share.certainty, false,
                                 shareSentence(context, row.cell, row.share)});
        sentences.append(series.points.back().description);
    }
    spec.series.push_back(std::move(series));
    const QString of = common.isEmpty()
        ? period
        : say(context, phrase("Chart", "%1, share of %2", "period, whole"), period, common);
    spec.subtitle = subtitleOf(context, {QStringLiteral("%")}, {of});
    spec.description = chartInWords(context, spec.title, area, period, sentences);
    return spec;
}

namespace {

using SharesOverYears = std::vector<std::optional<ShownShare>>;

/// `shareIn` answers for a cell.
template<typename ShareIn>
SharesOverYears collectShares(const ChartContext& context, IndicatorId indicator, AreaId area,
                              YearRange years, const ShareIn& shareIn)
{
    SharesOverYears shares;
    for (int year = years.first; year <= years.last; ++year) {
        const Cell cell {indicator, area, {year}};
        shares.push_back(shownShare(context, shareIn(cell), cell));
    }
    return shares;
}

/// One whole for all years, so that the years can be compared: the parent area where its value is
/// known in any of them, else the parent indicator, else what the source reports.
SharesOverYears sharesOverYears(const ChartContext& context, IndicatorId indicator, AreaId area,
                                YearRange years)
{
    const auto hasAny = [](const auto& shares) {
        return std::ranges::any_of(shares, [](const auto& share) { return share.has_value(); });
    };
    for (const ShareOf of : {ShareOf::ParentArea, ShareOf::ParentIndicator}) {
        auto shares = collectShares(context, indicator, area, years, [&](const Cell& cell) {
            return shareOf(context.panel, context.catalog, cell, of);
        });
        if (hasAny(shares))
            return shares;
    }
    return collectShares(context, indicator, area, years, [&](const Cell& cell) {
        return mainShare(context.panel, context.catalog, cell);
    });
}

void addShareYear(const ChartContext& context, ChartSpec& spec, const Cell& cell,
                  const std::optional<ShownShare>& share, bool chosen)
{
    spec.categories.push_back(yearCategory(cell.period.year, chosen));
    if (!share) {
        spec.series.front().points.emplace_back();
        spec.band->points.emplace_back();
        return;
    }
    const QString sentence = shareSentence(context, cell, *share);
    spec.series.front().points.push_back(
        {share->percent, share->text, share->certainty, chosen, sentence});
    if (!share->changePoints) {
        spec.band->points.emplace_back();
        return;
    }
    const double change = share->changePoints->value;
    const QString described = say(context, phrase("Chart", "%1, %2 on the year before"), sentence,
                                  numbertext::points(change, 1, context.language));
    spec.series.front().points.back().description = described;
    spec.band->points.push_back(
        {change, numbertext::signedNumber(change, 1), Certainty::Observed, chosen, described});
}

ChartSpec courseOfShares(const ChartContext& context, const Cell& series,
                         const SharesOverYears& shares, YearRange years, int chosenYear)
{
    const QString name = nameOf(context, series.indicator);
    const auto isKnown = [](const auto& share) { return share.has_value(); };
    const auto first = std::ranges::find_if(shares, isKnown);
    const QString subject = say(context, phrase("Chart", "Share of %1"), name);
    if (first == shares.end())
        return withoutData(context, ChartKind::Trend, subject, subject, yearsText(context, years));
    ChartSpec spec;
    spec.kind = ChartKind::Trend;
    spec.series.push_back({subject, {}});
    spec.band = ChartSeries {say(context, phrase("Chart", "change, points")), {}};
    spec.title = (*first)->of.isEmpty()
        ? subject
        : say(context, phrase("Chart", "%1 as share of %2"), name, (*first)->of);
    QString last;
    for (auto share = first; share != shares.end(); ++share) {
        const int year = years.first + static_cast<int>(share - shares.begin());
        addShareYear(context, spec, {series.indicator, series.area, {year}}, *share,
                     year == chosenYear);
        if (*share)
            last = spec.series.front().points.back().description;
    }
    const bool hasChange = std::ranges::any_of(
        spec.band->points, [](const ChartPoint& point) { return point.value.has_value(); });
    if (!hasChange)
        spec.band.reset();
    QStringList units {QStringLiteral("%")};
    if (hasChange)
        units.append(say(context, phrase("Chart", "percentage points")));
    spec.subtitle = subtitleOf(context, units, {});
    spec.description =
        chartInWords(context, spec.title, series.area, yearsText(context, years), {last});
    return spec;
}

}

ChartSpec shareTrendSpec(const ChartContext& context, IndicatorId indicator, AreaId area,
                         YearRange years, int chosenYear)
{
    return courseOfShares(context, {indicator, area, {}},
                          sharesOverYears(context, indicator, area, years), years, chosenYear);
}

ChartSpec shareTrendSpec(const ChartContext& context, IndicatorId indicator, AreaId area,
                         const ShareWhole& whole, YearRange years, int chosenYear)
{
    const auto shareIn = [&](const Cell& cell) {
        return whole.area != 0
            ? shareOfArea(context.panel, context.catalog, cell, whole.area)
            : shareOf(context.panel, context.catalog, cell, ShareOf::ParentIndicator);
    };
    return courseOfShares(context, {indicator, area, {}},
                          collectShares(context, indicator, area, years, shareIn), years,
                          chosenYear);
}

}
