// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/figureindex_p.h"

namespace zoneboard {

namespace {

std::uint64_t hashOf(const FigureKey& key)
{
    std::uint64_t mixed = static_cast<std::uint64_t>(static_cast<std::uint32_t>(key.indicator))
            << 32
        | static_cast<std::uint32_t>(key.area);
    mixed ^= static_cast<std::uint64_t>(key.period.year * 16 + key.period.months)
        * 0x9e3779b97f4a7c15ULL;
    mixed *= 0xff51afd7ed558ccdULL;
    return mixed ^ (mixed >> 29);
}

}

void FigureIndex::insert(std::uint64_t hash, std::size_t index)
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t at = hash & mask;
    while (m_slots[at].index != 0)
        at = (at + 1) & mask;
    m_slots[at] = {hash, static_cast<std::uint32_t>(index + 1)};
    ++m_used;
}

void FigureIndex::build()
{
    std::size_t size = 1024;
    while (size < 4 * (m_figures.size() + 1))
        size *= 2;
    m_slots.assign(size, Slot {});
    m_used = 0;
    for (std::size_t i = 0; i < m_figures.size(); ++i)
        insert(hashOf(keyOf(m_figures[i])), i);
}

std::optional<std::size_t> FigureIndex::find(const FigureKey& key)
{
    if (m_figures.empty())
        return std::nullopt;
    if (m_slots.empty()) {
        const FigureKey last = keyOf(m_figures.back());
        if (last < key)
            return std::nullopt;
        if (last == key)
            return m_figures.size() - 1;
        build();
    }
    const std::uint64_t hash = hashOf(key);
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t at = hash & mask; m_slots[at].index != 0; at = (at + 1) & mask) {
        const std::size_t index = m_slots[at].index - 1;
        if (m_slots[at].hash == hash && keyOf(m_figures[index]) == key)
            return index;
    }
    return std::nullopt;
}

void FigureIndex::willAppend(const FigureKey& key)
{
    if (m_slots.empty())
        return;
    if (2 * (m_used + 1) > m_slots.size())
        build();
    insert(hashOf(key), m_figures.size());
}

}
