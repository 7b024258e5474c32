// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrator_p.h"
#include "store/statement_p.h"
#include "store/storedata_p.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace zoneboard {

namespace {

constexpr int headerBytes = 100; ///< of a SQLite file
constexpr qint64 quickCheckLimit = 16 << 20; ///< above it a full look would be felt at every start

tl::unexpected<Error> trouble(Message what, const QString& detail = {})
{
    return failure(ErrorKind::StoreTrouble, std::move(what), detail);
}

tl::unexpected<Error> damaged(const QString& path, const QString& detail)
{
    const QString backup = newestGoodBackup(path);
    if (backup.isEmpty())
        return trouble(message(phrase("Store",
                                      "“%1” is damaged and was not touched. No good backup lies "
                                      "beside it."),
                               path),
                       detail);
    return trouble(message(phrase("Store",
                                  "“%1” is damaged and was not touched. The newest good backup is "
                                  "“%2”; get it back with: zoneboard restore %2 -o NEW.zone"),
                           path, backup),
                   detail);
}

std::uint32_t bigEndianAt(const QByteArray& header, int offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

/// What the first bytes say, before SQLite is let near the file.
Result<void> checkHeader(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return trouble(message(phrase("Store", "“%1” can not be read."), path), file.errorString());
    const QByteArray header = file.read(headerBytes);
    if (header.size() < headerBytes || !header.startsWith(QByteArray("SQLite format 3", 16)))
        return trouble(message(phrase("Store", "“%1” is not a Zoneboard store."), path));
    if (bigEndianAt(header, 68) != storeApplicationId)
        return trouble(message(
            phrase("Store", "“%1” is the database of another program, not a Zoneboard store."),
            path));
    const qint64 pageSize = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 pages = bigEndianAt(header, 28);
    const bool countHolds = bigEndianAt(header, 24) == bigEndianAt(header, 92);
    if (countHolds && file.size() < pages * (pageSize == 1 ? 65536 : pageSize)
        && !QFile::exists(path + QStringLiteral("-wal")))
        return damaged(path, QStringLiteral("shorter than its header says"));
    return {};
}

Connection::Mode modeFor(const QString& path, Store::Access access)
{
    const bool writable =
        QFileInfo(path).isWritable() && QFileInfo(QFileInfo(path).absolutePath()).isWritable();
    if (!writable)
        return QFile::exists(path + QStringLiteral("-wal")) ? Connection::Mode::ReadOnly
                                                            : Connection::Mode::Immutable;
    return access == Store::Access::ReadWrite ? Connection::Mode::ReadWrite
                                              : Connection::Mode::QueryOnly;
}

/// Whether the pages hang together; a lock of another program is no damage.
Result<void> checkPages(const Connection& connection, const QString& path)
{
    const bool small = QFileInfo(path).size() <= quickCheckLimit;
    auto statement = Statement::prepare(
        connection, small ? "PRAGMA quick_check(1)" : "SELECT count(*) FROM change_sets");
    if (!statement)
        return statement.error().what == Message() ? Result<void> {}
                                                   : tl::unexpected(statement.error());
    const Result<bool> row = statement->step();
    if (!row)
        return tl::unexpected(row.error());
    if (small && *row && statement->text(0) != u"ok")
        return damaged(path, statement->text(0));
    return {};
}

/// SQLite's word for damage becomes the sentence that names a backup.
Result<void> firstLook(const Connection& connection, const QString& path)
{
    const Result<void> looked = checkPages(connection, path);
    if (looked)
        return {};
    const Error& error = looked.error();
    const bool broken = error.detail.contains(QStringLiteral("malformed"))
        || error.detail.contains(QStringLiteral("not a database"))
        || error.detail.contains(QStringLiteral("no such table"));
    return broken ? damaged(path, error.detail) : tl::unexpected(error);
}

Result<void> configure(const Connection& connection)
{
    TRY(connection.execute("PRAGMA journal_mode = WAL"));
    return connection.execute("PRAGMA synchronous = FULL");
}

}

Result<std::unique_ptr<Store>> Store::create(const QString& path, const Clock& clock)
{
    const QFileInfo info(path);
    if (info.exists())
        return trouble(message(phrase("Store", "“%1” exists already; it was not touched."), path));
    const QString folder = info.absolutePath();
    if (!QFileInfo(folder).isDir())
        return trouble(message(phrase("Store", "The folder “%1” does not exist."), folder));
    if (!QFileInfo(folder).isWritable())
        return trouble(message(phrase("Store", "The folder “%1” can not be written."), folder));
    auto data = std::make_unique<Private>();
    data->path = path;
    data->clock = clock;
    data->backedUp = true;
    const auto build = [&]() -> Result<void> {
        data->connection = TRY(Connection::open(path, Connection::Mode::ReadWrite));
        TRY(migrate(*data->connection, 0));
        return configure(*data->connection);
    };
    if (const Result<void> built = build(); !built) {
        data->connection.reset();
        QFile::remove(path);
        return tl::unexpected(built.error());
    }
    return std::unique_ptr<Store>(new Store(std::move(data)));
}

Result<std::unique_ptr<Store>> Store::inMemory(const Clock& clock)
{
    auto data = std::make_unique<Private>();
    data->clock = clock;
    data->backedUp = true;
    data->connection =
        TRY(Connection::open(QStringLiteral(":memory:"), Connection::Mode::ReadWrite));
    TRY(migrate(*data->connection, 0));
    return std::unique_ptr<Store>(new Store(std::move(data)));
}

Result<std::unique_ptr<Store>> Store::open(const QString& path, Access access, const Clock& clock)
{
    if (!QFileInfo::exists(path))
        return trouble(message(phrase("Store", "There is no file “%1”."), path));
    if (QFileInfo(path).isDir())
        return trouble(message(phrase("Store", "“%1” is a folder, not a store."), path));
    TRY(checkHeader(path));
    const Connection::Mode mode = modeFor(path, access);
    auto data = std::make_unique<Private>();
    data->path = path;
    data->clock = clock;
    data->writable = mode == Connection::Mode::ReadWrite;
    data->connection = TRY(Connection::open(path, mode));
    TRY(firstLook(*data->connection, path));
    const int version = static_cast<int>(TRY(scalar(*data->connection, "PRAGMA user_version")));
    if (mode != Connection::Mode::ReadWrite && mode != Connection::Mode::QueryOnly)
        data->outcome = OpenOutcome::ReadOnly;
    if (version > newestSchemaVersion()) {
        data->outcome = OpenOutcome::NewerThanProgram;
        data->writable = false;
        TRY(data->connection->execute("PRAGMA query_only = ON"));
    } else if (version < newestSchemaVersion() && data->writable) {
        TRY(copyTo(*data->connection, QStringLiteral("%1.v%2.bak").arg(path).arg(version)));
        TRY(migrate(*data->connection, version));
        data->outcome = OpenOutcome::Upgraded;
    }
    if (data->writable)
        TRY(configure(*data->connection));
    return std::unique_ptr<Store>(new Store(std::move(data)));
}

}
