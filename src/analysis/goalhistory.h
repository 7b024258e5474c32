// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/goal.h"
#include "core/language.h"
#include "core/message.h"

#include <vector>

namespace zoneboard {

/// A target that asks for something else from a day on (调整后目标).
struct TargetAdjustment
{
    QDate on; ///< local day of the change
    QString who;
    Target from;
    Target to;
    bool operator==(const TargetAdjustment&) const = default;
};

/// The adjustments of one target that hold, oldest first; `history` in order of target, then time.
/// What was taken back again is none, nor is another owner, weight or note.
[[nodiscard]] std::vector<TargetAdjustment> targetAdjustments(const QList<TargetVersion>& history,
                                                              std::int32_t target);

/// What a target asks for, as it was stated: "319 亿元", "+8.5%", "占比 12%", "不低于上年".
[[nodiscard]] BilingualText targetStated(const Indicator& indicator, const Target& target);
/// "2025-07-15 由 +8% 调整为 +7%（张三）".
[[nodiscard]] Message adjustmentText(const Indicator& indicator,
                                     const TargetAdjustment& adjustment);

}
