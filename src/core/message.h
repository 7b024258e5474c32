// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"

#include <QList>
#include <QString>

#include <string>

namespace zoneboard {

/// A sentence as data: a phrase and what fills its %1, %2 …; rendered in a language when it is
/// shown. Arguments may differ by language (names, number text). Equal when they say the same in
/// both.
class Message
{
public:
    Message() = default;
    Message(const Phrase& phrase) // NOLINT(google-explicit-constructor): a phrase is a message
        : m_phrase(phrase)
    {
    }

    [[nodiscard]] Message& arg(const QString& text) &;
    [[nodiscard]] Message&& arg(const QString& text) &&;
    [[nodiscard]] Message& arg(const BilingualText& text) &;
    [[nodiscard]] Message&& arg(const BilingualText& text) &&;

    [[nodiscard]] bool isEmpty() const { return m_phrase.source == nullptr; }
    [[nodiscard]] QString in(Language language) const;
    [[nodiscard]] BilingualText inBoth() const;

    bool operator==(const Message& other) const { return inBoth() == other.inBoth(); }

private:
    Phrase m_phrase;
    QList<BilingualText> m_arguments;
};

/// Shorthand: message(phrase("Audit", "%1 of %2"), part, whole).
template<typename... Arguments>
[[nodiscard]] Message message(const Phrase& phrase, const Arguments&... arguments)
{
    Message result(phrase);
    ((void)result.arg(arguments), ...);
    return result;
}

}
