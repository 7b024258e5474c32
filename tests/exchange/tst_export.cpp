// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exporttable.h"
#include "exchange/importfixture.h"
#include "exchange/workbook.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace zoneboard;
using namespace zoneboard::importing;

namespace {

ExportRow row(int year, double value, std::optional<double> growth = {})
{
    ExportRow result;
    result.area = QStringLiteral("吴兴高新区");
    result.areaCode = QStringLiteral("zone");
    result.indicator = QStringLiteral("固定资产投资");
    result.indicatorCode = QStringLiteral("investment");
    result.unit = QStringLiteral("亿元");
    result.period = {year, 12};
    result.value = Published {value, 1, Qualifier::Exact};
    result.computedGrowth = growth;
    result.source = QStringLiteral("年鉴");
    return result;
}

ExportTable table()
{
    ExportTable table;
    table.rows = {row(2022, 70, 5.0), row(2023, 77.8, 11.142857142857143), row(2024, 85, 9.25)};
    table.rows[2].status = Status::Expected;
    table.rows[2].value->qualifier = Qualifier::About;
    table.rows[2].reportedGrowth = ReportedGrowth {{9.3, 1, Qualifier::Exact}};
    table.rows[0].note = QStringLiteral("=HYPERLINK(\"x\")");
    table.rows[1].note = QStringLiteral("@SUM(1)");
    return table;
}

/// What openpyxl prints for `program`, which finds the workbook as `book`.
QString openpyxl(const QString& path, const char* program)
{
    QProcess python;
    python.start(QStringLiteral("/usr/bin/python3"),
                 {QStringLiteral("-c"),
                  QStringLiteral("import openpyxl,sys\nbook=openpyxl.load_workbook(sys.argv[1])\n")
                      + QLatin1String(program),
                  path});
    EXPECT_TRUE(python.waitForFinished(60000));
    EXPECT_EQ(python.exitCode(), 0) << python.readAllStandardError().toStdString();
    return QString::fromUtf8(python.readAllStandardOutput()).trimmed();
}

}

TEST(ExportXlsx, GrowthIsAFormulaOverTheYearBeforeAndANumberWhereThatIsMissing)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.xlsx"));
    ASSERT_TRUE(writeXlsx(table(), path));
    EXPECT_EQ(
        openpyxl(path, "s=book.worksheets[0]\nprint(s['I2'].value, s['I3'].value, s['I4'].value)"),
        QStringLiteral("5 =(E3/E2-1)*100 =(E4/E3-1)*100"));
    // The result is stored too, for readers that do not compute.
    const auto workbook = readWorkbook(path);
    ASSERT_TRUE(workbook);
    EXPECT_EQ(workbook->sheets[0].at(2, 8).number, 11.1428571428571);
    EXPECT_EQ(workbook->sheets[0].at(2, 4).number, 77.8);
    EXPECT_EQ(workbook->sheets[0].at(2, 4).decimals, 1);
}

TEST(ExportXlsx, ARateChangesInPoints)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.xlsx"));
    ExportTable rates = table();
    for (ExportRow& each : rates.rows)
        each.rate = true;
    ASSERT_TRUE(writeXlsx(rates, path));
    EXPECT_EQ(openpyxl(path, "print(book.worksheets[0]['I4'].value)"), QStringLiteral("=E4-E3"));
}

TEST(ExportXlsx, AShareIsAFormulaOverTheWholeWhereverThatStands)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.xlsx"));
    ExportTable parts = table();
    ExportRow part = row(2024, 57);
    part.indicatorCode = QStringLiteral("industrial");
    part.computedShare = 57 / 85.0 * 100;
    part.wholeIndicatorCode = QStringLiteral("investment");
    part.wholeAreaCode = QStringLiteral("zone");
    ExportRow lone = part;
    lone.period.year = 2020;
    parts.rows.insert(parts.rows.begin(), {lone, part});
    ASSERT_TRUE(writeXlsx(parts, path));
    EXPECT_EQ(openpyxl(path, "s=book.worksheets[0]\nprint(round(s['K2'].value), s['K3'].value)"),
              QStringLiteral("67 =E3/E6*100"));
}

