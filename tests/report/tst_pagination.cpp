// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pagination.h"

#include <QString>
#include <QStringList>

#include <gtest/gtest.h>

#include <numeric>

using namespace zoneboard;

namespace {

/// "item@sheet:top+height rows first-last", one a piece: what a reader of a failing test wants.
QString printed(const std::vector<FlowPiece>& pieces)
{
    QStringList lines;
    for (const FlowPiece& piece : pieces)
        lines.append(QStringLiteral("%1@%2:%3+%4 %5-%6")
                         .arg(piece.item)
                         .arg(piece.sheet)
                         .arg(piece.top)
                         .arg(piece.height)
                         .arg(piece.firstRow)
                         .arg(piece.firstRow + piece.rowCount - 1));
    return lines.join(QStringLiteral(" | "));
}

struct Case
{
    const char* name;
    std::vector<FlowItem> items;
    const char* expected; ///< on sheets of 100, the first of 80
};

const std::vector<Case>& cases()
{
    static const std::vector<Case> all {
        {"nothing", {}, ""},
        {"an item without rows takes no place",
         {{.rows = {}, .head = 30}, {.rows = {10}, .gap = 5}},
         "1@0:0+10 0-0"},
        {"a gap stands between items, not at the top",
         {{.rows = {10}, .gap = 7}, {.rows = {10}, .gap = 5}},
         "0@0:0+10 0-0 | 1@0:15+10 0-0"},
        {"rows run on to the next sheet under their head",
         {{.rows = {20, 20, 20, 20, 20}, .head = 20}},
         "0@0:0+80 0-2 | 0@1:0+60 3-4"},
        {"a last row is not left alone",
         {{.rows = {20, 20, 20, 20}, .head = 20}},
         "0@0:0+60 0-1 | 0@1:0+60 2-3"},
        {"two rows must fit for a table to begin",
         {{.rows = {50}}, {.rows = {10, 10, 10}, .head = 15}},
         "0@0:0+50 0-0 | 1@1:0+45 0-2"},
        {"a heading stays with what follows it",
         {{.rows = {60}}, {.rows = {10}, .keepWithNext = true}, {.rows = {20}}},
         "0@0:0+60 0-0 | 1@1:0+10 0-0 | 2@1:10+20 0-0"},
        {"a chart grows into what is left",
         {{.rows = {30}, .stretch = 20}, {.rows = {10}, .gap = 5}},
         "0@0:0+50 0-0 | 1@0:55+10 0-0"},
        {"two charts share what is left",
         {{.rows = {20}, .stretch = 60}, {.rows = {20}, .stretch = 20}},
         "0@0:0+50 0-0 | 1@0:50+30 0-0"},
        {"a row higher than a sheet has one to itself",
         {{.rows = {10}}, {.rows = {150}}, {.rows = {10}}},
         "0@0:0+10 0-0 | 1@1:0+150 0-0 | 2@2:0+10 0-0"},
    };
    return all;
}

class Paginate : public ::testing::TestWithParam<Case>
{
};

TEST_P(Paginate, places)
{
    EXPECT_EQ(qPrintable(printed(paginate(GetParam().items, 80, 100))),
              std::string(GetParam().expected));
}

std::string testName(const ::testing::TestParamInfo<Case>& info)
{
    std::string name = info.param.name;
    for (char& letter : name)
        if (!std::isalnum(static_cast<unsigned char>(letter)))
            letter = '_';
    return name;
}

INSTANTIATE_TEST_SUITE_P(Table, Paginate, ::testing::ValuesIn(cases()), testName);

TEST(Pagination, everyRowOnceAndNoneBelowTheSheet)
{
    for (int seed = 1; seed <= 40; ++seed) {
        std::vector<FlowItem> items;
        for (int i = 0; i < seed % 7 + 1; ++i)
            items.push_back({.rows = std::vector<double>(static_cast<size_t>(i * seed % 31 + 1),
                                                         5 + (i * 7 + seed) % 11),
                             .head = i % 2 ? 12.0 : 0.0,
                             .gap = 4,
                             .stretch = i % 3 == 0 ? 25.0 : 0.0,
                             .keepWithNext = i % 4 == 1});
        std::vector<size_t> seen(items.size());
        for (const FlowPiece& piece : paginate(items, 70, 90)) {
            EXPECT_EQ(piece.firstRow, seen[piece.item]);
            seen[piece.item] += piece.rowCount;
            EXPECT_LE(piece.top + piece.height, (piece.sheet == 0 ? 70 : 90) + 1e-6);
        }
        for (size_t i = 0; i < items.size(); ++i)
            EXPECT_EQ(seen[i], items[i].rows.size());
    }
}

TEST(PageSetup, officialMarginsAreThoseOfTheStandard)
{
    const QRectF area = textArea({.portrait = true, .official = true});
    EXPECT_NEAR(area.top(), fromMillimetres(37), 1e-9);
    EXPECT_NEAR(area.left(), fromMillimetres(28), 1e-9);
    EXPECT_NEAR(area.width(), fromMillimetres(156), 1e-9);
    EXPECT_NEAR(area.height(), fromMillimetres(225), 1e-9);
}

TEST(PageSetup, sheetsLieOrStand)
{
    EXPECT_NEAR(sheetSize({}).width(), fromMillimetres(297), 1e-9);
    EXPECT_NEAR(sheetSize({.portrait = true}).width(), fromMillimetres(210), 1e-9);
    EXPECT_NEAR(sheetSize({.paper = Paper::A3}).height(), fromMillimetres(297), 1e-9);
    for (const Paper paper : {Paper::A4, Paper::A3})
        for (const bool portrait : {false, true})
            EXPECT_TRUE(
                QRectF({0, 0}, sheetSize({paper, portrait})).contains(textArea({paper, portrait})));
}

}
