// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure.h"

#include <QHash>
#include <QString>

#include <cmath>
#include <cstdint>
#include <vector>

namespace zoneboard {

/// The rows of a panel as columns, without their indicator and area: 30 bytes a row, and 32 more
/// where a figure reports a growth, a share or a rank. Keeps no section, quote or note, and no
/// number that is not finite.
class PanelColumns
{
public:
    using Index = std::uint32_t;
    /// A period as one number that sorts like it; 0 for one that can not be (month 13, year −4).
    using PeriodKey = std::int32_t;
    static constexpr std::uint32_t keysPerYear = 16; ///< from one year's key to the next's

    [[nodiscard]] static PeriodKey keyOf(Period period)
    {
        const bool possible =
            period.months >= 1 && period.months <= 12 && period.year >= 1 && period.year <= 9999;
        return possible ? period.year * 16 + period.months : 0;
    }
    [[nodiscard]] static Period periodOf(PeriodKey key);

    [[nodiscard]] Index size() const { return static_cast<Index>(m_values.size()); }
    [[nodiscard]] const std::vector<double>& values() const { return m_values; }
    [[nodiscard]] const std::vector<PeriodKey>& periods() const { return m_periods; }
    /// Value decimals (bits 0–3), qualifier (4–5) and status (6–7) of each row.
    [[nodiscard]] const std::vector<std::uint16_t>& prints() const { return m_prints; }
    /// Whether the row reports a growth, a share or a rank.
    [[nodiscard]] bool reports(Index row) const { return m_extraOf[row] != noExtra; }
    [[nodiscard]] SourceId source(Index row) const { return m_sources[row]; }
    [[nodiscard]] Status status(Index row) const;
    [[nodiscard]] std::optional<Published> published(Index row) const
    {
        if (std::isnan(m_values[row]))
            return std::nullopt;
        return unpacked(m_values[row], m_prints[row]);
    }
    [[nodiscard]] std::optional<ReportedGrowth> growth(Index row) const;
    [[nodiscard]] std::optional<ReportedShare> share(Index row) const;
    /// Without id of indicator and area, which the row does not know.
    [[nodiscard]] Figure figure(Index row) const;

    void reserve(size_t rows);
    void append(const Figure& figure);
    void replace(Index row, const Figure& figure);
    void insert(Index row, const Figure& figure);
    void erase(Index row);
    /// Row i becomes what row order[i] was; rows that `order` leaves out are dropped.
    void reorder(const std::vector<Index>& order);
    /// Gives back memory that growing left over.
    void squeeze();
    [[nodiscard]] size_t bytes() const;

private:
    /// What only some figures report.
    struct Extra
    {
        double growth = 0;
        double share = 0;
        std::int32_t rank = 0;
        std::uint32_t shareOf = 0; ///< place in m_wholes
        std::uint16_t growthPrint = 0;
        std::uint16_t sharePrint = 0;
    };
    static constexpr std::uint32_t noExtra = UINT32_MAX;

    [[nodiscard]] static Published unpacked(double value, std::uint16_t print)
    {
        return {value, print & 15, static_cast<Qualifier>(print >> 4U & 3U)};
    }
    [[nodiscard]] std::uint32_t keepExtra(const Figure& figure);
    void dropExtra(std::uint32_t extra);
    [[nodiscard]] std::uint32_t wholeNumber(const QString& name);

    std::vector<double> m_values; ///< NaN where there is none
    std::vector<FigureId> m_ids;
    std::vector<PeriodKey> m_periods;
    std::vector<SourceId> m_sources;
    std::vector<std::uint32_t> m_extraOf;
    std::vector<std::uint16_t> m_prints;
    std::vector<Extra> m_extras;
    std::vector<std::uint32_t> m_freeExtras;
    std::vector<QString> m_wholes; ///< the names shares are of, each once
    QHash<QString, std::uint32_t> m_wholeNumbers;
};

}
