// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/formula.h"

#include "analysis/formulaparser_p.h"

#include <algorithm>
#include <cmath>

namespace zoneboard {

namespace {

using Kind = Formula::Step::Kind;

std::optional<Computed> product(const Computed& a, const Computed& b)
{
    const double value = a.value * b.value;
    if (!std::isfinite(value))
        return std::nullopt;
    return Computed {value, a.interval * b.interval, a.implied || b.implied};
}

std::optional<Computed> combined(Kind kind, const Computed& a, const Computed& b)
{
    switch (kind) {
    case Kind::Add:
        return std::isfinite(a.value + b.value) ? std::optional(a + b) : std::nullopt;
    case Kind::Subtract:
        return std::isfinite(a.value - b.value) ? std::optional(a - b) : std::nullopt;
    case Kind::Multiply:
        return product(a, b);
    case Kind::Divide:
        return ratioOf(a, b, 1);
    default:
        return std::nullopt;
    }
}

}

Result<Formula> Formula::parse(const QString& text, const Catalog& catalog)
{
    Formula formula;
    formula.m_text = text;
    formula.m_steps = TRY(FormulaParser(text, catalog).parsed());
    for (const Step& step : formula.m_steps) {
        const auto& known = formula.m_indicators;
        if (step.kind == Kind::Indicator
            && std::find(known.begin(), known.end(), step.indicator) == known.end())
            formula.m_indicators.push_back(step.indicator);
    }
    return formula;
}

std::optional<Computed> Formula::evaluate(const Values& values) const
{
    std::vector<Computed> inputs;
    for (const IndicatorId indicator : m_indicators) {
        const auto value = values(indicator);
        if (!value)
            return std::nullopt;
        inputs.push_back(*value);
    }
    std::vector<Computed> stack;
    for (const Step& step : m_steps) {
        if (step.kind == Kind::Number) {
            stack.push_back({step.number, Interval::point(step.number), false});
        } else if (step.kind == Kind::Indicator) {
            const auto place = std::find(m_indicators.begin(), m_indicators.end(), step.indicator);
            stack.push_back(inputs[static_cast<size_t>(place - m_indicators.begin())]);
        } else if (step.kind == Kind::Negate) {
            stack.back() = Computed {} - stack.back();
        } else {
            const Computed right = stack.back();
            stack.pop_back();
            const auto result = combined(step.kind, stack.back(), right);
            if (!result)
                return std::nullopt;
            stack.back() = *result;
        }
    }
    return stack.back();
}

}
