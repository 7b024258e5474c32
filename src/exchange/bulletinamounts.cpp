// SPDX-License-Identifier: GPL-3.0-or-later
// Amounts: figures of their own, or more of the figure before.
#include "exchange/bulletinperiod_p.h"
#include "exchange/bulletinsentence_p.h"
#include "exchange/bulletinunits_p.h"

#include <QRegularExpression>

namespace zoneboard::bulletin {

using Expression = QRegularExpression;

/// 突破40亿元大关，达到41.7亿元: the exact number of what was told roughly; (上年同期9家),
/// 与2010年的…相比: the same of another period; 折合: in another unit.
bool SentenceReader::readValueOfLast(qsizetype index, const Lead& lead)
{
    const Token token = m_tokens.at(index);
    static const Expression converted(QStringLiteral("折合|约合|(?<!打|对)折$"));
    static const Expression reached(
        QStringLiteral("^(?:元?(?:大关|台阶|关口))?、?(?:达|达到|为|至)$"));
    static const Expression earlier(
        QStringLiteral("^(?:与|同|和|较|而)?(?:上年|去年|同期|上年同期|去年同期|\\d{4}年)"));
    BulletinFigure* whole = last();
    if (whole && !whole->value)
        return readLevelBehindGrowth(token, lead);
    if (!whole)
        return false;
    if (converted.match(lead.whole).hasMatch()) {
        const QList<Scope> scopes = m_scopes;
        m_scopes = {Scope {}};
        addValue(token, whole->indicator, lead);
        m_scopes = scopes;
        return true;
    }
    if (!sameMeasure(whole->unit, token.unit) && !unitBase(whole->unit).isEmpty())
        return false;
    if (reached.match(lead.whole).hasMatch() && whole->qualifier == Qualifier::MoreThan) {
        whole->value = token.value;
        whole->decimals = token.decimals;
        whole->unit = token.unit;
        whole->qualifier = token.qualifier;
        whole->end = static_cast<int>(token.end);
        return true;
    }
    const bool compared = following(index).startsWith(u"相比");
    if (!earlier.match(lead.whole).hasMatch() || !(lead.noun.isEmpty() || compared))
        return false;
    const int kept = m_last;
    const QString now = whole->period;
    const QString part = whole->partOf;
    addValue(token, QString(whole->indicator), lead).partOf = part;
    m_otherBase = compared && yearOf(lead.period) > 0;
    m_last = kept;
    m_period = now;
    return true;
}

/// 用地供应减少近四成，仅860亩: the level of what only grew so far.
bool SentenceReader::readLevelBehindGrowth(const Token& token, const Lead& lead)
{
    static const Expression level(QStringLiteral(
        "^(?:总量|总额|规模|总数)?(?:已|仅|也)?(?:达到?|为|仅为|只有|仅有|至|升至|降至|"
        "增至|增加到|下降到|减至|仅)$"));
    static const Expression rate(QStringLiteral("%|‰"));
    BulletinFigure* figure = last();
    if (!figure->growthPercent || figure->sharePercent || token.unit.isEmpty()
        || rate.match(token.unit).hasMatch() || !level.match(lead.whole).hasMatch())
        return false;
    figure->value = token.value;
    figure->decimals = token.decimals;
    figure->unit = token.unit;
    figure->qualifier = token.qualifier;
    figure->end = static_cast<int>(token.end);
    return true;
}

/// 在全国178家国家高新区中排名第52位: how many were ranked or compared.
bool SentenceReader::countsPeers(qsizetype index, const Lead& lead) const
{
    static const Expression among(QStringLiteral(
        "(?:在|居|列)(?:全[国省市区县球]|[^，]{0,4}省|长三角|同类|[^，]{0,4}市)?(?:的)?$"));
    static const Expression group(QStringLiteral("^[^，]{1,16}(?:中|里|当中|之中)"));
    if (!among.match(lead.whole).hasMatch() || !group.match(following(index)).hasMatch())
        return false;
    for (qsizetype i = index + 1; i < m_tokens.size() && m_tokens.at(i).kind != Kind::Comma; ++i)
        if (m_tokens.at(i).kind == Kind::Rank)
            return true;
    return false;
}

void SentenceReader::readAmount(qsizetype index, Lead lead)
{
    const Token token = m_tokens.at(index);
    if (lead.role == Role::Change) {
        if (!lead.noun.isEmpty())
            setTopic(lead.noun);
        return skip(token, QStringLiteral("change"));
    }
    if (countsPeers(index, lead))
        return skip(token, QStringLiteral("comparison"));
    static const Expression gap(QStringLiteral("^(?:与|距离?|离)"));
    static const Expression differs(QStringLiteral("^的?[^，]{0,8}(?:差距|相差|相距)"));
    static const Expression every(QStringLiteral("每[^，]{2,16}(?:拥有|有|就有)$"));
    if ((gap.match(lead.whole).hasMatch() && differs.match(following(index)).hasMatch())
        || (token.value == 1 && every.match(lead.whole).hasMatch()))
        return skip(token, QStringLiteral("comparison"));
    if (readAfterNumber(index, lead))
        return;
    static const Expression bare(QStringLiteral("(指数|系数|倍差|比|比值|率|值|得分|评分|GDP|浓度|"
                                                "均值|[CP]PI|PMI|景气度)(?:\\([^()]*\\))?$"));
    if (following(index).startsWith(u'兑'))
        return skip(token, QStringLiteral("not_a_figure"));
    if (readValueOfLast(index, lead))
        return;
    if (token.unit.isEmpty() && !bare.match(lead.noun).hasMatch())
        return skip(token, QStringLiteral("no_unit"));
    const QString noun = fullNoun(lead.noun, token, lead);
    if (noun.isEmpty())
        return skip(token, QStringLiteral("no_subject"));
    addValue(token, noun, lead);
}

}
