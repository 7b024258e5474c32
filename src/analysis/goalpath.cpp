// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/goalpath.h"

#include "analysis/goalpace.h"

#include <array>
#include <cmath>

namespace zoneboard {

namespace {

constexpr double tolerance = 1e-9;
constexpr std::array classCodes {"no_data",  "met",          "met_slipping", "on_track",
                                 "moderate", "insufficient", "moving_away"};

double compoundRate(double first, double last, int years)
{
    return (std::pow(last / first, 1.0 / years) - 1) * 100;
}

bool isStrictlyBetter(double value, double than, Polarity polarity)
{
    return isReached(value, than, polarity) && !isReached(than, value, polarity);
}

PathClass classOf(const PathPoints& points, std::optional<double> ratio)
{
    if (isReached(points.now, points.target, points.polarity)) {
        const bool slipped = isStrictlyBetter(points.base, points.now, points.polarity);
        return slipped ? PathClass::MetSlipping : PathClass::Met;
    }
    // Without a ratio there was nothing to gain, only something to keep, and it was lost.
    if (!ratio || *ratio < -tolerance)
        return PathClass::MovingAway;
    if (*ratio >= 0.95 - tolerance)
        return PathClass::OnTrack;
    return *ratio >= 0.6 - tolerance ? PathClass::Moderate : PathClass::Insufficient;
}

void fillRates(PathStanding& standing, const PathPoints& points)
{
    const int sinceBase = points.nowYear - points.baseYear;
    const int inAll = points.targetYear - points.baseYear;
    const int left = points.targetYear - points.nowYear;
    if (standing.method == PathMethod::CompoundGrowth) {
        standing.actualRate = compoundRate(points.base, points.now, sinceBase);
        standing.requiredRate = compoundRate(points.base, points.target, inAll);
        standing.atPresentRate = points.now * std::pow(1 + *standing.actualRate / 100, left);
        if (left > 0)
            standing.rateStillNeeded = compoundRate(points.now, points.target, left);
    } else {
        standing.actualRate = (points.now - points.base) / sinceBase;
        standing.requiredRate = (points.target - points.base) / inAll;
        standing.atPresentRate = points.now + *standing.actualRate * left;
        if (left > 0)
            standing.rateStillNeeded = (points.target - points.now) / left;
    }
}

}

PathStanding pathStanding(const PathPoints& points)
{
    PathStanding standing;
    const bool known =
        std::isfinite(points.base) && std::isfinite(points.now) && std::isfinite(points.target);
    if (!known || points.nowYear <= points.baseYear || points.targetYear <= points.baseYear)
        return standing;
    const bool positive = points.base > 0 && points.now > 0 && points.target > 0;
    standing.method = positive ? PathMethod::CompoundGrowth : PathMethod::Linear;
    standing.straightElapsed =
        100.0 * (points.nowYear - points.baseYear) / (points.targetYear - points.baseYear);
    fillRates(standing, points);
    if (points.target != points.base)
        standing.straightCompletion =
            (points.now - points.base) / (points.target - points.base) * 100;
    if (isStrictlyBetter(points.target, points.base, points.polarity))
        standing.ratio = *standing.actualRate / *standing.requiredRate;
    standing.pathClass = classOf(points, standing.ratio);
    if (isReached(points.now, points.target, points.polarity))
        standing.rateStillNeeded.reset();
    return standing;
}

QString pathClassCode(PathClass pathClass)
{
    return QLatin1String(classCodes.at(static_cast<size_t>(pathClass)));
}

QString pathClassName(PathClass pathClass, Language language)
{
    switch (pathClass) {
    case PathClass::NoData:
        return translated(phrase("Path", "no data"), language);
    case PathClass::Met:
        return translated(phrase("Path", "met"), language);
    case PathClass::MetSlipping:
        return translated(phrase("Path", "met, but slipping"), language);
    case PathClass::OnTrack:
        return translated(phrase("Path", "on track"), language);
    case PathClass::Moderate:
        return translated(phrase("Path", "moderate progress"), language);
    case PathClass::Insufficient:
        return translated(phrase("Path", "insufficient progress"), language);
    case PathClass::MovingAway:
        return translated(phrase("Path", "moving away"), language);
    }
    return {};
}

QString pathMethodName(PathMethod method, Language language)
{
    return method == PathMethod::CompoundGrowth
        ? translated(phrase("Path", "compound annual growth"), language)
        : translated(phrase("Path", "straight line"), language);
}

}
