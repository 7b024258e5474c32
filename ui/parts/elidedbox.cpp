// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/elidedbox.h"

#include <QStyleOptionComboBox>
#include <QStylePainter>

namespace zoneboard {

QString ElidedBox::shownText() const
{
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const QRect room =
        style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    constexpr int air = 4; // the style's own margin inside the field
    return option.fontMetrics.elidedText(currentText(), Qt::ElideRight, room.width() - air);
}

void ElidedBox::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    option.currentText = shownText();
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

}
