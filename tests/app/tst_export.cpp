// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include <QFile>
#include <QProcess>

using namespace zoneboard;

namespace {

class ExportVerb : public ProgramTest
{
protected:
    [[nodiscard]] QByteArray content(const char* name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    [[nodiscard]] Output exportTo(const QString& store, const char* name,
                                  const QStringList& more = {}) const
    {
        return run(QStringList {QStringLiteral("export"), store, QStringLiteral("-o"), path(name)}
                   + more);
    }

    /// What Python prints, with the workbook's formulas as `book` and its results as `results`.
    [[nodiscard]] QString openpyxl(const char* name, const char* program) const
    {
        QProcess python;
        python.start(
            QStringLiteral("/usr/bin/python3"),
            {QStringLiteral("-c"),
             QStringLiteral("import openpyxl,sys\nbook=openpyxl.load_workbook(sys.argv[1])\n"
                            "results=openpyxl.load_workbook(sys.argv[1],data_only=True)\n")
                 + QString::fromUtf8(program),
             path(name)});
        EXPECT_TRUE(python.waitForFinished(60'000));
        EXPECT_EQ(python.exitCode(), 0) << python.readAllStandardError().toStdString();
        return QString::fromUtf8(python.readAllStandardOutput()).trimmed();
    }
};

TEST_F(ExportVerb, ASpreadsheetHasFormulasThatGiveTheStoredResultsAndNativeCharts)
{
    const QString file = store("demo");
    const Output done = exportTo(file, "out.xlsx");
    ASSERT_EQ(done.status, 0) << qPrintable(done.err);
    EXPECT_TRUE(done.out.isEmpty());
    // Each growth formula, worked out here over the cells it names, is the result beside it.
    EXPECT_EQ(openpyxl("out.xlsx", R"(
import re
sheet, known = book.worksheets[0], results.worksheets[0]
formulas = wrong = shares = 0
for row in range(2, sheet.max_row + 1):
    for column in ('I', 'K'):
        text = sheet[column + str(row)].value
        if not isinstance(text, str): continue
        formulas += 1
        shares += column == 'K'
        value = eval(re.sub(r'E(\d+)', lambda m: repr(sheet['E' + m.group(1)].value), text[1:]))
        wrong += abs(value - known[column + str(row)].value) > 1e-6
print(formulas > 500, shares > 100, wrong, len(book.worksheets[1]._charts) > 3))"),
              QStringLiteral("True True 0 True"));
    EXPECT_EQ(openpyxl("out.xlsx", "print([c.value for c in book.worksheets[0][1]])"),
              QStringLiteral("['地区', '指标', '年份', '累计月份', '数值', '单位', '限定词', "
                             "'状态', '计算增速（%，个百分点）', '增速', '计算占比（%）', '占比', "
                             "'来源', '备注']"));
}

TEST_F(ExportVerb, WhatIsExportedIsFoundUnchangedByTheImport)
{
    const QString file = store("demo");
    for (const char* name : {"all.xlsx", "all.csv"}) {
        ASSERT_EQ(exportTo(file, name).status, 0) << name;
        const Output back = run({QStringLiteral("import"), file, path(name),
                                 QStringLiteral("--dry-run"), QStringLiteral("--json")});
        EXPECT_EQ(back.status, 0) << qPrintable(back.err.left(2000));
        EXPECT_EQ(back.json().value(QStringLiteral("accepted")).toInt(), 0) << name;
        EXPECT_TRUE(back.json().value(QStringLiteral("conflicts")).toArray().isEmpty()) << name;
    }
}

TEST_F(ExportVerb, CsvForExcelByChoiceAndJsonAsFiguresPrintsIt)
{
    const QString file = store("wuxing-2024");
    ASSERT_EQ(exportTo(file, "plain.csv").status, 0);
    ASSERT_EQ(exportTo(file, "excel.csv", {QStringLiteral("--bom")}).status, 0);
    EXPECT_EQ(content("excel.csv"), "\xef\xbb\xbf" + content("plain.csv"));
    EXPECT_EQ(content("plain.csv").count("\r\n"), 49);
    ASSERT_EQ(exportTo(file, "out.json").status, 0);
    EXPECT_EQ(Output({0, content("out.json"), {}}).json(),
              run({QStringLiteral("figures"), file, QStringLiteral("--json")}).json());
    const Output one =
        exportTo(file, "one.csv", {QStringLiteral("--indicator"), QStringLiteral("固投")});
    EXPECT_EQ(content("one.csv").count("\r\n"), 2) << qPrintable(one.err);
    EXPECT_TRUE(content("one.csv").contains("固定资产投资,2024,12,85,亿元,exact,预计,9.3"));
}

TEST_F(ExportVerb, TheFormerFileStaysWhereTheNewOneCanNotBeWritten)
{
    const QString file = store("wuxing-2024");
    write("old.xlsx", "former");
    for (const char* name :
         {"old.xls", "missing/out.xlsx", "missing/out.csv", "missing/out.json"}) {
        const Output wrong = exportTo(file, name);
        EXPECT_EQ(wrong.status, 2) << name;
        EXPECT_TRUE(wrong.err.contains(QLatin1String(name))) << qPrintable(wrong.err);
    }
    EXPECT_EQ(content("old.xlsx"), "former");
    EXPECT_EQ(
        run({QStringLiteral("export"), path("no.zone"), QStringLiteral("-o"), path("old.xlsx")})
            .status,
        3);
    EXPECT_EQ(content("old.xlsx"), "former");
}

}
