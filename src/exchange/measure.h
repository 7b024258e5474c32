// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure.h"
#include "core/result.h"
#include "core/unit.h"
#include "exchange/figuretext.h"

#include <QString>

namespace zoneboard {

/// 1.2万 in 家 is 1.2 万家; a unit that is only a multiplier takes its measure from the
/// indicator's.
[[nodiscard]] QString completedUnit(const QString& unit, const QString& measure);

/// x times an exact factor, with the digits that come of it.
[[nodiscard]] Published converted(const Published& number, const ConversionFactor& factor);

/// A number with what unit stands behind it, in the unit of an indicator; one without a unit is in
/// it already. An error says which two units have nothing in common.
[[nodiscard]] Result<Published> inMeasure(const CellNumber& number, const QString& measure);

}
