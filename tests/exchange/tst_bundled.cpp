// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/numbertext.h"
#include "core/unit.h"
#include "exchange/bundled.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <tuple>

using namespace zoneboard;

namespace {

Edit firstEdit(const char* name)
{
    const auto edits = bundledEdits(QLatin1String(name));
    EXPECT_TRUE(edits) << (edits ? "" : qPrintable(edits.error().what.in(Language::English)));
    return edits && !edits->empty() ? edits->front() : Edit {};
}

const Indicator* byName(const Edit& edit, const char* zh)
{
    for (const Indicator& indicator : edit.indicators)
        if (indicator.name.zh == QString::fromUtf8(zh))
            return &indicator;
    return nullptr;
}

const Figure* figureOf(const Edit& edit, const char* zh)
{
    const Indicator* indicator = byName(edit, zh);
    for (const Figure& figure : edit.figures)
        if (indicator && figure.indicator == indicator->id)
            return &figure;
    return nullptr;
}

TEST(Bundled, TheCatalogNamesEachIndicatorOnce)
{
    const Edit edit = firstEdit("empty");
    EXPECT_GE(edit.indicators.size(), 90);
    QSet<QString> codes;
    QSet<QString> names;
    for (const Indicator& indicator : edit.indicators) {
        EXPECT_FALSE(codes.contains(indicator.code)) << qPrintable(indicator.code);
        codes.insert(indicator.code);
        EXPECT_FALSE(names.contains(indicator.name.zh)) << qPrintable(indicator.name.zh);
        names.insert(indicator.name.zh);
        EXPECT_FALSE(indicator.name.en.isEmpty()) << qPrintable(indicator.code);
        EXPECT_FALSE(indicator.unit.isEmpty()) << qPrintable(indicator.code);
        EXPECT_FALSE(indicator.pinyin.isEmpty()) << qPrintable(indicator.code);
        EXPECT_NE(indicator.category, 0) << qPrintable(indicator.code);
    }
    for (const Alias& alias : edit.aliases) {
        EXPECT_FALSE(names.contains(alias.text)) << qPrintable(alias.text);
        names.insert(alias.text);
    }
    EXPECT_EQ(byName(edit, "规上工业总产值")->pinyin, QStringLiteral("gsgyzcz"));
}

TEST(Bundled, AmountsThatArePartsHaveTheUnitOfTheirWhole)
{
    const Edit edit = firstEdit("empty");
    for (const Indicator& part : edit.indicators)
        for (const Indicator& whole : edit.indicators)
            if (part.partOf == whole.id) {
                EXPECT_EQ(part.unit, whole.unit) << qPrintable(part.code);
            }
}

TEST(Bundled, NamesAsPeopleWriteThemAreFound)
{
    const auto catalog = bundledCatalog();
    ASSERT_TRUE(catalog);
    const auto code = [&](const char* name) {
        const auto found = catalog->findIndicator(QString::fromUtf8(name));
        return found ? (*found)->code : QString();
    };
    EXPECT_EQ(code("固投"), QStringLiteral("investment"));
    EXPECT_EQ(code("工投"), QStringLiteral("investment.industry"));
    EXPECT_EQ(code("规上产值"), QStringLiteral("industry.output"));
    EXPECT_EQ(code("外贸出口"), QStringLiteral("exports"));
    EXPECT_EQ(code("社消零"), QStringLiteral("retail"));
}

TEST(Bundled, TheArticlesFiguresAreAsPrinted)
{
    const Edit edit = firstEdit("wuxing-2024");
    ASSERT_EQ(edit.figures.size(), 48U);
    const Figure* output = figureOf(edit, "规上工业总产值");
    ASSERT_TRUE(output);
    EXPECT_EQ(output->value, (Published {294, 0, Qualifier::Exact}));
    EXPECT_EQ(output->status, Status::Expected);
    EXPECT_EQ(output->growth->rate, (Published {8.5, 1, Qualifier::Exact}));
    EXPECT_EQ(figureOf(edit, "外贸出口")->value, (Published {65.7, 1, Qualifier::Exact}));
    EXPECT_EQ(figureOf(edit, "PM2.5平均浓度")->growth->rate,
              (Published {-2.96, 2, Qualifier::Exact}));
    EXPECT_EQ(figureOf(edit, "更新淘汰设备")->value->qualifier, Qualifier::MoreThan);
    EXPECT_EQ(figureOf(edit, "办结案件")->value, (Published {10000, 0, Qualifier::LessThan}));
    EXPECT_EQ(figureOf(edit, "升规企业")->share->rate, (Published {50, 0, Qualifier::MoreThan}));
    EXPECT_EQ(figureOf(edit, "区创赛总决赛获奖")->share->of, QStringLiteral("获奖总数"));
    EXPECT_EQ(byName(edit, "工业投资")->partOf, byName(edit, "固定资产投资")->id);
    EXPECT_TRUE(edit.targets.isEmpty());
    EXPECT_EQ(edit.workLines.size(), 7);
    EXPECT_TRUE(edit.workLines.back().aim);
}

/// Cells in which the parts of a whole are all there and were compared with it.
int comparedWholes(const Edit& edit, const char* zh)
{
    const Indicator* whole = byName(edit, zh);
    QMap<std::tuple<AreaId, int, int>, double> sums;
    for (const Figure& part : edit.figures)
        if (edit.indicators.at(-part.indicator - 1).partOf == whole->id)
            sums[{part.area, part.period.year, part.period.months}] += part.value->value;
    int compared = 0;
    for (const Figure& figure : edit.figures) {
        if (figure.indicator != whole->id)
            continue;
        EXPECT_NEAR(sums.value({figure.area, figure.period.year, figure.period.months}),
                    figure.value->value, 1e-6)
            << zh << figure.period.year;
        ++compared;
    }
    return compared;
}

TEST(Bundled, TheDemoSaysThatItIsSyntheticAndItsPartsAddUp)
{
    const Edit edit = firstEdit("demo");
    for (const Source& source : edit.sources)
        EXPECT_TRUE(source.synthetic);
    for (const char* whole : {"地区生产总值", "固定资产投资", "进出口总额"})
        EXPECT_EQ(comparedWholes(edit, whole), 6 * 10 + 12) << whole;
    EXPECT_EQ(comparedWholes(edit, "新入库亿元以上项目"), 10 + 12);
    QSet<IndicatorId> observed;
    for (const Figure& figure : edit.figures)
        observed.insert(figure.indicator);
    EXPECT_GE(observed.size(), 50);
    EXPECT_EQ(bundledEdits(QStringLiteral("demo"))->size(), 2U);
}

TEST(Bundled, TheDemosGeneratorMakesTheSameFiles)
{
    const QTemporaryDir folder;
    QProcess python;
    python.start(QStringLiteral("python3"),
                 {QStringLiteral(ZONEBOARD_TESTS "/../data/demo/generate.py"), folder.path()});
    ASSERT_TRUE(python.waitForFinished(60000));
    ASSERT_EQ(python.exitCode(), 0) << python.readAllStandardError().constData();
    for (const char* name : {"figures.csv", "revisions.csv"}) {
        QFile made(folder.filePath(QLatin1String(name)));
        QFile kept(QStringLiteral(ZONEBOARD_TESTS "/../data/demo/") + QLatin1String(name));
        ASSERT_TRUE(made.open(QIODevice::ReadOnly) && kept.open(QIODevice::ReadOnly));
        EXPECT_EQ(made.readAll(), kept.readAll()) << name;
    }
}

TEST(Bundled, AnUnknownDataSetNamesTheOthers)
{
    const auto result = bundledEdits(QStringLiteral("nowhere"));
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, ErrorKind::WrongUse);
    EXPECT_TRUE(result.error().what.in(Language::English).contains(QStringLiteral("wuxing-2024")));
}

}
