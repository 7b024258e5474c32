// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "exchange/sheet.h"

#include <QString>

#include <cstdint>
#include <string_view>

namespace zoneboard {

// Readers of one format each; what they give is the same Workbook. Each checks sheetlimits while it
// reads.

[[nodiscard]] Result<Workbook> readXlsx(const QString& path);
[[nodiscard]] Result<Workbook> readOds(const QString& path);
[[nodiscard]] Result<Workbook> readXls(const QString& path);
/// Tables of a web page or of the clipboard; blocks of text between them are passed over.
[[nodiscard]] Result<Workbook> readHtml(const QString& html, const QString& name);
/// Separated values; the separator (comma, semicolon, tab, bar) is found by content.
[[nodiscard]] Result<Workbook> readSeparated(const QString& text, const QString& name);

/// What parts the cells of a text: the one under which most lines have the same number of them.
[[nodiscard]] QChar separatorOf(const QString& text);
/// A field of separated values as a cell; a decimal comma is understood where commas do not
/// separate.
[[nodiscard]] SheetCell cellOfField(const QString& field, QChar separator);

/// The sentence for a file that is something else.
[[nodiscard]] tl::unexpected<Error> noTable(const QString& name);

/// Counts what is read and says when it is more than any table people keep.
class SheetMeter
{
public:
    explicit SheetMeter(QString name)
        : m_name(std::move(name))
    {
    }

    /// One more cell at this place holding so many characters.
    [[nodiscard]] Result<void> take(int row, int column, qsizetype characters);
    [[nodiscard]] Result<void> takeMerge();
    [[nodiscard]] const QString& name() const { return m_name; }

private:
    [[nodiscard]] tl::unexpected<Error> tooLarge() const;

    QString m_name;
    std::int64_t m_cells = 0;
    std::int64_t m_characters = 0;
    int m_merges = 0;
};

/// A column and row out of "BC12"; negative where it is none.
struct CellPlace
{
    int row = -1;
    int column = -1;
};
[[nodiscard]] CellPlace parseCellName(std::string_view name);

}
