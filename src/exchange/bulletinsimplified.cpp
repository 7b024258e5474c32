// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/bulletintext_p.h"

#include <QList>

#include <memory>
#include <unicode/translit.h>
#include <unicode/ucnv.h>

namespace zoneboard::bulletin {

namespace {

constexpr ushort firstIdeograph = 0x4e00;
constexpr ushort lastIdeograph = 0x9fff;

/// Finds the simplified form of a character. GB 2312 holds the simplified characters only, so what
/// is in it needs no look into the rules, which take long to load.
class Simplifier
{
public:
    ~Simplifier() { ucnv_close(m_simple); }

    QChar of(QChar character)
    {
        QChar& known = m_known[character.unicode() - firstIdeograph];
        if (!known.isNull())
            return known;
        const QChar simple = alike(character);
        known = simple;
        return simple;
    }

private:
    /// Characters of GB 2312 that bulletins in traditional characters use for others.
    QChar alike(QChar character)
    {
        static const QString from = QStringLiteral("於後徵夥摺");
        static const QString to = QStringLiteral("于后征伙折");
        const qsizetype place = from.indexOf(character);
        if (place >= 0)
            return to.at(place);
        return isSimple(character) ? character : transliterated(character);
    }

    bool isSimple(QChar character)
    {
        if (m_simple == nullptr)
            return false;
        const char16_t unit = character.unicode();
        char bytes[8];
        UErrorCode status = U_ZERO_ERROR;
        ucnv_fromUChars(m_simple, bytes, sizeof bytes, &unit, 1, &status);
        return U_SUCCESS(status) != 0;
    }

    QChar transliterated(QChar character)
    {
        if (character == u'餘')
            return u'余';
        if (!m_rules) {
            UErrorCode status = U_ZERO_ERROR;
            m_rules.reset(icu::Transliterator::createInstance(icu::UnicodeString("Hant-Hans"),
                                                              UTRANS_FORWARD, status));
            if (U_FAILURE(status) || !m_rules)
                return character;
        }
        icu::UnicodeString one(char16_t(character.unicode()));
        m_rules->transliterate(one);
        return one.length() == 1 ? QChar(one.charAt(0)) : character;
    }

    static UConverter* strictConverter()
    {
        UErrorCode status = U_ZERO_ERROR;
        UConverter* converter = ucnv_open("GB2312", &status);
        if (U_SUCCESS(status))
            ucnv_setFromUCallBack(converter, UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr,
                                  &status);
        return U_SUCCESS(status) ? converter : nullptr;
    }

    UConverter* m_simple = strictConverter();
    std::unique_ptr<icu::Transliterator> m_rules;
    QList<QChar> m_known = QList<QChar>(lastIdeograph - firstIdeograph + 1);
};

}

QString simplified(const QString& text)
{
    thread_local Simplifier simplifier; // the characters it has learnt serve the next text too
    QString result = text;
    for (QChar& character : result)
        if (character.unicode() >= firstIdeograph && character.unicode() <= lastIdeograph)
            character = simplifier.of(character);
    return result;
}

}
