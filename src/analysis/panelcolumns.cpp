// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/panelcolumns.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace zoneboard {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

// A print is packed as decimals (bits 0–3) and qualifier (4–5); what follows differs by column.
constexpr unsigned statusShift = 6;
constexpr unsigned unitShift = 6;
constexpr unsigned basisShift = 7;
constexpr std::uint16_t reportedBit = 1U << 15;

std::uint16_t packed(const Published& number)
{
    const auto decimals = static_cast<unsigned>(std::clamp(number.decimals, 0, 15));
    return static_cast<std::uint16_t>(decimals | static_cast<unsigned>(number.qualifier) << 4U);
}

std::uint16_t printOf(const Figure& figure)
{
    const unsigned print = figure.value ? packed(*figure.value) : 0U;
    return static_cast<std::uint16_t>(print | static_cast<unsigned>(figure.status) << statusShift);
}

double valueOf(const Figure& figure)
{
    return figure.value && std::isfinite(figure.value->value) ? figure.value->value : nan;
}

template<typename T>
void reorderColumn(std::vector<T>& column, const std::vector<PanelColumns::Index>& order)
{
    std::vector<T> ordered(order.size());
    std::transform(order.begin(), order.end(), ordered.begin(),
                   [&](PanelColumns::Index row) { return column[row]; });
    column = std::move(ordered);
}

template<typename T>
void insertInto(std::vector<T>& column, PanelColumns::Index row, T value)
{
    column.insert(column.begin() + row, value);
}

template<typename T>
void eraseFrom(std::vector<T>& column, PanelColumns::Index row)
{
    column.erase(column.begin() + row);
}

template<typename T>
void squeezeColumn(std::vector<T>& column)
{
    if (column.capacity() > column.size() + column.size() / 16)
        column.shrink_to_fit();
}

template<typename T>
size_t bytesOf(const std::vector<T>& column)
{
    return column.capacity() * sizeof(T);
}

}

Period PanelColumns::periodOf(PeriodKey key)
{
    return {key / 16, key % 16};
}

Status PanelColumns::status(Index row) const
{
    return static_cast<Status>(m_prints[row] >> statusShift & 3U);
}

std::optional<ReportedGrowth> PanelColumns::growth(Index row) const
{
    if (m_extraOf[row] == noExtra)
        return std::nullopt;
    const Extra& extra = m_extras[m_extraOf[row]];
    if ((extra.growthPrint & reportedBit) == 0)
        return std::nullopt;
    return ReportedGrowth {unpacked(extra.growth, extra.growthPrint),
                           static_cast<GrowthUnit>(extra.growthPrint >> unitShift & 1U),
                           static_cast<GrowthBasis>(extra.growthPrint >> basisShift & 3U)};
}

std::optional<ReportedShare> PanelColumns::share(Index row) const
{
    if (m_extraOf[row] == noExtra)
        return std::nullopt;
    const Extra& extra = m_extras[m_extraOf[row]];
    if ((extra.sharePrint & reportedBit) == 0)
        return std::nullopt;
    return ReportedShare {unpacked(extra.share, extra.sharePrint), m_wholes[extra.shareOf]};
}

Figure PanelColumns::figure(Index row) const
{
    Figure figure;
    figure.id = m_ids[row];
    figure.period = periodOf(m_periods[row]);
    figure.value = published(row);
    figure.status = status(row);
    figure.growth = growth(row);
    figure.share = share(row);
    figure.source = m_sources[row];
    if (m_extraOf[row] != noExtra && m_extras[m_extraOf[row]].rank != 0)
        figure.rank = m_extras[m_extraOf[row]].rank;
    return figure;
}

void PanelColumns::reserve(size_t rows)
{
    m_values.reserve(rows);
    m_ids.reserve(rows);
    m_periods.reserve(rows);
    m_sources.reserve(rows);
    m_extraOf.reserve(rows);
    m_prints.reserve(rows);
}

