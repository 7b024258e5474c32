// SPDX-License-Identifier: GPL-3.0-or-later
// Nouns that lean on a figure before: whose investment, which kind of projects, the output of what.
#include "exchange/bulletinsentence_p.h"
#include "exchange/bulletinunits_p.h"

#include <QRegularExpression>

namespace zoneboard::bulletin {

using Expression = QRegularExpression;

/// 产值 behind 新能源汽车产量, 单产 behind 粮食播种面积: another measure of the same thing; empty
/// where the noun is no bare measure.
QString SentenceReader::measureOfLast(const QString& noun) const
{
    static const Expression bare(QStringLiteral(
        "^(?:总产量|产量|总产值|产值|总产|单产|平均单产|亩产|销量|销售额|销售面积|货值|货物量|重量|"
        "标箱量|客房|房间|床位|吞吐量|成交额|成交均价|成交面积|均价)$"));
    static const Expression measured(
        QStringLiteral("^(.{2,}?)(?:播种面积|种植面积|栽培面积|采摘面积|养殖面积|面积|总产量|产量|"
                       "总产值|产值|单产|"
                       "销量|销售额|销售面积|开行|发送|吞吐量|成交面积|成交额)$"));
    static const Expression lodging(QStringLiteral("^(?:客房|房间|床位)$"));
    static const Expression worth(QStringLiteral("^(?:价值|货值|总货值|货款|标的额|涉及金额)$"));
    if (m_last < m_first)
        return {};
    const QString before = figures.at(m_last).indicator;
    if (worth.match(noun).hasMatch() && !figures.at(m_last).unit.contains(u'元'))
        return before + noun;
    if (!bare.match(noun).hasMatch())
        return {};
    if (lodging.match(noun).hasMatch()) {
        static const Expression house(
            QStringLiteral("(?:民宿|饭店|酒店|宾馆|医院|机构|旅馆|农家乐)$"));
        const QString last =
            QString(before).remove(QStringLiteral("客房")).remove(QStringLiteral("房间"));
        return house.match(last).hasMatch() ? last + noun : QString();
    }
    const auto match = measured.match(before);
    return match.hasMatch() ? match.captured(1) + noun : QString();
}

/// 就业率 behind 毕业生5327人，其中已就业4986人: the rate of the whole whose part was told.
QString SentenceReader::rateOfPart(const QString& noun) const
{
    static const Expression rate(QStringLiteral("^(\\p{Han}{2,3})率$"));
    const auto match = rate.match(noun);
    if (!match.hasMatch() || m_last < m_first)
        return {};
    const BulletinFigure& part = figures.at(m_last);
    return !part.partOf.isEmpty() && part.indicator.contains(match.captured(1))
            && !part.partOf.contains(match.captured(1) + u'率')
        ? part.partOf + noun
        : QString();
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
    static const Expression joint(QStringLiteral("^(?:合计|共)(?!计)(.{2,8})$"));
    if (const auto sum = joint.match(noun); sum.hasMatch() && last() && isCounter(last()->unit))
        return last()->indicator + sum.captured(1);
    if (const QString measured = measureOfLast(noun); !measured.isEmpty())
        return measured;
    const bool beside = m_leadBegin > 0 && m_text.at(m_leadBegin - 1) == u'、';
    static const Expression side(QStringLiteral("^(?:资金|面积|总面积|人数|户数|床位)$"));
    const bool besides = m_last >= m_first && side.match(noun).hasMatch() && beside;
    if (besides && !sameMeasure(figures.at(m_last).unit, unit))
        return figures.at(m_last).indicator + noun;
    const bool money = attribute.match(noun).hasMatch() && !isCounter(unit);
    if (!money && !people.match(noun).hasMatch())
        return noun;
    static const Expression yields(QStringLiteral("^(?:产值|营业收入|营收|利润|税收)$"));
    static const Expression owner(
        QStringLiteral("企业|公司|主体|园区?$|基地|楼|商户|机构|项目|平台|合作社|农场|"
                       "店|车间|工厂|站|中心|馆|院|单位|户$|集群|孵化器|空间"));
    static const Expression lots(
        QStringLiteral("^(?:笔|单|份|张|期|场|幢|栋|辆|间|套|班|列|艘|架|次|名|人)$"));
    for (int i = static_cast<int>(figures.size()) - 1; i >= m_first; --i)
        if ((isCounter(figures.at(i).unit) || (money && lots.match(figures.at(i).unit).hasMatch()))
            && (!yields.match(noun).hasMatch() || owner.match(figures.at(i).indicator).hasMatch())
            && (m_scopes.last().open() || figures.at(i).partOf.isEmpty()))
            return figures.at(i).indicator + noun;
    return noun;
}

/// 一期投资 behind 中试基地投入使用，; 收入 under the heading 政府性基金预算: whose they are, where
/// the noun is nothing but an attribute; the noun itself elsewhere.
QString SentenceReader::ownedNoun(const QString& noun) const
{
    static const Expression attribute(QStringLiteral(
        "^(?:[一二三首]期)?(?:计划|项目|工程)?(?:总投资额?|投资额?|总?建筑面积|占地面积?|总?"
        "用地面积|"
        "服务企业|入驻企业|年?产能|设计产能|库容|装机容量|全长|总长|里程|展出面积|展览面积)$"));
    static const Expression account(QStringLiteral("^(?:总?收入|总?支出|收入总计|支出总计)$"));
    if (noun == u"支出" && m_last >= m_first && figures.at(m_last).indicator.endsWith(u"收入"))
        return figures.at(m_last).indicator.chopped(2) + noun;
    if (!m_entity.isEmpty() && attribute.match(noun).hasMatch())
        return m_entity + noun;
    return !m_section.isEmpty() && account.match(noun).hasMatch() ? m_section + noun : noun;
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
        return settledNoun(last()->indicator) + noun;
    if (!headOf(noun, unit).isEmpty() || noun.size() > 8)
        return noun;
    BulletinFigure probe;
    probe.indicator = noun;
    probe.unit = unit;
    probe.value = 0;
    const int whole = m_scopes.last().open() ? wholeOf(probe) : -1;
    if (whole >= 0) {
        static const Expression people(
            QStringLiteral("(?:老人|人员|人|者|职工|学生|党员|博士|硕士|教师|医师|护士)$"));
        const QString head = headOf(figures.at(whole).indicator, unit);
        if (head == u"人口" && people.match(noun).hasMatch())
            return noun;
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

}
