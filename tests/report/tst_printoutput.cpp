// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/printoutput.h"
#include "reportfixture.h"

#include <gtest/gtest.h>

using namespace zoneboard;

namespace {

struct RangeCase
{
    const char* text;
    std::vector<SheetRange> expected;
};

TEST(SheetRanges, listsAreRead)
{
    const std::vector<RangeCase> cases {
        {"", {}},
        {" ", {}},
        {"3", {{3, 3}}},
        {"1-3, 5", {{1, 3}, {5, 5}}},
        {"1-3，5、8-", {{1, 3}, {5, 5}, {8, 12}}},
        {"2–4;1", {{2, 4}, {1, 1}}},
    };
    for (const RangeCase& test : cases)
        EXPECT_EQ(sheetRanges(QString::fromUtf8(test.text), 12).value(), test.expected)
            << test.text;
}

TEST(SheetRanges, whatCanNotBePrintedIsSaid)
{
    for (const char* text : {"a", "0", "5-3", "1-2-3", "-4"}) {
        const auto ranges = sheetRanges(QString::fromUtf8(text), 12);
        ASSERT_FALSE(ranges.has_value()) << text;
        EXPECT_TRUE(ranges.error().what.in(Language::English).contains(QString::fromUtf8(text)));
    }
    const auto beyond = sheetRanges(QStringLiteral("3-13"), 12);
    ASSERT_FALSE(beyond.has_value());
    EXPECT_TRUE(beyond.error().what.in(Language::English).contains(QStringLiteral("12")));
}

TEST(PrintOutput, printerThatIsNotThereIsNamed)
{
    const auto printed =
        printReport(ReportFixture().report(), {}, {.printer = QStringLiteral("No such printer")});
    ASSERT_FALSE(printed.has_value());
    EXPECT_EQ(printed.error().kind, ErrorKind::WrongUse);
    EXPECT_TRUE(
        printed.error().what.in(Language::English).contains(QStringLiteral("No such printer")));
}

}
