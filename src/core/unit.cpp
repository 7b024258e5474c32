// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/unit.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <algorithm>
#include <array>
#include <numeric>
#include <optional>

namespace zoneboard {

namespace {

struct Multiplier
{
    QStringView text;
    std::int64_t factor;
};

// Longest first: 万亿 before 万.
constexpr std::array multipliers {Multiplier {u"万亿", 1'000'000'000'000},
                                  Multiplier {u"千万", 10'000'000},
                                  Multiplier {u"百万", 1'000'000},
                                  Multiplier {u"十万", 100'000},
                                  Multiplier {u"亿", 100'000'000},
                                  Multiplier {u"万", 10'000},
                                  Multiplier {u"千", 1'000},
                                  Multiplier {u"百", 100}};

struct Measure
{
    QStringView text;
    QStringView base;
    Dimension dimension;
    std::int64_t numerator;
    std::int64_t denominator;
};

// Land in square metres (1 公顷 = 15 亩 exactly), length in metres, ratios as plain ratios.
constexpr std::array measures {
    Measure {u"元", u"元", Dimension::Yuan, 1, 1},
    Measure {u"美元", u"美元", Dimension::UsDollar, 1, 1},
    Measure {u"%", u"%", Dimension::Ratio, 1, 100},
    Measure {u"‰", u"‰", Dimension::Ratio, 1, 1000},
    Measure {u"平方米", u"平方米", Dimension::Land, 1, 1},
    Measure {u"亩", u"亩", Dimension::Land, 10000, 15},
    Measure {u"公顷", u"公顷", Dimension::Land, 10000, 1},
    Measure {u"平方公里", u"平方公里", Dimension::Land, 1'000'000, 1},
    Measure {u"米", u"米", Dimension::Length, 1, 1},
    Measure {u"千米", u"公里", Dimension::Length, 1000, 1},
    Measure {u"公里", u"公里", Dimension::Length, 1000, 1},
};

constexpr std::array<QStringView, 31> countingWords {
    u"个", u"家", u"户", u"台", u"件", u"场", u"条", u"项", u"人",  u"名", u"次",
    u"所", u"座", u"只", u"套", u"辆", u"起", u"处", u"批", u"篇",  u"宗", u"间",
    u"届", u"位", u"支", u"村", u"幢", u"部", u"种", u"张", u"人次"};

/// What follows the measure itself: 万元/亩 is yuan per mu, a dimension of its own.
bool isCompound(QStringView text)
{
    return text.contains(u'/');
}

Unit measured(const QString& printed, QStringView rest, std::int64_t factor)
{
    Unit unit {printed, rest.toString(), Dimension::Other, factor, 1};
    if (isCompound(rest))
        return unit;
    const auto measure = std::find_if(measures.begin(), measures.end(),
                                      [&](const Measure& m) { return m.text == rest; });
    if (measure != measures.end()) {
        unit.base = measure->base.toString();
        unit.dimension = measure->dimension;
        unit.numerator = factor * measure->numerator;
        unit.denominator = measure->denominator;
    } else if (std::find(countingWords.begin(), countingWords.end(), rest) != countingWords.end()) {
        unit.dimension = Dimension::Count;
    }
    return unit;
}

bool isMeasure(QStringView text)
{
    return std::any_of(measures.begin(), measures.end(),
                       [&](const Measure& m) { return m.text == text; });
}

struct EnglishUnit
{
    QStringView zh;
    const char* en;
};

constexpr std::array englishUnits {
    EnglishUnit {u"元", "CNY"},
    EnglishUnit {u"万元", "CNY 10k"},
    EnglishUnit {u"亿元", "CNY 100m"},
    EnglishUnit {u"美元", "USD"},
    EnglishUnit {u"万美元", "USD 10k"},
    EnglishUnit {u"亿美元", "USD 100m"},
    EnglishUnit {u"万人次", "10k visits"},
    EnglishUnit {u"人次", "visits"},
    EnglishUnit {u"万人", "10k persons"},
    EnglishUnit {u"人", "persons"},
    EnglishUnit {u"万家", "10k"},
    EnglishUnit {u"户", "households"},
    EnglishUnit {u"公里", "km"},
    EnglishUnit {u"平方公里", "km²"},
    EnglishUnit {u"平方米", "m²"},
    EnglishUnit {u"万平方米", "10k m²"},
    EnglishUnit {u"亩", "mu"},
    EnglishUnit {u"公顷", "ha"},
    EnglishUnit {u"μg/m3", "μg/m³"},
    EnglishUnit {u"万元/亩", "CNY 10k/mu"},
    EnglishUnit {u"元/亩", "CNY/mu"},
    EnglishUnit {u"万吨标准煤", "10k t coal eq."},
    EnglishUnit {u"吨标准煤", "t coal eq."},
    EnglishUnit {u"吨标准煤/万元", "t coal eq./CNY 10k"},
    EnglishUnit {u"亿千瓦时", "100m kWh"},
    EnglishUnit {u"万千瓦时", "10k kWh"},
    EnglishUnit {u"万吨", "10k t"},
    EnglishUnit {u"吨", "t"},
    EnglishUnit {u"万立方米", "10k m³"},
    EnglishUnit {u"吨/万元", "t/CNY 10k"},
    EnglishUnit {u"万千瓦", "10k kW"},
    EnglishUnit {u"万件", "10k"},
    EnglishUnit {u"倍", "times"},
    EnglishUnit {u"天", "days"},
    EnglishUnit {u"万人天", "10k person-days"},
    EnglishUnit {u"件/万人", "per 10k persons"},
    EnglishUnit {u"万元/人", "CNY 10k/person"},
};

/// a·b in lowest terms; nothing where that does not fit.
std::optional<ConversionFactor> product(const ConversionFactor& a, const ConversionFactor& b)
{
    // Crosswise first, so that 10⁸ over 10⁴ never grows before it shrinks.
    const std::int64_t down = std::gcd(a.numerator, b.denominator);
    const std::int64_t across = std::gcd(b.numerator, a.denominator);
    ConversionFactor result;
    if (__builtin_mul_overflow(a.numerator / down, b.numerator / across, &result.numerator)
        || __builtin_mul_overflow(a.denominator / across, b.denominator / down,
                                  &result.denominator))
        return std::nullopt;
    return result;
}

ConversionFactor reciprocal(const ConversionFactor& factor)
{
    return {factor.denominator, factor.numerator};
}

bool sameBase(const Unit& a, const Unit& b)
{
    if (a.dimension != b.dimension)
        return false;
    const bool named = a.dimension == Dimension::Count || a.dimension == Dimension::Other;
    return !named || a.base == b.base;
}

using Rate = std::optional<ConversionFactor>;

/// How many base units of `to` one base unit of `from` is: 1, or the rate between yuan and dollar.
std::optional<ConversionFactor> baseFactor(const Unit& from, const Unit& to, const Rate& rate)
{
    if (sameBase(from, to))
        return ConversionFactor {};
    if (rate && from.dimension == Dimension::UsDollar && to.dimension == Dimension::Yuan)
        return rate;
    if (rate && from.dimension == Dimension::Yuan && to.dimension == Dimension::UsDollar)
        return reciprocal(*rate);
    return std::nullopt;
}

std::optional<ConversionFactor> simpleFactor(const Unit& from, const Unit& to, const Rate& rate)
{
    const auto base = baseFactor(from, to, rate);
    auto result = product({from.numerator, from.denominator}, {to.denominator, to.numerator});
    return base && result ? product(*result, *base) : std::nullopt;
}

/// Of compound units part by part: what stands above the line, and what stands below it.
std::optional<ConversionFactor> factorOf(const QString& from, const QString& to, const Rate& rate)
{
    const QStringList fromParts = from.split(u'/');
    const QStringList toParts = to.split(u'/');
    if (fromParts.size() != toParts.size())
        return std::nullopt;
    std::optional<ConversionFactor> result = ConversionFactor {};
    for (qsizetype i = 0; i < fromParts.size() && result; ++i) {
        const auto part = simpleFactor(parseUnit(fromParts.at(i)), parseUnit(toParts.at(i)), rate);
        result = part ? product(*result, i == 0 ? *part : reciprocal(*part)) : std::nullopt;
    }
    return result;
}

tl::unexpected<Error> incomparable(const QString& from, const QString& to)
{
    return failure(ErrorKind::WrongUse,
                   message(phrase("Unit", "“%1” can not be converted into “%2”."), from, to));
}

}

Unit parseUnit(const QString& text)
{
    const QString printed = text.trimmed();
    QStringView rest(printed);
    std::int64_t factor = 1;
    // 千米 is a measure, not a thousand 米; 百分点 never starts a multiplier here.
    bool stripped = true;
    while (stripped && !isMeasure(rest)) {
        stripped = false;
        for (const Multiplier& multiplier : multipliers) {
            if (rest.size() > multiplier.text.size() && rest.startsWith(multiplier.text)) {
                factor *= multiplier.factor;
                rest = rest.mid(multiplier.text.size());
                stripped = true;
                break;
            }
        }
    }
    return measured(printed, rest, factor);
}

Result<ConversionFactor> conversion(const QString& from, const QString& to)
{
    if (const auto factor = factorOf(from, to, std::nullopt))
        return *factor;
    return incomparable(from, to);
}

Result<ConversionFactor> conversion(const QString& from, const QString& to,
                                    const ConversionFactor& yuanPerDollar)
{
    if (yuanPerDollar.numerator > 0 && yuanPerDollar.denominator > 0) {
        if (const auto factor = factorOf(from, to, yuanPerDollar))
            return *factor;
    }
    return incomparable(from, to);
}

bool isWholeCount(const QString& unit)
{
    const Unit parsed = parseUnit(unit);
    return parsed.dimension == Dimension::Count && parsed.numerator == 1;
}

bool isRate(const QString& unit)
{
    return parseUnit(unit).dimension == Dimension::Ratio;
}

QString unitName(const QString& unit, Language language)
{
    if (language == Language::Chinese) {
        QString name = unit;
        return name.replace(QLatin1String("m3"), QStringLiteral("m³"));
    }
    const auto known = std::find_if(englishUnits.begin(), englishUnits.end(),
                                    [&](const EnglishUnit& u) { return u.zh == unit; });
    if (known != englishUnits.end())
        return QString::fromUtf8(known->en);
    if (isWholeCount(unit))
        return {};
    return unit;
}

}
