// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrator_p.h"
#include "store/statement_p.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace zoneboard {

namespace {

/// A blank line ends a statement; a block of comments alone is none.
QStringList statementsOf(const QString& sql)
{
    QStringList statements;
    for (const QString& block : sql.split(QRegularExpression(QStringLiteral("\\n\\s*\\n")))) {
        bool hasCode = false;
        for (const QString& line : block.split(u'\n'))
            hasCode = hasCode || (!line.trimmed().isEmpty() && !line.startsWith(u"--"));
        if (hasCode)
            statements.append(block);
    }
    return statements;
}

Result<void> apply(const Connection& connection, const Migration& migration)
{
    Transaction transaction = TRY(Transaction::begin(connection));
    for (const QString& statement : statementsOf(migration.sql))
        TRY(connection.execute(statement.toUtf8().constData()));
    TRY(connection.execute(
        QByteArray("PRAGMA user_version = " + QByteArray::number(migration.version)).constData()));
    TRY(connection.execute(
        QByteArray("PRAGMA application_id = " + QByteArray::number(storeApplicationId))
            .constData()));
    return transaction.commit();
}

}

QList<Migration> migrations()
{
    const QDir folder(QStringLiteral(":/data/migrations"));
    QList<Migration> list;
    for (const QString& name :
         folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            list.append({name.left(3).toInt(), QString::fromUtf8(file.readAll())});
    }
    return list;
}

int newestSchemaVersion()
{
    static const int newest = migrations().last().version;
    return newest;
}

Result<void> migrate(const Connection& connection, int version)
{
    for (const Migration& migration : migrations())
        if (migration.version > version)
            TRY(apply(connection, migration));
    return {};
}

}
