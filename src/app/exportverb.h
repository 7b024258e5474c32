// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verb.h"

namespace zoneboard {

/// `export STORE -o FILE`: the figures with what is computed from them, as xlsx, csv or json.
[[nodiscard]] Verb exportVerb();

}
