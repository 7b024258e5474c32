// SPDX-License-Identifier: GPL-3.0-or-later
// What opens and closes a list of parts: brackets, 其中, 常住人口中.
#include "exchange/bulletinperiod_p.h"
#include "exchange/bulletinsentence_p.h"

#include <QRegularExpression>

namespace zoneboard::bulletin {

using Expression = QRegularExpression;

void SentenceReader::openBrackets(const QString& words)
{
    Scope scope;
    scope.parent = words.isEmpty() ? m_last : -1;
    scope.lasting = true;
    scope.brackets = true;
    scope.last = m_last;
    scope.figures = figures.size();
    scope.words = words;
    scope.period = m_period;
    if (!words.isEmpty() && m_last >= 0 && words.size() <= 2)
        scope.parent = m_last;
    m_scopes.append(scope);
    m_prefix.clear();
}

/// Brackets without a figure (企(事)业单位, 性别比(以女性为100)) are part of the words around them.
void SentenceReader::closeBrackets(const Token& token)
{
    while (m_scopes.size() > 1 && !m_scopes.last().brackets)
        m_scopes.removeLast();
    m_prefix.clear();
    if (m_scopes.size() < 2)
        return;
    static const Expression abbreviation(QStringLiteral("^[A-Za-z][A-Za-z0-9.&-]{0,9}$"));
    static const Expression remark(QStringLiteral("^(?:下同|同上|同比|以下同|见.*)$"));
    const Scope scope = m_scopes.takeLast();
    const QString inside = m_text.mid(m_leadBegin, token.begin - m_leadBegin);
    m_last = scope.last;
    m_period = scope.period;
    // 销售额(营业额): another word for what is measured.
    const bool anotherWord =
        inside.size() >= 3 && !headOf(inside, QStringLiteral("亿元")).isEmpty();
    static const Expression older(QStringLiteral("(?:比|较|与)(\\d{4})年"));
    if (inside.contains(u"下同"))
        if (const auto base = older.match(scope.words);
            base.hasMatch() && yearOf(m_period) != base.captured(1).toInt() + 1)
            m_olderForAll = true;
    m_inBrackets = inside.contains(u'、') ? inside : QString();
    if (figures.size() == scope.figures && !scope.words.isEmpty())
        m_prefix = scope.words
            + (remark.match(inside).hasMatch() || anotherWord ? QString()
                   : inside.size() <= 3                       ? inside
                   : abbreviation.match(inside).hasMatch()    ? u'(' + inside + u')'
                                                              : QString());
    if (!m_scopes.last().lasting && figures.size() > scope.figures && !m_scopes.last().brackets)
        m_scopes.last().ended = m_scopes.last().listed = true;
}

/// A clause that opens a list of parts: 其中， and 常住人口中，.
void SentenceReader::openParts(const QString& words)
{
    static const Expression within(QStringLiteral("^(?:在)?(.{2,})(?<![其当心])(?:之?中|当中)$"));
    if (words.endsWith(u"其中")) {
        Scope scope;
        scope.from = static_cast<int>(figures.size());
        scope.lasting = true;
        if (m_scopes.last().lasting && m_scopes.last().open()) {
            scope.nested = true;
            m_scopes.append(scope);
        } else {
            m_scopes.last() = scope;
        }
        return;
    }
    const auto match = within.match(words);
    if (!match.hasMatch() || m_scopes.last().brackets)
        return;
    const QString whole = cleanNoun(match.captured(1), placeFirst() && m_leadBegin == m_begin);
    for (int i = static_cast<int>(figures.size()) - 1; i >= m_previous; --i) {
        if (likeness(figures.at(i).indicator, whole) < 0.6)
            continue;
        m_scopes.last() = Scope {.parent = i, .lasting = true};
        return;
    }
    m_within = whole;
}

}
