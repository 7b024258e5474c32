// SPDX-License-Identifier: GPL-3.0-or-later
// Shares: of a figure, of a list together, of two years, and ratios of a structure.
#include "exchange/bulletinsentence_p.h"
#include "exchange/bulletinunits_p.h"

#include <QRegularExpression>

namespace zoneboard::bulletin {

using Expression = QRegularExpression;

void SentenceReader::readShare(qsizetype index, const Lead& lead)
{
    const Token token = m_tokens.at(index);
    if (readShareOfSum(token, lead) || readShareOfItself(token, lead))
        return;
    static const Expression itself(QStringLiteral("^(?:总量|数量|规模|总数|金额|总额|总规模|其)$"));
    const bool own = lead.noun.isEmpty() || (last() && itself.match(lead.noun).hasMatch());
    BulletinFigure* figure = own   ? last()
        : lead.role == Role::Share ? sameNoun(lead.noun)
                                   : nullptr;
    const QString next = following(index);
    static const Expression connective(
        QStringLiteral("^(?:的|以|左右|，|、|同比|比|较|居|列|位|和|与|及|,|为|，)"));
    if (lead.contributes && lead.shareOf.isEmpty() && next.size() >= 2
        && !connective.match(next).hasMatch()) {
        const QString who = lead.noun.isEmpty() && last() ? last()->indicator : lead.noun;
        BulletinFigure& share = add(token, who + next, lead);
        share.sharePercent = token.value;
        share.shareQualifier = token.qualifier;
        share.shareOf = next;
        m_done = index + 1;
        return;
    }
    if (!figure && lead.noun.isEmpty())
        return skip(token, QStringLiteral("no_subject"));
    static const Expression rate(QStringLiteral("%|‰"));
    const QString whole =
        !last() || (lead.role == Role::PartShare && rate.match(last()->unit).hasMatch()) ? QString()
        : last()->partOf.isEmpty() || !m_scopes.last().open() ? last()->indicator
                                                              : last()->partOf;
    if (!figure || figure->sharePercent) {
        static const Expression named(QStringLiteral("占.*(?:比重|比例)"));
        QString noun = lead.noun.isEmpty() ? whole : lead.noun;
        if (noun.endsWith(u'的') && !m_within.isEmpty())
            noun = lead.whole.left(lead.whole.indexOf(u'占')) + m_within;
        if (lead.role == Role::Share && named.match(lead.whole).hasMatch() && !lead.noun.isEmpty())
            noun = lead.noun + QStringLiteral("占比");
        figure = &add(token, noun, lead);
        m_subject = noun;
    }
    figure->sharePercent = token.value;
    figure->shareQualifier =
        lead.shareQualifier == Qualifier::Exact ? token.qualifier : lead.shareQualifier;
    figure->shareOf = lead.shareOf;
    if (lead.shareOf.isEmpty() && !m_within.isEmpty() && figure->partOf.isEmpty())
        figure->shareOf = m_within;
    else if (lead.shareOf.isEmpty())
        figure->shareOf = lead.role == Role::PartShare ? whole
            : !figure->partOf.isEmpty()                ? figure->partOf
                                                       : m_whole;
    m_whole = figure->shareOf;
    partByItsShare(*figure);
    figure->end = qMax(figure->end, static_cast<int>(token.end));
}

/// 其中高速612公里；农村公路11976公里，占公路总里程的89%: a semicolon came, yet its share says
/// whose part it is.
void SentenceReader::partByItsShare(BulletinFigure& figure) const
{
    const Scope& scope = m_scopes.last();
    if (!figure.partOf.isEmpty() || !scope.ended || scope.from <= 0 || scope.from > figures.size())
        return;
    const BulletinFigure& whole = figures.at(scope.from - 1);
    if (whole.indicator != figure.indicator && likeness(whole.indicator, figure.shareOf) >= 0.8)
        figure.partOf = whole.indicator;
}

/// 奖补资金8640万元，其中制造业企业获得的资金超过七成: a share that is told without 占.
bool SentenceReader::readPartByFraction(const Token& token, const Lead& lead)
{
    if (token.kind != Kind::Fraction || lead.noun.size() < 2 || !last() || !last()->value)
        return false;
    const QString whole = last()->indicator;
    if (!m_scopes.last().open() && whole.right(2) != lead.noun.right(2))
        return false;
    BulletinFigure& figure = add(token, lead.noun, lead);
    figure.sharePercent = token.value;
    figure.shareQualifier = token.qualifier;
    figure.shareOf = figure.partOf.isEmpty() ? whole : figure.partOf;
    return true;
}

/// 三者合计占47.4%: the share of a list's figures together, a figure of its own.
bool SentenceReader::readShareOfSum(const Token& token, const Lead& lead)
{
    const QString sum = sumOfList(lead.whole);
    if (sum.isEmpty())
        return false;
    const int kept = m_last;
    BulletinFigure& figure = add(token, sum, lead);
    figure.sharePercent = token.value;
    figure.shareQualifier = token.qualifier;
    figure.shareOf = lead.shareOf;
    m_last = kept;
    return true;
}

/// 税收收入11亿元，税收占比87%: of the sentence's figure that holds it.
bool SentenceReader::readShareOfItself(const Token& token, const Lead& lead)
{
    BulletinFigure* figure = last();
    if (lead.role != Role::PartShare || !figure || figure->sharePercent || m_last == m_first
        || !lead.noun.endsWith(u"占比") || !figure->indicator.startsWith(lead.noun.chopped(2)))
        return false;
    const BulletinFigure& whole = figures.at(m_last - 1);
    if (!whole.value || !figure->value || !sameMeasure(whole.unit, figure->unit)
        || *whole.value * unitFactor(whole.unit) < *figure->value * unitFactor(figure->unit))
        return false;
    figure->sharePercent = token.value;
    figure->shareQualifier = token.qualifier;
    figure->shareOf = whole.indicator;
    figure->end = qMax(figure->end, static_cast<int>(token.end));
    return true;
}

/// 占比首次超过四成，达41.3%: the exact share; （上年为3.05%）: that of the year before.
bool SentenceReader::readRateOfLast(const Token& token, const Lead& lead)
{
    static const Expression reached(QStringLiteral("^(?:达到?|为|至)$"));
    static const Expression earlier(
        QStringLiteral("^(?:而)?(?:上年|去年|上年同期|去年同期|同期|\\d{4}年)(?:仅?为|是|仅)?$"));
    BulletinFigure* figure = last();
    if (!figure)
        return false;
    if (reached.match(lead.whole).hasMatch() && figure->sharePercent
        && figure->shareQualifier == Qualifier::MoreThan) {
        figure->sharePercent = token.value;
        figure->shareQualifier = token.qualifier;
        figure->end = static_cast<int>(token.end);
        return true;
    }
    if (!earlier.match(lead.whole).hasMatch() || (figure->unit != u"%" && !figure->sharePercent))
        return false;
    const BulletinFigure now = *figure;
    const int kept = m_last;
    BulletinFigure& before = add(token, now.indicator, lead, !now.sharePercent);
    before.partOf = now.partOf;
    if (now.sharePercent) {
        before.sharePercent = token.value;
        before.shareQualifier = token.qualifier;
        before.shareOf = now.shareOf;
    }
    m_last = kept;
    m_period = now.period;
    return true;
}

namespace {

const QStringList& sectors()
{
    static const QStringList names {QStringLiteral("第一产业比重"), QStringLiteral("第二产业比重"),
                                    QStringLiteral("第三产业比重")};
    return names;
}

}

namespace {

/// 产业、民生两类项目投资占比: of all 项目投资; empty where the words do not say.
QString wholeOfRatio(const QString& words)
{
    static const Expression measured(
        QStringLiteral("[、和与及][^、]*?(?:[两三四五六]|\\d)[大类种项个](?!产业)(.{2,10}?)(?:占比|"
                       "比重|比例|之比|结构)"));
    const QString all = measured.match(words).captured(1);
    return headOf(all, QStringLiteral("亿元"));
}

}

/// 三次产业比重为9.0:43.0:48.0; A、B、C之比为2:3:5.
void SentenceReader::readRatio(const Token& token, const Lead& lead)
{
    static const Expression threeSectors(QStringLiteral("三次产业|三产|产业结构"));
    static const Expression ratioOf(QStringLiteral("(?:之比|比例|比重|结构)?(?:为|是|达)?$"));
    static const Expression ownWhole(
        QStringLiteral("(就业人员|从业人员|税收|投资|用电量|能耗)的?(?:三次产业|三产)"));
    QStringList nouns = sectors();
    QString whole = QStringLiteral("GDP");
    if (const auto own = ownWhole.match(lead.whole); own.hasMatch()) {
        whole = own.captured(1);
        nouns.replaceInStrings(QStringLiteral("产业"), QStringLiteral("产业") + whole);
    } else if (!threeSectors.match(lead.whole).hasMatch()) {
        static const Expression group(
            QStringLiteral("(?:[两三四五六]|\\d)(?:大类|类|大|种)(?!产业)"));
        nouns = listedNouns(cleanNoun(QString(lead.whole).remove(ratioOf).remove(group),
                                      placeFirst() && m_leadBegin == m_begin));
        whole = wholeOfRatio(lead.whole);
    }
    static const Expression pronoun(QStringLiteral("^(?:[两三四五二]者|[两三四五]项)"));
    if (pronoun.match(lead.whole).hasMatch() && figures.size() - m_first >= token.parts.size()) {
        nouns.clear();
        for (qsizetype i = figures.size() - token.parts.size(); i < figures.size(); ++i)
            nouns.append(figures.at(i).indicator + QStringLiteral("占比"));
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

}
