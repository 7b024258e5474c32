// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/share.h"
#include "sample.h"

#include <gtest/gtest.h>

using namespace zoneboard;
using namespace zoneboard::sample;

namespace {

class ShareTest : public ::testing::Test
{
protected:
    const Catalog catalog = sample::catalog();
};

}

TEST_F(ShareTest, OfTheParentAreaWithItsChange)
{
    const Panel panel = Panel::build(
        {figure(output, district, 2023, print(400)), figure(output, district, 2024, print(500)),
         figure(output, 2023, print(80)), figure(output, 2024, print(125))});
    const Share share = shareOf(panel, catalog, at(output, 2024), ShareOf::ParentArea);
    ASSERT_TRUE(share.computed && share.changePoints);
    EXPECT_EQ(share.wholeArea, district);
    EXPECT_EQ(share.wholeIndicator, output);
    EXPECT_NEAR(share.computed->value, 25, 1e-12);
    EXPECT_NEAR(share.computed->interval.low, 124.5 / 500.5 * 100, 1e-9);
    EXPECT_NEAR(share.changePoints->value, 5, 1e-12);
    EXPECT_EQ(mainShare(panel, catalog, at(output, 2024)).computed, share.computed);
}

TEST_F(ShareTest, OfAnAreaFurtherUp)
{
    const Panel panel =
        Panel::build({figure(output, city, 2024, print(1000)), figure(output, 2024, print(125))});
    const Share share = shareOfArea(panel, catalog, at(output, 2024), city);
    ASSERT_TRUE(share.computed);
    EXPECT_NEAR(share.computed->value, 12.5, 1e-12);
    EXPECT_FALSE(share.changePoints);
    EXPECT_FALSE(shareOfArea(panel, catalog, at(output, 2024), zone).computed);
    EXPECT_FALSE(shareOfArea(panel, catalog, at(output, 2024), 99).computed);
}

TEST_F(ShareTest, ReportedBelongsToTheWholeItNames)
{
    const auto of = [&](const QString& words) {
        return Panel::build(
            {shared(figure(industryProjects, 2024, print(17)), print(43.5, 1), words),
             figure(projects, 2024, print(22))});
    };
    const Cell cell = at(industryProjects, 2024);
    const Panel district = of(QStringLiteral("全区总数"));
    EXPECT_TRUE(shareOf(district, catalog, cell, ShareOf::ParentArea).reported);
    EXPECT_FALSE(shareOf(district, catalog, cell, ShareOf::ParentIndicator).reported);
    EXPECT_FALSE(shareOfArea(district, catalog, cell, city).reported);
    const Panel whole = of(QStringLiteral("新入库亿元以上项目"));
    const Share share = shareOf(whole, catalog, cell, ShareOf::ParentIndicator);
    EXPECT_EQ(share.consistent, false); // 17 of 22 are 77.3 %
    EXPECT_FALSE(shareOf(whole, catalog, cell, ShareOf::ParentArea).reported);
    EXPECT_TRUE(shareOfArea(of(QStringLiteral("全市")), catalog, cell, city).reported);
}

TEST_F(ShareTest, MainShareGoesFromAreaToIndicatorToReport)
{
    const Figure part = shared(figure(industryProjects, 2024, print(17)), print(43.5, 1),
                               QStringLiteral("获奖总数"));
    const Cell cell = at(industryProjects, 2024);
    const Share reported = mainShare(Panel::build({part}), catalog, cell);
    EXPECT_FALSE(reported.computed);
    EXPECT_EQ(reported.reported, part.share);
    EXPECT_EQ(reported.wholeArea, 0);
    const Figure whole = figure(projects, 2024, print(22));
    const Share ofIndicator = mainShare(Panel::build({part, whole}), catalog, cell);
    EXPECT_EQ(ofIndicator.of, ShareOf::ParentIndicator);
    EXPECT_TRUE(ofIndicator.computed);
    const Figure above = figure(industryProjects, district, 2024, print(34));
    const Share ofArea = mainShare(Panel::build({part, whole, above}), catalog, cell);
    EXPECT_EQ(ofArea.of, ShareOf::ParentArea);
    EXPECT_NEAR(ofArea.computed->value, 50, 1e-12);
}

TEST_F(ShareTest, MeansAndRatesHaveNone)
{
    const Panel panel = Panel::build({figure(particulates, 2024, print(26.2, 1)),
                                      figure(particulates, district, 2024, print(27)),
                                      figure(villageShare, 2024, print(88)),
                                      figure(villageShare, district, 2024, print(90))});
    EXPECT_FALSE(mainShare(panel, catalog, at(particulates, 2024)).computed);
    EXPECT_FALSE(mainShare(panel, catalog, at(villageShare, 2024)).computed);
}

TEST_F(ShareTest, UnitsOfPartAndWholeAreReconciled)
{
    const Panel panel = Panel::build(
        {figure(smallInvestment, 2024, print(85000)), figure(fixedInvestment, 2024, print(85))});
    const Share share =
        shareOf(panel, catalog, at(smallInvestment, 2024), ShareOf::ParentIndicator);
    ASSERT_TRUE(share.computed);
    EXPECT_NEAR(share.computed->value, 10, 1e-12);
}

TEST_F(ShareTest, ZeroWholeHasNone)
{
    const Panel panel =
        Panel::build({figure(output, 2024, print(5)), figure(output, district, 2024, print(0))});
    EXPECT_FALSE(shareOf(panel, catalog, at(output, 2024), ShareOf::ParentArea).computed);
    EXPECT_FALSE(impliedWhole(print(5), true, {print(0), {}}));
}

TEST_F(ShareTest, AreaThatIsItsOwnParentHasNone)
{
    Area loop;
    loop.id = 7;
    loop.parent = 7;
    Indicator own;
    own.id = 1;
    own.partOf = 1;
    own.unit = QStringLiteral("个");
    const Catalog cyclic({loop}, {}, {own}, {}, {});
    const Panel panel = Panel::build({figure(1, 7, 2024, print(5))});
    const Cell cell {1, 7, {2024}};
    EXPECT_FALSE(shareOf(panel, cyclic, cell, ShareOf::ParentArea).computed);
    EXPECT_FALSE(shareOf(panel, cyclic, cell, ShareOf::ParentIndicator).computed);
    EXPECT_FALSE(mainShare(panel, cyclic, cell).computed);
}

TEST_F(ShareTest, RankFollowsPolarityAndSharesPlaces)
{
    const auto three = [](IndicatorId indicator, double a, double b, double c) {
        return Panel::build({figure(indicator, zone, 2024, print(a)),
                             figure(indicator, eastZone, 2024, print(b)),
                             figure(indicator, westZone, 2024, print(c))});
    };
    const auto rank = [&](const Panel& panel, IndicatorId indicator) {
        return rankOf(panel, catalog, at(indicator, 2024));
    };
    EXPECT_EQ(rank(three(output, 5, 9, 7), output), (Rank {3, 3}));
    EXPECT_EQ(rank(three(particulates, 5, 9, 7), particulates), (Rank {1, 3}));
    EXPECT_EQ(rank(three(output, 7, 9, 7), output), (Rank {2, 3}));
    EXPECT_EQ(rank(Panel::build({figure(output, 2024, print(5))}), output), (Rank {1, 1}));
    EXPECT_FALSE(rank(Panel(), output));
    EXPECT_FALSE(rankOf(three(output, 1, 2, 3), catalog, {output, city, {2024}}));
}
