// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/sample.h"
#include "charts/chartspecs.h"
#include "charts/printedspec.h"

#include <gtest/gtest.h>

namespace zoneboard {

namespace {

using sample::figure;
using sample::print;
using sample::zone;

Figure expected(Figure figure)
{
    figure.status = Status::Expected;
    return figure;
}

/// The sample's catalog with a source, and the figures of one test.
class ChartSpecs : public ::testing::Test
{
protected:
    ChartContext with(const std::vector<Figure>& figures, Language language = Language::Chinese)
    {
        const Catalog plain = sample::catalog();
        Source source;
        source.id = 1;
        source.title = {QStringLiteral("年度总结"), QStringLiteral("Annual summary")};
        m_catalog = Catalog(plain.areas(), {}, plain.indicators(), {}, {source});
        m_panel = Panel::build(figures);
        return {m_panel, m_catalog, language};
    }

    Catalog m_catalog;
    Panel m_panel;
};

std::vector<Figure> expectedArticle()
{
    std::vector<Figure> figures = sample::article();
    for (size_t i = 0; i < 4; ++i)
        figures[i] = expected(figures[i]);
    return figures;
}

}

TEST_F(ChartSpecs, TrendOfOneYearShowsTheImpliedYearBeforeIt)
{
    const ChartSpec spec =
        trendSpec(with(expectedArticle()), sample::output, zone, {2015, 2024}, 2024);
    EXPECT_EQ(printed(spec),
              "规上工业总产值与增速\n"
              "亿元，%；2024 年为预计数；2023 年由增速推算\n"
              "2023 | 271 implied | growth -\n"
              "2024* | 294 expected* | growth +8.5%*\n");
    EXPECT_EQ(spec.kind, ChartKind::Trend);
    EXPECT_NEAR(*spec.series[0].points[0].value, 270.967741935, 1e-9);
    EXPECT_EQ(spec.categories[1].shortText, QStringLiteral("24"));
    EXPECT_EQ(printed(spec.series[0].points[1].description),
              "规上工业总产值，2024_年 294_亿元（预计），增长 8.5%；来源：年度总结");
    EXPECT_EQ(printed(spec.description),
              "规上工业总产值与增速（吴兴高新区），2023–2024 年。规上工业总产值，2024_年 "
              "294_亿元（预计），增长 8.5%；来源：年度总结。");
}

TEST_F(ChartSpecs, TrendInEnglish)
{
    const ChartSpec spec = trendSpec(with(expectedArticle(), Language::English), sample::output,
                                     zone, {2015, 2024}, 2024);
    EXPECT_EQ(printed(spec),
              "output and growth\n"
              "CNY 100m, %; 2024 expected; 2023 implied by reported growth\n"
              "2023 | 271 implied | growth -\n"
              "2024* | 294 expected* | growth +8.5%*\n");
    EXPECT_EQ(printed(spec.series[0].points[1].description),
              "output, 2024: 294_CNY 100m (expected), up 8.5%; source: Annual summary");
}

TEST_F(ChartSpecs, TrendComputesGrowthAndKeepsGaps)
{
    const ChartSpec spec = trendSpec(
        with({figure(sample::exports, 2019, print(40)), figure(sample::exports, 2020, print(50)),
              figure(sample::exports, 2022, print(45.5, 1)),
              figure(sample::exports, 2023, print(45.5, 1))}),
        sample::exports, zone, {2015, 2024}, 2022);
    EXPECT_EQ(printed(spec),
              "外贸出口与增速\n"
              "亿元，%\n"
              "2019 | 40 | growth -\n"
              "2020 | 50 | growth +25.0%\n"
              "2021 | - | growth -\n"
              "2022* | 45.5* | growth -\n"
              "2023 | 45.5 | growth 0.0%\n");
}

TEST_F(ChartSpecs, TrendOfARateChangesInPoints)
{
    const ChartSpec spec = trendSpec(with({figure(sample::villageShare, 2023, print(85.5, 1)),
                                           figure(sample::villageShare, 2024, print(88))}),
                                     sample::villageShare, zone, {2023, 2024}, 2024);
    EXPECT_EQ(printed(spec),
              "百万元村社占比与增减\n"
              "%，个百分点\n"
              "2023 | 85.5 | growth -\n"
              "2024* | 88* | growth +2.5*\n");
}

TEST_F(ChartSpecs, BoundsAreMarkedAndWorded)
{
    const ChartSpec spec =
        trendSpec(with({figure(sample::projects, 2024, print(500, 0, Qualifier::MoreThan))}),
                  sample::projects, zone, {2024, 2024}, 2024);
    EXPECT_EQ(printed(spec),
              "新入库亿元以上项目\n"
              "个\n"
              "2024* | 超_500 bound*\n");
}

TEST_F(ChartSpecs, NoFiguresIsAStateWithWords)
{
    const ChartSpec zh = trendSpec(with({}), sample::output, zone, {2015, 2024}, 2024);
    EXPECT_TRUE(zh.isEmpty());
    EXPECT_EQ(printed(zh.noData),
              "2015–2024 年没有“规上工业总产值”的数据。可在“数据”中录入，或导入文件。");
    EXPECT_EQ(zh.description, zh.noData);
    const ChartContext nothing = with({}, Language::English);
    EXPECT_TRUE(shareSpec(nothing, {}, zone, 2024).isEmpty());
    EXPECT_TRUE(shareTrendSpec(nothing, sample::output, zone, {2020, 2024}, 2024).isEmpty());
    EXPECT_TRUE(
        compositionSpec(nothing, sample::fixedInvestment, zone, {2020, 2024}, true).isEmpty());
    EXPECT_TRUE(waterfallSpec(nothing, sample::fixedInvestment, zone, 2024).isEmpty());
    EXPECT_TRUE(rankingSpec(nothing, sample::output, zone, 2024).isEmpty());
    EXPECT_TRUE(themeSpec(nothing, {sample::output}, {}, zone, 2024).isEmpty());
    EXPECT_TRUE(indexSpec(nothing, {{sample::output, zone, {2024}}}, {2020, 2024}, 2020).isEmpty());
    EXPECT_TRUE(trendSpec(nothing, 999, 999, {2020, 2024}, 2024).isEmpty());
}

TEST_F(ChartSpecs, TargetLineNamesYearAndLevel)
{
    const ChartMarkLine line = targetLine(with({}), sample::output, 320, 2025);
    EXPECT_EQ(line, (ChartMarkLine {320, QStringLiteral("2025 年目标 320")}));
}

TEST_F(ChartSpecs, IndexOfSeveralSeries)
{
    const ChartSpec spec = indexSpec(
        with({figure(sample::output, 2020, print(200)), figure(sample::output, 2021, print(250)),
              figure(sample::exports, 2020, print(50)), figure(sample::exports, 2021, print(45)),
              figure(sample::projects, 2021, print(3))}),
        {{sample::output, zone, {2021}},
         {sample::exports, zone, {2021}},
         {sample::projects, zone, {2021}}},
        {2020, 2021}, 2020);
    EXPECT_EQ(printed(spec),
              "指数\n"
              "2020_年 = 100\n"
              "2020 | 100.0 | 100.0\n"
              "2021 | 125 | 90\n");
    ASSERT_EQ(spec.series.size(), 2U); // no base, no line
    EXPECT_EQ(spec.series[1].name, QStringLiteral("外贸出口"));
    EXPECT_EQ(spec.kind, ChartKind::Lines);
}

TEST_F(ChartSpecs, IndexNamesAreasWhereTheyDiffer)
{
    const ChartSpec spec =
        indexSpec(with({figure(sample::output, zone, 2020, print(200)),
                        figure(sample::output, sample::eastZone, 2020, print(100))}),
                  {{sample::output, zone, {2020}}, {sample::output, sample::eastZone, {2020}}},
                  {2020, 2020}, 2020);
    ASSERT_EQ(spec.series.size(), 2U);
    EXPECT_EQ(spec.series[0].name, QStringLiteral("吴兴高新区"));
    EXPECT_EQ(spec.series[1].name, QStringLiteral("东区"));
}

TEST_F(ChartSpecs, RankingIsInOrderWithMovement)
{
    const ChartSpec spec =
        rankingSpec(with({figure(sample::output, zone, 2023, print(250)),
                          figure(sample::output, sample::eastZone, 2023, print(300)),
                          figure(sample::output, zone, 2024, print(294)),
                          figure(sample::output, sample::eastZone, 2024, print(280)),
                          figure(sample::output, sample::westZone, 2024, print(90))}),
                    sample::output, zone, 2024);
    EXPECT_EQ(printed(spec),
              "规上工业总产值：各区域位次\n"
              "亿元；2024_年；较 2023 年的位次变动\n"
              "1  吴兴高新区* ▲1 | 294*\n"
              "2  东区 ▼1 | 280\n"
              "3  西区 | 90\n");
    EXPECT_EQ(printed(spec.series[0].points[0].description),
              "吴兴高新区，2024_年 294_亿元，位列第 1（共 3）；来源：年度总结");
}

TEST_F(ChartSpecs, RankingPutsTheLowestFirstWhereLowerIsBetter)
{
    const ChartSpec spec =
        rankingSpec(with({figure(sample::particulates, zone, 2024, print(26.2, 1)),
                          figure(sample::particulates, sample::eastZone, 2024, print(31.5, 1))}),
                    sample::particulates, zone, 2024);
    EXPECT_EQ(spec.categories[0].text, QStringLiteral("1  吴兴高新区"));
    EXPECT_EQ(spec.categories[1].text, QStringLiteral("2  东区"));
}

TEST_F(ChartSpecs, ThemeDrawsBarsOnlyForTheCommonUnit)
{
    const ChartContext context = with(sample::article());
    const ChartSpec mixed = themeSpec(
        context, {sample::projects, sample::exports, sample::talentProjects, sample::villageShare},
        QStringLiteral("项目"), zone, 2024);
    EXPECT_EQ(printed(mixed),
              "项目\n"
              "2024_年；条形为以“个”计的指标，其余只列数字\n"
              "新入库亿元以上项目 | 22_个\n"
              "新引进人才创业项目 | 17_个\n"
              "外贸出口 | 65.7_亿元 (no bar)\n"
              "百万元村社占比 | 88% (no bar)\n");
    const ChartSpec same = themeSpec(context, {sample::projects, sample::talentProjects},
                                     QStringLiteral("项目"), zone, 2024);
    EXPECT_EQ(printed(same),
              "项目\n"
              "个；2024_年\n"
              "新入库亿元以上项目 | 22\n"
              "新引进人才创业项目 | 17\n");
    const ChartSpec all = themeSpec(context, {sample::exports, sample::villageShare},
                                    QStringLiteral("其他"), zone, 2024);
    EXPECT_EQ(printed(all),
              "其他\n"
              "2024_年\n"
              "外贸出口 | 65.7_亿元 (no bar)\n"
              "百万元村社占比 | 88% (no bar)\n");
}

}
