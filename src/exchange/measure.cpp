// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/measure.h"

#include <algorithm>
#include <cmath>

namespace zoneboard {

QString completedUnit(const QString& unit, const QString& measure)
{
    static const QStringList multipliers {QStringLiteral("百"),   QStringLiteral("千"),
                                          QStringLiteral("万"),   QStringLiteral("十万"),
                                          QStringLiteral("百万"), QStringLiteral("千万"),
                                          QStringLiteral("亿"),   QStringLiteral("万亿")};
    return multipliers.contains(unit) ? unit + parseUnit(measure).base : unit;
}

Published converted(const Published& number, const ConversionFactor& factor)
{
    if (factor == ConversionFactor {})
        return number;
    // As many digits as the printed ones stood for: 12345.6 万元 is 1.23456 亿元.
    const double scale = std::log10(static_cast<double>(factor.denominator))
        - std::log10(static_cast<double>(factor.numerator));
    const int shift = static_cast<int>(std::ceil(scale - 1e-9));
    Published result = number;
    result.decimals = std::clamp(number.decimals + shift, 0, 15);
    const double raw = factor.applied(number.value);
    const bool decimalShift = std::abs(scale - std::round(scale)) < 1e-12;
    // Through its digits, so that the result is the number nearest to the exact one.
    if (decimalShift)
        result.value = QString::number(raw, 'f', result.decimals).toDouble();
    else
        result.value = raw;
    return result;
}

Result<Published> inMeasure(const CellNumber& number, const QString& measure)
{
    const QString unit = completedUnit(number.unit, measure);
    if (unit.isEmpty() || unit == measure)
        return number.number;
    return converted(number.number, TRY(conversion(unit, measure)));
}

}
