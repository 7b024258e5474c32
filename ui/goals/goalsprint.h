// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/goalpace.h"
#include "core/period.h"
#include "core/result.h"
#include "report/pagination.h"
#include "report/reportspec.h"

class QPrinter;

namespace zoneboard {

class Workspace;

/// What of the goals is printed.
enum class GoalsPrint : std::uint8_t
{
    Board, ///< every target and its light on one sheet, and the work lines
    Owners, ///< a page for each owner
    Everything,
};

/// The board of an area as it stands in the window; an error where there is nothing to print.
[[nodiscard]] Result<ReportSpec> goalsReport(const Workspace& workspace, AreaId area, Period asOf,
                                             const GoalSettings& settings, GoalsPrint what);
/// Prints all its sheets on the printer's paper.
void printGoalsReport(const ReportSpec& spec, QPrinter& printer);

}
