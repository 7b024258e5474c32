// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

using namespace zoneboard;

namespace {

class GoalVerbs : public ProgramTest
{
};

TEST_F(GoalVerbs, TheDemosGoalsStandAtJune)
{
    const QJsonObject goals =
        run({QStringLiteral("goals"), store("demo"), QStringLiteral("--json")}).json();
    EXPECT_EQ(goals.value(QStringLiteral("year")).toInt(), 2025);
    EXPECT_EQ(goals.value(QStringLiteral("as_of")).toString(), QStringLiteral("2025-06"));
    const QJsonObject investment = about(goals, "goals", "固定资产投资");
    EXPECT_EQ(investment.value(QStringLiteral("kind")).toString(), QStringLiteral("growth"));
    EXPECT_EQ(investment.value(QStringLiteral("elapsed_pct")).toDouble(), 50);
    EXPECT_NEAR(investment.value(QStringLiteral("lead_points")).toDouble(),
                investment.value(QStringLiteral("completion_pct")).toDouble() - 50, 1e-9);
    EXPECT_NEAR(investment.value(QStringLiteral("completion_pct")).toDouble(),
                investment.value(QStringLiteral("actual")).toDouble()
                    / investment.value(QStringLiteral("target")).toDouble() * 100,
                1e-9);
    const QJsonObject dust = about(goals, "goals", "PM2.5平均浓度");
    EXPECT_TRUE(dust.value(QStringLiteral("elapsed_pct")).isNull()) << "a mean has no pace";
    EXPECT_TRUE(dust.value(QStringLiteral("lead_points")).isNull());
}

TEST_F(GoalVerbs, TheArticlesStoreHasWorkLinesAndNoNumbers)
{
    const QJsonObject goals =
        run({QStringLiteral("goals"), store("wuxing-2024"), QStringLiteral("--json")}).json();
    EXPECT_TRUE(goals.value(QStringLiteral("as_of")).isNull());
    const QJsonArray list = goals.value(QStringLiteral("goals")).toArray();
    ASSERT_EQ(list.size(), 7);
    for (const QJsonValue& goal : list) {
        EXPECT_TRUE(goal.toObject().value(QStringLiteral("target")).isNull());
        EXPECT_EQ(goal.toObject().value(QStringLiteral("light")).toString(),
                  QStringLiteral("no_data"));
    }
}

TEST_F(GoalVerbs, ATargetIsSetAdjustedAndUndone)
{
    const QString file = store("wuxing-2024");
    const auto set = [&](const QString& growth) {
        return run({QStringLiteral("set-target"), file, QStringLiteral("--indicator"),
                    QStringLiteral("固投"), QStringLiteral("--year"), QStringLiteral("2025"),
                    QStringLiteral("--growth"), growth})
            .status;
    };
    const auto target = [&] {
        const QJsonObject goals =
            run({QStringLiteral("goals"), file, QStringLiteral("--json")}).json();
        return about(goals, "goals", "固定资产投资").value(QStringLiteral("target")).toDouble(-1);
    };
    EXPECT_EQ(set(QStringLiteral("8")), 0);
    EXPECT_NEAR(target(), 91.8, 1e-9);
    EXPECT_EQ(set(QStringLiteral("10")), 0);
    EXPECT_NEAR(target(), 93.5, 1e-9);
    EXPECT_EQ(run({QStringLiteral("undo"), file}).status, 0);
    EXPECT_NEAR(target(), 91.8, 1e-9);
}

TEST_F(GoalVerbs, WrongTargetsAreRefusedWithASentence)
{
    const QString file = store("wuxing-2024");
    const QStringList start {QStringLiteral("set-target"), file, QStringLiteral("--indicator")};
    const Output unknown =
        run(start
            + QStringList {QStringLiteral("没有的指标"), QStringLiteral("--year"),
                           QStringLiteral("2025"), QStringLiteral("--level"), QStringLiteral("5")});
    EXPECT_EQ(unknown.status, 2);
    const Output two =
        run(start
            + QStringList {QStringLiteral("固投"), QStringLiteral("--year"), QStringLiteral("2025"),
                           QStringLiteral("--level"), QStringLiteral("5"),
                           QStringLiteral("--growth"), QStringLiteral("3")});
    EXPECT_EQ(two.status, 2);
    const Output infinite =
        run(start
            + QStringList {QStringLiteral("固投"), QStringLiteral("--year"), QStringLiteral("2025"),
                           QStringLiteral("--level"), QStringLiteral("inf")});
    EXPECT_EQ(infinite.status, 2);
    for (const Output& wrong : {unknown, two, infinite})
        EXPECT_FALSE(wrong.err.isEmpty());
    EXPECT_EQ(run({QStringLiteral("history"), file, QStringLiteral("--json")})
                  .json()
                  .value(QStringLiteral("history"))
                  .toArray()
                  .size(),
              1);
}

TEST_F(GoalVerbs, StrictSaysWhetherAGoalIsBehind)
{
    const QString file = store("demo");
    EXPECT_EQ(run({QStringLiteral("goals"), file}).status, 0);
    EXPECT_EQ(run({QStringLiteral("goals"), file, QStringLiteral("--strict")}).status, 1);
}

TEST_F(GoalVerbs, StrictIsContentWhereNothingIsBehind)
{
    const QString file = store("wuxing-2024");
    EXPECT_EQ(run({QStringLiteral("goals"), file, QStringLiteral("--strict")}).status, 0);
}

TEST_F(GoalVerbs, AnAdjustedTargetIsNamedWithItsFormerAndStaysInTheHistory)
{
    const QString file = store("wuxing-2024");
    for (const char* growth : {"8", "10"})
        ASSERT_EQ(run({QStringLiteral("set-target"), file, QStringLiteral("--indicator"),
                       QStringLiteral("固投"), QStringLiteral("--year"), QStringLiteral("2025"),
                       QStringLiteral("--growth"), QLatin1String(growth)})
                      .status,
                  0);
    const auto goals = [&] {
        return QString::fromUtf8(
            run({QStringLiteral("goals"), file, QStringLiteral("--lang"), QStringLiteral("en")})
                .out);
    };
    EXPECT_TRUE(goals().contains(QStringLiteral("+8.0% became +10.0%")));
    EXPECT_EQ(run({QStringLiteral("history"), file, QStringLiteral("--json")})
                  .json()
                  .value(QStringLiteral("history"))
                  .toArray()
                  .size(),
              3);
    EXPECT_EQ(run({QStringLiteral("undo"), file}).status, 0);
    EXPECT_FALSE(goals().contains(QStringLiteral("became")));
}

TEST_F(GoalVerbs, SuggestionsAreOfferedFromLastYearAndNeverStored)
{
    const QString file = store("wuxing-2024");
    const QString said = QString::fromUtf8(run({QStringLiteral("goals"), file}).out);
    EXPECT_TRUE(said.contains(QStringLiteral("规上工业总产值")));
    EXPECT_TRUE(said.contains(QStringLiteral("319.0")));
    const QJsonArray list =
        run({QStringLiteral("goals"), file, QStringLiteral("--json")}).json()[u"goals"].toArray();
    for (const QJsonValue& goal : list)
        EXPECT_TRUE(goal[u"target"].isNull());
}

TEST_F(GoalVerbs, EveryKindOfTargetAndAPathTo2030CanBeSet)
{
    const QString file = store("demo");
    const auto set = [&](const QStringList& rest) {
        return run(QStringList {QStringLiteral("set-target"), file, QStringLiteral("--indicator"),
                                QStringLiteral("industry.output")}
                   + rest)
            .status;
    };
    const auto year = [](const char* of) {
        return QStringList {QStringLiteral("--year"), QLatin1String(of)};
    };
    EXPECT_EQ(set(year("2026") + QStringList {QStringLiteral("--level"), QStringLiteral("400")}),
              0);
    EXPECT_EQ(set(year("2026") + QStringList {QStringLiteral("--share"), QStringLiteral("12")}), 0);
    EXPECT_EQ(set(year("2026") + QStringList {QStringLiteral("--at-least-last-year")}), 0);
    EXPECT_EQ(set(year("2030")
                  + QStringList {QStringLiteral("--level"), QStringLiteral("520"),
                                 QStringLiteral("--base-year"), QStringLiteral("2024")}),
              0);
    EXPECT_EQ(set(year("2030")
                  + QStringList {QStringLiteral("--level"), QStringLiteral("520"),
                                 QStringLiteral("--base-year"), QStringLiteral("2031")}),
              2);
    const QJsonObject in2027 = run({QStringLiteral("goals"), file, QStringLiteral("--year"),
                                    QStringLiteral("2027"), QStringLiteral("--json")})
                                   .json();
    const QJsonObject path = about(in2027, "goals", "规上工业总产值");
    EXPECT_EQ(path[u"target"].toDouble(), 520);
    EXPECT_EQ(path[u"base_year"].toInt(), 2024);
    EXPECT_EQ(path[u"path_class"].toString(), QStringLiteral("no_data"))
        << "no year after the base has a figure";
}

TEST_F(GoalVerbs, HalfAYearsIncomePerHeadHasNoCompletionAndNoLead)
{
    const QJsonObject goals =
        run({QStringLiteral("goals"), store("demo"), QStringLiteral("--as-of"),
             QStringLiteral("2025-06"), QStringLiteral("--json")})
            .json();
    const QJsonObject income = about(goals, "goals", "农村居民人均可支配收入");
    EXPECT_FALSE(income[u"actual"].isNull());
    EXPECT_TRUE(income[u"completion_pct"].isNull());
    EXPECT_TRUE(income[u"elapsed_pct"].isNull());
    EXPECT_TRUE(income[u"lead_points"].isNull());
}

TEST_F(GoalVerbs, ABadTargetIsStoredWithItsSentenceAndTheBoardStillWorks)
{
    const QString file = store("demo");
    const Output zero =
        run({QStringLiteral("set-target"), file, QStringLiteral("--indicator"),
             QStringLiteral("固投"), QStringLiteral("--year"), QStringLiteral("2025"),
             QStringLiteral("--level"), QStringLiteral("0")});
    EXPECT_EQ(zero.status, 0);
    EXPECT_FALSE(zero.err.isEmpty());
    const Output goals = run({QStringLiteral("goals"), file, QStringLiteral("--json")});
    EXPECT_EQ(goals.status, 0);
    EXPECT_EQ(about(goals.json(), "goals", "固定资产投资")[u"light"].toString(),
              QStringLiteral("no_data"));
    EXPECT_EQ(about(goals.json(), "goals", "外贸出口")[u"light"].toString(),
              QStringLiteral("on_pace"));
}

}
