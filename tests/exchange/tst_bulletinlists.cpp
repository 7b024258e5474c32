// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of numbers and what they are together: a text and its figures, one a line.
#include "exchange/bulletinfixture.h"

#include <gtest/gtest.h>

using namespace zoneboard;

namespace {

const BulletinCase lists[] = {
    {"SumOfNamedList",
     "甲业、乙业、丙业三大主导产业分别实现产值12亿元、6亿元和3亿元，合计占规上工业总产值的77%。",
     "甲业产值 12亿元\n乙业产值 6亿元\n丙业产值 3亿元\n三大主导产业产值 share 77 of "
     "规上工业总产值"},
    {"SumOfTwo", "甲区、乙区出口分别为24亿元、19亿元，两者合计占比47%。",
     "甲区出口 24亿元\n乙区出口 19亿元\n甲区出口、乙区出口合计 share 47 of "},
    {"ListsInTurnWithoutRespectively",
     "民营企业、国有企业分别进出口78亿元、41亿元，增长10%、下降6%，占比分别为61%和32%。",
     "民营企业进出口 78亿元 growth 10 share 61 of \n国有企业进出口 41亿元 growth -6 share 32 of "},
    {"NounsOfTheClauseBefore", "东盟、欧盟为前两大贸易伙伴，进出口额分别为24亿元、19亿元。",
     "东盟进出口额 24亿元\n欧盟进出口额 19亿元"},
    {"NounsInBrackets", "主导产业（智能装备、光电信息）营业收入占比分别为34%、22%。",
     "智能装备营业收入占比 share 34 of \n光电信息营业收入占比 share 22 of "},
    {"AsManyNounsAsNumbers", "采矿业、制造业同比增长8.2%、5.9%，建筑业下降1.5%。",
     "采矿业 growth 8.2\n制造业 growth 5.9\n建筑业 growth -1.5"},
    {"MeasureBehindRespectively",
     "经开区、高新园分别实现产值96亿元、57亿元。其中，经开区、高新园同比增长8%、5%。",
     "经开区产值 96亿元 growth 8\n高新园产值 57亿元 growth 5"},
    {"PointsThatShareTheirUnit",
     "食品、建材、电子三大产业占比分别为31%、22%、17%，较上年分别提高0.8个、下降1.5个和提高2."
     "4个百分点。",
     "食品占比 points 0.8 share 31 of \n建材占比 points -1.5 share 22 of \n电子占比 points 2.4 "
     "share 17 of "},
    {"LevelsBehindGrowthsInTurn",
     "城乡居民人均可支配收入分别增长4.6%、7.3%，达到38912元、20487元。",
     "城镇居民人均可支配收入 38912元 growth 4.6\n农村居民人均可支配收入 20487元 growth 7.3"},
    {"NamesSideBySide", "“签约—开工”“开工—投产”转化率分别为56.4%、77.3%。",
     "“签约-开工”转化率 56.4%\n“开工-投产”转化率 77.3%"},
    {"AnotherWordForTheMeasure", "批发业、零售业销售额（营业额）增速分别为12.5%、9.3%。",
     "批发业销售额 growth 12.5\n零售业销售额 growth 9.3"},
    {"RatioOfTheListBefore", "工业投资、基础设施投资分别增长22%、8%，两者占比为46:54。",
     "工业投资 growth 22\n基础设施投资 growth 8\n工业投资占比 share 46 of \n基础设施投资占比 share "
     "54 of "},
    {"SharesOfAList", "同城、异地快递业务量占比分别为15%、84%。",
     "同城快递业务量占比 share 15 of \n异地快递业务量占比 share 84 of "},
    {"NoChangeInItsTurn",
     "煤炭、矿石、粮食吞吐量分别为386万吨、271万吨、68万吨，同比分别增长2.1%、持平和下降7.6%。",
     "煤炭吞吐量 386万吨 growth 2.1\n矿石吞吐量 271万吨 growth 0\n粮食吞吐量 68万吨 growth -7.6"},
    {"NamesOfTheClauseBefore",
     "前三大市场依次为东盟、欧盟和美国，进出口分别为11亿元、7亿元和6亿元。",
     "东盟进出口 11亿元\n欧盟进出口 7亿元\n美国进出口 6亿元"},
    {"NumbersOfAGroup", "两大产业集群产值分别达386亿元、274亿元，合计占规上产值的近七成。",
     "两大产业集群产值 386亿元\n两大产业集群产值 274亿元\n两大产业集群产值 share <70 of 规上产值"},
    {"DepositsAndLoans", "存贷款余额分别为386亿元和351亿元。",
     "存款余额 386亿元\n贷款余额 351亿元"},
    {"NoChangeOfAll", "烟酒、居住价格均持平。", "烟酒价格 growth 0\n居住价格 growth 0"},
    {"PointsWithOneUnit", "入园率93%，覆盖率91%，升学率88%，分别比上年提高0.6、1.1和2.3个百分点。",
     "入园率 93% points 0.6\n覆盖率 91% points 1.1\n升学率 88% points 2.3"},
    {"TradesOfALimit", "限上批发、零售、餐饮业销售额增速分别为12%、9%、18%。",
     "限上批发业销售额 growth 12\n限上零售业销售额 growth 9\n限上餐饮业销售额 growth 18"},
    {"TotalsInTurn", "新增国家级示范企业3家、省级示范企业27家，累计分别达到9家、84家。",
     "新增国家级示范企业 3家\n省级示范企业 27家\n国家级示范企业累计 9家\n省级示范企业累计 84家"}};

INSTANTIATE_TEST_SUITE_P(Lists, BulletinText, testing::ValuesIn(lists), bulletinCaseName);

}
