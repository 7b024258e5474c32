// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/numbertext.h"

#include <gtest/gtest.h>

#include <limits>

using namespace zoneboard;

namespace {
const QString thin = QString(QChar(0x202f));
const QString minus = QString(QChar(0x2212));
}

TEST(NumberText, KeepsPrintedDigitsAndGroupsLongNumbers)
{
    EXPECT_EQ(numbertext::number(294, 0), QStringLiteral("294"));
    EXPECT_EQ(numbertext::number(2100, 0), QStringLiteral("2100"));
    EXPECT_EQ(numbertext::number(12345.6, 1), QStringLiteral("12,345.6"));
    EXPECT_EQ(numbertext::number(-2.96, 2), minus + QStringLiteral("2.96"));
    EXPECT_EQ(numbertext::number(-0.04, 1), QStringLiteral("0.0"));
    EXPECT_EQ(numbertext::number(std::numeric_limits<double>::infinity(), 1), QStringLiteral("—"));
}

TEST(NumberText, GrowthCarriesItsSign)
{
    EXPECT_EQ(numbertext::growth(8.5), QStringLiteral("+8.5%"));
    EXPECT_EQ(numbertext::growth(-2.96, 2), minus + QStringLiteral("2.96%"));
    EXPECT_EQ(numbertext::growth(0), QStringLiteral("0.0%"));
    EXPECT_EQ(numbertext::growth(0.04), QStringLiteral("0.0%"))
        << "what is rounded away is no rise";
    EXPECT_EQ(numbertext::growth(0.05), QStringLiteral("+0.1%"));
    EXPECT_EQ(numbertext::signedNumber(0.4, 0), QStringLiteral("0"));
    EXPECT_EQ(numbertext::direction(0.04, 1), 0);
    EXPECT_EQ(numbertext::direction(-0.04, 2), -1);
    EXPECT_EQ(numbertext::direction(3, 0), 1);
    EXPECT_EQ(numbertext::points(0.04, 1, Language::Chinese),
              QStringLiteral("0.0") + thin + QStringLiteral("个百分点"));
}

TEST(NumberText, UnitsFollowTheirNumber)
{
    EXPECT_EQ(
        numbertext::withUnit({294, 0, Qualifier::Exact}, QStringLiteral("亿元"), Language::Chinese),
        QStringLiteral("294") + thin + QStringLiteral("亿元"));
    EXPECT_EQ(
        numbertext::withUnit({294, 0, Qualifier::Exact}, QStringLiteral("亿元"), Language::English),
        QStringLiteral("294") + thin + QStringLiteral("CNY 100m"));
    EXPECT_EQ(
        numbertext::withUnit({88, 0, Qualifier::Exact}, QStringLiteral("%"), Language::Chinese),
        QStringLiteral("88%"));
    EXPECT_EQ(
        numbertext::withUnit({17, 0, Qualifier::Exact}, QStringLiteral("个"), Language::English),
        QStringLiteral("17"));
}

TEST(NumberText, Periods)
{
    EXPECT_EQ(numbertext::period({2025, 6}, Language::English), QStringLiteral("Jan–Jun 2025"));
    EXPECT_EQ(numbertext::period({2024, 12}, Language::English), QStringLiteral("2024"));
    EXPECT_TRUE(numbertext::period({2025, 6}, Language::Chinese).contains(QStringLiteral("1–6")));
}

TEST(NumberText, CodesGoThereAndBack)
{
    for (const auto* code : {"exact", "about", "more_than", "less_than"})
        EXPECT_EQ(qualifierCode(*qualifierFromCode(QString::fromLatin1(code))),
                  QLatin1String(code));
    for (const auto* code : {"expected", "preliminary", "actual", "final"})
        EXPECT_EQ(statusCode(*statusFromCode(QString::fromLatin1(code))), QLatin1String(code));
    EXPECT_FALSE(statusFromCode(QStringLiteral("wrong")));
}

TEST(NumberText, GroupsLongNumbersUnlessThePersonWantsThemPlain)
{
    EXPECT_EQ(numbertext::number(1234567.8, 1), QStringLiteral("1,234,567.8"));
    numbertext::setGrouped(false);
    EXPECT_EQ(numbertext::number(1234567.8, 1), QStringLiteral("1234567.8"));
    numbertext::setGrouped(true);
    EXPECT_EQ(numbertext::number(12345, 0), QStringLiteral("12,345"));
}
