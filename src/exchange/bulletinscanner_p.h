// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/bulletintokens_p.h"

#include <QRegularExpression>

namespace zoneboard::bulletin {

/// Goes through a sentence once. What is not recognised stays words; a number that is part of a
/// name (500强, 5000亩以上基地, “5213”行动) stays words too.
class Scanner
{
public:
    Scanner(const QString& text, qsizetype begin, qsizetype end)
        : m_text(text.mid(begin, end - begin))
        , m_shift(begin)
    {
    }

    [[nodiscard]] QList<Token> run();

private:
    void shareTheUnitOfPoints();
    bool separator();
    bool quotation();
    bool word();
    bool period();
    bool rank();
    bool rankBefore();
    bool doubling();
    bool levelInList();
    bool fraction();
    bool number();
    bool numeral();
    bool percentInWords();
    [[nodiscard]] bool numeralStands(const QString& digits, qsizetype end) const;
    bool rate(Token token);
    bool amount(Token token, bool more);
    bool partOfName(const Token& token) const;
    bool limit(const Token& token, const QString& tail, qsizetype end) const;
    [[nodiscard]] qsizetype rangeInName(const Token& token) const;
    [[nodiscard]] qsizetype unitOfList(qsizetype end) const;
    bool hedged(Token token, Qualifier usual = Qualifier::Exact);

    [[nodiscard]] QChar at(qsizetype place) const
    {
        return place >= 0 && place < m_text.size() ? m_text.at(place) : QChar();
    }
    [[nodiscard]] QString wordsBefore() const
    {
        return m_text.mid(m_textBegin, m_at - m_textBegin);
    }
    [[nodiscard]] bool afterNumber() const
    {
        return m_textBegin == m_at && !m_tokens.isEmpty() && m_tokens.last().isNumber();
    }
    bool take(qsizetype end)
    {
        m_at = end;
        return true;
    }
    bool push(Token token);
    void flush(qsizetype until);

    QString m_text;
    qsizetype m_shift;
    qsizetype m_at = 0;
    qsizetype m_textBegin = 0;
    QList<Token> m_tokens;
};

}
