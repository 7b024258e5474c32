// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>

namespace zoneboard {

/// A year, or the months 1..m of a year taken together (cumulative, 累计). A whole year has months
/// = 12.
struct Period
{
    int year = 0;
    int months = 12;

    [[nodiscard]] bool isYear() const { return months == 12; }
    /// The same months one year before, the base of 同比.
    [[nodiscard]] Period yearBefore() const { return {year - 1, months}; }
    auto operator<=>(const Period&) const = default;
};

/// "2024", or "2025-06" for the months 1 to 6 of 2025.
[[nodiscard]] QString periodCode(Period period);

}
