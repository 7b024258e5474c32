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
