// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/annexsheet_p.h"
#include "office/officefile.h"
#include "officereader.h"
#include "report/reportfixture.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace zoneboard;

namespace {

/// What python3-openpyxl reads in a workbook, a line a cell: sheet, cell, kind, value, format.
QStringList cellsOf(const QByteArray& book)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("annex.xlsx")));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(book);
    file.close();
    QProcess python;
    python.start(
        QStringLiteral("/usr/bin/python3"),
        {QStringLiteral("-c"),
         QStringLiteral("import openpyxl, sys\n"
                        "for sheet in openpyxl.load_workbook(sys.argv[1]):\n"
                        "  print(sheet.title, 'charts', 'n', len(sheet._charts), '', sep='|')\n"
                        "  for row in sheet.iter_rows():\n"
                        "    for c in row:\n"
                        "      if c.value is not None:\n"
                        "        print(sheet.title, c.coordinate, c.data_type, "
                        "repr(c.value) if c.data_type == 'n' else c.value, "
                        "c.number_format, sep='|')\n"),
         file.fileName()});
    EXPECT_TRUE(python.waitForFinished());
    EXPECT_EQ(python.exitCode(), 0) << python.readAllStandardError().constData();
    return QString::fromUtf8(python.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

class Annex : public ::testing::Test
{
protected:
    [[nodiscard]] QByteArray book() const
    {
        const auto bytes = reportBytes(ReportFormat::Xlsx, spec, {});
        EXPECT_TRUE(bytes.has_value());
        return bytes.value_or(QByteArray());
    }

    ReportSpec spec = ReportFixture().report();
};

TEST_F(Annex, NumbersAreNumbersWithTheirDigitsAndWords)
{
    const QStringList cells = cellsOf(book());
    const auto has = [&](const QString& end) {
        return std::ranges::any_of(cells, [&](const QString& cell) { return cell.endsWith(end); });
    };
    EXPECT_TRUE(has(QStringLiteral("|n|294|0\"\u00a0亿元\"")));
    EXPECT_TRUE(has(QStringLiteral("|n|0.085|\"+\"0.0%;\"−\"0.0%;0.0%")));
    for (const QString& cell : cells)
        EXPECT_NE(cell.section(u'|', 2, 2), QStringLiteral("f")) << qPrintable(cell);
}

/// Words that begin like a formula are words.
TEST_F(Annex, NothingBecomesAFormula)
{
    ReportTable table;
    table.header = {QStringLiteral("=1+1"), QStringLiteral("+2"), QStringLiteral("-3")};
    table.rows = {
        {QStringLiteral("=cmd|' /C calc'!A0"), QStringLiteral("@SUM(A1)"), QStringLiteral("=2+2")}};
    ReportPage page;
    page.heading = QStringLiteral("=HYPERLINK(\"http://x\")");
    page.notes = {QStringLiteral("=3")};
    page.blocks = {table};
    spec.pages.push_back(page);
    const QStringList cells = cellsOf(book());
    EXPECT_TRUE(cells.filter(QStringLiteral("calc")).size() == 1);
    for (const QString& cell : cells)
        EXPECT_NE(cell.section(u'|', 2, 2), QStringLiteral("f")) << qPrintable(cell);
    const PackageParts parts = partsOf(book());
    for (auto part = parts.begin(); part != parts.end(); ++part)
        if (part.key().startsWith(u"xl/worksheets/sheet")) {
            EXPECT_EQ(textsOf(part.value(), QStringLiteral("f")), QStringList());
        }
}

TEST_F(Annex, EveryPageHasASheetAndEveryChartIsBesideIt)
{
    const QStringList cells = cellsOf(book());
    int sheets = 0;
    int charts = 0;
    for (const QString& cell : cells) {
        if (cell.section(u'|', 1, 1) != u"charts")
            continue;
        ++sheets;
        charts += cell.section(u'|', 3, 3).toInt();
    }
    int pages = 0;
    int trends = 0;
    for (const ReportPage& page : spec.pages) {
        pages += page.kind != ReportPageKind::Cover && page.kind != ReportPageKind::Contents;
        for (const ReportBlock& block : page.blocks)
            if (const auto* chart = std::get_if<ReportChart>(&block))
                trends += chart->chart.kind == ChartKind::Trend
                    || chart->chart.kind == ChartKind::Waterfall;
    }
    EXPECT_EQ(sheets, pages + 1);
    EXPECT_GE(charts, trends);
    EXPECT_GT(trends, 2);
}

/// Charts of the workbook take their numbers from cells of the page's own sheet.
TEST_F(Annex, ChartsReferToTheirSheet)
{
    const PackageParts parts = partsOf(book());
    const QStringList names = attributesOf(parts.value(QStringLiteral("xl/workbook.xml")),
                                           QStringLiteral("sheet"), QStringLiteral("name"));
    int charts = 0;
    for (auto part = parts.begin(); part != parts.end(); ++part) {
        if (!part.key().startsWith(u"xl/charts/chart"))
            continue;
        ++charts;
        const QStringList references = textsOf(part.value(), QStringLiteral("c:f"));
        ASSERT_FALSE(references.isEmpty());
        for (const QString& reference : references)
            EXPECT_TRUE(names.contains(reference.section(u'\'', 1, -2))) << qPrintable(reference);
        EXPECT_FALSE(part.value().contains("externalData"));
    }
    EXPECT_GT(charts, 2);
}

TEST(SheetName, IsOneThatASheetMayHave)
{
    QStringList taken;
    EXPECT_EQ(sheetName(QStringLiteral("工业：总产值"), taken), QStringLiteral("工业：总产值"));
    EXPECT_EQ(sheetName(QStringLiteral("A/B:[C]*?"), taken), QStringLiteral("A B C"));
    EXPECT_EQ(sheetName(QStringLiteral("a b c"), taken), QStringLiteral("a b c 2"));
    EXPECT_EQ(sheetName(QStringLiteral("''"), taken), QStringLiteral("1"));
    const QString longName(80, u'长');
    EXPECT_EQ(sheetName(longName, taken).size(), 31);
    EXPECT_EQ(sheetName(longName, taken).right(2), QStringLiteral(" 2"));
    EXPECT_EQ(taken.size(), 6);
}

}
