// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog.h"
#include "core/figure.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace zoneboard {

/// The place of an observation: an indicator of an area in a period.
struct Cell
{
    IndicatorId indicator = 0;
    AreaId area = 0;
    Period period;
    auto operator<=>(const Cell&) const = default;
};

/// All current figures in memory, in contiguous columns ordered by indicator, area and period
/// (year, then months). One observation a cell: where several sources give one, the most final
/// status wins, then the newest source id; the others are kept aside for the audit. Reading is
/// lock-free and never allocates.
class Panel
{
public:
    using Index = std::uint32_t;
    static constexpr Index none = UINT32_MAX;

    Panel() = default;
    /// Figures in any order; quotes, sections and notes are not kept.
    [[nodiscard]] static Panel build(std::vector<Figure> figures);

    /// Fills a panel figure by figure in bounded memory: add() in any order, then finish().
    class Builder
    {
    public:
        void reserve(size_t figures);
        void add(const Figure& figure);
        [[nodiscard]] Panel finish() &&;

    private:
        struct Row;
        std::vector<Figure> m_figures; // analysis decides its own layout
    };

    [[nodiscard]] Index size() const;
    /// none where there is no observation.
    [[nodiscard]] Index find(const Cell& cell) const;
    [[nodiscard]] Cell cell(Index index) const;
    /// NaN where the source gives only a growth or a share.
    [[nodiscard]] double value(Index index) const;
    /// The observation with everything a panel keeps (no texts besides share_of).
    [[nodiscard]] Figure figure(Index index) const;

    /// The observations of one indicator and area, in order of period; half-open.
    struct Range
    {
        Index begin = 0;
        Index end = 0;
        [[nodiscard]] bool isEmpty() const { return begin == end; }
    };
    [[nodiscard]] Range series(IndicatorId indicator, AreaId area) const;

    /// Years (months = 12) for which the area has any value, ascending.
    [[nodiscard]] std::vector<int> years(AreaId area) const;
    [[nodiscard]] std::vector<int> years(IndicatorId indicator, AreaId area) const;
    /// Whether the indicator has any observation in the area.
    [[nodiscard]] bool has(IndicatorId indicator, AreaId area) const;

    /// Observations another source gave for a cell that is already taken.
    [[nodiscard]] std::span<const Figure> duplicates() const;

    /// Puts, replaces or takes away one observation; what is computed afterwards equals a build
    /// from scratch.
    void put(const Figure& figure);
    void remove(const Cell& cell);
};

}
