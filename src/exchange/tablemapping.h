// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure.h"
#include "core/period.h"
#include "core/result.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <cstdint>
#include <optional>

namespace zoneboard {

/// What the cells of a column are. The first group label a row, the second hold its numbers.
enum class ColumnRole : std::uint8_t
{
    Ignored,
    Area,
    Indicator,
    Period,
    Month, ///< months of the year that another column gives
    Unit,
    Status,
    Qualifier,
    Source,
    Value,
    Growth, ///< reported growth, in percent
    GrowthPoints, ///< reported change, in percentage points
    Share, ///< reported share, in percent
    Rank,
};

/// A column: its role, and what its header says about the numbers below it. What is empty comes
/// from the row's labels, or from the table as a whole.
struct ColumnMapping
{
    ColumnRole role = ColumnRole::Ignored;
    QString indicator; ///< name as written or a code
    QString area; ///< name as written or a code
    std::optional<Period> period; ///< year 0: the months of a year that the row names
    QString unit;
    std::optional<Status> status;
    bool cumulative = false; ///< a month stands for the months up to it (累计)
    bool singleMonth = false; ///< the header names one month
    bool yearBefore = false; ///< the header says 上年同期
    bool operator==(const ColumnMapping&) const = default;
};

/// How a table is read: found by the program, shown to and corrected by the user, remembered for
/// the next file of the same layout. Rows and columns count from 0.
struct TableMapping
{
    int headerRow = 0; ///< first row of the header
    int headerRows = 1; ///< 0 where there is none
    int firstRow = 1; ///< of the data
    int endRow = 1; ///< one behind the last row of the data
    QList<ColumnMapping> columns;
    QString indicator; ///< of the whole table, from its title or preamble
    QString area;
    std::optional<Period> period;
    QStringList units; ///< of the whole table; more than one where the title says 亿元、%
    std::optional<Status> status;
    bool cumulative = false; ///< a month stands for the months up to it (累计)
    std::optional<int> headerShift; ///< rows the user moved the header from where it is found
    QString title; ///< the words above the table
    QString fingerprint; ///< the same for tables of one layout, whatever their years
    QHash<QString, QString> names; ///< a name as written → the code it stands for, by the user
    bool operator==(const TableMapping&) const = default;
};

/// As `--mapping M.json` reads it and the store remembers it.
[[nodiscard]] QJsonObject mappingToJson(const TableMapping& mapping);
/// A missing key keeps its default; an unknown role or a number out of range is an error.
[[nodiscard]] Result<TableMapping> mappingFromJson(const QJsonObject& json);

[[nodiscard]] QString roleCode(ColumnRole role);
[[nodiscard]] std::optional<ColumnRole> roleFromCode(const QString& code);

}
