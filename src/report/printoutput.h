// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "report/pagination.h"
#include "report/reportspec.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace zoneboard {

/// Which side of the paper pages are turned over at.
enum class Duplex : std::uint8_t
{
    Simplex,
    LongEdge,
    ShortEdge,
};

/// Sheets from `first` to `last`, counted from 1.
struct SheetRange
{
    int first = 1;
    int last = 1;
    bool operator==(const SheetRange&) const = default;
};

/// What is asked of a printer.
struct PrintJob
{
    QString printer; ///< name of the queue
    int copies = 1;
    std::vector<SheetRange> ranges {}; ///< empty: all sheets
    Duplex duplex = Duplex::Simplex;
    bool grey = false;
    bool operator==(const PrintJob&) const = default;
};

/// "1-3, 5, 8-": a list of sheets of a report that has `count`. Empty text: all, as an empty list.
/// An error says what can not be read or is not there.
[[nodiscard]] Result<std::vector<SheetRange>> sheetRanges(const QString& text, int count);

/// Names of all queues, the default one first.
[[nodiscard]] QStringList printerNames();

/// Prints the sheets asked for, drawn by the same painter as preview and PDF. Errors: WrongUse for
/// a printer that is not there (the others are named), Output where the queue takes no job.
[[nodiscard]] Result<void> printReport(const ReportSpec& spec, const PageSetup& setup,
                                       const PrintJob& job);

}
