// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>
#include <QStringList>

#include <vector>

namespace zoneboard {

enum class ThemeMode
{
    Light,
    Dark,
};

/// Which way the colours of a rise and a fall go; the user's choice.
enum class GrowthColours
{
    BlueOrange, ///< default, no judgement in the colour
    RedUp, ///< 红涨绿跌
    GreenUp, ///< 绿涨红跌
};

/// Every colour, size and space of the program, read from resources/theme/theme.json. Written
/// nowhere else. Lengths are device-independent pixels.
struct Theme
{
    ThemeMode mode = ThemeMode::Light;
    QColor ground, panel, ink, quietInk, line;
    QColor brand, brandTint, onBrand, growth;
    QColor darkInk; ///< text on a light fill, in either mode
    QColor rail, railInk, railChosen;
    QColor rise, fall;
    QColor lightGreen, lightAmber, lightAmberFill, lightRed, lightNone;
    std::vector<QColor> series;
    int spaceXs = 4, spaceS = 8, spaceM = 12, spaceL = 16, spaceXl = 24;
    int radiusControl = 6, radiusPanel = 8;
    int typeSmall = 12, typeBody = 13, typePanelTitle = 14, typeSection = 16, typePageTitle = 20,
        typeCardFigure = 26;
    int rowTable = 32, rowGrid = 28;
    int motionMs = 150;
    QStringList fontFamilies;

    /// The bundled theme. Paper is always Light.
    [[nodiscard]] static Theme load(ThemeMode mode,
                                    GrowthColours growthColours = GrowthColours::BlueOrange);

    /// The ground of what is chosen: a light wash of the brand over the panel.
    [[nodiscard]] QColor chosen() const;
    /// The ground of a cell whose figure is not final.
    [[nodiscard]] QColor unsettled() const;
    /// The colour of a text that stands on a fill.
    [[nodiscard]] QColor inkOn(const QColor& fill) const;
};

/// WCAG contrast ratio of two opaque colours, 1 to 21.
[[nodiscard]] double contrast(const QColor& a, const QColor& b);
/// `colour` at the opacity `part` (0 to 1) over `ground`, as an opaque colour: the same on every
/// output.
[[nodiscard]] QColor mixed(const QColor& colour, const QColor& ground, double part);

}
