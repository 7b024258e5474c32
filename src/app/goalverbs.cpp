// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/goalboard.h"
#include "analysis/goalsuggestion.h"
#include "analysis/workprogress.h"
#include "app/json.h"
#include "app/session.h"
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

QJsonObject milestoneJson(const MilestoneProgress& progress, Language language)
{
    const Milestone& milestone = progress.milestone;
    return {{QStringLiteral("name"), milestone.name.in(language)},
            {QStringLiteral("due"), jsonText(milestone.due.toString(Qt::ISODate))},
            {QStringLiteral("done"), jsonText(milestone.done.toString(Qt::ISODate))},
            {QStringLiteral("state"), milestoneStateCode(progress.state)},
            {QStringLiteral("progress"), milestone.progress},
            {QStringLiteral("owner"), jsonText(milestone.owner)},
            {QStringLiteral("evidence"), jsonText(milestone.evidence)}};
}

/// The keys that only a numeric goal has, all of them null.
QJsonObject emptyGoal()
{
    QJsonObject object;
    for (const char* key : {"target", "base_year", "base", "actual", "completion_pct",
                            "elapsed_pct", "lead_points", "forecast", "forecast_low",
                            "forecast_high", "needed_per_month", "path_ratio", "path_class"})
        object.insert(QLatin1String(key), QJsonValue());
    return object;
}

QJsonObject goalJson(const GoalProgress& goal, const Catalog& catalog, Language language)
{
    const Indicator* indicator = catalog.indicator(goal.target.indicator);
    const Area* area = catalog.area(goal.target.area);
    QJsonObject object = emptyGoal();
    object[QStringLiteral("indicator")] = indicator ? indicator->name.in(language) : QString();
    object[QStringLiteral("indicator_code")] = jsonText(indicator ? indicator->code : QString());
    object[QStringLiteral("area")] = area ? area->name.in(language) : QString();
    object[QStringLiteral("kind")] = targetKindCode(goal.target.kind);
    object[QStringLiteral("target")] = jsonNumber(goal.resolved.level);
    object[QStringLiteral("base_year")] =
        goal.resolved.baseYear > 0 ? QJsonValue(goal.resolved.baseYear) : QJsonValue();
    object[QStringLiteral("base")] = jsonNumber(goal.resolved.base);
    object[QStringLiteral("actual")] = jsonNumber(goal.actual);
    object[QStringLiteral("completion_pct")] = jsonNumber(goal.standing.completion);
    object[QStringLiteral("elapsed_pct")] = jsonNumber(goal.standing.elapsed);
    object[QStringLiteral("lead_points")] = jsonNumber(goal.standing.lead);
    object[QStringLiteral("light")] = lightCode(goal.light());
    if (goal.forecast) {
        object[QStringLiteral("forecast")] = jsonNumber(goal.forecast->value);
        object[QStringLiteral("forecast_low")] = jsonNumber(goal.forecast->low);
        object[QStringLiteral("forecast_high")] = jsonNumber(goal.forecast->high);
    }
    if (goal.need)
        object[QStringLiteral("needed_per_month")] = jsonNumber(goal.need->perMonth);
    if (goal.isPath()) {
        object[QStringLiteral("path_ratio")] =
            jsonNumber(goal.path ? goal.path->ratio : std::nullopt);
        object[QStringLiteral("path_class")] =
            pathClassCode(goal.path ? goal.path->pathClass : PathClass::NoData);
    }
    QJsonArray problems;
    for (const GoalProblem& problem : goal.problems)
        problems.append(problem.what.in(language));
    object[QStringLiteral("problems")] = problems;
    object[QStringLiteral("milestones")] = QJsonArray();
    return object;
}

