// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/sheet.h"

#include <QString>

#include <cstdint>

namespace zoneboard {

/// What a spreadsheet's number format does to a number, as far as reading needs it.
struct NumberFormat
{
    enum class Shows : std::uint8_t
    {
        General, ///< as many digits as there are
        Fixed, ///< `decimals` digits
        Percent, ///< times 100, `decimals` digits
        Date,
    };
    Shows shows = Shows::General;
    int decimals = 0;
    bool operator==(const NumberFormat&) const = default;
};

/// Reads a format code such as `#,##0.00`, `0.0%`, `yyyy"年"m"月"` or `[$-804]General`.
[[nodiscard]] NumberFormat parseNumberFormat(const QString& code);
/// The format codes that xlsx numbers instead of writing them (ECMA-376 part 1, 18.8.30).
[[nodiscard]] NumberFormat builtInNumberFormat(int id);

/// The cell that a raw number shows under a format. Dates count days in the 1900 or the 1904
/// system.
[[nodiscard]] SheetCell shownCell(double number, const NumberFormat& format, bool dates1904);

}
