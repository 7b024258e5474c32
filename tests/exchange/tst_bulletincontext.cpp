// SPDX-License-Identifier: GPL-3.0-or-later
// What headings, clauses without a number and nouns side by side say for the numbers near them: a
// text and its figures, one a line.
#include "exchange/bulletinfixture.h"

#include <gtest/gtest.h>

using namespace zoneboard;

namespace {

const BulletinCase contexts[] = {
    {"DoneToThem", "对45家企业开展安全评估，涉及资金3.1亿元。",
     "安全评估企业 45家\n涉及资金 3.1亿元"},
    {"NounsBehindNumbers", "辖区下辖9个行政村、112个村民小组。", "行政村 9个\n村民小组 112个"},
    {"VerbOfNounsBehindNumbers", "6条主干道、23座桥梁维修完工。", "主干道 6条\n完工桥梁维修 23座"},
    {"TwoCountsOfTheSame", "走访低保家庭312户705人。", "走访低保家庭 312户\n走访低保家庭 705人"},
    {"BuiltInAll", "安装充电桩52个，累计建成210个，占全区充电桩总数的18%。",
     "安装充电桩 52个\n安装充电桩累计 210个 share 18 of 全区充电桩"},
    {"WorthOfAQuantity", "出口茶叶2300吨，货值1.6亿元；开具证书812份，金额3200万元。",
     "出口茶叶 2300吨\n出口茶叶货值 1.6亿元\n开具证书 812份\n开具证书金额 3200万元"},
    {"WhatTeamsDid", "4支服务队累计提供就业岗位890个。", "服务队 4支\n提供就业岗位 890个"},
    {"ProjectOfTheClauseBefore", "滨江物流港建成启用，一期投资6.2亿元，建筑面积8万平方米。",
     "滨江物流港一期投资 6.2亿元\n滨江物流港建筑面积 8万平方米"},
    {"AccountOfTheHeading", "（二）国有资本预算。收入3200万元，下降6%，支出2900万元。",
     "国有资本预算收入 3200万元 growth -6\n国有资本预算支出 2900万元"},
    {"FractionWithoutVerb", "拨付补助资金520万元，其中小微企业获得的资金超过六成。",
     "拨付补助资金 520万元\n小微企业获得的资金 share >60 of 拨付补助资金 in 拨付补助资金"},
    {"RangeOfSizes", "1亿元至5亿元项目31个，3亿元以上项目9个。",
     "1亿元至5亿元项目 31个\n3亿元以上项目 9个"},
    {"SizeWithoutAbove", "年营业收入超20亿元骨干企业4家。", "年营业收入超20亿元骨干企业 4家"},
    {"PartsThatCompleteTheWhole",
     "发电量60亿千瓦时，其中火电38亿千瓦时；风电、光伏分别为10亿千瓦时和7亿千瓦时；水电5亿千瓦时。",
     "发电量 60亿千瓦时\n火电发电量 38亿千瓦时 in 发电量\n风电 10亿千瓦时 in 发电量\n光伏 "
     "7亿千瓦时 in "
     "发电量\n水电 5亿千瓦时 in 发电量"},
    {"ResultOfAPlan", "全年公路投资计划40亿元，一季度完成9.5亿元，增长8%，其中国道4.1亿元。",
     "公路投资计划 40亿元 target\n公路投资 9.5亿元 growth 8\n国道投资 4.1亿元 in 公路投资"},
    {"ResultOfATask", "新增绿地任务300亩，实际新增342亩，完成率114%。",
     "新增绿地任务 300亩 target\n新增绿地 342亩"},
    {"MissedGoalIsNoGoal", "绿化面积12公顷，比年度目标低3公顷；每千人拥有床位6.2张。",
     "绿化面积 12公顷\n每千人拥有床位 6.2张"},
    {"BaseOfTheClauseBefore", "与2015年相比，城镇居民收入增长62%，年均增长8.4%。", ""},
    {"BestOfTheClauseBefore", "出口较多的是甲县、乙县，分别出口5.2亿元、3.1亿元，分别增长4%、7%。",
     "甲县出口 5.2亿元 growth 4\n乙县出口 3.1亿元 growth 7"},
    {"ChangeSinceAnOlderYear", "从业人员63.7万人，比2018年末减少1.9万人，下降2.9%。",
     "从业人员 63.7万人"},
    {"OlderYearForAll",
     "2023年末，法人单位6.8万个，比2018年末（下同）增长47%；个体经营户14万个，增长12%。",
     "法人单位 6.8万个\n个体经营户 14万个"},
    {"OfAllTheYears", "能耗三年累计下降10%，税收增长3%。", "税收 growth 3"},
    {"GapToAGoal", "托位数3.6个，与2025年4.5个的目标仍有差距。", "托位数 3.6个"},
    {"AgainstTheSameOfLastYear", "最高负荷186万千瓦，较去年最高负荷增长9.7%。",
     "最高负荷 186万千瓦 growth 9.7"},
    {"CountsOfWhatWasTold", "查处案件217起，罚款1846万元，案件数、罚款金额分别下降23.6%和18.1%。",
     "查处案件 217起 growth -23.6\n罚款 1846万元 growth -18.1"},
    {"PartsAreComplete", "其中，优112天，良206天；轻度污染41天。",
     "优 112天\n良 206天\n轻度污染 41天"},
    {"CostOfEach", "实施救助1206人次，次均3205元。", "救助 1206人次\n救助次均 3205元"},
    {"OneOfEach", "平均每7.2户经营主体拥有1件商标。", ""},
    {"RankOfTheTotal", "地区生产总值436亿元，增长6%，总量、增速分别居全市第二位、第一位。",
     "地区生产总值 436亿元 growth 6 rank 2"},
    {"YearsGoneBy", "过去五年，出口由31亿元增至60亿元，翻了近一番，就业增长八成。",
     "出口 31亿元\n出口 60亿元"},
    {"SubjectOfTheClauseBeforeARange",
     "我们的用电量连跨两个台阶，从2019年的51亿千瓦时增长到2024年的80亿千瓦时。",
     "用电量 51亿千瓦时\n用电量 80亿千瓦时"},
    {"KeptForYears", "产品合格率94%，连续六年保持在93%以上。", "产品合格率 94%"},
    {"CountAndMeasure", "规上服务业312家单位实现营收148亿元，增长9%。",
     "规上服务业单位 312家\n规上服务业营收 148亿元 growth 9"},
    {"WholeByItsShare", "进出口总值46.83亿元。民营企业出口36.05亿元，占比77.0%。",
     "进出口总值 46.83亿元\n民营企业出口 36.05亿元 share 77 of 进出口总值"},
    {"WholeByItsMeasure", "接待游客86万人次，增长4%。过夜游客占比38%。",
     "接待游客 86万人次 growth 4\n过夜游客占比 share 38 of 接待游客"},
    {"PartsOfTheSameMeasure",
     "快递业务量4亿件，业务收入28亿元；其中同城、国际/港澳台快递业务量分别占14%和0.9%。",
     "快递业务量 4亿件\n业务收入 28亿元\n同城快递业务量 share 14 of 快递业务量 in 快递业务量\n"
     "国际/港澳台快递业务量 share 0.9 of 快递业务量 in 快递业务量"},
    {"GapToOthers", "对照标杆，我区亩均税收仍低6.3万元，与甲县相差2.1万元。", ""},
    {"SharesWithin", "规上企业中，建有工会的占72%，设有食堂的占四成左右。",
     "建有工会的规上企业 share 72 of 规上企业\n设有食堂的规上企业 share ~40 of 规上企业"},
    {"RatioOfKinds", "工业、农业两类项目投资占比为65:35。",
     "工业项目投资占比 share 65 of 投资\n农业项目投资占比 share 35 of 投资"},
    {"SharesByWhereTheyGo", "六成以上的游客来自外省，超七成的新增财力用于民生。",
     "来自外省的游客 share >60 of 游客\n用于民生的新增财力 share >70 of 新增财力"},
    {"RateOfTheWhole", "毕业生812人，其中已就业760人，就业率93.6%。",
     "毕业生 812人\n就业毕业生 760人 in 毕业生\n毕业生就业率 93.6%"},
    {"ConvertedInBrackets", "人均生产总值41326元（按年平均汇率折合6222美元）。",
     "人均生产总值 41326元\n人均生产总值 6222美元"},
    {"ReportOfTheYear", "据水务年报，供水量5200万吨。", "供水量 5200万吨 final"},
    {"RoughShareInAHeading",
     "一、工业\n1. 装备产值占近四成。装备产值120亿元，占工业总产值的38.6%。",
     "装备产值 120亿元 share 38.6 of 工业总产值"},
    {"GrowthThenItsLevel", "7月，税收增长3.1%。税收12亿元，增长3.1%。", "税收 12亿元 growth 3.1"}};

INSTANTIATE_TEST_SUITE_P(Contexts, BulletinText, testing::ValuesIn(contexts), bulletinCaseName);

}

TEST(BulletinPlaces, OfAnotherPlaceThanTheTextsBelongToTheIndicator)
{
    const QString head = QStringLiteral("澄江区重点项目月报。").repeated(21);
    const Bulletin bulletin = readBulletin(
        head + QStringLiteral("\n澄江区完成投资52亿元。白石县完成投资12亿元。"), Catalog());
    ASSERT_EQ(bulletin.figures.size(), 2);
    EXPECT_EQ(bulletin.figures.at(0).indicator, QStringLiteral("投资"));
    EXPECT_EQ(bulletin.figures.at(1).indicator, QStringLiteral("白石县完成投资"));
}

TEST(BulletinUnits, AreToldInTheTextsOwnCharacters)
{
    const Bulletin bulletin = readBulletin(QStringLiteral("全年水稻產量達35萬噸。"), Catalog());
    ASSERT_EQ(bulletin.figures.size(), 1);
    EXPECT_EQ(bulletin.figures.front().unit, QStringLiteral("万吨"));
    EXPECT_EQ(bulletin.figures.front().unitAsWritten, QStringLiteral("萬噸"));
}
