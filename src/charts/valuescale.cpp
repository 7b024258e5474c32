// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/valuescale.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace zoneboard {

namespace {

constexpr double tolerance = 1e-9; // of a step: 0.3/0.1 is three steps

/// The smallest nice step that is not below `least`.
double niceStep(double least)
{
    constexpr std::array factors {1.0, 2.0, 2.5, 5.0, 10.0};
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    for (const double factor : factors) {
        if (factor * power >= least * (1 - tolerance))
            return factor * power;
    }
    return 10 * power;
}

std::vector<double> ticksBetween(double low, double high, double step)
{
    std::vector<double> ticks;
    const double first = std::ceil(low / step - tolerance);
    const double last = std::floor(high / step + tolerance);
    for (double i = first; i <= last; ++i)
        ticks.push_back(i * step);
    return ticks;
}

/// The tick at or above `end` where it is less than a third of a step away, else `end` itself.
double nearTickBeyond(double end, double step)
{
    const double steps = end / step;
    const double beyond = std::ceil(steps - tolerance);
    return beyond - steps < 1.0 / 3 ? beyond * step : end;
}

}

int ValueScale::decimals() const
{
    for (int digits = 0; digits < 9; ++digits) {
        const double scaled = step * std::pow(10.0, digits);
        if (std::abs(scaled - std::round(scaled)) < 1e-6 * scaled)
            return digits;
    }
    return 9;
}

ValueScale barScale(double lowest, double highest, int mostLines)
{
    const double low = std::min(lowest, 0.0);
    const double high = std::max(highest, 0.0);
    if (high <= low)
        return {0, 1, 1, {0, 1}};
    const int lines = std::max(mostLines, 2);
    for (double step = niceStep((high - low) / lines);; step = niceStep(step * 1.01)) {
        ValueScale scale {-nearTickBeyond(-low, step), nearTickBeyond(high, step), step, {}};
        scale.ticks = ticksBetween(scale.low, scale.high, step);
        if (static_cast<int>(scale.ticks.size()) <= lines)
            return scale;
    }
}

ValueScale lineScale(double lowest, double highest, int mostLines)
{
    double low = lowest;
    double high = highest;
    if (high <= low) { // one value: a unit around it, or its tenth
        const double margin = low == 0 ? 1 : std::abs(low) / 10;
        low -= margin;
        high += margin;
    }
    const int lines = std::max(mostLines, 2);
    for (double step = niceStep((high - low) / lines);; step = niceStep(step * 1.01)) {
        ValueScale scale;
        scale.step = step;
        scale.low = -nearTickBeyond(-low, step);
        scale.high = nearTickBeyond(high, step);
        scale.ticks = ticksBetween(scale.low, scale.high, step);
        if (static_cast<int>(scale.ticks.size()) <= lines)
            return scale;
    }
}

}
