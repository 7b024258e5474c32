// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace zoneboard {

/// The range of values an axis shows and the values its grid lines stand at.
struct ValueScale
{
    double low = 0;
    double high = 1;
    double step = 1; ///< 1, 2, 2.5 or 5 times a power of ten
    std::vector<double> ticks; ///< multiples of `step` inside the range, ascending
    bool operator==(const ValueScale&) const = default;

    /// Digits after the point that print every tick exactly.
    [[nodiscard]] int decimals() const;
    /// Where `value` lies between low (0) and high (1).
    [[nodiscard]] double position(double value) const { return (value - low) / (high - low); }
};

/// Bars start at zero: the range holds zero and ends at the outermost value, or at the tick beyond
/// it where that is near, so that the plot is filled. At most `mostLines` ticks (at least 2).
[[nodiscard]] ValueScale barScale(double lowest, double highest, int mostLines);
/// Lines may start anywhere: the range is that of the values, or ends at a tick just outside.
[[nodiscard]] ValueScale lineScale(double lowest, double highest, int mostLines);

}
