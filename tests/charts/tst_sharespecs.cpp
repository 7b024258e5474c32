// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/sample.h"
#include "charts/chartspecs.h"
#include "charts/printedspec.h"

#include <gtest/gtest.h>

#include <numeric>

namespace zoneboard {

namespace {

using sample::figure;
using sample::print;
using sample::zone;

class ShareSpecs : public ::testing::Test
{
protected:
    ChartContext with(const std::vector<Figure>& figures, Language language = Language::Chinese)
    {
        m_panel = Panel::build(figures);
        return {m_panel, m_catalog, language};
    }

    Catalog m_catalog = sample::catalog();
    Panel m_panel;
};

}

TEST_F(ShareSpecs, SharesAreLargestFirstAndNameWhatTheyAreOf)
{
    const ChartSpec spec =
        shareSpec(with({sample::shared(figure(sample::talentProjects, 2024, print(17)),
                                       print(43.5, 1), QStringLiteral("全区")),
                        sample::shared(figure(sample::exports, 2024, print(65.7, 1)),
                                       print(50, 0, Qualifier::MoreThan), QStringLiteral("全区")),
                        sample::shared(figure(sample::projects, 2024, print(4)), print(40),
                                       QStringLiteral("获奖总数"))}),
                  {}, zone, 2024);
    EXPECT_EQ(printed(spec),
              "在总量中的份量\n"
              "%；2024_年，占吴兴区比重\n"
              "外贸出口 | 超_50% bound\n"
              "新引进人才创业项目 | 43.5%\n"
              "新入库亿元以上项目（占获奖总数） | 40%\n");
    EXPECT_EQ(spec.kind, ChartKind::Share);
    EXPECT_EQ(*spec.series[0].points[1].value, 43.5);
    EXPECT_EQ(printed(spec.series[0].points[1].description),
              "新引进人才创业项目，2024_年 17_个，占吴兴区的 43.5%");
}

TEST_F(ShareSpecs, AComputedShareSpeaksOfTheAreaOrTheIndicator)
{
    const ChartContext context = with({figure(sample::output, zone, 2024, print(294)),
                                       figure(sample::output, sample::district, 2024, print(1176)),
                                       figure(sample::fixedInvestment, 2024, print(85)),
                                       figure(sample::industrialInvestment, 2024, print(57))},
                                      Language::English);
    const ChartSpec spec = shareSpec(context, {}, zone, 2024);
    EXPECT_EQ(printed(spec),
              "Shares in the whole\n"
              "%; 2024, share of fixed_investment\n"
              "industrial_investment | 67%\n"
              "output (of wuxing) | 25.0%\n");
}

TEST_F(ShareSpecs, ShareOverYearsHasItsChangeInPoints)
{
    const ChartSpec spec =
        shareTrendSpec(with({figure(sample::output, zone, 2022, print(200.0, 1)),
                             figure(sample::output, sample::district, 2022, print(1000.0, 1)),
                             figure(sample::output, zone, 2023, print(250.0, 1)),
                             figure(sample::output, sample::district, 2023, print(1000.0, 1))}),
                       sample::output, zone, {2020, 2024}, 2023);
    EXPECT_EQ(printed(spec),
              "规上工业总产值占吴兴区比重\n"
              "%，个百分点\n"
              "2022 | 20.0% | growth -\n"
              "2023* | 25.0%* | growth +5.0*\n"
              "2024 | - | growth -\n");
    EXPECT_EQ(spec.kind, ChartKind::Trend);
}

TEST_F(ShareSpecs, CompositionHasARestAndTotals)
{
    const ChartSpec spec = compositionSpec(with(sample::article()), sample::fixedInvestment, zone,
                                           {2020, 2024}, false);
    EXPECT_EQ(printed(spec),
              "固定资产投资构成\n"
              "亿元\n"
              "2023 | 35.4 implied | 42 implied | total 77.8\n"
              "2024 | 57 | 28 | total 85\n");
    ASSERT_EQ(spec.series.size(), 2U);
    EXPECT_EQ(spec.series[1].name, QStringLiteral("其余"));
    EXPECT_NEAR(*spec.series[1].points[0].value, 77.767612077 - 35.447761194, 1e-8);
}

TEST_F(ShareSpecs, CompositionInPercentAddsUp)
{
    const ChartSpec spec =
        compositionSpec(with(sample::article()), sample::projects, zone, {2020, 2024}, true);
    ASSERT_EQ(spec.series.size(), 3U); // 17 + 3 + 2 = 22: no rest
    EXPECT_TRUE(spec.percentStack);
    const double sum = std::accumulate(
        spec.series.begin(), spec.series.end(), 0.0,
        [](double total, const ChartSeries& series) { return total + *series.points[0].value; });
    EXPECT_NEAR(sum, 100, 1e-9);
    EXPECT_EQ(spec.series[0].points[0].text, QStringLiteral("77"));
    EXPECT_EQ(printed(spec.series[0].points[0].description),
              "工业项目，2024_年 17_个，占总量的 77.3%");
}

TEST_F(ShareSpecs, CompositionConvertsPartsIntoTheUnitOfTheWhole)
{
    const ChartSpec spec =
        compositionSpec(with({figure(sample::fixedInvestment, 2024, print(85)),
                              figure(sample::smallInvestment, 2024, print(50000))}),
                        sample::fixedInvestment, zone, {2024, 2024}, false);
    ASSERT_EQ(spec.series.size(), 2U);
    EXPECT_DOUBLE_EQ(*spec.series[0].points[0].value, 5);
    EXPECT_DOUBLE_EQ(*spec.series[1].points[0].value, 80);
}

TEST_F(ShareSpecs, CompositionOfManyPartsKeepsTheLargest)
{
    QList<Indicator> indicators = m_catalog.indicators();
    std::vector<Figure> figures {figure(sample::output, 2024, print(100))};
    for (int i = 0; i < 12; ++i) {
        Indicator part = indicators.first();
        part.id = 100 + i;
        part.code = QStringLiteral("part%1").arg(i);
        part.name = {QStringLiteral("部分%1").arg(i), {}};
        part.partOf = sample::output;
        indicators.append(part);
        figures.push_back(figure(part.id, 2024, print(i + 1)));
    }
    m_catalog = Catalog(m_catalog.areas(), {}, indicators, {}, {});
    const ChartSpec spec =
        compositionSpec(with(figures), sample::output, zone, {2024, 2024}, false);
    ASSERT_EQ(spec.series.size(), 8U);
    EXPECT_EQ(spec.series[0].name, QStringLiteral("部分5"));
    EXPECT_DOUBLE_EQ(*spec.series[7].points[0].value, 100 - (6 + 7 + 8 + 9 + 10 + 11 + 12));
}

TEST_F(ShareSpecs, WaterfallAddsUpToTheGrowth)
{
    const ChartSpec spec =
        waterfallSpec(with(sample::article()), sample::fixedInvestment, zone, 2024);
    EXPECT_EQ(printed(spec),
              "固定资产投资增长由谁拉动\n"
              "个百分点；2024_年对 2023 年；2023 年数值由增速推算\n"
              "工业投资 | +27.7 implied\n"
              "其余 | −18.4 implied\n"
              "固定资产投资 total | +9.3*\n");
    const std::vector<ChartPoint>& points = spec.series[0].points;
    EXPECT_NEAR(*points[0].value, 27.713643547, 1e-8);
    EXPECT_NEAR(*points[0].value + *points[1].value, *points[2].value, 1e-9);
    EXPECT_EQ(printed(points[0].description),
              "工业投资，2024_年 57_亿元，上年 35.4_亿元，拉动 +27.7_个百分点");
}

}
