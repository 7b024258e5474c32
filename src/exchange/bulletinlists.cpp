// SPDX-License-Identifier: GPL-3.0-or-later
// What takes more than one number, or a number and the words behind it, to be understood.
#include "exchange/bulletinsentence_p.h"

#include <QRegularExpression>

#include <cmath>

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

namespace {

/// 上半年、前三季度; 一、二、三季度: the periods of as many numbers; empty where the words are
/// others.
QStringList listedPeriods(const QString& words, qsizetype count)
{
    static const Expression period(
        QStringLiteral("^(?:\\d{4}年)?(?:前?[一二三四]个?季度|前[一二三四两]个?季度|[上下]半年|"
                       "全年|\\d{1,2}(?:-\\d{1,2})?月(?:份)?)$"));
    static const Expression quarters(QStringLiteral("^(?:[一二三四]、?){2,4}季度$"));
    static const Expression digit(QStringLiteral("[一二三四]"));
    static const Expression separator(QStringLiteral("、|和|与"));
    QStringList periods = words.split(separator, Qt::SkipEmptyParts);
    if (quarters.match(QString(words).remove(QStringLiteral("和"))).hasMatch())
        for (QString& name : periods)
            name = digit.match(name).captured() + QStringLiteral("季度");
    for (const QString& name : periods)
        if (!period.match(name).hasMatch())
            return {};
    return periods.size() == count ? periods : QStringList();
}

/// The hedge of the first number holds for all where it stands before them:
/// 分别突破300亿元、200亿元.
bool hedgedInFront(const QString& text, const Token& token)
{
    static const Expression front(QStringLiteral("^(?:突破|超过?|逾|近|接近|约)"));
    return front.match(text.mid(token.begin, 3)).hasMatch();
}

}

QStringList SentenceReader::nounsOfList(const QString& words, const Lead& lead, qsizetype count)
{
    return listedNouns(
        lead.role == Role::Value ? cleanNoun(words, m_leadBegin == m_begin) : lead.noun, count);
}

/// Each number of the list with its name; the growth verb before a number is its own.
void SentenceReader::readList(const QList<qsizetype>& numbers, const Lead& lead,
                              const QStringList& nouns, ListNaming naming)
{
    const int base = static_cast<int>(figures.size() - numbers.size());
    const QString carried = m_subject;
    const bool hedgedAll =
        hedgedInFront(m_text, m_tokens.at(numbers.first())) && lead.role == Role::Value;
    qsizetype from = m_leadBegin;
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        Token& token = m_tokens[numbers.at(i)];
        if (i > 0 && hedgedAll && token.qualifier == Qualifier::Exact)
            token.qualifier = m_tokens.at(numbers.first()).qualifier;
        Lead own = lead;
        own.respectively = naming == ListNaming::Periods;
        own.noun = naming == ListNaming::Periods ? carried
            : naming == ListNaming::Earlier      ? QString()
                                                 : nouns.at(i);
        if (i > 0) {
            const Lead verb = readLead(m_text.mid(from, token.begin - from), false, token.kind);
            if (verb.role == Role::Change)
                own.sign = verb.sign;
        }
        from = token.end;
        if (naming == ListNaming::Periods)
            own.period = m_period = nouns.at(i);
        if (naming == ListNaming::Earlier)
            m_last = base + static_cast<int>(i);
        readOneOfList(numbers.at(i), own, naming == ListNaming::Earlier);
    }
}

/// 国有、民营企业分别增长3.1%、下降0.8%; 中药材、茶叶产值分别为…，分别增长….
bool SentenceReader::readRespectively(qsizetype index, const Lead& lead)
{
    static const Expression split(QStringLiteral("^(.*?)(?:分别|依次)(.*)$"));
    static const Expression pronoun(
        QStringLiteral("^(?:三者|两者|二者|四者|五者|同比|较上年|比上年|比上年同期|较去年同期|"
                       "前者后者|各|增速|增幅|降幅|[两三四五]项|占比|占全.)?$"));
    const QList<qsizetype> numbers = numbersFrom(index);
    m_done = numbers.last();
    if (lead.role == Role::None) {
        for (const qsizetype i : numbers)
            skip(m_tokens.at(i), lead.why);
        return true;
    }
    QString words = split.match(lead.whole).captured(1);
    words.remove(Expression(QStringLiteral("^其中:?")));
    QStringList nouns = listedPeriods(words, numbers.size());
    ListNaming naming = nouns.isEmpty() ? ListNaming::Nouns : ListNaming::Periods;
    if (naming == ListNaming::Nouns)
        nouns = nounsOfList(words, lead, numbers.size());
    if (pronoun.match(words).hasMatch() && figures.size() - m_first >= numbers.size()) {
        naming = ListNaming::Earlier;
    } else if (pronoun.match(words).hasMatch()) {
        nouns = listedNouns(subjectOf(m_pending, m_last < 0), numbers.size());
        if (nouns.size() != numbers.size()) {
            skip(m_tokens.at(index), QStringLiteral("no_subject"));
            return true;
        }
    }
    if (naming != ListNaming::Earlier && nouns.size() != numbers.size())
        return m_done = -1, false;
    readList(numbers, lead, nouns, naming);
    return true;
}

void SentenceReader::readOneOfList(qsizetype index, const Lead& lead, bool earlier)
{
    const Token& token = m_tokens.at(index);
    if (token.kind == Kind::Points)
        return readPoints(index, lead);
    if (lead.noun.isEmpty() && (token.kind == Kind::Amount || !last()))
        return skip(token, QStringLiteral("no_subject"));
    if (token.kind == Kind::Amount && lead.role == Role::Change)
        return skip(token, QStringLiteral("change"));
    if (token.kind == Kind::Amount) {
        addValue(token, headed(lead.noun, token.unit), lead);
        return;
    }
    if (token.kind == Kind::Times || token.kind == Kind::Doubling)
        return giveGrowth(token, lead,
                          token.kind == Kind::Doubling ? token.value
                              : lead.role == Role::Value
                              ? std::round((token.value - 1) * 1e6) / 1e4
                              : lead.sign * std::round(token.value * 1e6) / 1e4);
    if (lead.role != Role::Share || earlier)
        return readPercent(index, lead);
    BulletinFigure& figure = add(token, lead.noun, lead);
    figure.sharePercent = token.value;
    figure.shareQualifier = token.qualifier;
    figure.shareOf = lead.shareOf;
}

}
