// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/formula.h"

#include <QStringView>

namespace zoneboard {

/// Reads a formula by recursive descent into the steps of a calculation on a stack.
/// sum: product (+|− product)*; product: factor (*|/ factor)*; factor: [−] number, name, (sum).
class FormulaParser
{
public:
    FormulaParser(const QString& text, const Catalog& catalog);

    [[nodiscard]] Result<std::vector<Formula::Step>> parsed();

private:
    [[nodiscard]] Result<void> sum();
    [[nodiscard]] Result<void> product();
    [[nodiscard]] Result<void> factor();
    [[nodiscard]] Result<void> parenthesis();
    [[nodiscard]] Result<void> number();
    [[nodiscard]] Result<void> quotedName();
    [[nodiscard]] Result<void> name();
    [[nodiscard]] const Indicator* longestCode(QStringView word, qsizetype& length) const;
    [[nodiscard]] QChar peek();
    [[nodiscard]] bool takes(QStringView signs);
    void add(Formula::Step::Kind kind);
    void add(const Indicator& indicator);
    [[nodiscard]] tl::unexpected<Error> wrong(qsizetype at, const Message& why) const;

    const QString& m_text;
    const Catalog& m_catalog;
    std::vector<Formula::Step> m_steps;
    qsizetype m_at = 0;
    int m_depth = 0;
};

}
