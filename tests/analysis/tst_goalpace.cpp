// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/goalpace.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <random>

using namespace zoneboard;

namespace {

GoalPoint flow(double actual, double target, int months)
{
    return {.target = target,
            .actual = actual,
            .elapsed = months * 100.0 / 12,
            .yearOver = months == 12};
}

struct FlowCase
{
    const char* name;
    double actual, target;
    int months;
    double completion, lead;
    Light light;
};

class ModelFlow : public testing::TestWithParam<FlowCase>
{
};

// The worked goal cases of the model, flows.
constexpr FlowCase flowCases[] = {
    {"Ahead", 126.02, 193.22, 6, 65.2210, 15.2210, Light::Ahead},
    {"JustAhead", 56.6, 100, 6, 56.6, 6.6, Light::Ahead},
    {"OnPaceInMay", 45.2, 100, 5, 45.2, 3.5333, Light::OnPace},
    {"ExactlyFiveBehind", 45, 100, 6, 45, -5, Light::SlightlyBehind},
    {"MoreThanFiveBehind", 44.9, 100, 6, 44.9, -5.1, Light::Behind},
    {"DoneAtHalfTime", 26, 26, 6, 100, 50, Light::Done},
};

}

TEST_P(ModelFlow, HasCompletionLeadAndLight)
{
    const FlowCase& c = GetParam();
    const Standing standing = standingOf(flow(c.actual, c.target, c.months));
    EXPECT_NEAR(*standing.completion, c.completion, 5e-5);
    EXPECT_NEAR(*standing.lead, c.lead, 5e-5);
    EXPECT_EQ(standing.light, c.light);
}

INSTANTIATE_TEST_SUITE_P(WorkedCases, ModelFlow, testing::ValuesIn(flowCases),
                         [](const auto& c) { return std::string(c.param.name); });

TEST(GoalPace, ATargetEqualToTheActualIsDone)
{
    std::mt19937 random(1);
    std::uniform_real_distribution<double> values(1e-6, 1e12);
    for (int i = 0; i < 1000; ++i) {
        const double value = values(random);
        EXPECT_EQ(standingOf(flow(value, value, 1 + i % 12)).light, Light::Done);
        GoalPoint stock = flow(value, value, 1 + i % 12);
        stock.nature = GoalNature::BuildsUp;
        stock.base = value / 2;
        EXPECT_EQ(standingOf(stock).light, Light::Done);
        GoalPoint held = stock;
        held.nature = GoalNature::Held;
        EXPECT_EQ(standingOf(held).light, Light::Met);
    }
}

TEST(GoalPace, LeadIsMonotoneInTheActual)
{
    std::mt19937 random(2);
    std::uniform_real_distribution<double> values(0.1, 1000);
    for (int i = 0; i < 1000; ++i) {
        const double less = values(random);
        const double more = less + values(random);
        const double target = values(random);
        const int months = 1 + i % 12;
        EXPECT_LT(*standingOf(flow(less, target, months)).lead,
                  *standingOf(flow(more, target, months)).lead);
        GoalPoint low = flow(less, target, months);
        low.nature = GoalNature::StaysLow;
        GoalPoint high = low;
        high.actual = more;
        EXPECT_GT(*standingOf(low).lead, *standingOf(high).lead);
        GoalPoint stock = flow(less, target + 2000, months);
        stock.nature = GoalNature::BuildsUp;
        stock.base = 50;
        GoalPoint fuller = stock;
        fuller.actual = more;
        EXPECT_LT(*standingOf(stock).lead, *standingOf(fuller).lead);
    }
}

