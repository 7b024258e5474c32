// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/statement_p.h"

#include <sqlite3.h>

namespace zoneboard {

void Statement::Finalize::operator()(sqlite3_stmt* statement) const
{
    sqlite3_finalize(statement);
}

Result<Statement> Statement::prepare(const Connection& connection, const QByteArray& sql)
{
    Statement statement(&connection);
    sqlite3_stmt* prepared = nullptr;
    if (sqlite3_prepare_v2(connection.handle(), sql.constData(), static_cast<int>(sql.size()),
                           &prepared, nullptr)
        != SQLITE_OK)
        return tl::unexpected(connection.lastError());
    statement.m_statement.reset(prepared);
    return statement;
}

Statement& Statement::again()
{
    sqlite3_reset(m_statement.get());
    m_next = 1;
    return *this;
}

Statement& Statement::bind(std::int64_t number)
{
    sqlite3_bind_int64(m_statement.get(), m_next++, number);
    return *this;
}

Statement& Statement::bind(double number)
{
    sqlite3_bind_double(m_statement.get(), m_next++, number);
    return *this;
}

Statement& Statement::bind(const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    sqlite3_bind_text(m_statement.get(), m_next++, bytes.constData(),
                      static_cast<int>(bytes.size()), SQLITE_TRANSIENT); // NOLINT
    return *this;
}

Statement& Statement::bindNull()
{
    sqlite3_bind_null(m_statement.get(), m_next++);
    return *this;
}

Statement& Statement::bindOrNull(std::optional<double> number)
{
    return number ? bind(*number) : bindNull();
}

Statement& Statement::bindOrNull(std::optional<int> number)
{
    return number ? bind(*number) : bindNull();
}

Statement& Statement::bindTextOrNull(const QString& text)
{
    return text.isEmpty() ? bindNull() : bind(text);
}

Statement& Statement::bindId(std::int64_t id)
{
    return id == 0 ? bindNull() : bind(id);
}

Result<bool> Statement::step()
{
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    return tl::unexpected(m_connection->lastError());
}

Result<void> Statement::run()
{
    TRY(step());
    sqlite3_reset(m_statement.get());
    return {};
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

int Statement::number(int column) const
{
    return sqlite3_column_int(m_statement.get(), column);
}

std::int64_t Statement::bigNumber(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement.get(), column);
}

QString Statement::text(int column) const
{
    const void* bytes = sqlite3_column_text(m_statement.get(), column);
    return QString::fromUtf8(static_cast<const char*>(bytes),
                             sqlite3_column_bytes(m_statement.get(), column));
}

Result<std::int64_t> scalar(const Connection& connection, const QByteArray& sql)
{
    Statement statement = TRY(Statement::prepare(connection, sql));
    return TRY(statement.step()) ? statement.bigNumber(0) : 0;
}

}
