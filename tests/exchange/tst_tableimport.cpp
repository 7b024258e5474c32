// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importfixture.h"

#include <gtest/gtest.h>

using namespace zoneboard;
using namespace zoneboard::importing;

namespace {

void expectFigures(const char* text, const char* figures, const ImportOptions& options = {},
                   const char* refusals = "")
{
    const ImportPlan plan = planText(text, options);
    EXPECT_EQ(printed(plan).toStdString(), figures) << text;
    EXPECT_EQ(printedRefusals(plan).toStdString(), refusals) << text;
}

ImportOptions year(int value)
{
    ImportOptions options;
    options.year = value;
    return options;
}

}

TEST(TableImport, ANationalStatisticsExportWithPreambleAndNotes)
{
    expectFigures("数据库：分省年度数据\n指标：地区生产总值(亿元)\n时间：最近20年\n"
                  "地区,2024年,2023年\n湖州市,4213.4,4015.1\n德清县,,700\n"
                  "注：根据普查修订。\n数据来源：国家统计局\n",
                  "gdp huzhou 2024 = 4213.4\ngdp huzhou 2023 = 4015.1\ngdp deqing 2023 = 700\n");
}

TEST(TableImport, LongFormInChineseAndEnglish)
{
    const char* figures = "output zone 2024 = 294 expected [8.5%]\nenterprises zhili 2023 = 120\n";
    expectFigures(
        "地区,指标,年份,数值,单位,状态,增速\n"
        "吴兴高新区,规上工业总产值,2024,294,亿元,预计,8.5\n织里镇,规上企业数,2023,120,家,,\n",
        figures);
    expectFigures(
        "area\tindicator\tyear\tvalue\tunit\tstatus\tgrowth_pct\n"
        "zone\toutput\t2024\t294\t亿元\texpected\t8.5\nzhili\tenterprises\t2023\t120\t家\t\t\n",
        figures);
}

TEST(TableImport, YearsDownWithIndicatorsAndTheirUnitsAcross)
{
    expectFigures(
        "年份,规上工业总产值（亿元）,规上企业数（家）\n2023,271,\"1,010\"\n2024,294,1030\n",
        "output zone 2023 = 271\nenterprises zone 2023 = 1010\n"
        "output zone 2024 = 294\nenterprises zone 2024 = 1030\n");
}

TEST(TableImport, IndicatorsDownWithYearsNewestFirstAndGrowthBesideTheValues)
{
    expectFigures("指标,单位,2024年,2023年,增长(%)\n规上工业总产值,亿元,294,271,8.5\n规上企业数,家,"
                  "22,20,10\n",
                  "output zone 2024 = 294 [8.5%]\noutput zone 2023 = 271\n"
                  "enterprises zone 2024 = 22 [10%]\nenterprises zone 2023 = 20\n");
}

TEST(TableImport, EachIndicatorWithItsOwnGrowthColumn)
{
    expectFigures(
        "地区,GDP(亿元),同比±%,固投(亿元),增速(%)\n织里镇,300,6.1,45,-2.0\n八里店镇,200,5,30,…\n",
        "gdp zhili 2024 = 300 [6.1%]\ninvestment zhili 2024 = 45 [-2.0%]\n"
        "gdp balidian 2024 = 200 [5%]\ninvestment balidian 2024 = 30\n",
        year(2024));
}

TEST(TableImport, StackedHeadersWithBlanksWhereCellsWereMerged)
{
    expectFigures("指标,2024年,,2023年,\n,绝对值,增速(%),绝对值,增速(%)\n规上工业总产值（亿元）,"
                  "294,8.5,271,5.0\n",
                  "output zone 2024 = 294 [8.5%]\noutput zone 2023 = 271 [5.0%]\n");
    expectFigures(
        "地区,地区生产总值,,固定资产投资,\n,2024年,2023年,2024年,2023年\n织里镇,300,280,45,40\n",
        "gdp zhili 2024 = 300\ngdp zhili 2023 = 280\n"
        "investment zhili 2024 = 45\ninvestment zhili 2023 = 40\n");
}

TEST(TableImport, MonthsAreCumulative)
{
    const char* figures = "output zone 2025-06 = 140\noutput zone 2025-09 = 220\n";
    expectFigures("指标,2025年1-6月,2025年1—9月\n规上工业总产值,140,220\n", figures);
    expectFigures("指标,2025-06,2025-09\n规上工业总产值,140,220\n", figures);
    expectFigures("2025年主要指标\n指标,上半年,前三季度\n规上工业总产值,140,220\n", figures);
    expectFigures("年份,月份,规上工业总产值\n2025,6,140\n2025,9,220\n", figures);
    expectFigures(
        "2025年1-6月主要经济指标\n单位：亿元\n指标,本月累计,同比(%)\n规上工业总产值,140,7.1\n",
        "output zone 2025-06 = 140 [7.1%]\n");
}

