// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/bulletintokens_p.h"

#include <QHash>
#include <QRegularExpression>

#include <cmath>

namespace zoneboard::bulletin {

namespace {

using Match = QRegularExpressionMatch;

const QString measures =
    QStringLiteral("亿吨公里|吨公里|亿千瓦时|千瓦时|万千瓦时|千瓦|兆瓦|平方公里|平方千米|平方米|"
                   "立方米|标准箱|标箱|吨标准煤|吨标煤|公顷|公里|千米|千克|公斤|毫克|微克|"
                   "人次|人民币|美元|欧元|日元|港元|元|个|家|件|户|人|名|项|座|条|台|套|亩|吨|辆|"
                   "架|艘|头|只|株|间|栋|幢|处|所|支|场|次|班|对|"
                   "张|份|册|部|篇|种|类|批|宗|笔|单|床|位|箱|村|镇|岁|度|万|米|度电|吉瓦|颗|枚|款|"
                   "例|片|本|起|期|平方|立方|小时|分|宗");

const QString latinUnits = QStringLiteral(
    "μg/m3|μg/m³|ug/m3|mg/L|mg/m3|kWh|kwh|MWh|GWh|MW|GW|kW|km2|km²|km|m2|m²|m3|m³|kg|TEU|hm2|ha|t");

/// The pieces a sentence may start with at a place, most specific first.
struct Grammar
{
    QRegularExpression period;
    QRegularExpression ratio;
    QRegularExpression rank;
    QRegularExpression doubling;
    QRegularExpression fraction;
    QRegularExpression chineseAmount;
    QRegularExpression number;
    QRegularExpression unit;
};

const Grammar& grammar()
{
    static const Grammar all = [] {
        const QString year =
            QStringLiteral("(?:\\d{4}年|去年|上年|今年|本年|当年(?=[一二三四上下前1-9]))");
        const QString part =
            QStringLiteral("(?:前?[一二三四1-4](?:个)?季度|前[一二三四两]个?季度|[上下]半年|全年|"
                           "同期|度末|年?末|底|年初"
                           "|\\d{1,2}(?:月份?)?(?:-|至)\\d{1,2}月份?末?|前?\\d{1,2}(?:个月|月份?末|"
                           "月底|月份?)|[一二三四五六七八九十]{1,2}月份?|度)");
        const QString unit =
            QStringLiteral("(?:万亿|亿|千万|百万|十万|万|千|百)?(?:") + measures
            + QStringLiteral(
                ")(?:/(?:平方公里|平方米|立方米|亩|人|户|年|吨|公顷|月|日|次))?|(?:万|亿|千)?(?:")
            + latinUnits + QStringLiteral(")(?![A-Za-z])|万亿|亿|万");
        const auto exact = [](const QString& pattern) {
            return QRegularExpression(QStringLiteral("\\G(?:") + pattern + u')');
        };
        return Grammar {
            exact(year + part + QStringLiteral("?(?:\\d{1,2}日)?|(?!底|度|末|年)") + part
                  + QStringLiteral("(?:\\d{1,2}日)?|年[末底初]")),
            exact(QStringLiteral("\\d+(?:\\.\\d+)?(?::\\d+(?:\\.\\d+)?)+")),
            exact(QStringLiteral(
                "第([一二三四五六七八九十]+|\\d+)(?:位|名|$|(?=[，；。)、]))|(首位|榜首|第一位)")),
            exact(QStringLiteral("翻了?([一二两三四五六\\d]|近一)番")),
            exact(QStringLiteral(
                "([一二两三四五六七八九十]+)分之([一二两三四五六七八九十]+)|([一二两三四五六七八九]"
                ")成([一二三四五六七八九半])?(?![为了立员功本果品长交都效])|(一半|半数)")),
            exact(QStringLiteral("[一二两三四五六七八九十百]*[十百千万亿]+(?:") + measures
                  + QStringLiteral(")")),
            exact(QStringLiteral("\\d+(?:\\.\\d+)?")),
            exact(unit)};
    }();
    return all;
}

class Scanner
{
public:
    Scanner(const QString& text, qsizetype begin, qsizetype end)
        : m_text(text.mid(begin, end - begin))
        , m_shift(begin)
    {
    }

