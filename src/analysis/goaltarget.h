// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/goalpace.h"
#include "analysis/growth.h"
#include "core/message.h"

#include <optional>

namespace zoneboard {

/// What a target comes to as a level in the indicator's unit, or what is missing for that.
struct ResolvedTarget
{
    std::optional<double> level;
    Message missing; ///< set where there is no level: the figure that is wanted
    Message
        basis; ///< how a level was worked out that the target does not state itself; may be empty
    int baseYear = 0; ///< of a path, else the year before
    std::optional<double> base; ///< the value of the base year
    bool baseImplied = false; ///< worked back from a reported growth (推算)
};

/// A growth target: base·(1 + g/100), for a rate base + g points. A share target: share/100 of the
/// parent area's value in the target year; before that year is over, of the parent's forecast by
/// its growth up to `asOf`. At least last year: the base (at most, where lower is better).
[[nodiscard]] ResolvedTarget resolve(const Panel& panel, const Catalog& catalog,
                                     const Target& target, Period asOf);

}
