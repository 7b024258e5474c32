// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/vintage.h"
#include "sample.h"

#include <gtest/gtest.h>

using namespace zoneboard;
using namespace zoneboard::sample;

namespace {

QDateTime day(int month, int day)
{
    return QDateTime(QDate(2025, month, day), QTime(9, 0), Qt::UTC);
}

Vintage vintage(IndicatorId indicator, double value, Status status, const QDateTime& from,
                std::optional<QDateTime> until = {})
{
    Vintage state;
    state.figure = figure(indicator, 2024, print(value, 1));
    state.figure.status = status;
    state.from = from;
    state.until = std::move(until);
    return state;
}

/// 294 expected in January, 291.2 flash in February, 290.8 final in May.
std::vector<Vintage> revised(IndicatorId indicator = output)
{
    return {vintage(indicator, 291.2, Status::Preliminary, day(2, 10), day(5, 20)),
            vintage(indicator, 294, Status::Expected, day(1, 5), day(2, 10)),
            vintage(indicator, 290.8, Status::Final, day(5, 20))};
}

}

TEST(Vintage, ExpectedPreliminaryAndFinalStandSideBySide)
{
    const Vintages all = sideBySide(revised(), catalog());
    EXPECT_EQ(all.of(Status::Expected)->figure.value->value, 294);
    EXPECT_EQ(all.of(Status::Preliminary)->figure.value->value, 291.2);
    EXPECT_FALSE(all.of(Status::Actual));
    EXPECT_EQ(all.of(Status::Final)->figure.value->value, 290.8);
    EXPECT_EQ(all.first->from, day(1, 5));
    EXPECT_EQ(all.last->from, day(5, 20));
    ASSERT_TRUE(all.revision);
    EXPECT_NEAR(all.revision->value, (290.8 / 294 - 1) * 100, 1e-12);
    EXPECT_TRUE(all.revision->interval.contains((290.84 / 293.96 - 1) * 100));
}

TEST(Vintage, OfOneStatusTheLastStateIsShown)
{
    auto states = revised();
    states.push_back(vintage(output, 293, Status::Expected, day(1, 20), day(2, 10)));
    EXPECT_EQ(sideBySide(states, catalog()).of(Status::Expected)->figure.value->value, 293);
}

TEST(Vintage, ARateIsRevisedInPoints)
{
    const Vintages all = sideBySide(revised(villageShare), catalog());
    ASSERT_TRUE(all.revision);
    EXPECT_NEAR(all.revision->value, 290.8 - 294, 1e-9);
}

TEST(Vintage, WithoutARevisionThereIsNone)
{
    EXPECT_FALSE(sideBySide({}, catalog()).last);
    EXPECT_FALSE(sideBySide({vintage(output, 3, Status::Final, day(1, 1))}, catalog()).revision);
    const auto zero = sideBySide({vintage(output, 0, Status::Expected, day(1, 1), day(2, 1)),
                                  vintage(output, 3, Status::Final, day(2, 1))},
                                 catalog());
    EXPECT_FALSE(zero.revision) << "no percentage of nothing";
}

TEST(Vintage, APanelAsItWasKnownOnADate)
{
    auto states = revised();
    Vintage lastYear = vintage(output, 270, Status::Final, day(1, 1));
    lastYear.figure.period = {2023};
    states.push_back(lastYear);
    const auto growthOn = [&](const QDateTime& moment) {
        return growthOf(panelAsOf(states, moment), catalog(), at(output, 2024)).computed;
    };
    EXPECT_FALSE(growthOn(day(1, 2))) << "nothing was known of 2024 yet";
    EXPECT_NEAR(growthOn(day(1, 5))->value, (294.0 / 270 - 1) * 100, 1e-12) << "from its moment on";
    EXPECT_NEAR(growthOn(day(2, 9))->value, (294.0 / 270 - 1) * 100, 1e-12);
    EXPECT_NEAR(growthOn(day(2, 10))->value, (291.2 / 270 - 1) * 100, 1e-12);
    EXPECT_NEAR(growthOn(day(12, 31))->value, (290.8 / 270 - 1) * 100, 1e-12);
    EXPECT_EQ(panelAsOf(states, day(12, 31)).size(), 2U);
}
