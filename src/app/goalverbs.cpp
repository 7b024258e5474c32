// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/goalboard.h"
#include "analysis/goalrow.h"
#include "analysis/goaltext.h"
#include "analysis/goalwords.h"
#include "analysis/workprogress.h"
#include "app/goaljson.h"
#include "app/json.h"
#include "app/session.h"
#include "app/targetverb.h"
#include "core/numbertext.h"

#include <QRegularExpression>

#include <algorithm>

namespace zoneboard {

namespace {

constexpr int defaultGoalYear = 2025;

/// "2025-06": the months a board covers; a whole year is its month 12.
QString monthCode(Period period)
{
    return QStringLiteral("%1-%2")
        .arg(period.year, 4, 10, QChar(u'0'))
        .arg(period.months, 2, 10, QChar(u'0'));
}

Result<std::optional<Period>> asOfOption(const Invocation& invocation)
{
    const auto text = invocation.value(QStringLiteral("as-of"));
    if (!text)
        return std::optional<Period> {};
    static const QRegularExpression form(QStringLiteral("^(\\d{4})(?:-(\\d{1,2}))?$"));
    const auto match = form.match(*text);
    const int months = match.captured(2).isEmpty() ? 12 : match.captured(2).toInt();
    if (!match.hasMatch() || months < 1 || months > 12)
        return failure(
            ErrorKind::WrongUse,
            message(phrase("CommandLine", "--as-of: found “%1”, expected a month such as 2025-06."),
                    *text));
    return std::optional(Period {match.captured(1).toInt(), months});
}

struct GoalsQuestion
{
    int year = defaultGoalYear;
    Period asOf;
    bool dated = false; ///< the year has figures, or a month was asked for
    GoalSettings settings;
    AreaId area = 0;
};

Result<GoalsQuestion> readQuestion(const Invocation& invocation, const Session& session,
                                   const Goals& goals)
{
    GoalsQuestion question;
    const auto asOf = TRY(asOfOption(invocation));
    const auto year = TRY(invocation.wholeNumber(QStringLiteral("year"), 1900, 2200));
    question.year = year.value_or(asOf ? asOf->year : defaultGoalYear);
    if (asOf && asOf->year != question.year)
        return failure(ErrorKind::WrongUse,
                       message(phrase("CommandLine", "--as-of %1 is not in the year %2."),
                               monthCode(*asOf), QString::number(question.year)));
    question.settings =
        GoalSettings::fromText(TRY(session.store->setting(QLatin1String(GoalSettings::key))));
    if (invocation.isSet(QStringLiteral("pace"))) {
        const QString pace = TRY(invocation.oneOf(
            QStringLiteral("pace"), {QStringLiteral("calendar"), QStringLiteral("seasonal")}));
        question.settings.pace = pace == u"seasonal" ? Pace::Seasonal : Pace::Calendar;
    }
    const Area* area = TRY(chosenArea(invocation, session.catalog));
    question.area = area ? area->id : 0;
    const GoalContext goalContext {session.panel, session.catalog, question.settings};
    const auto latest = latestPeriod(goalContext, goals.targets, question.year);
    question.dated = asOf || latest;
    question.asOf = asOf ? *asOf : latest.value_or(Period {question.year, 12});
    return question;
}

/// "● 符合时序  规上工业总产值  172.3 / 319 亿元  54.0%（时序 50.0%）".
QString goalLine(const GoalRow& row, Period asOf, Language language)
{
    const GoalWords words {row, asOf, language};
    QString line = QStringLiteral("%1  %2  %3 / %4 %5  %6")
                       .arg(words.light(), words.name(), words.actual(), words.target(),
                            words.unit(), words.progress());
    if (row.goal->standing.elapsed)
        line += message(phrase("CommandLine", " (pace %1)"),
                        numbertext::percent(*row.goal->standing.elapsed))
                    .in(language);
    return line;
}

/// What could be set: indicators without a target, from last year's figures.
Result<void> printSuggestions(Invocation& invocation, const std::vector<GoalRow>& rows)
{
    const Language language = invocation.language();
    for (const GoalRow& row : rows) {
        if (row.goal || row.suggestions.empty())
            continue;
        const TargetSuggestion& first = row.suggestions.front();
        TRY(invocation.printLine(
            message(phrase("CommandLine", "    suggested: %1 %2 (%3)", "indicator, level, why"),
                    row.indicator.name, goaltext::estimate(row.indicator, first.level),
                    first.why.inBoth())
                .in(language)));
    }
    return {};
}

Result<void> printBoard(Invocation& invocation, const GoalBoard& board,
                        const std::vector<GoalRow>& rows)
{
    const Language language = invocation.language();
    for (const GoalRow& row : rows) {
        if (!row.goal)
            continue;
        TRY(invocation.printLine(goalLine(row, board.asOf, language)));
        const GoalWords words {row, board.asOf, language};
        if (!words.adjustment().isEmpty())
            TRY(invocation.printLine(QStringLiteral("    * ") + words.adjustment()));
        for (const GoalProblem& problem : row.goal->problems)
            TRY(invocation.printLine(QStringLiteral("    ") + problem.what.in(language)));
    }
    return board.goals.empty() ? printSuggestions(invocation, rows) : Result<void>();
}

Result<void> printGoals(Invocation& invocation, const GoalBoard& board,
                        const std::vector<GoalRow>& rows, const std::vector<WorkLineProgress>& work,
                        const Catalog& catalog)
{
    const Language language = invocation.language();
    TRY(invocation.printLine(boardSummary(board, catalog).in(language)));
    TRY(printBoard(invocation, board, rows));
    for (const WorkLineProgress& line : work) {
        TRY(invocation.printLine(
            QStringLiteral("%1 %2  %3")
                .arg(lightShape(line.light()))
                .arg(lightName(line.light(), language), line.line.name.in(language))));
        for (const MilestoneProgress& milestone : line.milestones)
            TRY(invocation.printLine(QStringLiteral("    %1  %2  %3")
                                         .arg(milestoneStateName(milestone.state, language),
                                              milestone.milestone.due.toString(Qt::ISODate),
                                              milestone.milestone.name.in(language))));
    }
    return {};
}

Result<Exit> goals(Invocation& invocation)
{
    const Session session = TRY(readSession(invocation));
    const Goals stored = TRY(session.store->goals());
    const GoalsQuestion question = TRY(readQuestion(invocation, session, stored));
    const GoalContext goalContext {session.panel, session.catalog, question.settings,
                                   stored.history};
    const GoalBoard board = goalBoard(goalContext, stored.targets, question.asOf, question.area);
    const std::vector<WorkLineProgress> work =
        workProgress(stored.workLines, stored.milestones, question.year,
                     lookingDay(question.asOf, invocation.clock().today()),
                     question.settings.thresholds, question.area);
    if (invocation.isSet(QStringLiteral("json"))) {
        QJsonArray array;
        for (const GoalProgress& goal : board.goals)
            array.append(goalJson(goal, session.catalog, invocation.language()));
        for (const WorkLineProgress& line : work)
            array.append(workLineJson(line, session.catalog, invocation.language()));
        const QJsonValue asOf =
            question.dated ? QJsonValue(monthCode(question.asOf)) : QJsonValue();
        TRY(invocation.print(jsonBytes({{QStringLiteral("year"), question.year},
                                        {QStringLiteral("as_of"), asOf},
                                        {QStringLiteral("goals"), array}})));
    } else {
        const Area* home = session.catalog.homeArea();
        const AreaId area = question.area != 0 ? question.area : home ? home->id : 0;
        TRY(printGoals(invocation, board, goalRows(goalContext, board, stored.targets, area), work,
                       session.catalog));
    }
    const bool behind = board.bad() > 0
        || std::any_of(work.begin(), work.end(),
                       [](const WorkLineProgress& line) { return isBad(line.light()); });
    return behind && invocation.isSet(QStringLiteral("strict")) ? Exit::No : Exit::Done;
}

}

std::vector<Verb> goalVerbs()
{
    return {
        {.name = QStringLiteral("goals"),
         .arguments = QStringLiteral("STORE [--year 2025] [--as-of 2025-06] [--pace "
                                     "calendar|seasonal] [--area A] [--json] [--strict]"),
         .fewest = 1,
         .most = 1,
         .summary = phrase("CommandLine", "The goal tracker."),
         .example = QStringLiteral("zoneboard goals demo.zone --as-of 2025-06 --json"),
         .options = {yearOption(),
                     {QStringLiteral("as-of"), QStringLiteral("YYYY-MM"),
                      phrase("CommandLine",
                             "Months up to which figures count; by default the last "
                             "month that has any.")},
                     {QStringLiteral("pace"), QStringLiteral("calendar|seasonal"),
                      phrase("CommandLine", "What the progress is compared with.")},
                     areaOption(),
                     jsonOption(),
                     {QStringLiteral("strict"),
                      {},
                      phrase("CommandLine", "Exit status 1 where a goal is behind.")}},
         .run = goals},
        setTargetVerb(),
    };
}

}
