// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/derived.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace zoneboard {

namespace {

/// A formula that stands on formulas that stand on formulas: deeper than anybody reads.
constexpr int deepest = 8;

bool hasFormula(const Catalog& catalog, IndicatorId id)
{
    const Indicator* indicator = catalog.indicator(id);
    return indicator && !indicator->formula.isEmpty();
}

std::optional<Computed> valueOf(const Panel& panel, const Catalog& catalog, const Cell& cell,
                                Inputs inputs, int depth);

std::optional<Computed> formulaValue(const Panel& panel, const Catalog& catalog, const Cell& cell,
                                     const Formula& formula, Inputs inputs, int depth)
{
    return formula.evaluate([&](IndicatorId input) {
        return valueOf(panel, catalog, {input, cell.area, cell.period}, inputs, depth + 1);
    });
}

/// A source's own value first, then the formula's. Circles end at the depth that is too deep.
std::optional<Computed> valueOf(const Panel& panel, const Catalog& catalog, const Cell& cell,
                                Inputs inputs, int depth)
{
    if (depth > deepest)
        return std::nullopt;
    if (!hasFormula(catalog, cell.indicator))
        return inputs == Inputs::Observed ? observed(panel, catalog, cell)
                                          : observedOrImplied(panel, catalog, cell);
    const Panel::Index row = panel.find(cell);
    if (row != Panel::none && panel.columns().source(row) != derivedSource) {
        if (const auto value = panel.published(row))
            return Computed {value->value, intervalOf(*value, catalog.isWholeCount(cell.indicator)),
                             false};
    }
    const auto formula = Formula::parse(catalog.indicator(cell.indicator)->formula, catalog);
    if (!formula || formula->indicators().empty())
        return std::nullopt;
    return formulaValue(panel, catalog, cell, *formula, inputs, depth);
}

/// As a print: hedged where the range has no end, else with the digits the range allows.
Published printed(const Computed& computed, const Indicator& indicator)
{
    Published print {computed.value, meaningfulDecimals(computed.interval, indicator.decimals)};
    if (std::isinf(computed.interval.high))
        print.qualifier =
            std::isinf(computed.interval.low) ? Qualifier::About : Qualifier::MoreThan;
    return print;
}

std::optional<Figure> derivedFigure(const Panel& panel, const Catalog& catalog,
                                    const DerivedIndicator& derived, const Cell& cell)
{
    const auto value = formulaValue(panel, catalog, cell, derived.formula, Inputs::Observed, 0);
    if (!value)
        return std::nullopt;
    Figure figure;
    figure.indicator = cell.indicator;
    figure.area = cell.area;
    figure.period = cell.period;
    figure.value = printed(*value, *catalog.indicator(cell.indicator));
    figure.status = Status::Final;
    for (const IndicatorId input : derived.formula.indicators()) {
        const Panel::Index row = panel.find({input, cell.area, cell.period});
        if (row != Panel::none)
            figure.status = std::min(figure.status, panel.columns().status(row));
    }
    figure.source = derivedSource;
    return figure;
}

/// Rows for every cell where the formula's first input stands and nothing else does.
void addFigures(std::vector<Figure>& figures, const Panel& panel, const Catalog& catalog,
                const DerivedIndicator& derived)
{
    const IndicatorId first = derived.formula.indicators().front();
    const auto all = panel.allSeries();
    auto place = std::lower_bound(all.begin(), all.end(), first,
                                  [](const auto& s, IndicatorId id) { return s.indicator < id; });
    for (; place != all.end() && place->indicator == first; ++place) {
        const Panel::Range rows = panel.rows(static_cast<size_t>(place - all.begin()));
        for (Panel::Index row = rows.begin; row < rows.end; ++row) {
            const Cell cell {derived.indicator, place->area, panel.period(row)};
            if (panel.find(cell) != Panel::none)
                continue;
            if (auto figure = derivedFigure(panel, catalog, derived, cell))
                figures.push_back(*std::move(figure));
        }
    }
}

/// Works the levels out until nothing is left but circles and what stands on them.
void order(std::map<IndicatorId, Formula>& waiting, DerivedIndicators& result)
{
    for (int level = 0; !waiting.empty() && level < deepest; ++level) {
        std::vector<IndicatorId> ready;
        for (const auto& [id, formula] : waiting) {
            const auto waits = [&](IndicatorId input) { return waiting.contains(input); };
            if (std::none_of(formula.indicators().begin(), formula.indicators().end(), waits))
                ready.push_back(id);
        }
        if (ready.empty())
            return;
        for (const IndicatorId id : ready)
            result.list.push_back({id, std::move(waiting.extract(id).mapped()), level});
    }
}

bool standsOnItself(const std::map<IndicatorId, Formula>& waiting, IndicatorId start)
{
    std::vector<IndicatorId> reached = waiting.at(start).indicators();
    for (size_t i = 0; i < reached.size(); ++i) {
        if (reached[i] == start)
            return true;
        const auto formula = waiting.find(reached[i]);
        if (formula == waiting.end())
            continue;
        for (const IndicatorId input : formula->second.indicators()) {
            if (std::find(reached.begin(), reached.end(), input) == reached.end())
                reached.push_back(input);
        }
    }
    return false;
}

void update(Panel& panel, const Catalog& catalog, const DerivedIndicator& derived, const Cell& cell)
{
    panel.remove(cell, derivedSource);
    if (panel.find(cell) != Panel::none)
        return;
    if (const auto figure = derivedFigure(panel, catalog, derived, cell))
        panel.put(*figure);
}

/// Every derived cell that stands on `touched`, and itself where it is one.
void updateAll(Panel& panel, const Catalog& catalog, const Cell& touched)
{
    std::vector<IndicatorId> changed {touched.indicator};
    for (const DerivedIndicator& derived : derivedIndicators(catalog).list) {
        const auto& inputs = derived.formula.indicators();
        const auto isChanged = [&](IndicatorId id) {
            return std::find(changed.begin(), changed.end(), id) != changed.end();
        };
        if (!isChanged(derived.indicator) && std::none_of(inputs.begin(), inputs.end(), isChanged))
            continue;
        update(panel, catalog, derived, {derived.indicator, touched.area, touched.period});
        changed.push_back(derived.indicator);
    }
}

}

