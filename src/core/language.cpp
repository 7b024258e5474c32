// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language.h"

#include <QTranslator>

namespace zoneboard {

namespace {

const QTranslator& translator(Language language)
{
    // Read once, never changed: the texts belong to the program as its code does.
    static const struct Bundled
    {
        QTranslator zh;
        QTranslator en;
        Bundled()
        {
            const bool loadedZh = zh.load(QStringLiteral(":/i18n/zoneboard_zh_CN.qm"));
            const bool loadedEn = en.load(QStringLiteral(":/i18n/zoneboard_en.qm"));
            Q_ASSERT(loadedZh && loadedEn);
            Q_UNUSED(loadedZh)
            Q_UNUSED(loadedEn)
        }
    } bundled;
    return language == Language::Chinese ? bundled.zh : bundled.en;
}

}

QString translated(const Phrase& phrase, Language language)
{
    QString text =
        translator(language).translate(phrase.context, phrase.source, phrase.comment, phrase.n);
    if (text.isEmpty())
        text = QString::fromUtf8(phrase.source);
    if (phrase.n >= 0)
        text.replace(QLatin1String("%n"), QString::number(phrase.n));
    return text;
}

QString languageTag(Language language)
{
    return language == Language::Chinese ? QStringLiteral("zh-CN") : QStringLiteral("en");
}

}
