// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/goalwords.h"

#include "analysis/goaltext.h"
#include "core/numbertext.h"
#include "core/unit.h"

#include <cmath>

namespace zoneboard {

QString GoalWords::level(double value) const
{
    return numbertext::number(value, goaltext::levelDecimals(row.indicator, value));
}

QString GoalWords::levelWithUnit(double value) const
{
    return goaltext::level(row.indicator, value).in(language);
}

QString GoalWords::name() const
{
    const QString& indicator = row.indicator.name.in(language);
    if (!row.goal)
        return indicator;
    if (row.indicator.id == 0)
        return translated(phrase("Goals", "unknown indicator"), language);
    if (!row.goal->isPath())
        return indicator;
    return message(phrase("Goals", "%1 (%2–%3)"), indicator,
                   QString::number(row.goal->resolved.baseYear),
                   QString::number(row.goal->target.year))
        .in(language);
}

QString GoalWords::unit() const
{
    return unitName(row.indicator.unit, language);
}

QString GoalWords::target() const
{
    if (row.goal && row.goal->resolved.level)
        return level(*row.goal->resolved.level);
    if (row.goal)
        return translated(phrase("Goals", "open"), language);
    if (row.suggestions.empty())
        return translated(phrase("Goals", "not set"), language);
    return message(phrase("Goals", "suggested %1"), level(row.suggestions.front().level))
        .in(language);
}

QString GoalWords::actual() const
{
    if (!row.goal || !row.goal->actual)
        return QStringLiteral("—");
    const QString value = level(*row.goal->actual);
    const Period period = row.goal->actualPeriod;
    if (period == asOf)
        return value;
    if (period.year == asOf.year)
        return message(phrase("Goals", "%1 (to month %2)"), value, QString::number(period.months))
            .in(language);
    return message(phrase("Goals", "%1 (%2)"), value, goaltext::period(period)).in(language);
}

QString GoalWords::progress() const
{
    if (!row.goal)
        return row.suggestions.empty() ? translated(phrase("Goals", "no target set"), language)
                                       : row.suggestions.front().why.in(language);
    if (!row.goal->problems.empty() && !row.goal->resolved.level)
        return row.goal->problems.front().what.in(language);
    if (row.goal->standing.completion)
        return numbertext::percent(*row.goal->standing.completion);
    if (row.goal->nature == GoalNature::Held)
        return translated(phrase("Goals", "does not accrue"), language);
    return row.goal->problems.empty() ? QString() : row.goal->problems.front().what.in(language);
}

QString GoalWords::lead() const
{
    return row.goal && row.goal->standing.lead
        ? numbertext::signedNumber(*row.goal->standing.lead, 1)
        : QStringLiteral("—");
}

QString GoalWords::forecast() const
{
    if (!row.goal || !row.goal->forecast)
        return QStringLiteral("—");
    const Forecast& forecast = *row.goal->forecast;
    const int decimals = row.indicator.decimals;
    const QString value = numbertext::number(forecast.value, decimals);
    if (!forecast.low || *forecast.low == *forecast.high)
        return value;
    return QStringLiteral("%1 (%2–%3)")
        .arg(value, numbertext::number(*forecast.low, decimals),
             numbertext::number(*forecast.high, decimals));
}

QString GoalWords::light() const
{
    const Light shown = row.goal ? row.goal->light() : Light::NoData;
    return lightShape(shown) + QLatin1Char(' ') + lightName(shown, language);
}

QString GoalWords::weight() const
{
    const double weight = row.goal->target.weight;
    return numbertext::number(weight, weight == std::round(weight) ? 0 : 1);
}

QString GoalWords::targetToEdit() const
{
    if (!row.goal)
        return row.suggestions.empty() ? QString() : level(row.suggestions.front().level);
    const Target& target = row.goal->target;
    if (target.kind == TargetKind::Growth && target.value && !isRate(row.indicator.unit))
        return numbertext::growth(*target.value);
    return row.goal->resolved.level ? level(*row.goal->resolved.level) : QString();
}

QString GoalWords::actualToEdit() const
{
    const bool current = row.goal && row.goal->actual && row.goal->actualPeriod == asOf;
    return current ? level(*row.goal->actual) : QString();
}

QString GoalWords::need() const
{
    if (!row.goal || !row.goal->need || row.goal->light() == Light::Done)
        return {};
    const GoalNeed& need = *row.goal->need;
    const BilingualText perMonth = goaltext::level(row.indicator, need.perMonth);
    if (row.goal->nature == GoalNature::StaysLow)
        return need.perMonth >= 0
            ? message(phrase("Goals", "May still use %1 a month."), perMonth).in(language)
            : message(phrase("Goals", "The year's allowance is used up.")).in(language);
    if (!need.growth)
        return message(phrase("Goals", "Still needed: %1 a month."), perMonth).in(language);
    return message(phrase("Goals", "Still needed: %1 a month, %2 over last year's same months."),
                   perMonth, goaltext::percent(*need.growth))
        .in(language);
}

QString GoalWords::path() const
{
    if (!row.goal || !row.goal->path || row.goal->pathYear == 0)
        return {};
    const PathStanding& path = *row.goal->path;
    const bool compound = path.method == PathMethod::CompoundGrowth;
    const auto rate = [&](std::optional<double> value) {
        if (!value)
            return QStringLiteral("—");
        return compound ? numbertext::growth(*value) : numbertext::signedNumber(*value, 1);
    };
    const QString text =
        message(phrase("Goals", "To %1: %2 a year, %3 required: %4 (%5)."),
                QString::number(row.goal->pathYear), rate(path.actualRate), rate(path.requiredRate),
                pathClassName(path.pathClass, language), pathMethodName(path.method, language))
            .in(language);
    if (!path.rateStillNeeded)
        return text;
    const QString gap = language == Language::English ? QStringLiteral(" ") : QString();
    return text + gap
        + message(phrase("Goals", "Still needed: %1 a year."), rate(path.rateStillNeeded))
              .in(language);
}

QString GoalWords::forecastSentence() const
{
    if (!row.goal || !row.goal->forecast || row.goal->actualPeriod.isYear())
        return {};
    const Forecast& forecast = *row.goal->forecast;
    const BilingualText value = goaltext::level(row.indicator, forecast.value);
    const BilingualText method {forecastMethodName(forecast.method, Language::Chinese),
                                forecastMethodName(forecast.method, Language::English)};
    if (!forecast.low || *forecast.low == *forecast.high)
        return message(phrase("Goals", "Year's end foreseen at %1 (%2)."), value, method)
            .in(language);
    return message(phrase("Goals", "Year's end foreseen at %1 (%2), between %3 and %4."), value,
                   method, goaltext::level(row.indicator, *forecast.low),
                   goaltext::level(row.indicator, *forecast.high))
        .in(language);
}

QStringList GoalWords::sentences() const
{
    QStringList lines;
    const auto add = [&](const QString& line) {
        if (!line.isEmpty())
            lines.append(line);
    };
    if (!row.goal) {
        for (const TargetSuggestion& suggestion : row.suggestions)
            lines.append(message(phrase("Goals", "%1: %2"),
                                 goaltext::level(row.indicator, suggestion.level),
                                 suggestion.why.inBoth())
                             .in(language));
        return lines;
    }
    add(row.goal->resolved.basis.in(language));
    add(need());
    add(forecastSentence());
    add(path());
    for (const GoalProblem& problem : row.goal->problems)
        add(problem.what.in(language));
    add(row.goal->target.note);
    return lines;
}

}
