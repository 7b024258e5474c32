// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/slideblocks_p.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace zoneboard {

namespace {

constexpr double padding = 16; // left and right of a cell's text, together
constexpr double rowPadding = 8; // above and below, together
constexpr double tableGap = 14;
constexpr double captionPixels = 15;
constexpr double mostNameShare = 0.4;
constexpr double mostNumberWidth = 260; // columns of numbers do not drift apart
constexpr std::array<double, 3> sizes {16, 14.5, 13.5}; // 12, 11 and 10 points

using Columns = std::vector<qsizetype>;

struct SlideGrid
{
    const SlideMeasure& measure;
    const ReportTable& table;
    double pixels;
    double width;

    [[nodiscard]] qsizetype columnCount() const
    {
        qsizetype count = table.header.size();
        for (const QStringList& row : table.rows)
            count = std::max(count, row.size());
        return count;
    }
    [[nodiscard]] bool isBold(size_t row) const
    {
        return row < table.emphasised.size() && table.emphasised[row];
    }
    /// What a column needs so that nothing in it wraps.
    [[nodiscard]] double natural(qsizetype column) const
    {
        double widest = measure.width(table.header.value(column), pixels, true);
        for (size_t i = 0; i < table.rows.size(); ++i)
            widest =
                std::max(widest, measure.width(table.rows[i].value(column), pixels, isBold(i)));
        return widest + padding;
    }
    /// What it needs at least: numbers do not wrap, names and texts do.
    [[nodiscard]] double least(qsizetype column) const
    {
        if (table.role(column) == ReportColumn::Number)
            return natural(column);
        return std::min(natural(column), width * (column == 0 ? 0.24 : 0.12));
    }
    [[nodiscard]] double least(const Columns& columns) const
    {
        return std::accumulate(columns.begin(), columns.end(), 0.0,
                               [&](double sum, qsizetype column) { return sum + least(column); });
    }
};

Columns allColumns(const SlideGrid& grid)
{
    Columns columns(static_cast<size_t>(grid.columnCount()));
    std::iota(columns.begin(), columns.end(), 0);
    return columns;
}

/// The columns that stand beside one another: all of them, or the first with as many others as fit.
std::vector<Columns> columnGroups(const SlideGrid& grid)
{
    const Columns all = allColumns(grid);
    if (grid.least(all) <= grid.width)
        return {all};
    std::vector<Columns> groups {{0}};
    for (size_t i = 1; i < all.size(); ++i) {
        Columns with = groups.back();
        with.push_back(all[i]);
        if (groups.back().size() > 1 && grid.least(with) > grid.width)
            groups.push_back({0, all[i]});
        else
            groups.back() = with;
    }
    return groups;
}

/// Every column what it needs; what is left goes to names and texts that would wrap, then to all.
std::vector<double> widthsOf(const SlideGrid& grid, const Columns& columns)
{
    std::vector<double> widths;
    for (const qsizetype column : columns)
        widths.push_back(grid.least(column));
    double spare = grid.width - std::accumulate(widths.begin(), widths.end(), 0.0);
    double wanted = 0;
    for (size_t i = 0; i < columns.size(); ++i)
        wanted += std::max(grid.natural(columns[i]) - widths[i], 0.0);
    const double part = wanted > 0 ? std::clamp(spare / wanted, 0.0, 1.0) : 0;
    for (size_t i = 0; i < columns.size(); ++i)
        widths[i] += part * std::max(grid.natural(columns[i]) - widths[i], 0.0);
    spare = std::max(grid.width - std::accumulate(widths.begin(), widths.end(), 0.0), 0.0)
        / static_cast<double>(columns.size());
    for (size_t i = 0; i < columns.size(); ++i) {
        const bool number = grid.table.role(columns[i]) == ReportColumn::Number;
        widths[i] =
            std::max(widths[i], std::min(widths[i] + spare, number ? mostNumberWidth : grid.width));
    }
    widths.front() +=
        std::max(grid.width - std::accumulate(widths.begin(), widths.end(), 0.0), 0.0);
    return widths;
}

ReportTable partOf(const ReportTable& table, const Columns& columns)
{
    ReportTable part;
    part.caption = table.caption;
    part.emphasised = table.emphasised;
    for (const qsizetype column : columns) {
        part.header.append(table.header.value(column));
        part.columns.push_back(table.role(column));
    }
    for (const QStringList& row : table.rows) {
        QStringList cells;
        for (const qsizetype column : columns)
            cells.append(row.value(column));
        part.rows.push_back(cells);
    }
    return part;
}

double rowHeight(const SlideGrid& grid, const QStringList& row, const std::vector<double>& widths,
                 bool bold)
{
    double height = SlideMeasure::lineHeight(grid.pixels);
    for (size_t i = 0; i < widths.size(); ++i)
        height = std::max(height,
                          grid.measure.height(row.value(static_cast<qsizetype>(i)), grid.pixels,
                                              bold, widths[i] - padding));
    return height + rowPadding;
}

ReportTable rowsOf(const ReportTable& table, const FlowPiece& piece)
{
    ReportTable rows = table;
    const auto cut = [&](auto& list) {
        if (list.size() < piece.firstRow + piece.rowCount)
            return;
        const auto begin = list.begin() + static_cast<std::ptrdiff_t>(piece.firstRow);
        list = {begin, begin + static_cast<std::ptrdiff_t>(piece.rowCount)};
    };
    cut(rows.rows);
    cut(rows.emphasised);
    return rows;
}

SlideBlock tableBlock(const SlideGrid& whole, const Columns& columns, const ReportWords& words)
{
    const std::vector<double> widths = widthsOf(whole, columns);
    const ReportTable table = partOf(whole.table, columns);
    const SlideGrid grid {whole.measure, table, whole.pixels, whole.width};
    const double captionHeight = table.caption.isEmpty()
        ? 0
        : grid.measure.height(words.continued.arg(table.caption), captionPixels, false, grid.width)
            + 4;
    const double head = table.header.isEmpty() ? 0 : rowHeight(grid, table.header, widths, true);
    SlideBlock block;
    block.flow.head = captionHeight + head;
    block.flow.gap = tableGap;
    for (size_t i = 0; i < table.rows.size(); ++i)
        block.flow.rows.push_back(rowHeight(grid, table.rows[i], widths, grid.isBold(i)));
    block.put = [=, rows = block.flow.rows, pixels = grid.pixels, continued = words.continued](
                    Slide& slide, const QRectF& rect, const FlowPiece& piece) {
        const QString caption = piece.firstRow > 0 ? continued.arg(table.caption) : table.caption;
        if (!table.caption.isEmpty())
            slide.texts.push_back({QRectF(rect.left(), rect.top(), rect.width(), captionHeight),
                                   {{caption, captionPixels, false, Ink::Quiet}}});
        SlideTable put {
            rect.adjusted(0, captionHeight, 0, 0), rowsOf(table, piece), widths, {head}, pixels};
        for (size_t i = 0; i < piece.rowCount; ++i)
            put.heights.push_back(rows[piece.firstRow + i]);
        put.rect.setSize({std::accumulate(widths.begin(), widths.end(), 0.0),
                          std::accumulate(put.heights.begin(), put.heights.end(), 0.0)});
        slide.tables.push_back(std::move(put));
    };
    return block;
}

}

std::vector<SlideBlock> slideTables(const SlideMeasure& measure, const ReportTable& table,
                                    const ReportWords& words, double width)
{
    double pixels = sizes.front();
    for (const double size : sizes) {
        pixels = size;
        const SlideGrid grid {measure, table, size, width};
        if (columnGroups(grid).size() == 1)
            break;
    }
    const SlideGrid grid {measure, table, pixels, width};
    std::vector<SlideBlock> blocks;
    for (const Columns& columns : columnGroups(grid))
        blocks.push_back(tableBlock(grid, columns, words));
    return blocks;
}

}
