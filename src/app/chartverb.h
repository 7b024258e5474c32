// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verb.h"

namespace zoneboard {

/// `chart`: one chart as an SVG, PNG or PDF file.
[[nodiscard]] Verb chartVerb();

}
