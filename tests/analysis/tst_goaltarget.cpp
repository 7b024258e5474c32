// SPDX-License-Identifier: GPL-3.0-or-later
#include "goalfixture.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace zoneboard;

namespace {

constexpr Period june {2025, 6};

ResolvedTarget resolved(const GoalFixture& fixture, const Target& target, Period asOf = june)
{
    return resolve(fixture.panel(), fixture.catalog, target, asOf);
}

QString chinese(const Message& message)
{
    return message.in(Language::Chinese);
}

}

TEST(Target, OfALevelIsThatLevel)
{
    const GoalFixture fixture;
    EXPECT_DOUBLE_EQ(*resolved(fixture, fixture.target(GoalFixture::output, 2025, 193.22)).level,
                     193.22);
}

TEST(Target, OfGrowthNeedsItsBase)
{
    GoalFixture fixture;
    Target target = fixture.target(GoalFixture::output, 2025, 9);
    target.kind = TargetKind::Growth;
    const ResolvedTarget missing = resolved(fixture, target);
    EXPECT_FALSE(missing.level);
    EXPECT_TRUE(chinese(missing.missing).contains(QStringLiteral("2024")));
    fixture.put(GoalFixture::output, 2024, 12, 200);
    const ResolvedTarget found = resolved(fixture, target);
    EXPECT_DOUBLE_EQ(*found.level, 218);
    EXPECT_EQ(found.baseYear, 2024);
    EXPECT_DOUBLE_EQ(*found.base, 200);
    EXPECT_TRUE(chinese(found.basis).contains(QStringLiteral("+9.0%")));
}

TEST(Target, OfGrowthOverABaseYearTakesThatYear)
{
    GoalFixture fixture;
    fixture.put(GoalFixture::output, 2020, 12, 100).put(GoalFixture::output, 2024, 12, 200);
    Target target = fixture.target(GoalFixture::output, 2025, 50);
    target.kind = TargetKind::Growth;
    target.baseYear = 2020;
    EXPECT_DOUBLE_EQ(*resolved(fixture, target).level, 150);
}

TEST(Target, OfGrowthOfARateIsInPoints)
{
    GoalFixture fixture;
    fixture.put(GoalFixture::intensity, 2024, 12, 3.2);
    Target target = fixture.target(GoalFixture::intensity, 2025, 0.3);
    target.kind = TargetKind::Growth;
    EXPECT_DOUBLE_EQ(*resolved(fixture, target).level, 3.5);
}

TEST(Target, AtLeastLastYearIsLastYear)
{
    GoalFixture fixture;
    fixture.put(GoalFixture::output, 2024, 12, 200).put(GoalFixture::particles, 2024, 12, 26.2);
    for (const auto& [indicator, level] :
         {std::pair {GoalFixture::output, 200.0}, std::pair {GoalFixture::particles, 26.2}}) {
        Target target = fixture.target(indicator, 2025, 0);
        target.kind = TargetKind::AtLeastLastYear;
        target.value.reset();
        const ResolvedTarget found = resolved(fixture, target);
        EXPECT_DOUBLE_EQ(*found.level, level);
        EXPECT_FALSE(found.basis.isEmpty());
    }
}

TEST(Target, OfAShareTakesTheParentAreasYear)
{
    GoalFixture fixture;
    Target target = fixture.target(GoalFixture::output, 2025, 40);
    target.kind = TargetKind::Share;
    EXPECT_TRUE(chinese(resolved(fixture, target).missing).contains(QStringLiteral("示例区")));
    fixture.put(GoalFixture::output, 2025, 12, 1000, GoalFixture::district);
    EXPECT_DOUBLE_EQ(*resolved(fixture, target, {2025, 12}).level, 400);
}

TEST(Target, OfAShareBeforeTheYearIsOverTakesTheParentsForecast)
{
    GoalFixture fixture;
    fixture.put(GoalFixture::output, 2025, 6, 450, GoalFixture::district);
    Target target = fixture.target(GoalFixture::output, 2025, 40);
    target.kind = TargetKind::Share;
    EXPECT_DOUBLE_EQ(*resolved(fixture, target).level, 360);
    // Of a whole year that is already known but lies after the day asked about, nothing is used.
    fixture.put(GoalFixture::output, 2025, 12, 1000, GoalFixture::district);
    EXPECT_DOUBLE_EQ(*resolved(fixture, target).level, 360);
}

TEST(Target, OfAShareMakesNoSenseForARateOrWithoutParent)
{
    const GoalFixture fixture;
    Target target = fixture.target(GoalFixture::intensity, 2025, 40);
    target.kind = TargetKind::Share;
    EXPECT_FALSE(resolved(fixture, target).level);
    EXPECT_FALSE(resolved(fixture, target).missing.isEmpty());
    target = fixture.target(GoalFixture::output, 2025, 40);
    target.kind = TargetKind::Share;
    target.area = GoalFixture::district;
    EXPECT_FALSE(resolved(fixture, target).level);
}

TEST(Target, WithoutANumberOrIndicatorSaysSo)
{
    const GoalFixture fixture;
    EXPECT_FALSE(resolved(fixture, fixture.target(99, 2025, 1)).missing.isEmpty());
    Target target = fixture.target(GoalFixture::output, 2025, std::nan(""));
    EXPECT_FALSE(resolved(fixture, target).level);
    target.value.reset();
    EXPECT_FALSE(resolved(fixture, target).missing.isEmpty());
}
