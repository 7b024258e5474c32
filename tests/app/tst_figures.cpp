// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include <QFile>

using namespace zoneboard;

namespace {

class Figures : public ProgramTest
{
};

double number(const QJsonObject& object, const char* key)
{
    const QJsonValue value = object.value(QLatin1String(key));
    EXPECT_TRUE(value.isDouble()) << key;
    return value.toDouble();
}

TEST_F(Figures, AllFortyEightAreAsTheArticlePrintsThem)
{
    const QString file = store("wuxing-2024");
    const QJsonObject all = run({QStringLiteral("figures"), file, QStringLiteral("--json")}).json();
    EXPECT_EQ(all.value(QStringLiteral("figures")).toArray().size(), 48);

    const QJsonObject output = about(all, "figures", "规上工业总产值");
    EXPECT_EQ(number(output, "value"), 294);
    EXPECT_EQ(output.value(QStringLiteral("unit")).toString(), QStringLiteral("亿元"));
    EXPECT_EQ(output.value(QStringLiteral("status")).toString(), QStringLiteral("expected"));
    EXPECT_EQ(number(output, "growth_reported_pct"), 8.5);
    EXPECT_TRUE(output.value(QStringLiteral("growth_computed_pct")).isNull());
    EXPECT_EQ(output.value(QStringLiteral("growth_note")).toString(), QStringLiteral("no_base"));

    const QJsonObject upgraded = about(all, "figures", "升规企业");
    EXPECT_EQ(number(upgraded, "share_reported_pct"), 50);
    EXPECT_EQ(upgraded.value(QStringLiteral("share_qualifier")).toString(),
              QStringLiteral("more_than"));
    EXPECT_EQ(about(all, "figures", "办结案件").value(QStringLiteral("qualifier")).toString(),
              QStringLiteral("less_than"));
}

/// The worked cases of the model that figures and decompose give.
TEST_F(Figures, TheModelsWorkedCasesComeOut)
{
    const QString file = store("wuxing-2024");
    const QJsonObject all = run({QStringLiteral("figures"), file, QStringLiteral("--json")}).json();
    const auto prior = [&](const char* name) {
        const QJsonObject figure = about(all, "figures", name);
        EXPECT_TRUE(figure.value(QStringLiteral("prior_implied")).toBool());
        return number(figure, "prior_value");
    };
    EXPECT_NEAR(prior("规上工业总产值"), 270.967741935, 1e-9);
    EXPECT_NEAR(prior("固定资产投资"), 77.767612077, 1e-9);
    EXPECT_NEAR(prior("工业投资"), 35.447761194, 1e-9);
    EXPECT_NEAR(prior("外贸出口"), 51.009316770, 1e-9);
    EXPECT_NEAR(prior("PM2.5平均浓度"), 26.999175598, 1e-9);
    const QJsonObject industry = about(all, "figures", "工业投资");
    EXPECT_NEAR(number(industry, "share_computed_pct"), 67.058823529, 1e-9);
    EXPECT_NEAR(number(industry, "share_low"), 66.0819, 1e-4);
    EXPECT_NEAR(number(industry, "share_high"), 68.0473, 1e-4);
    EXPECT_NEAR(number(industry, "share_change_points"), 67.058823529 - 45.581650571, 2e-9);

    const QJsonObject split =
        run({QStringLiteral("decompose"), file, QStringLiteral("--whole"), QStringLiteral("固投"),
             QStringLiteral("--year"), QStringLiteral("2024"), QStringLiteral("--json")})
            .json();
    EXPECT_NEAR(number(split, "growth_pct"), 9.3, 1e-9);
    EXPECT_NEAR(number(about(split, "parts", "工业投资"), "pull_points"), 27.713643547, 1e-9);
    const QJsonObject rest = split.value(QStringLiteral("rest")).toObject();
    EXPECT_NEAR(number(rest, "pull_points"), -18.413643547, 1e-9);
    EXPECT_NEAR(number(rest, "growth_pct"), -33.837195983, 1e-9);
}

TEST_F(Figures, TheAuditFindsTheImpossibleShare)
{
    const Output audit =
        run({QStringLiteral("audit"), store("wuxing-2024"), QStringLiteral("--json")});
    EXPECT_EQ(audit.status, 1);
    const QJsonObject finding = about(audit.json(), "findings", "新引进人才创业项目");
    EXPECT_EQ(finding.value(QStringLiteral("rule")).toString(), QStringLiteral("share-impossible"));
    EXPECT_TRUE(
        finding.value(QStringLiteral("message_zh")).toString().contains(QStringLiteral("43.6%")));
    EXPECT_FALSE(finding.value(QStringLiteral("message_en")).toString().isEmpty());
}

TEST_F(Figures, TheAuditFindsTheSixFaultsOfTheDemoAndNothingElse)
{
    const QJsonObject audit =
        run({QStringLiteral("audit"), store("demo"), QStringLiteral("--json")}).json();
    QStringList rules;
    for (const QJsonValue& finding : audit.value(QStringLiteral("findings")).toArray())
        rules.append(finding.toObject().value(QStringLiteral("rule")).toString());
    rules.sort();
    EXPECT_EQ(
        rules.join(u' ').toStdString(),
        "growth-mismatch missing-year part-over-whole share-impossible sources-disagree unit-slip");
}

TEST_F(Figures, AnUnknownIndicatorNamesTheThreeNearest)
{
    const Output wrong =
        run({QStringLiteral("figures"), store("wuxing-2024"), QStringLiteral("--indicator"),
             QStringLiteral("工业投"), QStringLiteral("--lang"), QStringLiteral("en")});
    EXPECT_EQ(wrong.status, 2);
    EXPECT_TRUE(wrong.out.isEmpty());
    EXPECT_TRUE(wrong.err.contains(QStringLiteral("工业投资"))) << qPrintable(wrong.err);
    EXPECT_EQ(wrong.err.count(u'、') + wrong.err.count(u','), 2) << qPrintable(wrong.err);
}

TEST_F(Figures, CsvHasTheSameKeysAndYearsCanBeChosen)
{
    const Output csv =
        run({QStringLiteral("figures"), store("demo"), QStringLiteral("--csv"),
             QStringLiteral("--indicator"), QStringLiteral("gdp"), QStringLiteral("--area"),
             QStringLiteral("示例高新区"), QStringLiteral("--years"), QStringLiteral("2015-2016")});
    const QList<QByteArray> lines = csv.out.trimmed().split('\n');
    ASSERT_EQ(lines.size(), 3);
    EXPECT_TRUE(
        lines[0].startsWith("area,area_code,indicator,indicator_code,year,months,value,unit"));
    EXPECT_TRUE(lines[1].contains(",2015,12,"));
    EXPECT_EQ(lines[1].count(','), lines[0].count(','));
}

TEST_F(Figures, AsTheyWereKnownBeforeTheStoreWasThereIsNothing)
{
    const QString file = store("wuxing-2024");
    const auto count = [&](const char* day) {
        const Output output = run({QStringLiteral("figures"), file, QStringLiteral("--as-of"),
                                   QLatin1String(day), QStringLiteral("--json")});
        return output.json().value(QStringLiteral("figures")).toArray().size();
    };
    EXPECT_EQ(count("2001-01-01"), 0);
    EXPECT_EQ(count("2999-01-01"), 48);
    const Output wrong =
        run({QStringLiteral("figures"), file, QStringLiteral("--as-of"), QStringLiteral("June"),
             QStringLiteral("--lang"), QStringLiteral("en")});
    EXPECT_EQ(wrong.status, 2);
    EXPECT_TRUE(wrong.err.contains(QStringLiteral("“June”"))) << qPrintable(wrong.err);
}

/// Read one indicator at a time they are what they are when all are in memory at once, as for a
/// day.
TEST_F(Figures, OneIndicatorAfterAnotherGivesWhatAllAtOnceGive)
{
    const QString file = store("demo");
    const QByteArray oneByOne =
        run({QStringLiteral("figures"), file, QStringLiteral("--json")}).out;
    const QByteArray atOnce = run({QStringLiteral("figures"), file, QStringLiteral("--as-of"),
                                   QStringLiteral("2999-01-01"), QStringLiteral("--json")})
                                  .out;
    EXPECT_GT(oneByOne.size(), 1'000'000);
    EXPECT_TRUE(oneByOne == atOnce);
}

TEST_F(Figures, ADerivedIndicatorIsWorkedOutWhenItIsAskedFor)
{
    const QString file = store("wuxing-2024");
    const auto rows = [&](const QString& indicator) {
        return run({QStringLiteral("figures"), file, QStringLiteral("--json"),
                    QStringLiteral("--indicator"), indicator})
            .json()
            .value(QStringLiteral("figures"))
            .toArray();
    };
    const QJsonArray share = rows(QStringLiteral("工投占比"));
    ASSERT_EQ(share.size(), 1);
    const QJsonObject row = share.first().toObject();
    EXPECT_NEAR(number(row, "value"), 57 / 85.0 * 100, 1e-9);
    EXPECT_EQ(row.value(QStringLiteral("unit")).toString(), QStringLiteral("%"));
    EXPECT_NEAR(number(row, "prior_value"), 45.581650571, 1e-9);
    EXPECT_TRUE(row.value(QStringLiteral("prior_implied")).toBool());
    EXPECT_TRUE(row.value(QStringLiteral("source")).toString().contains(u'/'));
    EXPECT_EQ(row.value(QStringLiteral("status")).toString(), QStringLiteral("expected"));
}

TEST_F(Figures, EveryKindOfChartIsDrawn)
{
    const QString file = store("demo");
    for (const char* kind :
         {"trend", "share", "composition", "waterfall", "ranking", "scatter", "goal", "path"})
        for (const char* suffix : {"svg", "png", "pdf"}) {
            const QString target = path("chart.") + QLatin1String(suffix);
            const Output drawn =
                run({QStringLiteral("chart"), file, QStringLiteral("--kind"), QLatin1String(kind),
                     QStringLiteral("-o"), target, QStringLiteral("--dpi"), QStringLiteral("96")});
            EXPECT_EQ(drawn.status, 0) << kind << qPrintable(drawn.err);
            EXPECT_GT(QFile(target).size(), 1000) << kind << suffix;
            QFile::remove(target);
        }
    const Output nowhere =
        run({QStringLiteral("chart"), file, QStringLiteral("--kind"), QStringLiteral("trend"),
             QStringLiteral("-o"), path("no/such.svg")});
    EXPECT_EQ(nowhere.status, 2);
    EXPECT_FALSE(nowhere.err.isEmpty());
}

}
