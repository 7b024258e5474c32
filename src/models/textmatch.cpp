// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/textmatch.h"

#include <QHash>

#include <algorithm>
#include <memory>
#include <unicode/translit.h>
#include <unicode/unistr.h>

namespace zoneboard {

namespace {

constexpr int wholeScore = 100;
constexpr int startScore = 60;
constexpr int wordScore = 40;
constexpr int middleScore = 20;

QString folded(const QString& text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded().simplified();
}

/// Made once; working out the rules takes longer than a search.
const icu::Transliterator* toLatin()
{
    static const std::unique_ptr<icu::Transliterator> made = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::Transliterator> result(icu::Transliterator::createInstance(
            u"Han-Latin; Latin-ASCII; Lower", UTRANS_FORWARD, status));
        return U_SUCCESS(status) ? std::move(result) : nullptr;
    }();
    return made.get();
}

int wordScoreOf(const QString& key, const QString& word)
{
    if (key == word)
        return wholeScore;
    const qsizetype at = key.indexOf(word);
    if (at < 0)
        return 0;
    if (at == 0)
        return startScore;
    const QChar before = key.at(at - 1);
    return before.isLetterOrNumber() && word.at(0).unicode() < 0x2e80 ? middleScore : wordScore;
}

}

namespace {

/// The first letter of a character's reading; none where it has none. Names share their characters:
/// each is looked up once.
QChar initialOf(QChar character)
{
    thread_local QHash<QChar, QChar> known;
    if (const auto found = known.constFind(character); found != known.constEnd())
        return *found;
    QChar initial;
    if (const icu::Transliterator* transliterator = toLatin()) {
        icu::UnicodeString syllable(static_cast<char16_t>(character.unicode()));
        transliterator->transliterate(syllable);
        if (!syllable.isEmpty() && syllable.charAt(0) < 0x80)
            initial = QChar(syllable.charAt(0));
    }
    known.insert(character, initial);
    return initial;
}

}

QString pinyinInitials(const QString& text)
{
    QString initials;
    for (const QChar character : text) {
        if (character.unicode() < 0x80) {
            if (character.isLetterOrNumber())
                initials += character.toLower();
        } else if (character.isLetter()) {
            if (const QChar initial = initialOf(character); !initial.isNull())
                initials += initial;
        }
    }
    return initials;
}

QStringList searchKeys(const Catalog& catalog, const Indicator& indicator)
{
    QStringList keys {indicator.name.zh, indicator.name.en, indicator.code};
    keys += catalog.aliasesOf(indicator.id);
    keys += indicator.pinyin.isEmpty() ? pinyinInitials(indicator.name.zh) : indicator.pinyin;
    return keys;
}

QStringList searchKeys(const Catalog& catalog, const Area& area)
{
    QStringList keys {area.name.zh, area.name.en, area.code, pinyinInitials(area.name.zh)};
    for (const Alias& alias : catalog.aliases()) {
        if (alias.area == area.id)
            keys += alias.text;
    }
    return keys;
}

int matchScore(const QStringList& keys, const QString& query)
{
    const QStringList words = folded(query).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return 1;
    int total = 0;
    for (const QString& word : words) {
        int best = 0;
        for (const QString& key : keys)
            best = std::max(best, wordScoreOf(folded(key), word));
        if (best == 0)
            return 0;
        total += best;
    }
    return total / static_cast<int>(words.size());
}

}
