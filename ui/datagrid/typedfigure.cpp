// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/datagrid/typedfigure.h"

#include "exchange/measure.h"

#include <map>

namespace zoneboard {

bool saysNoFigure(const QString& text)
{
    return saysNothing(cellOfText(text));
}

Result<CellEntry> typedEntry(const Catalog& catalog, const Cell& cell, const QString& text)
{
    const Indicator* indicator = catalog.indicator(cell.indicator);
    const auto number = numberOfCell(cellOfText(text));
    if (!number)
        return failure(
            ErrorKind::BadInput,
            message(phrase("TypedFigure",
                           "“%1” is no number. Write it like 294, 65.7, 约230, 500余 or 1.2万."),
                    text.trimmed()));
    if (!indicator)
        return CellEntry {cell, number->number, number->status, {}};
    const auto value = inMeasure(*number, indicator->unit);
    if (!value)
        return failure(
            ErrorKind::BadInput,
            message(phrase("TypedFigure", "“%1” is in another unit: %2 is counted in %3."),
                    text.trimmed(), indicator->name, indicator->unit));
    return CellEntry {cell, *value, number->status, {}};
}

namespace {

class BlockPlanner
{
public:
    BlockPlanner(const FigureGrid& grid, const Catalog& catalog)
        : m_grid(grid)
        , m_catalog(catalog)
    {
    }

    void put(const QModelIndex& index, const QString& text)
    {
        if (saysNoFigure(text))
            return;
        const auto cell = m_grid.cell(index);
        if (!cell || !(m_grid.flags(index) & Qt::ItemIsEditable)) {
            ++m_plan.beyond;
            return;
        }
        Result<CellEntry> entry = typedEntry(m_catalog, *cell, text);
        if (entry)
            m_plan.entries.push_back(*entry);
        else
            m_plan.refused.push_back(entry.error());
    }

    BlockPlan take() { return std::move(m_plan); }

private:
    const FigureGrid& m_grid;
    const Catalog& m_catalog;
    BlockPlan m_plan;
};

}

BlockPlan blockPlan(const FigureGrid& grid, const Catalog& catalog, const QModelIndex& corner,
                    const QModelIndexList& targets, const std::vector<QStringList>& block)
{
    BlockPlanner planner(grid, catalog);
    if (block.size() == 1 && block.front().size() == 1 && targets.size() > 1) {
        for (const QModelIndex& target : targets)
            planner.put(target, block.front().front());
        return planner.take();
    }
    int row = corner.row();
    for (const QStringList& line : block) {
        while (row < grid.rowCount() && grid.isBand(row))
            ++row;
        for (int column = 0; column < line.size(); ++column)
            planner.put(grid.index(row, corner.column() + column), line.at(column));
        ++row;
    }
    return planner.take();
}

std::vector<CellEntry> fillEntries(const FigureGrid& grid, const Panel& panel,
                                   const QModelIndexList& cells, FillDirection direction)
{
    // The first cell of each column (or row) is what the others get.
    std::map<int, QModelIndex> first;
    const bool down = direction == FillDirection::Down;
    const auto along = [down](const QModelIndex& i) { return down ? i.column() : i.row(); };
    const auto across = [down](const QModelIndex& i) { return down ? i.row() : i.column(); };
    for (const QModelIndex& index : cells) {
        const auto known = first.find(along(index));
        if (grid.cell(index) && (known == first.end() || across(index) < across(known->second)))
            first[along(index)] = index;
    }
    std::vector<CellEntry> entries;
    for (const QModelIndex& index : cells) {
        const auto from = first.find(along(index));
        const auto cell = grid.cell(index);
        if (!cell || from == first.end() || from->second == index
            || !(grid.flags(index) & Qt::ItemIsEditable))
            continue;
        const Panel::Index place = panel.find(*grid.cell(from->second));
        const auto value = place == Panel::none ? std::nullopt : panel.published(place);
        if (value)
            entries.push_back({*cell, *value, panel.columns().status(place),
                               panel.columns().source(place) > 0
                                   ? std::optional(panel.columns().source(place))
                                   : std::nullopt});
    }
    return entries;
}

}
