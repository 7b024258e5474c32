// SPDX-License-Identifier: GPL-3.0-or-later
#include "../analysis/goalfixture.h"
#include "analysis/sample.h"
#include "charts/goalspecs.h"

#include <gtest/gtest.h>

namespace zoneboard {

namespace {

/// Output at 172.3 of 319 by June, with last year's months beside it.
GoalFixture halfYear()
{
    GoalFixture fixture;
    fixture.put(GoalFixture::output, 2020, 12, 210).put(GoalFixture::output, 2023, 12, 271);
    fixture.put(GoalFixture::output, 2024, 6, 152).put(GoalFixture::output, 2024, 12, 294);
    fixture.put(GoalFixture::output, 2025, 3, 77).put(GoalFixture::output, 2025, 6, 172.3);
    fixture.put(GoalFixture::particles, 2025, 6, 25.9);
    return fixture;
}

}

TEST(GoalSpecs, TheBoardShowsCompletionPaceLeadAndLight)
{
    const GoalFixture fixture = halfYear();
    const Panel panel = fixture.panel();
    const QList<Target> targets {fixture.target(GoalFixture::output, 2025, 319),
                                 fixture.target(GoalFixture::particles, 2025, 25.5)};
    const GoalBoard board = goalBoard({panel, fixture.catalog, {}}, targets, {2025, 6});
    const ChartSpec spec = goalsSpec({panel, fixture.catalog}, board);
    ASSERT_EQ(spec.categories.size(), 2U);
    const ChartPoint& output = spec.series[0].points[0];
    EXPECT_NEAR(*output.value, 172.3 / 319 * 100, 1e-9);
    EXPECT_EQ(output.at, 50);
    EXPECT_EQ(output.light, Light::OnPace);
    EXPECT_EQ(spec.categories[0].movement, QStringLiteral("+4.0"));
    EXPECT_EQ(spec.categories[0].status, lightName(Light::OnPace, Language::Chinese));
    ASSERT_TRUE(output.low && output.high);
    EXPECT_LT(*output.low, *output.high);
    const ChartPoint& particles = spec.series[0].points[1];
    EXPECT_FALSE(particles.at); // a mean has no pace
    EXPECT_EQ(spec.categories[1].movement, QString());
    EXPECT_TRUE(goalsSpec({panel, fixture.catalog}, {2025, {2025, 6}, {}}).isEmpty());
}

TEST(GoalSpecs, MonthsStandAsObservedAgainstPaceAndTarget)
{
    const GoalFixture fixture = halfYear();
    const Panel panel = fixture.panel();
    const GoalProgress goal =
        fixture.progress(fixture.target(GoalFixture::output, 2025, 319), {2025, 6});
    const ChartSpec spec = goalMonthsSpec({panel, fixture.catalog}, goal);
    ASSERT_EQ(spec.series.size(), 3U);
    EXPECT_FALSE(spec.series[0].points[3].value); // nothing is filled in between months
    EXPECT_EQ(spec.series[0].points[5].value, 172.3);
    EXPECT_NEAR(*spec.series[0].points[11].high, 172.3 * 2, 1e-9);
    EXPECT_EQ(spec.series[1].role, LineRole::Pace);
    EXPECT_NEAR(*spec.series[1].points[5].value, 159.5, 1e-9);
    EXPECT_NEAR(*spec.series[1].points[11].value, 319, 1e-9);
    EXPECT_EQ(spec.series[2].role, LineRole::Reference);
    EXPECT_EQ(spec.series[2].points[11].value, 294);
    EXPECT_EQ(spec.markLine->value, 319);
}

TEST(GoalSpecs, APathGoesFromBaseToTarget)
{
    const GoalFixture fixture = halfYear();
    const Panel panel = fixture.panel();
    Target target = fixture.target(GoalFixture::output, 2025, 319);
    target.baseYear = 2020;
    const ChartSpec spec =
        pathSpec({panel, fixture.catalog, Language::English}, fixture.progress(target, {2024, 12}));
    ASSERT_EQ(spec.series.size(), 3U);
    EXPECT_EQ(spec.categories.size(), 6U);
    EXPECT_EQ(spec.series[0].points[4].value, 294);
    EXPECT_FALSE(spec.series[0].points[1].value);
    EXPECT_NEAR(*spec.series[1].points[5].value, 319, 1e-9);
    EXPECT_NEAR(*spec.series[1].points[4].value / *spec.series[1].points[3].value,
                *spec.series[1].points[2].value / *spec.series[1].points[1].value, 1e-12);
    EXPECT_NEAR(*spec.series[2].points[1].value, 231.8, 1e-9);
    EXPECT_TRUE(spec.series[1].points[5].chosen);
    target.baseYear = 2019;
    EXPECT_TRUE(pathSpec({panel, fixture.catalog}, fixture.progress(target, {2024, 12})).isEmpty());
}

TEST(GoalSpecs, ATimelineTellsDoneOverdueDueSoonAndOpen)
{
    const GoalFixture fixture;
    const Panel panel = fixture.panel();
    WorkLine line;
    line.id = 1;
    line.area = GoalFixture::zone;
    line.year = 2025;
    line.name = {QStringLiteral("平台提升"), QStringLiteral("Platforms")};
    QList<Milestone> milestones;
    for (const QDate due :
         {QDate(2025, 3, 1), QDate(2025, 5, 1), QDate(2025, 7, 1), QDate(2025, 12, 31), QDate()}) {
        Milestone milestone;
        milestone.id = static_cast<int>(milestones.size()) + 1;
        milestone.workLine = 1;
        milestone.name = {QStringLiteral("节点"), {}};
        milestone.due = due;
        milestones.append(milestone);
    }
    milestones[0].done = QDate(2025, 2, 20);
    const QDate today(2025, 6, 20);
    const ChartSpec spec = timelineSpec({panel, fixture.catalog},
                                        workProgress({line}, milestones, 2025, today), 2025, today);
    ASSERT_EQ(spec.series.size(), 6U);
    EXPECT_EQ(spec.series[0].points[0].light, Light::Done);
    EXPECT_EQ(spec.series[1].points[0].light, Light::Behind);
    EXPECT_EQ(spec.series[2].points[0].light, Light::SlightlyBehind);
    EXPECT_EQ(spec.series[3].points[0].light, Light::NoData);
    EXPECT_FALSE(spec.series[4].points[0].at); // without a day it has no place of its own
    EXPECT_GT(*spec.series[5].points[0].at, static_cast<double>(QDate(2025, 12, 31).toJulianDay()));
    EXPECT_EQ(spec.markLine->value, static_cast<double>(today.toJulianDay()));
    EXPECT_EQ(spec.ticks.size(), 13U);
    EXPECT_TRUE(timelineSpec({panel, fixture.catalog}, {}, 2025, today).isEmpty());
}

TEST(GoalSpecs, ATimelineKeepsToItsYearAndSaysWhichDayIsMeant)
{
    const GoalFixture fixture;
    const Panel panel = fixture.panel();
    WorkLine line;
    line.id = 1;
    line.area = GoalFixture::zone;
    line.year = 2025;
    line.aim = true;
    line.name = {QStringLiteral("争创国家级高新区"), QStringLiteral("National zone")};
    Milestone later;
    later.id = 1;
    later.workLine = 1;
    later.name = {QStringLiteral("上报"), QStringLiteral("Report")};
    later.due = QDate(2026, 12, 31);
    const QDate today(2026, 11, 25);
    const QDate day(2025, 6, 30);
    const ChartContext context {panel, fixture.catalog, Language::English};
    const ChartSpec spec =
        timelineSpec(context, workProgress({line}, {later}, 2025, day), 2025, today, day);
    const ChartPoint& point = spec.series[0].points[0];
    EXPECT_LT(*point.at, static_cast<double>(QDate(2026, 3, 1).toJulianDay()));
    EXPECT_TRUE(point.text.contains(QStringLiteral("2026")));
    EXPECT_EQ(spec.markLine->value, static_cast<double>(day.toJulianDay()));
    EXPECT_TRUE(spec.markLine->text.contains(QStringLiteral("2025-06-30")));
    // A line that has no milestone yet is shown, and says so.
    const ChartSpec silent =
        timelineSpec(context, workProgress({line}, {}, 2025, day), 2025, today, day);
    EXPECT_FALSE(silent.isEmpty());
    EXPECT_FALSE(silent.categories[0].status.isEmpty());
}

TEST(GoalSpecs, ABoardForPaperHasTargetActualForecastAndOwner)
{
    const GoalFixture fixture = halfYear();
    const Panel panel = fixture.panel();
    Target output = fixture.target(GoalFixture::output, 2025, 319);
    output.owner = QStringLiteral("经发局");
    const GoalBoard board =
        goalBoard({panel, fixture.catalog, {}},
                  {output, fixture.target(GoalFixture::particles, 2025, 25.5)}, {2025, 6});
    const ChartContext context {panel, fixture.catalog};
    const ChartSpec spec = goalBoardSpec(context, board, 0, 10);
    EXPECT_EQ(spec.columns.size(), 8);
    ASSERT_EQ(spec.categories.size(), 2U);
    EXPECT_EQ(spec.categories[0].cells[0], QStringLiteral("319.0"));
    EXPECT_EQ(spec.categories[0].cells[1], QStringLiteral("172.3"));
    EXPECT_TRUE(spec.categories[0].cells[2].startsWith(QStringLiteral("333")));
    EXPECT_EQ(spec.categories[0].cells[3], QStringLiteral("经发局"));
    EXPECT_FALSE(spec.series[0].points[1].value) << "a mean has no bar";
    EXPECT_EQ(goalBoardSpec(context, board, 1, 1).categories.size(), 1U);
    EXPECT_TRUE(goalBoardSpec(context, {2025, {2025, 6}, {}}, 0, 10).isEmpty());
}

TEST(CompareSpecs, AScatterMarksTheZoneAndParts)
{
    using namespace sample;
    const Catalog catalog = sample::catalog();
    const Panel panel = Panel::build(
        {figure(output, zone, 2024, print(294)), figure(output, eastZone, 2024, print(200)),
         figure(output, westZone, 2024, print(400)), figure(exports, zone, 2024, print(65)),
         figure(exports, eastZone, 2024, print(90)), figure(exports, westZone, 2024, print(80))});
    const ChartSpec spec = scatterSpec({panel, catalog}, output, exports, zone, 2024);
    ASSERT_EQ(spec.categories.size(), 3U);
    EXPECT_TRUE(spec.series[0].points[0].chosen);
    EXPECT_EQ(spec.series[0].points[0].at, 294);
    EXPECT_EQ(spec.series[0].points[0].value, 65);
    EXPECT_EQ(spec.cross->at, 294);
    EXPECT_EQ(spec.cross->value, 80);
    EXPECT_TRUE(scatterSpec({panel, catalog}, output, exports, zone, 2020).isEmpty());
}

TEST(CompareSpecs, SmallMultiplesAndTreemap)
{
    using namespace sample;
    const Catalog catalog = sample::catalog();
    const Panel panel = Panel::build(
        {figure(output, zone, 2023, print(271)), figure(output, zone, 2024, print(294)),
         figure(output, eastZone, 2024, print(200)), figure(fixedInvestment, 2024, print(85)),
         figure(industrialInvestment, 2024, print(57))});
    const ChartSpec multiples = smallMultiplesSpec(
        {panel, catalog},
        {{output, zone, {2024}}, {output, eastZone, {2024}}, {output, westZone, {2024}}},
        QStringLiteral("产值"), {2023, 2024}, 2024);
    ASSERT_EQ(multiples.series.size(), 2U); // an area without figures has no chart
    EXPECT_FALSE(multiples.series[1].points[0].value);
    EXPECT_EQ(multiples.series[1].points[1].value, 200);
    const ChartSpec map = treemapSpec({panel, catalog}, fixedInvestment, zone, 2024);
    ASSERT_EQ(map.series.size(), 1U);
    ASSERT_EQ(map.categories.size(), 2U);
    EXPECT_EQ(map.series[0].points[0].value, 57);
    EXPECT_NEAR(*map.series[0].points[1].value, 28, 1e-9);
}

}
