// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>

using namespace zoneboard;

namespace {

class ImportVerb : public ProgramTest
{
protected:
    [[nodiscard]] int figureCount(const QString& file) const
    {
        return static_cast<int>(run({QStringLiteral("figures"), file, QStringLiteral("--json")})
                                    .json()
                                    .value(QStringLiteral("figures"))
                                    .toArray()
                                    .size());
    }
};

TEST_F(ImportVerb, ATableGoesInAsOneChangeAndOutByOneUndo)
{
    const QString file = store("wuxing-2024");
    write("table.csv",
          "地区,指标,年份,数值,单位\n吴兴高新区,固投,2023,77.8,亿元\n"
          "吴兴高新区,工投,2023,354000,万元\n");
    const QJsonObject done =
        run({QStringLiteral("import"), file, path("table.csv"), QStringLiteral("--json")}).json();
    EXPECT_EQ(done.value(QStringLiteral("accepted")).toInt(), 2);
    EXPECT_TRUE(done.value(QStringLiteral("change_set")).isDouble());
    EXPECT_NEAR(about(done, "figures", "工业投资").value(QStringLiteral("value")).toDouble(), 35.4,
                1e-9);
    EXPECT_EQ(figureCount(file), 50);
    EXPECT_EQ(run({QStringLiteral("undo"), file}).status, 0);
    EXPECT_EQ(figureCount(file), 48);
}

TEST_F(ImportVerb, ARefusalStoresNothingAndNamesThePlace)
{
    const QString file = store("wuxing-2024");
    write("table.csv",
          "地区,指标,年份,数值\n吴兴高新区,固投,2023,77.8\n吴兴高新区,怪指标,2023,5\n");
    const Output refused =
        run({QStringLiteral("import"), file, path("table.csv"), QStringLiteral("--json")});
    EXPECT_EQ(refused.status, 2);
    const QJsonArray list = refused.json().value(QStringLiteral("refused")).toArray();
    ASSERT_EQ(list.size(), 1);
    const QJsonObject refusal = list.first().toObject();
    EXPECT_EQ(refusal.value(QStringLiteral("file")).toString(), QStringLiteral("table.csv"));
    EXPECT_EQ(refusal.value(QStringLiteral("row")).toInt(), 3);
    EXPECT_EQ(refusal.value(QStringLiteral("found")).toString(), QStringLiteral("怪指标"));
    EXPECT_TRUE(refusal.value(QStringLiteral("expected")).toString().contains(u'、'));
    EXPECT_EQ(figureCount(file), 48);
    EXPECT_EQ(
        run({QStringLiteral("import"), file, path("table.csv"), QStringLiteral("--create-missing")})
            .status,
        0);
    EXPECT_EQ(figureCount(file), 50);
}

TEST_F(ImportVerb, TheEncodingOfOfficesIsRead)
{
    const QString file = store("wuxing-2024");
    // GB18030 of 地区,2023年 / 吴兴区,812.5 under 指标：地区生产总值(亿元)
    write("gbk.csv",
          QByteArray::fromHex("d6b8b1eaa3bab5d8c7f8c9fab2fad7dcd6b528d2dad4aa290a"
                              "b5d8c7f82c32303233c4ea0acee2d0cbc7f82c3831322e350a"));
    const QJsonObject done =
        run({QStringLiteral("import"), file, path("gbk.csv"), QStringLiteral("--json")}).json();
    const QJsonObject gdp = about(done, "figures", "地区生产总值");
    EXPECT_EQ(gdp.value(QStringLiteral("value")).toDouble(), 812.5);
    EXPECT_EQ(gdp.value(QStringLiteral("area")).toString(), QStringLiteral("吴兴区"));
}

TEST_F(ImportVerb, ADocumentGoesInAsOneChangeAndOutByOneUndo)
{
    QProcess maker;
    maker.start(QStringLiteral("/usr/bin/python3"),
                {QStringLiteral(ZONEBOARD_TESTS "/exchange/make_documents.py"), path(".")});
    ASSERT_TRUE(maker.waitForFinished());
    const QString file = store("wuxing-2024");
    for (const char* document : {"good.docx", "good.odt"}) {
        const QJsonObject done =
            run({QStringLiteral("import"), file, path(document), QStringLiteral("--year"),
                 QStringLiteral("2022"), QStringLiteral("--json")})
                .json();
        EXPECT_EQ(done.value(QStringLiteral("accepted")).toInt(), 1) << document;
        const QJsonObject investment = about(done, "figures", "固定资产投资");
        EXPECT_EQ(investment.value(QStringLiteral("value")).toDouble(), 85);
        EXPECT_EQ(investment.value(QStringLiteral("growth_pct")).toDouble(), 9.3);
        EXPECT_EQ(figureCount(file), 49);
        EXPECT_EQ(run({QStringLiteral("undo"), file}).status, 0);
        EXPECT_EQ(figureCount(file), 48);
    }
}

TEST_F(ImportVerb, AConflictIsAskedAbout)
{
    const QString file = store("wuxing-2024");
    write("table.csv", "地区,指标,年份,数值\n吴兴高新区,固投,2024,86.1\n");
    const QStringList call {QStringLiteral("import"), file, path("table.csv"),
                            QStringLiteral("--json")};
    const Output asked = run(call);
    EXPECT_EQ(asked.status, 2);
    const QJsonArray conflicts = asked.json().value(QStringLiteral("conflicts")).toArray();
    ASSERT_EQ(conflicts.size(), 1);
    EXPECT_EQ(conflicts.first().toObject().value(QStringLiteral("year")).toInt(), 2024);
    const auto investment = [&] {
        const QJsonObject all =
            run({QStringLiteral("figures"), file, QStringLiteral("--json")}).json();
        return about(all, "figures", "固定资产投资").value(QStringLiteral("value")).toDouble();
    };
    EXPECT_EQ(investment(), 85);
    EXPECT_EQ(
        run(call + QStringList {QStringLiteral("--on-conflict"), QStringLiteral("keep")}).status,
        0);
    EXPECT_EQ(investment(), 85);
    EXPECT_EQ(
        run(call + QStringList {QStringLiteral("--on-conflict"), QStringLiteral("replace")}).status,
        0);
    EXPECT_EQ(investment(), 86.1);
}

TEST_F(ImportVerb, WhatCanNotBeReadIsSaidInOneSentence)
{
    const QString file = store("wuxing-2024");
    write("broken.xlsx", QByteArray("PK\x03\x04 no zip at all", 22));
    write("empty.csv", {});
    for (const char* name : {"missing.csv", "broken.xlsx", "empty.csv"}) {
        const Output wrong = run({QStringLiteral("import"), file, path(name)});
        EXPECT_EQ(wrong.status, 2) << name;
        EXPECT_TRUE(wrong.err.contains(QLatin1String(name))) << qPrintable(wrong.err);
    }
    EXPECT_EQ(figureCount(file), 48);
}

TEST_F(ImportVerb, ACorrectedLayoutIsRememberedForTheNextFile)
{
    const QString file = store("wuxing-2024");
    // What the second column is nobody can tell; the user says it once.
    write("layout.json",
          R"({"columns": [{"role": "indicator"}, {"role": "ignored"}, {"role": "value"}],
              "year": 2023})");
    write("first.csv", "指标,核定,上报\n固投,70,77.8\n");
    write("second.csv", "指标,核定,上报\n工投,30,35.4\n");
    ASSERT_EQ(run({QStringLiteral("import"), file, path("first.csv"), QStringLiteral("--mapping"),
                   path("layout.json")})
                  .status,
              0);
    const Output next =
        run({QStringLiteral("import"), file, path("second.csv"), QStringLiteral("--year"),
             QStringLiteral("2023"), QStringLiteral("--json")});
    EXPECT_EQ(about(next.json(), "figures", "工业投资").value(QStringLiteral("value")).toDouble(),
              35.4)
        << next.out.constData() << qPrintable(next.err);
    EXPECT_EQ(next.json().value(QStringLiteral("accepted")).toInt(), 1);
}

