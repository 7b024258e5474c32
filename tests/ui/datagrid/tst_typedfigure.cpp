// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/preferences.h"
#include "models/samplestore.h"
#include "models/workspace.h"
#include "ui/datagrid/typedfigure.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace zoneboard {

namespace {

class TypedFigureTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(samplestore::make(path));
        ASSERT_TRUE(workspace.open(path));
        scope.area = workspace.selection().area();
        grid.show(scope);
    }

    [[nodiscard]] Cell cell(const char* code, int year = 2023) const
    {
        return {
            workspace.catalog().indicatorByCode(QString::fromLatin1(code))->id, scope.area, {year}};
    }
    [[nodiscard]] Result<CellEntry> typed(const char* code, const char16_t* text) const
    {
        return typedEntry(workspace.catalog(), cell(code), QString::fromUtf16(text));
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("园区.zone"));
    Preferences preferences {folder.filePath(QStringLiteral("person.ini"))};
    Workspace workspace {preferences,
                         Clock::fixed(QDateTime(QDate(2025, 7, 15), QTime(9, 0), Qt::UTC))};
    FigureGrid grid {workspace};
    GridScope scope;
};

TEST_F(TypedFigureTest, numbersAreReadAsPeopleWriteThem)
{
    EXPECT_EQ(typed("output", u"1,234.50")->value, (Published {1234.5, 2, Qualifier::Exact}));
    EXPECT_EQ(typed("output", u"约230")->value.qualifier, Qualifier::About);
    EXPECT_EQ(typed("output", u"500余")->value.qualifier, Qualifier::MoreThan);
    EXPECT_EQ(typed("output", u"预计294")->status, Status::Expected);
    EXPECT_EQ(typed("output", u"２９４")->value.value, 294) << "full width";
    EXPECT_FALSE(typed("output", u"294")->status);
}

TEST_F(TypedFigureTest, anotherUnitIsConvertedWhereItCanBe)
{
    const auto inTenThousands = typed("output", u"2940000万元");
    ASSERT_TRUE(inTenThousands);
    EXPECT_DOUBLE_EQ(inTenThousands->value.value, 294);
    EXPECT_EQ(inTenThousands->value.decimals, 4);
    EXPECT_DOUBLE_EQ(typed("projects", u"1.2万")->value.value, 12000);
    const auto wrong = typed("output", u"12家");
    ASSERT_FALSE(wrong);
    EXPECT_TRUE(wrong.error().what.in(Language::Chinese).contains(QStringLiteral("亿元")));
}

TEST_F(TypedFigureTest, whatIsNoNumberIsSaidWithExamples)
{
    const auto wrong = typed("output", u"abc");
    ASSERT_FALSE(wrong);
    EXPECT_EQ(wrong.error().kind, ErrorKind::BadInput);
    EXPECT_TRUE(wrong.error().what.in(Language::Chinese).contains(QStringLiteral("abc")));
    EXPECT_TRUE(wrong.error().what.in(Language::English).contains(QStringLiteral("294")));
    EXPECT_TRUE(saysNoFigure(QStringLiteral(" -- ")));
    EXPECT_TRUE(saysNoFigure({}));
    EXPECT_FALSE(saysNoFigure(QStringLiteral("0")));
}

TEST_F(TypedFigureTest, aBlockPassesOverThemesAndLeavesWhatIsBlank)
{
    const QModelIndex corner = grid.indexOf(cell("output", 2022));
    // The row after the output of industry is a theme; the next is fixed investment.
    const BlockPlan plan = blockPlan(
        grid, workspace.catalog(), corner, {corner},
        {{QStringLiteral("240"), QStringLiteral("251")}, {QStringLiteral("70"), QString()}});
    ASSERT_EQ(plan.entries.size(), 3U);
    EXPECT_EQ(plan.entries.at(1).cell, cell("output", 2023));
    EXPECT_EQ(plan.entries.at(2).cell, cell("fixed_investment", 2022));
    EXPECT_TRUE(plan.refused.empty());
    EXPECT_EQ(plan.beyond, 0);
}

TEST_F(TypedFigureTest, aBlockSaysWhatDoesNotFit)
{
    const QModelIndex last = grid.index(grid.rowCount() - 1, grid.columnCount() - 1);
    const BlockPlan plan = blockPlan(grid, workspace.catalog(), last, {last},
                                     {{QStringLiteral("30"), QStringLiteral("31")},
                                      {QStringLiteral("32"), QStringLiteral("33")}});
    EXPECT_EQ(plan.entries.size(), 1U);
    EXPECT_EQ(plan.beyond, 3);
    const QModelIndex corner = grid.indexOf(cell("output"));
    EXPECT_EQ(blockPlan(grid, workspace.catalog(), corner, {corner}, {{QStringLiteral("年份")}})
                  .refused.size(),
              1U);
}

TEST_F(TypedFigureTest, oneCellGoesIntoAllThatAreChosen)
{
    const QModelIndexList chosen {grid.indexOf(cell("output", 2022)),
                                  grid.indexOf(cell("output", 2023))};
    EXPECT_EQ(blockPlan(grid, workspace.catalog(), chosen.front(), chosen, {{QStringLiteral("9")}})
                  .entries.size(),
              2U);
}

TEST_F(TypedFigureTest, fillingTakesValueStatusAndSourceAlong)
{
    const QModelIndexList cells {grid.indexOf(cell("output", 2024)),
                                 grid.indexOf(cell("output", 2025))};
    const auto entries = fillEntries(grid, workspace.panel(), cells, FillDirection::Right);
    ASSERT_EQ(entries.size(), 1U);
    EXPECT_EQ(entries.front().cell, cell("output", 2025));
    EXPECT_EQ(entries.front().status, Status::Expected);
    EXPECT_TRUE(entries.front().source);
    EXPECT_TRUE(fillEntries(grid, workspace.panel(), cells, FillDirection::Down).empty())
        << "each column has but one cell";
}

}

}
