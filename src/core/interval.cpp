// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interval.h"

#include "core/figure.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace zoneboard {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

struct End
{
    double value;
    bool open;
};

/// 0 times infinity is 0 here: the infinite end is never reached.
End product(End a, End b)
{
    const bool zero = a.value == 0 || b.value == 0;
    if (zero) {
        const bool closedZero = (a.value == 0 && !a.open) || (b.value == 0 && !b.open);
        return {0.0, !closedZero};
    }
    return {a.value * b.value, a.open || b.open};
}

/// ½·10⁻ᵈ, for the digits a store can hold without calling pow().
double halfDigit(int decimals)
{
    constexpr std::array halves {5e-1, 5e-2,  5e-3,  5e-4,  5e-5,  5e-6,  5e-7,  5e-8,
                                 5e-9, 5e-10, 5e-11, 5e-12, 5e-13, 5e-14, 5e-15, 5e-16};
    if (decimals >= 0 && static_cast<size_t>(decimals) < halves.size())
        return halves[static_cast<size_t>(decimals)];
    return 0.5 * std::pow(10.0, -decimals);
}

Interval hull(const std::array<End, 4>& ends)
{
    End low = ends[0];
    End high = ends[0];
    for (const End& end : ends) {
        if (end.value < low.value || (end.value == low.value && !end.open))
            low = end;
        if (end.value > high.value || (end.value == high.value && !end.open))
            high = end;
    }
    return {low.value, high.value, low.open || std::isinf(low.value),
            high.open || std::isinf(high.value)};
}

}

Interval Interval::everything()
{
    return {-infinity, infinity, true, true};
}

bool Interval::contains(double value) const
{
    const bool aboveLow = lowOpen ? value > low : value >= low;
    const bool belowHigh = highOpen ? value < high : value <= high;
    return aboveLow && belowHigh;
}

bool Interval::meets(const Interval& other) const
{
    const auto before = [](const Interval& a, const Interval& b) {
        return a.high < b.low || (a.high == b.low && (a.highOpen || b.lowOpen));
    };
    return !before(*this, other) && !before(other, *this);
}

bool Interval::meetsNearly(const Interval& other) const
{
    if (meets(other))
        return true;
    const double above = std::max(low, other.low);
    const double below = std::min(high, other.high);
    return above > below && above - below <= 1e-9 * std::max(std::abs(above), std::abs(below));
}

std::optional<Interval::WholeNumbers> Interval::wholeNumbers() const
{
    double smallest = std::ceil(low);
    if (lowOpen && smallest == low)
        smallest += 1;
    double largest = std::floor(high);
    if (highOpen && largest == high)
        largest -= 1;
    if (std::isnan(smallest) || std::isnan(largest) || smallest > largest)
        return std::nullopt;
    return WholeNumbers {smallest, std::isinf(high) ? infinity : largest};
}

Interval operator+(const Interval& a, const Interval& b)
{
    return {a.low + b.low, a.high + b.high, a.lowOpen || b.lowOpen, a.highOpen || b.highOpen};
}

Interval operator-(const Interval& a, const Interval& b)
{
    return {a.low - b.high, a.high - b.low, a.lowOpen || b.highOpen, a.highOpen || b.lowOpen};
}

Interval operator*(const Interval& a, const Interval& b)
{
    // Most figures lie above zero, where the ends meet the ends.
    const double highest = a.high * b.high;
    if (a.low > 0 && b.low > 0 && std::isfinite(highest))
        return {a.low * b.low, highest, a.lowOpen || b.lowOpen, a.highOpen || b.highOpen};
    return hull({product({a.low, a.lowOpen}, {b.low, b.lowOpen}),
                 product({a.low, a.lowOpen}, {b.high, b.highOpen}),
                 product({a.high, a.highOpen}, {b.low, b.lowOpen}),
                 product({a.high, a.highOpen}, {b.high, b.highOpen})});
}

Interval operator*(const Interval& a, double factor)
{
    return a * Interval::point(factor);
}

Interval operator+(const Interval& a, double term)
{
    return a + Interval::point(term);
}

std::optional<Interval> quotient(const Interval& a, const Interval& b)
{
    if (b.contains(0) || (b.low < 0 && b.high > 0))
        return std::nullopt;
    // An open end at zero makes the reciprocal reach to infinity on that side.
    const double atHigh = b.high == 0 ? -infinity : 1 / b.high;
    const double atLow = b.low == 0 ? infinity : 1 / b.low;
    return a * Interval {atHigh, atLow, b.highOpen, b.lowOpen};
}

int meaningfulDecimals(const Interval& interval, int most)
{
    const double width = interval.width();
    if (!std::isfinite(width))
        return 0;
    if (width <= 0)
        return most;
    // The last printed digit names a range of 10^-d; it should not be finer than a tenth of the
    // width.
    const int digits = static_cast<int>(std::floor(-std::log10(width))) + 1;
    return std::clamp(digits, 0, most);
}

Interval intervalOf(const Published& number, bool wholeCount)
{
    const double value = number.value;
    switch (number.qualifier) {
    case Qualifier::Exact: {
        if (wholeCount && number.decimals == 0)
            return Interval::point(value);
        const double half = halfDigit(number.decimals);
        return {value - half, value + half, false, false};
    }
    case Qualifier::About: {
        const double slack = std::abs(value) * 0.05;
        return {value - slack, value + slack, false, false};
    }
    case Qualifier::MoreThan:
        return {value, infinity, true, true};
    case Qualifier::LessThan:
        return {std::min(0.0, value), value, true, true};
    }
    return Interval::point(value);
}

}
