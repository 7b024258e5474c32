// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/unit.h"

#include <gtest/gtest.h>

using namespace zoneboard;

TEST(Unit, TakesMultipliersApart)
{
    const Unit tenThousandYuan = parseUnit(QStringLiteral("万元"));
    EXPECT_EQ(tenThousandYuan.dimension, Dimension::Yuan);
    EXPECT_EQ(tenThousandYuan.numerator, 10000);
    const Unit households = parseUnit(QStringLiteral("万家"));
    EXPECT_EQ(households.base, QStringLiteral("家"));
    EXPECT_EQ(households.numerator, 10000);
    const Unit mu = parseUnit(QStringLiteral("亩"));
    EXPECT_EQ(mu.numerator, 10000);
    EXPECT_EQ(mu.denominator, 15);
    EXPECT_EQ(parseUnit(QStringLiteral("千米")).numerator, 1000);
    EXPECT_EQ(parseUnit(QStringLiteral("万元/亩")).dimension, Dimension::Other);
}

TEST(Unit, KnowsWholeCountsAndRates)
{
    for (const auto* unit : {"个", "家", "户", "台", "件", "场", "条"})
        EXPECT_TRUE(isWholeCount(QString::fromUtf8(unit))) << unit;
    for (const auto* unit : {"亿元", "万家", "%", "μg/m3", "公里", "亩", "万人次"})
        EXPECT_FALSE(isWholeCount(QString::fromUtf8(unit))) << unit;
    EXPECT_TRUE(isRate(QStringLiteral("%")));
    EXPECT_TRUE(isRate(QStringLiteral("‰")));
    EXPECT_FALSE(isRate(QStringLiteral("亿元")));
}

TEST(Unit, ConvertsExactly)
{
    const auto factor = [](const char* from, const char* to) {
        return conversion(QString::fromUtf8(from), QString::fromUtf8(to))
            .value_or(ConversionFactor {0, 0});
    };
    EXPECT_EQ(factor("亿元", "万元"), (ConversionFactor {10000, 1}));
    EXPECT_EQ(factor("元", "亿元"), (ConversionFactor {1, 100'000'000}));
    EXPECT_EQ(factor("万家", "家"), (ConversionFactor {10000, 1}));
    EXPECT_EQ(factor("‰", "%"), (ConversionFactor {1, 10}));
    EXPECT_EQ(factor("公顷", "亩"), (ConversionFactor {15, 1}));
    EXPECT_EQ(factor("亩", "平方公里"), (ConversionFactor {1, 1500}));
    EXPECT_EQ(factor("万吨", "吨"), (ConversionFactor {10000, 1}));
    EXPECT_EQ(factor("亿元/平方公里", "万元/亩"), (ConversionFactor {20, 3}));
    EXPECT_EQ(factor("亿元", "亿元"), ConversionFactor {});
    EXPECT_EQ((ConversionFactor {1, 1500}).applied(3000), 2);
}

TEST(Unit, NeverConvertsSilently)
{
    for (const auto& [from, to] :
         {std::pair("亿元", "个"), std::pair("家", "个"), std::pair("亿元", "亿美元"),
          std::pair("万元/亩", "万元"), std::pair("", "元"), std::pair("吨", "吨标准煤")}) {
        const auto factor = conversion(QString::fromUtf8(from), QString::fromUtf8(to));
        EXPECT_FALSE(factor) << from << to;
    }
    const auto factor = conversion(QStringLiteral("亿元"), QStringLiteral("个"));
    EXPECT_EQ(factor.error().what.in(Language::English),
              QStringLiteral("“亿元” can not be converted into “个”."));
}

TEST(Unit, DollarsNeedAStatedRate)
{
    const ConversionFactor rate {71217, 10000};
    const auto yuan = conversion(QStringLiteral("亿美元"), QStringLiteral("亿元"), rate);
    ASSERT_TRUE(yuan);
    EXPECT_EQ(*yuan, rate);
    const auto dollars = conversion(QStringLiteral("万元"), QStringLiteral("美元"), rate);
    ASSERT_TRUE(dollars);
    EXPECT_EQ(*dollars, (ConversionFactor {100'000'000, 71217}));
    EXPECT_FALSE(conversion(QStringLiteral("万元"), QStringLiteral("美元"), {0, 1}));
}
