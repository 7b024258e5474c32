// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/datagrid/griddelegate.h"

#include "analysis/audit.h"
#include "ui/parts/appearance.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>

namespace zoneboard {

namespace {

constexpr int markInset = 2;
constexpr int markRadius = 3;
constexpr int cornerSize = 7;

QColor inkOf(GridMark mark, const Theme& theme)
{
    switch (mark) {
    case GridMark::Implied:
    case GridMark::Derived:
    case GridMark::RateOnly:
        return theme.quietInk;
    case GridMark::Missing:
        return theme.lightAmber;
    default:
        return theme.ink;
    }
}

void paintCorner(QPainter& painter, const QRect& cell, bool top, const QColor& colour)
{
    const QPoint corner = top ? cell.topRight() + QPoint(1, 0) : cell.bottomLeft() + QPoint(0, 1);
    const int along = top ? -cornerSize : cornerSize;
    QPainterPath path(corner);
    path.lineTo(corner + QPoint(along, 0));
    path.lineTo(corner + QPoint(0, -along));
    path.closeSubpath();
    painter.fillPath(path, colour);
}

}

void paintGridMark(QPainter& painter, const QRect& cell, GridMark mark, const Theme& theme)
{
    const QRectF box =
        QRectF(cell.adjusted(markInset, markInset, -markInset, -markInset)).translated(0.5, 0.5);
    const QColor wash = theme.unsettled();
    switch (mark) {
    case GridMark::Expected:
        painter.setBrush(wash);
        painter.setPen(QPen(theme.brand, 1, Qt::DashLine));
        painter.drawRoundedRect(box, markRadius, markRadius);
        break;
    case GridMark::Preliminary:
        painter.setBrush(wash);
        painter.setPen(Qt::NoPen);
        painter.drawRoundedRect(box, markRadius, markRadius);
        break;
    case GridMark::Implied:
        painter.setPen(Qt::NoPen);
        painter.setBrush(QBrush(theme.line, Qt::BDiagPattern));
        painter.drawRoundedRect(box, markRadius, markRadius);
        break;
    default:
        break;
    }
}

GridDelegate::GridDelegate(const Appearance& appearance, Check check, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_appearance(appearance)
    , m_check(std::move(check))
{
}

void GridDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const Theme& theme = m_appearance.theme();
    const QRect cell = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(FigureGrid::BandRole).toBool()) {
        painter->fillRect(cell.adjusted(0, 0, 1, 0), theme.ground);
        painter->restore();
        return;
    }
    const bool chosen = option.state & QStyle::State_Selected;
    painter->fillRect(cell, chosen ? theme.chosen() : theme.panel);
    const auto mark = static_cast<GridMark>(index.data(FigureGrid::MarkRole).toInt());
    paintGridMark(*painter, cell, mark, theme);
    QFont font = option.font;
    font.setPixelSize(theme.typeBody);
    font.setItalic(mark == GridMark::Implied);
    painter->setFont(font);
    painter->setPen(inkOf(mark, theme));
    const QString text =
        mark == GridMark::Missing ? QStringLiteral("—") : index.data(Qt::DisplayRole).toString();
    painter->drawText(cell.adjusted(theme.spaceXs, 0, -theme.spaceS, 0),
                      Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, text);
    paintMarks(*painter, cell, index);
    if (option.state & QStyle::State_HasFocus) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(theme.brand, 2));
        painter->drawRect(cell.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

void GridDelegate::paintMarks(QPainter& painter, const QRect& cell, const QModelIndex& index) const
{
    const Theme& theme = m_appearance.theme();
    if (const QVariant found = index.data(FigureGrid::SeverityRole); found.isValid()) {
        const auto severity = static_cast<Severity>(found.toInt());
        if (severity != Severity::Notice)
            paintCorner(painter, cell, true,
                        severity == Severity::Error ? theme.lightRed : theme.lightAmberFill);
    }
    if (index.data(FigureGrid::SeveralRole).toBool())
        paintCorner(painter, cell, false, theme.brand);
    if (static_cast<GridMark>(index.data(FigureGrid::MarkRole).toInt()) != GridMark::Derived)
        return;
    QFont font = painter.font();
    font.setItalic(true);
    font.setPixelSize(theme.typeSmall);
    painter.setFont(font);
    painter.setPen(theme.quietInk);
    painter.drawText(cell.adjusted(theme.spaceXs, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     QStringLiteral("ƒ"));
}

QWidget* GridDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                    const QModelIndex& index) const
{
    auto* editor = new QLineEdit(parent);
    editor->setObjectName(QStringLiteral("dataEditor"));
    editor->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    editor->setAlignment(Qt::AlignRight);
    m_edited = index;
    return editor;
}

void GridDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* line = qobject_cast<QLineEdit*>(editor);
    if (!line || line->isModified())
        return; // the grid was brought up to date under the hand that types
    const QString text = m_begin.value_or(index.data(Qt::EditRole).toString());
    line->setText(text);
    line->setModified(m_begin.has_value());
    line->selectAll();
    m_begin.reset();
}

void GridDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                const QModelIndex& index) const
{
    if (const auto* line = qobject_cast<QLineEdit*>(editor))
        model->setData(index, line->text(), Qt::EditRole);
}

void GridDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                        const QModelIndex&) const
{
    editor->setGeometry(option.rect);
}

bool GridDelegate::eventFilter(QObject* object, QEvent* event)
{
    auto* line = qobject_cast<QLineEdit*>(object);
    if (!line || event->type() != QEvent::KeyPress)
        return QStyledItemDelegate::eventFilter(object, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool back = static_cast<QKeyEvent*>(event)->modifiers() & Qt::ShiftModifier;
    const bool down = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (!down && key != Qt::Key_Tab && key != Qt::Key_Backtab)
        return QStyledItemDelegate::eventFilter(object, event);
    if (const auto why = m_check(m_edited, line->text())) {
        Q_EMIT refused(*why);
        return true;
    }
    Q_EMIT commitData(line);
    Q_EMIT closeEditor(line, NoHint);
    const int step = back || key == Qt::Key_Backtab ? -1 : 1;
    Q_EMIT leftBy(down ? step : 0, down ? 0 : step);
    return true;
}

}
