// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/goalsuggestion.h"
#include "goalfixture.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace zoneboard;

TEST(Suggestion, CarriesOnOwnGrowthTheDistrictsAndFiveYears)
{
    GoalFixture fixture;
    fixture.put(GoalFixture::output, 2019, 12, 100).put(GoalFixture::output, 2023, 12, 200);
    fixture.put(GoalFixture::output, 2024, 12, 220);
    fixture.put(GoalFixture::output, 2023, 12, 1000, GoalFixture::district);
    fixture.put(GoalFixture::output, 2024, 12, 1050, GoalFixture::district);
    const auto suggestions = suggestTargets(fixture.panel(), fixture.catalog, GoalFixture::output,
                                            GoalFixture::zone, 2025);
    ASSERT_EQ(suggestions.size(), 3U);
    EXPECT_EQ(suggestions.at(0).kind, SuggestionKind::LastGrowth);
    EXPECT_NEAR(suggestions.at(0).level, 242, 1e-9);
    EXPECT_EQ(suggestions.at(1).kind, SuggestionKind::ParentGrowth);
    EXPECT_NEAR(suggestions.at(1).level, 231, 1e-9);
    EXPECT_EQ(suggestions.at(2).kind, SuggestionKind::FiveYears);
    EXPECT_NEAR(suggestions.at(2).level, 220 * std::pow(2.2, 0.2), 1e-9);
    EXPECT_TRUE(
        suggestions.at(1).why.in(Language::English).contains(QStringLiteral("Sample District")));
}

TEST(Suggestion, ReportedGrowthIsEnough)
{
    GoalFixture fixture;
    fixture.put(GoalFixture::output, 2024, 12, 294);
    fixture.figures.back().growth = ReportedGrowth {{8.5, 1, Qualifier::Exact}};
    const auto suggestions = suggestTargets(fixture.panel(), fixture.catalog, GoalFixture::output,
                                            GoalFixture::zone, 2025);
    ASSERT_EQ(suggestions.size(), 1U);
    EXPECT_NEAR(suggestions.front().level, 318.99, 1e-9);
}

TEST(Suggestion, OfARateIsInPoints)
{
    GoalFixture fixture;
    fixture.put(GoalFixture::intensity, 2023, 12, 3).put(GoalFixture::intensity, 2024, 12, 3.2);
    const auto suggestions = suggestTargets(fixture.panel(), fixture.catalog,
                                            GoalFixture::intensity, GoalFixture::zone, 2025);
    ASSERT_EQ(suggestions.size(), 1U);
    EXPECT_NEAR(suggestions.front().level, 3.4, 1e-9);
}

TEST(Suggestion, NothingWithoutLastYear)
{
    const GoalFixture fixture;
    EXPECT_TRUE(suggestTargets(fixture.panel(), fixture.catalog, GoalFixture::output,
                               GoalFixture::zone, 2025)
                    .empty());
    EXPECT_TRUE(
        suggestTargets(fixture.panel(), fixture.catalog, 99, GoalFixture::zone, 2025).empty());
}

TEST(Suggestion, IsWantedWhereAValueHasNoTarget)
{
    GoalFixture fixture;
    fixture.put(GoalFixture::output, 2024, 12, 1).put(GoalFixture::intensity, 2024, 12, 1);
    fixture.put(GoalFixture::energy, 2024, 12, 1).put(GoalFixture::particles, 2024, 6, 1);
    const auto wanted =
        withoutTarget(fixture.panel(), fixture.catalog,
                      {fixture.target(GoalFixture::energy, 2025, 1)}, GoalFixture::zone, 2025);
    EXPECT_EQ(wanted, (std::vector<IndicatorId> {GoalFixture::intensity, GoalFixture::output}));
}
