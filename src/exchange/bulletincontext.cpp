// SPDX-License-Identifier: GPL-3.0-or-later
// What clauses and headings without a number say for those that follow.
#include "exchange/bulletinperiod_p.h"
#include "exchange/bulletinsentence_p.h"

#include <QRegularExpression>

namespace zoneboard::bulletin {

using Expression = QRegularExpression;

/// 平桥县完成投资…: a place that the head of the text does not name is part of what is told.
bool SentenceReader::tellsOfAnotherPlace(const QString& sentence) const
{
    static const Expression place(
        QStringLiteral("^(?:[^，]{0,12}[年月度]，?)?([^的、，“\\d年月度全我本该各]{2,6}?(?:高新区|"
                       "开发区|经开区|新区|[市县区]))"
                       "(?!域|场|民|政|级|直|外|内|属|管|均|占|间|块|位|、)"));
    constexpr qsizetype headSize = 200;
    const auto match = place.match(sentence.left(30));
    if (!match.hasMatch() || m_begin < headSize)
        return false;
    return !QStringView(m_text).first(headSize).contains(match.captured(1));
}

/// 2025年，全区实现…; 2025年我区坚持稳中求进，…: a clause without a number names the period of what
/// follows.
void SentenceReader::takePeriod(const QString& words)
{
    static const Expression opening(u'^' + periodPattern());
    if (const auto match = opening.match(words); match.hasMatch())
        m_period = match.captured();
}

/// 中试基地投入使用，一期投资…: a clause without a number names what the next ones tell of.
void SentenceReader::takeEntity(const QString& words)
{
    static const Expression entity(
        QStringLiteral("^(.{2,18}?(?:基地|项目|平台|中心|工程|园区?|实验室|场?馆|院|厂|店|线|桥|港|"
                       "站|学校|小镇|街区|"
                       "景区|市场|综合体|大厦|水库|机场|码头|公司|高速|通道))(?:正式|已|顺利|全面|"
                       "成功|如期|全线|主体)*"
                       "(?:投入|建成|揭牌|开工|投产|竣工|启用|落成|开业|开馆|开园|通车|运行|签约|"
                       "落户|启动|封顶|获批)"));
    if (const auto match = entity.match(words); match.hasMatch())
        m_entity = cleanNoun(match.captured(1), placeFirst() && m_leadBegin == m_begin);
}

/// (二)政府性基金预算: whose the bare 收入 and 支出 below are.
void SentenceReader::takeSection(const QString& sentence)
{
    static const Expression account(
        QStringLiteral("^[^\\d，；:]{2,16}(?:预算|基金|账户|专户|保险|资金|经费|公积金)$"));
    static const Expression number(QStringLiteral("^(?:\\(?[一二三四五六七八九十\\d]+[、.)])"));
    const QString noun = cleanNoun(QString(sentence).remove(number), true);
    m_section = account.match(noun).hasMatch() ? noun : QString();
}

/// 与2010年相比，, 过去五年，: what the next clauses compare with.
void SentenceReader::takeBase(const QString& words)
{
    static const Expression base(QStringLiteral(
        "^(?:与|同|和|较|比|对比|相比)(\\d{4})年?(?:末|底|同期)?(?:相比|相较|比|对比)?$"));
    const auto match = base.match(words);
    if (match.hasMatch() && yearOf(m_period) != match.captured(1).toInt() + 1)
        m_otherBase = true;
    static const Expression years(QStringLiteral("^(?:(?:过去|近|这|最近)(?:[两三四五六七八九十]|"
                                                 "\\d{1,2})年(?:来|间|中)?|[三四五六七八九十]年来|"
                                                 "“?十[二三四]五”?(?:以来|期间|时期))$"));
    if (years.match(words).hasMatch())
        m_otherBase = true;
}

/// 比2018年末减少1.9万人，下降2.9%: the same change once more; 比2018年末（下同）增长47%: of all
/// that follows.
bool SentenceReader::sinceOlderBase(const Lead& lead) const
{
    static const Expression base(QStringLiteral("比|较|同口径|与|相比|环"));
    if (base.match(lead.whole).hasMatch() || lead.baseYear > 0)
        return false;
    const bool behind = m_olderChange > 0 && m_leadBegin - m_olderChange <= 1;
    return m_olderForAll || (behind && lead.noun.isEmpty() && !lead.respectively);
}

}