/// A work line or an aim is a goal whose milestones are all there is.
QJsonObject workLineJson(const WorkLineProgress& work, const Catalog& catalog, Language language)
{
    const Area* area = catalog.area(work.line.area);
    QJsonArray milestones;
    for (const MilestoneProgress& milestone : work.milestones)
        milestones.append(milestoneJson(milestone, language));
    QJsonObject object = emptyGoal();
    object[QStringLiteral("indicator")] = work.line.name.in(language);
    object[QStringLiteral("indicator_code")] = QJsonValue();
    object[QStringLiteral("area")] = area ? area->name.in(language) : QString();
    object[QStringLiteral("kind")] =
        work.line.aim ? QStringLiteral("aim") : QStringLiteral("work_line");
    object[QStringLiteral("completion_pct")] = jsonNumber(work.completion);
    object[QStringLiteral("light")] = lightCode(work.light());
    object[QStringLiteral("problems")] = QJsonArray();
    object[QStringLiteral("milestones")] = milestones;
    return object;
}

QString goalLine(const GoalProgress& goal, const Catalog& catalog, Language language)
{
    const Indicator* indicator = catalog.indicator(goal.target.indicator);
    const auto amount = [&](std::optional<double> value) {
        return value && indicator
            ? numbertext::withUnit(*value, indicator->decimals, indicator->unit, language)
            : QStringLiteral("—");
    };
    const auto percent = [](std::optional<double> value) {
        return value ? numbertext::percent(*value) : QStringLiteral("—");
    };
    return QStringLiteral("%1 %2  %3  %4 / %5  %6  (%7)")
        .arg(lightShape(goal.light()))
        .arg(lightName(goal.light(), language),
             indicator ? indicator->name.in(language) : QStringLiteral("?"), amount(goal.actual),
             amount(goal.resolved.level), percent(goal.standing.completion),
             percent(goal.standing.elapsed));
}

Result<void> printGoals(Invocation& invocation, const GoalBoard& board,
                        const std::vector<WorkLineProgress>& work, const Catalog& catalog)
{
    const Language language = invocation.language();
    TRY(invocation.printLine(boardSummary(board, catalog).in(language)));
    for (const GoalProgress& goal : board.goals) {
        TRY(invocation.printLine(goalLine(goal, catalog, language)));
        for (const GoalProblem& problem : goal.problems)
            TRY(invocation.printLine(QStringLiteral("    ") + problem.what.in(language)));
    }
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
    const GoalContext goalContext {session.panel, session.catalog, question.settings};
    const GoalBoard board = goalBoard(goalContext, stored.targets, question.asOf, question.area);
    const std::vector<WorkLineProgress> work =
        workProgress(stored.workLines, stored.milestones, question.year, invocation.clock().today(),
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
        TRY(printGoals(invocation, board, work, session.catalog));
    }
    const bool behind = board.bad() > 0
        || std::any_of(work.begin(), work.end(),
                       [](const WorkLineProgress& line) { return isBad(line.light()); });
    return behind && invocation.isSet(QStringLiteral("strict")) ? Exit::No : Exit::Done;
}

/// The one of --level, --growth, --share and --at-least-last-year that was given.
Result<void> readKind(const Invocation& invocation, Target& target)
{
    int given = 0;
    const auto take = [&](const char* option, TargetKind kind) -> Result<void> {
        const auto value = TRY(invocation.number(QLatin1String(option)));
        if (value) {
            target.kind = kind;
            target.value = value;
            ++given;
        }
        return {};
    };
    TRY(take("level", TargetKind::Level));
    TRY(take("growth", TargetKind::Growth));
    TRY(take("share", TargetKind::Share));
    if (invocation.isSet(QStringLiteral("at-least-last-year"))) {
        target.kind = TargetKind::AtLeastLastYear;
        target.value.reset();
        ++given;
    }
    if (given != 1)
        return failure(ErrorKind::WrongUse,
                       phrase("CommandLine",
                              "Say one of --level, --growth, --share and --at-least-last-year."));
    return {};
}

/// The target that the new one takes the place of, so that the former stays in the history.
std::int32_t replacedTarget(const QList<Target>& targets, const Target& target)
{
    for (const Target& former : targets)
        if (former.indicator == target.indicator && former.area == target.area
            && former.year == target.year
            && former.baseYear.has_value() == target.baseYear.has_value())
            return former.id;
    return 0;
}

