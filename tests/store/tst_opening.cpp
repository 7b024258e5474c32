// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storefixture.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace zoneboard;

namespace {

class Opening : public StoreTest
{
protected:
    void SetUp() override { taken(created()->apply(firstEdit(), QStringLiteral("li"))); }

    [[nodiscard]] QByteArray bytes(const QString& name = QStringLiteral("a.zone")) const
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    void write(const QString& name, const QByteArray& content) const
    {
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write(content), content.size());
    }

    void execute(const QString& name, const QString& sql) const
    {
        {
            QSqlDatabase database =
                QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("raw"));
            database.setDatabaseName(path(name));
            ASSERT_TRUE(database.open());
            QSqlQuery query(database);
            ASSERT_TRUE(query.exec(sql)) << qPrintable(query.lastError().text());
        }
        QSqlDatabase::removeDatabase(QStringLiteral("raw"));
    }

    /// Opening fails with a sentence about the store's trouble, and the file stays as it was.
    void expectRefused(const QString& name, const QString& words) const
    {
        const QByteArray before = bytes(name);
        const auto result = Store::open(path(name));
        ASSERT_FALSE(result);
        EXPECT_EQ(result.error().kind, ErrorKind::StoreTrouble);
        EXPECT_TRUE(sentenceOf(result).contains(words)) << qPrintable(sentenceOf(result));
        EXPECT_TRUE(sentenceOf(result).contains(name));
        EXPECT_EQ(bytes(name), before);
    }
};

TEST_F(Opening, AMissingFileIsSaidSo)
{
    const auto result = Store::open(path(QStringLiteral("none.zone")));
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, ErrorKind::StoreTrouble);
    EXPECT_TRUE(sentenceOf(result).startsWith(QStringLiteral("There is no file")));
    EXPECT_FALSE(QFile::exists(path(QStringLiteral("none.zone"))));
}

TEST_F(Opening, AFolderAndOtherFilesAreNoStores)
{
    EXPECT_TRUE(sentenceOf(Store::open(m_folder.path())).contains(QStringLiteral("is a folder")));
    write(QStringLiteral("empty.zone"), {});
    expectRefused(QStringLiteral("empty.zone"), QStringLiteral("not a Zoneboard store"));
    write(QStringLiteral("text.zone"), QByteArray("hello ").repeated(100));
    expectRefused(QStringLiteral("text.zone"), QStringLiteral("not a Zoneboard store"));
}

TEST_F(Opening, AnotherProgramsDatabaseIsLeftAlone)
{
    execute(QStringLiteral("other.db"), QStringLiteral("CREATE TABLE t (a)"));
    expectRefused(QStringLiteral("other.db"), QStringLiteral("another program"));
}

TEST_F(Opening, ADamagedStoreNamesTheNewestGoodBackup)
{
    taken(opened()->apply(revision(*opened(), 58), QStringLiteral("li"))); // makes the day's copy
    const QByteArray good = bytes();
    QByteArray broken = good;
    broken.replace(8192, 6000, QByteArray(6000, '\x5a'));
    write(QStringLiteral("a.zone"), broken);
    expectRefused(QStringLiteral("a.zone"), QStringLiteral("a.zone.bak"));
    write(QStringLiteral("a.zone"), good.left(good.size() / 2));
    expectRefused(QStringLiteral("a.zone"), QStringLiteral("damaged"));
    ASSERT_TRUE(restoreBackup(path(QStringLiteral("a.zone.bak")), path(QStringLiteral("b.zone"))));
    EXPECT_EQ(taken(opened(QStringLiteral("b.zone"))->figures()).front().value->value, 57);
}

TEST_F(Opening, ADamagedBackupIsNotOffered)
{
    write(QStringLiteral("a.zone.bak"), bytes().left(5000));
    QByteArray broken = bytes();
    broken.replace(8192, 6000, QByteArray(6000, '\x5a'));
    write(QStringLiteral("a.zone"), broken);
    expectRefused(QStringLiteral("a.zone"), QStringLiteral("No good backup"));
}

TEST_F(Opening, ANewerStoreIsReadNotWritten)
{
    execute(QStringLiteral("a.zone"), QStringLiteral("PRAGMA user_version = 900"));
    const auto store = opened();
    EXPECT_EQ(store->outcome(), OpenOutcome::NewerThanProgram);
    EXPECT_FALSE(store->isWritable());
    EXPECT_EQ(taken(store->figureCount()), 1);
    const auto change = store->apply(firstEdit(), QStringLiteral("li"));
    ASSERT_FALSE(change);
    EXPECT_EQ(change.error().kind, ErrorKind::StoreTrouble);
    EXPECT_TRUE(sentenceOf(change).contains(QStringLiteral("only be read")));
}

TEST_F(Opening, AnOlderStoreIsUpgradedAfterABackup)
{
    // A store without any of our tables stands for the version before the first.
    execute(QStringLiteral("old.zone"), QStringLiteral("PRAGMA application_id = 2054123109"));
    execute(QStringLiteral("old.zone"), QStringLiteral("CREATE TABLE change_sets_old (a)"));
    const auto store = Store::open(path(QStringLiteral("old.zone")));
    ASSERT_TRUE(store) << qPrintable(sentenceOf(store));
    EXPECT_EQ((*store)->outcome(), OpenOutcome::Upgraded);
    EXPECT_TRUE(QFile::exists(path(QStringLiteral("old.zone.v0.bak"))));
    EXPECT_EQ(taken((*store)->figureCount()), 0);
}

TEST_F(Opening, ReadingAccessWritesNothing)
{
    const QByteArray before = bytes();
    {
        const auto store = taken(Store::open(path(), Store::Access::ReadOnly));
        EXPECT_EQ(taken(store->figureCount()), 1);
        EXPECT_FALSE(store->isWritable());
        EXPECT_FALSE(store->apply(firstEdit(), QStringLiteral("li")));
    }
    EXPECT_EQ(bytes(), before);
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files), QStringList {QStringLiteral("a.zone")});
}

TEST_F(Opening, CreatingRefusesWhatExistsAndFoldersThatDoNot)
{
    const QByteArray before = bytes();
    EXPECT_TRUE(sentenceOf(Store::create(path())).contains(QStringLiteral("exists already")));
    EXPECT_EQ(bytes(), before);
    const auto nowhere = Store::create(path(QStringLiteral("no/such/a.zone")));
    EXPECT_TRUE(sentenceOf(nowhere).contains(QStringLiteral("does not exist")));
}

}
