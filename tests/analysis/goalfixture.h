// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/goalboard.h"

/// A small zone inside its district with one indicator of each kind, and figures added one by one.
struct GoalFixture
{
    enum : zoneboard::IndicatorId
    {
        output = 1, ///< flow, 亿元
        platforms = 2, ///< stock, 个
        particles = 3, ///< mean, lower is better
        intensity = 4, ///< rate, %
        energy = 5, ///< flow, lower is better
        income = 6, ///< mean that sums up over the year, 元
    };
    static constexpr zoneboard::AreaId district = 1;
    static constexpr zoneboard::AreaId zone = 2;

    zoneboard::Catalog catalog;
    std::vector<zoneboard::Figure> figures;

    GoalFixture();
    /// A value of the zone (or another area) for the months 1..`months`.
    GoalFixture& put(zoneboard::IndicatorId indicator, int year, int months, double value,
                     zoneboard::AreaId area = zone);
    [[nodiscard]] zoneboard::Target target(zoneboard::IndicatorId indicator, int year,
                                           double value) const;
    [[nodiscard]] zoneboard::Panel panel() const { return zoneboard::Panel::build(figures); }
    [[nodiscard]] zoneboard::GoalProgress progress(const zoneboard::Target& target,
                                                   zoneboard::Period asOf,
                                                   zoneboard::GoalSettings settings = {}) const;
};
