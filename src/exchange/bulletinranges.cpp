// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers of two periods in one clause: from one to the other.
#include "exchange/bulletinperiod_p.h"
#include "exchange/bulletinsentence_p.h"

#include <QRegularExpression>

namespace zoneboard::bulletin {

using Expression = QRegularExpression;

/// The next number where only words of time and change stand between: 从148家增加到2023年的236家.
qsizetype SentenceReader::numberBehind(qsizetype index) const
{
    for (qsizetype i = index + 1; i < m_tokens.size(); ++i) {
        if (m_tokens.at(i).isNumber())
            return i;
        if (m_tokens.at(i).kind != Kind::Text && m_tokens.at(i).kind != Kind::Period)
            return -1;
    }
    return -1;
}

/// 由上年同期下降5.6%转为增长2.2%: only the second is this year's.
bool SentenceReader::readTurn(qsizetype index)
{
    static const Expression from(
        QStringLiteral("^(.*?)(?<![来以])(?:从|由)(?=.*(?:增长|下降|上涨|下跌|上升|增|降)$)"));
    static const Expression turns(QStringLiteral(
        "^(?:转为|转|变为|回升至|回升到|扭转为|逆转为|至|到)(增长|下降|上涨|下跌|上升|增|降)?$"));
    const Token& first = m_tokens.at(index);
    const auto start = from.match(wordsBefore(first));
    const qsizetype second = numberBehind(index);
    if (first.kind != Kind::Percent || !start.hasMatch() || second < 0
        || m_tokens.at(second).kind != Kind::Percent)
        return false;
    const Token& token = m_tokens.at(second);
    const auto turn = turns.match(m_text.mid(first.end, token.begin - first.end));
    if (!turn.hasMatch())
        return false;
    const Lead before = readLead(wordsBefore(first), placeFirst(), Kind::Percent);
    Lead lead = readLead(start.captured(1), placeFirst(), Kind::Amount);
    mark(lead);
    if (turn.captured(1).isEmpty())
        lead.sign = before.sign;
    else
        lead.sign = QStringLiteral("增上").contains(turn.captured(1).at(0)) ? 1 : -1;
    m_done = second;
    static const Expression month(QStringLiteral("[从由](?:上月|上季|上个月|环比|\\d{1,2}月)"));
    if (month.match(wordsBefore(first)).hasMatch()) {
        skip(token, QStringLiteral("other_base"));
        return true;
    }
    giveGrowth(token, lead, lead.sign * token.value);
    return true;
}

/// 占全市比重由37.2%提升至41.5%, 增速由5.1%提高到6.3%: shares of two years, the growth of this one.
bool SentenceReader::readRangeOfRates(const Token& first, qsizetype second, const Lead& now,
                                      const QString& from)
{
    const Token& token = m_tokens.at(second);
    if (now.role == Role::Rate || now.role == Role::Change) {
        giveGrowth(token, now, now.sign * token.value);
        return true;
    }
    if (now.role != Role::Share && now.role != Role::PartShare)
        return false;
    const QString period = m_period;
    readShare(second, now);
    if (m_last < 0)
        return true;
    const BulletinFigure share = figures.at(m_last);
    const int kept = m_last;
    m_period = from;
    BulletinFigure& earlier = add(
        first, now.noun.isEmpty() ? share.indicator + cleanNoun(now.whole, false) : share.indicator,
        now);
    earlier.sharePercent = first.value;
    earlier.shareQualifier = first.qualifier;
    earlier.shareOf = share.shareOf;
    m_period = period;
    m_last = kept;
    return true;
}

/// 由9.0:43.0:48.0调整为8.5:42.0:49.5: two ratios of two years.
bool SentenceReader::readRangeOfRatios(const Token& first, const Token& second,
                                       const QString& words, const QString& from)
{
    if (first.kind != Kind::Ratio)
        return false;
    const QString period = m_period;
    m_period = from;
    readRatio(first, Lead {.whole = words});
    m_period = period;
    readRatio(second, Lead {.whole = words});
    return true;
}

/// 从148家增加到236家, 由2017年的2.31缩小为2.08: two figures of two years.
bool SentenceReader::readRange(qsizetype index, const Lead& lead)
{
    static const Expression from(QStringLiteral("^(.*?)(?<![来以])(?:从|由)(.*?)的?$"));
    static const Expression towards(QStringLiteral(
        "^(?:逐步|稳步|大幅|快速|逐年)?(?:增加|提高|提升|提|增长|增|上升|升|扩大|跃升|攀升|回升|跃|"
        "下降|降低|降|减少|减|缩小|收窄|回落|压缩|缩短|调整|优化|变|发展|壮大)(?:到|至|为)(.*?)的?"
        "$"));
    const auto start = from.match(lead.whole);
    const qsizetype second = numberBehind(index);
    if (!start.hasMatch() || second < 0)
        return false;
    const Token first = m_tokens.at(index);
    const auto way = towards.match(m_text.mid(first.end, m_tokens.at(second).begin - first.end));
    if (!way.hasMatch())
        return false;
    const bool begins = placeFirst() && m_leadBegin == m_begin;
    Lead now = readLead(start.captured(1), begins, first.kind);
    QString noun = cleanNoun(start.captured(1), begins);
    if (noun.isEmpty() && this->last())
        noun = this->last()->indicator;
    else if (noun.isEmpty() && !m_pending.isEmpty())
        noun = subjectOf(m_pending, placeFirst());
    if (noun.isEmpty() && now.role == Role::Value)
        return false;
    const QString base = lastPeriod(start.captured(2)).isEmpty() ? now.period : start.captured(2);
    const QString period = !way.captured(1).isEmpty() ? way.captured(1)
        : !now.period.isEmpty()                       ? now.period
        : m_last >= 0                                 ? figures.at(m_last).period
                                                      : QString();
    m_done = second;
    m_period = period;
    const Token& last = m_tokens.at(second);
    if (readRangeOfRatios(first, last, start.captured(1), base)
        || readRangeOfRates(first, second, now, base))
        return true;
    noun = fullNoun(noun, last, now);
    m_period = base;
    addValue(first, noun, lead);
    m_period = period;
    addValue(last, noun, lead);
    if (first.unit.isEmpty() && !last.unit.isEmpty())
        figures[figures.size() - 2].unit = last.unit;
    return true;
}

}
