// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog.h"

#include <QString>

namespace zoneboard {

/// Whether the words a source uses for a whole mean this area: its name or code, or 全区, 全市,
/// 全省 for an area of that kind. No words at all mean the parent area.
[[nodiscard]] bool meansArea(const QString& words, const Catalog& catalog, AreaId area);
/// Whether they mean this indicator: they hold one of its names or are its code.
[[nodiscard]] bool meansIndicator(const QString& words, const Catalog& catalog,
                                  IndicatorId indicator);

}
