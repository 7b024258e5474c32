// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection_p.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <cstdint>
#include <memory>
#include <optional>

struct sqlite3_stmt;

namespace zoneboard {

/// A prepared statement. Parameters are bound in order; bind(), then step() until it is false.
class Statement
{
public:
    [[nodiscard]] static Result<Statement> prepare(const Connection& connection,
                                                   const QByteArray& sql);

    /// Back to the first parameter, for another run.
    Statement& again();
    Statement& bind(std::int64_t number);
    Statement& bind(int number) { return bind(static_cast<std::int64_t>(number)); }
    Statement& bind(bool flag) { return bind(static_cast<std::int64_t>(flag)); }
    Statement& bind(double number);
    Statement& bind(const QString& text);
    Statement& bindNull();
    /// Null where there is nothing, and where the text is empty.
    Statement& bindOrNull(std::optional<double> number);
    Statement& bindOrNull(std::optional<int> number);
    Statement& bindTextOrNull(const QString& text);
    /// Null for the id 0, which means none.
    Statement& bindId(std::int64_t id);

    /// Whether there is a row now.
    [[nodiscard]] Result<bool> step();
    /// For statements without rows.
    [[nodiscard]] Result<void> run();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] int number(int column) const;
    [[nodiscard]] std::int64_t bigNumber(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] sqlite3_stmt* handle() const { return m_statement.get(); }

private:
    struct Finalize
    {
        void operator()(sqlite3_stmt* statement) const;
    };

    explicit Statement(const Connection* connection)
        : m_connection(connection)
    {
    }

    const Connection* m_connection;
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    int m_next = 1;
};

/// The single number a query gives; 0 where it gives no row.
[[nodiscard]] Result<std::int64_t> scalar(const Connection& connection, const QByteArray& sql);

}
