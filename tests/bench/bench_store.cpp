// SPDX-License-Identifier: GPL-3.0-or-later
// The store against SQLite itself: reading 1,000,000 figures into a panel, and storing them.
#include "analysis/panel.h"
#include "bench/benchdata.h"
#include "bench/measure.h"
#include "store/change.h"

#include <QFile>
#include <QTextStream>

#include <sqlite3.h>

using namespace zoneboard;

namespace {

constexpr int runs = 5;

/// Every column of every figure, read and thrown away.
void readBare(const QString& path)
{
    sqlite3* database = nullptr;
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_open(qPrintable(path), &database) != SQLITE_OK
        || sqlite3_prepare_v2(database,
                              "SELECT id, indicator_id, area_id, year, months, source_id, status, "
                              "value, decimals, qualifier, growth, growth_decimals, "
                              "growth_qualifier, growth_unit, growth_basis, share, share_decimals, "
                              "share_qualifier, share_of, rank FROM figures",
                              -1, &statement, nullptr)
            != SQLITE_OK)
        giveUp(QStringLiteral("the bare loop can not read"));
    double sum = 0;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        for (const int column : {0, 1, 2, 3, 4, 5, 6, 8, 9, 11, 12, 13, 14, 16, 17, 19})
            sum += static_cast<double>(sqlite3_column_int64(statement, column));
        for (const int column : {7, 10, 15})
            sum += sqlite3_column_double(statement, column);
        sum += sqlite3_column_bytes(statement, 18);
    }
    sqlite3_finalize(statement);
    sqlite3_close(database);
    if (sum <= 0)
        giveUp(QStringLiteral("the bare loop read nothing"));
}

void readPanel(const QString& path, size_t figures)
{
    const auto store = must(Store::open(path, Store::Access::ReadOnly));
    Panel::Builder builder;
    builder.reserve(static_cast<size_t>(must(store->figureCount())));
    must(store->readFigures([&builder](const Figure& figure) {
        builder.add(figure);
        return true;
    }));
    if (std::move(builder).finish().size() != figures)
        giveUp(QStringLiteral("the panel has not every figure"));
}

QString writeCsv(const QString& path, const std::vector<Figure>& figures)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        giveUp(QStringLiteral("no csv"));
    QTextStream out(&file);
    for (const Figure& figure : figures)
        out << 'A' << figure.area << ",I" << figure.indicator << ',' << figure.period.year << ','
            << QString::number(figure.value->value, 'f', 1) << '\n';
    return path;
}

double secondsToStore(const QString& folder, const BenchSize& size,
                      const std::vector<Figure>& figures)
{
    const QString path = folder + QStringLiteral("/figures.zone");
    double best = 1e9;
    for (int run = 0; run < runs; ++run) {
        QFile::remove(path);
        const auto store = must(Store::create(path));
        must(store->apply(benchWords(size), QStringLiteral("bench")));
        best = std::min(best, secondsOf(1, [&] {
                            Change change = must(Change::begin(*store, QStringLiteral("bench"),
                                                               QStringLiteral("figures")));
                            must(change.insert(figures));
                            must(change.commit());
                        }));
    }
    return best;
}

double secondsToImport(const QString& folder, const std::vector<Figure>& figures)
{
    const QString csv = writeCsv(folder + QStringLiteral("/figures.csv"), figures);
    const QString database = folder + QStringLiteral("/import.db");
    const QString command =
        QStringLiteral("rm -f '%1' && sqlite3 '%1' 'CREATE TABLE figures (area TEXT, indicator "
                       "TEXT, year INTEGER, value REAL, PRIMARY KEY (indicator, area, year))' "
                       "'.mode csv' \".import '%2' figures\"");
    return secondsOfCommand(runs, command.arg(database, csv));
}

}

int main(int argc, char** argv)
{
    if (argc < 2)
        giveUp(QStringLiteral("no folder"));
    const QString folder = QString::fromLocal8Bit(argv[1]);
    const BenchSize size;
    const std::vector<Figure> figures = benchFigures(size);
    const double stored = secondsToStore(folder, size, figures);
    printRatio(QStringLiteral("store 1,000,000 figures, journaled | sqlite3 .import"), stored,
               secondsToImport(folder, figures), 0.8);

    const QString path = folder + QStringLiteral("/figures.zone");
    const double opened = secondsOf(runs, [&] { readPanel(path, figures.size()); });
    printRatio(QStringLiteral("open a store of 1,000,000 figures into a panel | bare sqlite3_step"),
               opened, secondsOf(runs, [&] { readBare(path); }), 1.5);
    return 0;
}
