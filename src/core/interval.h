// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace zoneboard {

/// A set of real numbers between two ends, each of which may be left out (open) or infinite.
/// What a computed value may truly be, given how its inputs were rounded. Never empty.
struct Interval
{
    double low = 0;
    double high = 0;
    bool lowOpen = false;
    bool highOpen = false;

    [[nodiscard]] static Interval point(double value) { return {value, value, false, false}; }
    [[nodiscard]] static Interval everything();

    [[nodiscard]] bool isPoint() const { return low == high; }
    [[nodiscard]] bool contains(double value) const;
    /// Whether the two have a number in common: the test for "consistent".
    [[nodiscard]] bool meets(const Interval& other) const;
    /// meets(), forgiving the last digits of floating arithmetic: ends that differ by less than
    /// 1e-9 of their size touch. For ends that were computed.
    [[nodiscard]] bool meetsNearly(const Interval& other) const;
    [[nodiscard]] double width() const { return high - low; }
    /// The whole numbers inside: smallest and largest, or nothing where there is none.
    struct WholeNumbers
    {
        double smallest = 0;
        double largest = 0; ///< may be infinite
        bool operator==(const WholeNumbers&) const = default;
    };
    [[nodiscard]] std::optional<WholeNumbers> wholeNumbers() const;

    bool operator==(const Interval&) const = default;
};

[[nodiscard]] Interval operator+(const Interval& a, const Interval& b);
[[nodiscard]] Interval operator-(const Interval& a, const Interval& b);
[[nodiscard]] Interval operator*(const Interval& a, const Interval& b);
[[nodiscard]] Interval operator*(const Interval& a, double factor);
[[nodiscard]] Interval operator+(const Interval& a, double term);
/// Nothing where the divisor holds zero inside or at a closed end.
[[nodiscard]] std::optional<Interval> quotient(const Interval& a, const Interval& b);

/// Digits after the point that the interval allows: as many as printing the value to still names
/// a range no finer than the interval is wide; between 0 and `most`.
[[nodiscard]] int meaningfulDecimals(const Interval& interval, int most);

}
