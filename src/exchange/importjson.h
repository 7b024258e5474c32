// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importplan.h"

#include <QJsonObject>

#include <cstdint>
#include <optional>

namespace zoneboard {

/// What `zoneboard import --json` prints: dry_run, accepted, created_indicators, created_areas,
/// figures, refused, conflicts and change_set (null where nothing was stored). Sentences are in
/// `language`.
[[nodiscard]] QJsonObject importJson(const ImportPlan& plan, const Catalog& catalog,
                                     std::optional<std::int64_t> changeSet, bool dryRun,
                                     Language language = Language::Chinese);

}
