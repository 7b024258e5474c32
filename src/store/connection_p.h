// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

#include <memory>

struct sqlite3;

namespace zoneboard {

/// One open database: the connection belongs to Qt SQL, statements run on its sqlite3 handle.
class Connection
{
public:
    enum class Mode
    {
        ReadWrite, ///< creates the file where it is missing
        QueryOnly, ///< takes part in locking, writes nothing
        ReadOnly, ///< for a file or folder that can not be written
        Immutable, ///< the same without any lock or side file: a folder that can not be written
    };

    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const QString& path, Mode mode);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    [[nodiscard]] sqlite3* handle() const { return m_handle; }
    [[nodiscard]] const QString& path() const { return m_path; }
    /// Runs one statement without results.
    [[nodiscard]] Result<void> execute(const char* sql) const;
    /// What SQLite says went wrong last, as a sentence about the file.
    [[nodiscard]] Error lastError() const;

private:
    Connection() = default;

    QString m_name;
    QString m_path;
    sqlite3* m_handle = nullptr;
};

/// A transaction that takes the write lock at once and rolls back unless it is committed.
class Transaction
{
public:
    [[nodiscard]] static Result<Transaction> begin(const Connection& connection);
    ~Transaction();
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;

    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(const Connection* connection)
        : m_connection(connection)
    {
    }

    const Connection* m_connection;
};

}
