// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importer/sheetpreview.h"

#include "ui/parts/appearance.h"

#include <QHeaderView>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>

#include <algorithm>

namespace zoneboard {

namespace {

constexpr int narrowest = 56;
constexpr int widest = 200;
constexpr int measuredRows = 60;
constexpr int mostSpans = 5000;

/// A cell filled with the tint of its part, framed where it belongs to the chosen figure.
class CellDelegate final : public QStyledItemDelegate
{
public:
    CellDelegate(const Appearance& appearance, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_appearance(appearance)
    {
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const Theme& theme = m_appearance.theme();
        const auto part = static_cast<CellPart>(index.data(SheetPreviewModel::PartRole).toInt());
        const auto focus = static_cast<CellFocus>(index.data(SheetPreviewModel::FocusRole).toInt());
        painter->save();
        painter->fillRect(option.rect, SheetPreview::tintOf(part, theme));
        QFont font = option.font;
        font.setBold(part == CellPart::Header || focus == CellFocus::Chosen);
        font.setStrikeOut(part == CellPart::LeftOut);
        painter->setFont(font);
        painter->setPen(part == CellPart::Plain || part == CellPart::LeftOut ? theme.quietInk
                                                                             : theme.ink);
        const int indent = index.data(SheetPreviewModel::IndentRole).toInt() * theme.spaceM;
        const QRect room = option.rect.adjusted(theme.spaceS + indent, 0, -theme.spaceS, 0);
        const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
        const QString text = painter->fontMetrics().elidedText(
            index.data().toString().trimmed(), Qt::ElideRight, std::max(room.width(), 0));
        painter->drawText(room, static_cast<int>(alignment), text);
        frame(*painter, option, focus);
        painter->restore();
    }

private:
    void frame(QPainter& painter, const QStyleOptionViewItem& option, CellFocus focus) const
    {
        const bool current = option.state & QStyle::State_HasFocus;
        if (focus == CellFocus::None && !current)
            return;
        const int width = focus == CellFocus::Related ? 1 : 2;
        painter.setPen(QPen(m_appearance.theme().brand, width));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(
            option.rect.adjusted(width / 2, width / 2, -1 - width / 2, -1 - width / 2));
    }

    const Appearance& m_appearance;
};

}

QColor SheetPreview::tintOf(CellPart part, const Theme& theme)
{
    switch (part) {
    case CellPart::Header:
        return mixed(theme.quietInk, theme.panel, 0.20);
    case CellPart::Label:
        return mixed(theme.series[2], theme.panel, 0.16);
    case CellPart::Number:
        return mixed(theme.brand, theme.panel, 0.15);
    case CellPart::Concern:
        return mixed(theme.lightAmberFill, theme.panel, 0.32);
    case CellPart::Refused:
        return mixed(theme.lightRed, theme.panel, 0.26);
    case CellPart::LeftOut:
    case CellPart::Plain:
        break;
    }
    return theme.panel;
}

SheetPreview::SheetPreview(const Appearance& appearance, QWidget* parent)
    : QTableView(parent)
    , m_appearance(appearance)
{
    setModel(&m_model);
    setItemDelegate(new CellDelegate(appearance, this));
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed); // only what was refused
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->setHighlightSections(false);
    verticalHeader()->setDefaultSectionSize(appearance.theme().rowGrid);
    verticalHeader()->setMinimumWidth(36);
}

void SheetPreview::show(const Sheet* sheet, const QList<TableMapping>& tables,
                        const std::vector<SheetPreviewModel::Mark>& marks)
{
    clearSpans();
    m_model.show(sheet, tables, marks);
    if (sheet)
        layOut();
}

void SheetPreview::setMarks(const std::vector<SheetPreviewModel::Mark>& marks)
{
    m_model.setMarks(marks);
}

/// Merged blocks as they are in the file, hidden rows hidden, columns as wide as their texts.
void SheetPreview::layOut()
{
    const Sheet& sheet = *m_model.sheet();
    int spans = 0;
    for (const MergedRange& merge : sheet.merges) {
        const bool several = merge.rows > 1 || merge.columns > 1;
        if (several && merge.row + merge.rows <= sheet.rowCount() && ++spans < mostSpans)
            setSpan(merge.row, merge.column, merge.rows, merge.columns);
    }
    for (const int row : sheet.hiddenRows)
        setRowHidden(row, true);
    QFont bold = font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    for (int column = 0; column < m_model.columnCount(); ++column) {
        int width = narrowest;
        for (int row = 0; row < std::min(sheet.rowCount(), measuredRows); ++row) {
            if (columnSpan(row, column) == 1 && m_model.tableAt(row) >= 0)
                width = std::max(width, metrics.horizontalAdvance(sheet.at(row, column).text));
        }
        setColumnWidth(column, std::min(width, widest) + 2 * m_appearance.theme().spaceM);
    }
}

void SheetPreview::choose(int row, int column)
{
    m_model.setChosen(row, column);
    const QModelIndex cell = m_model.index(row, column);
    if (!cell.isValid())
        return;
    const QScopedValueRollback choosing(m_choosing, true);
    setCurrentIndex(cell);
    scrollTo(cell, EnsureVisible);
}

void SheetPreview::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (!current.isValid())
        return;
    Q_EMIT columnChosen(current.row(), current.column());
    if (m_choosing)
        return;
    if (const auto figure = m_model.figureAt(current))
        Q_EMIT figureChosen(*figure);
}

}
