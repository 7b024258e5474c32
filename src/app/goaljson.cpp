// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/goaljson.h"

#include "app/json.h"

namespace zoneboard {

namespace {

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

}
