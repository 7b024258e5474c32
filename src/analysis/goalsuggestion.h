// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/growth.h"
#include "core/goal.h"
#include "core/message.h"

#include <vector>

namespace zoneboard {

/// Where the number of a suggested target comes from.
enum class SuggestionKind : std::uint8_t
{
    LastGrowth, ///< last year's own growth carried on
    ParentGrowth, ///< the growth of the parent area last year
    FiveYears, ///< compound annual growth of the last five years
};

/// A target somebody may want to set; never stored unasked.
struct TargetSuggestion
{
    SuggestionKind kind = SuggestionKind::LastGrowth;
    double growth = 0; ///< percent, for rates points
    double level = 0; ///< what it comes to, in the indicator's unit
    Message why;
};

/// Suggestions for an indicator's target of `year`, from the year before; empty where that year's
/// value is missing.
[[nodiscard]] std::vector<TargetSuggestion> suggestTargets(const Panel& panel,
                                                           const Catalog& catalog,
                                                           IndicatorId indicator, AreaId area,
                                                           int year);

/// The indicators of an area that have a value for the year before `year` but no target: headline
/// indicators first.
[[nodiscard]] std::vector<IndicatorId> withoutTarget(const Panel& panel, const Catalog& catalog,
                                                     const QList<Target>& targets, AreaId area,
                                                     int year);

}
