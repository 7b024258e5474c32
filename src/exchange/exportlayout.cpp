// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exportlayout_p.h"

#include <algorithm>
#include <utility>

namespace zoneboard {

ExportLayout::ExportLayout(const ExportTable& table)
{
    order(table);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const ExportRow& row = *m_rows[i];
        const auto at = static_cast<std::uint32_t>(i + 1);
        if (!row.value)
            continue;
        m_places.insert_or_assign(std::tuple(row.indicatorCode, row.areaCode, row.period), at);
        if (!row.period.isYear())
            continue;
        if (!continues(at, row))
            m_series.push_back({at, at, &row});
        m_series.back().last = at;
    }
}

void ExportLayout::order(const ExportTable& table)
{
    std::map<std::pair<QString, QString>, std::size_t> series;
    std::vector<std::tuple<std::size_t, bool, int, int, const ExportRow*>> ordered;
    ordered.reserve(table.rows.size());
    for (const ExportRow& row : table.rows) {
        const auto place = series.try_emplace({row.indicatorCode, row.areaCode}, series.size());
        ordered.emplace_back(place.first->second, !row.period.isYear(), row.period.months,
                             row.period.year, &row);
    }
    std::sort(ordered.begin(), ordered.end());
    m_rows.reserve(ordered.size());
    for (const auto& entry : ordered)
        m_rows.push_back(std::get<const ExportRow*>(entry));
}

bool ExportLayout::continues(std::uint32_t row, const ExportRow& next) const
{
    return !m_series.empty() && m_series.back().last + 1 == row
        && m_series.back().row->indicatorCode == next.indicatorCode
        && m_series.back().row->areaCode == next.areaCode;
}

std::optional<std::uint32_t> ExportLayout::rowOf(const QString& indicatorCode,
                                                 const QString& areaCode,
                                                 const Period& period) const
{
    const auto found = m_places.find(std::tuple(indicatorCode, areaCode, period));
    return found == m_places.end() ? std::nullopt : std::optional(found->second);
}

std::vector<ExportLayout::Series> ExportLayout::charted() const
{
    std::vector<Series> longer;
    std::copy_if(m_series.begin(), m_series.end(), std::back_inserter(longer),
                 [](const Series& series) { return series.years() >= 2; });
    std::vector<Series> headlines;
    std::copy_if(longer.begin(), longer.end(), std::back_inserter(headlines),
                 [](const Series& series) { return series.row->headline; });
    return headlines.empty() ? longer : headlines;
}

}