void PanelColumns::append(const Figure& figure)
{
    m_values.push_back(valueOf(figure));
    m_ids.push_back(figure.id);
    m_periods.push_back(keyOf(figure.period));
    m_sources.push_back(figure.source);
    m_extraOf.push_back(keepExtra(figure));
    m_prints.push_back(printOf(figure));
}

void PanelColumns::replace(Index row, const Figure& figure)
{
    dropExtra(m_extraOf[row]);
    m_values[row] = valueOf(figure);
    m_ids[row] = figure.id;
    m_periods[row] = keyOf(figure.period);
    m_sources[row] = figure.source;
    m_extraOf[row] = keepExtra(figure);
    m_prints[row] = printOf(figure);
}

void PanelColumns::insert(Index row, const Figure& figure)
{
    insertInto(m_values, row, valueOf(figure));
    insertInto(m_ids, row, figure.id);
    insertInto(m_periods, row, keyOf(figure.period));
    insertInto(m_sources, row, figure.source);
    insertInto(m_extraOf, row, keepExtra(figure));
    insertInto(m_prints, row, printOf(figure));
}

void PanelColumns::erase(Index row)
{
    dropExtra(m_extraOf[row]);
    eraseFrom(m_values, row);
    eraseFrom(m_ids, row);
    eraseFrom(m_periods, row);
    eraseFrom(m_sources, row);
    eraseFrom(m_extraOf, row);
    eraseFrom(m_prints, row);
}

void PanelColumns::reorder(const std::vector<Index>& order)
{
    reorderColumn(m_values, order);
    reorderColumn(m_ids, order);
    reorderColumn(m_periods, order);
    reorderColumn(m_sources, order);
    reorderColumn(m_extraOf, order);
    reorderColumn(m_prints, order);
}

void PanelColumns::squeeze()
{
    squeezeColumn(m_values);
    squeezeColumn(m_ids);
    squeezeColumn(m_periods);
    squeezeColumn(m_sources);
    squeezeColumn(m_extraOf);
    squeezeColumn(m_prints);
    squeezeColumn(m_extras);
}

size_t PanelColumns::bytes() const
{
    return bytesOf(m_values) + bytesOf(m_ids) + bytesOf(m_periods) + bytesOf(m_sources)
        + bytesOf(m_extraOf) + bytesOf(m_prints) + bytesOf(m_extras) + bytesOf(m_freeExtras);
}

std::uint32_t PanelColumns::keepExtra(const Figure& figure)
{
    Extra extra;
    if (figure.growth && std::isfinite(figure.growth->rate.value)) {
        extra.growth = figure.growth->rate.value;
        extra.growthPrint = static_cast<std::uint16_t>(
            packed(figure.growth->rate) | static_cast<unsigned>(figure.growth->unit) << unitShift
            | static_cast<unsigned>(figure.growth->basis) << basisShift | reportedBit);
    }
    if (figure.share && std::isfinite(figure.share->rate.value)) {
        extra.share = figure.share->rate.value;
        extra.sharePrint =
            static_cast<std::uint16_t>(packed(figure.share->rate) | unsigned {reportedBit});
        extra.shareOf = wholeNumber(figure.share->of);
    }
    extra.rank = figure.rank.value_or(0);
    if (extra.growthPrint == 0 && extra.sharePrint == 0 && extra.rank == 0)
        return noExtra;
    if (m_freeExtras.empty()) {
        m_extras.push_back(extra);
        return static_cast<std::uint32_t>(m_extras.size() - 1);
    }
    const std::uint32_t place = m_freeExtras.back();
    m_freeExtras.pop_back();
    m_extras[place] = extra;
    return place;
}

void PanelColumns::dropExtra(std::uint32_t extra)
{
    if (extra != noExtra)
        m_freeExtras.push_back(extra);
}

std::uint32_t PanelColumns::wholeNumber(const QString& name)
{
    const auto found = m_wholeNumbers.constFind(name);
    if (found != m_wholeNumbers.constEnd())
        return *found;
    const auto number = static_cast<std::uint32_t>(m_wholes.size());
    m_wholes.push_back(name);
    m_wholeNumbers.insert(name, number);
    return number;
}

}
