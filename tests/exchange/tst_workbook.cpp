// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/madefiles.h"
#include "exchange/numberformat.h"
#include "exchange/sheet.h"
#include "exchange/textencoding.h"
#include "exchange/workbook.h"

#include <QFile>
#include <QStringEncoder>

#include <gtest/gtest.h>

using namespace zoneboard;

namespace {

/// The workbooks that make_workbooks.py writes, made once.
class Workbooks : public MadeFiles
{
protected:
    static void SetUpTestSuite() { make("make_workbooks.py"); }

    /// The English sentence that reading gives instead of tables; empty where it gives tables.
    static QString refusal(const QString& file)
    {
        const auto workbook = readWorkbook(file);
        return workbook ? QString() : workbook.error().what.in(Language::English);
    }
};

QString kindName(CellKind kind)
{
    switch (kind) {
    case CellKind::Boolean:
        return QStringLiteral("boolean");
    case CellKind::Date:
        return QStringLiteral("date");
    case CellKind::Number:
    case CellKind::Percent:
        return QStringLiteral("number");
    default:
        return QStringLiteral("text");
    }
}

/// As make_workbooks.py prints a cell; a text of digits counts as text, which is what the oracle
/// says.
void expectCell(const Workbook& workbook, const QString& line)
{
    const QStringList parts = line.split(QLatin1Char('\t'));
    ASSERT_EQ(parts.size(), 4) << qPrintable(line);
    for (const Sheet& sheet : workbook.sheets) {
        if (sheet.name != parts.at(0))
            continue;
        for (int row = 0; row < sheet.rowCount(); ++row) {
            for (int column = 0; column < sheet.columnCount(); ++column) {
                if (cellName(row, column) != parts.at(1))
                    continue;
                const SheetCell& cell = sheet.at(row, column);
                if (parts.at(2) == QLatin1String("number")) {
                    EXPECT_EQ(kindName(cell.kind), parts.at(2)) << qPrintable(line);
                    EXPECT_DOUBLE_EQ(cell.number, parts.at(3).toDouble()) << qPrintable(line);
                } else {
                    EXPECT_EQ(cell.text, parts.at(3)) << qPrintable(line);
                    EXPECT_EQ(cell.kind == CellKind::Date, parts.at(2) == QLatin1String("date"));
                }
                return;
            }
        }
    }
    ADD_FAILURE() << "lost: " << qPrintable(line);
}

int cellCount(const Workbook& workbook)
{
    int count = 0;
    for (const Sheet& sheet : workbook.sheets) {
        for (const auto& row : sheet.rows) {
            for (const SheetCell& cell : row)
                count += cell.kind == CellKind::Empty ? 0 : 1;
        }
    }
    return count;
}

}

