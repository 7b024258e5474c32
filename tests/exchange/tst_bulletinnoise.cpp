// SPDX-License-Identifier: GPL-3.0-or-later
// What is no figure, and what pages and web sites do to a text: a text and its figures, one a line.
#include "exchange/bulletinfixture.h"

#include <gtest/gtest.h>

using namespace zoneboard;

namespace {

const BulletinCase noise[] = {
    {"QuotedName", "实施“5213”行动，“9710”监管方式下跨境电商出口2.7亿元。", "跨境电商出口 2.7亿元"},
    {"LimitInName", "淘汰10蒸吨/小时以下燃煤锅炉67台，年产20万吨锂盐项目投产。",
     "淘汰10蒸吨/小时以下燃煤锅炉 67台"},
    {"PersonsInName", "每10万人中拥有大学文化程度的21874人；前10户企业纳税21.6亿元。",
     "每10万人中拥有大学文化程度的 21874人\n前10户企业纳税 21.6亿元"},
    {"DocumentNumber", "云发改〔2024〕57号。", ""},
    {"DatesAndTimes", "9月28日下午3时，第5届大会召开。", ""},
    {"PlanCompleted",
     "一般公共预算收入402亿元，为预算的78.4%；到位资金63亿元，完成年度任务的57.7%。",
     "一般公共预算收入 402亿元\n到位资金 63亿元"},
    {"PaceOfThePlan", "完成投资76亿元，超年度计划4个百分点。", "投资 76亿元"},
    {"RecoveredTo", "接待游客142万人次，恢复到2019年同期的121.6%。", "接待游客 142万人次"},
    {"MeanGrowth", "地区生产总值317亿元，年均增长9.9%。", "地区生产总值 317亿元"},
    {"MeanLevelIsAFigure", "PM2.5年均浓度30微克/立方米，下降6.3%。",
     "PM2.5年均浓度 30微克/立方米 growth -6.3"},
    {"MonthBefore", "居民消费价格同比上涨0.2%，环比下降0.1%。", "居民消费价格 growth 0.2"},
    {"SinceJanuary", "贷款余额1086亿元，比年初增长7.2%。", "贷款余额 1086亿元"},
    {"IncreaseAmount", "存款余额6905亿元，比年初增加512.8亿元，同比多增46亿元。",
     "存款余额 6905亿元"},
    {"RateChange", "出口5亿元，下降4%，降幅较1—2月收窄2.8个百分点。", "出口 5亿元 growth -4"},
    {"AdjustedGrowth", "税收39.4亿元，下降2.2%，扣除退税因素增长3.5%。",
     "税收 39.4亿元 growth -2.2"},
    {"ControlLine", "登记失业率2.94%，控制在4.5%以内。", "登记失业率 2.94%"},
    {"ExchangeRate", "出口额按1美元兑6.7261元折算。", ""},
    {"FullWidthAndBlanks", "固投 ９６ 亿元，增长 ４.２％。", "固投 96亿元 growth 4.2"},
    {"ThousandsSeparators", "水泥3,268,400吨，减产7.9%。", "水泥 3268400吨 growth -7.9"},
    {"BrokenWord", "实现旅游总收\n入238.7亿元，同比增长17.\n2%。",
     "旅游总收入 238.7亿元 growth 17.2"},
    {"Traditional", "實現生產總值六百一十二點四億元。", "生产总值 612.4亿元"},
    {"PinyinGloss", "凈(jìng)利潤214.9億元。", "净利润 214.9亿元"},
    {"Footnote", "地区生产总值[1]286亿元。\n注：\n[1]按现价计算，2024年为100亿元。",
     "地区生产总值 286亿元"},
    {"Html", "<p>在校生57.92万人，</p><div>教师4.03万人。</div>",
     "在校生 57.92万人\n教师 4.03万人"},
    {"ToldTwice", "固投96亿元，增长4%。\n固投96亿元，增长4%。", "固投 96亿元 growth 4"},
    {"TableBehindText",
     "发电21.7亿千瓦时，增长10.3%。\n| 指标 | 数值 |\n| 发电量(亿千瓦时) | 21.7 |",
     "发电 21.7亿千瓦时 growth 10.3"},
    {"Credits", "固投96亿元。\n责任编辑：王敏　浏览次数：1532\n联系人：李红　电话：5523018",
     "固投 96亿元"},
    {"Preliminary", "据快报，出口8.7亿元。", "出口 8.7亿元 preliminary"},
    {"Expected", "预计税收12亿元，增长3%左右。", "税收 12亿元 growth 3 expected"},
    {"StatusEndsWithItsSentence", "初步核算，税收12亿元。出口5亿元。",
     "税收 12亿元 preliminary\n出口 5亿元"},
    {"Pictures",
     "🔸民宿入住率61%，提高3个百分点🎉\n✅游客82万人次\n来源｜某局　编辑｜小王\n阅读 2.1万　在看 36",
     "民宿入住率 61% points 3\n游客 82万人次"},
    {"RunningHead", "某园区工作总结\n一、投资\n工业投资同比增\n- 2 -\n某园区工作总结\n长6.2%。",
     "工业投资 growth 6.2"},
    {"NumberedHeading", "二、完成情况\n236个重点项目总投资80亿元。",
     "重点项目 236个\n重点项目总投资 80亿元"},
    {"RangeInName", "年收入50亿-100亿元的企业7家。", "年收入50亿-100亿元的企业 7家"},
    {"RemarkInBrackets", "进出口12亿元，比去年同期（下同）增长4.6%。", "进出口 12亿元 growth 4.6"},
    {"HalvesOfAHeadline",
     "产业提质增效　营收增长一成\n\n今年以来，园区上下齐心协力，主要经济指标总体平稳向好，实现营收1"
     "2亿元，增长10.2%。",
     "营收 12亿元 growth 10.2"},
    {"SquareMetreSign", "孵化面积68万㎡。", "孵化面积 68万㎡"},
    {"TableOfItsOwn",
     "| 指标 | 单位 | 上半年 | 同比增长(%) |\n|---|---|---|---|\n| 发电量 | 亿千瓦时 | 21.7 | 10.3 "
     "|\n| 出口总额(亿元) | | 8.4 | -2.1 |\n| 登记失业率 | % | 3.1 | -0.2 |\n| 备注 | 略 | 无 | |",
     "发电量 21.7亿千瓦时 growth 10.3\n出口总额 8.4亿元 growth -2.1\n登记失业率 3.1% points -0.2"},
    {"MeanOfADay", "日均新增36户；经营主体7.35万户。", "经营主体 7.35万户"},
    {"DigitsOfAnotherScript", "出口٣٤亿元，固投96亿元。", "固投 96亿元"}};

INSTANTIATE_TEST_SUITE_P(Noise, BulletinText, testing::ValuesIn(noise), bulletinCaseName);

}
