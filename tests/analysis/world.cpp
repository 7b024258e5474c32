// SPDX-License-Identifier: GPL-3.0-or-later
#include "world.h"

#include <cmath>

namespace zoneboard::world {

namespace {

Indicator indicator(IndicatorId id, const char* code, const QString& unit, IndicatorKind kind,
                    IndicatorId partOf = 0)
{
    Indicator made;
    made.id = id;
    made.code = QLatin1String(code);
    made.name = {made.code, made.code};
    made.unit = unit;
    made.kind = kind;
    made.partOf = partOf;
    made.decimals = 2;
    return made;
}

TrueFigure printed(std::mt19937& random, const Cell& cell, double truth)
{
    const bool whole = cell.indicator == count;
    const int decimals = whole ? 0 : below(random, 4);
    const double scale = std::pow(10.0, decimals);
    TrueFigure made;
    made.truth = whole ? std::round(truth) : truth;
    made.figure.indicator = cell.indicator;
    made.figure.area = cell.area;
    made.figure.period = cell.period;
    made.figure.source = 1;
    made.figure.value = Published {std::round(made.truth * scale) / scale, decimals};
    return made;
}

/// A value of every indicator in one zone and year.
std::map<IndicatorId, double> anyValues(std::mt19937& random)
{
    std::map<IndicatorId, double> values;
    values[firstPart] = between(random, 5, 500);
    values[secondPart] = between(random, 5, 500);
    values[smallPart] = between(random, 10'000, 900'000);
    values[whole] =
        values[firstPart] + values[secondPart] + values[smallPart] / 1e4 + between(random, 5, 300);
    values[count] = between(random, 3, 2000);
    values[rate] = between(random, 5, 95);
    values[mean] = between(random, 10, 60);
    return values;
}

AreaId parentOf(AreaId area)
{
    if (area <= lastDistrict)
        return area == city ? 0 : city;
    return area <= 6 ? firstDistrict : lastDistrict;
}

}

Catalog catalog()
{
    QList<Area> areas;
    for (AreaId id = city; id <= lastArea; ++id)
        areas.append({.id = id,
                      .code = QStringLiteral("area%1").arg(id),
                      .name = {QStringLiteral("地区%1").arg(id), QStringLiteral("Area %1").arg(id)},
                      .kind = id == city       ? AreaKind::City
                          : id <= lastDistrict ? AreaKind::District
                                               : AreaKind::Zone,
                      .parent = parentOf(id),
                      .home = id == lastArea});
    const auto yuan = QStringLiteral("亿元");
    using Kind = IndicatorKind;
    QList<Indicator> indicators {
        indicator(whole, "whole", yuan, Kind::Flow),
        indicator(firstPart, "first", yuan, Kind::Flow, whole),
        indicator(secondPart, "second", yuan, Kind::Flow, whole),
        indicator(smallPart, "small", QStringLiteral("万元"), Kind::Flow, whole),
        indicator(count, "count", QStringLiteral("家"), Kind::Stock),
        indicator(rate, "rate", QStringLiteral("%"), Kind::Rate),
        indicator(mean, "mean", QStringLiteral("μg/m3"), Kind::Mean),
        indicator(derived, "derived", QStringLiteral("%"), Kind::Rate)};
    indicators[mean - 1].polarity = Polarity::LowerIsBetter;
    indicators[derived - 1].formula = QStringLiteral("first / whole * 100");
    return Catalog(areas, {}, indicators, {}, {});
}

int below(std::mt19937& random, int n)
{
    return static_cast<int>(random() % static_cast<unsigned>(n));
}

double between(std::mt19937& random, double low, double high)
{
    return low + (high - low) * (static_cast<double>(random()) / 4294967296.0);
}

std::vector<TrueFigure> trueFigures(std::mt19937& random, int years)
{
    std::vector<TrueFigure> figures;
    for (int year = 2010; year < 2010 + years; ++year) {
        std::map<AreaId, std::map<IndicatorId, double>> values;
        for (AreaId area = lastArea; area > lastDistrict; --area) {
            values[area] = anyValues(random);
            values[area][count] = std::round(values[area][count]);
        }
        for (AreaId area = lastArea; area > city; --area)
            for (const auto& [id, value] : values[area])
                values[parentOf(area)][id] += value;
        for (const auto& [area, ofArea] : values)
            for (const auto& [id, value] : ofArea)
                figures.push_back(printed(random, {id, area, {year}}, value));
    }
    return figures;
}

std::vector<Figure> anyFigures(std::mt19937& random, int figures)
{
    std::vector<Figure> made;
    for (int i = 0; i < figures; ++i) {
        Figure figure;
        figure.id = i + 1;
        figure.indicator = 1 + below(random, lastObserved + 1);
        figure.area = 1 + below(random, lastArea + 1); // one that the catalog does not know too
        figure.period = {2018 + below(random, 5), below(random, 3) == 0 ? 6 : 12};
        figure.source = below(random, 3);
        figure.status = static_cast<Status>(below(random, 4));
        if (below(random, 8) != 0)
            figure.value =
                Published {std::round(between(random, -50, 400)), below(random, 3),
                           static_cast<Qualifier>(below(random, 8) == 0 ? below(random, 4) : 0)};
        if (figure.value && below(random, 10) == 0)
            figure.value->value = 0;
        if (!figure.value || below(random, 3) == 0)
            figure.growth =
                ReportedGrowth {{std::round(between(random, -120, 90)), 0},
                                below(random, 4) == 0 ? GrowthUnit::Points : GrowthUnit::Percent};
        if (below(random, 4) == 0)
            figure.share = ReportedShare {{std::round(between(random, 0, 110)), 0}, {}};
        made.push_back(figure);
    }
    return made;
}

std::map<Cell, double> truths(const std::vector<TrueFigure>& figures)
{
    std::map<Cell, double> result;
    for (const auto& [figure, truth] : figures)
        result[{figure.indicator, figure.area, figure.period}] = truth;
    return result;
}

Panel panelOf(const std::vector<TrueFigure>& figures)
{
    std::vector<Figure> printedOnes;
    for (const TrueFigure& figure : figures)
        printedOnes.push_back(figure.figure);
    return Panel::build(printedOnes);
}

std::vector<Figure> rowsOf(const Panel& panel)
{
    std::vector<Figure> figures;
    for (Panel::Index row = 0; row < panel.size(); ++row)
        figures.push_back(panel.figure(row));
    return figures;
}

}
