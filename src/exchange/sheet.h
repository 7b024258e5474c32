// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace zoneboard {

/// What a cell of somebody's table holds, as far as the file says; nothing is guessed here.
enum class CellKind : std::uint8_t
{
    Empty,
    Text,
    Number, ///< `number` in the unit of the table
    Percent, ///< `number` in percent: a cell that holds 0.085 and shows 8.5% is 8.5
    Date, ///< `text` is ISO 8601
    Boolean, ///< `text` is TRUE or FALSE
    Error, ///< a formula that failed; `text` is what it shows (#DIV/0!)
};

struct SheetCell
{
    CellKind kind = CellKind::Empty;
    QString text; ///< what the reader of the table sees, as near as the file tells
    double number = 0;
    int decimals = 0; ///< digits shown after the point
    int indent = 0; ///< steps of indentation, by format or ideographic spaces
    bool operator==(const SheetCell&) const = default;
};

/// A block of cells shown as one; its content stands in the first cell. Counted from 0.
struct MergedRange
{
    int row = 0;
    int column = 0;
    int rows = 1;
    int columns = 1;
    bool operator==(const MergedRange&) const = default;
};

/// One table as a grid. Rows may differ in length; what is beyond a row's end is empty.
struct Sheet
{
    QString name;
    bool hidden = false;
    std::vector<std::vector<SheetCell>> rows;
    std::vector<int> hiddenRows; ///< ascending
    std::vector<MergedRange> merges;

    [[nodiscard]] int rowCount() const { return static_cast<int>(rows.size()); }
    [[nodiscard]] int columnCount() const;
    /// An empty cell outside of the grid.
    [[nodiscard]] const SheetCell& at(int row, int column) const;
    /// The cell for writing; the grid grows to hold it.
    SheetCell& cell(int row, int column);
    /// Takes trailing empty cells and rows away.
    void trim();
    /// Puts the content of each merged block into all of its cells.
    void fillMerges();
};

struct Workbook
{
    QString format; ///< "csv", "xlsx", "ods", "xls", "html"
    QString encoding; ///< of a text file
    std::vector<Sheet> sheets;
};

/// "B7", as spreadsheets name a cell; counted from 0.
[[nodiscard]] QString cellName(int row, int column);

/// A cell of text; a number where it reads as one, with its digits (thousands separators and
/// full-width digits understood). "--", "…" and "-" stay text.
[[nodiscard]] SheetCell cellOfText(const QString& text);
/// A cell of a number shown with so many digits.
[[nodiscard]] SheetCell cellOfNumber(double number, int decimals, bool percent = false);
/// A number in its shortest form; the digits after its point.
[[nodiscard]] SheetCell cellOfNumber(double number);

/// What is more than any table people keep: reading stops there with an error instead of filling
/// the memory.
namespace sheetlimits {
inline constexpr int rows = 1'048'576;
inline constexpr int columns = 16'384;
inline constexpr std::int64_t cells = 5'000'000;
inline constexpr std::int64_t characters = 200'000'000;
inline constexpr int merges = 200'000;
}

}
