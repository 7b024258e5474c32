// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrator_p.h"
#include "store/statement_p.h"
#include "store/storedata_p.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <cstdio>
#include <sqlite3.h>
#include <unistd.h>

namespace zoneboard {

namespace {

constexpr qint64 dailyCopyLimit = 64 << 20;

tl::unexpected<Error> unwritten(const QString& path, const QString& detail)
{
    return failure(
        ErrorKind::Output,
        message(phrase("Store", "“%1” can not be written; nothing was left there."), path), detail);
}

/// All pages of an open database into a new file, as one plain file without side files.
Result<void> copyPages(const Connection& from, const QString& path)
{
    const auto target = TRY(Connection::open(path, Connection::Mode::ReadWrite));
    sqlite3_backup* backup = sqlite3_backup_init(target->handle(), "main", from.handle(), "main");
    if (!backup)
        return unwritten(path, QString::fromUtf8(sqlite3_errmsg(target->handle())));
    const int code = sqlite3_backup_step(backup, -1);
    sqlite3_backup_finish(backup);
    if (code != SQLITE_DONE)
        return unwritten(path, QString::fromUtf8(sqlite3_errstr(code)));
    return target->execute("PRAGMA journal_mode = DELETE");
}

void syncFile(const QString& path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadWrite))
        ::fsync(file.handle());
}

bool isGoodStore(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || !file.read(16).startsWith("SQLite format 3"))
        return false;
    file.close();
    const auto connection = Connection::open(path, Connection::Mode::Immutable);
    if (!connection)
        return false;
    auto id = scalar(**connection, "PRAGMA application_id");
    auto statement = Statement::prepare(**connection, "PRAGMA quick_check(1)");
    if (!id || *id != storeApplicationId || !statement)
        return false;
    const Result<bool> row = statement->step();
    return row && *row && statement->text(0) == u"ok";
}

}

std::int64_t lastInsertedRow(const Connection& connection)
{
    return sqlite3_last_insert_rowid(connection.handle());
}

Result<void> copyTo(const Connection& connection, const QString& path)
{
    const QFileInfo info(path);
    if (!QFileInfo(info.absolutePath()).isDir())
        return failure(
            ErrorKind::Output,
            message(phrase("Store", "The folder “%1” does not exist."), info.absolutePath()));
    if (info.exists() && info.absoluteFilePath() == QFileInfo(connection.path()).absoluteFilePath())
        return failure(ErrorKind::WrongUse,
                       message(phrase("Store", "“%1” is the store itself."), path));
    const QString beside =
        path + QStringLiteral(".%1.part").arg(QUuid::createUuid().toString(QUuid::Id128).left(8));
    const Result<void> copied = copyPages(connection, beside);
    if (!copied) {
        QFile::remove(beside);
        return copied;
    }
    syncFile(beside);
    const QByteArray from = QFile::encodeName(beside);
    if (std::rename(from.constData(), QFile::encodeName(path).constData()) != 0) {
        QFile::remove(beside);
        return unwritten(path, {});
    }
    return {};
}

QString newestGoodBackup(const QString& path)
{
    const QFileInfo info(path);
    const QFileInfoList found = info.dir().entryInfoList(
        {info.fileName() + QStringLiteral("*.bak")}, QDir::Files, QDir::Time);
    for (const QFileInfo& candidate : found)
        if (isGoodStore(candidate.absoluteFilePath()))
            return candidate.absoluteFilePath();
    return {};
}

Result<void> Store::Private::keepDailyBackup()
{
    if (backedUp || path.isEmpty())
        return {};
    backedUp = true;
    const QString target = path + QStringLiteral(".bak");
    const QFileInfo former(target);
    const bool today = former.exists() && former.lastModified().date() == clock.today();
    if (today || QFileInfo(path).size() > dailyCopyLimit)
        return {};
    return copyTo(*connection, target);
}

Result<void> restoreBackup(const QString& backup, const QString& target)
{
    if (!QFileInfo::exists(backup))
        return failure(ErrorKind::StoreTrouble,
                       message(phrase("Store", "There is no file “%1”."), backup));
    if (QFileInfo::exists(target))
        return failure(
            ErrorKind::StoreTrouble,
            message(phrase("Store", "“%1” exists already; it was not touched."), target));
    if (!isGoodStore(backup))
        return failure(ErrorKind::StoreTrouble,
                       message(phrase("Store", "“%1” is not a whole Zoneboard store."), backup));
    const auto connection = TRY(Connection::open(backup, Connection::Mode::Immutable));
    TRY(copyTo(*connection, target));
    if (isGoodStore(target))
        return {};
    QFile::remove(target);
    return unwritten(target, {});
}

}
