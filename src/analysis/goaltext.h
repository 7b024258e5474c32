// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/goalpace.h"
#include "core/catalog.h"
#include "core/period.h"

namespace zoneboard {

/// Words about goals in both languages, as the arguments of messages.
namespace goaltext {

/// A level with its unit, with as many digits as the indicator prints or the level needs (two more
/// at most).
[[nodiscard]] BilingualText level(const Indicator& indicator, double value);
/// A level that was worked out, with the digits the indicator prints.
[[nodiscard]] BilingualText estimate(const Indicator& indicator, double value);
[[nodiscard]] BilingualText period(Period period);
[[nodiscard]] BilingualText percent(double percent, int decimals = 1);
/// Signed growth, or change in points where the indicator is a rate.
[[nodiscard]] BilingualText growth(const Indicator& indicator, double growth);
/// "a、b" / "a, b"; after `most` names "等 n 项" / "and n more".
[[nodiscard]] BilingualText list(const QList<BilingualText>& names, int most = 4);
/// Digits a level of this indicator is shown with.
[[nodiscard]] int levelDecimals(const Indicator& indicator, double value);

}

}
