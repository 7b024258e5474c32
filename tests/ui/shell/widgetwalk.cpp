// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgetwalk.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>

#include <algorithm>

namespace zoneboard {

namespace {

bool isControl(const QWidget& widget)
{
    return qobject_cast<const QAbstractButton*>(&widget) || qobject_cast<const QComboBox*>(&widget)
        || qobject_cast<const QLineEdit*>(&widget) || qobject_cast<const QAbstractSpinBox*>(&widget)
        || qobject_cast<const QAbstractItemView*>(&widget) || (widget.focusPolicy() & Qt::TabFocus);
}

/// Parts that Qt makes inside its own controls are named by those.
bool isInner(const QWidget& widget)
{
    return widget.objectName().startsWith(QLatin1String("qt_"))
        || qobject_cast<const QComboBox*>(widget.parentWidget())
        || qobject_cast<const QAbstractSpinBox*>(widget.parentWidget())
        || qobject_cast<const QLineEdit*>(widget.parentWidget())
        || qobject_cast<const QAbstractItemView*>(widget.parentWidget());
}

QString where(const QWidget& widget, const QString& text)
{
    return QStringLiteral("%1 “%2” (%3 × %4)")
        .arg(widget.objectName(), text)
        .arg(widget.width())
        .arg(widget.height());
}

bool isClipped(const QLabel& label)
{
    if (label.text().isEmpty())
        return false;
    if (label.wordWrap())
        return label.heightForWidth(label.width()) > label.height();
    return label.sizeHint().width() > label.width() || label.sizeHint().height() > label.height();
}

bool isClipped(const QAbstractButton& button)
{
    return !button.text().isEmpty() && button.sizeHint().width() > button.width();
}

bool isClipped(const QComboBox& box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.editable = box.isEditable();
    const QRect room = box.style()->subControlRect(QStyle::CC_ComboBox, &option,
                                                   QStyle::SC_ComboBoxEditField, &box);
    return box.fontMetrics().horizontalAdvance(box.currentText()) > room.width()
        && !box.toolTip().contains(box.currentText());
}

QStringList clippedTabs(const QTabBar& bar)
{
    QStringList found;
    for (int i = 0; i < bar.count(); ++i) {
        const QRect tab = bar.tabRect(i);
        if (!bar.rect().contains(tab)
            || bar.fontMetrics().horizontalAdvance(bar.tabText(i)) > tab.width())
            found.append(where(bar, bar.tabText(i)));
    }
    return found;
}

/// Texts of visible cells that need more room than they have and are told in full nowhere else.
QStringList clippedCells(const QAbstractItemView& view)
{
    QStringList found;
    const QRect seen = view.viewport()->rect();
    const QAbstractItemModel* model = view.model();
    constexpr int most = 60;
    for (int row = 0; model && row < std::min(model->rowCount(view.rootIndex()), most); ++row) {
        for (int column = 0; column < std::min(model->columnCount(view.rootIndex()), most);
             ++column) {
            const QModelIndex index = model->index(row, column, view.rootIndex());
            const QString text = index.data().toString();
            const QRect cell = view.visualRect(index);
            if (text.isEmpty() || !seen.contains(cell.center()) || cell.isEmpty()
                || index.data(Qt::ToolTipRole).toString().contains(text))
                continue;
            if (view.sizeHintForIndex(index).width() > cell.width()
                || view.sizeHintForIndex(index).height() > cell.height())
                found.append(where(view, text));
        }
    }
    return found;
}

QStringList clippedHeads(const QHeaderView& header)
{
    QStringList found;
    constexpr int most = 60;
    for (int i = 0; header.model() && i < std::min(header.count(), most); ++i) {
        const QString text =
            header.model()->headerData(i, header.orientation(), Qt::DisplayRole).toString();
        const int needed = header.fontMetrics().horizontalAdvance(text);
        const bool across = header.orientation() == Qt::Horizontal;
        const int room = across ? header.sectionSize(i) : header.width();
        if (!header.isSectionHidden(i) && needed > room
            && !header.model()
                    ->headerData(i, header.orientation(), Qt::ToolTipRole)
                    .toString()
                    .contains(text))
            found.append(where(header, text));
    }
    return found;
}

}

QStringList namelessControls(const QWidget& root)
{
    QStringList found;
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        if (!widget->isVisible() || !isControl(*widget) || isInner(*widget))
            continue;
        QAccessibleInterface* interface =
            QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
        if (!interface || interface->text(QAccessible::Name).isEmpty()
            || widget->objectName().isEmpty())
            found.append(where(*widget, QString::fromLatin1(widget->metaObject()->className())));
    }
    return found;
}

std::vector<const QWidget*> tabControls(const QWidget& root)
{
    std::vector<const QWidget*> found;
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        if (widget->isVisible() && widget->isEnabled() && !isInner(*widget) && !widget->focusProxy()
            && (widget->focusPolicy() & Qt::TabFocus))
            found.push_back(widget);
    }
    return found;
}

QStringList clippedTexts(const QWidget& root)
{
    QStringList found;
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        if (!widget->isVisible())
            continue;
        const auto* label = qobject_cast<const QLabel*>(widget);
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        if (label && isClipped(*label))
            found.append(where(*label, label->text()));
        if (button && isClipped(*button))
            found.append(where(*button, button->text()));
        if (const auto* box = qobject_cast<const QComboBox*>(widget); box && isClipped(*box))
            found.append(where(*box, box->currentText()));
        if (const auto* tabs = qobject_cast<const QTabBar*>(widget))
            found += clippedTabs(*tabs);
        const auto* header = qobject_cast<const QHeaderView*>(widget);
        const auto* view = qobject_cast<const QAbstractItemView*>(widget);
        if (header)
            found += clippedHeads(*header);
        else if (view)
            found += clippedCells(*view);
    }
    return found;
}

}