TEST_F(Workbooks, EveryCellThatOpenpyxlSeesIsSeenAndNoOther)
{
    for (const char* name : {"all.xlsx", "dates1904.xlsx"}) {
        const auto workbook = readWorkbook(path(name));
        ASSERT_TRUE(workbook) << workbook.error().what.in(Language::English).toStdString();
        QFile oracle(path(name) + QStringLiteral(".txt"));
        ASSERT_TRUE(oracle.open(QIODevice::ReadOnly));
        const QStringList lines =
            QString::fromUtf8(oracle.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        ASSERT_GT(lines.size(), 20);
        for (const QString& line : lines)
            expectCell(*workbook, line);
        EXPECT_EQ(cellCount(*workbook), lines.size());
    }
}

TEST_F(Workbooks, HiddenSheetsRowsMergesAndIndentsAreKept)
{
    const auto workbook = readWorkbook(path("all.xlsx"));
    ASSERT_TRUE(workbook);
    ASSERT_EQ(workbook->sheets.size(), 2U);
    EXPECT_TRUE(workbook->sheets[1].hidden);
    Sheet sheet = workbook->sheets[0];
    EXPECT_EQ(sheet.hiddenRows, std::vector<int> {2});
    EXPECT_EQ(sheet.merges, (std::vector<MergedRange> {{6, 0, 2, 3}}));
    EXPECT_EQ(sheet.at(2, 0).indent, 2);
    EXPECT_GT(sheet.at(4, 2).indent, 0);
    sheet.fillMerges();
    EXPECT_EQ(sheet.at(7, 2).text, QStringLiteral("合并"));
    EXPECT_EQ(sheet.at(1, 4).kind, CellKind::Percent);
    EXPECT_EQ(sheet.at(1, 4).decimals, 1);
}

TEST_F(Workbooks, InlineRichDateBooleanErrorAndFormulaResultsAreRead)
{
    const auto workbook = readWorkbook(path("inline.xlsx"));
    ASSERT_TRUE(workbook);
    const Sheet& sheet = workbook->sheets[0];
    EXPECT_EQ(sheet.rowCount(), 1);
    EXPECT_EQ(sheet.at(0, 0).text, QStringLiteral("内联"));
    EXPECT_EQ(sheet.at(0, 1), (SheetCell {CellKind::Date, QStringLiteral("2024-05-01"), 0, 0, 0}));
    EXPECT_EQ(sheet.at(0, 2).text, QStringLiteral("ab"));
    EXPECT_EQ(sheet.at(0, 3).kind, CellKind::Boolean);
    EXPECT_EQ(sheet.at(0, 4).kind, CellKind::Error);
    EXPECT_EQ(sheet.at(0, 5).number, 2);
    EXPECT_EQ(sheet.at(0, 6).text, QStringLiteral("r1 r2"));
}

TEST_F(Workbooks, OpenDocumentWithRepeatsOfABillion)
{
    const auto workbook = readWorkbook(path("a.ods"));
    ASSERT_TRUE(workbook) << workbook.error().what.in(Language::English).toStdString();
    const Sheet& sheet = workbook->sheets[0];
    EXPECT_EQ(sheet.rowCount(), 2);
    EXPECT_EQ(sheet.at(0, 0).text, QStringLiteral("合  并"));
    EXPECT_EQ(sheet.at(0, 2).number, 8.5);
    EXPECT_EQ(sheet.at(0, 2).kind, CellKind::Percent);
    EXPECT_EQ(sheet.at(1, 1).number, 57);
    EXPECT_EQ(sheet.at(1, 2).text, QStringLiteral("2024-06-30"));
    EXPECT_EQ(sheet.merges, (std::vector<MergedRange> {{0, 0, 1, 2}}));
}

TEST_F(Workbooks, HostileFilesEndInASentence)
{
    const struct
    {
        const char* file;
        const char* says;
    } cases[] = {{"absurd.ods", "larger than a table"},
                 {"entities.xlsx", "damaged"},
                 {"longstring.xlsx", "larger than a table"},
                 {"loststring.xlsx", "damaged"},
                 {"bomb.xlsx", "not trusted"},
                 {"twice.xlsx", "twice"},
                 {"path.xlsx", "damaged"},
                 {"secret.xlsx", "encrypted"},
                 {"cut.xlsx", "cut short"}};
    for (const auto& c : cases) {
        const QString sentence = refusal(path(c.file));
        EXPECT_TRUE(sentence.contains(QLatin1String(c.says)))
            << c.file << ": " << qPrintable(sentence);
        EXPECT_TRUE(sentence.contains(QLatin1String(c.file))) << qPrintable(sentence);
    }
}

TEST_F(Workbooks, FiftyThousandOverlappingMergesAreBounded)
{
    const auto workbook = readWorkbook(path("merges.xlsx"));
    ASSERT_TRUE(workbook);
    Sheet sheet = workbook->sheets[0];
    EXPECT_EQ(sheet.merges.size(), 50000U);
    sheet.fillMerges();
    EXPECT_EQ(sheet.at(0, 0).number, 1);
}

TEST_F(Workbooks, TheFormatIsFoundByContentNotByName)
{
    ASSERT_TRUE(QFile::copy(path("all.xlsx"), path("lies.csv")));
    const auto workbook = readWorkbook(path("lies.csv"));
    ASSERT_TRUE(workbook);
    EXPECT_EQ(workbook->format, QStringLiteral("xlsx"));
    const QString html = write("web.xls",
                               "<html><table><tr><th rowspan=2>\xe5\xb9\xb4<th colspan=2>x</tr>"
                               "<tr><td>1,234.50</td><td>--</td></tr></table></html>");
    const auto web = readWorkbook(html);
    ASSERT_TRUE(web) << web.error().what.in(Language::English).toStdString();
    EXPECT_EQ(web->format, QStringLiteral("html"));
    EXPECT_EQ(web->sheets[0].at(1, 1).number, 1234.5);
    EXPECT_EQ(web->sheets[0].at(1, 2).kind, CellKind::Text);
}

TEST_F(Workbooks, MissingEmptyAndForeignFiles)
{
    EXPECT_TRUE(refusal(path("nothing.xlsx")).contains(QLatin1String("no file")));
    EXPECT_TRUE(refusal(folder->path()).contains(QLatin1String("folder")));
    EXPECT_TRUE(refusal(write("empty.csv", " \n")).contains(QLatin1String("empty")));
    EXPECT_TRUE(refusal(write("a.pdf", "%PDF-1.4\n")).contains(QLatin1String("no table")));
    EXPECT_TRUE(
        refusal(write("noise.csv", QByteArray(4000, '\x01'))).contains(QLatin1String("binary")));
}

TEST(TextEncoding, FindsTheUsualOnes)
{
    const QString text = QStringLiteral("地区,2024年\n吴兴,57.0\n");
    for (const char* encoding : {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"}) {
        QStringEncoder encoder(encoding, QStringEncoder::Flag::Default);
        const QByteArray bytes = encoder.encode(text);
        const auto decoded = decodeText(bytes, QStringLiteral("x.csv"));
        ASSERT_TRUE(decoded) << encoding;
        EXPECT_EQ(decoded->text, text) << encoding;
        EXPECT_EQ(decoded->encoding, QLatin1String(encoding));
    }
    const auto marked =
        decodeText(QByteArray("\xef\xbb\xbf") + text.toUtf8(), QStringLiteral("x.csv"));
    ASSERT_TRUE(marked);
    EXPECT_EQ(marked->text, text);
}

TEST(SheetCell, TextThatIsANumberKeepsItsDigits)
{
    EXPECT_EQ(cellOfText(QStringLiteral("1,234.50")).number, 1234.5);
    EXPECT_EQ(cellOfText(QStringLiteral("1,234.50")).decimals, 2);
    EXPECT_EQ(cellOfText(QStringLiteral("８．５％")).kind, CellKind::Percent);
    EXPECT_EQ(cellOfText(QStringLiteral("−3")).number, -3);
    for (const char* text : {"--", "…", "-", "1,23,4", "2024年", "1e999"})
        EXPECT_EQ(cellOfText(QString::fromUtf8(text)).kind, CellKind::Text) << text;
    EXPECT_EQ(cellOfText(QStringLiteral("0")).kind, CellKind::Number);
    EXPECT_EQ(cellOfText(QStringLiteral("　　其中")).indent, 2);
}

TEST(NumberFormat, KnowsPercentDatesAndDigits)
{
    using Shows = NumberFormat::Shows;
    EXPECT_EQ(parseNumberFormat(QStringLiteral("0.0%")), (NumberFormat {Shows::Percent, 1}));
    EXPECT_EQ(parseNumberFormat(QStringLiteral("#,##0.00_);[Red]\\-0.0")),
              (NumberFormat {Shows::Fixed, 2}));
    EXPECT_EQ(parseNumberFormat(QStringLiteral("yyyy\"年\"m\"月\"")).shows, Shows::Date);
    EXPECT_EQ(parseNumberFormat(QStringLiteral("[$-804]General")).shows, Shows::General);
    EXPECT_EQ(shownCell(45473, {Shows::Date, 0}, false).text, QStringLiteral("2024-06-30"));
    EXPECT_EQ(shownCell(45473 - 1462, {Shows::Date, 0}, true).text, QStringLiteral("2024-06-30"));
    EXPECT_EQ(shownCell(1, {Shows::Date, 0}, false).text, QStringLiteral("1900-01-01"));
}

TEST(Separated, FindsSeparatorAndDecimalComma)
{
    const auto read = [](const char* text) {
        return readClipboard({}, QString::fromUtf8(text))->sheets[0];
    };
    EXPECT_EQ(read("a\tb\n1\t2\n").columnCount(), 2);
    EXPECT_EQ(read("指标;值\nx;3,14\n").at(1, 1).number, 3.14);
    EXPECT_EQ(read("a|b|c\n1|2|3\n").columnCount(), 3);
    EXPECT_EQ(read("a,b\n\"1,234\",\"x\ny\"\n").at(1, 0).number, 1234);
}
