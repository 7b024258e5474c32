// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/planbuilder_p.h"

#include <QString>

namespace zoneboard {

/// Puts the figures that the sentences of a text state into the builder. What the text says twice
/// is one figure; where it contradicts itself the first stands and the other is remarked.
void readText(const QString& text, const ImportOptions& options, PlanBuilder& builder);

}
