// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/goaltext.h"
#include "charts/goalspecs.h"
#include "charts/specwords_p.h"
#include "core/numbertext.h"

#include <algorithm>
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
            numbertext::number(ends->target,
                               goal.target.kind == TargetKind::Level
                                   ? goaltext::levelDecimals(*indicator, ends->target)
                                   : indicator->decimals));
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

constexpr int daysOfLater = 24; // beside the year: what is due before or after it
constexpr int daysOfUndated = 50; // and what has no day

/// What lies before or after the year stands right outside of it.
double dayWithin(QDate day, int year)
{
    if (day.year() < year)
        return static_cast<double>(QDate(year, 1, 1).toJulianDay() - daysOfLater);
    if (day.year() > year)
        return static_cast<double>(QDate(year, 12, 31).toJulianDay() + daysOfLater);
    return static_cast<double>(day.toJulianDay());
}

ChartPoint milestonePoint(const ChartContext& context, const MilestoneProgress& entry, int year)
{
    const Milestone& milestone = entry.milestone;
    ChartPoint point;
    if (!milestone.due.isValid())
        return point;
    point.at = dayWithin(milestone.due, year);
    point.light = lightOf(entry.state);
    point.text = milestone.name.in(context.language);
    if (milestone.due.year() != year)
        point.text = say(context, phrase("GoalChart", "%1 (%2)", "milestone, its year"), point.text,
                         QString::number(milestone.due.year()));
    point.description =
        say(context, phrase("GoalChart", "%1, due %2: %3", "milestone, day, state"), point.text,
            milestone.due.toString(Qt::ISODate), milestoneStateName(entry.state, context.language));
    if (!milestone.owner.isEmpty())
        point.description = say(context, phrase("GoalChart", "%1; %2 answers for it"),
                                point.description, milestone.owner);
    return point;
}

/// What has no day stands together outside of the year: how many, and which.
ChartPoint undatedPoint(const ChartContext& context, const WorkLineProgress& line, int year)
{
    QStringList names;
    for (const MilestoneProgress& entry : line.milestones) {
        if (entry.state == MilestoneState::Undated)
            names.append(entry.milestone.name.in(context.language));
    }
    ChartPoint point;
    if (names.isEmpty())
        return point;
    point.at = static_cast<double>(QDate(year, 12, 31).toJulianDay() + daysOfUndated);
    point.light = Light::NoData;
    point.text =
        say(context, phrase("GoalChart", "%1 without a day"), QString::number(names.size()));
    point.description = point.text + say(context, phrase("GoalChart", ": ", "before a list"))
        + names.join(say(context, phrase("Chart", "; ", "between the notes of a caption")));
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

/// A row a work line: its milestones in order, and last what has no day. Returns what is said of
/// each dated one.
QStringList fillRows(ChartSpec& spec, const ChartContext& context,
                     const std::vector<WorkLineProgress>& lines, int year)
{
    size_t most = 0;
    for (const WorkLineProgress& line : lines)
        most = std::max(most, line.milestones.size());
    spec.series.resize(most + 1); // the last: what has no day
    QStringList sentences;
    for (const WorkLineProgress& line : lines) {
        ChartCategory category {line.line.name.in(context.language), {}, {}, false, false};
        if (line.milestones.empty())
            category.status = say(context, phrase("GoalChart", "no milestone yet"));
        spec.categories.push_back(std::move(category));
        for (size_t s = 0; s <= most; ++s) {
            const ChartPoint point = s == most ? undatedPoint(context, line, year)
                : s < line.milestones.size()   ? milestonePoint(context, line.milestones[s], year)
                                               : ChartPoint {};
            if (point.at)
                sentences.append(point.description);
            spec.series[s].points.push_back(point);
        }
    }
    return sentences;
}

}

ChartSpec timelineSpec(const ChartContext& context, const std::vector<WorkLineProgress>& lines,
                       int year, QDate today, std::optional<QDate> asOf)
{
    ChartSpec spec;
    spec.kind = ChartKind::Timeline;
    spec.title =
        say(context, phrase("GoalChart", "Work lines and milestones of %1"), QString::number(year));
    if (lines.empty()) {
        spec.noData =
            say(context,
                phrase("GoalChart", "No work line has been set for %1 yet. Enter one under Goals."),
                QString::number(year));
        spec.description = spec.noData;
        return spec;
    }
    const QStringList sentences = fillRows(spec, context, lines, year);
    spec.ticks = monthTicks(context, year);
    const QDate day = asOf.value_or(today);
    if (day.year() == year)
        spec.markLine = ChartMarkLine {static_cast<double>(day.toJulianDay()),
                                       day == today ? say(context, phrase("GoalChart", "today"))
                                                    : say(context, phrase("GoalChart", "as of %1"),
                                                          day.toString(Qt::ISODate))};
    spec.subtitle = timelineLegend(context);
    spec.description =
        sentences.join(say(context, phrase("Chart", "; ", "between the notes of a caption")));
    return spec;
}

}
