// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartlayout.h"
#include "charts/chartpainter.h"

#include <QColor>
#include <QFont>
#include <QPen>

class QPainter;

namespace zoneboard {

/// The font of a text, sized in logical pixels: the same on a screen and on paper.
[[nodiscard]] QFont chartFont(const ChartStyle& style, TextRole role);
[[nodiscard]] TextMeasure chartMeasure(const ChartStyle& style);

/// What a bar is filled with, opaque; certainty and pattern make it lighter.
[[nodiscard]] QColor barFill(const ChartBar& bar, const ChartStyle& style);
[[nodiscard]] QColor seriesColour(const Theme& theme, int series);
/// Dashes that tell lines apart without colour; the first one is unbroken.
[[nodiscard]] Qt::PenStyle seriesDash(const ChartStyle& style, int series);

/// A line of the chart by what it is for (band: −1).
[[nodiscard]] QColor lineColour(const ChartLayout& layout, const ChartStyle& style, int series);
[[nodiscard]] QPen linePen(const ChartLayout& layout, const ChartStyle& style, int series);
/// ✓ ▲ ● ◆ ▼ ○ in the light's colour, told apart without it.
void paintSign(QPainter& painter, const ChartSign& sign, const Theme& theme);

/// What lies under the axes and bars: the faint full lengths of shares.
void paintUnder(QPainter& painter, const ChartLayout& layout, const ChartStyle& style);
/// What lies over them: outlines, hatches, open ends, floating steps, dots, lines and all texts.
void paintOver(QPainter& painter, const ChartLayout& layout, const ChartStyle& style);

/// A hatch inside a rectangle, made of lines that end at its edges, so that it needs no clipping
/// and scales with the page. `kind` 0 to 7: directions and densities that can be told apart.
void paintHatch(QPainter& painter, const QRectF& rect, const QColor& colour, int kind);

}
