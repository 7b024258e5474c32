// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/numbertext.h"
#include "office/printednumber_p.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace zoneboard;

namespace {

struct Printed
{
    const char* text;
    double value;
    const char* format;
};

class PrintedNumberTest : public ::testing::TestWithParam<Printed>
{
};

TEST_P(PrintedNumberTest, IsANumberWithAFormatThatShowsItAgain)
{
    const Printed& expected = GetParam();
    const auto number = printedNumber(QString::fromUtf8(expected.text), PercentCells::Hundredths);
    ASSERT_TRUE(number.has_value()) << expected.text;
    EXPECT_DOUBLE_EQ(number->value, expected.value) << expected.text;
    EXPECT_EQ(number->format, QString::fromUtf8(expected.format)) << expected.text;
}

INSTANTIATE_TEST_SUITE_P(
    Texts, PrintedNumberTest,
    ::testing::Values(Printed {"294", 294, "0"},
                      Printed {"about 294 CNY 100m", 294, "\"about \"0\" CNY 100m\""},
                      Printed {"65.7", 65.7, "0.0"}, Printed {"43,203", 43203, "#,##0"},
                      Printed {"1,234,567.80", 1234567.8, "#,##0.00"},
                      Printed {"0.445", 0.445, "0.000"}, Printed {"约 230", 230, "\"约 \"0"},
                      Printed {"500 余家", 500, "0\" 余家\""}, Printed {"8.5%", 0.085, "0.0%"},
                      Printed {"+8.5%", 0.085, "\"+\"0.0%;\"−\"0.0%;0.0%"},
                      Printed {"−18.4", -18.4, "\"+\"0.0;\"−\"0.0;0.0"},
                      Printed {"占全区超 50%", 0.5, "\"占全区超 \"0%"},
                      Printed {"+1.2 个百分点", 1.2,
                               "\"+\"0.0\" 个百分点\";\"−\"0.0\" 个百分点\";0.0\" 个百分点\""}));

class NoNumber : public ::testing::TestWithParam<const char*>
{
};

TEST_P(NoNumber, StaysText)
{
    EXPECT_FALSE(printedNumber(QString::fromUtf8(GetParam()), PercentCells::Hundredths))
        << GetParam();
}

// A place gained is no quantity; a date, a range and a formula hold several numbers or none.
INSTANTIATE_TEST_SUITE_P(Texts, NoNumber,
                         ::testing::Values("", "—", "新增", "▲2", "▼1", "2024-12-31",
                                           "242.23 (228–242)", "=1+1", "@SUM(A1)", "PM2.5",
                                           "第 3 至 5 位"));

TEST(PrintedNumberTest, KeepsQuotesOfItsWords)
{
    const auto number = printedNumber(QStringLiteral("7 个\"小巨人\""), PercentCells::AsPrinted);
    ASSERT_TRUE(number.has_value());
    EXPECT_EQ(number->format, QStringLiteral("0\" 个\"\\\"\"小巨人\"\\\"\"\""));
}

/// A chart's axis says %: there the number stays as it was printed.
TEST(PrintedNumberTest, PercentOfAChartStaysAsPrinted)
{
    const auto number = printedNumber(QStringLiteral("+8.5%"), PercentCells::AsPrinted);
    ASSERT_TRUE(number.has_value());
    EXPECT_DOUBLE_EQ(number->value, 8.5);
}

/// Whatever the program prints, the number comes back.
TEST(PrintedNumberTest, ReadsWhatIsPrinted)
{
    for (const Language language : {Language::Chinese, Language::English})
        for (const Qualifier qualifier :
             {Qualifier::Exact, Qualifier::About, Qualifier::MoreThan, Qualifier::LessThan})
            for (const double value : {0.0, 0.5, 7.0, 294.0, 10000.0, 1234567.25})
                for (const int decimals : {0, 1, 2}) {
                    const QString text = numbertext::withUnit({value, decimals, qualifier},
                                                              QStringLiteral("亿元"), language);
                    const auto number = printedNumber(text, PercentCells::AsPrinted);
                    ASSERT_TRUE(number.has_value()) << qPrintable(text);
                    EXPECT_NEAR(number->value, value, 0.5001 * std::pow(10, -decimals))
                        << qPrintable(text);
                }
}

}
