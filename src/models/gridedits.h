// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/audit.h"
#include "core/edit.h"
#include "core/result.h"

#include <optional>
#include <vector>

namespace zoneboard {

class Workspace;

/// A value wanted for a cell, as somebody typed, pasted or filled it in; in the indicator's unit.
struct CellEntry
{
    Cell cell;
    Published value;
    std::optional<Status> status; ///< nothing: the figure's own, or what the period suggests
    std::optional<SourceId> source; ///< of a new figure; nothing: the one that is being entered
    bool operator==(const CellEntry&) const = default;
};

/// Puts the values into their cells. A figure that is there is revised and keeps everything else; a
/// new one gets `source`, and counts as expected where its period is not over. Values that are
/// there already are left out.
[[nodiscard]] Result<Edit> entryEdit(const Workspace& workspace,
                                     const std::vector<CellEntry>& entries, SourceId source);
/// Takes the figures of the cells away; they stay in the history.
[[nodiscard]] Result<Edit> removalEdit(const Workspace& workspace, const std::vector<Cell>& cells);
/// Each for the figures of all the cells; cells without a stored figure are left out.
[[nodiscard]] Result<Edit> statusEdit(const Workspace& workspace, const std::vector<Cell>& cells,
                                      Status status);
/// An error where the cell has a figure of that source already.
[[nodiscard]] Result<Edit> sourceEdit(const Workspace& workspace, const std::vector<Cell>& cells,
                                      SourceId source);
[[nodiscard]] Result<Edit> noteEdit(const Workspace& workspace, const Cell& cell,
                                    const QString& note);

/// What the audit would call impossible about the figures of the edit that it does not say of the
/// stored ones: a part above its whole, a slip of the unit against the history, a negative count.
/// Looks only at the series around them; what is about the entered cells comes first.
[[nodiscard]] std::vector<AuditFinding> entryDoubts(const Workspace& workspace, const Edit& edit);

}
