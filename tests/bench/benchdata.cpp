// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/benchdata.h"

#include <cmath>

namespace zoneboard {

namespace {

constexpr int lastYear = 2024;

QString numbered(char16_t letter, int number)
{
    return letter + QStringLiteral("%1").arg(number, 3, 10, QLatin1Char('0'));
}

/// One decimal, between 100 and 1000, growing a little each year; the same on every machine.
double childValue(int indicator, int area, int year)
{
    const int start = (indicator * 7919 + area * 104729) % 9000 + 1000;
    const int step = (indicator * 31 + area * 17 + year * 13) % 101;
    return std::round(start * (1 + 0.04 * year) + step) / 10;
}

}

Edit benchWords(const BenchSize& size)
{
    Edit edit;
    edit.why = QStringLiteral("words");
    for (int area = 1; area <= size.areas; ++area)
        edit.areas.append({.id = -area,
                           .code = numbered(u'A', area),
                           .name = {numbered(u'区', area), {}},
                           .parent = area == 1 ? 0 : -1,
                           .position = area,
                           .home = area == 1});
    for (int indicator = 1; indicator <= size.indicators; ++indicator)
        edit.indicators.append({.id = -indicator,
                                .code = numbered(u'I', indicator),
                                .name = {numbered(u'指', indicator), {}},
                                .unit = QStringLiteral("亿元"),
                                .decimals = 1,
                                .position = indicator});
    return edit;
}

Catalog benchCatalog(const BenchSize& size)
{
    const Edit words = benchWords(size);
    QList<Area> areas = words.areas;
    for (Area& area : areas) {
        area.id = -area.id;
        area.parent = -area.parent;
    }
    QList<Indicator> indicators = words.indicators;
    for (Indicator& indicator : indicators)
        indicator.id = -indicator.id;
    return Catalog(areas, {}, indicators, {}, {});
}

std::vector<Figure> benchFigures(const BenchSize& size)
{
    std::vector<Figure> figures;
    figures.reserve(static_cast<size_t>(size.indicators) * static_cast<size_t>(size.areas)
                    * static_cast<size_t>(size.years));
    Figure figure;
    for (int indicator = 1; indicator <= size.indicators; ++indicator) {
        std::vector<double> sums(static_cast<size_t>(size.years), 0.0);
        for (int area = 2; area <= size.areas; ++area)
            for (int year = 0; year < size.years; ++year)
                sums[static_cast<size_t>(year)] += childValue(indicator, area, year);
        for (int area = 1; area <= size.areas; ++area)
            for (int year = 0; year < size.years; ++year) {
                figure.indicator = indicator;
                figure.area = area;
                figure.period = {lastYear - size.years + 1 + year, 12};
                const double value =
                    area == 1 ? sums[static_cast<size_t>(year)] : childValue(indicator, area, year);
                figure.value = Published {value, 1, Qualifier::Exact};
                figure.status = Status::Final;
                figures.push_back(figure);
            }
    }
    return figures;
}

}
