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

void benchXlsx(const QString& folder)
{
    const QString xlsx = folder + QStringLiteral("/rows.xlsx");
    const QString make = QStringLiteral(
        "/usr/bin/python3 -c \"import openpyxl, random, sys\n"
        "random.seed(1)\n"
        "book = openpyxl.Workbook(write_only=True)\n"
        "sheet = book.create_sheet()\n"
        "sheet.append(['地区', '年份', '数值'])\n"
        "for row in range(%1): sheet.append(['区%d' % (row % 2000), 1975 + row // 2000, "
        "round(random.random() * 1000, 1)])\n"
        "book.save(sys.argv[1])\" '%2'");
    static_cast<void>(secondsOfCommand(1, make.arg(sheetRows).arg(xlsx)));
    const double ours = secondsOfCommand(runs, command(QStringLiteral("--read"), xlsx));
    const QString peer = QStringLiteral("orcus-xlsx -f none '%1' >/dev/null").arg(xlsx);
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
