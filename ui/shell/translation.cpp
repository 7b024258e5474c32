// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace zoneboard {

Translation::~Translation()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
}

void Translation::speak(Language language)
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    const bool chinese = language == Language::Chinese;
    // Where Qt's own translations are not installed its few texts stay English.
    if (chinese
        && m_qt.load(QStringLiteral("qtbase_zh_CN"),
                     QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    const QString file = chinese ? QStringLiteral(":/i18n/zoneboard_zh_CN.qm")
                                 : QStringLiteral(":/i18n/zoneboard_en.qm");
    const bool loaded = m_own.load(file);
    Q_ASSERT_X(loaded, "Translation", "the translations are compiled into the program");
    Q_UNUSED(loaded)
    QCoreApplication::installTranslator(&m_own);
}

}
