// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers that belong to names: limits, ranges of sizes, ordinals.
#include "exchange/bulletinscanner_p.h"
#include "exchange/bulletinunits_p.h"

namespace zoneboard::bulletin {

using Expression = QRegularExpression;

/// 500万元以上企业, 0.5亩以下: a limit that belongs to the noun behind it.
bool Scanner::limit(const Token& token, const QString& tail, qsizetype end) const
{
    static const Expression noun(QStringLiteral("\\G(?:[\\w(“]|的(?!，))"),
                                 Expression::UseUnicodePropertiesOption);
    static const Expression verb(
        QStringLiteral("\\G(?:同比|增长|下降|占|居|列|位|其中|和|与|及|的水平|水平|、)"));
    return tail.endsWith(u"上") + tail.endsWith(u"下") + tail.endsWith(u"内") > 0
        && token.kind == Kind::Amount && noun.match(m_text, end).hasMatch()
        && !verb.match(m_text, end).hasMatch();
}

/// Words that make a number part of a name, an ordinal or a date.
bool Scanner::partOfName(const Token& token) const
{
    static const Expression behind(
        QStringLiteral("\\G(?:年|月|日|时(?!间)|分钟|分(?!析|别|之)|秒|天|周(?!边)|小时|强(?!["
                       "，。；])|届|号|版|楼|层|期(?!末|间|初|$|[，；。)、])|"
                       "级|周年|大(?!型|专|学|中|棚|幅|数据)|方面|个方面|章|位(?!床)|次会议|个月|"
                       "个工作日|岁|折|℃以|[A-Z])"));
    static const Expression before(
        QStringLiteral("(?:第|每|以每|(?<![目此之日年以])前|“|NO\\.?|No\\.?|[A-Za-z]-)$"));
    static const Expression base(QStringLiteral("以[^，]{1,12}为$"));
    const QString words = wordsBefore();
    return behind.match(m_text, token.end).hasMatch() || before.match(words).hasMatch()
        || at(token.end) == u'-' || at(token.end) == u'~' || at(m_at - 1) == u'~'
        || (token.value == 100 && base.match(words).hasMatch());
}

/// 1亿元至10亿元项目: limits that tell which projects. Where the range ends, or 0.
qsizetype Scanner::rangeInName(const Token& token) const
{
    static const Expression second(QStringLiteral("\\G(?:\\(含\\))?(?:至|到)\\d+(?:\\.\\d+)?"));
    static const Expression noun(
        QStringLiteral("\\G(?:\\((?:不?含)\\))?(?:之间|以内|以下)?的?\\p{Han}"));
    static const Expression verb(
        QStringLiteral("\\G(?:之间)?(?:[，。；)]|增|下|降|占|居|的(?:水平|区间|目标))"));
    static const Expression from(QStringLiteral("(?:[从由自介于]|[升降增减提缩]至|每年|\\d年)$"));
    const auto match = second.match(m_text, token.end);
    if (!match.hasMatch() || token.unit.isEmpty() || from.match(wordsBefore()).hasMatch())
        return 0;
    const qsizetype end = match.capturedEnd() + unitLength(m_text, match.capturedEnd());
    const bool named = end > match.capturedEnd() && noun.match(m_text, end).hasMatch()
        && !verb.match(m_text, end).hasMatch();
    return named ? end : 0;
}

/// 26小时和8小时: a unit that only the list's noun allows (通关时间分别为), for its later numbers.
qsizetype Scanner::unitOfList(qsizetype end) const
{
    if (m_textBegin != m_at || m_tokens.size() < 2 || m_tokens.last().kind != Kind::And)
        return 0;
    const Token& before = m_tokens.at(m_tokens.size() - 2);
    const bool same = before.kind == Kind::Amount && !before.unit.isEmpty()
        && QStringView(m_text).sliced(end).startsWith(before.unit);
    return same ? before.unit.size() : 0;
}

}
