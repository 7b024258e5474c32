// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

#include <cstdint>

namespace zoneboard {

/// What a unit counts or measures; only units of one dimension can be converted into each other.
enum class Dimension : std::uint8_t
{
    Count, ///< 个, 家, 户, 台, 件 … the counting word is part of the dimension's name
    Yuan,
    UsDollar,
    Ratio, ///< %, ‰
    Land, ///< 亩, 公顷, 平方公里, 平方米
    Length, ///< 米, 公里
    Other, ///< only equal to itself
};

/// A printed unit taken apart: 万家 is the counting word 家 times 10⁴. The factor is exact:
/// numerator/denominator.
struct Unit
{
    QString text; ///< as printed
    QString base; ///< without multiplier (家, 元, 公顷)
    Dimension dimension = Dimension::Other;
    std::int64_t numerator =
        1; ///< one of this unit is numerator/denominator of the dimension's base
    std::int64_t denominator = 1;
    bool operator==(const Unit&) const = default;
};

[[nodiscard]] Unit parseUnit(const QString& text);

/// What one number in a unit has to be multiplied with to be in another: numerator/denominator,
/// exact, in lowest terms.
struct ConversionFactor
{
    std::int64_t numerator = 1;
    std::int64_t denominator = 1;
    [[nodiscard]] double applied(double value) const
    {
        return value * static_cast<double>(numerator) / static_cast<double>(denominator);
    }
    bool operator==(const ConversionFactor&) const = default;
};

/// The factor between two units of one dimension (元/万元/亿元, 家/万家, %/‰, 亩/公顷/平方公里); a
/// counting word only converts into multiples of itself. Compound units (万元/亩) convert part by
/// part. An error says which two units have nothing in common.
[[nodiscard]] Result<ConversionFactor> conversion(const QString& from, const QString& to);
/// Between yuan and dollars at a stated rate: `yuanPerDollar` as printed (7.1217 is 71217/10000).
[[nodiscard]] Result<ConversionFactor> conversion(const QString& from, const QString& to,
                                                  const ConversionFactor& yuanPerDollar);

/// Whether numbers in this unit count whole things: 个, 家, 户, 台 … with no multiplier.
[[nodiscard]] bool isWholeCount(const QString& unit);
/// Whether changes are given in percentage points: % and ‰.
[[nodiscard]] bool isRate(const QString& unit);
/// The unit in English for captions (亿元 → "CNY 100m"); counting words become nothing.
[[nodiscard]] QString unitName(const QString& unit, Language language);

}
