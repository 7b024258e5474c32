// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/blocklayout_p.h"

#include <QRegularExpression>

#include <algorithm>

namespace zoneboard {

namespace {

constexpr double gapBefore = 14;
constexpr double keyPadding = 14;
constexpr double unitGap = 5; // between a number and its unit

/// One key figure: name, number with its unit, and what there is to say.
struct KeyCell
{
    QStringList name;
    QStringList number;
    QString unit; ///< beside the number, on its base
    QStringList unitLines; ///< under it, where there is no room beside
    QStringList note;
    double left = 0;

    [[nodiscard]] double height(const Typography& type) const
    {
        return static_cast<double>(name.size()) * type.lineHeight(Face::KeyName)
            + static_cast<double>(number.size()) * type.lineHeight(Face::KeyValue)
            + static_cast<double>(unitLines.size()) * type.lineHeight(Face::KeyUnit)
            + static_cast<double>(note.size()) * type.lineHeight(Face::KeyNote);
    }
};

/// "超 500" and "台"; a text without a unit is all number.
std::pair<QString, QString> numberAndUnit(const QString& value)
{
    static const QRegularExpression form(
        QStringLiteral("^(.*?\\d[\\d.,%]*)[\\x{202f}\\x{a0}\\x{2009} ]+(\\D.*)$"));
    const auto match = form.match(value);
    return match.hasMatch() ? std::pair(match.captured(1), match.captured(2))
                            : std::pair(value, QString());
}

KeyCell keyCell(const Typography& type, const KeyFigure& figure, double width)
{
    KeyCell cell;
    cell.name = type.lines(figure.name, Face::KeyName, width);
    const auto [number, unit] = numberAndUnit(figure.value);
    cell.number = type.lines(number, Face::KeyValue, width);
    const double beside =
        type.width(number, Face::KeyValue) + unitGap + type.width(unit, Face::KeyUnit);
    if (beside <= width)
        cell.unit = unit;
    else
        cell.unitLines = type.lines(unit, Face::KeyUnit, width);
    cell.note = type.lines(figure.note, Face::KeyNote, width);
    return cell;
}

///   | name
///   | 294 unit
///   | note
void putKeyCell(PaperSheet& sheet, const Typography& type, const KeyCell& cell, double width,
                const QPointF& corner)
{
    QRectF rect(corner.x() + cell.left + keyPadding, corner.y() + keyPadding / 2,
                width - 2 * keyPadding, 0);
    const auto put = [&](const QStringList& lines, Face face, Ink ink) {
        rect.setHeight(type.lineHeight(face));
        for (const QString& line : lines) {
            sheet.texts.push_back({rect, line, face, Qt::AlignLeft, ink});
            rect.translate(0, type.lineHeight(face));
        }
    };
    put(cell.name, Face::KeyName, Ink::Quiet);
    const QRectF first = rect;
    put(cell.number, Face::KeyValue, Ink::Brand);
    if (!cell.unit.isEmpty()) {
        const double beside = type.width(cell.number.value(0), Face::KeyValue) + unitGap;
        const double down = type.baseline(Face::KeyValue) - type.baseline(Face::KeyUnit);
        sheet.texts.push_back({QRectF(first.left() + beside, first.top() + down,
                                      first.width() - beside, type.lineHeight(Face::KeyUnit)),
                               cell.unit, Face::KeyUnit, Qt::AlignLeft, Ink::Brand});
    }
    put(cell.unitLines, Face::KeyUnit, Ink::Brand);
    put(cell.note, Face::KeyNote, Ink::Plain);
}

/// As many beside one another as keep number, unit and note on a line each; all, halves of them or
/// one.
size_t columnsFor(const Typography& type, const std::vector<KeyFigure>& figures, double width)
{
    double widest = 0;
    for (const KeyFigure& figure : figures) {
        const auto [number, unit] = numberAndUnit(figure.value);
        widest = std::max(
            {widest, type.width(number, Face::KeyValue) + unitGap + type.width(unit, Face::KeyUnit),
             type.width(figure.note, Face::KeyNote)});
    }
    size_t columns = std::max<size_t>(figures.size(), 1);
    while (columns > 1 && width / static_cast<double>(columns) - 2 * keyPadding < widest)
        columns = (columns + 1) / 2;
    return columns;
}

}

MeasuredBlock keyFiguresBlock(const BlockContext& context, const ReportKeyFigures& figures,
                              double width)
{
    const Typography& type = context.type;
    const size_t columns = columnsFor(type, figures.figures, width);
    const double each = width / static_cast<double>(columns);
    std::vector<KeyCell> cells;
    MeasuredBlock block;
    for (const KeyFigure& figure : figures.figures) {
        KeyCell cell = keyCell(type, figure, each - 2 * keyPadding);
        const size_t column = cells.size() % columns;
        cell.left = each * static_cast<double>(column);
        if (column == 0)
            block.flow.rows.push_back(0);
        block.flow.rows.back() = std::max(block.flow.rows.back(), cell.height(type) + keyPadding);
        cells.push_back(std::move(cell));
    }
    block.flow.gap = gapBefore;
    block.put = [cells, columns, each, rows = block.flow.rows,
                 &type](PaperSheet& sheet, const QPointF& origin, const FlowPiece& piece) {
        double top = origin.y() + piece.top;
        for (size_t row = piece.firstRow; row < piece.firstRow + piece.rowCount; ++row) {
            for (size_t i = row * columns; i < std::min((row + 1) * columns, cells.size()); ++i) {
                const double left = origin.x() + cells[i].left + 1;
                sheet.rules.push_back(
                    {QLineF(left, top + 4, left, top + rows[row] - 4), RuleWeight::Brand});
                putKeyCell(sheet, type, cells[i], each, QPointF(origin.x(), top));
            }
            top += rows[row];
        }
    };
    return block;
}

}
