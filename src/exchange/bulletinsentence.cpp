// SPDX-License-Identifier: GPL-3.0-or-later
// The walk through a sentence: its tokens in turn, what brackets and semicolons open and close.
#include "exchange/bulletinperiod_p.h"
#include "exchange/bulletinsentence_p.h"
#include "exchange/bulletinunits_p.h"

#include <QRegularExpression>

namespace zoneboard::bulletin {

using Expression = QRegularExpression;

namespace {

Status statusOf(const QString& sentence)
{
    static const Expression preliminary(QStringLiteral(
        "初步核算|快报|初步统计|初步测算|初步汇总|初步数|初步评估|初步结果|初步审核"));
    static const Expression final(
        QStringLiteral("据[^，]{0,8}年报|年报数|年报显示|年报统计|最终核实|最终核算|终审|决算"));
    if (preliminary.match(sentence).hasMatch())
        return Status::Preliminary;
    if (final.match(sentence).hasMatch())
        return Status::Final;
    return sentence.contains(u"预计") ? Status::Expected : Status::Actual;
}

}

void SentenceReader::read(qsizetype begin, qsizetype end, bool heading)
{
    m_tokens = tokensOf(m_text, begin, end);
    const QString sentence = m_text.mid(begin, end - begin);
    m_status = statusOf(sentence);
    m_heading = heading;
    m_begin = m_leadBegin = begin;
    m_previous = m_first;
    m_first = m_clauseFirst = static_cast<int>(figures.size());
    m_last = -1;
    m_done = -1;
    m_target = m_goals = m_otherBase = false;
    m_startsInner = sentence.startsWith(u"其中");
    m_scopes = {Scope {}};
    m_pending.clear();
    m_prefix.clear();
    m_inBrackets.clear();
    m_colon.clear();
    m_adjusted = -1;
    m_whole.clear();
    m_list = Listed {};
    m_entity.clear();
    m_within.clear();
    m_verb.clear();
    m_olderChange = -1;
    m_elsewhere = tellsOfAnotherPlace(sentence);
    if (heading)
        takeSection(sentence);
    for (qsizetype i = 0; i < m_tokens.size(); ++i)
        if (i > m_done)
            readToken(i);
    readLevel(m_prefix + m_text.mid(m_leadBegin, end - m_leadBegin), end);
    completeParts();
    findWholes();
}

QString SentenceReader::wordsBefore(const Token& token) const
{
    return m_prefix + m_text.mid(m_leadBegin, token.begin - m_leadBegin);
}

QString SentenceReader::following(qsizetype index) const
{
    const qsizetype next = index + 1;
    if (next >= m_tokens.size() || m_tokens.at(next).kind != Kind::Text)
        return {};
    return m_tokens.at(next).text;
}

void SentenceReader::skip(const Token& token, const QString& why)
{
    skipped.append({m_text.mid(m_leadBegin, token.end - m_leadBegin), why});
}

void SentenceReader::readToken(qsizetype index)
{
    const Token token = m_tokens.at(index);
    if (token.kind == Kind::Text || token.kind == Kind::Period)
        return;
    const qsizetype before = m_leadBegin;
    if (token.kind == Kind::Rank) {
        readRank(index);
    } else if (token.isNumber()) {
        readNumber(index);
        m_pending.clear();
    } else {
        separate(token);
        m_leadBegin = token.end;
        return;
    }
    m_prefix.clear();
    m_inBrackets.clear();
    if (m_done >= index)
        m_leadBegin = m_tokens.at(m_done).end;
    else if (m_leadBegin == before)
        m_leadBegin = token.end;
}

void SentenceReader::separate(const Token& token)
{
    const QString words = wordsBefore(token);
    readLevel(words, token.begin);
    if (token.kind == Kind::Open)
        return openBrackets(words);
    if (token.kind == Kind::Close)
        return closeBrackets(token);
    m_prefix.clear();
    m_inBrackets.clear();
    if (token.kind == Kind::Semicolon) {
        while (m_scopes.size() > 1 && m_scopes.last().nested)
            m_scopes.removeLast();
        if (!m_scopes.last().lasting && !m_startsInner && !m_scopes.last().brackets)
            m_scopes.last().ended = true;
        m_clauseFirst = static_cast<int>(figures.size());
        m_target = m_goals;
        m_pending.clear();
    } else if (token.kind == Kind::Colon) {
        m_colon = words;
        if (words.contains(u"目标"))
            m_target = m_goals = true;
        if (words.isEmpty() && m_last >= 0 && !m_scopes.last().open())
            m_scopes.last().parent = m_last;
    }
    openParts(words);
    if (token.kind == Kind::Comma || token.kind == Kind::Colon)
        takePeriod(words);
    if (token.kind == Kind::Comma && words.size() >= 2) {
        m_pending = words;
        takeEntity(words);
        takeBase(words);
    }
}

namespace {

/// 一季度完成 behind 投资计划92亿元，: what of it was done by then.
bool tellsResult(const Lead& lead)
{
    static const Expression done(QStringLiteral("(?:完成|实现|到位|入库)$"));
    return lead.noun.isEmpty() && !lead.period.isEmpty() && !lead.target && yearOf(lead.period) == 0
        && done.match(lead.whole).hasMatch();
}

}

/// What the lead says holds for what follows in the sentence: period, goals, parts.
void SentenceReader::mark(Lead& lead)
{
    if (!lead.period.isEmpty())
        m_period = lead.period;
    static const Expression goals(
        QStringLiteral("目标|\\d{4}年[^，]*(?:力争|将|达到|预期)|明年|今后"));
    if (lead.target && lead.role != Role::None)
        m_target = true;
    else if (lead.reached || tellsResult(lead))
        m_target = m_goals = false;
    if (m_target && goals.match(lead.whole + m_colon).hasMatch())
        m_goals = true;
    lead.target = m_target || lead.planned;
    if (!lead.inner)
        return;
    Scope scope;
    scope.from = static_cast<int>(figures.size());
    const Scope& now = m_scopes.last();
    if (now.brackets || (now.lasting && now.open())) {
        if (!now.brackets || lead.whole.contains(u"其中")) {
            scope.nested = true;
            m_scopes.append(scope);
        }
    } else if (now.nested) {
        m_scopes.last().from = scope.from;
    } else {
        m_scopes.last() = scope;
    }
}

void SentenceReader::readNumber(qsizetype index)
{
    const Token token = m_tokens.at(index);
    if (readTurn(index))
        return;
    Lead lead = readLead(wordsBefore(token), placeFirst(), token.kind);
    const bool change = lead.role == Role::Change || lead.role == Role::None;
    if (lead.baseYear > 0 && yearOf(m_period) != lead.baseYear + 1) {
        lead.role = Role::None;
        lead.why = QStringLiteral("other_base");
    }
    mark(lead);
    if (lead.role == Role::Change && sinceOlderBase(lead)) {
        lead.role = Role::None;
        lead.why = QStringLiteral("other_base");
    }
    if (lead.why == u"other_base")
        m_olderChange = token.end;
    static const Expression lastYear(QStringLiteral("同比|[比较](?:上|去)年"));
    if (change && m_otherBase && !lastYear.match(lead.whole).hasMatch()
        && lead.role == Role::Change) {
        lead.role = Role::None;
        lead.why = QStringLiteral("other_base");
    }
    if ((lead.respectively || listsInParallel(index, lead)) && readRespectively(index, lead))
        return;
    if (lead.role == Role::None) {
        if (!lead.noun.isEmpty())
            setTopic(lead.noun);
        return skip(token, lead.why);
    }
    if (readListOfTheListBefore(index, lead) || readRange(index, lead)
        || readShareOfNoun(index, lead) || readInvestmentOf(index, lead))
        return;
    readKind(index, lead);
}

void SentenceReader::readKind(qsizetype index, const Lead& lead)
{
    const Token token = m_tokens.at(index);
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

}
