// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/theme.h"
#include "ui/overview/carddata.h"

#include <QFont>
#include <QRectF>
#include <QStringList>

namespace zoneboard {

/// Which parts the cards of a row have; all cards of a row stand on the same lines.
struct CardParts
{
    int nameLines = 1;
    int shareLines = 0;
    bool growth = false;
    bool spark = false;
    bool goal = false;
    bool lightBelow = false; ///< a goal's light has a line of its own, on every card alike
    bool operator==(const CardParts&) const = default;
};

/// Where everything of a card stands, in its own pixels. Nothing is elided: a name or a share takes
/// the lines it needs, a figure that is too wide becomes smaller.
struct CardLayout
{
    QFont nameFont;
    QFont figureFont;
    QFont unitFont;
    QFont smallFont;
    QStringList nameLines;
    QStringList shareLines;
    QRectF name;
    QRectF status; ///< empty for none
    QRectF figure;
    QRectF unit;
    QRectF growth;
    QRectF share;
    QRectF spark;
    QRectF goalBar;
    QRectF goalText;
    QRectF goalLight;
    double height = 0;
};

/// The parts a card needs at that width.
[[nodiscard]] CardParts cardParts(const CardData& card, const Theme& theme, double width);
/// What a row of both needs.
[[nodiscard]] CardParts together(const CardParts& a, const CardParts& b);
[[nodiscard]] CardLayout layoutCard(const CardData& card, const CardParts& parts,
                                    const Theme& theme, double width);

}
