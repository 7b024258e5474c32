// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/figuretext.h"
#include "exchange/headertext.h"
#include "exchange/tablecolumns_p.h"
#include "exchange/tablereading_p.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace zoneboard {

namespace {

constexpr int mostHeaderRows = 6;

/// Walks down a sheet: titles and preambles, a header, its data, and again.
class Recogniser
{
public:
    Recogniser(const Sheet& sheet, const ImportNames& names)
        : m_sheet(sheet)
        , m_names(names)
    {
    }

    QList<TableMapping> tables()
    {
        while (m_row < m_sheet.rowCount()) {
            const RowLook look = lookOfRow(m_sheet, m_row);
            if (look.filled == 0) {
                ++m_row;
            } else if (isPreamble(look)) {
                takePreamble();
                ++m_row;
            } else {
                takeTable(look);
            }
        }
        return std::exchange(m_tables, {});
    }

private:
    [[nodiscard]] const QString& text(int row, int column) const
    {
        return m_sheet.at(row, column).text;
    }

    [[nodiscard]] bool isPreamble(const RowLook& look) const
    {
        if (look.numbers > 0)
            return false;
        if (look.distinct == 1)
            return look.first == 0 || look.filled == 1;
        // "编制单位：… | 单位：万元": every cell says what it is.
        static const QRegularExpression labelled(QStringLiteral("^[^:：]{2,8}[:：]"));
        for (const SheetCell& cell : m_sheet.rows[static_cast<std::size_t>(m_row)]) {
            const bool speaks = cell.kind == CellKind::Empty || labelled.match(cell.text).hasMatch()
                || cell.kind == CellKind::Date;
            if (!speaks)
                return false;
        }
        return true;
    }

    void takePreamble()
    {
        for (const SheetCell& cell : m_sheet.rows[static_cast<std::size_t>(m_row)]) {
            if (cell.kind != CellKind::Empty && !m_preamble.contains(cell.text)
                && !isNote(cell.text))
                m_preamble.append(cell.text);
        }
    }

    void takeTable(const RowLook& first)
    {
        TableMapping mapping;
        mapping.headerRow = m_row;
        mapping.headerRows = isHeader(first) ? headerRowsFrom(m_row) : 0;
        mapping.firstRow = m_row + mapping.headerRows;
        mapping.endRow = endOfData(mapping);
        m_row = std::max(mapping.endRow, m_row + 1);
        if (mapping.firstRow >= mapping.endRow && mapping.headerRows > 0)
            return; // a header with nothing below it
        // A header that is repeated on the next page has the same title above it.
        if (m_preamble.isEmpty())
            m_preamble = m_lastPreamble;
        m_lastPreamble = std::exchange(m_preamble, {});
        describeTable(mapping, m_lastPreamble, m_names);
        describeColumns(m_sheet, mapping, m_names);
        m_tables.append(mapping);
    }

    /// A row of words, periods or units; years alone are one where no data row begins like it.
    [[nodiscard]] static bool isHeader(const RowLook& look)
    {
        return look.numbers == 0 && (look.filled > look.years || look.years >= 2);
    }

    [[nodiscard]] int headerRowsFrom(int first) const
    {
        int rows = 1;
        while (rows < mostHeaderRows && continuesHeader(first, first + rows))
            ++rows;
        return rows;
    }

    /// Whether a row belongs to the header above it: stacked under a merged or blank first cell, or
    /// nothing but units and periods; and the line that numbers the columns (甲 1 2 3).
    [[nodiscard]] bool continuesHeader(int first, int row) const
    {
        const RowLook look = lookOfRow(m_sheet, row);
        if (look.filled == 0)
            return false;
        if (text(row, look.first) == u"甲")
            return true;
        if (look.numbers > 0 || look.nothings > 0)
            return false;
        const QString& label = text(row, 0);
        const bool underMerge = label.isEmpty() || label == text(row - 1, 0);
        const bool hasMore = look.filled >= 2 || !label.isEmpty();
        if (underMerge && (hasMore || look.first > 0) && look.distinct >= 1)
            return look.years == 0 || lookOfRow(m_sheet, first).years == 0;
        return look.units + look.periods + look.words == look.filled && look.filled >= 2
            && look.words == 0;
    }

    [[nodiscard]] int endOfData(const TableMapping& mapping) const
    {
        int end = mapping.firstRow;
        for (int row = mapping.firstRow; row < m_sheet.rowCount(); ++row) {
            if (hasPlainNumber(row)) {
                end = row + 1;
                continue;
            }
            const RowLook look = lookOfRow(m_sheet, row);
            if (look.filled == 0)
                continue;
            if (row > mapping.firstRow && startsAnotherTable(mapping, row, look))
                return end == mapping.firstRow ? row : end;
            if (look.distinct > 1 || !isNote(text(row, look.first)))
                end = row + 1;
        }
        return end;
    }

    /// The usual case of a long table, told without looking at any text.
    [[nodiscard]] bool hasPlainNumber(int row) const
    {
        const auto& cells = m_sheet.rows[static_cast<std::size_t>(row)];
        return std::any_of(cells.begin(), cells.end(), [](const SheetCell& cell) {
            return cell.kind == CellKind::Percent
                || (cell.kind == CellKind::Number && lookOf(cell) == CellLook::Number);
        });
    }

    [[nodiscard]] bool startsAnotherTable(const TableMapping& mapping, int row,
                                          const RowLook& look) const
    {
        if (look.numbers > 0 || look.nothings > 0)
            return false;
        const bool sameBeginning = mapping.headerRows > 0 && !text(row, 0).isEmpty()
            && text(row, 0) == text(mapping.headerRow, 0);
        const bool manyPeriods = look.periods >= 2 || (look.years >= 2 && sameBeginning);
        if (sameBeginning && look.filled >= 2)
            return true;
        if (look.words >= 2 || (manyPeriods && look.filled > 2))
            return true;
        // A title above the next table: alone in its row, with a header right behind it.
        return look.distinct == 1 && !unitsInText(text(row, look.first)).isEmpty();
    }

    const Sheet& m_sheet;
    const ImportNames& m_names;
    int m_row = 0;
    QStringList m_preamble;
    QStringList m_lastPreamble;
    QList<TableMapping> m_tables;
};

}

QList<TableMapping> recogniseTables(const Sheet& sheet, const ImportNames& names)
{
    return Recogniser(sheet, names).tables();
}

}
