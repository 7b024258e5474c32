// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/change.h"
#include "store/storefixture.h"

#include <QDir>
#include <QFile>

#include <csignal>
#include <sqlite3.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace zoneboard;

namespace {

class Safety : public StoreTest
{
protected:
    void SetUp() override { taken(created()->apply(firstEdit(), QStringLiteral("li"))); }
};

/// A program that holds the write lock until it is destroyed.
class OtherProgram
{
public:
    explicit OtherProgram(const QString& path, const char* sql)
    {
        EXPECT_EQ(sqlite3_open(QFile::encodeName(path).constData(), &m_database), SQLITE_OK);
        EXPECT_EQ(sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr), SQLITE_OK);
    }
    ~OtherProgram() { sqlite3_close(m_database); }
    OtherProgram(const OtherProgram&) = delete;
    OtherProgram& operator=(const OtherProgram&) = delete;

private:
    sqlite3* m_database = nullptr;
};

TEST_F(Safety, AStoreThatIsBeingWrittenIsSaidToBeInUse)
{
    const auto store = opened();
    const OtherProgram other(path(), "BEGIN IMMEDIATE");
    const auto change = store->apply(revision(*store, 58), QStringLiteral("li"));
    ASSERT_FALSE(change);
    EXPECT_TRUE(sentenceOf(change).contains(QStringLiteral("in use by another program")));
    EXPECT_EQ(taken(store->figures()).front().value->value, 57);
}

TEST_F(Safety, WhatAnotherProgramWroteIsNoticed)
{
    const auto store = opened();
    const std::int64_t before = taken(store->dataVersion());
    EXPECT_EQ(taken(store->dataVersion()), before);
    const auto second = opened();
    taken(second->apply(revision(*second, 58), QStringLiteral("wang")));
    EXPECT_NE(taken(store->dataVersion()), before);
    EXPECT_EQ(taken(store->figures()).front().value->value, 58);
}

TEST_F(Safety, KilledInMidWriteTheStoreIsAsItWas)
{
    const std::vector<Figure> before = taken(opened()->figures());
    const pid_t child = fork();
    ASSERT_GE(child, 0);
    if (child == 0) {
        auto store = Store::open(path());
        auto change = Change::begin(**store, QStringLiteral("li"), QStringLiteral("many"));
        std::vector<Figure> many;
        for (int year = 1900; year < 2020; ++year)
            for (int months = 1; months <= 12; ++months) {
                many.push_back(before.front());
                many.back().period = {year, months};
            }
        (void)change->insert(many);
        ::kill(::getpid(), SIGKILL);
    }
    int status = 0;
    ASSERT_EQ(waitpid(child, &status, 0), child);
    ASSERT_TRUE(WIFSIGNALED(status));
    const auto store = opened();
    EXPECT_EQ(taken(store->figures()), before);
    EXPECT_TRUE(taken(store->check()).intact);
    EXPECT_EQ(taken(store->history()).size(), 1U);
}

TEST_F(Safety, ABackupIsACompleteCopy)
{
    const auto store = opened();
    ASSERT_TRUE(store->backup(path(QStringLiteral("copy.zone"))));
    EXPECT_EQ(taken(opened(QStringLiteral("copy.zone"))->figures()), taken(store->figures()));
    EXPECT_EQ(taken(opened(QStringLiteral("copy.zone"))->history()).size(), 1U);
    const auto nowhere = store->backup(path(QStringLiteral("no/copy.zone")));
    ASSERT_FALSE(nowhere);
    EXPECT_EQ(nowhere.error().kind, ErrorKind::Output);
    EXPECT_TRUE(sentenceOf(store->backup(path())).contains(QStringLiteral("the store itself")));
}

TEST_F(Safety, OnlyAWholeStoreIsRestoredAndNothingIsOverwritten)
{
    ASSERT_TRUE(opened()->backup(path(QStringLiteral("copy.bak"))));
    EXPECT_TRUE(sentenceOf(restoreBackup(path(QStringLiteral("copy.bak")), path()))
                    .contains(QStringLiteral("exists already")));
    QFile half(path(QStringLiteral("half.bak")));
    ASSERT_TRUE(half.open(QIODevice::WriteOnly));
    half.write(QByteArray("SQLite format 3\0garbage", 23));
    half.close();
    const QString target = path(QStringLiteral("new.zone"));
    EXPECT_TRUE(sentenceOf(restoreBackup(half.fileName(), target))
                    .contains(QStringLiteral("not a whole Zoneboard store")));
    EXPECT_FALSE(QFile::exists(target));
    EXPECT_FALSE(restoreBackup(path(QStringLiteral("none.bak")), target));
}

TEST_F(Safety, AFullDiskLosesNothing)
{
    const auto store = opened();
    const std::vector<Figure> before = taken(store->figures());
    // A limit on the file's size is what a full disk looks like to the program.
    const pid_t child = fork();
    ASSERT_GE(child, 0);
    if (child == 0) {
        auto mine = Store::open(path());
        auto change = Change::begin(**mine, QStringLiteral("li"), QStringLiteral("many"));
        std::vector<Figure> many;
        for (int year = 1900; year < 2020; ++year)
            for (int months = 1; months <= 12; ++months) {
                many.push_back(before.front());
                many.back().period = {year, months};
                many.back().note = QString(4000, u'x');
            }
        ::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit {1 << 20, 1 << 20};
        ::setrlimit(RLIMIT_FSIZE, &limit);
        const bool stored = change->insert(many) && change->commit();
        ::_exit(stored ? 1 : 0);
    }
    int status = 0;
    ASSERT_EQ(waitpid(child, &status, 0), child);
    EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 0);
    EXPECT_EQ(taken(opened()->figures()), before);
    EXPECT_TRUE(taken(opened()->check()).intact);
}

}
