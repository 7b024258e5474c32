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
    if (!cell.unit.isEmpty()) {
        const double beside = type.width(cell.number.value(0), Face::KeyValue) + unitGap;
        const double down = type.baseline(Face::KeyValue) - type.baseline(Face::KeyUnit);
        sheet.texts.push_back({QRectF(rect.left() + beside, rect.top() + down,
                                      rect.width() - beside, type.lineHeight(Face::KeyUnit)),
                               cell.unit, Face::KeyUnit, Qt::AlignLeft, Ink::Brand});
    }
    put(cell.number, Face::KeyValue, Ink::Brand);
    put(cell.unitLines, Face::KeyUnit, Ink::Brand);
    put(cell.note, Face::KeyNote, Ink::Plain);
}

}

MeasuredBlock keyFiguresBlock(const BlockContext& context, const ReportKeyFigures& figures,
                              double width)
{
    const Typography& type = context.type;
    const double each = width / static_cast<double>(std::max<size_t>(figures.figures.size(), 1));
    std::vector<KeyCell> cells;
    double height = 0;
    for (const KeyFigure& figure : figures.figures) {
        KeyCell cell = keyCell(type, figure, each - 2 * keyPadding);
        cell.left = each * static_cast<double>(cells.size());
        height = std::max(height, cell.height(type));
        cells.push_back(std::move(cell));
    }
    MeasuredBlock block;
    if (!cells.empty())
        block.flow.rows = {height + keyPadding};
    block.flow.gap = gapBefore;
    block.put = [cells, each, &type](PaperSheet& sheet, const QPointF& origin,
                                     const FlowPiece& piece) {
        for (const KeyCell& cell : cells) {
            const double left = origin.x() + cell.left + 1;
            sheet.rules.push_back({QLineF(left, origin.y() + piece.top + 4, left,
                                          origin.y() + piece.top + piece.height - 4),
                                   RuleWeight::Brand});
            putKeyCell(sheet, type, cell, each, origin + QPointF(0, piece.top));
        }
    };
    return block;
}

}
