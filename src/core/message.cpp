// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/message.h"

#include <utility>

namespace zoneboard {

namespace {

bool isHan(QChar character)
{
    return character.script() == QChar::Script_Han;
}

/// A space sets a number apart from Chinese words, not words from words: "占全区 50%", "占全区超
/// 50%".
void appendArgument(QString& result, const QString& argument)
{
    if (result.size() > 1 && result.back() == u' ' && isHan(result.at(result.size() - 2))
        && !argument.isEmpty() && isHan(argument.front()))
        result.chop(1);
    result += argument;
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
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype next = i + 1;
        const int index =
            text.at(i) == u'%' && next < text.size() ? text.at(next).digitValue() : -1;
        if (index >= 1 && index <= m_arguments.size()) {
            appendArgument(result, m_arguments.at(index - 1).in(language));
            ++i;
        } else {
            result += text.at(i);
        }
    }
    return result;
}

BilingualText Message::inBoth() const
{
    return {in(Language::Chinese), in(Language::English)};
}

}
