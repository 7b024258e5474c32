// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartspec.h"
#include "charts/theme.h"

#include <QRectF>
#include <QSize>
#include <QString>

class QPainter;

namespace zoneboard {

/// How a chart is drawn: colours and sizes of a theme, and whether marks are also told apart by
/// pattern. Lengths are in the painter's logical pixels (1/96 inch on paper).
struct ChartStyle
{
    Theme theme;
    bool patterns = false; ///< greyscale-safe hatching for series; on for paper
    bool titles = true; ///< draw title and subtitle inside the chart
    double labelPixels = 12; ///< size of numbers and names; at least 12 on paper (9 pt)
    double titlePixels = 14;

    [[nodiscard]] static ChartStyle screen(const Theme& theme);
    [[nodiscard]] static ChartStyle paper();
};

/// Draws the chart into `rect`: the same marks and texts that a ChartView of that size shows. The
/// ground is not filled. Like everything with a QGraphicsScene: on the GUI thread.
void paintChart(QPainter& painter, const QRectF& rect, const ChartSpec& spec,
                const ChartStyle& style);

}
