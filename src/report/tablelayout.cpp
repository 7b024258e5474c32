// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/blocklayout_p.h"
#include "report/columnwidths_p.h"

#include <algorithm>
#include <limits>
#include <memory>
#include <numeric>

namespace zoneboard {

namespace {

constexpr double gapBetween = 14;
constexpr double cellPadding = 8; // left and right of a cell's text
constexpr double rowPadding = 4; // above and below
constexpr double tightRowPadding = 2;
constexpr double mostNumberShare = 0.4;
constexpr double shortLine = 56; // four characters
constexpr char16_t firstIdeograph = 0x2e80;

/// Some columns of a table, measured: what stands in each cell and how wide the columns are.
struct TableGrid
{
    QStringList captionLines;
    QStringList continuedLines; ///< the caption on the sheets it runs on to
    std::vector<double> widths;
    std::vector<ReportColumn> roles;
    std::vector<QStringList> head; ///< lines, one list a column
    std::vector<std::vector<QStringList>> rows;
    std::vector<bool> emphasised;
    double captionHeight = 0;
    double headHeight = 0;
    std::vector<double> rowHeights;
    double padding = rowPadding;

    [[nodiscard]] double width() const
    {
        return std::accumulate(widths.begin(), widths.end(), 0.0);
    }
};

struct TableMeasure
{
    const Typography& type;
    const ReportTable& table;
    double width;
    double padding = rowPadding; ///< above and below a row's text