TEST(TableImport, OneMonthAloneIsRefusedUnlessTheTableSaysCumulative)
{
    expectFigures("指标,2025年6月\n规上工业总产值,25\n", "", {},
                  "B2: 2025-06 (months taken together, as 1–6月: one month alone is not kept)\n");
    expectFigures("指标,2025年6月累计\n规上工业总产值,140\n", "output zone 2025-06 = 140\n");
}

TEST(TableImport, BlanksDashesAndZerosAreKeptApart)
{
    expectFigures("指标,2021,2022,2023,2024\n规上企业数,--,…,-,0\n固投,,／,n/a,0.0\n",
                  "enterprises zone 2024 = 0\ninvestment zone 2024 = 0.0\n");
}

TEST(TableImport, QualifiersAndStatusWordsInsideCells)
{
    expectFigures("指标,2021,2022,2023,2024\n规上企业数,约500,500余,近1万,预计1030\n固投,超85,"
                  "不足80,75以上,70左右\n",
                  "enterprises zone 2021 = about 500\nenterprises zone 2022 = more_than 500\n"
                  "enterprises zone 2023 = less_than 10000\nenterprises zone 2024 = 1030 expected\n"
                  "investment zone 2021 = more_than 85\ninvestment zone 2022 = less_than 80\n"
                  "investment zone 2023 = more_than 75\ninvestment zone 2024 = about 70\n");
}

TEST(TableImport, FootnotesThousandsAndDecimalCommas)
{
    expectFigures("指标,2023年①,2024年*\n地区生产总值[1],\"1,234.5①\",1 300.5\n",
                  "gdp zone 2023 = 1234.5\ngdp zone 2024 = 1300.5\n");
    expectFigures("指标;2023;2024\n固投;77,8;85,25\n",
                  "investment zone 2023 = 77.8\ninvestment zone 2024 = 85.25\n");
}

TEST(TableImport, UnitsAreConvertedExactlyAndNoted)
{
    const ImportPlan plan = planText("单位：万元\n指标,2024年\n固定资产投资,857777.3\n");
    EXPECT_EQ(printed(plan), QStringLiteral("investment zone 2024 = 85.77773\n"));
    ASSERT_EQ(plan.remarks.size(), 1);
    EXPECT_EQ(plan.remarks.at(0).kind, ImportRemark::Kind::Converted);
    EXPECT_EQ(plan.remarks.at(0).text.in(Language::English),
              QStringLiteral("857,777.3 万元 became 85.77773 亿元."));
    expectFigures("指标,单位,2024年\n规上企业数,万家,1.2\n供地面积,公顷,10\n固投,元,8500000000\n",
                  "enterprises zone 2024 = 12000\nland zone 2024 = 150\n"
                  "investment zone 2024 = 85.00000000\n");
}

TEST(TableImport, UnitsThatDoNotMatchAreRefusedWithTheirPlace)
{
    expectFigures("指标,单位,2024年\n规上企业数,亿元,12\n固投,亿元,85\n",
                  "investment zone 2024 = 85\n", {},
                  "C2: 12 亿元 (a value in 家, the unit of enterprises)\n");
    expectFigures("指标,2024年\n固投,8.5%\n", "", {},
                  "B2: 8.5 % (a value in 亿元, the unit of investment)\n");
}

TEST(TableImport, ATitleWithSeveralUnitsGivesEachIndicatorItsOwn)
{
    expectFigures(
        "2024年主要指标\n单位：亿元、家、%\n指标,数值\n固投,85\n规上企业数,120\n研发投入占比,3.1\n",
        "investment zone 2024 = 85\nenterprises zone 2024 = 120\nrate zone 2024 = 3.1\n");
}

TEST(TableImport, IndentedRowsAreParts)
{
    ImportOptions options;
    options.createMissing = true;
    const ImportPlan plan = planText(
        "指标,2024年\n固定资产投资,85\n　　工业投资,57\n　　房地产投资,20\n其中：住宅,12\n",
        options);
    ASSERT_EQ(plan.newIndicators.size(), 2);
    EXPECT_EQ(plan.newIndicators.at(0).name.zh, QStringLiteral("房地产投资"));
    EXPECT_EQ(plan.newIndicators.at(0).partOf, 2);
    EXPECT_EQ(plan.newIndicators.at(0).unit, QStringLiteral("个"));
    EXPECT_EQ(plan.newIndicators.at(0).code, QStringLiteral("fang_de_chan_tou_zi"));
    EXPECT_EQ(plan.figures.size(), 4U);
}

TEST(TableImport, GrowthSharesAndRanksAcrossAndInRowsOfTheirOwn)
{
    expectFigures("指标,2024年\n固投（亿元）,85\n比上年增长（%）,9.3\n占全区比重（%）,40\n",
                  "investment zone 2024 = 85 [9.3%] share 40 全区\n");
    expectFigures("地区,固投,占比(%),位次\n织里镇,45,30.5,1\n",
                  "investment zhili 2024 = 45 share 30.5  rank 1\n", year(2024));
    expectFigures("指标,2024年,增减(百分点)\n研发投入占比,3.1,0.2\n",
                  "rate zone 2024 = 3.1 [0.2pp]\n");
    expectFigures("指标,2024年,同比\n固投,85,下降3.2%\n规上企业数,22,持平\n",
                  "investment zone 2024 = 85 [-3.2%]\nenterprises zone 2024 = 22 [0%]\n");
}

