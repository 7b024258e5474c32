// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/indicatortree.h"
#include "models/jumplist.h"
#include "models/samplestore.h"
#include "models/seriestable.h"
#include "models/textmatch.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace zoneboard;

namespace {

TEST(TextMatch, initialsOfAnyChineseText)
{
    EXPECT_EQ(pinyinInitials(QStringLiteral("固定资产投资")), QStringLiteral("gdzctz"));
    EXPECT_EQ(pinyinInitials(QStringLiteral("PM2.5平均浓度")), QStringLiteral("pm25pjnd"));
    EXPECT_EQ(pinyinInitials(QStringLiteral("吴兴高新区")), QStringLiteral("wxgxq"));
    EXPECT_TRUE(pinyinInitials({}).isEmpty());
}

TEST(TextMatch, theStartOfANameIsABetterAnswerThanItsMiddle)
{
    const QStringList keys {QStringLiteral("工业投资"), QStringLiteral("Industrial investment"),
                            QStringLiteral("gytz")};
    const int whole = matchScore(keys, QStringLiteral("工业投资"));
    const int start = matchScore(keys, QStringLiteral("工业"));
    const int middle = matchScore(keys, QStringLiteral("dustr"));
    EXPECT_GT(whole, start);
    EXPECT_GT(start, middle);
    EXPECT_GT(middle, 0);
    EXPECT_EQ(matchScore(keys, QStringLiteral("出口")), 0);
    EXPECT_GT(matchScore(keys, QStringLiteral("GYTZ")), 0) << "case does not matter";
    EXPECT_GT(matchScore(keys, QStringLiteral("ｇｙｔｚ")), 0) << "nor does width";
    EXPECT_GT(matchScore(keys, QStringLiteral("invest indus")), 0) << "words in any order";
    EXPECT_EQ(matchScore(keys, QStringLiteral("invest export")), 0) << "every word counts";
}

TEST(JumpList, showsTheBestAnswersFirstAndEverythingUnasked)
{
    JumpList list;
    const QAbstractItemModelTester tester(&list,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto target = [](const QString& title, const QString& pinyin) {
        return JumpTarget {
            JumpKind::Indicator, title, title, QStringLiteral("指标"), {title, pinyin}};
    };
    list.setTargets({target(QStringLiteral("新工业项目"), QStringLiteral("xgyxm")),
                     target(QStringLiteral("工业投资"), QStringLiteral("gytz")),
                     target(QStringLiteral("外贸出口"), QStringLiteral("wmck"))});
    list.setQuery({});
    EXPECT_EQ(list.rowCount(), 3);
    list.setQuery(QStringLiteral("gy"));
    ASSERT_EQ(list.rowCount(), 2);
    EXPECT_EQ(list.index(0).data().toString(), QStringLiteral("工业投资"));
    EXPECT_EQ(list.index(0).data(JumpList::DetailRole).toString(), QStringLiteral("指标"));
    list.setQuery(QStringLiteral("zzz"));
    EXPECT_EQ(list.rowCount(), 0);
    EXPECT_EQ(list.target(0), nullptr);
}

class SampleModels : public ::testing::Test
{
protected:
    void SetUp() override
    {
        store = samplestore::make(folder.filePath(QStringLiteral("sample.zone")));
        ASSERT_TRUE(store);
        catalog = *store->catalog();
        panel = Panel::build(*store->figures());
    }

    [[nodiscard]] IndicatorId id(const char* code) const
    {
        return catalog.indicatorByCode(QString::fromLatin1(code))->id;
    }

    [[nodiscard]] AreaId zone() const { return catalog.homeArea()->id; }

    QTemporaryDir folder;
    std::unique_ptr<Store> store;
    Catalog catalog;
    Panel panel;
};

TEST_F(SampleModels, treeHangsPartsUnderTheirWholes)
{
    IndicatorTree tree;
    const QAbstractItemModelTester tester(&tree,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    tree.fill(catalog, Language::Chinese, [](const Indicator&) { return true; });
    EXPECT_EQ(tree.rowCount(), 4) << "themes";
    const QModelIndex part = tree.indexOf(id("industrial_investment"));
    ASSERT_TRUE(part.isValid());
    EXPECT_EQ(part.parent(), tree.indexOf(id("fixed_investment")));
    EXPECT_EQ(part.parent().parent().data().toString(), QStringLiteral("投资"));
    EXPECT_FALSE(tree.flags(part.parent().parent()) & Qt::ItemIsSelectable);
}

TEST_F(SampleModels, treeFindsByChineseEnglishCodeAliasAndPinyin)
{
    IndicatorTree tree;
    const QAbstractItemModelTester tester(&tree,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    tree.fill(catalog, Language::Chinese, [](const Indicator&) { return true; });
    for (const QString& query :
         {QStringLiteral("固定资产"), QStringLiteral("Fixed-asset"), QStringLiteral("fixed_invest"),
          QStringLiteral("固投"), QStringLiteral("gdzc")}) {
        tree.setQuery(query);
        EXPECT_EQ(tree.firstShown(), id("fixed_investment")) << qPrintable(query);
        EXPECT_EQ(tree.rowCount(), 1) << qPrintable(query);
        EXPECT_FALSE(tree.indexOf(id("exports")).isValid());
    }
    tree.setQuery(QStringLiteral("没有这个"));
    EXPECT_EQ(tree.rowCount(), 0);
    EXPECT_EQ(tree.firstShown(), 0);
    tree.setQuery({});
    EXPECT_EQ(tree.rowCount(), 4);
}

TEST_F(SampleModels, treeLeavesOutWhatIsNotWanted)
{
    IndicatorTree tree;
    tree.fill(catalog, Language::English,
              [&](const Indicator& indicator) { return indicator.code != QLatin1String("pm25"); });
    EXPECT_FALSE(tree.indexOf(id("pm25")).isValid());
    EXPECT_TRUE(tree.indexOf(id("output")).isValid());
}

TEST_F(SampleModels, tableShowsAYearARowNewestFirst)
{
    SeriesTable table;
    const QAbstractItemModelTester tester(&table,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    table.fill(panel, catalog, id("output"), zone(), 2020, 2024, Language::Chinese);
    ASSERT_EQ(table.rowCount(), 5);
    EXPECT_EQ(table.yearAt(0), 2024);
    const auto text = [&](int row, int column) {
        return table.index(row, column).data().toString();
    };
    EXPECT_EQ(text(0, SeriesTable::StatusColumn), QStringLiteral("预计"));
    EXPECT_EQ(text(1, SeriesTable::StatusColumn), QStringLiteral("年报"));
    EXPECT_EQ(text(0, SeriesTable::ReportedGrowthColumn), QStringLiteral("—"));
    EXPECT_TRUE(text(0, SeriesTable::ComputedGrowth).endsWith(u'%'));
    EXPECT_EQ(text(0, SeriesTable::SourceColumn), QStringLiteral("统计年鉴"));
    const auto number = table.index(0, SeriesTable::Value).data(SeriesTable::SortRole).toDouble();
    EXPECT_EQ(text(0, SeriesTable::Value), QString::number(number)) << "the number behind the text";
}

TEST_F(SampleModels, tableMarksGrowthThatCanNotBeTrue)
{
    Figure figure = panel.figure(panel.find({id("output"), zone(), {2023}}));
    figure.growth = ReportedGrowth {{55.5, 1}, GrowthUnit::Percent, GrowthBasis::Unknown};
    panel.put(figure);
    SeriesTable table;
    table.fill(panel, catalog, id("output"), zone(), 2022, 2024, Language::English);
    EXPECT_TRUE(table.index(1, 0).data(SeriesTable::InconsistentRole).toBool());
    EXPECT_FALSE(table.index(0, 0).data(SeriesTable::InconsistentRole).toBool());
    EXPECT_FALSE(
        table.index(1, SeriesTable::ComputedGrowth).data(Qt::ToolTipRole).toString().isEmpty());
}

TEST_F(SampleModels, tableCopiesWhatItShows)
{
    SeriesTable table;
    table.fill(panel, catalog, id("exports"), zone(), 2024, 2024, Language::English);
    const QStringList lines = table.toText().split(u'\n', Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 2);
    EXPECT_TRUE(lines.at(0).startsWith(QStringLiteral("Year\tValue\tStatus\tGrowth, reported")));
    EXPECT_EQ(lines.at(1).split(u'\t').size(), SeriesTable::ColumnCount);
    EXPECT_EQ(lines.at(1).split(u'\t').first(), QStringLiteral("2024"));
}

TEST_F(SampleModels, tableOfNothingIsEmpty)
{
    SeriesTable table;
    table.fill(panel, catalog, 999, zone(), 2020, 2024, Language::Chinese);
    EXPECT_EQ(table.rowCount(), 0);
    EXPECT_EQ(table.yearAt(0), 0);
}

}
