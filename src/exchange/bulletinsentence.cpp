// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/bulletinsentence_p.h"

#include <QRegularExpression>

#include <cmath>

namespace zoneboard::bulletin {

namespace {

using Expression = QRegularExpression;

Status statusOf(const QString& sentence)
{
    static const Expression preliminary(QStringLiteral("初步核算|快报|初步统计|初步测算|初步数"));
    static const Expression final(QStringLiteral("据年报|年报数|年报显示|最终核实|最终核算|终审"));
    if (preliminary.match(sentence).hasMatch())
        return Status::Preliminary;
    if (final.match(sentence).hasMatch())
        return Status::Final;
    return sentence.contains(u"预计") ? Status::Expected : Status::Actual;
}

int yearOf(const QString& period)
{
    static const Expression year(QStringLiteral("(\\d{4})年"));
    return year.match(period).captured(1).toInt();
}

}

void SentenceReader::read(qsizetype begin, qsizetype end, bool heading)
{
    m_tokens = tokensOf(m_text, begin, end);
    const QString sentence = m_text.mid(begin, end - begin);
    m_status = statusOf(sentence);
    m_heading = heading;
    m_begin = m_leadBegin = m_clauseBegin = begin;
    m_previous = m_first;
    m_first = static_cast<int>(figures.size());
    m_last = -1;
    m_done = -1;
    m_startsInner = sentence.startsWith(u"其中");
    m_scopes = {Scope {}};
    m_subject.clear();
    for (qsizetype i = 0; i < m_tokens.size(); ++i)
        if (i > m_done)
            readToken(i);
}

void SentenceReader::readToken(qsizetype index)
{
    const Token& token = m_tokens.at(index);
    if (token.kind == Kind::Text || token.kind == Kind::Period)
        return;
    if (token.kind == Kind::Rank)
        readRank(token);
    else if (token.isNumber())
        readNumber(index);
    else
        separate(token);
    if (m_done >= index)
        m_leadBegin = m_clauseBegin = m_tokens.at(m_done).end;
    else
        m_leadBegin = token.end;
    if (token.kind != Kind::And)
        m_clauseBegin = m_leadBegin;
}

void SentenceReader::separate(const Token& token)
{
    const QString lead = m_text.mid(m_leadBegin, token.begin - m_leadBegin);
    Scope& scope = m_scopes.last();
    if (token.kind == Kind::Open) {
        m_scopes.append(Scope {m_last, -1, true, true, m_last});
    } else if (token.kind == Kind::Close) {
        if (m_scopes.size() > 1) {
            m_last = m_scopes.takeLast().last;
            if (!m_scopes.last().lasting)
                m_scopes.last() =
                    Scope {.brackets = m_scopes.last().brackets, .last = m_scopes.last().last};
        }
    } else if (token.kind == Kind::Semicolon) {
        if (!scope.lasting && !m_startsInner && !scope.brackets)
            scope = Scope {};
    } else if (token.kind == Kind::Colon && lead.isEmpty() && m_last >= 0 && !scope.open()) {
        scope.parent = m_last;
    }
    if (lead.endsWith(u"其中") && !scope.brackets) {
        scope = Scope {};
        scope.from = static_cast<int>(figures.size());
        scope.lasting = true;
    }
}

void SentenceReader::readNumber(qsizetype index)
{
    const Token token = m_tokens.at(index);
    Lead lead = readLead(m_text.mid(m_leadBegin, token.begin - m_leadBegin), m_last < 0);
    if (!lead.period.isEmpty())
        m_period = lead.period;
    if (lead.inner && !m_scopes.last().brackets) {
        m_scopes.last() = Scope {};
        m_scopes.last().from = static_cast<int>(figures.size());
    }
    if (lead.respectively && readRespectively(index, lead))
        return;
    if (lead.role == Role::None)
        return skip(token, lead.why);
    if (readRange(index, lead) || readShareOfNoun(index, lead))
        return;
    switch (token.kind) {
    case Kind::Amount:
        return readAmount(index, lead);
    case Kind::Percent:
    case Kind::Fraction:
        return readPercent(index, lead);
    case Kind::Points:
        return readPoints(index, lead);
    case Kind::Times:
    case Kind::Doubling:
        return readTimes(token, lead);
    case Kind::Ratio:
        return readRatio(token, lead);
    default:
        return;
    }
}

BulletinFigure& SentenceReader::add(const Token& token, const QString& noun, const Lead& lead)
{
    BulletinFigure figure;
    figure.indicator = noun;
    figure.status = m_status;
    figure.target = lead.target;
    figure.period = m_period;
    figure.year = yearOf(m_period);
    figure.heading = m_heading;
    figure.start = static_cast<int>(m_leadBegin);
    figure.end = static_cast<int>(token.end);
    while (figure.start < figure.end
           && QStringLiteral("，、；:)(").contains(m_text.at(figure.start)))
        ++figure.start;
    setPart(figure, lead);
    figures.append(figure);
    m_last = static_cast<int>(figures.size()) - 1;
    return figures.last();
}

BulletinFigure& SentenceReader::addValue(const Token& token, const QString& noun, const Lead& lead)
{
    BulletinFigure& figure = add(token, noun, lead);
    figure.value = token.value;
    figure.decimals = token.decimals;
    figure.unit = token.unit;
    figure.qualifier = token.qualifier;
    if (figure.partOf.isEmpty()) {
        figure.partOf = QString();
        setPart(figure, lead);
    }
    m_subject = noun;
    return figure;
}

void SentenceReader::setPart(BulletinFigure& figure, const Lead&)
{
    const Scope& scope = m_scopes.last();
    if (!scope.open() || figure.indicator.startsWith(u"折合"))
        return;
    if (scope.parent >= 0) {
        figure.partOf = figures.at(scope.parent).indicator;
        return;
    }
    const int from = m_startsInner ? m_previous : m_first;
    for (int i = qMin(scope.from, static_cast<int>(figures.size())) - 1; i >= from; --i) {
        const BulletinFigure& whole = figures.at(i);
        if (whole.value && unitBase(whole.unit) == unitBase(figure.unit) && !whole.target
            && whole.indicator != figure.indicator
            && (whole.partOf.isEmpty() || scope.lasting || i == scope.from - 1)) {
            figure.partOf = whole.indicator;
            return;
        }
    }
    if (scope.from > from && scope.from <= figures.size() && !figure.value)
        figure.partOf = figures.at(scope.from - 1).indicator;
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

/// 总投资 behind 新入库项目22个 is the projects' investment.
QString SentenceReader::fullNoun(const QString& noun, const QString& unit) const
{
    static const Expression attribute(
        QStringLiteral("^(?:计划)?(?:年度|累计|合计)?(?:总投资额?|投资额?|投资总额|计划投资|"
                       "投资计划|完成投资|总投资额|占地面积|建筑面积|用地|产值|营业收入|营收|利润|"
                       "税收|合同金额|金额|融资|合同外资|注册资本)$"));
    static const Expression count(QStringLiteral("^(个|家|项|宗|件|户|只)$"));
    if (!attribute.match(noun).hasMatch() || count.match(unit).hasMatch())
        return noun;
    for (int i = static_cast<int>(figures.size()) - 1; i >= m_first; --i)
        if (count.match(figures.at(i).unit).hasMatch()
            && (m_scopes.last().open() || figures.at(i).partOf.isEmpty()))
            return figures.at(i).indicator + noun;
    return noun;
}

void SentenceReader::skip(const Token& token, const QString& why)
{
    skipped.append({m_text.mid(m_leadBegin, token.end - m_leadBegin), why});
}

QString SentenceReader::following(qsizetype index) const
{
    const qsizetype next = index + 1;
    if (next >= m_tokens.size() || m_tokens.at(next).kind != Kind::Text)
        return {};
    return m_tokens.at(next).text;
}

void SentenceReader::readAmount(qsizetype index, Lead lead)
{
    const Token token = m_tokens.at(index);
    if (lead.role == Role::Change)
        return skip(token, QStringLiteral("change"));
    if (readAfterNumber(index, lead))
        return;
    static const Expression converted(QStringLiteral("折合|约合|折"));
    static const Expression bare(QStringLiteral("(指数|系数|比|率|值|得分|评分|GDP|浓度|均值)$"));
    if (converted.match(lead.whole).hasMatch() && last()) {
        const Scope scope = m_scopes.last();
        m_scopes.last() = Scope {.brackets = scope.brackets, .last = scope.last};
        addValue(token, last()->indicator, lead);
        m_scopes.last() = scope;
        return;
    }
    if (token.unit.isEmpty() && !bare.match(lead.noun).hasMatch())
        return skip(token, QStringLiteral("no_unit"));
    QString noun = lead.noun;
    if (noun.contains(u'、') && !noun.endsWith(u'等') && !noun.contains(u'“'))
        noun = noun.mid(noun.lastIndexOf(u'、') + 1);
    if (noun.isEmpty() && last() && unitBase(last()->unit) == unitBase(token.unit) && lead.total) {
        static const Expression fresh(
            QStringLiteral("^(新建|新增|新引进|新认定|新签约|新签|新开工|新)"));
        noun = QString(last()->indicator).remove(fresh) + QStringLiteral("累计");
    }
    if (noun.isEmpty() && last() && last()->indicator.size() > 0 && lead.total
        && !last()->unit.isEmpty())
        noun = last()->indicator;
    static const Expression result(QStringLiteral("^(?:入库|到位|完成|实现|达成)?$"));
    if (last() && last()->target && result.match(noun).hasMatch())
        noun = last()->indicator;
    if (noun.isEmpty())
        return skip(token, QStringLiteral("no_subject"));
    if (following(index).startsWith(u'兑'))
        return skip(token, QStringLiteral("not_a_figure"));
    if (noun.endsWith(u'的') && last())
        noun += last()->indicator;
    addValue(token, fullNoun(noun, token.unit), lead);
}

void SentenceReader::readPercent(qsizetype index, Lead lead)
{
    const Token token = m_tokens.at(index);
    if (lead.role == Role::Change || lead.role == Role::Rate)
        return giveGrowth(token, lead, lead.sign * token.value);
    if (lead.role == Role::Share || lead.role == Role::PartShare) {
        BulletinFigure* figure = lead.noun.isEmpty() ? last()
            : lead.role == Role::Share               ? sameNoun(lead.noun)
                                                     : nullptr;
        if (!figure && lead.noun.isEmpty())
            return skip(token, QStringLiteral("no_subject"));
        const QString whole = last() ? last()->indicator : QString();
        if (!figure || figure->sharePercent)
            figure = &add(token, lead.noun.isEmpty() ? whole : lead.noun, lead);
        figure->sharePercent = token.value;
        figure->shareQualifier =
            lead.shareQualifier == Qualifier::Exact ? token.qualifier : lead.shareQualifier;
        figure->shareOf =
            lead.role == Role::PartShare && lead.shareOf.isEmpty() ? whole : lead.shareOf;
        figure->end = qMax(figure->end, static_cast<int>(token.end));
        return;
    }
    const QString next = following(index);
    if (token.kind == Kind::Fraction || (lead.noun.isEmpty() && !next.isEmpty())) {
        if (!next.isEmpty() && lead.noun.isEmpty() && last()) {
            const QString whole = last()->indicator;
            BulletinFigure& figure =
                add(token, cleanNoun(next, false) + QStringLiteral("的") + whole, lead);
            figure.sharePercent = token.value;
            figure.shareQualifier = token.qualifier;
            figure.shareOf = whole;
            m_done = index + 1;
            return;
        }
        return skip(token, QStringLiteral("no_subject"));
    }
    if (lead.noun.isEmpty())
        return skip(token, QStringLiteral("no_subject"));
    static const Expression person(QStringLiteral("^对.*(贡献率|贡献)$"));
    addValue(token,
             person.match(lead.noun).hasMatch() && !m_subject.isEmpty() ? m_subject + lead.noun
                                                                        : lead.noun,
             lead);
}

void SentenceReader::giveGrowth(const Token& token, const Lead& lead, double percent)
{
    BulletinFigure* figure = lead.noun.isEmpty() ? last() : sameNoun(lead.noun);
    static const Expression periodOnly(QStringLiteral("季度|半年|月$|\\d月"));
    if (figure && !lead.noun.isEmpty() && figure->growthPercent)
        figure = nullptr;
    if (figure && (!figure->growthPercent || figure->value) && !(figure->growthPercent)) {
        figure->growthPercent = percent;
        figure->end = qMax(figure->end, static_cast<int>(token.end));
        return;
    }
    if (lead.noun.isEmpty() && (lead.period.isEmpty() || m_subject.isEmpty()))
        return skip(token, QStringLiteral("no_subject"));
    BulletinFigure& fresh = add(token, lead.noun.isEmpty() ? m_subject : lead.noun, lead);
    fresh.growthPercent = percent;
    fresh.qualifier = token.qualifier;
    m_subject = fresh.indicator;
}

void SentenceReader::readPoints(qsizetype index, Lead lead)
{
    const Token token = m_tokens.at(index);
    if (lead.noun.contains(u"拉动") || lead.whole.contains(u"拉动")) {
        QString noun = lead.whole;
        static const Expression tail(QStringLiteral("(?:约|近|超)?$"));
        if (noun.startsWith(u"拉动") && !m_subject.isEmpty())
            noun.prepend(m_subject);
        addValue(token, noun, lead);
        return;
    }
    if (lead.role != Role::Change)
        return skip(token, QStringLiteral("comparison"));
    BulletinFigure* figure = lead.noun.isEmpty() ? last() : sameNoun(lead.noun);
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
    static const Expression otherBase(
        QStringLiteral("(比|较|是|为)(?:\\d{4}年|[五十两三]年前|上一个)|倍增"));
    if (otherBase.match(lead.whole).hasMatch())
        return skip(token, QStringLiteral("other_base"));
    if (token.kind == Kind::Doubling)
        return giveGrowth(token, Lead {.noun = QString(lead.noun).remove(yearBefore)}, token.value);
    if (lead.role == Role::Change)
        return giveGrowth(token, lead, lead.sign * std::round(token.value * 1e6) / 1e4);
    if (lead.multiple && yearBefore.match(lead.whole).hasMatch() && last())
        return giveGrowth(token, Lead {}, std::round((token.value - 1) * 1e6) / 1e4);
    skip(token, QStringLiteral("multiple"));
}

void SentenceReader::readRank(const Token& token)
{
    static const Expression places(QStringLiteral("居|列|排|名|跃|升|保持|第"));
    const QString lead = m_text.mid(m_leadBegin, token.begin - m_leadBegin);
    if (last() && places.match(lead).hasMatch() && !last()->rank)
        last()->rank = static_cast<int>(token.value);
}

}
