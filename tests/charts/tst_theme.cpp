// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/theme.h"

#include <gtest/gtest.h>

namespace zoneboard {

namespace {

void expectContrast(const char* what, const QColor& mark, const QColor& ground, double least)
{
    EXPECT_GE(contrast(mark, ground), least)
        << what << ": " << qPrintable(mark.name()) << " on " << qPrintable(ground.name());
}

class ThemeContrast : public ::testing::TestWithParam<ThemeMode>
{
};

}

TEST_P(ThemeContrast, TextIsReadableOnItsGround)
{
    for (const GrowthColours growth :
         {GrowthColours::BlueOrange, GrowthColours::RedUp, GrowthColours::GreenUp}) {
        const Theme theme = Theme::load(GetParam(), growth);
        // Charts write on the panel, pages on the ground; rows of tables are chosen, cells of the
        // data grid unsettled. Words of status and lights stand on any of them.
        for (const QColor& ground :
             {theme.panel, theme.ground, theme.chosen(), theme.unsettled()}) {
            for (const QColor& text :
                 {theme.ink, theme.quietInk, theme.growth, theme.rise, theme.fall, theme.brand,
                  theme.lightGreen, theme.lightAmber, theme.lightRed, theme.lightNone})
                expectContrast("text", text, ground, 4.5);
        }
        expectContrast("on brand", theme.onBrand, theme.brand, 4.5);
        expectContrast("rail", theme.railInk, theme.rail, 4.5);
        expectContrast("rail, chosen", theme.railInk, theme.railChosen, 4.5);
        expectContrast("a count on the rail", theme.rail, theme.railInk, 4.5);
    }
}

TEST_P(ThemeContrast, NumbersInsideMarksAreReadable)
{
    const Theme theme = Theme::load(GetParam());
    for (const QColor& fill : theme.series)
        expectContrast("in a part of a stack or a treemap", theme.inkOn(fill), fill, 4.5);
    expectContrast("beside the chosen year", theme.inkOn(theme.brandTint), theme.brandTint, 4.5);
}

TEST_P(ThemeContrast, AWashIsSeenAndStaysQuiet)
{
    const Theme theme = Theme::load(GetParam());
    for (const QColor& wash : {theme.chosen(), theme.unsettled()}) {
        EXPECT_NE(wash, theme.panel);
        EXPECT_LT(contrast(wash, theme.panel), 1.6);
    }
}

TEST_P(ThemeContrast, MarksAreSeenOnThePanel)
{
    const Theme theme = Theme::load(GetParam());
    ASSERT_EQ(theme.series.size(), 8U);
    for (const QColor& series : theme.series)
        expectContrast("series", series, theme.panel, 3.0);
    expectContrast("brand", theme.brand, theme.panel, 3.0);
    expectContrast("chosen beside the others", theme.brand, theme.brandTint, 3.0);
}

INSTANTIATE_TEST_SUITE_P(BothModes, ThemeContrast,
                         ::testing::Values(ThemeMode::Light, ThemeMode::Dark));

TEST(Theme, ContrastIsTheOneOfWcag)
{
    EXPECT_DOUBLE_EQ(contrast(Qt::black, Qt::white), 21);
    EXPECT_DOUBLE_EQ(contrast(Qt::white, Qt::black), 21);
    EXPECT_DOUBLE_EQ(contrast(Qt::red, Qt::red), 1);
    EXPECT_NEAR(contrast(QColor(0x77, 0x77, 0x77), Qt::white), 4.478, 0.001);
}

TEST(Theme, GrowthColoursFollowTheChoice)
{
    const Theme red = Theme::load(ThemeMode::Light, GrowthColours::RedUp);
    const Theme green = Theme::load(ThemeMode::Light, GrowthColours::GreenUp);
    EXPECT_EQ(red.rise, red.lightRed);
    EXPECT_EQ(red.fall, red.lightGreen);
    EXPECT_EQ(green.rise, green.lightGreen);
    EXPECT_EQ(green.fall, green.lightRed);
}

TEST(Theme, TokensComeFromTheFile)
{
    const Theme light = Theme::load(ThemeMode::Light);
    EXPECT_EQ(light.panel, QColor(0xff, 0xff, 0xff));
    EXPECT_EQ(light.ink, QColor(0x1b, 0x24, 0x30));
    EXPECT_EQ(light.typeCardFigure, 26);
    EXPECT_EQ(light.spaceXl, 24);
    EXPECT_EQ(light.fontFamilies.value(0), QStringLiteral("Noto Sans CJK SC"));
    EXPECT_EQ(Theme::load(ThemeMode::Dark).mode, ThemeMode::Dark);
}

TEST(Theme, MixingIsOpaque)
{
    EXPECT_EQ(mixed(Qt::black, Qt::white, 0), QColor(Qt::white));
    EXPECT_EQ(mixed(Qt::black, Qt::white, 1), QColor(Qt::black));
    EXPECT_EQ(mixed(QColor(0x1f, 0x5f, 0xae), Qt::white, 0.55), QColor(132, 167, 210));
}

}
