// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verb.h"

namespace zoneboard {

/// `import`: files into a store, all or nothing.
[[nodiscard]] Verb importVerb();

}
