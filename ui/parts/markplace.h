// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartspec.h"
#include "core/catalog.h"
#include "models/selection.h"

namespace zoneboard {

/// The indicator a text begins with, the longest name of those that do (a row may say its whole
/// after the name); 0 where there is none.
[[nodiscard]] IndicatorId indicatorNamedIn(const Catalog& catalog, Language language,
                                           const QString& text);
/// The area a text ends with (a row may say its place before the name); 0 where there is none.
[[nodiscard]] AreaId areaNamedIn(const Catalog& catalog, Language language, const QString& text);

/// Where a click on a mark leads: `from`, with the indicator, the area and the year that the mark's
/// category and series name, on the Trends screen.
[[nodiscard]] Place placeOfMark(const Catalog& catalog, Language language, const ChartSpec& spec,
                                int category, int series, const Place& from);

}
