// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office/slideblocks_p.h"
#include "report/reportspec.h"

#include <vector>

namespace zoneboard {

/// The columns of a table in the width there is: arithmetic that slides and documents share.
/// Lengths are 1/96 inch.
struct OfficeGrid
{
    using Columns = std::vector<qsizetype>;

    static constexpr double padding = 16; ///< left and right of a cell's text, together

    const SlideMeasure& measure;
    const ReportTable& table;
    double pixels = 16; ///< size of its texts
    double width = 0;

    [[nodiscard]] bool isBold(size_t row) const;
    /// What a column needs so that nothing in it wraps.
    [[nodiscard]] double natural(qsizetype column) const;
    /// What it needs at least: numbers do not wrap, names and texts do.
    [[nodiscard]] double least(qsizetype column) const;
    /// The columns that stand beside one another: all of them, or the first with as many others as
    /// fit.
    [[nodiscard]] std::vector<Columns> groups() const;
    /// Every column what it needs; what is left goes to names and texts that would wrap, then to
    /// all.
    [[nodiscard]] std::vector<double> widths(const Columns& columns) const;
    [[nodiscard]] ReportTable part(const Columns& columns) const;

private:
    [[nodiscard]] double least(const Columns& columns) const;
};

}
