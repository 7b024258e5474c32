// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace zoneboard {

/// A text of a report that is one number, as a spreadsheet holds it: the number, and the format
/// that shows it again with its digits, its sign and its words ("约 230", "500 余家", "+8.5%").
struct PrintedNumber
{
    double value = 0;
    QString format; ///< of ECMA-376, part 1, 18.8.31
    bool operator==(const PrintedNumber&) const = default;
};

enum class PercentCells
{
    Hundredths, ///< 8.5% is the number 0.085 in a format with a percent sign
    AsPrinted, ///< 8.5% is the number 8.5 and the sign a word: for charts, whose axes say %
};

/// Nothing where the text holds no number or several, or where it is a place gained or lost ("▲2"),
/// which is no quantity.
[[nodiscard]] std::optional<PrintedNumber> printedNumber(const QString& text, PercentCells percent);

}
