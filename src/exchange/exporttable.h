// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure.h"
#include "core/language.h"
#include "core/result.h"

#include <QByteArray>
#include <QJsonArray>
#include <QString>

#include <optional>
#include <vector>

namespace zoneboard {

/// One figure to be written, named and computed already.
struct ExportRow
{
    QString area;
    QString areaCode;
    QString indicator;
    QString indicatorCode;
    QString unit;
    Period period;
    std::optional<Published> value; ///< in `unit`
    Status status = Status::Actual;
    bool rate = false; ///< changes are in percentage points
    std::optional<double> computedGrowth; ///< percent, or points of a rate
    std::optional<ReportedGrowth> reportedGrowth;
    std::optional<double> computedShare; ///< percent
    QString wholeIndicatorCode; ///< what the computed share is of; empty where there is none
    QString wholeAreaCode;
    std::optional<ReportedShare> reportedShare;
    QString source;
    QString note;
    bool headline = false; ///< its series gets a chart
};

/// A whole export. Rows in the order of series (indicator, area) and time, as a panel has them.
struct ExportTable
{
    QString title;
    Language language = Language::Chinese;
    std::vector<ExportRow> rows;
};

enum class ByteOrderMark
{
    Without,
    With, ///< so that Excel takes the file for UTF-8
};

/// The data; growth and share as formulas over the year before and the whole wherever those stand
/// in the sheet; and a native chart for each headline series (the first ones where none is one).
[[nodiscard]] Result<void> writeXlsx(const ExportTable& table, const QString& path);
/// The same figures as separated values that the import reads back.
[[nodiscard]] QByteArray csvOf(const ExportTable& table, ByteOrderMark mark);

/// A field that no spreadsheet takes for a formula: text that begins with = + - @ or a control
/// character gets an apostrophe in front. For text; numbers are written as they are.
[[nodiscard]] QString safeCsvText(const QString& text);

/// Writes beside the target and renames over it: the former file stays whole until the new one is.
[[nodiscard]] Result<void> writeAtomically(const QString& path, const QByteArray& bytes);

}
