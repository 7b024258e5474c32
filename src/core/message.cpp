// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/message.h"

#include <utility>

namespace zoneboard {

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
            result += m_arguments.at(index - 1).in(language);
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
