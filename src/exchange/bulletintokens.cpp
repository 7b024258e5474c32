// SPDX-License-Identifier: GPL-3.0-or-later
// Separators, names, periods, ranks and fractions; plain numbers are in bulletinnumbers.cpp.
#include "exchange/bulletinperiod_p.h"
#include "exchange/bulletinscanner_p.h"
#include "exchange/bulletintokens_p.h"
#include "exchange/bulletinunits_p.h"

#include <QHash>

#include <cmath>

namespace zoneboard::bulletin {

using Expression = QRegularExpression;

QList<Token> Scanner::run()
{
    while (m_at < m_text.size()) {
        if (!separator() && !quotation() && !word() && !period() && !rank() && !doubling()
            && !levelInList() && !fraction() && !numeral() && !number())
            ++m_at;
    }
    flush(m_text.size());
    shareTheUnitOfPoints();
    for (Token& token : m_tokens) {
        token.begin += m_shift;
        token.end += m_shift;
    }
    return m_tokens;
}

/// 提高0.8个、下降1.5个和提高2.4个百分点: 个 is short for the last one's unit.
void Scanner::shareTheUnitOfPoints()
{
    static const Expression between(QStringLiteral(
        "^(?:分别)?(?:提高|下降|回落|上升|增加|减少|降低|提升|增长|扩大|收窄|加快|高|低|升|降|"
        "快|慢)?(?:于)?$"));
    const Token* next = nullptr;
    for (qsizetype i = m_tokens.size() - 1; i >= 0; --i) {
        Token& token = m_tokens[i];
        const bool joins = token.kind == Kind::And
            || (token.kind == Kind::Text && between.match(token.text).hasMatch());
        if (joins)
            continue;
        const bool shortened =
            token.kind == Kind::Amount && (token.unit.isEmpty() || token.unit == u"个");
        if (shortened && next && i + 1 < m_tokens.size() && m_tokens.at(i + 1).kind == Kind::And) {
            token.kind = Kind::Points;
            token.unit = next->unit;
        }
        next = token.kind == Kind::Points ? &token : nullptr;
    }
}

void Scanner::flush(qsizetype until)
{
    if (until > m_textBegin)
        m_tokens.append(
            Token {Kind::Text, m_textBegin, until, m_text.mid(m_textBegin, until - m_textBegin)});
    m_textBegin = m_at;
}

bool Scanner::push(Token token)
{
    token.begin = m_at;
    flush(m_at);
    m_tokens.append(token);
    m_at = token.end;
    m_textBegin = m_at;
    return true;
}

bool Scanner::separator()
{
    static const QHash<QChar, Kind> kinds {{u'，', Kind::Comma},
                                           {u'；', Kind::Semicolon},
                                           {u'(', Kind::Open},
                                           {u')', Kind::Close},
                                           {u':', Kind::Colon}};
    const auto kind = kinds.constFind(at(m_at));
    if (kind != kinds.constEnd())
        return push({*kind, 0, m_at + 1, {}});
    if (afterNumber() && QStringLiteral("、和与及").contains(at(m_at)))
        return push({Kind::And, 0, m_at + 1, {}});
    return false;
}

/// “5213”行动, 《2024年行动计划》: what stands in quotation marks is a name, unless it is as long
/// as a sentence.
bool Scanner::quotation()
{
    const QChar open = at(m_at);
    if (open != u'“' && open != u'《' && open != u'「' && open != u'"')
        return false;
    const QChar close = open == u'“' ? u'”' : open == u'《' ? u'》' : open == u'「' ? u'」' : u'"';
    const qsizetype end = m_text.indexOf(close, m_at + 1);
    const qsizetype longest = open == u'《' ? 60 : 16;
    if (end < 0 || end - m_at > longest)
        return false;
    const QStringView inside = QStringView(m_text).sliced(m_at + 1, end - m_at - 1);
    if (open != u'《' && (inside.contains(u'，') || inside.contains(u'；')))
        return false;
    return take(end + 1);
}

/// PM2.5, R2: digits behind letters.
bool Scanner::word()
{
    if (!at(m_at).isDigit() || !at(m_at - 1).isLetter() || at(m_at - 1).unicode() >= 0x80)
        return false;
    while (at(m_at).isDigit() || (at(m_at) == u'.' && at(m_at + 1).isDigit()))
        ++m_at;
    return true;
}

bool Scanner::period()
{
    if (at(m_at - 1) == u'.' || (at(m_at - 1).isDigit() && at(m_at).isDigit()))
        return false;
    const qsizetype length = periodLength(m_text, m_at);
    return length > 0 && push({Kind::Period, 0, m_at + length, m_text.mid(m_at, length)});
}

bool Scanner::rank()
{
    const QChar c = at(m_at);
    if (c != u'第' && c != u'首' && c != u'榜')
        return false;
    static const Expression expression(QStringLiteral(
        "\\G(?:第([一二三四五六七八九十]+|\\d+)(?:位|名(?!单)|$|(?=[，；。)、(]|和第))"
        "|(首位|榜首|首(?=[，；)]|$)))"));
    static const Expression places(QStringLiteral("居|列|排|位|名|跃|升|稳|保持|进入"));
    const auto found = expression.match(m_text, m_at);
    const bool next = m_tokens.size() > 0 && m_tokens.last().kind == Kind::Rank;
    static const Expression stop(QStringLiteral("[，；:]"));
    const qsizetype clause = m_text.lastIndexOf(stop, m_at) + 1;
    if (!found.hasMatch()
        || !(next || rankBefore() || places.match(m_text.mid(clause, m_at - clause)).hasMatch()))
        return false;
    const QString digits = found.captured(1);
    const double place = digits.isEmpty() ? 1
        : digits.at(0).isDigit()          ? digits.toDouble()
                                          : chineseNumber(digits);
    return push({Kind::Rank, 0, found.capturedEnd(), found.captured(), place});
}

/// 跃居全市4个开发区第一: the number between is of those that were ranked.
bool Scanner::rankBefore()
{
    static const Expression verb(QStringLiteral("(?:居|列|排名?|排在|名列|跃升)[^，；]*$"));
    if (m_tokens.size() < 2 || m_tokens.last().kind != Kind::Amount)
        return false;
    const Token words = m_tokens.at(m_tokens.size() - 2);
    if (words.kind != Kind::Text || !verb.match(words.text).hasMatch())
        return false;
    m_textBegin = words.begin;
    m_tokens.remove(m_tokens.size() - 2, 2);
    return true;
}

bool Scanner::doubling()
{
    if (at(m_at) != u'翻')
        return false;
    static const Expression expression(QStringLiteral(
        "\\G翻了?(近|超|约|逾)?([一二两三四五六\\d])?(?:倍|番)(多)?(?!目标|计划|行动|工程)"));
    const auto found = expression.match(m_text, m_at);
    if (!found.hasMatch())
        return false;
    const QString digit = found.captured(2);
    const double times = digit.isEmpty() ? 1
        : digit.at(0).isDigit()          ? digit.toDouble()
                                         : chineseNumber(digit);
    return push(
        {Kind::Doubling, 0, found.capturedEnd(), found.captured(), std::exp2(times) * 100 - 100});
}

/// 分别增长2.1%、持平和下降7.6%: no change, in its turn.
bool Scanner::levelInList()
{
    static const Expression before(QStringLiteral(
        "(?:^|分别)(?:(?:与|同|和|较|比)?(?:上年|去年)?(?:同期|同比)?)(?:基本|大体)?$"));
    static const QString behind = QStringLiteral("、和与及，；");
    if (at(m_at) != u'持' || at(m_at + 1) != u'平')
        return false;
    const QString words = wordsBefore();
    const bool next = !m_tokens.isEmpty() && m_tokens.last().kind == Kind::And;
    const bool first = words.contains(u"分别") && at(m_at + 2) != u'，' && at(m_at + 2) != u'；';
    if ((!next && !first) || !before.match(words).hasMatch()
        || !(m_at + 2 >= m_text.size() || behind.contains(at(m_at + 2))))
        return false;
    Token token {Kind::Percent, 0, m_at + 2, {}};
    token.unit = QStringLiteral("%");
    return push(token);
}

/// 三分之二, 四成五, 一半: in percent.
bool Scanner::fraction()
{
    if (!isNumeral(at(m_at)) && at(m_at) != u'半')
        return false;
    static const Expression expression(QStringLiteral(
        "\\G(?:([一二两三四五六七八九十]+)分之([一二两三四五六七八九十]+)|([一二两三四五六七八九]"
        ")成([一二三四五六七八九半])?(?![为了立员功本果品长交都效套熟绩])|(一半|半数|(?<=近|过|超)"
        "半(?!年|数|导)))"));
    const auto found = expression.match(m_text, m_at);
    if (!found.hasMatch() || at(m_at - 1) == u'第')
        return false;
    const bool ratio = !found.captured(1).isEmpty();
    double value = 50;
    if (ratio)
        value =
            std::round(1e4 * chineseNumber(found.captured(2)) / chineseNumber(found.captured(1)))
            / 100;
    else if (!found.captured(3).isEmpty())
        value = 10 * chineseNumber(found.captured(3))
            + (found.captured(4) == u"半"        ? 5
                   : found.captured(4).isEmpty() ? 0
                                                 : chineseNumber(found.captured(4)));
    return hedged({Kind::Fraction, 0, found.capturedEnd(), {}, value, 0, QStringLiteral("%")},
                  ratio ? Qualifier::About : Qualifier::Exact);
}

QList<Token> tokensOf(const QString& text, qsizetype begin, qsizetype end)
{
    return Scanner(text, begin, end).run();
}

}
