// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/panelcolumns.h"
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
/// lock-free and never allocates. A figure of a period that can not be (month 13) is not taken; a
/// number that is not finite counts as absent.
class Panel
{
public:
    using Index = PanelColumns::Index;
    static constexpr Index none = UINT32_MAX;

    Panel() = default;
    /// Figures in any order; quotes, sections and notes are not kept.
    [[nodiscard]] static Panel build(const std::vector<Figure>& figures);

    /// Fills a panel figure by figure in bounded memory: add() in any order, then finish().
    /// Fastest in the panel's own order.
    class Builder
    {
    public:
        void reserve(size_t figures);
        void add(const Figure& figure);
        [[nodiscard]] Panel finish() &&;

    private:
        struct Key
        {
            IndicatorId indicator;
            AreaId area;
        };
        [[nodiscard]] bool before(Index a, Index b) const;
        [[nodiscard]] bool sameCell(Index a, Index b) const;
        void sort(std::vector<Figure>& duplicates);

        std::vector<Key> m_keys;
        PanelColumns m_columns;
        bool m_sorted = true; ///< every row so far came after the one before it
    };

    [[nodiscard]] Index size() const { return m_columns.size(); }
    /// none where there is no observation.
    [[nodiscard]] Index find(const Cell& cell) const;
    [[nodiscard]] Cell cell(Index index) const;
    [[nodiscard]] Period period(Index index) const;
    /// NaN where the source gives only a growth or a share.
    [[nodiscard]] double value(Index index) const { return m_columns.values()[index]; }
    /// The value as it was printed; nothing where the source gives only a growth or a share.
    [[nodiscard]] std::optional<Published> published(Index index) const
    {
        return m_columns.published(index);
    }
    [[nodiscard]] std::optional<ReportedGrowth> reportedGrowth(Index index) const;
    [[nodiscard]] std::optional<ReportedShare> reportedShare(Index index) const;
    /// The observation with everything a panel keeps (no texts besides share_of).
    [[nodiscard]] Figure figure(Index index) const;
    /// The columns themselves, for work on everything at once.
    [[nodiscard]] const PanelColumns& columns() const { return m_columns; }

    /// The observations of one indicator and area, in order of period; half-open.
    struct Range
    {
        Index begin = 0;
        Index end = 0;
        [[nodiscard]] bool isEmpty() const { return begin == end; }
    };
    [[nodiscard]] Range series(IndicatorId indicator, AreaId area) const;
    /// The observation of a period among the rows of one series; none where there is none.
    [[nodiscard]] Index find(Range series, Period period) const;

    /// A series and where its rows are; in order of indicator, then area.
    struct Series
    {
        IndicatorId indicator = 0;
        AreaId area = 0;
        Index begin = 0;
    };
    [[nodiscard]] std::span<const Series> allSeries() const { return m_series; }
    /// The place of a series in allSeries(); nothing where there is none.
    [[nodiscard]] std::optional<size_t> placeOf(IndicatorId indicator, AreaId area) const;
    /// The rows of the series at a place in allSeries().
    [[nodiscard]] Range rows(size_t series) const;

    /// Years (months = 12) for which the area has any value, ascending.
    [[nodiscard]] std::vector<int> years(AreaId area) const;
    [[nodiscard]] std::vector<int> years(IndicatorId indicator, AreaId area) const;
    /// Whether the indicator has any observation in the area.
    [[nodiscard]] bool has(IndicatorId indicator, AreaId area) const;

    /// Observations another source gave for a cell that is already taken.
    [[nodiscard]] std::span<const Figure> duplicates() const { return m_duplicates; }

    /// Puts one observation, in the place of the same source's former one; what is computed
    /// afterwards equals a build from scratch.
    void put(const Figure& figure);
    /// Takes the cell's observation away; another source's takes its place where there is one.
    void remove(const Cell& cell);
    /// Takes away what one source said about the cell.
    void remove(const Cell& cell, SourceId source);

    /// Puts many observations in one pass, each into a cell that is not taken yet.
    void insert(std::vector<Figure> figures);

    /// What the panel occupies in memory.
    [[nodiscard]] size_t bytes() const;

private:
    [[nodiscard]] size_t guessedPlace(IndicatorId indicator, AreaId area) const;
    [[nodiscard]] size_t seriesPlace(IndicatorId indicator, AreaId area) const;
    void contend(const Figure& figure);
    void insertRow(const Figure& figure);
    void eraseRow(Index row, const Cell& cell);
    void keepAside(const Figure& figure);

    PanelColumns m_columns;
    std::vector<Series> m_series;
    std::vector<Figure> m_duplicates; ///< in order of cell, then of arrival
};

}
