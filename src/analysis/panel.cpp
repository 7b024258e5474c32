// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/panel.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace zoneboard {

namespace {

Cell cellOf(const Figure& figure)
{
    return {figure.indicator, figure.area, figure.period};
}

/// Whether `challenger` is to be shown rather than `holder`: the more final, then the newer source.
bool wins(const Figure& challenger, const Figure& holder)
{
    return std::tuple(challenger.status, challenger.source)
        >= std::tuple(holder.status, holder.source);
}

/// A figure without what a panel does not keep.
Figure trimmed(const Figure& figure)
{
    PanelColumns single;
    single.append(figure);
    Figure kept = single.figure(0);
    kept.indicator = figure.indicator;
    kept.area = figure.area;
    return kept;
}

void takeYears(const PanelColumns& columns, Panel::Range range, std::vector<int>& years)
{
    for (Panel::Index row = range.begin; row < range.end; ++row) {
        const Period period = PanelColumns::periodOf(columns.periods()[row]);
        if (period.isYear() && !std::isnan(columns.values()[row]))
            years.push_back(period.year);
    }
}

}

/// Where the series would be were every indicator there for every area: right for most panels that
/// are large, and then one look in memory rather than twenty.
size_t Panel::guessedPlace(IndicatorId indicator, AreaId area) const
{
    if (m_series.empty())
        return 0;
    const Series& first = m_series.front();
    const auto indicators =
        static_cast<std::int64_t>(m_series.back().indicator) - first.indicator + 1;
    const auto areas = static_cast<std::int64_t>(m_series.size()) / indicators;
    const auto guess = (static_cast<std::int64_t>(indicator) - first.indicator) * areas
        + (static_cast<std::int64_t>(area) - first.area);
    const auto last = static_cast<std::int64_t>(m_series.size()) - 1;
    return static_cast<size_t>(std::clamp<std::int64_t>(guess, 0, last));
}

size_t Panel::seriesPlace(IndicatorId indicator, AreaId area) const
{
    const size_t guess = guessedPlace(indicator, area);
    if (guess < m_series.size() && m_series[guess].indicator == indicator
        && m_series[guess].area == area)
        return guess;
    const auto found = std::lower_bound(
        m_series.begin(), m_series.end(), std::pair(indicator, area),
        [](const auto& s, auto key) { return std::pair(s.indicator, s.area) < key; });
    return static_cast<size_t>(found - m_series.begin());
}

Panel::Range Panel::rows(size_t series) const
{
    const Index end = series + 1 < m_series.size() ? m_series[series + 1].begin : size();
    return {m_series[series].begin, end};
}

std::optional<size_t> Panel::placeOf(IndicatorId indicator, AreaId area) const
{
    const size_t place = seriesPlace(indicator, area);
    if (place == m_series.size() || m_series[place].indicator != indicator
        || m_series[place].area != area)
        return std::nullopt;
    return place;
}

Panel::Range Panel::series(IndicatorId indicator, AreaId area) const
{
    const auto place = placeOf(indicator, area);
    return place ? rows(*place) : Range {};
}

Panel::Index Panel::find(const Cell& cell) const
{
    return find(series(cell.indicator, cell.area), cell.period);
}

Panel::Index Panel::find(Range range, Period period) const
{
    const auto* periods = m_columns.periods().data();
    const auto key = PanelColumns::keyOf(period);
    // Where it is in a series without gaps.
    if (!range.isEmpty() && key >= periods[range.begin]) {
        const auto guess = range.begin
            + static_cast<Index>(key - periods[range.begin]) / PanelColumns::keysPerYear;
        if (guess < range.end && periods[guess] == key)
            return guess;
    }
    const auto* found = std::lower_bound(periods + range.begin, periods + range.end, key);
    const auto row = static_cast<Index>(found - periods);
    return row < range.end && *found == key ? row : none;
}

Cell Panel::cell(Index index) const
{
    const auto after =
        std::upper_bound(m_series.begin(), m_series.end(), index,
                         [](Index row, const Series& series) { return row < series.begin; });
    const Series& series = *std::prev(after);
    return {series.indicator, series.area, period(index)};
}

Period Panel::period(Index index) const
{
    return PanelColumns::periodOf(m_columns.periods()[index]);
}

