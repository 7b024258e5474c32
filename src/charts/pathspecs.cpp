// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/goaltext.h"
#include "charts/goalspecs.h"
#include "charts/specwords_p.h"
#include "core/numbertext.h"

#include <cmath>

namespace zoneboard {

namespace {

constexpr int pathYears = 5; // of a target without a base year of its own

struct PathEnds
{
    int baseYear = 0;
    double base = 0;
    int year = 0;
    double target = 0;

    [[nodiscard]] double part(int at) const
    {
        return static_cast<double>(at - baseYear) / (year - baseYear);
    }
    [[nodiscard]] double straight(int at) const { return base + (target - base) * part(at); }
    [[nodiscard]] bool compounds() const { return base > 0 && target > 0; }
    /// By equal yearly growth from base to target.
    [[nodiscard]] double required(int at) const { return base * std::pow(target / base, part(at)); }
};

std::optional<PathEnds> endsOf(const ChartContext& context, const GoalProgress& goal)
{
    const int baseYear = goal.target.baseYear.value_or(goal.target.year - pathYears);
    const auto base = shownValue(context, {goal.target.indicator, goal.target.area, {baseYear}});
    if (!base || !goal.resolved.level || baseYear >= goal.target.year)
        return std::nullopt;
    return PathEnds {baseYear, base->computed.value, goal.target.year, *goal.resolved.level};
}

/// One of the lines the years are measured against; the first carries the target's point.
template<typename Level>
ChartSeries lineOf(const PathEnds& ends, const QString& name, LineRole role, Level level)
{
    ChartSeries series {name, {}, role};
    for (int year = ends.baseYear; year <= ends.year; ++year) {
        ChartPoint point;
        point.value = level(year);
        series.points.push_back(std::move(point));
    }
    return series;
}

ChartSeries actualOf(const ChartContext& context, const GoalProgress& goal, const PathEnds& ends)
{
    const QString name = nameOf(context, goal.target.indicator);
    ChartSeries series {say(context, phrase("GoalChart", "actual")), {}};
    for (int year = ends.baseYear; year <= ends.year; ++year) {
        const auto value = shownValue(context, {goal.target.indicator, goal.target.area, {year}});
        ChartPoint point;
        if (value)
            point = {
                value->computed.value, value->text, value->certainty, false,
                valueSentence(context, name, numbertext::period({year}, context.language), *value)};
        series.points.push_back(std::move(point));
    }
    return series;
}

/// "实际年均 8.8%，需 8.7%：符合要求".
QStringList pathNotes(const ChartContext& context, const GoalProgress& goal)
{
    if (!goal.path || !goal.path->actualRate || !goal.path->requiredRate)
        return {};
    const bool compound = goal.path->method == PathMethod::CompoundGrowth;
    const auto rate = [&](double value) {
        return compound ? numbertext::growth(value) : numbertext::signedNumber(value, 1);
    };
    return {say(context, phrase("GoalChart", "%1 a year so far, %2 required: %3"),
                rate(*goal.path->actualRate), rate(*goal.path->requiredRate),
                pathClassName(goal.path->pathClass, context.language))};
}

}

ChartSpec pathSpec(const ChartContext& context, const GoalProgress& goal)
{
    const QString name = nameOf(context, goal.target.indicator);
    const QString title = say(context, phrase("GoalChart", "Path of %1"), name);
    const auto ends = endsOf(context, goal);
    const int from = goal.target.baseYear.value_or(goal.target.year - pathYears);
    const QString period = yearsText(context, {from, goal.target.year});
    if (!ends)
        return withoutData(context, ChartKind::Path, title, name, period);
    ChartSpec spec;
    spec.kind = ChartKind::Path;
    spec.title = title;
    for (int year = ends->baseYear; year <= ends->year; ++year)
        spec.categories.push_back(yearCategory(year, false));
    spec.series.push_back(actualOf(context, goal, *ends));
    if (ends->compounds())
        spec.series.push_back(lineOf(*ends, say(context, phrase("GoalChart", "required growth")),
                                     LineRole::Pace,
                                     [&](int year) { return ends->required(year); }));
    spec.series.push_back(lineOf(*ends, say(context, phrase("GoalChart", "straight line")),
                                 LineRole::Reference,
                                 [&](int year) { return ends->straight(year); }));
    const Indicator* indicator = context.catalog.indicator(goal.target.indicator);
    const QString target =
        say(context, phrase("GoalChart", "target %1"),
            numbertext::number(ends->target, goaltext::levelDecimals(*indicator, ends->target)));
    ChartPoint& end = spec.series[1].points.back();
    end.chosen = true;
    end.text = target;
    end.description = say(context, phrase("Chart", "%1, %2: %3", "name, period, value"), name,
                          QString::number(ends->year), target);
    const QStringList notes = pathNotes(context, goal);
    spec.subtitle = subtitleOf(context, {captionUnit(context, goal.target.indicator)}, notes);
    spec.description = chartInWords(context, title, goal.target.area, period,
                                    QStringList {end.description} + notes);
    return spec;
}

namespace {

Light lightOf(MilestoneState state)
{
    switch (state) {
    case MilestoneState::Done:
        return Light::Done;
    case MilestoneState::Overdue:
        return Light::Behind;
    case MilestoneState::DueSoon:
        return Light::SlightlyBehind;
    case MilestoneState::Open:
    case MilestoneState::Undated:
        break;
    }
    return Light::NoData;
}

ChartPoint milestonePoint(const ChartContext& context, const MilestoneProgress& entry)
{
    const Milestone& milestone = entry.milestone;
    ChartPoint point;
    if (!milestone.due.isValid())
        return point;
    point.at = static_cast<double>(milestone.due.toJulianDay());
    point.light = lightOf(entry.state);
    point.text = milestone.name.in(context.language);
    point.description =
        say(context, phrase("GoalChart", "%1, due %2: %3", "milestone, day, state"), point.text,
            milestone.due.toString(Qt::ISODate), milestoneStateName(entry.state, context.language));
    if (!milestone.owner.isEmpty())
        point.description = say(context, phrase("GoalChart", "%1; %2 answers for it"),
                                point.description, milestone.owner);
    return point;
}

std::vector<ChartTick> monthTicks(const ChartContext& context, int year)
{
    std::vector<ChartTick> ticks;
    for (int month = 1; month <= 12; ++month)
        ticks.push_back({static_cast<double>(QDate(year, month, 1).toJulianDay()),
                         say(context, phrase("GoalChart", "M%1", "a month's number under a chart"),
                             QString::number(month))});
    ticks.push_back({static_cast<double>(QDate(year + 1, 1, 1).toJulianDay()), {}});
    return ticks;
}

QString timelineLegend(const ChartContext& context)
{
    QStringList parts;
    for (const MilestoneState state : {MilestoneState::Done, MilestoneState::DueSoon,
                                       MilestoneState::Overdue, MilestoneState::Open})
        parts.append(lightShape(lightOf(state)) + QLatin1Char(' ')
                     + milestoneStateName(state, context.language));
    return parts.join(QStringLiteral("   "));
}

}

ChartSpec timelineSpec(const ChartContext& context, const std::vector<WorkLineProgress>& lines,
                       int year, QDate today)
{
    ChartSpec spec;
    spec.kind = ChartKind::Timeline;
    spec.title =
        say(context, phrase("GoalChart", "Work lines and milestones of %1"), QString::number(year));
    size_t most = 0;
    QStringList sentences;
    for (const WorkLineProgress& line : lines) {
        spec.categories.push_back({line.line.name.in(context.language), {}, {}, false, false});
        most = std::max(most, line.milestones.size());
    }
    spec.series.resize(most);
    for (size_t s = 0; s < most; ++s) {
        for (const WorkLineProgress& line : lines) {
            const bool has = s < line.milestones.size();
            spec.series[s].points.push_back(has ? milestonePoint(context, line.milestones[s])
                                                : ChartPoint {});
            if (spec.series[s].points.back().at)
                sentences.append(spec.series[s].points.back().description);
        }
    }
    if (sentences.isEmpty()) {
        spec.noData = say(context,
                          phrase("GoalChart",
                                 "No milestone of %1 has a due day yet. Enter "
                                 "them under Goals, below each work line."),
                          QString::number(year));
        spec.description = spec.noData;
        return spec;
    }
    spec.ticks = monthTicks(context, year);
    if (today.year() == year)
        spec.markLine = ChartMarkLine {static_cast<double>(today.toJulianDay()),
                                       say(context, phrase("GoalChart", "today"))};
    spec.subtitle = timelineLegend(context);
    spec.description =
        sentences.join(say(context, phrase("Chart", "; ", "between the notes of a caption")));
    return spec;
}

}
