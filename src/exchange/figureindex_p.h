// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <tuple>
#include <vector>

namespace zoneboard {

/// What a figure is about; two figures of one import never share it.
struct FigureKey
{
    IndicatorId indicator = 0;
    AreaId area = 0;
    Period period;
    auto operator<=>(const FigureKey&) const = default;
};

[[nodiscard]] inline FigureKey keyOf(const Figure& figure)
{
    return {figure.indicator, figure.area, figure.period};
}

/// Finds the figure of a key among those added so far. Files are mostly in order, and then this
/// is one comparison a row; the table is only built once a key comes out of order.
class FigureIndex
{
public:
    explicit FigureIndex(const std::vector<Figure>& figures)
        : m_figures(figures)
    {
    }

    [[nodiscard]] std::optional<std::size_t> find(const FigureKey& key);
    /// Call before the figure of this key is appended.
    void willAppend(const FigureKey& key);

private:
    struct Slot
    {
        std::uint64_t hash = 0;
        std::uint32_t index = 0; ///< plus one; 0 is free
    };

    void build();
    void insert(std::uint64_t hash, std::size_t index);

    const std::vector<Figure>& m_figures;
    std::vector<Slot> m_slots; ///< a power of two, at most half full; empty while in order
    std::size_t m_used = 0;
};

}
