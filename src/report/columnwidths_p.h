// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/reportspec.h"

#include <vector>

namespace zoneboard {

/// The part of a table's width that names may take.
inline constexpr double mostNamesPart = 0.36;

/// What a column of a table would like, in 1/96 inch.
struct ColumnWish
{
    double natural = 0; ///< nothing in it wraps
    double least = 0; ///< no word in it is broken
    ReportColumn role = ReportColumn::Number;
};

/// Widths for the columns that fill `width`: numbers as they are, names up to a part of it, what is
/// left over goes to all that may take it. Where texts do not fit, names and texts get what their
/// words need, and share the rest by how much more they would like.
[[nodiscard]] std::vector<double> columnWidths(const std::vector<ColumnWish>& wishes, double width);

}
