// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verb.h"

namespace zoneboard {

/// `report`: the annual report as a document.
[[nodiscard]] Verb reportVerb();

}
