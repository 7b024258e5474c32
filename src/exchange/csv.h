// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace zoneboard {

/// The cells of a separated-values text, as they stand; rows may differ in length.
/// Quotes as in RFC 4180: a quoted field may hold separators, line breaks and doubled quotes.
/// A quote inside an unquoted field is kept as it is; an unclosed quote runs to the end of the
/// text.
[[nodiscard]] QList<QStringList> parseCsv(QStringView text, QChar separator = u',');

/// One field as CSV: quoted where it has to be.
[[nodiscard]] QString csvField(const QString& text);

/// A table of our own making, with a header row: cells are found by column name.
/// For the data sets that come with the program; what people send goes through the import.
class NamedTable
{
public:
    /// Fails with the place where a row has another number of cells than the header.
    [[nodiscard]] static Result<NamedTable> parse(const QString& text, const QString& name);

    [[nodiscard]] qsizetype rowCount() const { return m_rows.size(); }
    /// Empty where there is no such column.
    [[nodiscard]] QString cell(qsizetype row, const QString& column) const;
    [[nodiscard]] QString place(qsizetype row) const; ///< "NAME:LINE", for messages

private:
    QString m_name;
    QHash<QString, qsizetype> m_columns;
    QList<QStringList> m_rows;
};

}