    QList<Token> run()
    {
        while (m_at < m_text.size()) {
            if (!separator() && !special() && !number())
                ++m_at;
        }
        flush(m_text.size());
        for (Token& token : m_tokens) {
            token.begin += m_shift;
            token.end += m_shift;
        }
        return m_tokens;
    }

private:
    [[nodiscard]] QChar at(qsizetype place) const
    {
        return place >= 0 && place < m_text.size() ? m_text.at(place) : QChar();
    }

    Match match(const QRegularExpression& expression, qsizetype at) const
    {
        return expression.match(m_text, at);
    }

    void flush(qsizetype until)
    {
        if (until > m_textBegin)
            m_tokens.append(Token {Kind::Text, m_textBegin, until,
                                   m_text.mid(m_textBegin, until - m_textBegin)});
        m_textBegin = m_at;
    }

    void push(Token token)
    {
        token.begin = m_at;
        flush(m_at);
        m_tokens.append(token);
        m_at = token.end;
        m_textBegin = m_at;
    }

    bool afterNumber() const
    {
        return m_textBegin == m_at && !m_tokens.isEmpty() && m_tokens.last().isNumber();
    }

    bool separator()
    {
        static const QHash<QChar, Kind> kinds {{u'，', Kind::Comma},
                                               {u'；', Kind::Semicolon},
                                               {u'(', Kind::Open},
                                               {u')', Kind::Close},
                                               {u':', Kind::Colon}};
        const auto kind = kinds.constFind(at(m_at));
        if (kind != kinds.constEnd()) {
            push({*kind, 0, m_at + 1, {}});
            return true;
        }
        if (afterNumber() && QStringLiteral("、和与及").contains(at(m_at))) {
            push({Kind::And, 0, m_at + 1, {}});
            return true;
        }
        return false;
    }

    bool special()
    {
        const Grammar& g = grammar();
        const QChar c = at(m_at);
        if (c.isDigit() && at(m_at - 1).isLetter() && at(m_at - 1).unicode() < 0x80) {
            while (at(m_at).isDigit() || (at(m_at) == u'.' && at(m_at + 1).isDigit()))
                ++m_at;
            return true;
        }
        if (const Match ratio = c.isDigit() ? match(g.ratio, m_at) : Match(); ratio.hasMatch()) {
            Token token {Kind::Ratio, 0, ratio.capturedEnd(), ratio.captured()};
            for (const QString& part : ratio.captured().split(u':'))
                token.parts.append(part.toDouble());
            push(token);
            return true;
        }
        if (const Match found = match(g.period, m_at); found.hasMatch() && at(m_at - 1) != u'.') {
            push({Kind::Period, 0, found.capturedEnd(), found.captured()});
            return true;
        }
        return rankOrFraction();
    }

