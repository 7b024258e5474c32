// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartlayout.h"
#include "charts/chartpainter.h"

class QGraphicsScene;

namespace zoneboard {

/// Fills an empty scene with a chart as it was laid out: Qt Charts draws grid, bars and lines
/// inside the plot, items of our own what it does not know. The layout and the style must outlive
/// the scene's painting.
void buildChartScene(QGraphicsScene& scene, const ChartLayout& layout, const ChartStyle& style);

}
