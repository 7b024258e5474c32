// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/stylesheet.h"

#include <gtest/gtest.h>

using namespace zoneboard;

namespace {

class StyleSheet : public ::testing::TestWithParam<ThemeMode>
{
};

TEST_P(StyleSheet, everyTokenIsFilledFromTheTheme)
{
    const Theme theme = Theme::load(GetParam());
    const QString sheet = programStyleSheet(theme);
    EXPECT_FALSE(sheet.contains(u'@'));
    for (const QColor& colour : {theme.ground, theme.panel, theme.ink, theme.brand, theme.rail})
        EXPECT_TRUE(sheet.contains(colour.name())) << qPrintable(colour.name());
    EXPECT_TRUE(sheet.contains(theme.fontFamilies.first()));
}

TEST_P(StyleSheet, chosenRowsStayLegible)
{
    const Theme theme = Theme::load(GetParam());
    const QColor chosen = mixed(theme.brand, theme.panel, 0.14);
    EXPECT_GE(contrast(theme.ink, chosen), 4.5);
    EXPECT_GE(contrast(theme.quietInk, chosen), 4.5);
    EXPECT_GE(contrast(theme.railInk, theme.railChosen), 4.5);
    const QPalette palette = stylePalette(theme);
    EXPECT_GE(contrast(palette.color(QPalette::WindowText), palette.color(QPalette::Window)), 4.5);
    EXPECT_GE(
        contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)),
        4.5);
}

INSTANTIATE_TEST_SUITE_P(Themes, StyleSheet, ::testing::Values(ThemeMode::Light, ThemeMode::Dark));

}
