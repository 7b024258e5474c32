// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv.h"

#include <gtest/gtest.h>

using namespace zoneboard;

TEST(Csv, ReadsQuotesLineBreaksAndEmptyFields)
{
    const auto rows = parseCsv(u"a,\"b, \"\"c\"\"\r\nd\",\r\n,\n1\n");
    ASSERT_EQ(rows.size(), 3);
    EXPECT_EQ(rows.at(0),
              (QStringList {QStringLiteral("a"), QStringLiteral("b, \"c\"\r\nd"), QString()}));
    EXPECT_EQ(rows.at(1), (QStringList {QString(), QString()}));
    EXPECT_EQ(rows.at(2), QStringList {QStringLiteral("1")});
}

TEST(Csv, KeepsWhatAnUnclosedQuoteHolds)
{
    const auto rows = parseCsv(u"a;\"b\nc", u';');
    ASSERT_EQ(rows.size(), 1);
    EXPECT_EQ(rows.first().last(), QStringLiteral("b\nc"));
}

TEST(Csv, FieldsSurviveWritingAndReading)
{
    for (const auto* text : {"plain", "with, comma", "with \"quotes\"", "two\nlines", ""}) {
        const QString field = QString::fromUtf8(text);
        const auto rows = parseCsv(csvField(field) + QStringLiteral(",end"));
        ASSERT_EQ(rows.size(), 1) << text;
        EXPECT_EQ(rows.first().first(), field);
    }
}

TEST(NamedTable, FindsCellsByColumnAndNamesTheBadRow)
{
    const auto table =
        NamedTable::parse(QStringLiteral("code,name\na,甲\n"), QStringLiteral("x.csv"));
    ASSERT_TRUE(table);
    EXPECT_EQ(table->rowCount(), 1);
    EXPECT_EQ(table->cell(0, QStringLiteral("name")), QStringLiteral("甲"));
    EXPECT_TRUE(table->cell(0, QStringLiteral("missing")).isEmpty());
    const auto broken =
        NamedTable::parse(QStringLiteral("code,name\na,甲\nb\n"), QStringLiteral("x.csv"));
    ASSERT_FALSE(broken);
    EXPECT_TRUE(broken.error().what.in(Language::English).contains(QStringLiteral("x.csv:3")));
}
