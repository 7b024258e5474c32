// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/goalpace.h"

#include "core/unit.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cmath>

namespace zoneboard {

namespace {

constexpr double tolerance = 1e-9; // for comparing what was divided, in percent or relative

constexpr std::array lightCodes {"no_data", "done", "ahead", "on_pace", "slightly_behind",
                                 "behind",  "met",  "near",  "not_met"};
constexpr std::array targetKindCodes {"level", "growth", "share", "at_least_last_year"};

bool startsFromBase(const GoalPoint& point)
{
    return point.nature == GoalNature::BuildsUp
        || (point.nature == GoalNature::Held && point.polarity == Polarity::LowerIsBetter);
}

/// In percent; nothing where the way to the target has no length or leads the wrong way.
std::optional<double> completionOf(const GoalPoint& point, double actual, bool reached)
{
    if (!startsFromBase(point)) {
        if (point.target > 0)
            return actual / point.target * 100;
        return std::nullopt;
    }
    const bool isBetterThanBase = point.base && point.target != *point.base
        && isReached(point.target, *point.base, point.polarity);
    if (isBetterThanBase)
        return (actual - *point.base) / (point.target - *point.base) * 100;
    return reached ? std::optional(100.0) : std::nullopt;
}

Light heldLight(const GoalPoint& point, double actual, bool reached,
                const GoalThresholds& thresholds)
{
    if (reached)
        return point.nature == GoalNature::Held ? Light::Met : Light::Done;
    const double off = std::abs(actual - point.target);
    const double nearBy = thresholds.nearPercent / 100 * std::abs(point.target);
    return off <= nearBy * (1 + tolerance) ? Light::Near : Light::NotMet;
}

Light leadLight(double lead, const GoalThresholds& thresholds)
{
    if (lead >= thresholds.ahead - tolerance)
        return Light::Ahead;
    if (lead >= -tolerance)
        return Light::OnPace;
    return lead >= thresholds.behind - tolerance ? Light::SlightlyBehind : Light::Behind;
}

}

GoalNature goalNature(const Indicator& indicator, const Target& target)
{
    switch (indicator.kind) {
    case IndicatorKind::Flow:
        return target.staysLow || indicator.polarity == Polarity::LowerIsBetter
            ? GoalNature::StaysLow
            : GoalNature::Accrues;
    case IndicatorKind::Stock:
        return GoalNature::BuildsUp;
    case IndicatorKind::Mean:
    case IndicatorKind::Rate:
        return GoalNature::Held;
    }
    return GoalNature::Held;
}

bool sumsUpOverYear(const Indicator& indicator)
{
    const Dimension dimension = parseUnit(indicator.unit.section(u'/', 0, 0)).dimension;
    return indicator.kind == IndicatorKind::Mean
        && (dimension == Dimension::Yuan || dimension == Dimension::UsDollar);
}

bool isReached(double actual, double target, Polarity polarity)
{
    const double room = 1e-12 * std::max(std::abs(actual), std::abs(target));
    return polarity == Polarity::LowerIsBetter ? actual <= target + room : actual >= target - room;
}

Standing standingOf(const GoalPoint& point, const GoalThresholds& thresholds)
{
    Standing standing;
    if (point.nature != GoalNature::Held)
        standing.elapsed = point.elapsed;
    if (!point.actual)
        return standing;
    const Polarity polarity =
        point.nature == GoalNature::StaysLow ? Polarity::LowerIsBetter : point.polarity;
    const bool reached = isReached(*point.actual, point.target, polarity);
    standing.completion = completionOf(point, *point.actual, reached);
    if (point.nature == GoalNature::Held) {
        standing.light = heldLight(point, *point.actual, reached, thresholds);
        return standing;
    }
    if (!standing.completion) {
        // A stock that need only be kept has no way to go: it is judged like a mean.
        if (point.nature == GoalNature::BuildsUp && point.base)
            standing.light = heldLight(point, *point.actual, reached, thresholds);
        return standing;
    }
    const bool staysLow = point.nature == GoalNature::StaysLow;
    standing.lead = (*standing.completion - point.elapsed) * (staysLow ? -1 : 1);
    const bool done = reached && (!staysLow || point.yearOver);
    standing.light = done ? Light::Done : leadLight(*standing.lead, thresholds);
    return standing;
}

QString lightCode(Light light)
{
    return QLatin1String(lightCodes.at(static_cast<size_t>(light)));
}

QString lightName(Light light, Language language)
{
    switch (light) {
    case Light::NoData:
        return translated(phrase("Light", "no data"), language);
    case Light::Done:
        return translated(phrase("Light", "done"), language);
    case Light::Ahead:
        return translated(phrase("Light", "ahead"), language);
    case Light::OnPace:
        return translated(phrase("Light", "on pace"), language);
    case Light::SlightlyBehind:
        return translated(phrase("Light", "slightly behind"), language);
    case Light::Behind:
        return translated(phrase("Light", "behind"), language);
    case Light::Met:
        return translated(phrase("Light", "met"), language);
    case Light::Near:
        return translated(phrase("Light", "nearly met"), language);
    case Light::NotMet:
        return translated(phrase("Light", "not met"), language);
    }
    return {};
}

QChar lightShape(Light light)
{
    switch (light) {
    case Light::Done:
    case Light::Met:
        return QChar(u'✓');
    case Light::Ahead:
        return QChar(u'▲');
    case Light::OnPace:
        return QChar(u'●');
    case Light::SlightlyBehind:
    case Light::Near:
        return QChar(u'◆');
    case Light::Behind:
    case Light::NotMet:
        return QChar(u'▼');
    case Light::NoData:
        break;
    }
    return QChar(u'○');
}

bool isGood(Light light)
{
    return light == Light::Done || light == Light::Ahead || light == Light::OnPace
        || light == Light::Met;
}

bool isBad(Light light)
{
    return light == Light::Behind || light == Light::NotMet;
}

int lightRank(Light light)
{
    constexpr std::array order {Light::NotMet, Light::Behind, Light::SlightlyBehind,
                                Light::Near,   Light::OnPace, Light::Met,
                                Light::Ahead,  Light::Done,   Light::NoData};
    for (size_t i = 0; i < order.size(); ++i) {
        if (order.at(i) == light)
            return static_cast<int>(i);
    }
    return 0;
}

QString targetKindCode(TargetKind kind)
{
    return QLatin1String(targetKindCodes.at(static_cast<size_t>(kind)));
}

std::optional<TargetKind> targetKindFromCode(const QString& code)
{
    for (size_t i = 0; i < targetKindCodes.size(); ++i) {
        if (code == QLatin1String(targetKindCodes.at(i)))
            return static_cast<TargetKind>(i);
    }
    return std::nullopt;
}

GoalSettings GoalSettings::fromText(const QString& json)
{
    GoalSettings settings;
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    if (object.value(QLatin1String("pace")).toString() == QLatin1String("seasonal"))
        settings.pace = Pace::Seasonal;
    GoalThresholds& thresholds = settings.thresholds;
    thresholds.ahead = object.value(QLatin1String("ahead")).toDouble(thresholds.ahead);
    thresholds.behind = object.value(QLatin1String("behind")).toDouble(thresholds.behind);
    thresholds.nearPercent =
        object.value(QLatin1String("near_percent")).toDouble(thresholds.nearPercent);
    thresholds.dueSoonDays =
        object.value(QLatin1String("due_soon_days")).toInt(thresholds.dueSoonDays);
    return settings;
}

QString GoalSettings::toText() const
{
    const QJsonObject object {
        {QStringLiteral("pace"),
         pace == Pace::Seasonal ? QStringLiteral("seasonal") : QStringLiteral("calendar")},
        {QStringLiteral("ahead"), thresholds.ahead},
        {QStringLiteral("behind"), thresholds.behind},
        {QStringLiteral("near_percent"), thresholds.nearPercent},
        {QStringLiteral("due_soon_days"), thresholds.dueSoonDays},
    };
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

}
