// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/goalboard.h"
#include "analysis/workprogress.h"

#include <QJsonObject>

namespace zoneboard {

/// A goal as the command line writes it; what it has not is null.
[[nodiscard]] QJsonObject goalJson(const GoalProgress& goal, const Catalog& catalog,
                                   Language language);
/// A work line or an aim is a goal whose milestones are all there is.
[[nodiscard]] QJsonObject workLineJson(const WorkLineProgress& work, const Catalog& catalog,
                                       Language language);

}