TEST(ExportXlsx, EachSeriesOfWholeYearsHasANativeChartOverItsOwnCells)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.xlsx"));
    ExportTable mixed = table();
    ExportRow half = row(2023, 40);
    half.period.months = 6;
    mixed.rows.insert(mixed.rows.begin() + 1, half);
    ASSERT_TRUE(writeXlsx(mixed, path));
    EXPECT_EQ(
        openpyxl(path, "c=book.worksheets[1]._charts\nprint(len(c), c[0].series[0].val.numRef.f)"),
        QStringLiteral("1 '数据'!$E$2:$E$4"));
}

TEST(ExportXlsx, TextNeverBecomesAFormula)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.xlsx"));
    ASSERT_TRUE(writeXlsx(table(), path));
    EXPECT_EQ(openpyxl(path, "s=book.worksheets[0]\nprint(s['N3'].data_type, s['N3'].value)"),
              QStringLiteral("s @SUM(1)"));
    QProcess unzip;
    unzip.start(QStringLiteral("/usr/bin/python3"),
                {QStringLiteral("-c"),
                 QStringLiteral("import zipfile,sys\nprint(zipfile.ZipFile(sys.argv[1]).read("
                                "'xl/worksheets/sheet1.xml').decode().count('HYPERLINK'))"),
                 path});
    ASSERT_TRUE(unzip.waitForFinished(60000));
    EXPECT_EQ(unzip.readAllStandardOutput().trimmed(), "0");
}

TEST(ExportXlsx, WhatCanNotBeWrittenLeavesTheFormerFile)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("folder/a.xlsx"));
    const auto missing = writeXlsx(table(), path);
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().kind, ErrorKind::Output);
    EXPECT_FALSE(writeAtomically(path, "x"));
    const QString there = folder.filePath(QStringLiteral("a.csv"));
    ASSERT_TRUE(writeAtomically(there, "one"));
    ASSERT_TRUE(writeAtomically(there, "two"));
    QFile file(there);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), "two");
    ASSERT_TRUE(writeXlsx(table(), there));
    EXPECT_TRUE(readWorkbook(there));
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
              QStringList {QStringLiteral("a.csv")});
}

TEST(ExportCsv, IsReadBackAsItWasInBothLanguages)
{
    for (const Language language : {Language::Chinese, Language::English}) {
        ExportTable exported = table();
        exported.language = language;
        exported.rows[1].reportedShare = ReportedShare {{50, 0, Qualifier::MoreThan}, {}};
        ExportRow half = row(2024, 40.5);
        half.period.months = 6;
        exported.rows.push_back(half);
        const QByteArray bytes = csvOf(exported, ByteOrderMark::Without);
        const ImportPlan plan = planText(bytes.constData());
        EXPECT_EQ(printed(plan),
                  QStringLiteral("investment zone 2022 = 70.0\n"
                                 "investment zone 2023 = 77.8 share more_than 50 \n"
                                 "investment zone 2024 = about 85.0 expected [9.3%]\n"
                                 "investment zone 2024-06 = 40.5\n"))
            << bytes.toStdString();
        EXPECT_TRUE(plan.refused.isEmpty());
    }
}

TEST(ExportCsv, AMarkByChoiceAndNoFormulas)
{
    EXPECT_TRUE(csvOf(table(), ByteOrderMark::With).startsWith("\xef\xbb\xbf"));
    const QByteArray bytes = csvOf(table(), ByteOrderMark::Without);
    EXPECT_FALSE(bytes.startsWith("\xef\xbb\xbf"));
    EXPECT_TRUE(bytes.contains("\"'=HYPERLINK(\"\"x\"\")\""));
    EXPECT_TRUE(bytes.contains(",'@SUM(1)\r\n"));
    for (const char* text : {"=1", "+1", "-1", "@x", "\tx"})
        EXPECT_TRUE(safeCsvText(QString::fromUtf8(text)).contains(u'\'')) << text;
    EXPECT_EQ(safeCsvText(QStringLiteral("工业-投资")), QStringLiteral("工业-投资"));
}
