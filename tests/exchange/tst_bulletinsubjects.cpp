// SPDX-License-Identifier: GPL-3.0-or-later
// Subjects carried on, parts, nouns behind numbers, goals: a text and its figures, one a line.
#include "exchange/bulletinfixture.h"

#include <gtest/gtest.h>

using namespace zoneboard;

namespace {

const BulletinCase subjects[] = {
    {"ReachedAfterRounding", "财政总收入突破40亿元大关，达到41.7亿元。", "财政总收入 41.7亿元"},
    {"TotalBehindIncrease", "规上工业企业净增21家，总数达318家。", "规上工业企业总数 318家"},
    {"CumulativeBehindNew", "新建中试平台15个，累计达到47个。",
     "新建中试平台 15个\n中试平台累计 47个"},
    {"LevelLeftOut", "入选国家级人才计划4人、省级23人。",
     "入选国家级人才计划 4人\n入选省级人才计划 23人"},
    {"TwoMeasures", "关停煤电机组2台、24万千瓦。", "关停煤电机组 2台\n关停煤电机组 24万千瓦"},
    {"SameOfLastYear", "新设外资企业12家（上年同期9家）。", "新设外资企业 12家\n新设外资企业 9家"},
    {"ComparedWithACensus", "常住人口1234567人，与2010年的1002345人相比，增长23.17%。",
     "常住人口 1234567人\n常住人口 1002345人"},
    {"NamedYearBefore", "2024年出口12亿元，比2023年增长5%。", "出口 12亿元 growth 5"},
    {"OlderYear", "2024年出口12亿元，比2020年增长50%。", "出口 12亿元"},
    {"NestedParts",
     "贷款余额5873亿元。其中：住户贷款1982亿元；企业贷款3866亿元，其中制造业贷款724亿元；票据融资25"
     "亿元。",
     "贷款余额 5873亿元\n住户贷款 1982亿元 in 贷款余额\n企业贷款 3866亿元 in 贷款余额\n制造业贷款 "
     "724亿元 in 企业贷款\n票据融资 25亿元 in 贷款余额"},
    {"PartsBehindSemicolon", "进出口58.71亿元，其中出口31.26亿元；进口27.45亿元。",
     "进出口 58.71亿元\n出口 31.26亿元 in 进出口\n进口 27.45亿元 in 进出口"},
    {"NoPartBehindSemicolon", "固投85亿元，其中工投57亿元；出口65.7亿元。",
     "固投 85亿元\n工投 57亿元 in 固投\n出口 65.7亿元"},
    {"PartsWithin", "全区常住人口80万人。常住人口中，男性41万人；女性39万人。",
     "常住人口 80万人\n男性人口 41万人 in 常住人口\n女性人口 39万人 in 常住人口"},
    {"PartsInBracketsOfParts", "医疗机构386个，其中医院18个（三级2个，二级6个），基层机构358个。",
     "医疗机构 386个\n医院 18个 in 医疗机构\n三级医院 2个 in 医院\n二级医院 6个 in 医院\n基层机构 "
     "358个 in 医疗机构"},
    {"PartsOfGrowth", "居民消费价格上涨0.3%，其中食品价格下降0.6%。",
     "居民消费价格 growth 0.3\n食品价格 growth -0.6 in 居民消费价格"},
    {"HeadOfTheWhole", "居民人均可支配收入27418元，其中城镇居民34126元。",
     "居民人均可支配收入 27418元\n城镇居民人均可支配收入 34126元 in 居民人均可支配收入"},
    {"MeasureOfInstitutions", "小学321所，招生4.82万人，在校生28.15万人。",
     "小学 321所\n小学招生 4.82万人\n小学在校生 28.15万人"},
    {"MeasureBehindColon", "生均公用经费：小学850元，初中1050元。",
     "小学生均公用经费 850元\n初中生均公用经费 1050元"},
    {"ExamplesBeforeName", "荣获绿色园区、示范区等称号18项。", "荣获称号 18项"},
    {"NumberThenTwoFigures", "76个市级重点项目完成投资165亿元。",
     "市级重点项目 76个\n市级重点项目完成投资 165亿元"},
    {"MoneyOfAProject", "投资30亿元的芯片封测项目正式开工。", "芯片封测项目投资 30亿元"},
    {"ShareContributed", "12家龙头企业贡献了近七成产值。",
     "龙头企业 12家\n龙头企业产值 share <70 of 产值"},
    {"ShareOfListed", "贡献了85%的税收、九成以上的就业。",
     "税收 share 85 of 税收\n就业 share >90 of 就业"},
    {"MoreThanHalf", "制造业投资占比过半。", "制造业投资占比 share >50 of "},
    {"ShareOfItsWhole", "一般公共预算收入31.8亿元，其中税收26.4亿元，占比83%。",
     "一般公共预算收入 31.8亿元\n税收 26.4亿元 share 83 of 一般公共预算收入 in 一般公共预算收入"},
    {"Goals", "2025年主要预期目标是：税收增长4%；新增就业8000人。",
     "税收 growth 4 target\n新增就业 8000人 target"},
    {"GoalThenResult", "全年力争税收达到15亿元以上，目前已入库6.24亿元。",
     "税收 >15亿元 target\n税收 6.24亿元"},
    {"Contribution", "三次产业对增长的贡献率分别为4.8%、50.6%和44.6%。",
     "第一产业对增长的贡献率 4.8%\n第二产业对增长的贡献率 50.6%\n第三产业对增长的贡献率 44.6%"},
    {"PerMille", "出生率5.62‰，回落0.48个千分点；自然增长率-1.10‰。",
     "出生率 5.62‰ points -0.48\n自然增长率 -1.10‰"},
    {"DaysAndYears", "优良天数338天；人均预期寿命81.6岁；五一假期5天。",
     "优良天数 338天\n人均预期寿命 81.6岁"},
    {"CombinedUnits",
     "综合能耗538千克标准煤/吨；单产426.6公斤/亩；惠及企业2600家次；盘活厂房48万方；装机26.5GWh。",
     "综合能耗 538千克标准煤/吨\n单产 426.6公斤/亩\n惠及企业 2600家次\n盘活厂房 48万方\n装机 "
     "26.5GWh"},
    {"BracketsWithoutFigure",
     "企（事）业单位贷款12亿元；总人口性别比（以女性为100）为104.58；细颗粒物（PM2.5）浓度30微克/"
     "立方米。",
     "企事业单位贷款 12亿元\n总人口性别比 104.58\n细颗粒物(PM2.5)浓度 30微克/立方米"},
    {"SubjectThatTurned", "出口增长2%，化学制品业由负转正，增长0.6%。",
     "出口 growth 2\n化学制品业 growth 0.6"},
    {"PartsOfGrowthBehindSemicolon", "固定资产投资下降1%，其中工业投资增长12%；民间投资下降6%。",
     "固定资产投资 growth -1\n工业投资 growth 12 in 固定资产投资\n民间投资 growth -6 in "
     "固定资产投资"},
    {"PartsBehindAnotherMeasure",
     "新签约项目63个，总投资412亿元（外资项目11个；50亿元以上项目2个）。",
     "新签约项目 63个\n新签约项目总投资 412亿元\n外资项目 11个 in 新签约项目\n50亿元以上项目 2个 "
     "in 新签约项目"},
    {"AnotherMeasureOfTheSame", "新能源汽车产量41万辆，占全省的四分之一，产值968亿元。",
     "新能源汽车产量 41万辆 share ~25 of 全省\n新能源汽车产值 968亿元"},
    {"TogetherOfWhatIsCounted", "超亿元企业8家，合计出口17亿元。",
     "超亿元企业 8家\n超亿元企业出口 17亿元"},
    {"SizeBeforeName", "设立总规模50亿元的科创母基金。", "科创母基金总规模 50亿元"},
    {"KeptWithinALimit", "城镇调查失业率控制在5.5%以内。", "城镇调查失业率 <5.5%"},
    {"SomeOfThem", "79家重点企业中，62家实现产值正增长。",
     "重点企业 79家\n实现产值正增长企业 62家 in 重点企业"},
    {"PartByItsShare",
     "公路总里程13482公里，其中高速公路612公里；农村公路11976公里，占公路总里程的88.8%。",
     "公路总里程 13482公里\n高速公路里程 612公里 in 公路总里程\n农村公路 11976公里 share 88.8 of "
     "公路总里程 in 公路总里程"},
    {"HighestOfAMean", "1号线日均客流12.8万人次，最高达21.3万人次。",
     "1号线日均客流 12.8万人次\n1号线日均客流最高 21.3万人次"}};

INSTANTIATE_TEST_SUITE_P(Subjects, BulletinText, testing::ValuesIn(subjects), bulletinCaseName);

}
