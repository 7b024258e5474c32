// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"

#include <QObject>
#include <QTranslator>

namespace zoneboard {

/// The language of the widgets, Qt's own texts included; switching it tells every widget.
class Translation final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~Translation() override;

    void speak(Language language);

private:
    QTranslator m_own;
    QTranslator m_qt;
};

}
