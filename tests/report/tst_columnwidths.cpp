// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/columnwidths_p.h"

#include <gtest/gtest.h>

#include <numeric>

using namespace zoneboard;

namespace {

constexpr ReportColumn name = ReportColumn::Name;
constexpr ReportColumn number = ReportColumn::Number;
constexpr ReportColumn text = ReportColumn::Text;

double sum(const std::vector<double>& widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0.0);
}

TEST(ColumnWidths, FillTheTableAndKeepNumbersNearTheirNames)
{
    const auto widths = columnWidths({{120, 60, name}, {70, 70, number}, {70, 70, number}}, 900);
    EXPECT_DOUBLE_EQ(sum(widths), 900);
    EXPECT_DOUBLE_EQ(widths[1], 190);
    EXPECT_DOUBLE_EQ(widths[2], 190);
}

TEST(ColumnWidths, DatesStayOnALineWhereLongTextsWrap)
{
    // Work, milestone, owner, date, progress, state, evidence on an upright sheet.
    const std::vector<ColumnWish> wishes {{212, 72, name}, {240, 72, text},  {94, 72, text},
                                          {83, 83, text},  {60, 60, number}, {71, 55, text},
                                          {84, 72, text}};
    const auto widths = columnWidths(wishes, 589);
    EXPECT_NEAR(sum(widths), 589, 1e-6);
    for (size_t i = 0; i < widths.size(); ++i) {
        EXPECT_GE(widths[i], wishes[i].least) << i;
        EXPECT_LE(widths[i], wishes[i].natural + 1e-6) << i;
    }
    EXPECT_GT(widths[1], widths[2]) << "the longest text gets most of what is left";
}

TEST(ColumnWidths, TooManyTextsShareWhatThereIs)
{
    const auto widths = columnWidths({{300, 200, name}, {300, 200, text}, {300, 200, text}}, 300);
    EXPECT_NEAR(sum(widths), 300, 1e-6);
    for (const double width : widths)
        EXPECT_NEAR(width, 100, 1e-6);
}

TEST(ColumnWidths, NamesLeaveRoomForNumbers)
{
    const auto widths = columnWidths({{2000, 60, name}, {80, 80, number}}, 500);
    EXPECT_LE(sum(widths), 500 + 1e-6);
    EXPECT_GE(widths[1], 80);
}

}
