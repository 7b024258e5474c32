// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit.h"
#include "store/statement_p.h"

#include <QByteArray>

namespace zoneboard {

/// A setting as a row.
struct SettingRow
{
    std::int64_t id = 0;
    QString key;
    QString value;
    bool operator==(const SettingRow&) const = default;
};

/// An acknowledgement as a row.
struct AcknowledgementRow
{
    std::int64_t id = 0;
    Acknowledgement acknowledgement;
    bool operator==(const AcknowledgementRow&) const = default;
};

/// How a value type lies in its table: the columns between id and change_set, in the order in which
/// bindRow() binds and readRow() reads them, and the condition that finds a row by its natural key.
struct TableOf
{
    const char* name;
    const char* columns;
    const char* keyCondition;
};

template<typename Row>
[[nodiscard]] const TableOf& tableOf();

void bindRow(Statement& statement, const Area& row);
void bindRow(Statement& statement, const Category& row);
void bindRow(Statement& statement, const Indicator& row);
void bindRow(Statement& statement, const Alias& row);
void bindRow(Statement& statement, const Source& row);
void bindRow(Statement& statement, const Figure& row);
void bindRow(Statement& statement, const Target& row);
void bindRow(Statement& statement, const WorkLine& row);
void bindRow(Statement& statement, const Milestone& row);
void bindRow(Statement& statement, const SettingRow& row);
void bindRow(Statement& statement, const AcknowledgementRow& row);

/// Binds what keyCondition asks for.
void bindKey(Statement& statement, const Area& row);
void bindKey(Statement& statement, const Category& row);
void bindKey(Statement& statement, const Indicator& row);
void bindKey(Statement& statement, const Alias& row);
void bindKey(Statement& statement, const Source& row);
void bindKey(Statement& statement, const Figure& row);
void bindKey(Statement& statement, const Target& row);
void bindKey(Statement& statement, const WorkLine& row);
void bindKey(Statement& statement, const Milestone& row);
void bindKey(Statement& statement, const SettingRow& row);
void bindKey(Statement& statement, const AcknowledgementRow& row);

/// Reads a row whose column 0 is the id.
void readRow(const Statement& statement, Area& row);
void readRow(const Statement& statement, Category& row);
void readRow(const Statement& statement, Indicator& row);
void readRow(const Statement& statement, Alias& row);
void readRow(const Statement& statement, Source& row);
void readRow(const Statement& statement, Figure& row);
void readRow(const Statement& statement, Target& row);
void readRow(const Statement& statement, WorkLine& row);
void readRow(const Statement& statement, Milestone& row);
void readRow(const Statement& statement, SettingRow& row);
void readRow(const Statement& statement, AcknowledgementRow& row);

/// The columns of a figure without its texts (section, quote, note).
[[nodiscard]] const QByteArray& bareFigureColumns();
void readBareFigure(const Statement& statement, Figure& row);

/// Whether a figure is a value alone, as most of a long table are: its row needs the columns of
/// plainFigureColumns() only.
[[nodiscard]] bool isPlain(const Figure& row);
[[nodiscard]] const QByteArray& plainFigureColumns();
void bindPlainRow(Statement& statement, const Figure& row);

/// "SELECT id, … FROM table tail".
template<typename Row>
[[nodiscard]] QByteArray selectFrom(const QByteArray& tail, const char* suffix = "")
{
    const TableOf& table = tableOf<Row>();
    return QByteArray("SELECT id, ") + table.columns + " FROM " + table.name + suffix + ' ' + tail;
}

/// All rows of a table.
template<typename Row>
[[nodiscard]] Result<QList<Row>> readAll(const Connection& connection, const QByteArray& tail)
{
    Statement statement = TRY(Statement::prepare(connection, selectFrom<Row>(tail)));
    QList<Row> rows;
    while (TRY(statement.step())) {
        Row row;
        readRow(statement, row);
        rows.append(row);
    }
    return rows;
}

}
