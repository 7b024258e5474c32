// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers with their units and hedges, in digits or in Chinese numerals.
#include "exchange/bulletinscanner_p.h"
#include "exchange/bulletinunits_p.h"

#include <cmath>

namespace zoneboard::bulletin {

using Expression = QRegularExpression;

namespace {

/// 近 and 超 before a number.
const Expression& hedgeBefore()
{
    static const Expression expression(QStringLiteral(
        "(将近|接近|不足|不到|不超过|大约|约为|(?<![签预节条合违履公集制])约|(?<!["
        "附最临])近|超过|突破|"
        "不低于|不少于|不小于|超(?!额)|逾|(?<!最)高达|(?<!最)多达|迈上|跨越|站上)$"));
    return expression;
}

Qualifier qualifierBefore(const QString& word)
{
    if (word.contains(u'约'))
        return Qualifier::About;
    if (word == u"高达" || word == u"多达")
        return Qualifier::Exact;
    if (word == u"不足" || word == u"不到" || word == u"不超过" || word.endsWith(u'近'))
        return Qualifier::LessThan;
    return Qualifier::MoreThan;
}

Qualifier qualifierAfter(const QString& word)
{
    if (word == u"左右" || word == u"上下")
        return Qualifier::About;
    return word == u"以下" || word == u"以内" || word == u"弱" ? Qualifier::LessThan
                                                               : Qualifier::MoreThan;
}

}

/// Takes 近 and 超 before the number and 余, 以上 behind it into the token.
bool Scanner::hedged(Token token, Qualifier usual)
{
    static const Expression after(QStringLiteral("\\G(左右|上下|以上|及以上|以下|及以下|以内|多(?!["
                                                 "层元种项样所式个])|余|强(?=$|[，；。)、])|"
                                                 "弱(?=$|[，；。)、]))"));
    static const Expression bigNoun(QStringLiteral(
        "\\G的?(?:元)?(?:大|重|规|企业|项目|产业|单位|工程|主体|平台|集群|县|镇|村|园|级)"));
    static const Expression counted(QStringLiteral("\\G的(?=\\d)"));
    static const Expression ranked(
        QStringLiteral("\\G的?\\p{Han}{0,12}(?:企业|项目|单位|主体|机构|公司|基地|合作社|农场|平台|"
                       "产品|楼宇|车间|园区|大户|商户|门店|景区|村|乡镇)(?:达|有|共)?(?=\\d)"));
    QString word = hedgeBefore().match(wordsBefore()).captured(1);
    if (word.isEmpty() && token.kind == Kind::Fraction && wordsBefore().endsWith(u'过'))
        word = QStringLiteral("过");
    token.qualifier = usual;
    if (const auto back = after.match(m_text, token.end); back.hasMatch()) {
        if (limit(token, back.captured(1), back.capturedEnd()))
            return take(back.capturedEnd());
        token.qualifier = qualifierAfter(back.captured(1));
        token.end = back.capturedEnd();
    } else if (word.isEmpty() && token.kind == Kind::Amount && wordsBefore().endsWith(u'过')
               && ranked.match(m_text, token.end).hasMatch()) {
        return take(token.end); // 营收过10亿元的企业5家
    } else if (!word.isEmpty()) {
        if (token.kind == Kind::Amount && counted.match(m_text, token.end).hasMatch())
            return take(token.end);
        if (token.kind == Kind::Amount && word.startsWith(u'超')
            && (ranked.match(m_text, token.end).hasMatch()
                || bigNoun.match(m_text, token.end).hasMatch()))
            return take(token.end);
        token.qualifier = qualifierBefore(word);
    }
    m_at -= word.size();
    return push(token);
}

bool Scanner::number()
{
    static const Expression digits(QStringLiteral("\\G\\d+(?:\\.\\d+)?"));
    static const Expression ratio(QStringLiteral("\\G\\d+(?:\\.\\d+)?(?::\\d+(?:\\.\\d+)?)+"));
    if (!at(m_at).isDigit())
        return false;
    if (const auto found = ratio.match(m_text, m_at); found.hasMatch()) {
        Token token {Kind::Ratio, 0, found.capturedEnd(), {}};
        for (const QString& piece : found.captured().split(u':'))
            token.parts.append(piece.toDouble());
        static const Expression toOne(QStringLiteral("(?<![占之])比(?:值|例)?[^，；重]{0,16}$"));
        if (token.parts.size() == 2 && token.parts.last() == 1
            && toOne.match(m_text.left(m_at)).hasMatch()) {
            token.kind = Kind::Amount;
            token.value = token.parts.first();
            token.decimals = static_cast<int>(found.captured().indexOf(u':')
                                              - found.captured().indexOf(u'.') - 1);
            token.parts.clear();
        }
        return push(token);
    }
    const auto found = digits.match(m_text, m_at);
    if (!found.hasMatch()) // digits of another script
        return false;
    Token token {Kind::Amount, 0, found.capturedEnd(), {}, found.captured().toDouble()};
    const qsizetype dot = found.captured().indexOf(u'.');
    token.decimals = dot < 0 ? 0 : static_cast<int>(found.captured().size() - dot - 1);
    if (at(m_at - 1) == u'-') {
        const QChar before = at(m_at - 2);
        static const QString behindNumber = QStringLiteral("月岁%年亿万元家人台亩吨℃");
        if (before.isDigit() || behindNumber.contains(before))
            return take(token.end);
        if (before != u'-' && m_at > 1) {
            token.value = -token.value;
            --m_at;
        }
    }
    bool more = false;
    if (const QChar next = at(token.end);
        (next == u'余' || next == u'多') && at(token.end + 1) != u'年') {
        const bool sign = at(token.end + 1) == u'%' || at(token.end + 1) == u'倍';
        if (sign || unitLength(m_text, token.end + 1) > 0) {
            more = true;
            ++token.end;
        }
    }
    return rate(token) || amount(token, more);
}

bool Scanner::rate(Token token)
{
    static const Expression sign(
        QStringLiteral("\\G(个?百分点|个?千分点|个?基点|个点|%|‰|倍(?![频增])|成(?![为立员功]))"));
    const auto found = sign.match(m_text, token.end);
    if (!found.hasMatch())
        return false;
    const QString word = found.captured(1);
    token.end = found.capturedEnd();
    token.unit = word;
    if (word.endsWith(u"基点")) {
        token.value = std::round(token.value * 1e4) / 1e6;
        token.unit = QStringLiteral("个百分点");
    }
    token.kind = word.endsWith(u'点') ? Kind::Points : word == u"倍" ? Kind::Times : Kind::Percent;
    if (word == u"成") {
        token.kind = Kind::Fraction;
        token.value *= 10;
    }
    if (at(token.end) == u'-' || at(token.end) == u'~' || at(m_at - 1) == u'~')
        return take(token.end);
    return hedged(token);
}

bool Scanner::amount(Token token, bool more)
{
    qsizetype unit = qMax(unitOfNoun(m_text, token.end, wordsBefore()), unitOfList(token.end));
    const bool latin = at(token.end).isLetter() && at(token.end).unicode() < 0x80;
    if (unit == 0 && latin)
        unit = unitLength(m_text, token.end);
    if (unit == 0 && partOfName(token))
        return take(token.end);
    if (unit == 0)
        unit = unitLength(m_text, token.end);
    token.unit = m_text.mid(token.end, unit);
    token.end += unit;
    if ((token.unit.endsWith(u'万') || token.unit.endsWith(u'亿'))
        && (at(token.end) == u'余' || at(token.end) == u'多')) {
        const qsizetype rest = unitLength(m_text, token.end + 1);
        token.unit += m_text.mid(token.end + 1, rest);
        token.end += 1 + rest;
        more = true;
    }
    static const Expression name(QStringLiteral("\\G(?:级|/(?!\\p{Han})|制|型|装)"));
    static const Expression bare(
        QStringLiteral("(?:为|达|达到|至|到|的|是|比|率|值|指数|系数|倍差|得分|GDP|[CP]PI|PMI)$"));
    static const Expression capacity(
        QStringLiteral("(?:年产|日产|月产|年处理|日处理|年加工|日供水|总装机)$"));
    if (name.match(m_text, token.end).hasMatch()
        || (capacity.match(wordsBefore()).hasMatch() && at(token.end).isLetter()))
        return take(token.end);
    if (const qsizetype range = rangeInName(token); range > 0)
        return take(range);
    const bool listed = m_textBegin == m_at && !m_tokens.isEmpty()
        && m_tokens.last().kind == Kind::And && QStringLiteral("和与及").contains(at(token.end));
    if (unit == 0 && at(token.end).isLetterOrNumber() && !listed
        && !bare.match(wordsBefore()).hasMatch())
        return take(token.end);
    if (at(token.end) == u'-' || at(token.end) == u'~')
        return take(token.end);
    return hedged(token, more ? Qualifier::MoreThan : Qualifier::Exact);
}

/// 百分之七点三, 千分之二.
bool Scanner::percentInWords()
{
    static const Expression percent(QStringLiteral(
        "\\G(百|千)分之([零〇一二两三四五六七八九十百]+(?:点[零〇一二三四五六七八九]+)?)(?!点)"));
    const auto found = percent.match(m_text, m_at);
    if (!found.hasMatch())
        return false;
    Token token {Kind::Percent, 0, found.capturedEnd(), {}, chineseNumber(found.captured(2))};
    token.unit = found.captured(1) == u"百" ? QStringLiteral("%") : QStringLiteral("‰");
    return hedged(token);
}

/// Whether numerals that no unit of their own follows, or that may belong to a name, are a number
/// here: written out, hedged, or alone between marks.
bool Scanner::numeralStands(const QString& digits, qsizetype end) const
{
    static const Expression lead(
        QStringLiteral("[第每这那哪前后头同唯之逐进上下新再某另各任]$|^$|[、]$"));
    const QString words = wordsBefore();
    const bool edge = end >= m_text.size() || QStringLiteral("，；。)、(").contains(at(end));
    const bool hedge = hedgeBefore().match(words).hasMatch() || words.endsWith(u'达');
    const bool written = digits.size() > 1 && !words.endsWith(u'第')
        && QStringLiteral("一二两三四五六七八九").contains(digits.at(0));
    const bool single = edge && !lead.match(words).hasMatch() && digits != u"一"
        && QStringLiteral("二两三四五六七八九十").contains(digits.at(0));
    return hedge || written || single;
}

/// 三十二家, 一百二十亿元, 百分之七点三, 两倍: numerals stand for a number where a unit follows and
/// the words are no name (三大产业, 一批, 千亿级).
bool Scanner::numeral()
{
    static const Expression pattern(QStringLiteral(
        "\\G([零〇○一二两三四五六七八九十百千万亿]+(?:点[零〇○一二三四五六七八九]+)?)([余多])?"));
    if (!isNumeral(at(m_at)) || isNumeral(at(m_at - 1)) || at(m_at - 1) == u'第')
        return false;
    if (percentInWords())
        return true;
    const auto found = pattern.match(m_text, m_at);
    const QString digits = found.captured(1);
    Token token {Kind::Amount, 0, found.capturedEnd(), {}, chineseNumber(digits)};
    if (token.value <= 0)
        return false;
    if (digits.contains(u'点'))
        token.decimals = static_cast<int>(digits.size() - digits.indexOf(u'点') - 1);
    if (rate(token))
        return true;
    // 一百二十亿元: the ten thousands belong to the unit.
    qsizetype size = digits.size();
    while (found.captured(2).isEmpty() && size > 1
           && (digits.at(size - 1) == u'万' || digits.at(size - 1) == u'亿'))
        --size;
    if (size < digits.size()) {
        token.value = chineseNumber(digits.first(size));
        token.end = m_at + size;
    }
    const qsizetype unit = unitLength(m_text, token.end);
    token.unit = m_text.mid(token.end, unit);
    token.end += unit;
    if (unit == 0 || token.value <= 0 || !numeralStands(digits, token.end))
        return false;
    return hedged(token, found.captured(2).isEmpty() ? Qualifier::Exact : Qualifier::MoreThan);
}

}
