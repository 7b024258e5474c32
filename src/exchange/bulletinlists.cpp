// SPDX-License-Identifier: GPL-3.0-or-later
// What takes more than one number, or a number and the words behind it, to be understood.
#include "exchange/bulletinsentence_p.h"
#include "exchange/bulletinunits_p.h"

#include <QRegularExpression>

#include <cmath>

namespace zoneboard::bulletin {

using Expression = QRegularExpression;

/// The numbers of the list that begins at `index`: parted by 、 和 or a comma and by verbs only.
QList<qsizetype> SentenceReader::numbersFrom(qsizetype index) const
{
    static const Expression verb(QStringLiteral(
        "^(?:同比)?(?:增长|下降|增|降|提高|回落|上升|上涨|下跌|减少|为|约|近|超|占全.的?|达|达到|"
        "(?:与|同|和)?(?:上年|去年)(?:同期)?)?$"));
    QList<qsizetype> numbers {index};
    for (qsizetype i = index + 1; i < m_tokens.size(); ++i) {
        const Token& token = m_tokens.at(i);
        if (token.kind == Kind::And || token.kind == Kind::Comma)
            continue;
        if (token.kind == Kind::Text && verb.match(token.text).hasMatch())
            continue;
        const bool joined = token.isNumber() && m_tokens.at(i - 1).kind != Kind::Comma;
        if (!joined || token.kind != m_tokens.at(index).kind) {
            const bool rates = token.kind == Kind::Fraction || token.kind == Kind::Percent
                || token.kind == Kind::Times || token.kind == Kind::Doubling;
            if (joined && rates && m_tokens.at(index).kind != Kind::Amount) {
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

/// 装备制造、新材料、生物医药三大主导产业分别实现产值 → 三大主导产业产值; where the list has no
/// name, the names of all.
QString nameOfList(const Lead& lead, const QStringList& nouns)
{
    static const Expression group(
        QStringLiteral("((?:[两三四五六七八九十]|\\d)大[^、]{2,8}?)(?:均|分别|依次)"));
    static const Expression helping(QStringLiteral("^(?:实现|完成|入库|达到|达|为|约|是)+$"));
    const auto match = group.match(lead.whole);
    if (!match.hasMatch())
        return nouns.count(nouns.first()) == nouns.size()
            ? nouns.first()
            : nouns.join(u'、') + QStringLiteral("合计");
    const QString measure = cleanNoun(lead.whole.mid(match.capturedEnd()), false);
    return helping.match(measure).hasMatch() ? match.captured(1) : match.captured(1) + measure;
}

}

QStringList SentenceReader::nounsOfList(const QString& words, const Lead& lead, qsizetype count)
{
    static const Expression behind(QStringLiteral("(?:分别|依次)(.+)$"));
    static const Expression group(QStringLiteral(
        "(?<=[^、和与及])(?:[两三四五六七八九十]|\\d)大[^、]{0,8}?(?:产业集群|产业|行业|"
        "税种|集群|市场|领域|板块|门类|群体|伙伴)"));
    QString list = lead.role == Role::Value
        ? cleanNoun(words, placeFirst() && m_leadBegin == m_begin)
        : lead.noun;
    if (list.contains(u'、'))
        list.remove(group);
    QStringList nouns = listedNouns(list, count);
    // 经开区、高新园分别实现产值…: what is measured stands behind 分别.
    const QString measure = lead.role == Role::Value && nouns.size() == count
        ? cleanNoun(behind.match(lead.whole).captured(1), false)
        : QString();
    if (!headOf(measure, QStringLiteral("亿元")).isEmpty())
        for (QString& noun : nouns)
            noun += noun.endsWith(measure) ? QString() : measure;
    return nouns;
}

/// 东盟、欧盟为前两大伙伴，进出口额分别为…: the clause before names them, this one what is
/// measured; 主导产业（装备、信息）营收分别为…: brackets name them.
QStringList SentenceReader::nounsToldApart(const QString& measure, qsizetype count) const
{
    static const Expression praise(QStringLiteral(
        "(?:仍|均|已|依次|分别)?(?:为|是|成为|位列|稳居|居)[^、]*(?:前|主要|最|第|大)[^、]*$"));
    static const Expression growing(QStringLiteral("^(?:同比|较上年|比上年)|(?:增速|增幅|降幅)$"));
    if (QStringList nouns = listedNouns(m_inBrackets, count); nouns.size() == count) {
        const QString own = cleanNoun(m_prefix, placeFirst() && m_leadBegin == m_begin);
        for (QString& noun : nouns)
            noun += measure.startsWith(own) ? measure.mid(own.size()) : measure;
        return nouns;
    }
    if (measure.isEmpty() || m_pending.isEmpty() || growing.match(measure).hasMatch())
        return {};
    static const Expression naming(
        QStringLiteral("^[^、]{2,16}?(?:依次|分别|主要)?(?:为|是|有|包括)(.+)$"));
    QStringList nouns =
        listedNouns(subjectOf(QString(m_pending).remove(praise), placeFirst()), count);
    if (const auto match = naming.match(m_pending); match.hasMatch() && nouns.size() == count)
        nouns = listedNouns(match.captured(1), count);
    if (nouns.size() != count)
        return {};
    for (QString& noun : nouns)
        noun += measure;
    return nouns;
}

/// 投资较多的是甲县、乙县，分别完成…: the clause before says who, and what was compared.
QStringList SentenceReader::nounsOfTheBest(qsizetype count) const
{
    static const Expression best(
        QStringLiteral("^(.{2,12}?)(?:总?量|总额)?(?:较|最|居|靠|排名?)(?:多|大|快|高|低|慢|好|前|"
                       "后)(?:[一二三四五\\d]+位)?的"
                       "(?:[^、，]{0,6}?)(?:分别是|依次是|主要是|是|为|有)(.+)$"));
    const auto match = best.match(m_pending);
    if (!match.hasMatch())
        return {};
    QStringList nouns = listedNouns(match.captured(2), count);
    if (nouns.size() != count)
        return {};
    for (QString& noun : nouns)
        noun += cleanNoun(match.captured(1), false);
    return nouns;
}

/// Each number of the list with its name; the growth verb before a number is its own.
void SentenceReader::readList(const QList<qsizetype>& numbers, const Lead& lead,
                              const QStringList& nouns, ListNaming naming)
{
    const int before = static_cast<int>(figures.size());
    const int base = before - static_cast<int>(numbers.size());
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
    if (naming == ListNaming::Nouns && figures.size() - before == numbers.size())
        m_list = {before, static_cast<int>(numbers.size()), nameOfList(lead, nouns)};
}

/// 甲区、乙区同比增长8.2%、5.9%: as many nouns as numbers, without 分别.
bool SentenceReader::listsInParallel(qsizetype index, const Lead& lead) const
{
    if (lead.role == Role::None || !lead.noun.contains(u'、')
        || m_tokens.at(index).kind == Kind::Points)
        return false;
    const qsizetype count = numbersFrom(index).size();
    return count >= 2 && listedNouns(lead.noun).size() == count;
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
    QString words = lead.respectively ? split.match(lead.whole).captured(1) : lead.whole;
    words.remove(Expression(QStringLiteral("^其中:?")));
    QStringList nouns = listedPeriods(words, numbers.size());
    ListNaming naming = nouns.isEmpty() ? ListNaming::Nouns : ListNaming::Periods;
    if (naming == ListNaming::Nouns)
        nouns = nounsOfList(words, lead, numbers.size());
    if (pronoun.match(words).hasMatch() && figures.size() - m_first >= numbers.size()) {
        naming = ListNaming::Earlier;
    } else if (pronoun.match(words).hasMatch()) {
        nouns = nounsOfTheBest(numbers.size());
        if (nouns.isEmpty())
            nouns = listedNouns(subjectOf(m_pending, placeFirst()), numbers.size());
        if (nouns.size() != numbers.size()) {
            skip(m_tokens.at(index), QStringLiteral("no_subject"));
            return true;
        }
    } else if (const QStringList totals = totalsOfTheLast(words, index, numbers.size());
               !totals.isEmpty()) {
        nouns = totals;
    } else if (nouns.size() == 1) {
        if (const QStringList told = nounsToldApart(nouns.first(), numbers.size()); !told.isEmpty())
            nouns = told;
    }
    static const Expression unnamed(QStringLiteral("^(?:两|三|四|五|[2-5])[大个家座]"));
    if (nouns.size() == 1 && lead.role == Role::Value && unnamed.match(nouns.first()).hasMatch())
        while (nouns.size() < numbers.size())
            nouns.append(nouns.first());
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
    if ((lead.role != Role::Share && lead.role != Role::PartShare) || earlier)
        return readPercent(index, lead);
    BulletinFigure& figure = add(token, lead.noun, lead);
    figure.sharePercent = token.value;
    figure.shareQualifier = token.qualifier;
    figure.shareOf = lead.shareOf;
}

}
