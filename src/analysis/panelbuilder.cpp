// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/panel.h"

#include <algorithm>
#include <numeric>
#include <tuple>
#include <utility>

namespace zoneboard {

Panel Panel::build(const std::vector<Figure>& figures)
{
    Builder builder;
    builder.reserve(figures.size());
    for (const Figure& figure : figures)
        builder.add(figure);
    return std::move(builder).finish();
}

void Panel::Builder::reserve(size_t figures)
{
    m_keys.reserve(figures);
    m_columns.reserve(figures);
}

void Panel::Builder::add(const Figure& figure)
{
    if (PanelColumns::keyOf(figure.period) == 0)
        return;
    m_keys.push_back({figure.indicator, figure.area});
    m_columns.append(figure);
    const Index rows = m_columns.size();
    if (m_sorted && rows > 1)
        m_sorted = before(rows - 2, rows - 1) && !sameCell(rows - 2, rows - 1);
}

/// Order of cell, then of claim to it: within a cell the last one is the one to show.
bool Panel::Builder::before(Index a, Index b) const
{
    const auto key = [this](Index row) {
        return std::tuple(m_keys[row].indicator, m_keys[row].area, m_columns.periods()[row],
                          m_columns.status(row), m_columns.source(row));
    };
    return key(a) < key(b);
}

bool Panel::Builder::sameCell(Index a, Index b) const
{
    return m_keys[a].indicator == m_keys[b].indicator && m_keys[a].area == m_keys[b].area
        && m_columns.periods()[a] == m_columns.periods()[b];
}

void Panel::Builder::sort(std::vector<Figure>& duplicates)
{
    std::vector<Index> order(m_columns.size());
    std::iota(order.begin(), order.end(), Index {0});
    std::stable_sort(order.begin(), order.end(), [this](Index a, Index b) { return before(a, b); });

    size_t kept = 0;
    for (size_t i = 0; i < order.size(); ++i) {
        const Index row = order[i];
        if (i + 1 < order.size() && sameCell(row, order[i + 1])) {
            Figure figure = m_columns.figure(row);
            figure.indicator = m_keys[row].indicator;
            figure.area = m_keys[row].area;
            duplicates.push_back(std::move(figure));
        } else {
            order[kept++] = row;
        }
    }
    order.resize(kept);
    std::vector<Key> keys(kept);
    std::transform(order.begin(), order.end(), keys.begin(),
                   [this](Index row) { return m_keys[row]; });
    m_keys = std::move(keys);
    m_columns.reorder(order);
}

Panel Panel::Builder::finish() &&
{
    Panel panel;
    if (!m_sorted)
        sort(panel.m_duplicates);
    for (Index row = 0; row < m_columns.size(); ++row) {
        const Key& key = m_keys[row];
        if (panel.m_series.empty() || panel.m_series.back().indicator != key.indicator
            || panel.m_series.back().area != key.area)
            panel.m_series.push_back({key.indicator, key.area, row});
    }
    m_keys = {};
    m_columns.squeeze();
    panel.m_columns = std::move(m_columns);
    panel.m_series.shrink_to_fit();
    return panel;
}

void Panel::insert(std::vector<Figure> figures)
{
    const auto cellOf = [](const Figure& f) { return Cell {f.indicator, f.area, f.period}; };
    std::erase_if(figures, [](const Figure& f) { return PanelColumns::keyOf(f.period) == 0; });
    std::sort(figures.begin(), figures.end(),
              [&](const Figure& a, const Figure& b) { return cellOf(a) < cellOf(b); });
    const Index before = size();
    for (const Figure& figure : figures)
        m_columns.append(figure);

    std::vector<Index> order;
    order.reserve(size());
    std::vector<Series> merged;
    const auto take = [&](const Cell& cell, Index row) {
        if (merged.empty() || merged.back().indicator != cell.indicator
            || merged.back().area != cell.area)
            merged.push_back({cell.indicator, cell.area, static_cast<Index>(order.size())});
        order.push_back(row);
    };
    size_t next = 0;
    const auto takeNew = [&] {
        take(cellOf(figures[next]), before + static_cast<Index>(next));
        ++next;
    };
    for (size_t place = 0; place < m_series.size(); ++place) {
        const Series& series = m_series[place];
        const Index end = place + 1 < m_series.size() ? m_series[place + 1].begin : before;
        for (Index row = series.begin; row < end; ++row) {
            const Cell cell {series.indicator, series.area, period(row)};
            while (next < figures.size() && cellOf(figures[next]) < cell)
                takeNew();
            take(cell, row);
        }
    }
    while (next < figures.size())
        takeNew();
    m_columns.reorder(order);
    m_series = std::move(merged);
}

}
