// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog.h"
#include "core/edit.h"
#include "core/result.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace zoneboard {

/// The data sets that come with the program (folder data/), as change sets in the order in which
/// they are to be stored: "wuxing-2024" (a zone's published figures), "demo" (synthetic), "empty"
/// (the catalog of indicators alone). An unknown name is an error.
[[nodiscard]] Result<std::vector<Edit>> bundledEdits(const QString& name);

/// The bundled indicators with their aliases, without areas or figures: what prose is read with
/// where there is no store.
[[nodiscard]] Result<Catalog> bundledCatalog();

}
