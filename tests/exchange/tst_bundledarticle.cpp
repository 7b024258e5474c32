// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/numbertext.h"
#include "exchange/bundled.h"

#include <QStringList>

#include <gtest/gtest.h>

using namespace zoneboard;

namespace {

/// Every figure of the article as a careful clerk wrote it down, in the article's order.
constexpr const char* article[] = {
    "总体 规上工业总产值: 294 亿元 exact expected growth 8.5 share -",
    "总体 固定资产投资: 85 亿元 exact expected growth 9.3 share -",
    "总体 工业投资: 57 亿元 exact expected growth 60.8 share -",
    "总体 外贸出口: 65.7 亿元 exact expected growth 28.8 share -",
    "实力高新 引进3亿元以上项目: 13 个 exact actual growth - share -",
    "实力高新 引进10亿元以上项目: 2 个 exact actual growth - share -",
    "实力高新 新入库亿元以上项目: 22 个 exact actual growth - share -",
    "实力高新 新入库亿元以上项目（工业）: 17 个 exact actual growth - share -",
    "实力高新 新入库亿元以上项目（农业）: 3 个 exact actual growth - share -",
    "实力高新 新入库亿元以上项目（服务业）: 2 个 exact actual growth - share -",
    "实力高新 新入库亿元以上项目总投资: 208 亿元 exact actual growth - share 33.33 about 全区投资",
    "实力高新 开工亿元以上项目: 17 个 exact actual growth - share -",
    "实力高新 续建项目: 45 个 exact actual growth - share -",
    "实力高新 竣工项目: 8 个 exact actual growth - share -",
    "实力高新 申报市“大好高”项目: 7 个 exact actual growth - share -",
    "活力高新 升规企业: 25 家 exact actual growth - share 50 more_than 全区",
    "活力高新 排查涉气重点问题: 96 个 exact actual growth - share -",
    "活力高新 更新淘汰设备: 500 台 more_than actual growth - share -",
    "活力高新 PM2.5平均浓度: 26.2 μg/m3 exact actual growth -2.96 share -",
    "智造高新 申报创新型中小企业: 74 家 exact actual growth - share -",
    "智造高新 省级专精特新企业: 6 家 exact actual growth - share -",
    "智造高新 省级科技型中小企业: 56 家 exact actual growth - share -",
    "智造高新 新引进人才创业项目: 17 个 exact actual growth - share 43.5 exact 全区",
    "智造高新 南太湖精英计划入选: 7 个 exact actual growth - share 70 exact 全区",
    "智造高新 区创赛总决赛获奖: 4 个 exact actual growth - share 40 exact 获奖总数",
    "智造高新 飞英人才项目入选: 7 个 exact actual growth - share 78 exact 全区申报总数",
    "智造高新 新建产学研合作平台: 5 个 exact actual growth - share -",
    "智造高新 省级重点企业研究院: 4 家 exact actual growth - share -",
    "智造高新 省级企业研究院: 13 家 exact actual growth - share -",
    "智造高新 省级高新技术企业研发中心: 48 家 exact actual growth - share -",
    "品质高新 基础设施投入: 7.3 亿元 exact actual growth - share -",
    "品质高新 竣工道路建设项目: 15 个 exact actual growth - share -",
    "品质高新 新建雨污管网: 12.6 公里 exact actual growth - share -",
    "品质高新 农房改造签约: 26 户 exact actual growth - share -",
    "品质高新 重点项目供地: 300 亩 more_than actual growth - share -",
    "品质高新 异地搬建签约: 324 户 exact actual growth - share -",
    "魅力高新 农文旅新业态签约落地: 48 个 exact actual growth - share -",
    "魅力高新 农文旅新业态总投资: 10 亿元 more_than actual growth - share -",
    "魅力高新 吸引游客: 17.8 万人次 exact actual growth - share -",
    "魅力高新 群众活动: 50 场 more_than actual growth - share -",
    "魅力高新 精品旅游路线: 7 条 exact actual growth - share -",
    "魅力高新 小初研学路线: 5 条 exact actual growth - share -",
    "魅力高新 乡村亮化等工程: 5 个 exact actual growth - share -",
    "幸福高新 村均经营性收入: 150 万元 exact actual growth - share -",
    "幸福高新 百万元村社占比: 88 % exact actual growth - share -",
    "幸福高新 省级“红色根脉”强基示范村: 2 个 exact actual growth - share -",
    "幸福高新 完工民生项目: 21 个 exact actual growth - share -",
    "幸福高新 办结案件: 10000 件 less_than actual growth - share -",
};

QString plain(const Published& number)
{
    return QString::number(number.value, 'f', number.decimals);
}

QString printed(const Figure& figure, const Indicator& indicator)
{
    const QString growth = figure.growth ? plain(figure.growth->rate) : QStringLiteral("-");
    const QString share = figure.share ? plain(figure.share->rate) + u' '
            + qualifierCode(figure.share->rate.qualifier) + u' ' + figure.share->of
                                       : QStringLiteral("-");
    return QStringLiteral("%1 %2: %3 %4 %5 %6 growth %7 share %8")
        .arg(figure.section, indicator.name.zh, plain(*figure.value), indicator.unit,
             qualifierCode(figure.value->qualifier), statusCode(figure.status), growth, share);
}

TEST(BundledArticle, EachOfItsFortyEightFiguresIsAsPrinted)
{
    const auto edits = bundledEdits(QStringLiteral("wuxing-2024"));
    ASSERT_TRUE(edits);
    const Edit& edit = edits->front();
    ASSERT_EQ(edit.figures.size(), std::size(article));
    ASSERT_EQ(edit.figures.size(), 48U);
    for (size_t i = 0; i < edit.figures.size(); ++i) {
        const Figure& figure = edit.figures.at(i);
        EXPECT_EQ(printed(figure, edit.indicators.at(-figure.indicator - 1)).toStdString(),
                  article[i]);
        EXPECT_EQ(figure.period, (Period {2024, 12}));
    }
}

TEST(BundledArticle, NothingStandsInItThatTheArticleDoesNotSay)
{
    const auto edits = bundledEdits(QStringLiteral("wuxing-2024"));
    ASSERT_TRUE(edits && edits->size() == 1);
    const Edit& edit = edits->front();
    EXPECT_TRUE(edit.targets.isEmpty()) << "the outlook gives no number";
    for (const Milestone& milestone : edit.milestones) {
        EXPECT_TRUE(milestone.due.isNull() && milestone.done.isNull());
        EXPECT_EQ(milestone.progress, 0);
    }
    ASSERT_EQ(edit.sources.size(), 1);
    EXPECT_FALSE(edit.sources.front().synthetic);
    EXPECT_TRUE(edit.sources.front().date.isNull()) << "the article does not give its day";
    for (const Figure& figure : edit.figures)
        EXPECT_FALSE(figure.quote.isEmpty()) << "every figure has the words it was read from";
}

TEST(BundledArticle, TheOutlookIsSixWorkLinesAndAnAimWithItsConditions)
{
    const auto edits = bundledEdits(QStringLiteral("wuxing-2024"));
    ASSERT_TRUE(edits);
    const Edit& edit = edits->front();
    ASSERT_EQ(edit.workLines.size(), 7);
    for (const WorkLine& line : edit.workLines) {
        EXPECT_EQ(line.aim, &line == &edit.workLines.back()) << qPrintable(line.code);
        EXPECT_EQ(line.source, edit.sources.front().id) << qPrintable(line.code);
        EXPECT_EQ(line.year, 2025);
    }
    ASSERT_EQ(edit.milestones.size(), 4);
    for (const Milestone& condition : edit.milestones)
        EXPECT_EQ(condition.workLine, edit.workLines.back().id);
}

}
