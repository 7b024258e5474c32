// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/message.h"

#include <gtest/gtest.h>

using namespace zoneboard;

TEST(Message, FillsPlacesOnceAndByLanguage)
{
    const BilingualText name {QStringLiteral("出口 %1"), QStringLiteral("Exports")};
    const Message text = message(phrase("NoSuchContext", "%2 of %1"), name, QStringLiteral("5"));
    EXPECT_EQ(text.in(Language::English), QStringLiteral("5 of Exports"));
    EXPECT_EQ(text.in(Language::Chinese), QStringLiteral("5 of 出口 %1"));
}

TEST(Message, SetsNumbersApartFromChineseWordsButNotWords)
{
    const auto share = [](const char16_t* text) {
        return message(phrase("NoSuchContext", "%1 %2"), QStringLiteral("占全区"),
                       QString::fromUtf16(text));
    };
    EXPECT_EQ(share(u"50%").in(Language::Chinese), QStringLiteral("占全区 50%"));
    EXPECT_EQ(share(u"超 50%").in(Language::Chinese), QStringLiteral("占全区超 50%"));
    EXPECT_EQ(
        message(phrase("NoSuchContext", "of %1"), QStringLiteral("超 50%")).in(Language::English),
        QStringLiteral("of 超 50%"));
}

TEST(Message, SetsAPeriodApartFromANameAndAUnitNotFromTheNextWord)
{
    const QString year = QStringLiteral("2024 年");
    const QString amount = QStringLiteral("172.1 亿元");
    const Phrase place = phrase("NoSuchContext", "将%1%2由 %3 改为 %4。");
    EXPECT_EQ(message(place, QStringLiteral("高新区"), year, amount, QStringLiteral("8 家"))
                  .in(Language::Chinese),
              QStringLiteral("将高新区 2024 年由 172.1 亿元改为 8 家。"));
    EXPECT_EQ(message(phrase("NoSuchContext", "从%1到 %2，共%1"), QStringLiteral("PM2.5浓度"),
                      QStringLiteral("出口"))
                  .in(Language::Chinese),
              QStringLiteral("从 PM2.5浓度到出口，共 PM2.5浓度"));
    EXPECT_EQ(message(phrase("NoSuchContext", "%1 and %2"), amount, year).in(Language::English),
              QStringLiteral("172.1 亿元 and 2024 年"))
        << "words of another script keep the phrase's spaces";
}

TEST(Message, EqualWhenTheySayTheSame)
{
    EXPECT_EQ(message(phrase("X", "a %1"), QStringLiteral("b")), message(phrase("X", "a b")));
    EXPECT_TRUE(Message().isEmpty());
}
