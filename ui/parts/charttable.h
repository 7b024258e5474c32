// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartspec.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace zoneboard {

/// The numbers a chart shows, as a table of texts: a row a category, a column a series, the band
/// last. Certainty is said in words beside the number.
struct ChartTable
{
    QStringList header;
    std::vector<QStringList> rows;
    bool operator==(const ChartTable&) const = default;

    /// Lines of tab-separated cells, as spreadsheets take them from the clipboard.
    [[nodiscard]] QString toText() const;
};

[[nodiscard]] ChartTable chartTable(const ChartSpec& spec);

}
