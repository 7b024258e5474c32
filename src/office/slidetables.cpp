// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/officegrid_p.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace zoneboard {

namespace {

constexpr double rowPadding = 8; // above and below, together
constexpr double tableGap = 14;
constexpr double captionPixels = 15;
constexpr std::array<double, 3> sizes {16, 14.5, 13.5}; // 12, 11 and 10 points

double rowHeight(const OfficeGrid& grid, const QStringList& row, const std::vector<double>& widths,
                 bool bold)
{
    double height = SlideMeasure::lineHeight(grid.pixels);
    for (size_t i = 0; i < widths.size(); ++i)
        height = std::max(height,
                          grid.measure.height(row.value(static_cast<qsizetype>(i)), grid.pixels,
                                              bold, widths[i] - OfficeGrid::padding));
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

SlideBlock tableBlock(const OfficeGrid& whole, const OfficeGrid::Columns& columns,
                      const ReportWords& words)
{
    const std::vector<double> widths = whole.widths(columns);
    const ReportTable table = whole.part(columns);
    const OfficeGrid grid {whole.measure, table, whole.pixels, whole.width};
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
        const OfficeGrid grid {measure, table, size, width};
        if (grid.groups().size() == 1)
            break;
    }
    const OfficeGrid grid {measure, table, pixels, width};
    std::vector<SlideBlock> blocks;
    for (const OfficeGrid::Columns& columns : grid.groups())
        blocks.push_back(tableBlock(grid, columns, words));
    return blocks;
}

}