TEST_F(ImportVerb, KilledInTheMiddleItLeavesTheStoreAsItWas)
{
    const QString file = store("wuxing-2024");
    QByteArray table("地区,指标,年份,数值\n");
    for (int i = 0; i < 300'000; ++i)
        table += "吴兴高新区,指标" + QByteArray::number(i / 100) + ','
            + QByteArray::number(1925 + i % 100) + ',' + QByteArray::number(i) + '\n';
    write("large.csv", table);
    const QStringList call {QStringLiteral("import"), file, path("large.csv"),
                            QStringLiteral("--create-missing")};
    QProcess process;
    process.start(QStringLiteral(ZONEBOARD_PROGRAM), call);
    ASSERT_TRUE(process.waitForStarted());
    // The figures are being written once the log beside the store grows.
    const QFileInfo log(file + QStringLiteral("-wal"));
    QElapsedTimer patience;
    patience.start();
    while (QFileInfo(log.filePath()).size() < 1'000'000 && patience.elapsed() < 100'000
           && process.state() == QProcess::Running)
        process.waitForFinished(2);
    ASSERT_EQ(process.state(), QProcess::Running);
    process.kill();
    process.waitForFinished();
    EXPECT_EQ(process.exitStatus(), QProcess::CrashExit);
    EXPECT_EQ(run({QStringLiteral("check"), file}).status, 0);
    EXPECT_EQ(figureCount(file), 48);
    EXPECT_EQ(run({QStringLiteral("history"), file, QStringLiteral("--json")})
                  .json()
                  .value(QStringLiteral("history"))
                  .toArray()
                  .size(),
              1);
}

}
