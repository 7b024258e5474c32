// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/fieldname.h"

#include <QComboBox>
#include <QLabel>

namespace zoneboard {

void nameField(QComboBox& field, const QString& name)
{
    const QString labelName = field.objectName() + QStringLiteral("Name");
    auto* label = field.parentWidget()->findChild<QLabel*>(labelName, Qt::FindDirectChildrenOnly);
    if (!label) {
        label = new QLabel(field.parentWidget());
        label->setObjectName(labelName);
        label->setBuddy(&field);
        label->hide();
    }
    label->setText(name);
    field.setAccessibleName(name);
}

}
