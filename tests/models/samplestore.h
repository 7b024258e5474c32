// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit.h"
#include "store/store.h"

#include <QString>

#include <memory>

namespace zoneboard::samplestore {

/// A small zone with all that screens show: a city, a district, three zones; ten years of output,
/// investment with its parts, exports, projects, air; an expected newest year, targets for the next
/// one with its first six months. Every number follows from its place.
[[nodiscard]] Edit contents();
/// A store with the contents, at `path`.
[[nodiscard]] std::unique_ptr<Store> make(const QString& path);

inline constexpr int firstYear = 2015;
inline constexpr int lastYear = 2024;

}
