// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/goalrow.h"
#include "core/edit.h"
#include "core/result.h"

#include <optional>

namespace zoneboard {

/// A plain decimal with thousands commas and either minus; nothing for anything else.
[[nodiscard]] std::optional<double> typedNumber(QString text);

/// What was typed into a board becomes an edit, or a sentence that says why not.

/// "319" a level, "+8.5%" a growth (for rates a plain number is a level), "share 12%" or "占比 12%"
/// a share of the parent area, "≥" at least last year; empty takes the target away. Keeps
/// everything else of a target that is there already.
[[nodiscard]] Result<Edit> targetEdit(const GoalRow& row, const QString& typed, int year,
                                      AreaId area);
/// A suggestion taken over as the target, as it is shown: a growth with one decimal.
[[nodiscard]] Edit suggestionEdit(const GoalRow& row, const TargetSuggestion& suggestion, int year,
                                  AreaId area);
/// The growth a suggestion is taken over with, percent or points.
[[nodiscard]] double suggestedGrowth(const TargetSuggestion& suggestion);
/// The level that growth comes to.
[[nodiscard]] double suggestedLevel(const Indicator& indicator, const TargetSuggestion& suggestion);
[[nodiscard]] Edit removalEdit(const GoalRow& row);
/// The figure of the months 1..m; one that is there already is revised.
[[nodiscard]] Result<Edit> actualEdit(const GoalRow& row, const QString& typed, const Panel& panel,
                                      AreaId area, Period asOf);
/// A weight over 0.
[[nodiscard]] Result<Edit> weightEdit(const GoalRow& row, const QString& typed);
[[nodiscard]] Result<Edit> ownerEdit(const GoalRow& row, const QString& typed);

}
