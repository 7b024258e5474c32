// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/growth.h"
#include "core/catalog.h"
#include "core/result.h"

#include <QString>

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace zoneboard {

/// The formula of a derived indicator, such as "investment.industry / investment * 100": numbers,
/// indicators by code, name or alias (in quotes where the name holds signs), + − * / and
/// parentheses, over the printed numbers. A hyphen belongs to a code where one is spelt so;
/// otherwise it subtracts.
class Formula
{
public:
    /// One step of a calculation on a stack.
    struct Step
    {
        enum class Kind : std::uint8_t
        {
            Number,
            Indicator,
            Add,
            Subtract,
            Multiply,
            Divide,
            Negate,
        };
        Kind kind = Kind::Number;
        double number = 0;
        IndicatorId indicator = 0;
        bool operator==(const Step&) const = default;
    };

    /// An error says at which character the text goes wrong, and why.
    [[nodiscard]] static Result<Formula> parse(const QString& text, const Catalog& catalog);

    /// The indicators it stands on, each once.
    [[nodiscard]] const std::vector<IndicatorId>& indicators() const { return m_indicators; }
    [[nodiscard]] const std::vector<Step>& steps() const { return m_steps; }

    using Values = std::function<std::optional<Computed>(IndicatorId)>;
    /// Value and range; nothing where an input is missing, a divisor is 0 or the result is no
    /// finite number. Each input is asked for once.
    [[nodiscard]] std::optional<Computed> evaluate(const Values& values) const;

    /// Whether the result is in `unit`: sums join like with like, and the powers of ten written in
    /// the formula are just what the conversion takes (10,000 between 亿元/亩 and 万元/亩).
    [[nodiscard]] Result<void> checkUnit(const QString& unit, const Catalog& catalog) const;

private:
    QString m_text;
    std::vector<Step> m_steps;
    std::vector<IndicatorId> m_indicators;
};

}
