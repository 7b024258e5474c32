// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/findings.h"

#include "analysis/contribution.h"
#include "analysis/growth.h"
#include "analysis/share.h"
#include "analysis/wholename_p.h"
#include "core/numbertext.h"

#include <algorithm>
#include <cmath>
#include <set>

// How a finding is scored, so that the best come first:
//   hidden fall   60 + the points by which the rest held the whole's growth back (at most 30)
//   largest pull  40 + the points of the largest pull (at most 30)
//   turn          40 + half of the points between this growth and the last (at most 20)
//   against parent 30 + the points by which the zone grew faster or slower (at most 20)
//   rank change   35 + 5 for each place
//   record        25 + the growth in points (at most 15), for the longest series first
//   share         20 + a tenth of the share in percent; over half of the whole
//   growth        10 + the growth in points (at most 20)
// Headline indicators get 10 more. One sentence an indicator; five at most.

namespace zoneboard {

namespace {

constexpr size_t mostFindings = 5;
constexpr double headlineBonus = 10;
constexpr int yearsForRecord = 4;
constexpr double half = 50;

struct Work
{
    const Panel& panel;
    const Catalog& catalog;
    AreaId area;
    int year;
    std::vector<Finding>& found;

    void add(const char* kind, double score, const Indicator& indicator, Message sentence,
             std::vector<Cell> cells) const
    {
        found.push_back({QLatin1String(kind), score + (indicator.headline ? headlineBonus : 0),
                         std::move(sentence), std::move(cells)});
    }
    [[nodiscard]] Cell cell(const Indicator& indicator) const
    {
        return {indicator.id, area, {year}};
    }
};

/// "9.3%" without sign: the words say up or down.
QString amount(double percent)
{
    return numbertext::percent(std::abs(percent));
}

BilingualText unitValue(double value, const Indicator& indicator, int decimals)
{
    return {numbertext::withUnit(value, decimals, indicator.unit, Language::Chinese),
            numbertext::withUnit(value, decimals, indicator.unit, Language::English)};
}

BilingualText pointsText(double points)
{
    return {numbertext::points(std::abs(points), 1, Language::Chinese).remove(u'+'),
            numbertext::points(std::abs(points), 1, Language::English).remove(u'+')};
}

/// The sentence about a whole, the part that moved it most and what became of the rest.
void pullOf(const Work& work, const Indicator& whole)
{
    const Decomposition split = decompose(work.panel, work.catalog, whole.id, work.area, work.year);
    if (!split.growth || split.parts.empty())
        return;
    const Pull* largest = nullptr;
    for (const Pull& part : split.parts)
        if (part.pull && (!largest || std::abs(part.pull->value) > std::abs(largest->pull->value)))
            largest = &part;
    if (!largest)
        return;
    const Indicator& part = *work.catalog.indicator(largest->indicator);
    const Pull& rest = split.rest;
    const double growth = split.growth->value;
    const double pull = largest->pull->value;
    std::vector<Cell> cells {work.cell(part), work.cell(whole)};
    const bool hidden = growth > 0 && rest.pull && rest.growth && rest.pull->value < -1;
    if (hidden && rest.prior && rest.value) {
        const Phrase words = rest.prior->implied
            ? phrase("Findings",
                     "%1 grew by %2: %3 pulled it up by %4, while the rest fell by %5 "
                     "(%6 to %7; last year's values worked back from growth).")
            : phrase("Findings",
                     "%1 grew by %2: %3 pulled it up by %4, while the rest fell by %5 "
                     "(%6 to %7).");
        work.add("hidden-fall", 60 + std::min(-rest.pull->value, 30.0), whole,
                 message(words, whole.name, amount(growth), part.name, pointsText(pull),
                         amount(rest.growth->value), numbertext::number(rest.prior->value, 1),
                         unitValue(rest.value->value, whole, 1)),
                 std::move(cells));
        return;
    }
    if (std::abs(pull) < 1 || growth == 0)
        return;
    const Phrase words = growth > 0 ? phrase("Findings", "%1 grew by %2, of which %3 made %4.")
                                    : phrase("Findings", "%1 fell by %2, of which %3 made %4.");
    if (pull * growth > 0)
        work.add("largest-pull", 40 + std::min(std::abs(pull), 30.0), whole,
                 message(words, whole.name, amount(growth), part.name, pointsText(pull)),
                 std::move(cells));
}

/// A rise after a fall, or a fall after a rise.
void turnOf(const Work& work, const Indicator& indicator)
{
    const Growth now = growthOf(work.panel, work.catalog, work.cell(indicator));
    const Cell lastYear {indicator.id, work.area, {work.year - 1}};
    const Growth before = growthOf(work.panel, work.catalog, lastYear);
    const auto g = now.shown();
    const auto h = before.shown();
    if (!g || !h || *g * *h >= 0 || now.unit != GrowthUnit::Percent)
        return;
    const Phrase words = *g > 0 ? phrase("Findings", "%1 rose again by %2 after a fall of %3.")
                                : phrase("Findings", "%1 turned down by %2 after a rise of %3.");
    work.add("turn", 40 + std::min(std::abs(*g - *h) / 2, 20.0), indicator,
             message(words, indicator.name, amount(*g), amount(*h)),
             {work.cell(indicator), lastYear});
}

void recordOf(const Work& work, const Indicator& indicator)
{
    const std::vector<int> years = work.panel.years(indicator.id, work.area);
    const auto value = observed(work.panel, work.catalog, work.cell(indicator));
    if (!value || static_cast<int>(years.size()) < yearsForRecord || years.back() != work.year
        || indicator.polarity == Polarity::Neutral)
        return;
    const double sign = indicator.polarity == Polarity::LowerIsBetter ? -1 : 1;
    for (const int year : years) {
        const auto other = observed(work.panel, work.catalog, {indicator.id, work.area, {year}});
        if (year != work.year && other && sign * other->value >= sign * value->value)
            return;
    }
    const Growth growth = growthOf(work.panel, work.catalog, work.cell(indicator));
    const auto published = work.panel.published(work.panel.find(work.cell(indicator)));
    work.add("record", 25 + std::min(std::abs(growth.shown().value_or(0)), 15.0), indicator,
             message(phrase("Findings", "%1 reached %2, the best value since %3."), indicator.name,
                     unitValue(value->value, indicator, published->decimals),
                     QString::number(years.front())),
             {work.cell(indicator)});
}

void rankOfIndicator(const Work& work, const Indicator& indicator)
{
    const auto now = rankOf(work.panel, work.catalog, work.cell(indicator));
    const auto before =
        rankOf(work.panel, work.catalog, {indicator.id, work.area, {work.year - 1}});
    if (!now || !before || now->of < 3 || now->place == before->place)
        return;
    const Phrase words = now->place < before->place
        ? phrase("Findings", "%1 moved up from place %2 to place %3 of %4.")
        : phrase("Findings", "%1 moved down from place %2 to place %3 of %4.");
    work.add("rank-change", 35 + 5 * std::abs(now->place - before->place), indicator,
             message(words, indicator.name, QString::number(before->place),
                     QString::number(now->place), QString::number(now->of)),
             {work.cell(indicator)});
}

/// The whole in the source's words; in English the area that is meant by them.
BilingualText wholeOf(const Work& work, const ReportedShare& share)
{
    const Area* area = work.catalog.area(work.area);
    const Area* parent = area ? work.catalog.area(area->parent) : nullptr;
    return {share.of,
            parent && meansArea(share.of, work.catalog, parent->id)
                ? parent->name.in(Language::English)
                : share.of};
}

void shareOfWhole(const Work& work, const Indicator& indicator)
{
    const Panel::Index row = work.panel.find(work.cell(indicator));
    if (row == Panel::none)
        return;
    const Figure figure = work.panel.figure(row);
    if (!figure.share || figure.share->rate.value < half || !figure.value)
        return;
    work.add("share-over-half", 20 + figure.share->rate.value / 10, indicator,
             message(phrase("Findings", "%1: %2, %3 of the whole (%4)."), indicator.name,
                     BilingualText {
                         numbertext::withUnit(*figure.value, indicator.unit, Language::Chinese),
                         numbertext::withUnit(*figure.value, indicator.unit, Language::English)},
                     BilingualText {numbertext::percent(figure.share->rate, Language::Chinese),
                                    numbertext::percent(figure.share->rate, Language::English)},
                     wholeOf(work, *figure.share)),
             {work.cell(indicator)});
}

void againstParent(const Work& work, const Indicator& indicator)
{
    const Area* area = work.catalog.area(work.area);
    if (!area || area->parent == 0)
        return;
    const Cell above {indicator.id, area->parent, {work.year}};
    const Growth own = growthOf(work.panel, work.catalog, work.cell(indicator));
    const Growth parent = growthOf(work.panel, work.catalog, above);
    if (!own.shown() || !parent.shown() || own.unit != GrowthUnit::Percent)
        return;
    const double lead = *own.shown() - *parent.shown();
    if (std::abs(lead) < 1)
        return;
    const Phrase words = lead > 0 ? phrase("Findings", "%1 changed by %2, %3 better than %4 (%5).")
                                  : phrase("Findings", "%1 changed by %2, %3 below %4 (%5).");
    work.add("against-parent", 30 + std::min(std::abs(lead), 20.0), indicator,
             message(words, indicator.name, numbertext::growth(*own.shown()), pointsText(lead),
                     work.catalog.area(area->parent)->name, numbertext::growth(*parent.shown())),
             {work.cell(indicator), above});
}

void growthOfIndicator(const Work& work, const Indicator& indicator)
{
    const Cell cell = work.cell(indicator);
    const Panel::Index row = work.panel.find(cell);
    const Growth growth = growthOf(work.panel, work.catalog, cell);
    if (row == Panel::none || !work.panel.published(row) || !growth.shown()
        || growth.unit != GrowthUnit::Percent || std::abs(*growth.shown()) < 1)
        return;
    const Published value = *work.panel.published(row);
    const Phrase words = *growth.shown() > 0 ? phrase("Findings", "%1 came to %2, up by %3.")
                                             : phrase("Findings", "%1 came to %2, down by %3.");
    work.add("growth", 10 + std::min(std::abs(*growth.shown()), 20.0), indicator,
             message(words, indicator.name,
                     BilingualText {numbertext::withUnit(value, indicator.unit, Language::Chinese),
                                    numbertext::withUnit(value, indicator.unit, Language::English)},
                     numbertext::percent(std::abs(*growth.shown()), growth.shownDecimals())),
             {cell});
}

}

std::vector<Finding> findings(const Panel& panel, const Catalog& catalog, AreaId area, int year)
{
    std::vector<Finding> found;
    const Work work {panel, catalog, area, year, found};
    for (const Indicator& indicator : catalog.indicators()) {
        if (!panel.has(indicator.id, area))
            continue;
        for (auto* look : {pullOf, turnOf, recordOf, rankOfIndicator, shareOfWhole, againstParent,
                           growthOfIndicator})
            look(work, indicator);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Finding& a, const Finding& b) { return a.score > b.score; });
    std::set<IndicatorId> told;
    std::vector<Finding> best;
    for (Finding& finding : found) {
        if (best.size() == mostFindings)
            break;
        const bool repeats =
            std::any_of(finding.cells.begin(), finding.cells.end(), [&](const Cell& c) {
                return c.area == area && told.contains(c.indicator);
            });
        if (repeats)
            continue;
        for (const Cell& cell : finding.cells)
            told.insert(cell.indicator);
        best.push_back(std::move(finding));
    }
    return best;
}

}
