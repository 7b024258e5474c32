// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import.h"
#include "exchange/planbuilder_p.h"
#include "exchange/sheet.h"
#include "exchange/tablemapping.h"

#include <QList>

namespace zoneboard {

/// What a cell looks like before anything is known about its table.
enum class CellLook : std::uint8_t
{
    Empty,
    Nothing, ///< "--", "…"
    Number,
    Year, ///< a whole number that may be a year
    Period,
    Unit,
    Word, ///< a header word of a long table
    Text,
};
[[nodiscard]] CellLook lookOf(const SheetCell& cell);

/// The looks of a row, counted.
struct RowLook
{
    int filled = 0;
    int distinct = 0; ///< different texts: a title merged over ten cells is one
    int numbers = 0;
    int years = 0;
    int periods = 0;
    int units = 0;
    int words = 0;
    int nothings = 0;
    int first = -1; ///< column of the first filled cell
};
[[nodiscard]] RowLook lookOfRow(const Sheet& sheet, int row);

/// 注：…, 资料来源：…, 说明：…: what stands below a table.
[[nodiscard]] bool isNote(const QString& text);

/// The tables of a sheet, one below the other, with what each column is. `sheet` has its merges
/// filled.
[[nodiscard]] QList<TableMapping> recogniseTables(const Sheet& sheet, const ImportNames& names);

/// Puts every number of a table into the builder, or says why not. Indicators and areas that the
/// header names are looked up once.
void readTable(const Sheet& sheet, const TableMapping& mapping, const ImportOptions& options,
               PlanBuilder& builder);

}
