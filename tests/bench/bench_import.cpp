// SPDX-License-Identifier: GPL-3.0-or-later
// What people send against the programs that know its format: 1,000,000 rows of CSV into a store
// with all checks and the journal, and a workbook of 100,000 rows. Both sides are whole processes.
#include "bench/benchdata.h"
#include "bench/measure.h"
#include "exchange/import.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

#include <sys/resource.h>
#include <xlsxwriter.h>

using namespace zoneboard;

namespace {

constexpr int runs = 5;
constexpr int sheetRows = 100'000;

QString writeCsv(const QString& path, const std::vector<Figure>& figures)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        giveUp(QStringLiteral("no csv"));
    QTextStream out(&file);
    out << "area,indicator,year,value\n";
    for (const Figure& figure : figures)
        out << QStringLiteral("A%1,I%2,")
                   .arg(figure.area, 3, 10, QLatin1Char('0'))
                   .arg(figure.indicator, 3, 10, QLatin1Char('0'))
            << figure.period.year << ',' << QString::number(figure.value->value, 'f', 1) << '\n';
    return path;
}

/// What this program does when it is started for one import.
void importInto(const QString& path, const QString& file)
{
    const auto store = must(Store::open(path));
    const Catalog catalog = must(store->catalog());
    const std::vector<Figure> stored = must(store->figures());
    ImportPlan plan = planImport({must(readMaterial(file))}, catalog, stored);
    if (!plan.refused.isEmpty())
        giveUp(plan.refused.first().expected.in(Language::English));
    const Edit edit = must(editOf(std::move(plan), QStringLiteral("bench")));
    must(store->apply(edit, QStringLiteral("bench")));
}

void readSheet(const QString& file)
{
    const ImportMaterial material = must(readMaterial(file));
    if (material.workbook.sheets.front().rowCount() != sheetRows + 1)
        giveUp(QStringLiteral("not every row was read"));
}

QString command(const QString& verb, const QString& first, const QString& second = {})
{
    return QStringLiteral("'%1' %2 '%3' '%4'")
        .arg(QCoreApplication::applicationFilePath(), verb, first, second);
}

void benchCsv(const QString& folder)
{
    const BenchSize size;
    const QString csv = writeCsv(folder + QStringLiteral("/figures.csv"), benchFigures(size));
    const QString empty = folder + QStringLiteral("/empty.zone");
    must(must(Store::create(empty))->apply(benchWords(size), QStringLiteral("bench")));
    const QString path = folder + QStringLiteral("/figures.zone");
    const double ours = secondsOfCommand(runs,
                                         QStringLiteral("cp '%1' '%2' && ").arg(empty, path)
                                             + command(QStringLiteral("--import"), path, csv));
    rusage usage {};
    ::getrusage(RUSAGE_CHILDREN, &usage);
    const QString peer =
        QStringLiteral("rm -f '%1' && sqlite3 '%1' 'CREATE TABLE figures (area TEXT, indicator "
                       "TEXT, year INTEGER, value REAL, PRIMARY KEY (indicator, area, year))' "
                       "'.mode csv' \".import --skip 1 '%2' figures\"")
            .arg(folder + QStringLiteral("/import.db"), csv);
    printRatio(QStringLiteral("import 1,000,000 rows of CSV, checked, journaled | sqlite3 .import"),
               ours, secondsOfCommand(runs, peer), 0.8);
    printLimit(QStringLiteral("memory of that import | limit"),
               static_cast<double>(usage.ru_maxrss) / 1024, 512, QStringLiteral("MB"));
}

/// Names, years and numbers, as most programs write them: texts in the shared table.
void writeWorkbook(const QString& path)
{
    lxw_workbook* book = workbook_new(qPrintable(path));
    lxw_worksheet* sheet = workbook_add_worksheet(book, nullptr);
    static_cast<void>(worksheet_write_string(sheet, 0, 0, "地区", nullptr));
    static_cast<void>(worksheet_write_string(sheet, 0, 1, "年份", nullptr));
    static_cast<void>(worksheet_write_string(sheet, 0, 2, "数值", nullptr));
    for (lxw_row_t row = 0; row < lxw_row_t {sheetRows}; ++row) {
        const QByteArray area = "区" + QByteArray::number(row % 2000);
        static_cast<void>(worksheet_write_string(sheet, row + 1, 0, area.constData(), nullptr));
        static_cast<void>(worksheet_write_number(sheet, row + 1, 1, 1975 + row / 2000, nullptr));
        static_cast<void>(worksheet_write_number(sheet, row + 1, 2, row % 9973 / 10.0, nullptr));
    }
    if (workbook_close(book) != LXW_NO_ERROR)
        giveUp(QStringLiteral("no workbook"));
}

/// liborcus by its program, which ends with 1 whatever happens: once to a file, to see that it read
/// every row; then to nowhere, to see how long it reads.
void benchXlsx(const QString& folder)
{
    const QString xlsx = folder + QStringLiteral("/rows.xlsx");
    writeWorkbook(xlsx);
    const double ours = secondsOfCommand(runs, command(QStringLiteral("--read"), xlsx));
    static_cast<void>(secondsOfCommand(
        1,
        QStringLiteral(
            "orcus-xlsx -f csv -o '%1/orcus' '%2'; test $(wc -l <'%1/orcus/Sheet1.csv') -ge %3")
            .arg(folder, xlsx)
            .arg(sheetRows)));
    const QString peer = QStringLiteral("orcus-xlsx -f none '%1' >/dev/null || true").arg(xlsx);
    printRatio(QStringLiteral("read a workbook of 100,000 rows × 3 | liborcus (orcus-xlsx)"), ours,
               secondsOfCommand(runs, peer), 1.5);
}

}

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.value(1) == u"--import")
        importInto(arguments.value(2), arguments.value(3));
    else if (arguments.value(1) == u"--read")
        readSheet(arguments.value(2));
    else if (arguments.size() == 2) {
        benchCsv(arguments[1]);
        benchXlsx(arguments[1]);
    } else
        giveUp(QStringLiteral("no folder"));
    return 0;
}
