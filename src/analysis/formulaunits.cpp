// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/formula.h"
#include "core/numbertext.h"
#include "core/unit.h"

#include <QStringList>

#include <cmath>
#include <map>

namespace zoneboard {

namespace {

using Kind = Formula::Step::Kind;

/// What a printed number measures: number · scale, in the base units with their powers. A bare
/// power of ten has its own reciprocal as scale, so that "* 10000" changes the unit and not the
/// amount; any other bare number is a weight.
struct Quantity
{
    std::map<QString, int> bases;
    double scale = 1;
    bool bare = false;
    bool weighted = false; ///< a weight went in: 0.6 · a
};

bool isPowerOfTen(double number)
{
    const double power = std::log10(std::abs(number));
    return std::isfinite(power) && std::abs(power - std::round(power)) < 1e-9;
}

void multiply(Quantity& quantity, const Quantity& other, int power)
{
    for (const auto& [base, exponent] : other.bases) {
        if ((quantity.bases[base] += power * exponent) == 0)
            quantity.bases.erase(base);
    }
    quantity.scale *= power > 0 ? other.scale : 1 / other.scale;
    quantity.weighted = quantity.weighted || other.weighted;
    quantity.bare = quantity.bare && other.bare;
}

Quantity quantityOf(const QString& unit)
{
    Quantity result;
    const QStringList parts = unit.split(u'/');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const Unit parsed = parseUnit(parts.at(i));
        Quantity part;
        part.scale =
            static_cast<double>(parsed.numerator) / static_cast<double>(parsed.denominator);
        if (parsed.base == QStringLiteral("倍"))
            continue; // one amount over another of its kind
        if (parsed.dimension == Dimension::Land)
            part.bases[QStringLiteral("m²")] = 1;
        else if (parsed.dimension == Dimension::Length)
            part.bases[QStringLiteral("m")] = 1;
        else if (parsed.dimension != Dimension::Ratio)
            part.bases[parsed.base] = 1;
        multiply(result, part, i == 0 ? 1 : -1);
    }
    return result;
}

bool sameScale(double a, double b)
{
    return std::abs(a / b - 1) < 1e-9;
}

/// Makes the sum of two; false where they are not alike. A bare number joins what has no unit but a
/// scale (100 − a share in %).
bool join(Quantity& left, const Quantity& right)
{
    if (left.bases != right.bases)
        return false;
    if (left.bare || right.bare) {
        if (left.bare)
            left = right;
        return left.bases.empty();
    }
    left.weighted = left.weighted || right.weighted;
    return sameScale(left.scale, right.scale)
        || (left.weighted && !isPowerOfTen(left.scale / right.scale));
}

void take(std::vector<Quantity>& stack, const Formula::Step& step, const Catalog& catalog)
{
    if (step.kind == Kind::Number) {
        const bool power = isPowerOfTen(step.number);
        stack.push_back({{}, power ? 1 / std::abs(step.number) : 1, true, !power});
        return;
    }
    const Indicator* indicator = catalog.indicator(step.indicator);
    stack.push_back(quantityOf(indicator ? indicator->unit : QString()));
}

Result<Quantity> measured(const QString& text, const std::vector<Formula::Step>& steps,
                          const Catalog& catalog)
{
    std::vector<Quantity> stack;
    for (const Formula::Step& step : steps) {
        if (step.kind == Kind::Number || step.kind == Kind::Indicator) {
            take(stack, step, catalog);
            continue;
        }
        if (step.kind == Kind::Negate)
            continue;
        const Quantity right = stack.back();
        stack.pop_back();
        Quantity& left = stack.back();
        if (step.kind == Kind::Multiply || step.kind == Kind::Divide)
            multiply(left, right, step.kind == Kind::Multiply ? 1 : -1);
        else if (!join(left, right))
            return failure(
                ErrorKind::BadInput,
                message(phrase("Formula", "Formula “%1” adds or subtracts different units."),
                        text));
    }
    return stack.back();
}

}

Result<void> Formula::checkUnit(const QString& unit, const Catalog& catalog) const
{
    if (m_indicators.empty())
        return failure(ErrorKind::BadInput,
                       message(phrase("Formula", "Formula “%1” names no indicator."), m_text));
    // What has no unit yet is said by a finding of its own.
    for (const IndicatorId id : m_indicators) {
        const Indicator* indicator = catalog.indicator(id);
        if (!indicator || indicator->unit.isEmpty() || unit.isEmpty())
            return {};
    }
    const Quantity result = TRY(measured(m_text, m_steps, catalog));
    const Quantity wanted = quantityOf(unit);
    if (result.bases != wanted.bases)
        return failure(ErrorKind::BadInput,
                       message(phrase("Formula", "Formula “%1” does not give %2."), m_text, unit));
    const double off = wanted.scale / result.scale;
    if (sameScale(off, 1) || (result.weighted && !isPowerOfTen(off)))
        return {};
    const Phrase words = off > 1
        ? phrase("Formula", "Formula “%1” gives %2 times the number in %3.")
        : phrase("Formula", "Formula “%1” gives 1/%2 of the number in %3.");
    return failure(ErrorKind::BadInput,
                   message(words, m_text, numbertext::number(off > 1 ? off : 1 / off, 0), unit));
}

}
