// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/targetverb.h"

#include "analysis/goalboard.h"
#include "app/session.h"
#include "core/numbertext.h"

#include <algorithm>

namespace zoneboard {

namespace {

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

Verb setTargetVerb()
{
    return {
        .name = QStringLiteral("set-target"),
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
        .run = setTarget};
}

}