    bool rankOrFraction()
    {
        const Grammar& g = grammar();
        if (const Match found = match(g.rank, m_at); found.hasMatch()) {
            const QString digits = found.captured(1);
            bool arabic = false;
            const double number = digits.toDouble(&arabic);
            push({Kind::Rank, 0, found.capturedEnd(), found.captured(),
                  digits.isEmpty() ? 1
                      : arabic     ? number
                                   : chineseNumber(digits)});
            return true;
        }
        if (const Match found = match(g.doubling, m_at); found.hasMatch()) {
            const QString digit = found.captured(1);
            const double times = digit == u"近一" ? 1
                : digit.at(0).isDigit()           ? digit.toDouble()
                                                  : chineseNumber(digit);
            push({Kind::Doubling, 0, found.capturedEnd(), found.captured(),
                  std::exp2(times) * 100 - 100});
            return true;
        }
        if (const Match found = match(g.fraction, m_at); found.hasMatch()) {
            double value = 50;
            if (!found.captured(1).isEmpty())
                value = std::round(1e4 * chineseNumber(found.captured(2))
                                   / chineseNumber(found.captured(1)))
                    / 100;
            else if (!found.captured(3).isEmpty())
                value = 10 * chineseNumber(found.captured(3))
                    + (found.captured(4) == u"半"        ? 5
                           : found.captured(4).isEmpty() ? 0
                                                         : chineseNumber(found.captured(4)));
            if (found.captured(1).isEmpty() == false || at(m_at - 1) != u'第')
                return hedged(
                    {Kind::Fraction, 0, found.capturedEnd(), {}, value, 0, QStringLiteral("%")},
                    found.captured(1).isEmpty() ? Qualifier::Exact : Qualifier::About);
        }
        return false;
    }

    /// Takes 近 and 超 before the number and 余, 以上 behind it into the token; a limit inside a
    /// name (3亿元以上项目13个) stays words.
    bool hedged(Token token, Qualifier usual = Qualifier::Exact)
    {
        static const QRegularExpression before(
            QStringLiteral("(将近|接近|不足|不到|大约|(?<![签预节条合违履公])约|(?<![附最临])近|"
                           "超过|突破|超|逾|高达)$"));
        static const QRegularExpression after(
            QStringLiteral("\\G(左右|上下|以上|及以上|以下|以内|多(?![层元种项])|余)"));
        static const QRegularExpression limitNoun(QStringLiteral(
            "\\G的?(?:元)?(?:大|重|规|企业|项目|产业|单位|工程|主体|平台|集群|县|镇|村|园)"));
        const QString lead = m_text.mid(m_textBegin, m_at - m_textBegin);
        const Match front = before.match(lead);
        const Match back = match(after, token.end);
        const QString word = front.captured(1);
        token.qualifier = usual;
        if (back.hasMatch()) {
            const QString tail = back.captured(1);
            const QChar next = at(back.capturedEnd());
            const bool limit = (tail == u"以上" || tail == u"及以上" || tail == u"以下")
                && token.kind == Kind::Amount && (next.isLetterOrNumber() || next == u'(');
            if (limit) {
                m_at = token.end + tail.size();
                return true;
            }
            token.qualifier = tail == u"左右" || tail == u"上下" ? Qualifier::About
                : tail == u"以下" || tail == u"以内"             ? Qualifier::LessThan
                                                                 : Qualifier::MoreThan;
            token.end = back.capturedEnd();
        } else if (!word.isEmpty()) {
            if (token.kind == Kind::Amount && match(limitNoun, token.end).hasMatch()
                && word.startsWith(u'超')) {
                m_at = token.end;
                return true;
            }
            token.qualifier = word.endsWith(u'约') ? Qualifier::About
                : word == u"将近" || word == u"接近" || word == u"近" || word.startsWith(u'不')
                ? Qualifier::LessThan
                : word == u"高达" ? Qualifier::Exact
                                  : Qualifier::MoreThan;
        }
        const qsizetype start = m_at - word.size();
        m_at = start;
        push(token);
        return true;
    }

    bool number()
    {
        const Grammar& g = grammar();
        if (const Match found = match(g.chineseAmount, m_at); found.hasMatch())
            return chineseAmount(found);
        const Match found = match(g.number, m_at);
        if (!found.hasMatch())
            return false;
        Token token {Kind::Amount, 0, found.capturedEnd(), {}, found.captured().toDouble()};
        const qsizetype dot = found.captured().indexOf(u'.');
        token.decimals = dot < 0 ? 0 : static_cast<int>(found.captured().size() - dot - 1);
        bool more = false;
        if (const QChar next = at(token.end);
            (next == u'余' || next == u'多') && match(g.unit, token.end + 1).hasMatch()) {
            more = true;
            ++token.end;
        }
        return rate(token) || amount(token, more);
    }

