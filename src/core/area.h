// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"

#include <QString>

#include <cstdint>

namespace zoneboard {

using AreaId = std::int32_t; ///< row id in the store; 0 means none

enum class AreaKind : std::uint8_t
{
    Province,
    City,
    District,
    Zone,
    Town,
    Other,
};

/// A place that figures are about. Areas form a tree by `parent` (省 → 市 → 区 → 高新区).
struct Area
{
    AreaId id = 0;
    QString code;
    BilingualText name;
    AreaKind kind = AreaKind::Zone;
    AreaId parent = 0;
    int position = 0;
    bool home = false; ///< the zone this store is kept for; exactly one area is
    bool operator==(const Area&) const = default;
};

}
