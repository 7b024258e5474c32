// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection_p.h"

#include <QAtomicInt>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QVariant>

#include <sqlite3.h>
#include <utility>

namespace zoneboard {

namespace {

/// Long enough for another program's save, short enough not to look frozen.
constexpr int busyMilliseconds = 2000;

QString nextName()
{
    static QAtomicInt counter;
    return QStringLiteral("zoneboard-store-%1").arg(counter.fetchAndAddRelaxed(1));
}

sqlite3* handleOf(const QSqlDatabase& database)
{
    const QVariant handle = database.driver()->handle();
    return handle.isValid() ? *static_cast<sqlite3* const*>(handle.constData()) : nullptr;
}

QString optionsFor(Connection::Mode mode)
{
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyMilliseconds);
    if (mode == Connection::Mode::ReadOnly || mode == Connection::Mode::Immutable)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    if (mode == Connection::Mode::Immutable)
        options += QStringLiteral(";QSQLITE_OPEN_URI");
    return options;
}

QString locationFor(const QString& path, Connection::Mode mode)
{
    if (mode != Connection::Mode::Immutable)
        return path;
    return QString::fromUtf8(QUrl::fromLocalFile(path).toEncoded())
        + QStringLiteral("?immutable=1");
}

Message sentence(int code, const QString& path)
{
    switch (code) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return message(phrase("Store",
                              "“%1” is in use by another program. Try again when it is "
                              "done; nothing was changed."),
                       path);
    case SQLITE_FULL:
        return message(phrase("Store", "The disk with “%1” is full; nothing was changed."), path);
    case SQLITE_READONLY:
        return message(phrase("Store", "“%1” can only be read, not written."), path);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return message(phrase("Store", "“%1” is damaged. It was not touched."), path);
    case SQLITE_CONSTRAINT:
        return message(phrase("Store", "“%1” can not take this change; nothing was stored."), path);
    case SQLITE_CANTOPEN:
    case SQLITE_IOERR:
        return message(phrase("Store", "“%1” can not be read or written."), path);
    default:
        return message(phrase("Store", "“%1” could not be used; nothing was changed."), path);
    }
}

}

Result<std::unique_ptr<Connection>> Connection::open(const QString& path, Mode mode)
{
    std::unique_ptr<Connection> connection(new Connection);
    connection->m_name = nextName();
    connection->m_path = path;
    QSqlDatabase database =
        QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection->m_name);
    database.setDatabaseName(locationFor(path, mode));
    database.setConnectOptions(optionsFor(mode));
    if (!database.open())
        return failure(ErrorKind::StoreTrouble, sentence(SQLITE_CANTOPEN, path),
                       database.lastError().text());
    connection->m_handle = handleOf(database);
    TRY(connection->execute("PRAGMA foreign_keys = ON"));
    if (mode == Mode::QueryOnly)
        TRY(connection->execute("PRAGMA query_only = ON"));
    return connection;
}

Connection::~Connection()
{
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

Result<void> Connection::execute(const char* sql) const
{
    if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        return tl::unexpected(lastError());
    return {};
}

Error Connection::lastError() const
{
    return {ErrorKind::StoreTrouble, sentence(sqlite3_errcode(m_handle), m_path),
            QString::fromUtf8(sqlite3_errmsg(m_handle))};
}

Result<Transaction> Transaction::begin(const Connection& connection)
{
    TRY(connection.execute("BEGIN IMMEDIATE"));
    Transaction transaction(&connection);
    TRY(connection.execute("PRAGMA defer_foreign_keys = ON"));
    return transaction;
}

Transaction::~Transaction()
{
    if (m_connection)
        (void)m_connection->execute("ROLLBACK");
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{
}

Result<void> Transaction::commit()
{
    TRY(m_connection->execute("COMMIT"));
    m_connection = nullptr;
    return {};
}

}
