// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include <QFile>

using namespace zoneboard;

namespace {

class StoreVerbs : public ProgramTest
{
};

TEST_F(StoreVerbs, NewRefusesAnExistingFileAndUnknownData)
{
    const QString file = store("empty");
    EXPECT_EQ(run({QStringLiteral("new"), file}).status, 3);
    EXPECT_EQ(run({QStringLiteral("check"), file}).status, 0);
    const Output unknown = run(
        {QStringLiteral("new"), path("b.zone"), QStringLiteral("--from"), QStringLiteral("mars")});
    EXPECT_EQ(unknown.status, 2);
    EXPECT_FALSE(QFile::exists(path("b.zone")));
    EXPECT_EQ(run({QStringLiteral("new"), path("no/b.zone")}).status, 3);
}

TEST_F(StoreVerbs, AStoreThatCanNotBeOpenedIsExitThree)
{
    write("text.zone",
          "not a store at all, but long enough to have a header of a hundred bytes; "
          "it goes on and on and on");
    for (const char* name : {"missing.zone", "text.zone"})
        for (const char* verb : {"figures", "audit", "goals", "check", "history"}) {
            const Output wrong = run({QLatin1String(verb), path(name)});
            EXPECT_EQ(wrong.status, 3) << verb << name;
            EXPECT_TRUE(wrong.err.contains(QLatin1String(name))) << qPrintable(wrong.err);
            EXPECT_TRUE(wrong.out.isEmpty());
        }
}

TEST_F(StoreVerbs, BackupAndRestoreGiveTheSameFigures)
{
    const QString file = store("wuxing-2024");
    EXPECT_EQ(run({QStringLiteral("backup"), file, QStringLiteral("-o"), path("copy.bak")}).status,
              0);
    EXPECT_EQ(
        run({QStringLiteral("restore"), path("copy.bak"), QStringLiteral("-o"), path("again.zone")})
            .status,
        0);
    EXPECT_EQ(run({QStringLiteral("figures"), path("again.zone"), QStringLiteral("--json")}).out,
              run({QStringLiteral("figures"), file, QStringLiteral("--json")}).out);
}

TEST_F(StoreVerbs, HistoryTellsWhatHappened)
{
    const QJsonArray history =
        run({QStringLiteral("history"), store("demo"), QStringLiteral("--json")})
            .json()
            .value(QStringLiteral("history"))
            .toArray();
    ASSERT_EQ(history.size(), 2);
    EXPECT_EQ(history[0].toObject().value(QStringLiteral("figures_added")).toInt(), 1);
    EXPECT_EQ(history[0].toObject().value(QStringLiteral("figures_retired")).toInt(), 1);
}

TEST_F(StoreVerbs, WrongUseIsSaidAndHelpIsThere)
{
    EXPECT_EQ(run({QStringLiteral("figures")}).status, 2);
    EXPECT_EQ(run({QStringLiteral("figures"), path("a"), QStringLiteral("--nonsense")}).status, 2);
    EXPECT_EQ(
        run({QStringLiteral("figures"), path("a"), QStringLiteral("--lang"), QStringLiteral("fr")})
            .status,
        2);
    for (const char* verb : {"new", "check", "backup", "restore", "history", "undo", "figures",
                             "decompose", "audit", "goals", "set-target", "import", "chart"}) {
        const Output help = run({QLatin1String(verb), QStringLiteral("--help")});
        EXPECT_EQ(help.status, 0) << verb;
        EXPECT_TRUE(help.out.contains(QByteArray("zoneboard ") + verb)) << verb;
    }
    EXPECT_EQ(run({QStringLiteral("--help")}).status, 0);
    const Output before = run({QStringLiteral("--lang"), QStringLiteral("en"),
                               QStringLiteral("figures"), QStringLiteral("--help")});
    EXPECT_EQ(before.status, 0);
    EXPECT_TRUE(before.out.contains("Values with everything"));
    for (const QStringList& call :
         {QStringList {QStringLiteral("figurs"), path("a.zone")},
          QStringList {QStringLiteral("--colour"), QStringLiteral("figures")}}) {
        const Output wrong = run(call + QStringList {QStringLiteral("--lang=en")});
        EXPECT_EQ(wrong.status, 2);
        EXPECT_TRUE(wrong.out.isEmpty());
        EXPECT_TRUE(wrong.err.contains(call.first())) << qPrintable(wrong.err);
    }
}

}
