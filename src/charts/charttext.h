// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartpainter.h"

#include <QPointF>

namespace zoneboard {

/// The text with what the theme's fonts can set in place of what they can not: no CJK family has
/// the narrow space between a number and its unit, and a whole other family would stand in for it.
[[nodiscard]] QString settable(QString text);

/// What the chart painted into `rect` has to say about the mark under `point`; empty where there is
/// none.
[[nodiscard]] QString chartTextAt(const QPointF& point, const QRectF& rect, const ChartSpec& spec,
                                  const ChartStyle& style);

}
