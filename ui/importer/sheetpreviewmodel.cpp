// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importer/sheetpreviewmodel.h"

#include <algorithm>

namespace zoneboard {

namespace {

bool holdsNumbers(ColumnRole role)
{
    return role == ColumnRole::Value || role == ColumnRole::Growth
        || role == ColumnRole::GrowthPoints || role == ColumnRole::Share
        || role == ColumnRole::Rank;
}

bool isInHeader(const TableMapping& table, int row)
{
    return row >= table.headerRow && row < table.headerRow + table.headerRows;
}

bool isInData(const TableMapping& table, int row)
{
    return row >= table.firstRow && row < table.endRow;
}

ColumnRole roleOf(const TableMapping& table, int column)
{
    return column < table.columns.size() ? table.columns.at(column).role : ColumnRole::Ignored;
}

}

void SheetPreviewModel::show(const Sheet* sheet, QList<TableMapping> tables,
                             const std::vector<Mark>& marks)
{
    beginResetModel();
    m_sheet = sheet;
    m_tables = std::move(tables);
    m_columns = sheet ? sheet->columnCount() : 0;
    m_chosen = {-1, -1};
    m_marks.clear();
    for (const Mark& mark : marks)
        m_marks.insert({mark.row, mark.column}, mark);
    endResetModel();
}

void SheetPreviewModel::setMarks(const std::vector<Mark>& marks)
{
    m_marks.clear();
    for (const Mark& mark : marks)
        m_marks.insert({mark.row, mark.column}, mark);
    setChosen(m_chosen.first, m_chosen.second);
}

void SheetPreviewModel::setChosen(int row, int column)
{
    m_chosen = {row, column};
    if (rowCount() > 0 && m_columns > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, m_columns - 1));
}

std::optional<std::size_t> SheetPreviewModel::figureAt(const QModelIndex& index) const
{
    const auto mark = m_marks.constFind({index.row(), index.column()});
    return mark == m_marks.constEnd() ? std::nullopt : mark->figure;
}

int SheetPreviewModel::tableAt(int row) const
{
    for (qsizetype i = 0; i < m_tables.size(); ++i) {
        if (isInHeader(m_tables.at(i), row) || isInData(m_tables.at(i), row))
            return static_cast<int>(i);
    }
    return -1;
}

CellPart SheetPreviewModel::partOf(int row, int column) const
{
    if (const auto mark = m_marks.constFind({row, column}); mark != m_marks.constEnd())
        return mark->part;
    const int place = tableAt(row);
    if (place < 0)
        return CellPart::Plain;
    const TableMapping& table = m_tables.at(place);
    const ColumnRole role = roleOf(table, column);
    if (role == ColumnRole::Ignored)
        return CellPart::Plain;
    if (isInHeader(table, row))
        return CellPart::Header;
    const SheetCell& cell = m_sheet->at(row, column);
    if (!holdsNumbers(role))
        return cell.kind == CellKind::Empty ? CellPart::Plain : CellPart::Label;
    const bool number = cell.kind == CellKind::Number || cell.kind == CellKind::Percent;
    return number && role != ColumnRole::Value ? CellPart::Number : CellPart::Plain;
}

CellFocus SheetPreviewModel::focusOf(int row, int column) const
{
    if (m_chosen.first < 0)
        return CellFocus::None;
    if (m_chosen == std::pair {row, column})
        return CellFocus::Chosen;
    const int place = tableAt(m_chosen.first);
    if (place < 0 || place != tableAt(row))
        return CellFocus::None;
    const bool header = column == m_chosen.second && isInHeader(m_tables.at(place), row);
    const bool label = row == m_chosen.first && partOf(row, column) == CellPart::Label;
    return header || label ? CellFocus::Related : CellFocus::None;
}

int SheetPreviewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_sheet ? 0 : m_sheet->rowCount();
}

int SheetPreviewModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

QString SheetPreviewModel::partName(CellPart part)
{
    switch (part) {
    case CellPart::Header:
        return tr("Header");
    case CellPart::Label:
        return tr("Names");
    case CellPart::Number:
        return tr("Figures");
    case CellPart::Concern:
        return tr("To look at");
    case CellPart::LeftOut:
        return tr("Left out");
    case CellPart::Refused:
        return tr("Refused");
    case CellPart::Plain:
        break;
    }
    return tr("Not read");
}

/// A cell for a tip and for those who do not see it: its name, its text, what it is taken for.
QString SheetPreviewModel::wordsOf(const QModelIndex& index) const
{
    const CellPart part = partOf(index.row(), index.column());
    const QString words = tr("%1: %2, %3", "cell name, its text, what it is taken for")
                              .arg(cellName(index.row(), index.column()),
                                   m_sheet->at(index.row(), index.column()).text, partName(part));
    return part == CellPart::Refused ? words + u'\n' + tr("Type over it to correct it.") : words;
}

QVariant SheetPreviewModel::data(const QModelIndex& index, int role) const
{
    if (!m_sheet || !index.isValid())
        return {};
    const SheetCell& cell = m_sheet->at(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return cell.text;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return cell.kind == CellKind::Empty ? QVariant() : wordsOf(index);
    case Qt::TextAlignmentRole: {
        const bool number = cell.kind == CellKind::Number || cell.kind == CellKind::Percent;
        const bool header = partOf(index.row(), index.column()) == CellPart::Header;
        const Qt::Alignment across = header ? Qt::AlignHCenter
            : number                        ? Qt::AlignRight
                                            : Qt::AlignLeft;
        return QVariant(across | Qt::AlignVCenter);
    }
    case PartRole:
        return static_cast<int>(partOf(index.row(), index.column()));
    case FocusRole:
        return static_cast<int>(focusOf(index.row(), index.column()));
    case IndentRole:
        return cell.indent;
    default:
        return {};
    }
}

Qt::ItemFlags SheetPreviewModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    const bool refused =
        index.isValid() && partOf(index.row(), index.column()) == CellPart::Refused;
    return refused ? usual | Qt::ItemIsEditable : usual;
}

bool SheetPreviewModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable)
        || value.toString() == m_sheet->at(index.row(), index.column()).text)
        return false;
    Q_EMIT typed(index.row(), index.column(), value.toString());
    return true;
}

QString SheetPreviewModel::columnLetters(int column)
{
    QString letters = cellName(0, column);
    letters.chop(1);
    return letters;
}

QVariant SheetPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return Qt::AlignCenter;
    if (role != Qt::DisplayRole)
        return {};
    return orientation == Qt::Horizontal ? columnLetters(section) : QString::number(section + 1);
}

}