TEST(GoalPace, ScalingUnitsChangesNothing)
{
    std::mt19937 random(3);
    std::uniform_real_distribution<double> values(0.1, 1000);
    for (const double factor : {1e-8, 1e-4, 1e4, 1e8}) {
        for (int i = 0; i < 200; ++i) {
            GoalPoint point = flow(values(random), values(random), 1 + i % 12);
            point.nature = static_cast<GoalNature>(i % 4);
            point.polarity = i % 3 == 0 ? Polarity::LowerIsBetter : Polarity::HigherIsBetter;
            point.base = values(random);
            GoalPoint scaled = point;
            scaled.actual = *point.actual * factor;
            scaled.target = point.target * factor;
            scaled.base = *point.base * factor;
            const Standing a = standingOf(point);
            const Standing b = standingOf(scaled);
            EXPECT_EQ(a.light, b.light);
            ASSERT_EQ(a.completion.has_value(), b.completion.has_value());
            if (a.completion) {
                EXPECT_NEAR(*a.completion, *b.completion, 1e-9 * (1 + std::abs(*a.completion)));
            }
        }
    }
}

TEST(GoalPace, AMeanOrARateNeverGetsACalendarLead)
{
    std::mt19937 random(4);
    std::uniform_real_distribution<double> values(-10, 1000);
    for (int i = 0; i < 1000; ++i) {
        GoalPoint point = flow(values(random), values(random), 1 + i % 12);
        point.nature = GoalNature::Held;
        point.polarity = static_cast<Polarity>(i % 3);
        point.base = values(random);
        const Standing standing = standingOf(point);
        EXPECT_FALSE(standing.elapsed);
        EXPECT_FALSE(standing.lead);
        EXPECT_TRUE(standing.light == Light::Met || standing.light == Light::Near
                    || standing.light == Light::NotMet);
    }
}

TEST(GoalPace, AMeanIsMetNearOrNotMet)
{
    GoalPoint particles {.nature = GoalNature::Held,
                         .polarity = Polarity::LowerIsBetter,
                         .target = 25.5,
                         .base = 26.2,
                         .actual = 25.9};
    EXPECT_EQ(standingOf(particles).light, Light::Near);
    EXPECT_NEAR(*standingOf(particles).completion, 0.3 / 0.7 * 100, 1e-9);
    particles.actual = 25.5;
    EXPECT_EQ(standingOf(particles).light, Light::Met);
    particles.actual = 26.1;
    EXPECT_EQ(standingOf(particles).light, Light::NotMet);
    particles.actual.reset();
    EXPECT_EQ(standingOf(particles).light, Light::NoData);
}

TEST(GoalPace, AStockBuildsUpFromItsBase)
{
    GoalPoint platforms = flow(45, 60, 6);
    platforms.nature = GoalNature::BuildsUp;
    platforms.base = 40;
    const Standing standing = standingOf(platforms);
    EXPECT_DOUBLE_EQ(*standing.completion, 25);
    EXPECT_DOUBLE_EQ(*standing.lead, -25);
    EXPECT_EQ(standing.light, Light::Behind);
}

TEST(GoalPace, AStockWithoutItsBaseIsSilentUnlessItIsThere)
{
    GoalPoint platforms = flow(45, 60, 6);
    platforms.nature = GoalNature::BuildsUp;
    EXPECT_EQ(standingOf(platforms).light, Light::NoData);
    platforms.actual = 60;
    EXPECT_EQ(standingOf(platforms).light, Light::Done);
}

TEST(GoalPace, AStockToBeKeptIsJudgedAsItStands)
{
    GoalPoint kept = flow(40, 40, 6);
    kept.nature = GoalNature::BuildsUp;
    kept.base = 40;
    EXPECT_EQ(standingOf(kept).light, Light::Done);
    kept.actual = 39.5;
    EXPECT_EQ(standingOf(kept).light, Light::Near);
    EXPECT_FALSE(standingOf(kept).lead);
    kept.actual = 30;
    EXPECT_EQ(standingOf(kept).light, Light::NotMet);
}

