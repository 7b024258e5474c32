// SPDX-License-Identifier: GPL-3.0-or-later
// What takes more than one number, or a number and the words behind it, to be understood.
#include "exchange/bulletinsentence_p.h"

#include <QRegularExpression>

namespace zoneboard::bulletin {

using Expression = QRegularExpression;

namespace {

const QStringList& sectors()
{
    static const QStringList names {QStringLiteral("第一产业比重"), QStringLiteral("第二产业比重"),
                                    QStringLiteral("第三产业比重")};
    return names;
}

}

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
        QStringLiteral("^(.*?)(?<![来以])(?:从|由)(?=.*(?:增长|下降|增|降)$)"));
    static const Expression turns(
        QStringLiteral("^(?:转为|转|变为|回升至|回升到|扭转为|逆转为|至|到)(增长|下降|增|降)?$"));
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
    const Lead before = readLead(wordsBefore(first), m_last < 0, Kind::Percent);
    Lead lead = readLead(start.captured(1), m_last < 0, Kind::Amount);
    mark(lead);
    if (turn.captured(1).isEmpty())
        lead.sign = before.sign;
    else
        lead.sign = turn.captured(1).startsWith(u'增') ? 1 : -1;
    m_done = second;
    giveGrowth(token, lead, lead.sign * token.value);
    return true;
}

