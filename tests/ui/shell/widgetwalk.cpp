// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgetwalk.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

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
    }
    return found;
}

}
