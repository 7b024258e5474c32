// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit.h"
#include "core/language.h"
#include "core/result.h"

namespace zoneboard {

/// An edit that adds one row to the catalog. Code, initials and place in the order are given to it;
/// a name that is missing or taken is an error that says so. The row's id in the edit is −1.
[[nodiscard]] Result<Edit> newIndicatorEdit(const Catalog& catalog, Indicator indicator,
                                            Language language);
/// The first area is the home area.
[[nodiscard]] Result<Edit> newAreaEdit(const Catalog& catalog, Area area, Language language);
[[nodiscard]] Result<Edit> newSourceEdit(const Catalog& catalog, Source source, Language language);

}
