// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers, growth, multiples, ranges, lists and ranks: a text and its figures, one a line.
#include "exchange/bulletinfixture.h"

#include <gtest/gtest.h>

using namespace zoneboard;

namespace {

const BulletinCase values[] = {
    {"BasisPoints", "企业贷款利率3.68%，下降31个基点。", "企业贷款利率 3.68% points -0.31"},
    {"IndexInBrackets", "居民消费价格指数（CPI）为100.3，上涨0.3%。",
     "居民消费价格指数CPI 100.3 growth 0.3"},
    {"RatioToOne", "城乡收入比由1.83:1缩小到1.72:1。", "城乡收入比 1.83\n城乡收入比 1.72"},
    {"SuperscriptOfAUnit", "浓度32μg/m³，下降3%。", "浓度 32μg/m³ growth -3"},
    {"ChineseNumerals", "培育小巨人企业一百二十家，出口一百二十亿元，增长百分之七点三。",
     "培育小巨人企业 120家\n出口 120亿元 growth 7.3"},
    {"NumeralsInNames", "三大产业、五个专项和十大平台建设取得进展。", ""},
    {"FewThings", "上市公司达到二十七家（其中科创板九家）。",
     "上市公司 27家\n科创板公司 9家 in 上市公司"},
    {"LevelWithLastYear", "水产品产量2.31万吨，同比持平。", "水产品产量 2.31万吨 growth 0"},
    {"LevelOfARate", "失业率5.1%，与上年持平。", "失业率 5.1% points 0"},
    {"MultipleOfLastYear", "机器人产量3.6万套，是去年同期的1.7倍。",
     "机器人产量 3.6万套 growth 70"},
    {"MultiplesRespectively", "展览面积12万平方米、观众36万人次，分别是上年同期的1.5倍和2倍。",
     "展览面积 12万平方米 growth 50\n观众 36万人次 growth 100"},
    {"MultipleOfAverage", "专利68.4件，是全省平均水平的3.7倍。", "专利 68.4件"},
    {"PartOfLastYear", "土地收入98.6亿元，仅为去年同期的八成。", "土地收入 98.6亿元 growth -20"},
    {"GrewTimes", "服务外包4275万美元，同比增长1.5倍。", "服务外包 4275万美元 growth 150"},
    {"NamedRate", "进出口318亿元，增幅达24.6%；投资20亿元，降幅达3%。",
     "进出口 318亿元 growth 24.6\n投资 20亿元 growth -3"},
    {"FallWithoutVerb", "税收5亿元，同比-5.3%。", "税收 5亿元 growth -5.3"},
    {"FromTo", "规上企业由2020年的148家增加到2023年的236家。", "规上企业 148家\n规上企业 236家"},
    {"RateFromTo", "研发机构覆盖率由52%提高到61%。", "研发机构覆盖率 52%\n研发机构覆盖率 61%"},
    {"ShareFromTo", "进出口318亿元，占全市比重由上年同期的37.2%提升至41.5%。",
     "进出口 318亿元 share 41.5 of 全市\n进出口占全市比重 share 37.2 of 全市"},
    {"FallNarrows", "外资1.07亿美元，降幅由上半年的18.2%收窄至6.4%。",
     "外资 1.07亿美元 growth -6.4"},
    {"FallTurnsToGrowth", "纺织业增加值由上年同期下降5.6%转为增长2.2%。",
     "纺织业增加值 growth 2.2"},
    {"SectorsRespectively", "第一、二、三产业投资分别下降12.5%、增长6.4%、下降5.8%。",
     "第一产业投资 growth -12.5\n第二产业投资 growth 6.4\n第三产业投资 growth -5.8"},
    {"TownAndCountry", "城乡居民人均可支配收入分别增长6%和8%左右。",
     "城镇居民人均可支配收入 growth 6\n农村居民人均可支配收入 growth 8"},
    {"NameWithAnd", "教育、社会保障和就业、卫生健康支出分别为78亿元、66亿元、41亿元。",
     "教育支出 78亿元\n社会保障和就业支出 66亿元\n卫生健康支出 41亿元"},
    {"SharedHead", "小学、初中大班额比例分别为0.3%和0.5%。",
     "小学大班额比例 0.3%\n初中大班额比例 0.5%"},
    {"QuartersRespectively", "总产值642.8亿元，其中一、二、三季度分别增长7.2%、9.5%、12.1%。",
     "总产值 642.8亿元\n总产值 growth 7.2 in 总产值\n总产值 growth 9.5 in 总产值\n总产值 growth "
     "12.1 in 总产值"},
    {"SubjectsOfTheClauseBefore", "电信诈骗案件数、损失金额实现“双下降”，降幅分别为23.7%和31.2%。",
     "电信诈骗案件数 growth -23.7\n损失金额 growth -31.2"},
    {"HedgeOfAList", "甲产业、乙产业产值分别突破三百亿元、二百亿元。",
     "甲产业产值 >300亿元\n乙产业产值 >200亿元"},
    {"RanksRespectively", "汽车产量8万辆，电池产量26GWh，分别居全省第2、第5位。",
     "汽车产量 8万辆 rank 2\n电池产量 26GWh rank 5"},
    {"RankOfAll", "新设主体1.2万户，其中企业3800户，均居全市第一。",
     "新设主体 1.2万户 rank 1\n企业 3800户 in 新设主体 rank 1"},
    {"RankAmongPeers", "产值1036亿元，总量跃居全市4个国家级开发区第一。", "产值 1036亿元 rank 1"},
    {"DoublingWithoutNumeral", "技改投资21亿元，同比翻番。", "技改投资 21亿元 growth 100"},
    {"PointsOfTheShare",
     "一般贸易8亿元，占全市进出口的65%，比重较去年同期提升1.7个百分点；加工贸易3亿元，占23%。",
     "一般贸易 8亿元 points 1.7 share 65 of 全市进出口\n加工贸易 3亿元 share 23 of 全市进出口"},
    {"ShareOfTheDistrictsProduct", "全部工业增加值598亿元，占地区生产总值的比重为32%。",
     "全部工业增加值 598亿元 share 32 of 地区生产总值"},
    {"ShareOfItself", "一般公共预算收入15亿元；税收收入12亿元，税收占比80%，回落1.3个百分点。",
     "一般公共预算收入 15亿元\n税收收入 12亿元 points -1.3 share 80 of 一般公共预算收入"},
    {"RoughShareThenExact", "工业投资增长12%，占全部投资的比重首次超过四成，达41%。",
     "工业投资 growth 12 share 41 of 全部投资"},
    {"ShareOfTheYearBefore", "研发经费97亿元，占营收比重3.4%（上年为3.1%）。",
     "研发经费 97亿元 share 3.4 of 营收\n研发经费 share 3.1 of 营收"},
    {"AboutAShare", "实际使用外资5亿美元，约占全市的四成。",
     "实际使用外资 5亿美元 share ~40 of 全市"},
    {"RankFromTo", "规上工业增加值增长7%，由上半年居全省第六位升至第四位。",
     "规上工业增加值 growth 7 rank 4"},
    {"RankAmongMany", "营业收入28亿元，在全国178家高新区中排名第52位。", "营业收入 28亿元 rank 52"},
    {"LevelBehindGrowth", "产业用地供应同比减少近四成，仅860亩。", "产业用地供应 860亩 growth -40"},
    {"GrowthWithAndWithoutSomeFactors",
     "一般公共预算收入57亿元，剔除不可比因素后增长3.3%，自然口径下降1.2%。",
     "一般公共预算收入 57亿元 growth -1.2"},
    {"ShareOfAName", "研发投入占主营业务收入比重4.8%。", "研发投入占比 share 4.8 of 主营业务收入"},
    {"DoublingAgainstLastYear", "技术合同成交额12.8亿元，比上年翻了近一番。",
     "技术合同成交额 12.8亿元 growth 100"}};

INSTANTIATE_TEST_SUITE_P(Values, BulletinText, testing::ValuesIn(values), bulletinCaseName);

}
