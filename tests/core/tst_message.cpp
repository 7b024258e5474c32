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

TEST(Message, EqualWhenTheySayTheSame)
{
    EXPECT_EQ(message(phrase("X", "a %1"), QStringLiteral("b")), message(phrase("X", "a b")));
    EXPECT_TRUE(Message().isEmpty());
}
