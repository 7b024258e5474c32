// SPDX-License-Identifier: GPL-3.0-or-later
// The panel against SQLite's window query, and its own cost from 10,000 to 10,000,000 figures.
#include "analysis/growth.h"
#include "analysis/panel.h"
#include "analysis/share.h"
#include "analysis/sweep.h"
#include "bench/benchdata.h"
#include "bench/measure.h"

#include <QFile>
#include <QTextStream>

#include <algorithm>

using namespace zoneboard;

namespace {

Panel panelOf(const BenchSize& size)
{
    const std::vector<Figure> figures = benchFigures(size);
    return Panel::build(figures);
}

double figureOf(const Panel& panel, const Catalog& catalog, const Cell& cell)
{
    const Panel::Index index = panel.find(cell);
    if (index == Panel::none)
        giveUp(QStringLiteral("a figure is missing"));
    const Growth growth = growthOf(panel, catalog, cell);
    const Share share = shareOf(panel, catalog, cell, ShareOf::ParentArea);
    return panel.value(index) + (growth.computed ? growth.computed->value : 0)
        + (share.computed ? share.computed->value : 0);
}

/// Growth and share of the parent area of every figure, with their ranges, in one thread.
double everything(const Panel& panel, const Catalog& catalog)
{
    static Sweep all; // kept, as a program keeps it from one change to the next
    sweep(panel, catalog, all);
    return all.growthHigh.back() + all.shareHigh.back() + static_cast<double>(all.size());
}

/// The same asked for cell by cell.
double oneByOne(const Panel& panel, const Catalog& catalog)
{
    double sum = 0;
    for (Panel::Index index = 0; index < panel.size(); ++index)
        sum += figureOf(panel, catalog, panel.cell(index));
    return sum;
}

/// What a screen shows: value, growth and share of 60 indicators × 10 years × 6 areas.
double screen(const Panel& panel, const Catalog& catalog)
{
    double sum = 0;
    for (int indicator = 1; indicator <= 60; ++indicator)
        for (int area = 2; area <= 7; ++area)
            for (int year = 2015; year <= 2024; ++year)
                sum += figureOf(panel, catalog, {indicator, area, {year, 12}});
    return sum;
}

double secondsOfWindowQuery(const QString& folder, const Panel& panel)
{
    const QString csv = folder + QStringLiteral("/figures.csv");
    {
        QFile file(csv);
        if (!file.open(QIODevice::WriteOnly))
            giveUp(QStringLiteral("no csv"));
        QTextStream out(&file);
        for (Panel::Index index = 0; index < panel.size(); ++index) {
            const Cell cell = panel.cell(index);
            out << cell.indicator << ',' << cell.area << ',' << cell.period.year << ','
                << QString::number(panel.value(index), 'f', 1) << '\n';
        }
    }
    const QString database = folder + QStringLiteral("/peer.db");
    (void)secondsOfCommand(
        1,
        QStringLiteral("sqlite3 '%1' 'CREATE TABLE figures (indicator INTEGER, area INTEGER, year "
                       "INTEGER, value REAL, PRIMARY KEY (indicator, area, year)) WITHOUT ROWID' "
                       "'.mode csv' \".import '%2' figures\"")
            .arg(database, csv));
    return secondsOfCommand(
        3,
        QStringLiteral(
            "sqlite3 '%1' 'SELECT total(growth), total(share) FROM (SELECT 100.0 * (f.value / "
            "lag(f.value) OVER (PARTITION BY f.indicator, f.area ORDER BY f.year) - 1) AS growth, "
            "100.0 * f.value / whole.value AS share FROM figures f LEFT JOIN figures whole ON "
            "whole.indicator = f.indicator AND whole.area = 1 AND whole.year = f.year AND f.area "
            "<> 1)' >/dev/null")
            .arg(database));
}

void measureMillion(const QString& folder)
{
    const BenchSize size;
    const Panel panel = panelOf(size);
    const Catalog catalog = benchCatalog(size);
    double sum = 0;
    const double ours = secondsOf(9, [&] { sum += everything(panel, catalog); });
    const double cells = secondsOf(3, [&] { sum += oneByOne(panel, catalog); });
    if (sum == 0)
        giveUp(QStringLiteral("nothing was computed"));
    const double peer = secondsOfWindowQuery(folder, panel);
    printRatio(QStringLiteral("growth and share of 1,000,000, with ranges | sqlite3 window query"),
               ours, peer, 1.0 / 40);
    printRatio(QStringLiteral("the same, cell by cell | sqlite3 window query"), cells, peer, 1);
}

double nanosecondsAFigure(const BenchSize& size)
{
    const Panel panel = panelOf(size);
    const Catalog catalog = benchCatalog(size);
    double sum = 0;
    // Often enough for a clock that counts in milliseconds.
    const int times = static_cast<int>(std::max(1U, 1'000'000U / panel.size()));
    const double seconds = secondsOf(3,
                                     [&] {
                                         for (int i = 0; i < times; ++i)
                                             sum += everything(panel, catalog);
                                     })
        / times;
    if (sum == 0)
        giveUp(QStringLiteral("nothing was computed"));
    return seconds * 1e9 / panel.size();
}

void measureTenMillion()
{
    const BenchSize size {.indicators = 400, .areas = 1000, .years = 25};
    const Panel panel = panelOf(size);
    const Catalog catalog = benchCatalog(size);
    double sum = 0;
    constexpr int screens = 20; // processor time is not counted finer than a screen takes
    const double shown = secondsOf(5, [&] {
        for (int i = 0; i < screens; ++i)
            sum += screen(panel, catalog);
    });
    if (sum == 0)
        giveUp(QStringLiteral("the screen is empty"));
    printLimit(QStringLiteral("a screen of 3,600 figures from 10,000,000 | limit"),
               shown / screens * 1000, 1, QStringLiteral("ms"));
    printLimit(QStringLiteral("memory a figure in a panel of 10,000,000 | limit"),
               static_cast<double>(panel.bytes()) / panel.size(), 64, QStringLiteral("bytes"));
    const double large =
        secondsOf(3, [&] { sum += everything(panel, catalog); }) * 1e9 / panel.size();
    const double small = nanosecondsAFigure({.indicators = 40, .areas = 25, .years = 10});
    printLimit(QStringLiteral("growth and share a figure: of 10,000,000 | of 10,000, twice"), large,
               2 * small, QStringLiteral("ns"));
}

}

int main(int argc, char** argv)
{
    if (argc < 2)
        giveUp(QStringLiteral("no folder"));
    measureMillion(QString::fromLocal8Bit(argv[1]));
    measureTenMillion();
    return 0;
}
