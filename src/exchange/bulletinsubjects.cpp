// SPDX-License-Identifier: GPL-3.0-or-later
// Whose number it is: subjects left out and carried on, and the figure that another is part of.
#include "exchange/bulletinperiod_p.h"
#include "exchange/bulletinsentence_p.h"
#include "exchange/bulletinunits_p.h"

#include <QRegularExpression>

namespace zoneboard::bulletin {

using Expression = QRegularExpression;

BulletinFigure& SentenceReader::add(const Token& token, QString noun, const Lead& lead, bool valued)
{
    BulletinFigure figure;
    figure.indicator = noun;
    figure.status = m_status;
    figure.target = lead.target;
    figure.period = m_period;
    figure.year = yearOf(m_period);
    figure.heading = m_heading;
    figure.start = static_cast<int>(qMin(m_leadBegin, token.begin));
    figure.end = static_cast<int>(token.end);
    while (figure.start < figure.end
           && QStringLiteral("，、；:)(").contains(m_text.at(figure.start)))
        ++figure.start;
    if (valued) {
        figure.value = token.value;
        figure.decimals = token.decimals;
        figure.unit = token.unit;
        figure.qualifier = token.qualifier;
    }
    setPart(figure);
    figures.append(figure);
    m_last = static_cast<int>(figures.size()) - 1;
    setTopic(noun);
    return figures.last();
}

BulletinFigure& SentenceReader::addValue(const Token& token, QString noun, const Lead& lead)
{
    m_subject = noun;
    return add(token, noun, lead, true);
}

BulletinFigure* SentenceReader::last()
{
    return m_last >= m_first ? &figures[m_last] : nullptr;
}

const BulletinFigure* SentenceReader::last() const
{
    return m_last >= m_first ? &figures.at(m_last) : nullptr;
}

BulletinFigure* SentenceReader::sameNoun(const QString& noun)
{
    for (int i = static_cast<int>(figures.size()) - 1; i >= m_first; --i)
        if (figures.at(i).indicator == noun && !figures.at(i).target)
            return &figures[i];
    return nullptr;
}

/// 经开区增长8.2% behind 经开区规上产值96.4亿元: the figure of a subject, its measure left out.
BulletinFigure* SentenceReader::measuredOf(const QString& subject)
{
    static const Expression general(
        QStringLiteral("^(?:工业|农业|林业|渔业|牧业|建筑业|服务业|制造业|房地产|投资|消费|出口|"
                       "进口|外贸|外资)$"));
    if (general.match(subject).hasMatch())
        return nullptr;
    for (int i = static_cast<int>(figures.size()) - 1; i >= m_previous; --i) {
        BulletinFigure& figure = figures[i];
        const QString measure = figure.indicator.mid(subject.size());
        if (figure.indicator == subject && figure.value && !figure.growthPercent)
            return &figure;
        if (figure.indicator.startsWith(subject) && measure.size() >= 2 && measure.size() <= 6
            && figure.value && !figure.growthPercent && !isCounter(figure.unit)
            && !headOf(measure, figure.unit).isEmpty() && headOf(subject, figure.unit).isEmpty())
            return &figure;
    }
    return nullptr;
}

/// 案件数、罚款金额分别下降 behind 查处案件217起，罚款1846万元: the noun with what it was counted
/// in.
BulletinFigure* SentenceReader::countedAs(const QString& noun)
{
    static const Expression counting(QStringLiteral("^(.{2,}?)(?:数量?|金额|件数|户数|人数|额)$"));
    const QString plain = counting.match(noun).captured(1);
    for (int i = static_cast<int>(figures.size()) - 1; i >= m_first && !plain.isEmpty(); --i) {
        BulletinFigure& figure = figures[i];
        if (figure.indicator.endsWith(plain) && figure.value && !figure.growthPercent
            && !figure.target)
            return &figure;
    }
    return nullptr;
}

void SentenceReader::setTopic(const QString& noun)
{
    static const Expression change(QStringLiteral("(?:净增|新增|增加|增长|减少)$"));
    m_topic = QString(noun).remove(change);
    m_topicBegin = m_leadBegin;
}

/// 总产值:132亿元, 投资:+12%: what stands before the colon that the number follows.
QString SentenceReader::nounOfColon() const
{
    const bool behind = m_leadBegin > 0 && m_text.at(m_leadBegin - 1) == u':';
    return behind && !last() ? cleanNoun(m_colon, placeFirst()) : QString();
}

/// The subject of a number that has none of its own.
QString SentenceReader::emptyNoun(const Token& token, const Lead& lead)
{
    static const Expression gained(
        QStringLiteral("^(?:总数|总量)?(?:已|共)?(?:达到?|增至|升至|增加到)$"));
    if (!last() && gained.match(lead.whole).hasMatch() && m_topicBegin >= m_begin)
        return m_topic;
    if (const QString before = nounOfColon(); before.size() >= 2)
        return before;
    if (!last()) {
        const QString subject =
            m_pending.isEmpty() ? QString() : subjectOf(m_pending, placeFirst());
        return headOf(subject, token.unit).isEmpty() ? QString() : subject;
    }
    static const Expression reached(
        QStringLiteral("^(?:总数|总量)?(?:已|共)?(?:达到?|增至|升至|增加到)$"));
    const bool same = sameMeasure(last()->unit, token.unit);
    if (reached.match(lead.whole).hasMatch() && m_topic != last()->indicator && m_topic.size() >= 2)
        return m_topic;
    if (lead.total)
        return same && lead.period.isEmpty()
            ? settledNoun(last()->indicator) + QStringLiteral("累计")
            : last()->indicator;
    if (last()->target && lead.reached)
        return last()->indicator;
    const qsizetype index = m_leadBegin;
    const bool joined = lead.whole.isEmpty() && index > 0
        && (m_text.at(index - 1) == u'、' || m_text.at(index - 1) == u'，'
            || (last()->end == index && index == token.begin))
        && !same && !last()->unit.isEmpty();
    return joined ? last()->indicator : QString();
}

namespace {

/// 荣获国家级绿色园区、省级示范区等称号 → 荣获称号; 东桥龙舟赛等群众活动 → 群众活动: examples are
/// no part of the name where what follows 等 is one.
QString generalNoun(const QString& noun, qsizetype examples)
{
    static const Expression verb(
        QStringLiteral("^(?:荣获|获得|举办|承办|新建|建成|完成|实施|引进|落户|出台|制定|推出|培育|"
                       "打造|创建|开展|新增|整治|排查)"));
    const QString general = noun.mid(examples + 1);
    const QString done = verb.match(noun).captured();
    if (!done.isEmpty())
        return done + general;
    return general.size() >= 4 ? general : noun.mid(noun.lastIndexOf(u'、', examples) + 1);
}

}

QString SentenceReader::fullNoun(const QString& words, const Token& token, const Lead& lead)
{
    static const Expression sum(
        QStringLiteral("^(总数|总量|总额|总规模|存量|在册数?|总计|数量|累计数)$"));
    static const Expression result(
        QStringLiteral("^(?:实际|已|累计)*(?:入库|到位|完成|实现|达成|新增|投资|完成投资|腾退|供应|"
                       "供地|开工|改造|建成)?$"));
    static const Expression plan(
        QStringLiteral("(?:年度|全年)?(?:目标|任务|计划)(?:数|任务)?(?=$|总?投资)"));
    QString noun = words;
    if (last() && last()->target && !lead.target && result.match(noun).hasMatch())
        return QString(last()->indicator).remove(plan);
    if (sum.match(noun).hasMatch() && !m_topic.isEmpty())
        return settledNoun(m_topic) + noun;
    if (noun.isEmpty())
        return emptyNoun(token, lead);
    if (const QString owned = ownedNoun(noun); owned != noun)
        return owned;
    static const Expression action(QStringLiteral(
        "^(?:累计)?(?:建成|完成|改造|加装|培育|认定|引进|开工|投用|安装|发放|建设|开通|办理|"
        "竣工|投产|签约|落户|设立|获批|创建)$"));
    const bool again = last() && noun.size() <= 3 && last()->indicator.endsWith(noun);
    if (lead.total && (again || action.match(noun).hasMatch()) && last() && !last()->target
        && sameMeasure(last()->unit, token.unit) && lead.period.isEmpty())
        return settledNoun(last()->indicator) + QStringLiteral("累计");
    if (const qsizetype examples = noun.indexOf(u'等'); examples > 0 && examples + 1 < noun.size())
        noun = generalNoun(noun, examples);
    if (noun.endsWith(u'的') && last())
        return noun + last()->indicator;
    if (noun.size() <= 2 && lead.total && !noun.startsWith(u"累计")
        && QString(lead.whole).contains(QStringLiteral("累计") + noun))
        noun.prepend(QStringLiteral("累计"));
    static const Expression each(QStringLiteral("^(?:次均|件均|床均|单均|店均|班均|校均|户均|人均|"
                                                "亩均|村均|日均|月均|最高|最低|峰值|最多|最少)$"));
    if (each.match(noun).hasMatch() && last())
        return last()->indicator + noun;
    const QString attributed = attributeOf(noun, token.unit);
    return attributed == noun ? headed(noun, token.unit) : attributed;
}

}
