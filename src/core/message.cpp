// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/message.h"

#include <utility>

namespace zoneboard {

namespace {

bool isHan(QChar character)
{
    return character.script() == QChar::Script_Han;
}

bool isNumberOrLatin(QChar character)
{
    return character.isDigit() || character.script() == QChar::Script_Latin;
}

/// A space sets numbers and Latin words apart from Chinese words, and never words from words:
/// "占全区 50%", "占全区超 50%", "吴兴高新区 2024 年".
void appendArgument(QString& result, const QString& argument)
{
    if (argument.isEmpty())
        return;
    if (result.size() > 1 && result.back() == u' ' && isHan(result.at(result.size() - 2))
        && isHan(argument.front()))
        result.chop(1);
    else if (!result.isEmpty() && isHan(result.back()) && isNumberOrLatin(argument.front()))
        result += u' ';
    result += argument;
}

/// What follows an argument: a unit ends in a word, and no space parts it from the next one.
void appendLetter(QString& result, QChar letter, bool afterArgument)
{
    const bool wordsApart = afterArgument && result.size() > 1 && result.back() == u' '
        && isHan(result.at(result.size() - 2)) && isHan(letter);
    if (wordsApart)
        result.chop(1);
    result += letter;
}

}

Message& Message::arg(const QString& text) &
{
    m_arguments.append({text, text});
    return *this;
}

Message&& Message::arg(const QString& text) &&
{
    return std::move(arg(text));
}

Message& Message::arg(const BilingualText& text) &
{
    m_arguments.append(text);
    return *this;
}

Message&& Message::arg(const BilingualText& text) &&
{
    return std::move(arg(text));
}

QString Message::in(Language language) const
{
    if (isEmpty())
        return {};
    const QString text = translated(m_phrase, language);
    // One pass, so that a %1 inside an argument is never taken for a place to fill.
    QString result;
    result.reserve(text.size() + 32);
    qsizetype argumentEnd = -1; // in the phrase
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype next = i + 1;
        const int index =
            text.at(i) == u'%' && next < text.size() ? text.at(next).digitValue() : -1;
        if (index >= 1 && index <= m_arguments.size()) {
            appendArgument(result, m_arguments.at(index - 1).in(language));
            ++i;
            argumentEnd = i;
        } else {
            appendLetter(result, text.at(i), argumentEnd == i - 2);
        }
    }
    return result;
}

BilingualText Message::inBoth() const
{
    return {in(Language::Chinese), in(Language::English)};
}

}