DerivedIndicators derivedIndicators(const Catalog& catalog)
{
    DerivedIndicators result;
    std::map<IndicatorId, Formula> waiting;
    for (const Indicator& indicator : catalog.indicators()) {
        if (indicator.formula.isEmpty())
            continue;
        auto formula = Formula::parse(indicator.formula, catalog);
        const auto unit = formula ? formula->checkUnit(indicator.unit, catalog) : Result<void>();
        if (!formula)
            result.problems.push_back({indicator.id, formula.error().what});
        else if (!unit)
            result.problems.push_back({indicator.id, unit.error().what});
        if (formula && !formula->indicators().empty())
            waiting.emplace(indicator.id, *std::move(formula));
    }
    order(waiting, result);
    for (const auto& [id, formula] : waiting) {
        if (standsOnItself(waiting, id))
            result.problems.push_back(
                {id,
                 message(phrase("Formula", "The formula of %1 stands on itself."),
                         catalog.indicator(id)->name),
                 true});
    }
    return result;
}

std::optional<Computed> derivedValue(const Panel& panel, const Catalog& catalog, const Cell& cell,
                                     Inputs inputs)
{
    if (!hasFormula(catalog, cell.indicator))
        return std::nullopt;
    const auto formula = Formula::parse(catalog.indicator(cell.indicator)->formula, catalog);
    if (!formula || formula->indicators().empty())
        return std::nullopt;
    return formulaValue(panel, catalog, cell, *formula, inputs, 0);
}

void addDerived(Panel& panel, const Catalog& catalog)
{
    const DerivedIndicators derived = derivedIndicators(catalog);
    for (size_t i = 0; i < derived.list.size();) {
        std::vector<Figure> figures;
        const int level = derived.list[i].level;
        for (; i < derived.list.size() && derived.list[i].level == level; ++i)
            addFigures(figures, panel, catalog, derived.list[i]);
        panel.insert(std::move(figures));
    }
}

void put(Panel& panel, const Catalog& catalog, const Figure& figure)
{
    const Cell cell {figure.indicator, figure.area, figure.period};
    panel.remove(cell, derivedSource);
    panel.put(figure);
    updateAll(panel, catalog, cell);
}

void remove(Panel& panel, const Catalog& catalog, const Cell& cell, SourceId source)
{
    panel.remove(cell, source);
    updateAll(panel, catalog, cell);
}

}
