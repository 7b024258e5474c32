// SPDX-License-Identifier: GPL-3.0-or-later
// Growth, points, multiples and ranks: what is told of a figure, or stands alone.
#include "exchange/bulletinperiod_p.h"
#include "exchange/bulletinsentence_p.h"
#include "exchange/bulletinunits_p.h"

#include <QRegularExpression>

#include <cmath>

namespace zoneboard::bulletin {

using Expression = QRegularExpression;

void SentenceReader::readPercent(qsizetype index, Lead lead)
{
    const Token token = m_tokens.at(index);
    if (readRateOfLast(token, lead))
        return;
    if (lead.role == Role::Change || lead.role == Role::Rate)
        return giveGrowth(token, lead, lead.remains ? token.value - 100 : lead.sign * token.value);
    if (lead.role == Role::Share || lead.role == Role::PartShare)
        return readShare(index, lead);
    const QString next = following(index);
    static const Expression named(QStringLiteral("(?:率|比例|面|满意度)$"));
    if (token.kind == Kind::Fraction && named.match(lead.noun).hasMatch()) {
        addValue(token, lead.noun, lead);
        return;
    }
    if (readPartByFraction(token, lead))
        return;
    if (token.kind == Kind::Fraction || (lead.noun.isEmpty() && !next.isEmpty())) {
        if (next.isEmpty() || !lead.noun.isEmpty() || !last())
            return skip(token, QStringLiteral("no_subject"));
        const QString whole = last()->indicator;
        BulletinFigure& figure =
            add(token, cleanNoun(next, false) + QStringLiteral("的") + whole, lead);
        figure.sharePercent = token.value;
        figure.shareQualifier = token.qualifier;
        figure.shareOf = whole;
        m_done = index + 1;
        return;
    }
    static const Expression person(QStringLiteral("^对.*(贡献率|贡献)$"));
    static const Expression subject(QStringLiteral("^(?:拉动|贡献率)"));
    QString noun = lead.noun;
    if (noun.isEmpty() && lead.total && last())
        noun = last()->indicator;
    if (noun.isEmpty())
        return skip(token, QStringLiteral("no_subject"));
    if (const QString rate = rateOfPart(noun); !rate.isEmpty())
        noun = rate;
    if ((person.match(noun).hasMatch() || subject.match(noun).hasMatch()) && !m_subject.isEmpty())
        noun.prepend(m_subject);
    addValue(token, noun, lead);
}

void SentenceReader::giveGrowth(const Token& token, const Lead& lead, double percent)
{
    QString noun = lead.noun;
    static const Expression turned(QStringLiteral(
        "(?:由[升降正负]转[升降正负]|实现正增长|止跌(?:回升|回稳|企稳)?|恢复(?:性)?增长|"
        "(?:保持|实现)?(?:稳步|平稳|较快|快速|持续|大幅|小幅|稳定)(?:增长|下降|回升|回落|上涨))$"));
    static const Expression general(QStringLiteral("^(?:总体|整体|增速|增幅|总量|规模|势头)"));
    if (noun.isEmpty() && !m_pending.isEmpty()
        && (!last()
            || (turned.match(m_pending).hasMatch() && !general.match(m_pending).hasMatch())))
        noun = subjectOf(m_pending, !last());
    if (noun.isEmpty())
        noun = nounOfColon();
    BulletinFigure* figure = noun.isEmpty() ? last() : sameNoun(noun);
    if (!figure && !noun.isEmpty() && lead.period.isEmpty())
        figure = measuredOf(noun);
    if (!figure && !noun.isEmpty())
        figure = countedAs(noun);
    static const Expression against(
        QStringLiteral("(?:比|较)(?:去年|上年)(?:同期)?(?!增|下|降|提|上|回|减)"));
    if (!figure && last() && last()->indicator.endsWith(noun)
        && against.match(lead.whole).hasMatch())
        figure = last();
    // 受理信访1926件，办结率100%，较上年减少两成: rates change by points, so it is the count.
    if (noun.isEmpty() && figure && figure->unit == u"%" && m_last > m_first
        && figures.at(m_last - 1).value && figures.at(m_last - 1).unit != u"%"
        && !figures.at(m_last - 1).growthPercent)
        figure = &figures[m_last - 1];
    if (noun.isEmpty() && !figure && m_previous < m_first && m_period == figures.last().period)
        figure = &figures.last();
    if (figure && !noun.isEmpty() && figure->growthPercent)
        figure = nullptr;
    static const Expression adjusted(QStringLiteral("剔除|扣除|还原|去除"));
    if (figure && figure->growthPercent && m_adjusted == figure - figures.data())
        figure->growthPercent.reset(); // what was printed first is without some taxes
    m_adjusted =
        adjusted.match(lead.whole).hasMatch() && figure ? figure - figures.data() : qsizetype {-1};
    if (figure && !figure->growthPercent
        && (lead.period.isEmpty() || isYearBefore(lead.period) || figure->period == lead.period
            || (figure->period.isEmpty() && !lead.respectively))) {
        figure->growthPercent = percent;
        figure->end = qMax(figure->end, static_cast<int>(token.end));
        return;
    }
    if (noun.isEmpty() && (lead.period.isEmpty() || m_subject.isEmpty()))
        return skip(token, QStringLiteral("no_subject"));
    BulletinFigure& fresh = add(token, noun.isEmpty() ? m_subject : noun, lead);
    fresh.growthPercent = percent;
    fresh.qualifier = token.qualifier;
    m_subject = fresh.indicator;
}

/// 与上年持平: no growth; of a rate, no points.
void SentenceReader::readLevel(const QString& words, qsizetype end)
{
    static const Expression level(
        QStringLiteral("^(.*?)(?:(?:与|同|和|比)?(?:上年同期|去年同期|上年|去年|同期|同比)(?:水平)?"
                       ")?(?:总体|大体|基本|大致)?持平$"));
    static const Expression other(
        QStringLiteral("环比|年初|上月|上季|\\d{4}年|全省|全市|全国|平均|\\d月"));
    const auto match = level.match(words);
    if (!match.hasMatch() || other.match(words).hasMatch())
        return;
    Token token {Kind::Text, end, end, {}};
    if (words.contains(u"基本") || words.contains(u"大体"))
        token.qualifier = Qualifier::About;
    static const Expression all(QStringLiteral("(?:均|都|双双|全部)$"));
    const QString noun = cleanNoun(match.captured(1), placeFirst());
    if (const QStringList nouns = listedNouns(noun);
        nouns.size() > 1 && all.match(match.captured(1)).hasMatch()) {
        for (const QString& each : nouns)
            giveGrowth(token, Lead {.noun = each}, 0);
        return;
    }
    BulletinFigure* figure = noun.isEmpty() ? last() : sameNoun(noun);
    static const Expression rate(QStringLiteral("%|‰"));
    if (figure && (figure->sharePercent || rate.match(figure->unit).hasMatch())) {
        if (!figure->growthPoints)
            figure->growthPoints = 0;
        return;
    }
    if (figure || noun.size() >= 2)
        giveGrowth(token, Lead {.noun = noun}, 0);
}

void SentenceReader::readPoints(qsizetype index, Lead lead)
{
    const Token token = m_tokens.at(index);
    if (lead.whole.contains(u"拉动")) {
        QString noun = cleanNoun(lead.whole, placeFirst());
        if (noun.startsWith(u"拉动") && !m_subject.isEmpty())
            noun.prepend(m_subject);
        addValue(token, noun, lead);
        return;
    }
    if (lead.role != Role::Change)
        return skip(token, QStringLiteral("comparison"));
    static const Expression itself(
        QStringLiteral("^(?:其|该|这一)?(?:占比|比重|份额|比例|占全.(?:的)?比重)$"));
    const bool own = lead.noun.isEmpty()
        || (last() && last()->sharePercent && itself.match(lead.noun).hasMatch());
    BulletinFigure* figure = own ? last() : sameNoun(lead.noun);
    static const Expression rate(QStringLiteral("%|‰"));
    if (figure && !figure->growthPoints
        && (figure->sharePercent || rate.match(figure->unit).hasMatch())) {
        figure->growthPoints = lead.sign * token.value;
        figure->end = qMax(figure->end, static_cast<int>(token.end));
        if (!lead.noun.isEmpty())
            m_subject = lead.noun.endsWith(u"比重") ? lead.noun.chopped(2) : lead.noun;
        return;
    }
    skip(token, QStringLiteral("rate_change"));
}

void SentenceReader::readTimes(const Token& token, const Lead& lead)
{
    static const Expression yearBefore(QStringLiteral("(去年|上年|上一年|同期|同比)"));
    static const Expression lastYear(
        QStringLiteral("(?:比|较|与|同)?(?:去年|上年|上一年|同期|同比)+"));
    static const Expression otherBase(
        QStringLiteral("(比|较|是|为)(?:\\d{4}年|“?十[二三四]五|[五十两三]年前|上一个)|倍增"));
    static const Expression average(QStringLiteral("平均|全国|全省|全市"));
    const auto named =
        QRegularExpression(QStringLiteral("(?:比|较|是|为)(\\d{4})年")).match(lead.whole);
    const bool before = named.hasMatch() && yearOf(m_period) == named.captured(1).toInt() + 1;
    static const Expression since(QStringLiteral("同比|上年|去年|同期"));
    if ((!before && otherBase.match(lead.whole).hasMatch())
        || (m_otherBase && !since.match(lead.whole).hasMatch()))
        return skip(token, QStringLiteral("other_base"));
    if (token.kind == Kind::Doubling)
        return giveGrowth(token, Lead {.noun = QString(lead.noun).remove(lastYear)}, token.value);
    if (lead.role == Role::Change || lead.role == Role::Rate)
        return giveGrowth(token, lead, lead.sign * std::round(token.value * 1e6) / 1e4);
    if (lead.multiple && (before || yearBefore.match(lead.whole).hasMatch())
        && !average.match(lead.whole).hasMatch() && last())
        return giveGrowth(token, Lead {}, std::round((token.value - 1) * 1e6) / 1e4);
    skip(token, QStringLiteral("multiple"));
}

/// 居全市第三位; 均居全市首位 of all since the semicolon; 分别居第二、第五位 in turn.
void SentenceReader::readRank(qsizetype index)
{
    static const Expression places(QStringLiteral("居|列|排|名|跃|升|保持|第|稳|位|继续"));
    static const Expression next(QStringLiteral("^(?:、|和|与|及|位和|、全[市省区县国])$"));
    const Token token = m_tokens.at(index);
    const QString lead = wordsBefore(token);
    static const Expression towards(QStringLiteral(
        "^(?:上升|跃升|提升|攀升|升|前移|下降|降|跃|跃居|调整)(?:到|至|为)?(?:全[国省市区县])?$"));
    if (index + 2 < m_tokens.size() && towards.match(m_tokens.at(index + 1).text).hasMatch()
        && m_tokens.at(index + 2).kind == Kind::Rank) {
        m_done = index;
        return;
    }
    if (!last() || !places.match(lead).hasMatch())
        return;
    static const Expression own(QStringLiteral("^(?:其)?(总量|规模|总额|增速|增幅)(?:、|和|与|及)("
                                               "总量|规模|总额|增速|增幅)(?:均|分别|双双)"));
    if (const auto both = own.match(lead); both.hasMatch()) {
        const bool second = both.captured(1).startsWith(u'增');
        const bool apart = lead.contains(u"分别") && index + 2 < m_tokens.size()
            && m_tokens.at(index + 2).kind == Kind::Rank;
        last()->rank = static_cast<int>(m_tokens.at(second && apart ? index + 2 : index).value);
        m_done = apart ? index + 2 : index;
        return;
    }
    if (lead.contains(u"分别")) {
        QList<qsizetype> ranks {index};
        for (qsizetype i = index + 1; i + 1 < m_tokens.size()
             && next.match(m_tokens.at(i).text).hasMatch() && m_tokens.at(i + 1).kind == Kind::Rank;
             i += 2)
            ranks.append(i + 1);
        const qsizetype from = figures.size() - ranks.size();
        for (qsizetype i = 0; i < ranks.size() && from >= m_first; ++i)
            figures[from + i].rank = static_cast<int>(m_tokens.at(ranks.at(i)).value);
        m_done = ranks.last();
        return;
    }
    const int from = lead.contains(u'均') || lead.contains(u"双双") || lead.contains(u"都")
        ? qMax(m_clauseFirst, m_first)
        : m_last;
    for (int i = from; i <= m_last; ++i)
        if (!figures.at(i).rank)
            figures[i].rank = static_cast<int>(token.value);
}

}
