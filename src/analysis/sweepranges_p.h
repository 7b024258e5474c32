// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/growth.h"

#include <cstddef>
#include <limits>
#include <optional>
#include <vector>

namespace zoneboard {

inline constexpr double sweepNan = std::numeric_limits<double>::quiet_NaN();

/// Values and the ends of their ranges side by side; NaN where there is none.
struct SweepRanges
{
    std::vector<double> value;
    std::vector<double> low;
    std::vector<double> high;

    void resize(size_t size)
    {
        value.resize(size);
        low.resize(size);
        high.resize(size);
    }
    void set(size_t i, double v, double l, double h)
    {
        value[i] = v;
        low[i] = l;
        high[i] = h;
    }
    void clear(size_t i) { set(i, sweepNan, sweepNan, sweepNan); }
    void take(size_t i, const SweepRanges& from, size_t j)
    {
        set(i, from.value[j], from.low[j], from.high[j]);
    }
};

/// Where the results of a series go.
struct SweepTarget
{
    double* __restrict value;
    double* __restrict low;
    double* __restrict high;

    void set(size_t i, double v, double l, double h) const
    {
        value[i] = v;
        low[i] = l;
        high[i] = h;
    }
    void clear(size_t i) const { set(i, sweepNan, sweepNan, sweepNan); }
    void set(size_t i, const std::optional<Computed>& computed) const
    {
        if (computed)
            set(i, computed->value, computed->interval.low, computed->interval.high);
        else
            clear(i);
    }
};

/// (a/b + offset)·100; right where neither range holds a number below zero. Plain loops, so that
/// the compiler makes vector instructions of them.
inline void divideRanges(const SweepRanges& a, const SweepRanges& b, double offset,
                         const SweepTarget& result)
{
    const size_t size = a.value.size();
    const auto quotients = [size, offset](const double* __restrict over,
                                          const double* __restrict under,
                                          double* __restrict quotient) {
        for (size_t i = 0; i < size; ++i)
            quotient[i] = (over[i] / under[i] + offset) * 100;
    };
    quotients(a.value.data(), b.value.data(), result.value);
    quotients(a.low.data(), b.high.data(), result.low);
    quotients(a.high.data(), b.low.data(), result.high);
}

inline void subtractRanges(const SweepRanges& a, const SweepRanges& b, const SweepTarget& result)
{
    for (size_t i = 0; i < a.value.size(); ++i)
        result.set(i, a.value[i] - b.value[i], a.low[i] - b.high[i], a.high[i] - b.low[i]);
}

}
