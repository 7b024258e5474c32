// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exporttable.h"

#include <cstdint>
#include <map>
#include <optional>
#include <tuple>
#include <vector>

namespace zoneboard {

/// Where the rows of an export stand in its sheet, below a header row: series by series, in each
/// the whole years first, so that a chart's cells stand in a run. Rows count from 0, the header's.
class ExportLayout
{
public:
    struct Series
    {
        std::uint32_t first = 0; ///< rows of whole years with a value, in a run
        std::uint32_t last = 0;
        const ExportRow* row = nullptr; ///< its first row, for the names
        [[nodiscard]] std::uint32_t years() const { return last - first + 1; }
    };

    /// The table must outlive it.
    explicit ExportLayout(const ExportTable& table);

    [[nodiscard]] const std::vector<const ExportRow*>& rows() const { return m_rows; }
    /// The row that holds this value; nothing where the table has none.
    [[nodiscard]] std::optional<std::uint32_t>
    rowOf(const QString& indicatorCode, const QString& areaCode, const Period& period) const;
    /// The series of two years or more that get a chart: the headline ones, all where none is one.
    [[nodiscard]] std::vector<Series> charted() const;

private:
    void order(const ExportTable& table);
    [[nodiscard]] bool continues(std::uint32_t row, const ExportRow& next) const;

    std::vector<const ExportRow*> m_rows;
    std::map<std::tuple<QString, QString, Period>, std::uint32_t> m_places;
    std::vector<Series> m_series;
};

}
