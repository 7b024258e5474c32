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

QString GoalWords::estimate(double value) const
{
    return numbertext::number(value, row.indicator.decimals);
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
    if (row.goal && row.goal->resolved.level) {
        const bool stated = row.goal->target.kind == TargetKind::Level;
        const double value = *row.goal->resolved.level;
        return (stated ? level(value) : estimate(value))
            + (row.goal->adjustments.empty() ? QString() : QStringLiteral("*"));
    }
    if (row.goal)
        return translated(phrase("Goals", "open"), language);
    if (row.suggestions.empty())
        return translated(phrase("Goals", "not set"), language);
    return message(phrase("Goals", "suggested %1"), estimate(row.suggestions.front().level))
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
    if (row.goal->nature == GoalNature::Held && !row.goal->isPath())
        return heldProgress();
    if (row.goal->standing.completion)
        return numbertext::percent(*row.goal->standing.completion);
    return row.goal->problems.empty() ? QString() : row.goal->problems.front().what.in(language);
}

/// A mean or a rate has no way to go: how far it is from its target, in its own unit.
QString GoalWords::heldProgress() const
{
    const GoalProgress& goal = *row.goal;
    if (!goal.actual || !goal.resolved.level)
        return translated(phrase("Goals", "does not accrue"), language);
    const std::optional<double> compared = !goal.judgedByForecast ? goal.actual
        : goal.forecast ? std::optional(goal.forecast->value)
                        : std::nullopt;
    if (!compared)
        return translated(phrase("Goals", "compared at the year's end"), language);
    const double off = *compared - *goal.resolved.level;
    const BilingualText amount = goaltext::estimate(row.indicator, std::abs(off));
    if (goal.judgedByForecast)
        return message(off < 0 ? phrase("Goals", "foreseen %1 below")
                               : phrase("Goals", "foreseen %1 above"),
                       amount)
            .in(language);
    return message(off < 0 ? phrase("Goals", "%1 below the target")
                           : phrase("Goals", "%1 above the target"),
                   amount)
        .in(language);
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
        return row.suggestions.empty() ? QString() : estimate(row.suggestions.front().level);
    const Target& target = row.goal->target;
    if (target.kind == TargetKind::AtLeastLastYear)
        return QStringLiteral("≥");
    if (!target.value || (target.kind == TargetKind::Growth && isRate(row.indicator.unit)))
        return row.goal->resolved.level ? level(*row.goal->resolved.level) : QString();
    if (target.kind == TargetKind::Growth)
        return numbertext::growth(*target.value);
    if (target.kind == TargetKind::Share)
        return message(phrase("Goals", "share %1"), numbertext::percent(*target.value))
            .in(language);
    return level(*target.value);
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
    const BilingualText perMonth = goaltext::estimate(row.indicator, need.perMonth);
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
    const BilingualText value = goaltext::estimate(row.indicator, forecast.value);
    const BilingualText method {forecastMethodName(forecast.method, Language::Chinese),
                                forecastMethodName(forecast.method, Language::English)};
    if (!forecast.low || *forecast.low == *forecast.high)
        return message(phrase("Goals", "Year's end foreseen at %1 (%2)."), value, method)
            .in(language);
    return message(phrase("Goals", "Year's end foreseen at %1 (%2), between %3 and %4."), value,
                   method, goaltext::estimate(row.indicator, *forecast.low),
                   goaltext::estimate(row.indicator, *forecast.high))
        .in(language);
}

QString GoalWords::adjustment() const
{
    if (!row.goal || row.goal->adjustments.empty())
        return {};
    return message(phrase("Goals", "Adjusted target: %1."),
                   adjustmentText(row.indicator, row.goal->adjustments.back()).inBoth())
        .in(language);
}

QString GoalWords::paragraph() const
{
    const QString stop = language == Language::English ? QStringLiteral(".") : QStringLiteral("。");
    QStringList closed;
    for (QString sentence : sentences()) {
        sentence = sentence.trimmed();
        if (!sentence.endsWith(stop))
            sentence += stop;
        if (language == Language::English)
            sentence.replace(0, 1, sentence.front().toUpper());
        closed.append(sentence);
    }
    return closed.join(language == Language::English ? QStringLiteral(" ") : QString());
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
                                 goaltext::estimate(row.indicator, suggestion.level),
                                 suggestion.why.inBoth())
                             .in(language));
        return lines;
    }
    add(row.goal->resolved.basis.in(language));
    add(adjustment());
    if (row.goal->judgedByForecast)
        add(translated(phrase("Goals",
                              "The months of a mean that sums up over the year are not compared "
                              "with the year's target: the state is that of the forecast."),
                       language));
    add(need());
    add(forecastSentence());
    add(path());
    for (const GoalProblem& problem : row.goal->problems)
        add(problem.what.in(language));
    add(row.goal->target.note);
    return lines;
}

}
