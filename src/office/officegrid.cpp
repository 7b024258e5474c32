// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/officegrid_p.h"

#include <algorithm>
#include <numeric>

namespace zoneboard {

namespace {

constexpr double leastName = 0.24; // of the width
constexpr double leastText = 0.12;
constexpr double mostNumberWidth = 260; // columns of numbers do not drift apart

double sumOf(const std::vector<double>& widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0.0);
}

OfficeGrid::Columns allColumns(const ReportTable& table)
{
    qsizetype count = table.header.size();
    for (const QStringList& row : table.rows)
        count = std::max(count, row.size());
    OfficeGrid::Columns columns(static_cast<size_t>(count));
    std::iota(columns.begin(), columns.end(), 0);
    return columns;
}

}

bool OfficeGrid::isBold(size_t row) const
{
    return row < table.emphasised.size() && table.emphasised[row];
}

double OfficeGrid::natural(qsizetype column) const
{
    double widest = measure.width(table.header.value(column), pixels, true);
    for (size_t i = 0; i < table.rows.size(); ++i)
        widest = std::max(widest, measure.width(table.rows[i].value(column), pixels, isBold(i)));
    return widest + padding;
}

double OfficeGrid::least(qsizetype column) const
{
    if (table.role(column) == ReportColumn::Number)
        return natural(column);
    return std::min(natural(column), width * (column == 0 ? leastName : leastText));
}

double OfficeGrid::least(const Columns& columns) const
{
    return std::accumulate(columns.begin(), columns.end(), 0.0,
                           [&](double sum, qsizetype column) { return sum + least(column); });
}

std::vector<OfficeGrid::Columns> OfficeGrid::groups() const
{
    const Columns all = allColumns(table);
    if (all.empty() || least(all) <= width)
        return {all};
    std::vector<Columns> groups {{0}};
    for (size_t i = 1; i < all.size(); ++i) {
        Columns with = groups.back();
        with.push_back(all[i]);
        if (groups.back().size() > 1 && least(with) > width)
            groups.push_back({0, all[i]});
        else
            groups.back() = with;
    }
    return groups;
}

std::vector<double> OfficeGrid::widths(const Columns& columns) const
{
    std::vector<double> widths;
    for (const qsizetype column : columns)
        widths.push_back(least(column));
    double wanted = 0;
    for (size_t i = 0; i < columns.size(); ++i)
        wanted += natural(columns[i]) - widths[i];
    const double part = wanted > 0 ? std::clamp((width - sumOf(widths)) / wanted, 0.0, 1.0) : 0;
    for (size_t i = 0; i < columns.size(); ++i)
        widths[i] += part * (natural(columns[i]) - widths[i]);
    const double spare = std::max(width - sumOf(widths), 0.0) / static_cast<double>(columns.size());
    for (size_t i = 0; i < columns.size(); ++i) {
        const bool number = table.role(columns[i]) == ReportColumn::Number;
        widths[i] =
            std::max(widths[i], std::min(widths[i] + spare, number ? mostNumberWidth : width));
    }
    if (!widths.empty())
        widths.front() += std::max(width - sumOf(widths), 0.0);
    return widths;
}

ReportTable OfficeGrid::part(const Columns& columns) const
{
    ReportTable cut;
    cut.caption = table.caption;
    cut.emphasised = table.emphasised;
    for (const qsizetype column : columns) {
        cut.header.append(table.header.value(column));
        cut.columns.push_back(table.role(column));
    }
    for (const QStringList& row : table.rows) {
        QStringList cells;
        for (const qsizetype column : columns)
            cells.append(row.value(column));
        cut.rows.push_back(cells);
    }
    return cut;
}

}