std::optional<ReportedGrowth> Panel::reportedGrowth(Index index) const
{
    return m_columns.growth(index);
}

std::optional<ReportedShare> Panel::reportedShare(Index index) const
{
    return m_columns.share(index);
}

Figure Panel::figure(Index index) const
{
    Figure figure = m_columns.figure(index);
    const Cell place = cell(index);
    figure.indicator = place.indicator;
    figure.area = place.area;
    return figure;
}

std::vector<int> Panel::years(AreaId area) const
{
    std::vector<int> years;
    for (size_t i = 0; i < m_series.size(); ++i) {
        if (m_series[i].area == area)
            takeYears(m_columns, rows(i), years);
    }
    std::sort(years.begin(), years.end());
    years.erase(std::unique(years.begin(), years.end()), years.end());
    return years;
}

std::vector<int> Panel::years(IndicatorId indicator, AreaId area) const
{
    std::vector<int> years;
    takeYears(m_columns, series(indicator, area), years);
    return years;
}

bool Panel::has(IndicatorId indicator, AreaId area) const
{
    return !series(indicator, area).isEmpty();
}

void Panel::put(const Figure& figure)
{
    if (PanelColumns::keyOf(figure.period) == 0)
        return;
    remove(cellOf(figure), figure.source);
    contend(trimmed(figure));
}

void Panel::contend(const Figure& figure)
{
    const Index row = find(cellOf(figure));
    if (row == none) {
        insertRow(figure);
        return;
    }
    const Figure holder = this->figure(row);
    if (wins(figure, holder)) {
        m_columns.replace(row, figure);
        keepAside(holder);
    } else {
        keepAside(figure);
    }
}

void Panel::insertRow(const Figure& figure)
{
    const size_t place = seriesPlace(figure.indicator, figure.area);
    const bool known = !series(figure.indicator, figure.area).isEmpty();
    const Index begin = place < m_series.size() ? m_series[place].begin : size();
    Index row = begin;
    if (known) {
        const auto* periods = m_columns.periods().data();
        row = static_cast<Index>(std::lower_bound(periods + begin, periods + rows(place).end,
                                                  PanelColumns::keyOf(figure.period))
                                 - periods);
    } else {
        m_series.insert(m_series.begin() + static_cast<std::ptrdiff_t>(place),
                        {figure.indicator, figure.area, begin});
    }
    m_columns.insert(row, figure);
    for (size_t later = place + 1; later < m_series.size(); ++later)
        ++m_series[later].begin;
}

void Panel::eraseRow(Index row, const Cell& cell)
{
    const size_t place = seriesPlace(cell.indicator, cell.area);
    const Range range = rows(place);
    m_columns.erase(row);
    for (size_t later = place + 1; later < m_series.size(); ++later)
        --m_series[later].begin;
    if (range.end - range.begin == 1)
        m_series.erase(m_series.begin() + static_cast<std::ptrdiff_t>(place));
}

void Panel::keepAside(const Figure& figure)
{
    const auto after = std::upper_bound(
        m_duplicates.begin(), m_duplicates.end(), cellOf(figure),
        [](const Cell& cell, const Figure& other) { return cell < cellOf(other); });
    m_duplicates.insert(after, figure);
}

void Panel::remove(const Cell& cell)
{
    const Index row = find(cell);
    if (row != none)
        remove(cell, m_columns.source(row));
}

void Panel::remove(const Cell& cell, SourceId source)
{
    std::erase_if(m_duplicates, [&](const Figure& figure) {
        return figure.source == source && cellOf(figure) == cell;
    });
    const Index row = find(cell);
    if (row == none || m_columns.source(row) != source)
        return;
    // The best of those kept aside steps forward.
    auto heir = m_duplicates.end();
    for (auto other = m_duplicates.begin(); other != m_duplicates.end(); ++other) {
        if (cellOf(*other) == cell && (heir == m_duplicates.end() || wins(*other, *heir)))
            heir = other;
    }
    if (heir == m_duplicates.end()) {
        eraseRow(row, cell);
        return;
    }
    m_columns.replace(row, *heir);
    m_duplicates.erase(heir);
}

size_t Panel::bytes() const
{
    return m_columns.bytes() + m_series.capacity() * sizeof(Series)
        + m_duplicates.capacity() * sizeof(Figure);
}

}
