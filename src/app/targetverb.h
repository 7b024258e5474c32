// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verb.h"

namespace zoneboard {

/// set-target: one target; a former one stays in the history.
[[nodiscard]] Verb setTargetVerb();

}
