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
     "经开区产值 96亿元 growth 8\n高新园产值 57亿元 growth 5"}};

INSTANTIATE_TEST_SUITE_P(Lists, BulletinText, testing::ValuesIn(lists), bulletinCaseName);

}
