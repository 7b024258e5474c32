// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/goalspecs.h"

#include "analysis/goaltext.h"
#include "analysis/goalwords.h"
#include "charts/specwords_p.h"
#include "core/numbertext.h"

#include <algorithm>
#include <array>

namespace zoneboard {

namespace {

Indicator indicatorOf(const ChartContext& context, const GoalProgress& goal)
{
    const Indicator* found = context.catalog.indicator(goal.target.indicator);
    return found ? *found : Indicator {};
}

QString levelText(const ChartContext& context, const GoalProgress& goal, double level)
{
    return goaltext::level(indicatorOf(context, goal), level).in(context.language);
}

QString plainLevel(const ChartContext& context, const GoalProgress& goal, double level)
{
    return numbertext::number(level, goaltext::levelDecimals(indicatorOf(context, goal), level));
}

/// The target as it is shown: as it was stated, or with the digits the indicator prints.
QString targetLevel(const ChartContext& context, const GoalProgress& goal)
{
    const double level = *goal.resolved.level;
    return goal.target.kind == TargetKind::Level
        ? plainLevel(context, goal, level)
        : numbertext::number(level, indicatorOf(context, goal).decimals);
}

/// A level as a part of the target in percent, counted as the completion is.
std::optional<double> completionOf(const GoalProgress& goal, double level)
{
    if (!goal.resolved.level || goal.nature == GoalNature::Held)
        return std::nullopt;
    const double base = goal.nature == GoalNature::BuildsUp ? goal.resolved.base.value_or(0) : 0;
    const double way = *goal.resolved.level - base;
    return way == 0 ? std::nullopt : std::optional((level - base) / way * 100);
}

/// "产值：172.3，全年目标 319 亿元；完成 54%，时序 50%；快于时序".
QString goalSentence(const ChartContext& context, const GoalWords& words, const GoalProgress& goal)
{
    QString text =
        say(context, phrase("GoalChart", "%1: %2, target %3, %4", "name, actual, target, light"),
            words.name(), words.actual(),
            goal.resolved.level ? levelText(context, goal, *goal.resolved.level) : words.target(),
            lightName(goal.light(), context.language));
    if (goal.standing.lead)
        text += say(context, phrase("GoalChart", "; completion %1, pace %2"),
                    numbertext::percent(*goal.standing.completion),
                    numbertext::percent(*goal.standing.elapsed));
    return text;
}

ChartPoint goalPoint(const ChartContext& context, const GoalWords& words, const GoalProgress& goal)
{
    ChartPoint point;
    if (goal.nature != GoalNature::Held || goal.isPath()) // what does not accrue has no bar
        point.value = goal.standing.completion;
    point.text = words.progress();
    point.at = goal.standing.elapsed;
    point.light = goal.light();
    point.description = goalSentence(context, words, goal);
    if (goal.actualStatus == Status::Expected)
        point.certainty = Certainty::Expected;
    if (goal.forecast && goal.forecast->low && goal.forecast->high) {
        const auto a = completionOf(goal, *goal.forecast->low);
        const auto b = completionOf(goal, *goal.forecast->high);
        if (a && b) {
            point.low = std::min(*a, *b);
            point.high = std::max(*a, *b);
        }
    }
    return point;
}

/// "完成率，%；截至 2025 年 1–6 月；竖线为时序".
QString goalsSubtitle(const ChartContext& context, const GoalBoard& board)
{
    return subtitleOf(context, {say(context, phrase("GoalChart", "completion, %"))},
                      {numbertext::period(board.asOf, context.language),
                       say(context,
                           phrase("GoalChart",
                                  "upright mark: pace; grey bar: range of the forecast; "
                                  "number: lead in points"))});
}

QStringList boardHead(const ChartContext& context, Period asOf)
{
    return {say(context, phrase("GoalChart", "Indicator")),
            say(context, phrase("GoalChart", "Target")),
            asOf.isYear()
                ? say(context, phrase("GoalChart", "Year"))
                : say(context, phrase("GoalChart", "Months 1–%1"), QString::number(asOf.months)),
            say(context, phrase("GoalChart", "Completion and pace")),
            say(context, phrase("GoalChart", "Lead")),
            say(context, phrase("GoalChart", "Forecast (range)")),
            say(context, phrase("GoalChart", "State")),
            say(context, phrase("GoalChart", "Owner"))};
}

}

ChartSpec goalsSpec(const ChartContext& context, const GoalBoard& board)
{
    ChartSpec spec;
    spec.kind = ChartKind::Goals;
    spec.title = say(context, phrase("GoalChart", "Goals of %1"), QString::number(board.year));
    if (board.goals.empty()) {
        spec.noData =
            say(context,
                phrase("GoalChart", "No target has been set for %1 yet. Enter one under Goals."),
                QString::number(board.year));
        spec.description = spec.noData;
        return spec;
    }
    ChartSeries series {say(context, phrase("GoalChart", "completion")), {}};
    for (const GoalProgress& goal : board.goals) {
        const GoalRow row {goal, indicatorOf(context, goal), {}};
        const GoalWords words {row, board.asOf, context.language};
        ChartCategory category {words.name(), {}, goal.standing.lead ? words.lead() : QString()};
        category.status = lightName(goal.light(), context.language);
        spec.categories.push_back(std::move(category));
        series.points.push_back(goalPoint(context, words, goal));
    }
    spec.series.push_back(std::move(series));
    spec.subtitle = goalsSubtitle(context, board);
    spec.description = boardSummary(board, context.catalog).in(context.language);
    return spec;
}

ChartSpec goalBoardSpec(const ChartContext& context, const GoalBoard& board, size_t first,
                        size_t most)
{
    GoalBoard part {board.year, board.asOf, {}};
    for (size_t i = first; i < std::min(board.goals.size(), first + most); ++i)
        part.goals.push_back(board.goals[i]);
    ChartSpec spec = goalsSpec(context, part);
    spec.description = boardSummary(board, context.catalog).in(context.language);
    if (spec.isEmpty())
        return spec;
    spec.columns = boardHead(context, board.asOf);
    for (size_t i = 0; i < part.goals.size(); ++i) {
        const GoalProgress& goal = part.goals[i];
        const GoalRow row {goal, indicatorOf(context, goal), {}};
        const GoalWords words {row, board.asOf, context.language};
        ChartCategory& category = spec.categories[i];
        if (!words.unit().isEmpty())
            category.text += QLatin1Char(' ') + words.unit();
        category.cells = {words.target(), words.actual(), words.forecast(), goal.target.owner};
    }
    return spec;
}

namespace {

QString monthSentence(const ChartContext& context, const GoalProgress& goal, Period period,
                      double value)
{
    return say(context, phrase("GoalChart", "%1, %2: %3", "name, months, value"),
               nameOf(context, goal.target.indicator), numbertext::period(period, context.language),
               levelText(context, goal, value));
}

/// The year's months as a line; the forecast stands at December as a range.
ChartSeries monthsOf(const ChartContext& context, const GoalProgress& goal,
                     const MonthlyValues& values, int year, int until)
{
    ChartSeries series {QString::number(year), {}};
    for (int month = 1; month <= 12; ++month) {
        const auto value = month <= until ? values.through(month) : std::nullopt;
        ChartPoint point;
        if (value) {
            point.value = value;
            point.text = plainLevel(context, goal, *value);
            point.description = monthSentence(context, goal, {year, month}, *value);
        }
        series.points.push_back(std::move(point));
    }
    return series;
}

/// Where the goal should be after each month; its end is the target itself.
ChartSeries paceOf(const ChartContext& context, const GoalProgress& goal, const YearSeries& series)
{
    ChartSeries pace {say(context, phrase("GoalChart", "pace")), {}, LineRole::Pace};
    const double base = goal.nature == GoalNature::BuildsUp ? goal.resolved.base.value_or(0) : 0;
    for (int month = 1; month <= 12; ++month) {
        const Elapsed elapsed =
            elapsedShare(goal.paceUsed, month, series.seasonalShare(goal.nature, month));
        ChartPoint point;
        if (elapsed.used == goal.paceUsed && goal.nature != GoalNature::Held)
            point.value = base + (*goal.resolved.level - base) * elapsed.percent / 100;
        pace.points.push_back(point);
    }
    return pace;
}

bool hasPoints(const ChartSeries& series)
{
    return std::ranges::any_of(series.points,
                               [](const ChartPoint& point) { return point.value.has_value(); });
}

std::vector<ChartCategory> monthNames(const ChartContext& context, int chosen)
{
    std::vector<ChartCategory> names;
    for (int month = 1; month <= 12; ++month) {
        const QString number = QString::number(month);
        names.push_back(
            {say(context, phrase("GoalChart", "M%1", "a month's number under a chart"), number),
             number,
             {},
             month == chosen,
             false});
    }
    return names;
}

}

ChartSpec goalMonthsSpec(const ChartContext& context, const GoalProgress& goal)
{
    const int year = goal.target.year;
    const QString name = nameOf(context, goal.target.indicator);
    const QString title = say(context, phrase("GoalChart", "%1 by month"), name);
    const YearSeries months =
        yearSeries(context.panel, context.catalog, goal.target.indicator, goal.target.area, year);
    const int last = goal.actualPeriod.year == year ? goal.actualPeriod.months : 0;
    if (!goal.resolved.level
        || (last == 0 && !hasPoints(monthsOf(context, goal, months.before, year - 1, 12))))
        return withoutData(context, ChartKind::GoalMonths, title, name,
                           numbertext::period({year}, context.language));
    ChartSpec spec;
    spec.kind = ChartKind::GoalMonths;
    spec.title = title;
    spec.categories = monthNames(context, last);
    ChartSeries current = monthsOf(context, goal, months.current, year, last);
    if (goal.forecast && last < 12) {
        current.points[11].low = goal.forecast->low.value_or(goal.forecast->value);
        current.points[11].high = goal.forecast->high.value_or(goal.forecast->value);
    }
    spec.series.push_back(std::move(current));
    for (ChartSeries& more : std::array {paceOf(context, goal, months),
                                         monthsOf(context, goal, months.before, year - 1, 12)}) {
        if (hasPoints(more))
            spec.series.push_back(std::move(more));
    }
    if (spec.series.back().name == QString::number(year - 1))
        spec.series.back().role = LineRole::Reference;
    spec.markLine =
        ChartMarkLine {*goal.resolved.level,
                       say(context, phrase("GoalChart", "target %1"), targetLevel(context, goal))};
    const GoalRow row {goal, indicatorOf(context, goal), {}};
    const GoalWords words {row, goal.actualPeriod, context.language};
    const QString forecast = words.forecastSentence();
    spec.subtitle = subtitleOf(context, {captionUnit(context, goal.target.indicator)},
                               forecast.isEmpty() ? QStringList {} : QStringList {forecast});
    spec.description =
        chartInWords(context, title, goal.target.area, numbertext::period({year}, context.language),
                     {goalSentence(context, words, goal)});
    return spec;
}

}
