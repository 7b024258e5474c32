// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartlayout.h"
#include "charts/chartpainter.h"

#include <QColor>

namespace zoneboard {

/// What a line is for; data where the layout says nothing of it.
[[nodiscard]] LineRole lineRole(const ChartLayout& layout, int series);
/// The line around and across a bar that is not sure: darker than a tint, so that it can be seen.
[[nodiscard]] QColor outlineColour(const ChartBar& bar, const Theme& theme);
/// Whether a pattern tells the bar's series apart: the first one stays solid.
[[nodiscard]] bool isPatterned(const ChartBar& bar, const ChartStyle& style);

}