/// 占全市比重由37.2%提升至41.5%, 增速由5.1%提高到6.3%: shares of two years, the growth of this one.
bool SentenceReader::readRangeOfRates(const Token& first, qsizetype second, const Lead& now,
                                      const QString& from)
{
    const Token& token = m_tokens.at(second);
    if (now.role == Role::Rate) {
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
    const bool begins = m_leadBegin == m_begin;
    Lead now = readLead(start.captured(1), begins, first.kind);
    QString noun = cleanNoun(start.captured(1), begins);
    if (noun.isEmpty() && last())
        noun = last()->indicator;
    if (noun.isEmpty() && now.role == Role::Value)
        return false;
    QString period = !way.captured(1).isEmpty() ? way.captured(1)
        : !now.period.isEmpty()                 ? now.period
        : m_last >= 0                           ? figures.at(m_last).period
                                                : QString();
    m_done = second;
    m_period = period;
    if (first.kind == Kind::Ratio) {
        m_period = start.captured(2);
        readRatio(first, Lead {.whole = start.captured(1)});
        m_period = period;
        readRatio(m_tokens.at(second), Lead {.whole = start.captured(1)});
        return true;
    }
    if (readRangeOfRates(first, second, now, start.captured(2)))
        return true;
    const Token& last = m_tokens.at(second);
    noun = fullNoun(noun, last, now);
    m_period = start.captured(2);
    addValue(first, noun, lead);
    m_period = period;
    addValue(last, noun, lead);
    if (first.unit.isEmpty() && !last.unit.isEmpty())
        figures[figures.size() - 2].unit = last.unit;
    return true;
}

/// 三次产业比重为9.0:43.0:48.0; A、B、C之比为2:3:5.
void SentenceReader::readRatio(const Token& token, const Lead& lead)
{
    static const Expression threeSectors(QStringLiteral("三次产业|三产|产业结构"));
    static const Expression ratioOf(QStringLiteral("(?:之比|比例|比重|结构)?(?:为|是|达)?$"));
    QStringList nouns = sectors();
    QString whole = QStringLiteral("GDP");
    if (!threeSectors.match(lead.whole).hasMatch()) {
        nouns = listedNouns(cleanNoun(QString(lead.whole).remove(ratioOf), m_leadBegin == m_begin));
        whole.clear();
    }
    if (nouns.size() != token.parts.size())
        return skip(token, QStringLiteral("ratio"));
    double sum = 0;
    for (const double part : token.parts)
        sum += part;
    for (qsizetype i = 0; i < nouns.size(); ++i) {
        BulletinFigure& figure = add(token, nouns.at(i), lead);
        figure.sharePercent =
            sum > 95 && sum < 105 ? token.parts.at(i) : 100 * token.parts.at(i) / sum;
        figure.shareOf = whole;
    }
}

/// The numbers of the list that begins at `index`: parted by 、 和 or a comma and by verbs only.
QList<qsizetype> SentenceReader::numbersFrom(qsizetype index) const
{
    static const Expression verb(QStringLiteral(
        "^(?:同比)?(?:增长|下降|增|降|提高|回落|上升|减少|为|约|近|超|占全.的?|达|达到)?$"));
    QList<qsizetype> numbers {index};
    for (qsizetype i = index + 1; i < m_tokens.size(); ++i) {
        const Token& token = m_tokens.at(i);
        if (token.kind == Kind::And || token.kind == Kind::Comma)
            continue;
        if (token.kind == Kind::Text && verb.match(token.text).hasMatch())
            continue;
        const bool joined = token.isNumber() && m_tokens.at(i - 1).kind != Kind::Comma;
        if (!joined || token.kind != m_tokens.at(index).kind) {
            if (token.isNumber() && joined
                && (token.kind == Kind::Fraction || token.kind == Kind::Percent)
                && m_tokens.at(index).kind != Kind::Amount) {
                numbers.append(i);
                continue;
            }
            break;
        }
        numbers.append(i);
    }
    return numbers;
}

/// 国有、民营企业分别增长3.1%、下降0.8%; 中药材、茶叶产值分别为…，分别增长….
bool SentenceReader::readRespectively(qsizetype index, const Lead& lead)
{
    static const Expression split(QStringLiteral("^(.*?)(?:分别|依次)(.*)$"));
    static const Expression pronoun(
        QStringLiteral("^(?:三者|两者|二者|四者|五者|同比|较上年|比上年|比上年同期|较去年同期|"
                       "前者后者|各|增速|增幅|降幅|[两三四五]项|占比|占全.)?$"));
    static const Expression period(
        QStringLiteral("^(?:\\d{4}年)?(?:前?[一二三四]个?季度|前[一二三四两]个?季度|[上下]半年|"
                       "全年|\\d{1,2}(?:-\\d{1,2})?月)$"));
    const QList<qsizetype> numbers = numbersFrom(index);
    m_done = numbers.last();
    if (lead.role == Role::None) {
        for (const qsizetype i : numbers)
            skip(m_tokens.at(i), lead.why);
        return true;
    }
    QString words = split.match(lead.whole).captured(1);
    QStringList nouns = listedNouns(words.remove(Expression(QStringLiteral("^其中:?"))));
    const bool periods = !nouns.isEmpty() && period.match(nouns.first()).hasMatch()
        && period.match(nouns.last()).hasMatch();
    if (!periods)
        nouns = listedNouns(lead.role == Role::Value ? cleanNoun(words, m_leadBegin == m_begin)
                                                     : lead.noun);
    bool earlier = pronoun.match(words).hasMatch();
    if (earlier && figures.size() - m_first < numbers.size()) {
        earlier = false;
        nouns = listedNouns(subjectOf(m_pending, m_last < 0));
        if (nouns.size() != numbers.size()) {
            skip(m_tokens.at(index), QStringLiteral("no_subject"));
            return true;
        }
    }
    if (!earlier && nouns.size() != numbers.size())
        return m_done = -1, false;
    const int base = static_cast<int>(figures.size() - numbers.size());
    const QString carried = m_subject;
    qsizetype from = m_leadBegin;
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        const Token& token = m_tokens.at(numbers.at(i));
        Lead own = lead;
        own.noun = periods ? carried : earlier ? QString() : nouns.at(i);
        if (i > 0) {
            const Lead verb = readLead(m_text.mid(from, token.begin - from), false, token.kind);
            if (verb.role == Role::Change)
                own.sign = verb.sign;
        }
        from = token.end;
        if (periods)
            m_period = nouns.at(i);
        if (earlier)
            m_last = base + static_cast<int>(i);
        own.respectively = false;
        readOneOfList(numbers.at(i), own, earlier);
    }
    return true;
}

void SentenceReader::readOneOfList(qsizetype index, const Lead& lead, bool earlier)
{
    const Token& token = m_tokens.at(index);
    if (token.kind == Kind::Points)
        return readPoints(index, lead);
    if (token.kind == Kind::Amount && lead.role == Role::Change)
        return skip(token, QStringLiteral("change"));
    if (token.kind == Kind::Amount) {
        addValue(token, headed(lead.noun, token.unit), lead);
        return;
    }
    if (token.kind == Kind::Times || token.kind == Kind::Doubling)
        return giveGrowth(token, lead,
                          token.kind == Kind::Times ? lead.sign * token.value * 100 : token.value);
    if (lead.role != Role::Share || earlier)
        return readPercent(index, lead);
    BulletinFigure& figure = add(token, lead.noun, lead);
    figure.sharePercent = token.value;
    figure.shareQualifier = token.qualifier;
    figure.shareOf = lead.shareOf;
}

}
