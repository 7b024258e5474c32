// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheet.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace zoneboard {

namespace {

constexpr QChar ideographicSpace(0x3000);

int leadingIndent(const QString& text)
{
    int spaces = 0;
    for (const QChar c : text) {
        if (c == ideographicSpace)
            spaces += 2;
        else if (c == QLatin1Char(' ') || c == QChar(0x00a0) || c == QLatin1Char('\t'))
            spaces += 1;
        else
            break;
    }
    return (spaces + 1) / 2;
}

/// Full-width digits and signs in half width. Not by compatibility: that would turn the footnote
/// of 5① or 5² into another digit.
QString halfWidth(QString text)
{
    for (QChar& c : text) {
        if (c >= QChar(0xff01) && c <= QChar(0xff5e))
            c = QChar(c.unicode() - 0xfee0);
        else if (c == QChar(0x2212))
            c = QLatin1Char('-');
    }
    return text;
}

/// A quick look before the slow one: most texts are words.
bool mayStartNumber(QChar first)
{
    return first < u'A' || first == QChar(0x2212) || first >= QChar(0xff01);
}

int decimalsOf(const QString& digits)
{
    const qsizetype point = digits.indexOf(QLatin1Char('.'));
    return point < 0 ? 0 : static_cast<int>(digits.size() - point - 1);
}

}

int Sheet::columnCount() const
{
    size_t widest = 0;
    for (const auto& row : rows)
        widest = std::max(widest, row.size());
    return static_cast<int>(widest);
}

const SheetCell& Sheet::at(int row, int column) const
{
    static const SheetCell empty;
    if (row < 0 || row >= rowCount() || column < 0)
        return empty;
    const auto& cells = rows[static_cast<size_t>(row)];
    return static_cast<size_t>(column) < cells.size() ? cells[static_cast<size_t>(column)] : empty;
}

SheetCell& Sheet::cell(int row, int column)
{
    const auto r = static_cast<size_t>(row);
    const auto c = static_cast<size_t>(column);
    if (rows.size() <= r) {
        rows.resize(r + 1);
        if (r > 0) // rows are mostly as long as the one above
            rows[r].reserve(rows[r - 1].size());
    }
    if (rows[r].size() <= c)
        rows[r].resize(c + 1);
    return rows[r][c];
}

void Sheet::trim()
{
    for (auto& row : rows) {
        while (!row.empty() && row.back().kind == CellKind::Empty)
            row.pop_back();
    }
    while (!rows.empty() && rows.back().empty())
        rows.pop_back();
}

void Sheet::fillMerges()
{
    const int columns = columnCount();
    // Merges of a real table never overlap; a file whose merges do is not worth more than its
    // cells.
    std::int64_t allowed = sheetlimits::cells;
    for (const MergedRange& merge : merges) {
        const SheetCell content = at(merge.row, merge.column);
        if (content.kind == CellKind::Empty)
            continue;
        const int lastRow = std::min(merge.row + merge.rows, rowCount());
        const int lastColumn = std::min(merge.column + merge.columns, columns);
        allowed -= static_cast<std::int64_t>(lastRow - merge.row) * (lastColumn - merge.column);
        if (allowed < 0)
            return;
        for (int row = merge.row; row < lastRow; ++row) {
            for (int column = merge.column; column < lastColumn; ++column)
                cell(row, column) = content;
        }
    }
}

QString cellName(int row, int column)
{
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + (rest - 1) % 26));
    return letters + QString::number(row + 1);
}

SheetCell cellOfText(const QString& text)
{
    static const QRegularExpression plain(
        QStringLiteral("^[+-]?(\\d{1,3}(,\\d{3})+|\\d+)?(\\.\\d+)?([eE][+-]?\\d+)?(%?)$"));
    const QString shown = text.trimmed();
    if (shown.isEmpty())
        return {};
    SheetCell cell {CellKind::Text, shown, 0, 0, leadingIndent(text)};
    if (!mayStartNumber(shown.front()))
        return cell;
    QString digits = halfWidth(shown);
    const auto match = plain.match(digits);
    if (!match.hasMatch()
        || std::none_of(digits.begin(), digits.end(), [](QChar c) { return c.isDigit(); }))
        return cell;
    const bool percent = digits.endsWith(QLatin1Char('%'));
    if (percent)
        digits.chop(1);
    digits.remove(QLatin1Char(','));
    bool isNumber = false;
    const double number = digits.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number))
        return cell;
    cell.kind = percent ? CellKind::Percent : CellKind::Number;
    cell.number = number;
    cell.decimals = decimalsOf(digits);
    return cell;
}

SheetCell cellOfNumber(double number, int decimals, bool percent)
{
    if (!std::isfinite(number))
        return {CellKind::Error, QStringLiteral("#NUM!"), 0, 0, 0};
    const double shown = percent ? number * 100 : number;
    QString text = QString::number(shown, 'f', decimals);
    if (percent)
        text += QLatin1Char('%');
    return {percent ? CellKind::Percent : CellKind::Number, text, shown, decimals, 0};
}

SheetCell cellOfNumber(double number)
{
    if (!std::isfinite(number))
        return {CellKind::Error, QStringLiteral("#NUM!"), 0, 0, 0};
    constexpr double exactBelow = 1e15;
    if (std::abs(number) < exactBelow && number == std::trunc(number))
        return {CellKind::Number, QString::number(static_cast<qint64>(number)), number, 0, 0};
    // Spreadsheets keep 15 digits; what lies beyond is noise of binary fractions.
    std::array<char, 512> digits {};
    char* const end = digits.data() + digits.size();
    const auto fifteen =
        std::to_chars(digits.data(), end, number, std::chars_format::scientific, 14);
    double rounded = number;
    std::from_chars(digits.data(), fifteen.ptr, rounded);
    const auto shortest = std::to_chars(digits.data(), end, rounded, std::chars_format::fixed);
    const QString text = QString::fromLatin1(digits.data(), shortest.ptr - digits.data());
    return {CellKind::Number, text, rounded, decimalsOf(text), 0};
}

}