Result<Target> readTarget(const Invocation& invocation, const Session& session, const Goals& stored)
{
    const Indicator* indicator =
        TRY(chosenIndicator(invocation, session.catalog, QStringLiteral("indicator")));
    const auto year = TRY(invocation.wholeNumber(QStringLiteral("year"), 1900, 2200));
    if (!indicator || !year)
        return failure(ErrorKind::WrongUse, phrase("CommandLine", "Say --indicator and --year."));
    const Area* area = TRY(areaOrHome(invocation, session.catalog));
    Target target;
    target.indicator = indicator->id;
    target.area = area->id;
    target.year = *year;
    target.baseYear = TRY(invocation.wholeNumber(QStringLiteral("base-year"), 1900, *year - 1));
    target.id = replacedTarget(stored.targets, target);
    for (const Target& former : stored.targets)
        if (former.id == target.id)
            target = former;
    target.baseYear = TRY(invocation.wholeNumber(QStringLiteral("base-year"), 1900, *year - 1));
    TRY(readKind(invocation, target));
    return target;
}

Result<Exit> setTarget(Invocation& invocation)
{
    Session session = TRY(readSession(invocation));
    const Goals stored = TRY(session.store->goals());
    const Target target = TRY(readTarget(invocation, session, stored));
    const GoalContext goalContext {session.panel, session.catalog, {}};
    const auto latest = latestPeriod(goalContext, {target}, target.year);
    const GoalProgress goal =
        goalProgress(goalContext, target, latest.value_or(Period {target.year, 12}));

    Edit edit;
    const Message why =
        message(phrase("CommandLine", "Target %1 of %2"), QString::number(target.year),
                session.catalog.indicator(target.indicator)->name);
    edit.why = why.in(invocation.language());
    edit.targets.append(target);
    session.store = TRY(openStore(invocation, invocation.positional(0), Store::Access::ReadWrite));
    TRY(session.store->apply(edit, signature()));
    for (const GoalProblem& problem : goal.problems)
        invocation.say(problem.what);
    const Indicator& indicator = *session.catalog.indicator(target.indicator);
    if (goal.resolved.level)
        invocation.say(
            message(phrase("CommandLine", "The target of %1 for %2 is %3."), indicator.name,
                    QString::number(target.year),
                    BilingualText {
                        numbertext::withUnit(*goal.resolved.level, std::max(indicator.decimals, 1),
                                             indicator.unit, Language::Chinese),
                        numbertext::withUnit(*goal.resolved.level, std::max(indicator.decimals, 1),
                                             indicator.unit, Language::English)}));
    return Exit::Done;
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
        {.name = QStringLiteral("set-target"),
         .arguments = QStringLiteral("STORE --indicator I --year Y (--level V|--growth G|--share "
                                     "S|--at-least-last-year) [--area A] [--base-year B]"),
         .fewest = 1,
         .most = 1,
         .summary = phrase("CommandLine", "Set a target; a former one stays in the history."),
         .example = QStringLiteral("zoneboard set-target wuxing.zone --indicator 固投 --year 2025 "
                                   "--growth 8"),
         .options = {indicatorOption(),
                     areaOption(),
                     yearOption(),
                     {QStringLiteral("level"), QStringLiteral("V"),
                      phrase("CommandLine", "A level in the indicator's unit.")},
                     {QStringLiteral("growth"), QStringLiteral("G"),
                      phrase("CommandLine",
                             "A growth over the base year, in percent; for rates in "
                             "points.")},
                     {QStringLiteral("share"), QStringLiteral("S"),
                      phrase("CommandLine", "A share of the parent area, in percent.")},
                     {QStringLiteral("at-least-last-year"),
                      {},
                      phrase("CommandLine", "At least last year's value.")},
                     {QStringLiteral("base-year"), QStringLiteral("B"),
                      phrase("CommandLine", "Base of a path of several years.")}},
         .run = setTarget},
    };
}

}
