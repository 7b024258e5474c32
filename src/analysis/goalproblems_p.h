// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/goalboard.h"

namespace zoneboard {

/// Adds what is wrong with the goal's target and its figures.
void findProblems(GoalProgress& goal, const GoalContext& context, const Indicator& indicator,
                  const YearSeries& series);
/// Marks every goal after the first that is about the same indicator, area and year.
void markDuplicates(std::vector<GoalProgress>& goals, const Catalog& catalog);

}