    [[nodiscard]] QString cell(const QStringList& row, qsizetype column) const
    {
        return row.value(column);
    }
    [[nodiscard]] qsizetype columnCount() const
    {
        qsizetype count = table.header.size();
        for (const QStringList& row : table.rows)
            count = std::max(count, row.size());
        return count;
    }
    /// What a column needs so that nothing in it wraps.
    [[nodiscard]] double natural(qsizetype column) const
    {
        double widest = 0;
        // Heads of numbers may wrap; their longest line is what counts.
        for (const QString& line : cell(table.header, column).split(u'\n'))
            widest = std::max(widest, type.width(line, Face::HeadCell));
        for (size_t i = 0; i < table.rows.size(); ++i)
            widest = std::max(widest, type.width(cell(table.rows[i], column), rowFace(i)));
        // What is no number any more wraps in a column of numbers, too.
        const double most = column > 0 && table.role(column) == ReportColumn::Number
            ? width * mostNumberShare
            : widest + 2 * cellPadding;
        return std::min(widest + 2 * cellPadding, most);
    }
    /// What it needs so that no word in it is broken.
    [[nodiscard]] double least(qsizetype column) const
    {
        double widest = 0;
        const auto take = [&](const QString& text, Face face) {
            for (const QString& word : text.split(u' '))
                widest = std::max(widest, std::min(type.width(word, face), wordWidth(word)));
        };
        take(cell(table.header, column), Face::HeadCell);
        for (size_t i = 0; i < table.rows.size(); ++i)
            take(cell(table.rows[i], column), rowFace(i));
        return widest + 2 * cellPadding;
    }
    /// Chinese breaks between any two characters, but a line of two or three is none.
    [[nodiscard]] static double wordWidth(const QString& word)
    {
        const bool chinese = std::ranges::any_of(
            word, [](QChar letter) { return letter.unicode() >= firstIdeograph; });
        return chinese ? shortLine : std::numeric_limits<double>::max();
    }
    [[nodiscard]] Face rowFace(size_t row) const
    {
        return row < table.emphasised.size() && table.emphasised[row] ? Face::StrongCell
                                                                      : Face::Cell;
    }
};

/// Columns that stand beside one another: the first, and as many others as fit.
std::vector<std::vector<qsizetype>> columnGroups(const TableMeasure& measure)
{
    const qsizetype count = measure.columnCount();
    std::vector<std::vector<qsizetype>> groups;
    const bool flexible = std::ranges::any_of(
        measure.table.columns, [](ReportColumn role) { return role == ReportColumn::Text; });
    const double names = std::min(measure.natural(0), measure.width * mostNamesPart);
    double used = 0;
    for (qsizetype column = 1; column < count; ++column) {
        const double needed = measure.natural(column);
        if (groups.empty() || (!flexible && used + needed > measure.width)) {
            groups.push_back({0});
            used = names;
        }
        groups.back().push_back(column);
        used += needed;
    }
    if (groups.empty() && count == 1)
        groups.push_back({0});
    return groups;
}

double cellsHeight(const TableMeasure& measure, const std::vector<QStringList>& cells, Face face)
{
    qsizetype lines = 1;
    for (const QStringList& cell : cells)
        lines = std::max(lines, cell.size());
    return static_cast<double>(lines) * measure.type.lineHeight(face) + 2 * measure.padding;
}

TableGrid gridOf(const TableMeasure& measure, const std::vector<qsizetype>& columns)
{
    TableGrid grid;
    grid.padding = measure.padding;
    std::vector<ColumnWish> wishes;
    for (const qsizetype column : columns) {
        grid.roles.push_back(measure.table.role(column));
        wishes.push_back({measure.natural(column), measure.least(column), grid.roles.back()});
    }
    grid.widths = columnWidths(wishes, measure.width);
    const auto cells = [&](const QStringList& texts, Face face) {
        std::vector<QStringList> result;
        for (size_t i = 0; i < columns.size(); ++i)
            result.push_back(measure.type.lines(measure.cell(texts, columns[i]), face,
                                                grid.widths[i] - 2 * cellPadding + 0.5));
        return result;
    };
    if (!measure.table.header.isEmpty()) {
        grid.head = cells(measure.table.header, Face::HeadCell);
        grid.headHeight = cellsHeight(measure, grid.head, Face::HeadCell);
    }
    grid.emphasised = measure.table.emphasised;
    for (size_t i = 0; i < measure.table.rows.size(); ++i) {
        grid.rows.push_back(cells(measure.table.rows[i], measure.rowFace(i)));
        grid.rowHeights.push_back(cellsHeight(measure, grid.rows.back(), measure.rowFace(i)));
    }
    return grid;
}

void putCells(PaperSheet& sheet, const Typography& type, const TableGrid& grid,
              const std::vector<QStringList>& cells, Face face, Ink ink, QPointF corner)
{
    for (size_t i = 0; i < cells.size(); ++i) {
        QRectF rect(corner.x() + cellPadding, corner.y() + grid.padding,
                    grid.widths[i] - 2 * cellPadding, type.lineHeight(face));
        for (const QString& line : cells[i]) {
            const bool number = grid.roles[i] == ReportColumn::Number;
            sheet.texts.push_back({rect, line, face, number ? Qt::AlignRight : Qt::AlignLeft, ink});
            rect.translate(0, type.lineHeight(face));
        }
        corner.rx() += grid.widths[i];
    }
}

void putRule(PaperSheet& sheet, const TableGrid& grid, const QPointF& left, RuleWeight weight)
{
    sheet.rules.push_back({QLineF(left, left + QPointF(grid.width(), 0)), weight});
}

///   表 1  Caption
///   ────────────────────
///   name        2023  2024
///   ────────────────────
///   row          1.0   2.0
///   ────────────────────
void putTable(PaperSheet& sheet, const Typography& type, const TableGrid& grid,
              const QPointF& origin, const FlowPiece& piece)
{
    QPointF at = origin + QPointF(0, piece.top);
    QRectF line(at, QSizeF(grid.width(), type.lineHeight(Face::Caption)));
    for (const QString& text : piece.firstRow == 0 ? grid.captionLines : grid.continuedLines) {
        sheet.texts.push_back({line, text, Face::Caption, Qt::AlignLeft, Ink::Quiet});
        line.translate(0, type.lineHeight(Face::Caption));
    }
    at.ry() += grid.captionHeight;
    putRule(sheet, grid, at, RuleWeight::Line);
    putCells(sheet, type, grid, grid.head, Face::HeadCell, Ink::Quiet, at);
    at.ry() += grid.headHeight;
    if (grid.headHeight > 0)
        putRule(sheet, grid, at, RuleWeight::Hair);
    for (size_t i = piece.firstRow; i < piece.firstRow + piece.rowCount; ++i) {
        const bool strong = i < grid.emphasised.size() && grid.emphasised[i];
        putCells(sheet, type, grid, grid.rows[i], strong ? Face::StrongCell : Face::Cell,
                 Ink::Plain, at);
        at.ry() += grid.rowHeights[i];
        const bool last = i + 1 == piece.firstRow + piece.rowCount;
        putRule(sheet, grid, at, last ? RuleWeight::Line : RuleWeight::Hair);
    }
}

MeasuredBlock blockOf(const Typography& type, TableGrid measured)
{
    const auto grid = std::make_shared<const TableGrid>(std::move(measured));
    MeasuredBlock block;
    block.flow.rows = grid->rowHeights;
    block.flow.head = grid->captionHeight + grid->headHeight;
    block.flow.gap = gapBetween;
    block.put = [grid, &type](PaperSheet& sheet, const QPointF& origin, const FlowPiece& piece) {
        putTable(sheet, type, *grid, origin, piece);
    };
    return block;
}

}

std::vector<MeasuredBlock> tableBlocks(BlockContext& context, const ReportTable& table,
                                       double width)
{
    const TableMeasure measure {context.type, table, width,
                                context.tight ? tightRowPadding : rowPadding};
    QString caption;
    if (!table.caption.isEmpty())
        caption =
            context.spec.words.table.arg(++context.tables) + QStringLiteral("  ") + table.caption;
    std::vector<MeasuredBlock> blocks;
    for (const auto& columns : columnGroups(measure)) {
        TableGrid grid = gridOf(measure, columns);
        if (!caption.isEmpty()) {
            const QString continued = context.spec.words.continued.arg(caption);
            grid.captionLines =
                context.type.lines(blocks.empty() ? caption : continued, Face::Caption, width);
            grid.continuedLines = context.type.lines(continued, Face::Caption, width);
            grid.captionHeight =
                static_cast<double>(std::max(grid.captionLines.size(), grid.continuedLines.size()))
                    * context.type.lineHeight(Face::Caption)
                + 2;
        }
        blocks.push_back(blockOf(context.type, std::move(grid)));
    }
    return blocks;
}

}
