// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure.h"
#include "exchange/sheet.h"

#include <QString>

#include <optional>

namespace zoneboard {

/// A number as a cell of a table holds it, with the words around it.
struct CellNumber
{
    Published number;
    QString
        unit; ///< as written behind the number (亿元, 万, %, 个百分点); empty where there is none
    std::optional<Status> status; ///< of a word in front (预计)
    bool operator==(const CellNumber&) const = default;
};

/// Reads "约500", "500余", "近1万", "1,234.5①", "57亿元", "下降3.2%", "持平"; nothing where the
/// cell is not one number with its words.
[[nodiscard]] std::optional<CellNumber> numberOfCell(const SheetCell& cell);

/// Whether the cell says that there is no number: blank, "--", "-", "…", "/", "..." or "n/a".
[[nodiscard]] bool saysNothing(const SheetCell& cell);

/// Without footnote marks (①, *, [1], 注1) and outer blanks, in half width.
[[nodiscard]] QString withoutNotes(const QString& text);

}