    bool chineseAmount(const Match& found)
    {
        static const QRegularExpression hedge(
            QStringLiteral("(将近|接近|不足|约|近|超过|突破|超|逾|达)$"));
        static const QRegularExpression split(
            QStringLiteral("^([一二两三四五六七八九十百千万亿]+)(.+)$"));
        if (!hedge.match(m_text.mid(m_textBegin, m_at - m_textBegin)).hasMatch())
            return false;
        const Match pieces = split.match(found.captured());
        const double value = chineseNumber(pieces.captured(1));
        if (value < 0 || pieces.captured(2).isEmpty())
            return false;
        return hedged({Kind::Amount, 0, found.capturedEnd(), {}, value, 0, pieces.captured(2)});
    }

    bool rate(Token token)
    {
        static const QRegularExpression sign(
            QStringLiteral("\\G(个?百分点|个?千分点|个点|%|‰|倍|成(?![为立员功]))"));
        const Match found = match(sign, token.end);
        if (!found.hasMatch())
            return false;
        const QString word = found.captured(1);
        token.end = found.capturedEnd();
        token.unit = word;
        token.kind = word.endsWith(u'点') ? Kind::Points
            : word == u"倍"               ? Kind::Times
                                          : Kind::Percent;
        if (word == u"成") {
            token.kind = Kind::Fraction;
            token.value *= 10;
        }
        return hedged(token);
    }

    bool amount(Token token, bool more)
    {
        static const QRegularExpression none(QStringLiteral(
            "\\G(?:年|月|日|时|分钟|分(?!析)|秒|天|周|小时|强|届|号|版|楼|层|期|级|周年|大(?!型)|"
            "方面|个方面|点|章|位(?!床)|次会议|个月|个工作日|岁|[A-Z])"));
        if (match(none, token.end).hasMatch() || at(m_at - 1) == u'第' || at(m_at - 1) == u'-'
            || at(token.end) == u'-') {
            m_at = token.end;
            return true;
        }
        const Match unit = match(grammar().unit, token.end);
        token.unit = unit.captured();
        if (unit.hasMatch())
            token.end = unit.capturedEnd();
        if ((token.unit.endsWith(u'万') || token.unit.endsWith(u'亿'))
            && (at(token.end) == u'余' || at(token.end) == u'多')) {
            const Match rest = match(grammar().unit, token.end + 1);
            more = true;
            token.end = rest.hasMatch() ? rest.capturedEnd() : token.end + 1;
            token.unit += rest.captured();
        }
        return hedged(token, more ? Qualifier::MoreThan : Qualifier::Exact);
    }

    QString m_text;
    qsizetype m_shift;
    qsizetype m_at = 0;
    qsizetype m_textBegin = 0;
    QList<Token> m_tokens;
};

}

double chineseNumber(QStringView numeral)
{
    static const QString digits = QStringLiteral("零一二三四五六七八九");
    double total = 0;
    double section = 0;
    double digit = -1;
    for (const QChar c : numeral) {
        const qsizetype place = c == u'两' ? 2 : digits.indexOf(c);
        if (place >= 0) {
            digit = static_cast<double>(place);
        } else if (c == u'万' || c == u'亿') {
            section += qMax(0.0, digit);
            total = (total + (section > 0 ? section : 1)) * (c == u'万' ? 1e4 : 1e8);
            section = 0;
            digit = -1;
        } else {
            const double weight = c == u'十' ? 10 : c == u'百' ? 100 : c == u'千' ? 1000 : 0;
            if (weight == 0)
                return -1;
            section += (digit < 0 ? 1 : digit) * weight;
            digit = -1;
        }
    }
    return numeral.isEmpty() ? -1 : total + section + qMax(0.0, digit);
}

QList<Token> tokensOf(const QString& text, qsizetype begin, qsizetype end)
{
    return Scanner(text, begin, end).run();
}

}
