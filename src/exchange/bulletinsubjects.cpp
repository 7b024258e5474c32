// SPDX-License-Identifier: GPL-3.0-or-later
// Whose number it is: subjects left out and carried on, and the figure that another is part of.
#include "exchange/bulletinperiod_p.h"
#include "exchange/bulletinsentence_p.h"
#include "exchange/bulletinunits_p.h"

#include <QRegularExpression>

namespace zoneboard::bulletin {

using Expression = QRegularExpression;

namespace {

/// Means, rates and prices do not add up to a whole.
bool addsUp(const BulletinFigure& figure)
{
    static const Expression mean(QStringLiteral("人均|户均|均|率|价|指数|比|每|单位"));
    static const Expression unit(QStringLiteral("%|‰|/"));
    return !mean.match(figure.indicator).hasMatch() && !unit.match(figure.unit).hasMatch();
}

double amountOf(const BulletinFigure& figure)
{
    return figure.value.value_or(0) * unitFactor(figure.unit);
}

const Expression& freshness()
{
    static const Expression expression(
        QStringLiteral("^(?:新建成|新建|新增|新引进|新招引|新认定|新签约|新签|新开工|新设立|新设|"
                       "新登记|新培育|新入库|新落户|新评定|新|培育|引进|净增)"));
    return expression;
}

}

BulletinFigure& SentenceReader::add(const Token& token, const QString& noun, const Lead& lead,
                                    bool valued)
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

BulletinFigure& SentenceReader::addValue(const Token& token, const QString& noun, const Lead& lead)
{
    m_subject = noun;
    return add(token, noun, lead, true);
}

BulletinFigure* SentenceReader::last()
{
    return m_last >= m_first ? &figures[m_last] : nullptr;
}

BulletinFigure* SentenceReader::sameNoun(const QString& noun)
{
    for (int i = static_cast<int>(figures.size()) - 1; i >= m_first; --i)
        if (figures.at(i).indicator == noun && !figures.at(i).target)
            return &figures[i];
    return nullptr;
}

bool SentenceReader::fits(const BulletinFigure& figure, const BulletinFigure& whole) const
{
    if (whole.target != figure.target || whole.indicator == figure.indicator || !whole.value
        || !sameMeasure(whole.unit, figure.unit))
        return false;
    return !addsUp(whole) || !addsUp(figure) || amountOf(figure) <= amountOf(whole) * 1.005;
}

int SentenceReader::wholeOf(const BulletinFigure& figure) const
{
    const Scope& scope = m_scopes.last();
    if (scope.parent >= 0) {
        const BulletinFigure& whole = figures.at(scope.parent);
        return !figure.value || !whole.value || sameMeasure(whole.unit, figure.unit) ? scope.parent
                                                                                     : -1;
    }
    const int from = m_startsInner ? m_previous : m_first;
    const int until = qMin(scope.from, static_cast<int>(figures.size()));
    double parts = 0;
    for (int i = until; i < figures.size(); ++i)
        if (figure.value && sameMeasure(figures.at(i).unit, figure.unit) && until > 0
            && !figures.at(i).partOf.isEmpty() && figures.at(i).partOf == figures.at(until).partOf)
            parts += amountOf(figures.at(i));
    for (int i = figure.value ? until - 1 : -1; i >= from; --i) {
        const BulletinFigure& whole = figures.at(i);
        if (!fits(figure, whole)
            || !(whole.partOf.isEmpty() || scope.lasting || scope.nested || i == until - 1))
            continue;
        const double share = amountOf(whole) > 0 ? (parts + amountOf(figure)) / amountOf(whole) : 0;
        const bool complete = addsUp(whole) && addsUp(figure) && share >= 0.5 && share <= 1.005;
        const bool much = addsUp(whole) && addsUp(figure)
            && parts + amountOf(figure) > amountOf(whole) * 1.005 && !scope.nested;
        if (scope.ended && scope.listed)
            return complete ? i : -1;
        if (scope.ended && !(complete && share >= 0.95)
            && (much || until >= figures.size()
                || figures.last().indicator.right(2) != figure.indicator.right(2)
                || headOf(figure.indicator, figure.unit).isEmpty()))
            return -1;
        return i;
    }
    if (!figure.value && !scope.ended && until > from && until > 0)
        return until - 1;
    return until > from && until > 0 && !scope.ended && !figures.at(until - 1).value
            && likeness(figures.at(until - 1).indicator, figure.indicator) >= 0.5
        ? until - 1
        : -1;
}

void SentenceReader::setTopic(const QString& noun)
{
    static const Expression change(QStringLiteral("(?:净增|新增|增加|增长|减少)$"));
    m_topic = QString(noun).remove(change);
    m_topicBegin = m_leadBegin;
}

void SentenceReader::setPart(BulletinFigure& figure)
{
    if (!m_scopes.last().open() || figure.indicator.startsWith(u"折合"))
        return;
    if (const int whole = wholeOf(figure); whole >= 0 && whole < figures.size())
        figure.partOf = figures.at(whole).indicator;
}

/// 总投资 behind 新入库项目22个 is the projects' investment; 在校生 behind 小学321所 the schools'
/// pupils.
QString SentenceReader::attributeOf(const QString& noun, const QString& unit)
{
    static const Expression attribute(
        QStringLiteral("^(?:计划)?(?:年度|累计|合计|协议)?(?:完成|实现|创造|贡献)?(?:总投资额?|"
                       "投资额?|投资总额|计划投资|"
                       "投资计划|完成投资|总投资额|"
                       "占地面积|建筑面积|用地|产值|营业收入|营收|利润|税收|合同金额|金额|融资|"
                       "合同外资|注册资本|意向投资|协议投资|引资额?)$"));
    static const Expression people(
        QStringLiteral("^(?:招生|在校生|在校学生|毕业生|专任教师|教职工|从业人员|就业人员|在园幼儿|"
                       "床位|入住|社员|成员|死亡|受伤|失踪|"
                       "涉案金额|涉及金额|直接经济损失|经济损失)$"));
    const bool money = attribute.match(noun).hasMatch() && !isCounter(unit);
    if (!money && !people.match(noun).hasMatch())
        return noun;
    for (int i = static_cast<int>(figures.size()) - 1; i >= m_first; --i)
        if (isCounter(figures.at(i).unit)
            && (m_scopes.last().open() || figures.at(i).partOf.isEmpty()))
            return figures.at(i).indicator + noun;
    return noun;
}

/// What was told in parts before: 市级71.4亿元 behind 一般公共预算收入, of which taxes were told.
QString SentenceReader::dividedBefore(const QString& unit) const
{
    for (qsizetype i = figures.size() - 1; i >= 0 && i + 40 > figures.size(); --i) {
        const QString whole = figures.at(i).partOf;
        if (!whole.isEmpty() && sameMeasure(figures.at(i).unit, unit)
            && !headOf(whole, unit).isEmpty())
            return whole;
    }
    return {};
}

/// 制造业29个 of 项目46个 is 制造业项目; 城镇居民 of 人均可支配收入 likewise; 省级23人 behind
/// 国家级人才计划4人.
QString SentenceReader::headed(const QString& noun, const QString& unit)
{
    static const Expression spent(
        QStringLiteral("^(?:已)?(?:支出|使用|拨付|发行|到位|下达|兑付)$"));
    static const Expression done(QStringLiteral(
        "^(?:已)?(?:投产|开工|竣工|签约|落地|入库|完工|建成|在建|续建|开业|注销|达产)$"));
    static const Expression levels(QStringLiteral("世界级|国家级|国家|部级|省级|市级|县级|区级"));
    if (spent.match(noun).hasMatch() && last() && sameMeasure(last()->unit, unit))
        return QString(last()->indicator).remove(freshness()) + noun;
    if (!headOf(noun, unit).isEmpty() || noun.size() > 8)
        return noun;
    BulletinFigure probe;
    probe.indicator = noun;
    probe.unit = unit;
    probe.value = 0;
    const int whole = m_scopes.last().open() ? wholeOf(probe) : -1;
    if (whole >= 0) {
        const QString head = headOf(figures.at(whole).indicator, unit);
        return noun + (noun.endsWith(head.left(2)) ? head.mid(2) : head);
    }
    for (int i = done.match(noun).hasMatch() && isCounter(unit) ? m_last : -1; i >= m_first; --i)
        if (sameMeasure(figures.at(i).unit, unit))
            return noun + headOf(figures.at(i).indicator, unit);
    static const Expression tier(
        QStringLiteral("^(?:[省市县区镇乡]级|[省市县区]本级|[县市区、()]{2,8}(?:级)?)$"));
    if (tier.match(noun).hasMatch())
        if (const QString divided = dividedBefore(unit); !divided.isEmpty() && !isCounter(unit))
            return noun + divided;
    if (last() && levelOf(noun) == noun && !noun.isEmpty()) {
        const QString before = last()->indicator;
        if (const auto match = levels.match(before); match.hasMatch())
            return QString(before).replace(match.capturedStart(), match.capturedLength(), noun);
    }
    if (!m_colon.isEmpty() && noun.size() <= 6)
        if (const QString measured = cleanNoun(m_colon, false); !headOf(measured, unit).isEmpty())
            return noun + measured;
    return noun;
}

/// The subject of a number that has none of its own.
QString SentenceReader::emptyNoun(const Token& token, const Lead& lead)
{
    static const Expression gained(
        QStringLiteral("^(?:总数|总量)?(?:已|共)?(?:达到?|增至|升至|增加到)$"));
    if (!last() && gained.match(lead.whole).hasMatch() && m_topicBegin >= m_begin)
        return m_topic;
    if (!last()) {
        const QString subject = m_pending.isEmpty() ? QString() : subjectOf(m_pending, true);
        return headOf(subject, token.unit).isEmpty() ? QString() : subject;
    }
    static const Expression reached(
        QStringLiteral("^(?:总数|总量)?(?:已|共)?(?:达到?|增至|升至|增加到)$"));
    const bool same = sameMeasure(last()->unit, token.unit);
    if (reached.match(lead.whole).hasMatch() && m_topic != last()->indicator && m_topic.size() >= 2)
        return m_topic;
    if (lead.total)
        return same && lead.period.isEmpty()
            ? QString(last()->indicator).remove(freshness()) + QStringLiteral("累计")
            : last()->indicator;
    if (last()->target && lead.reached)
        return last()->indicator;
    const qsizetype index = m_leadBegin;
    const bool joined = lead.whole.isEmpty() && index > 0
        && (m_text.at(index - 1) == u'、' || m_text.at(index - 1) == u'，') && !same
        && !last()->unit.isEmpty();
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
    static const Expression result(QStringLiteral("^(?:入库|到位|完成|实现|达成)?$"));
    QString noun = words;
    if (last() && last()->target && !lead.target && result.match(noun).hasMatch())
        return last()->indicator;
    if (sum.match(noun).hasMatch() && !m_topic.isEmpty())
        return QString(m_topic).remove(freshness()) + noun;
    if (noun.isEmpty())
        return emptyNoun(token, lead);
    if (const qsizetype examples = noun.indexOf(u'等'); examples > 0 && examples + 1 < noun.size())
        noun = generalNoun(noun, examples);
    if (noun.endsWith(u'的') && last())
        return noun + last()->indicator;
    if (noun.size() <= 2 && lead.total && !noun.startsWith(u"累计")
        && QString(lead.whole).contains(QStringLiteral("累计") + noun))
        noun.prepend(QStringLiteral("累计"));
    static const Expression each(QStringLiteral("^(?:户均|人均|亩均|村均|日均|月均)$"));
    if (each.match(noun).hasMatch() && last())
        return last()->indicator + noun;
    const QString attributed = attributeOf(noun, token.unit);
    return attributed == noun ? headed(noun, token.unit) : attributed;
}

}