TEST(TableImport, AreasAcrossAndSeveralTablesOneBelowTheOther)
{
    expectFigures("2024年\n指标,织里镇,八里店镇\n固投,45,30\n",
                  "investment zhili 2024 = 45\ninvestment balidian 2024 = 30\n");
    expectFigures("指标,2023年,2024年\n固投,77,85\n指标,2021年,2022年\n固投,60,70\n",
                  "investment zone 2023 = 77\ninvestment zone 2024 = 85\n"
                  "investment zone 2021 = 60\ninvestment zone 2022 = 70\n");
}

TEST(TableImport, ARepeatedHeaderIsNoRowOfFigures)
{
    expectFigures("固定资产投资（亿元）\n地区,2024年\n织里镇,45\n地区,2024年\n八里店镇,30\n",
                  "investment zhili 2024 = 45\ninvestment balidian 2024 = 30\n");
}

TEST(TableImport, RowsThatHeadOthersGiveThemTheirArea)
{
    expectFigures("指标,2024年\n织里镇,\n固投,45\n八里店镇,\n固投,30\n",
                  "investment zhili 2024 = 45\ninvestment balidian 2024 = 30\n");
}

TEST(TableImport, TotalsBelongToTheAreaTheyAddUp)
{
    const ImportPlan plan =
        planText("固定资产投资\n地区,2024年\n织里镇,45\n八里店镇,30\n全区,75\n合计,75\n");
    EXPECT_EQ(printed(plan),
              QStringLiteral("investment zhili 2024 = 45\ninvestment balidian 2024 = 30\n"
                             "investment wuxing 2024 = 75\n"));
    ASSERT_EQ(plan.remarks.size(), 1);
    EXPECT_EQ(plan.remarks.at(0).kind, ImportRemark::Kind::PassedOver);
}

TEST(TableImport, TargetsAndCompletionRatesAreNoFigures)
{
    expectFigures("指标,2024年目标,2024年实绩,完成率(%)\n固投,90,85,94.4\n",
                  "investment zone 2024 = 85\n");
}

TEST(TableImport, TheYearBeforeIsNamedByItsWords)
{
    expectFigures("指标,2025年1-6月,上年同期,增长%\n固投,40,38,5.3\n",
                  "investment zone 2025-06 = 40 [5.3%]\ninvestment zone 2024-06 = 38\n");
}

TEST(TableImport, UnknownNamesAreRefusedWithTheNearestOrMade)
{
    const char* table = "地区,指标,年份,数值\n吴兴高新区,工业用电,2024,3\n南浔区,固投,2024,9\n";
    const ImportPlan plan = planText(table);
    EXPECT_TRUE(plan.figures.empty());
    ASSERT_EQ(plan.refused.size(), 2);
    EXPECT_EQ(plan.refused.at(0).place.row, 1);
    EXPECT_EQ(plan.refused.at(0).place.column, 1);
    EXPECT_TRUE(
        plan.refused.at(0).expected.in(Language::English).contains(QStringLiteral("工业投资")));
    EXPECT_TRUE(
        plan.refused.at(1).expected.in(Language::English).contains(QStringLiteral("吴兴区")));
    EXPECT_EQ(plan.unknownIndicators, QStringList {QStringLiteral("工业用电")});
    EXPECT_EQ(plan.unknownAreas, QStringList {QStringLiteral("南浔区")});
    ImportOptions options;
    options.createMissing = true;
    const ImportPlan made = planText(table, options);
    EXPECT_EQ(printed(made),
              QStringLiteral("gong_ye_yong_dian zone 2024 = 3\ninvestment nan_xun_qu 2024 = 9\n"));
    EXPECT_EQ(made.newAreas.at(0).kind, AreaKind::District);
    EXPECT_EQ(made.newIndicators.at(0).pinyin, QStringLiteral("gyyd"));
}

TEST(TableImport, TextAmongNumbersIsRefusedByPlace)
{
    expectFigures("指标,2023年,2024年\n固投,保密,85\n", "investment zone 2024 = 85\n", {},
                  "B2: 保密 (a number)\n");
}

TEST(TableImport, AMissingYearOrIndicatorIsSaidOnce)
{
    const ImportPlan plan = planText("指标,数值\n固投,85\n规上企业数,120\n");
    EXPECT_TRUE(plan.figures.empty());
    EXPECT_EQ(printedRefusals(plan), QStringLiteral("B2:  (a year: the table names none)\n"));
    expectFigures("指标,数值\n固投,85\n", "investment zone 2024 = 85\n", year(2024));
}