TEST(GoalPace, AFlowThatShouldStayLowIsDoneOnlyWhenTheYearIsOver)
{
    GoalPoint energy = flow(40, 100, 6);
    energy.nature = GoalNature::StaysLow;
    EXPECT_DOUBLE_EQ(*standingOf(energy).completion, 40);
    EXPECT_DOUBLE_EQ(*standingOf(energy).lead, 10);
    EXPECT_EQ(standingOf(energy).light, Light::Ahead);
    energy.actual = 56;
    EXPECT_EQ(standingOf(energy).light, Light::Behind);
    energy.actual = 100;
    energy.elapsed = 100;
    energy.yearOver = true;
    EXPECT_EQ(standingOf(energy).light, Light::Done);
    energy.actual = 103;
    EXPECT_EQ(standingOf(energy).light, Light::SlightlyBehind);
}

TEST(GoalPace, ThresholdsDecideTheLights)
{
    const GoalPoint point = flow(45, 100, 6);
    EXPECT_EQ(standingOf(point, {.ahead = 2, .behind = -2}).light, Light::Behind);
    EXPECT_EQ(standingOf(flow(53, 100, 6), {.ahead = 2, .behind = -2}).light, Light::Ahead);
}

TEST(GoalPace, AZeroTargetLeavesNoCompletionAndNoInfinity)
{
    for (const double target : {0.0, -5.0}) {
        const Standing standing = standingOf(flow(10, target, 6));
        EXPECT_FALSE(standing.completion);
        EXPECT_FALSE(standing.lead);
        EXPECT_EQ(standing.light, Light::NoData);
    }
}

TEST(GoalPace, NatureFollowsKindPolarityAndWish)
{
    Indicator indicator;
    Target target;
    EXPECT_EQ(goalNature(indicator, target), GoalNature::Accrues);
    target.staysLow = true;
    EXPECT_EQ(goalNature(indicator, target), GoalNature::StaysLow);
    target.staysLow = false;
    indicator.polarity = Polarity::LowerIsBetter;
    EXPECT_EQ(goalNature(indicator, target), GoalNature::StaysLow);
    indicator.kind = IndicatorKind::Stock;
    EXPECT_EQ(goalNature(indicator, target), GoalNature::BuildsUp);
    indicator.kind = IndicatorKind::Rate;
    EXPECT_EQ(goalNature(indicator, target), GoalNature::Held);
}

TEST(GoalPace, EveryLightHasItsOwnWordAndCode)
{
    QStringList codes;
    QStringList words;
    for (int i = 0; i <= int(Light::NotMet); ++i) {
        const auto light = static_cast<Light>(i);
        codes.append(lightCode(light));
        words.append(lightName(light, Language::English));
        EXPECT_FALSE(lightShape(light).isNull());
        EXPECT_FALSE(isGood(light) && isBad(light));
    }
    EXPECT_EQ(codes.removeDuplicates(), 0);
    EXPECT_EQ(words.removeDuplicates(), 0);
    EXPECT_EQ(lightCode(Light::SlightlyBehind), QStringLiteral("slightly_behind"));
    EXPECT_EQ(lightCode(Light::NotMet), QStringLiteral("not_met"));
}

TEST(GoalPace, TargetKindsGoThereAndBack)
{
    for (const auto kind :
         {TargetKind::Level, TargetKind::Growth, TargetKind::Share, TargetKind::AtLeastLastYear})
        EXPECT_EQ(targetKindFromCode(targetKindCode(kind)), kind);
    EXPECT_FALSE(targetKindFromCode(QStringLiteral("wish")));
}

TEST(GoalSettings, GoThroughTextAndSurviveNonsense)
{
    GoalSettings settings;
    settings.pace = Pace::Seasonal;
    settings.thresholds = {.ahead = 3, .behind = -8, .nearPercent = 1, .dueSoonDays = 14};
    EXPECT_EQ(GoalSettings::fromText(settings.toText()), settings);
    EXPECT_EQ(GoalSettings::fromText({}), GoalSettings());
    EXPECT_EQ(GoalSettings::fromText(QStringLiteral("[1, {\"ahead\": \"x\"")), GoalSettings());
    EXPECT_EQ(GoalSettings::fromText(QStringLiteral("{\"ahead\": \"x\"}")), GoalSettings());
}
