// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/carddata.h"

#include "analysis/growth.h"
#include "analysis/share.h"
#include "core/message.h"
#include "core/numbertext.h"
#include "core/unit.h"
#include "models/preferences.h"
#include "models/workspace.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace zoneboard {

namespace {

constexpr int sparkYears = 10;

template<typename... Arguments>
QString say(Language language, const Phrase& phrase, const Arguments&... arguments)
{
    return message(phrase, arguments...).in(language);
}

void addValue(CardData& card, const Workspace& workspace, const Cell& cell,
              const Indicator& indicator)
{
    const Language language = workspace.language();
    card.value = QStringLiteral("—");
    card.unit = unitName(indicator.unit, language);
    const Panel& panel = workspace.panel();
    const Panel::Index row = panel.find(cell);
    if (row != Panel::none && panel.published(row)) {
        const Figure figure = panel.figure(row);
        card.value = numbertext::published(*figure.value, language);
        if (figure.status == Status::Expected || figure.status == Status::Preliminary)
            card.status = numbertext::status(figure.status, language);
        return;
    }
    const auto implied = observedOrImplied(panel, workspace.catalog(), cell);
    if (!implied)
        return;
    card.value = numbertext::number(implied->value, indicator.decimals + 1);
    card.status = say(language, phrase("Overview", "implied"));
}

void addGrowth(CardData& card, const Workspace& workspace, const Cell& cell,
               const Indicator& indicator)
{
    const Language language = workspace.language();
    const Growth growth = growthOf(workspace.panel(), workspace.catalog(), cell);
    if (const auto shown = growth.shown()) {
        const int decimals = growth.reported ? growth.shownDecimals() : 1;
        card.direction = numbertext::direction(*shown, decimals);
        const bool points =
            (growth.reported ? growth.reported->unit : growth.unit) == GrowthUnit::Points;
        card.growth = card.direction == 0 ? say(language, phrase("Overview", "unchanged"))
            : points ? say(language, phrase("Overview", "%1 pp", "percentage points"),
                           numbertext::number(std::abs(*shown), decimals))
                     : numbertext::percent(std::abs(*shown), decimals);
        card.growthNote = indicator.polarity == Polarity::LowerIsBetter
            ? say(language, phrase("Overview", "year on year; lower is better"))
            : say(language, phrase("Overview", "year on year"));
    } else if (growth.note == GrowthNote::ZeroBase) {
        card.growth = say(language, phrase("Overview", "new this year"));
    } else if (growth.note == GrowthNote::NegativeBase) {
        card.growth = say(language, phrase("Overview", "from below zero"));
    }
}

void addShare(CardData& card, const Workspace& workspace, const Cell& cell)
{
    const Language language = workspace.language();
    const Catalog& catalog = workspace.catalog();
    const Share share = mainShare(workspace.panel(), catalog, cell);
    QString of;
    if (const Area* area = catalog.area(share.wholeArea); area && area->id != cell.area)
        of = area->name.in(language);
    else if (const Indicator* whole = catalog.indicator(share.wholeIndicator);
             whole && whole->id != cell.indicator)
        of = whole->name.in(language);
    else if (share.reported)
        of = share.reported->of;
    QString percent;
    if (share.reported)
        percent = numbertext::percent(share.reported->rate, language);
    else if (share.computed)
        percent = numbertext::percent(share.computed->value, 1);
    if (percent.isEmpty())
        return;
    card.share = of.isEmpty() ? say(language, phrase("Overview", "share %1"), percent)
                              : say(language, phrase("Overview", "%1 of %2"), percent, of);
}

CardGoal goalOf(const GoalProgress& progress, const Indicator& indicator, Language language)
{
    CardGoal goal;
    const Standing& standing = progress.standing;
    goal.light = standing.light;
    goal.lightText = QString(lightShape(goal.light)) + u' ' + lightName(goal.light, language);
    const QString year = numbertext::period({progress.target.year}, language);
    if (progress.nature == GoalNature::Held || !standing.completion) {
        goal.part = isGood(goal.light) ? 1 : 0;
        if (progress.resolved.level) {
            const QString level = numbertext::withUnit(*progress.resolved.level, indicator.decimals,
                                                       indicator.unit, language);
            const QString sign = indicator.polarity == Polarity::LowerIsBetter
                ? QStringLiteral("≤")
                : QStringLiteral("≥");
            goal.text = say(language, phrase("Overview", "Target %1: %2"), year, sign + level);
        } else {
            goal.text = say(language, phrase("Overview", "Target %1"), year);
        }
        return goal;
    }
    goal.part = std::clamp(*standing.completion / 100, 0.0, 1.0);
    if (standing.elapsed)
        goal.elapsed = std::clamp(*standing.elapsed / 100, 0.0, 1.0);
    goal.text = say(language, phrase("Overview", "Target %1: %2 done"), year,
                    numbertext::percent(*standing.completion, 0));
    return goal;
}

QString describe(const CardData& card, const QString& year, Language language)
{
    QStringList parts {
        say(language, phrase("Overview", "%1, %2", "indicator, year"), card.name, year),
        card.value + (card.unit.isEmpty() ? QString() : u' ' + card.unit)};
    if (!card.status.isEmpty())
        parts.append(card.status);
    if (!card.growth.isEmpty()) {
        const QString direction = card.direction > 0 ? say(language, phrase("Overview", "up"))
            : card.direction < 0                     ? say(language, phrase("Overview", "down"))
                                                     : QString();
        parts.append((direction + u' ' + card.growth).trimmed());
    }
    if (!card.share.isEmpty())
        parts.append(card.share);
    if (card.goal)
        parts.append(card.goal->text + u' ' + card.goal->lightText);
    return parts.join(language == Language::Chinese ? QStringLiteral("，") : QStringLiteral(", "));
}

}

