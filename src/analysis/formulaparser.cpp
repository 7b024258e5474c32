// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/formulaparser_p.h"

#include <QLocale>

#include <cmath>

namespace zoneboard {

namespace {

using Kind = Formula::Step::Kind;

constexpr qsizetype longestText = 2000;
constexpr int deepestNesting = 50;

// As typed and as printed: a formula may be pasted from a document.
constexpr QStringView plusSigns = u"+＋";
constexpr QStringView minusSigns = u"-−－–";
constexpr QStringView timesSigns = u"*×＊";
constexpr QStringView overSigns = u"/÷／";
constexpr QStringView openers = u"(（";
constexpr QStringView closers = u")）";
constexpr QStringView quotes = u"\"“”";

bool isNamePart(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'.' || c == u'-';
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

}

FormulaParser::FormulaParser(const QString& text, const Catalog& catalog)
    : m_text(text)
    , m_catalog(catalog)
{
}

Result<std::vector<Formula::Step>> FormulaParser::parsed()
{
    if (m_text.size() > longestText)
        return wrong(longestText, phrase("Formula", "it is too long"));
    TRY(sum());
    if (!peek().isNull())
        return wrong(m_at, phrase("Formula", "an operator is expected here"));
    return std::move(m_steps);
}

Result<void> FormulaParser::sum()
{
    TRY(product());
    while (true) {
        if (takes(plusSigns)) {
            TRY(product());
            add(Kind::Add);
        } else if (takes(minusSigns)) {
            TRY(product());
            add(Kind::Subtract);
        } else {
            return {};
        }
    }
}

Result<void> FormulaParser::product()
{
    TRY(factor());
    while (true) {
        if (takes(timesSigns)) {
            TRY(factor());
            add(Kind::Multiply);
        } else if (takes(overSigns)) {
            TRY(factor());
            add(Kind::Divide);
        } else {
            return {};
        }
    }
}

Result<void> FormulaParser::factor()
{
    bool negative = false;
    while (takes(minusSigns))
        negative = !negative;
    const QChar next = peek();
    if (takes(openers))
        TRY(parenthesis());
    else if (isDigit(next) || next == u'.')
        TRY(number());
    else if (quotes.contains(next) && !next.isNull())
        TRY(quotedName());
    else if (next.isLetter() || next == u'_')
        TRY(name());
    else
        return wrong(m_at, phrase("Formula", "a number or an indicator is expected here"));
    if (negative)
        add(Kind::Negate);
    return {};
}

Result<void> FormulaParser::parenthesis()
{
    const qsizetype opened = m_at - 1;
    if (++m_depth > deepestNesting)
        return wrong(opened, phrase("Formula", "it is nested too deeply"));
    TRY(sum());
    --m_depth;
    if (!takes(closers))
        return wrong(opened, phrase("Formula", "this parenthesis is never closed"));
    return {};
}

Result<void> FormulaParser::number()
{
    const qsizetype start = m_at;
    while (m_at < m_text.size() && (isDigit(m_text.at(m_at)) || m_text.at(m_at) == u'.'))
        ++m_at;
    bool known = false;
    const double value =
        QLocale::c().toDouble(QStringView(m_text).mid(start, m_at - start), &known);
    if (!known || !std::isfinite(value))
        return wrong(start, phrase("Formula", "this is no number"));
    m_steps.push_back({Kind::Number, value, 0});
    return {};
}

Result<void> FormulaParser::quotedName()
{
    const qsizetype start = m_at++;
    qsizetype end = m_at;
    while (end < m_text.size() && !quotes.contains(m_text.at(end)))
        ++end;
    if (end == m_text.size())
        return wrong(start, phrase("Formula", "this name is never closed"));
    const auto found = m_catalog.findIndicator(m_text.mid(m_at, end - m_at));
    if (!found)
        return wrong(start, found.error().what);
    add(**found);
    m_at = end + 1;
    return {};
}

/// The indicator whose code is the longest beginning of the word that ends before a hyphen or with
/// the word.
const Indicator* FormulaParser::longestCode(QStringView word, qsizetype& length) const
{
    for (length = word.size(); length > 0; length = word.left(length).lastIndexOf(u'-')) {
        if (const Indicator* found = m_catalog.indicatorByCode(word.left(length).toString()))
            return found;
    }
    return nullptr;
}

Result<void> FormulaParser::name()
{
    const qsizetype start = m_at;
    qsizetype end = m_at;
    while (end < m_text.size() && isNamePart(m_text.at(end)))
        ++end;
    const QStringView word = QStringView(m_text).mid(start, end - start);
    qsizetype length = 0;
    if (const Indicator* byCode = longestCode(word, length)) {
        add(*byCode);
        m_at = start + length;
        return {};
    }
    // Not a code: a name or an alias, with all hyphens or up to the first.
    const qsizetype hyphen = word.indexOf(u'-');
    for (const qsizetype cut : {word.size(), hyphen}) {
        if (cut <= 0)
            continue;
        if (const auto found = m_catalog.findIndicator(word.left(cut).toString())) {
            add(**found);
            m_at = start + cut;
            return {};
        }
    }
    return wrong(start, m_catalog.findIndicator(word.toString()).error().what);
}

QChar FormulaParser::peek()
{
    while (m_at < m_text.size() && m_text.at(m_at).isSpace())
        ++m_at;
    return m_at < m_text.size() ? m_text.at(m_at) : QChar();
}

bool FormulaParser::takes(QStringView signs)
{
    const QChar next = peek();
    if (m_at >= m_text.size() || !signs.contains(next))
        return false;
    ++m_at;
    return true;
}

void FormulaParser::add(Kind kind)
{
    m_steps.push_back({kind, 0, 0});
}

void FormulaParser::add(const Indicator& indicator)
{
    m_steps.push_back({Kind::Indicator, 0, indicator.id});
}

tl::unexpected<Error> FormulaParser::wrong(qsizetype at, const Message& why) const
{
    constexpr qsizetype shown = 120;
    const QString text = m_text.size() > shown ? m_text.left(shown) + u'…' : m_text;
    return failure(ErrorKind::BadInput,
                   message(phrase("Formula", "Formula “%1”, character %2: %3."), text,
                           QString::number(at + 1), why.inBoth()));
}

}
