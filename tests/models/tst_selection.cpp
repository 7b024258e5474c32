// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/selection.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace zoneboard;

namespace {

TEST(Selection, tellsOnceOfEveryChangeAndNeverOfNone)
{
    Selection selection;
    QSignalSpy changes(&selection, &Selection::changed);
    selection.showYear(2024);
    selection.showYear(2024);
    EXPECT_EQ(changes.count(), 1);
    selection.show({QStringLiteral("trends"), 3, 2023, 7});
    EXPECT_EQ(changes.count(), 2);
    EXPECT_EQ(selection.indicator(), 7);
    EXPECT_EQ(changes.at(1).at(0).value<Place>().year, 2024) << "what it was before";
}

TEST(Selection, goesBackAndForwardThroughWhatWasLookedAt)
{
    Selection selection;
    selection.reset({QStringLiteral("overview"), 3, 2024, 1});
    EXPECT_FALSE(selection.canGoBack());
    selection.showIndicatorOn(QStringLiteral("trends"), 5);
    selection.showYear(2020);
    selection.back();
    EXPECT_EQ(selection.place(), (Place {QStringLiteral("trends"), 3, 2024, 5}));
    selection.back();
    EXPECT_EQ(selection.screen(), QStringLiteral("overview"));
    EXPECT_FALSE(selection.canGoBack());
    selection.forward();
    EXPECT_EQ(selection.indicator(), 5);
    EXPECT_TRUE(selection.canGoForward());
}

TEST(Selection, aNewWayForgetsTheOneAhead)
{
    Selection selection;
    selection.reset({QStringLiteral("overview"), 3, 2024, 1});
    selection.showYear(2023);
    selection.showYear(2022);
    selection.back();
    selection.showYear(2019);
    EXPECT_FALSE(selection.canGoForward());
    selection.back();
    EXPECT_EQ(selection.year(), 2023);
}

TEST(Selection, resetStartsAnew)
{
    Selection selection;
    selection.showYear(2023);
    selection.reset({QStringLiteral("overview"), 1, 2024, 1});
    EXPECT_FALSE(selection.canGoBack());
    selection.back();
    EXPECT_EQ(selection.year(), 2024);
}

TEST(Selection, theWayBackIsLongButNotEndless)
{
    Selection selection;
    for (int year = 1; year <= 1000; ++year)
        selection.showYear(year);
    int steps = 0;
    for (; selection.canGoBack(); ++steps)
        selection.back();
    EXPECT_GE(steps, 100);
    EXPECT_LT(steps, 1000);
}

}
