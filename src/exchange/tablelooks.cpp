// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/figuretext.h"
#include "exchange/headertext.h"
#include "exchange/tablereading_p.h"

#include <QRegularExpression>
#include <QSet>

#include <cmath>

namespace zoneboard {

namespace {

bool mayBeYear(const SheetCell& cell)
{
    return cell.decimals == 0 && cell.number >= 1949 && cell.number <= 2100
        && std::floor(cell.number) == cell.number && !cell.text.contains(u',');
}

}

CellLook lookOf(const SheetCell& cell)
{
    switch (cell.kind) {
    case CellKind::Empty:
        return CellLook::Empty;
    case CellKind::Number:
        return mayBeYear(cell) ? CellLook::Year : CellLook::Number;
    case CellKind::Percent:
        return CellLook::Number;
    case CellKind::Date:
        return CellLook::Period;
    case CellKind::Boolean:
    case CellKind::Error:
        return CellLook::Text;
    case CellKind::Text:
        break;
    }
    if (saysNothing(cell))
        return CellLook::Nothing;
    if (roleOfWord(cell.text))
        return CellLook::Word;
    if (periodOfText(cell.text))
        return CellLook::Period;
    if (isUnitText(cell.text))
        return CellLook::Unit;
    return numberOfCell(cell) ? CellLook::Number : CellLook::Text;
}

RowLook lookOfRow(const Sheet& sheet, int row)
{
    RowLook look;
    if (row < 0 || row >= sheet.rowCount())
        return look;
    const auto& cells = sheet.rows[static_cast<std::size_t>(row)];
    QSet<QString> texts;
    for (std::size_t column = 0; column < cells.size(); ++column) {
        const CellLook cell = lookOf(cells[column]);
        if (cell == CellLook::Empty)
            continue;
        if (look.first < 0)
            look.first = static_cast<int>(column);
        ++look.filled;
        texts.insert(cells[column].text);
        look.numbers += cell == CellLook::Number ? 1 : 0;
        look.years += cell == CellLook::Year ? 1 : 0;
        look.periods += cell == CellLook::Period ? 1 : 0;
        look.units += cell == CellLook::Unit ? 1 : 0;
        look.words += cell == CellLook::Word ? 1 : 0;
        look.nothings += cell == CellLook::Nothing ? 1 : 0;
    }
    look.distinct = static_cast<int>(texts.size());
    return look;
}

bool isNote(const QString& text)
{
    static const QRegularExpression note(
        QStringLiteral("^(?:注\\d{0,2}\\s*[:：.、]|注释|附注|备注|说明\\s*[:：]|(?:数据|资料)来源|"
                       "来源[:：]|填报|制表|审核|"
                       "联系人|note|source|\\*|[①②③④⑤])"),
        QRegularExpression::CaseInsensitiveOption);
    return note.match(text.trimmed()).hasMatch();
}

}
