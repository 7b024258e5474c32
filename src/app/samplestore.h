// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "store/store.h"

#include <QString>

#include <memory>

namespace zoneboard {

/// A new store with a bundled data set; where that fails, no file is left behind.
[[nodiscard]] Result<std::unique_ptr<Store>>
makeBundledStore(const QString& path, const QString& dataSet, const Clock& clock = {});

/// The sample in the user's data folder, made there the first time.
[[nodiscard]] Result<QString> sampleStore();

}
