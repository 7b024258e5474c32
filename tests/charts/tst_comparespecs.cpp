// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/sample.h"
#include "charts/chartspecs.h"
#include "charts/printedspec.h"

#include <gtest/gtest.h>

namespace zoneboard {

namespace {

using sample::figure;
using sample::grown;
using sample::print;
using sample::zone;

class AreaComparison : public ::testing::Test
{
protected:
    ChartContext with(const std::vector<Figure>& figures)
    {
        m_panel = Panel::build(figures);
        return {m_panel, m_catalog, Language::Chinese};
    }

    Catalog m_catalog = sample::catalog();
    Panel m_panel;
};

}

TEST_F(AreaComparison, TheShareOfAWholeOfChoiceIsThatOfTheCity)
{
    const ChartContext context =
        with({figure(sample::fixedInvestment, zone, 2023, print(10.0, 1)),
              figure(sample::fixedInvestment, zone, 2024, print(12.0, 1)),
              figure(sample::fixedInvestment, sample::city, 2023, print(100.0, 1)),
              figure(sample::fixedInvestment, sample::city, 2024, print(100.0, 1))});
    const ChartSpec spec = shareTrendSpec(context, sample::fixedInvestment, zone,
                                          ShareWhole {sample::city, 0}, {2022, 2024}, 2024);
    EXPECT_EQ(printed(spec),
              "固定资产投资占湖州市比重\n"
              "%，个百分点\n"
              "2023 | 10.0% | growth -\n"
              "2024* | 12.0%* | growth +2.0*\n");
    EXPECT_TRUE(shareTrendSpec(context, sample::fixedInvestment, zone,
                               ShareWhole {sample::district, 0}, {2022, 2024}, 2024)
                    .isEmpty())
        << "nothing is known of the district";
}

TEST_F(AreaComparison, TheShareOfAWholeOfChoiceIsThatOfAnIndicator)
{
    const ChartContext context =
        with({figure(sample::industrialInvestment, zone, 2024, print(30.0, 1)),
              figure(sample::fixedInvestment, zone, 2024, print(60.0, 1)),
              figure(sample::industrialInvestment, sample::district, 2024, print(300.0, 1))});
    const ChartSpec spec =
        shareTrendSpec(context, sample::industrialInvestment, zone,
                       ShareWhole {0, sample::fixedInvestment}, {2024, 2024}, 2024);
    EXPECT_EQ(printed(spec),
              "工业投资占固定资产投资比重\n"
              "%\n"
              "2024* | 50.0%*\n");
}

TEST_F(AreaComparison, MovementCountsFromTheYearThatIsAsked)
{
    const ChartContext context = with({figure(sample::output, zone, 2020, print(90)),
                                       figure(sample::output, sample::eastZone, 2020, print(100)),
                                       figure(sample::output, zone, 2023, print(120)),
                                       figure(sample::output, sample::eastZone, 2023, print(110)),
                                       figure(sample::output, zone, 2024, print(140)),
                                       figure(sample::output, sample::eastZone, 2024, print(120))});
    const ChartSpec spec = rankingSpec(context, sample::output, zone, 2024, 2020);
    EXPECT_EQ(spec.categories.at(0).movement, QStringLiteral("▲1"));
    EXPECT_EQ(spec.categories.at(1).movement, QStringLiteral("▼1"));
    EXPECT_TRUE(spec.subtitle.contains(QStringLiteral("2020")));
    EXPECT_EQ(rankingSpec(context, sample::output, zone, 2024),
              rankingSpec(context, sample::output, zone, 2024, 2023));
    EXPECT_EQ(rankingSpec(context, sample::output, zone, 2024).categories.at(0).movement,
              QStringLiteral("—"));
}

TEST_F(AreaComparison, LinesOfOneUnitStandInTheirOwnValues)
{
    const ChartContext context = with({figure(sample::output, zone, 2023, print(200)),
                                       figure(sample::output, zone, 2024, print(220)),
                                       figure(sample::output, sample::eastZone, 2024, print(90)),
                                       figure(sample::projects, zone, 2024, print(22))});
    const std::vector<Cell> series {{sample::output, zone, {}},
                                    {sample::output, sample::eastZone, {}}};
    const ChartSpec spec = linesSpec(context, series, {2023, 2024});
    EXPECT_EQ(printed(spec),
              "规上工业总产值\n"
              "亿元\n"
              "2023 | 200 | -\n"
              "2024 | 220 | 90\n");
    EXPECT_EQ(printed(spec.series[0].points[1].description),
              "吴兴高新区，2024_年 220_亿元，增长 10%");
    EXPECT_TRUE(haveOneUnit(m_catalog, series));
    const std::vector<Cell> mixed {{sample::output, zone, {}}, {sample::projects, zone, {}}};
    EXPECT_FALSE(haveOneUnit(m_catalog, mixed));
    EXPECT_TRUE(linesSpec(context, mixed, {2023, 2024}).isEmpty());
}

TEST_F(AreaComparison, GrowthIsFastestFirstAsReportedElseAsComputed)
{
    const ChartContext context =
        with({grown(figure(sample::output, 2024, print(294)), print(8.5, 1)),
              figure(sample::exports, 2023, print(100.0, 1)),
              figure(sample::exports, 2024, print(90.0, 1)),
              grown(figure(sample::industrialInvestment, 2024, print(57)), print(60.8, 1)),
              figure(sample::projects, 2024, print(22)),
              grown(figure(sample::villageShare, 2024, print(88)), print(3), GrowthUnit::Points)});
    const ChartSpec spec =
        growthSpec(context,
                   {sample::output, sample::exports, sample::industrialInvestment, sample::projects,
                    sample::villageShare},
                   zone, 2024);
    EXPECT_EQ(printed(spec),
              "各指标增速\n"
              "%；2024_年对 2023 年\n"
              "工业投资 | +60.8%\n"
              "规上工业总产值 | +8.5%\n"
              "外贸出口 | −10.0%\n");
    EXPECT_EQ(printed(spec.series[0].points[1].description),
              "规上工业总产值，2024_年 294_亿元，增长 8.5%");
    EXPECT_TRUE(growthSpec(context, {sample::projects}, zone, 2024).isEmpty());
}

}