std::vector<IndicatorId> cardIndicators(const Workspace& workspace, AreaId area)
{
    const Catalog& catalog = workspace.catalog();
    std::vector<IndicatorId> ids;
    const auto add = [&](const Indicator* indicator) {
        if (indicator && workspace.panel().has(indicator->id, area))
            ids.push_back(indicator->id);
    };
    for (const QString& code : workspace.preferences().cards())
        add(catalog.indicatorByCode(code));
    if (!ids.empty())
        return ids;
    for (const Indicator& indicator : catalog.indicators()) {
        if (indicator.headline)
            add(&indicator);
    }
    return ids;
}

GoalBoard cardGoals(const Workspace& workspace, AreaId area, int year)
{
    // The year that is planned for in earnest, not one that has a single target left over.
    std::map<int, int> counts;
    for (const Target& target : workspace.goals().targets) {
        if (target.area == area && target.year >= year && !target.baseYear)
            ++counts[target.year];
    }
    const auto most =
        std::ranges::max_element(counts, {}, [](const auto& entry) { return entry.second; });
    const int goalYear = most == counts.end() ? 0 : most->first;
    const GoalContext context = workspace.goalContext();
    const auto asOf = latestPeriod(context, workspace.goals().targets, goalYear);
    if (goalYear == 0 || !asOf)
        return {};
    return goalBoard(context, workspace.goals().targets, *asOf, area);
}

CardData cardData(const Workspace& workspace, const Cell& cell, const GoalBoard& board)
{
    CardData card;
    const Indicator* indicator = workspace.catalog().indicator(cell.indicator);
    if (!indicator)
        return card;
    const Language language = workspace.language();
    card.indicator = cell.indicator;
    card.name = indicator->name.in(language);
    addValue(card, workspace, cell, *indicator);
    addGrowth(card, workspace, cell, *indicator);
    addShare(card, workspace, cell);
    for (int year = cell.period.year - sparkYears + 1; year <= cell.period.year; ++year) {
        const auto value = observedOrImplied(workspace.panel(), workspace.catalog(),
                                             {cell.indicator, cell.area, {year}});
        card.years.push_back(value ? std::optional(value->value) : std::nullopt);
    }
    const auto progress = std::ranges::find_if(board.goals, [&](const GoalProgress& goal) {
        return goal.target.indicator == cell.indicator && !goal.isPath();
    });
    if (progress != board.goals.end())
        card.goal = goalOf(*progress, *indicator, language);
    card.description = describe(card, numbertext::period(cell.period, language), language);
    return card;
}

}
