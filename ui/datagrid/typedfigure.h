// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "models/figuregrid.h"
#include "models/gridedits.h"

#include <QStringList>

#include <vector>

namespace zoneboard {

/// Whether the text says that there is to be no figure: blank, "--", "/".
[[nodiscard]] bool saysNoFigure(const QString& text);

/// What was typed for a cell, in the unit of its indicator: "294", "约230", "预计57亿元", "1.2万".
/// An error says in one sentence what can be typed there.
[[nodiscard]] Result<CellEntry> typedEntry(const Catalog& catalog, const Cell& cell,
                                           const QString& text);

/// What a block of texts would put into the grid.
struct BlockPlan
{
    std::vector<CellEntry> entries;
    std::vector<Error> refused; ///< texts that are no numbers, in reading order
    int beyond = 0; ///< texts that fall outside of the grid or onto a worked out value
};
/// Lays the block down with its first cell at `corner`; rows of themes are passed over, blank cells
/// leave what is there. A block of one cell goes into every cell of `targets`.
[[nodiscard]] BlockPlan blockPlan(const FigureGrid& grid, const Catalog& catalog,
                                  const QModelIndex& corner, const QModelIndexList& targets,
                                  const std::vector<QStringList>& block);

/// The first row of the cells into those below, or the first column into those right of it: values
/// with their status and source.
enum class FillDirection : std::uint8_t
{
    Down,
    Right,
};
[[nodiscard]] std::vector<CellEntry> fillEntries(const FigureGrid& grid, const Panel& panel,
                                                 const QModelIndexList& cells,
                                                 FillDirection direction);

}
