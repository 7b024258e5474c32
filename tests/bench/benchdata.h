// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog.h"
#include "core/edit.h"
#include "core/figure.h"

#include <vector>

namespace zoneboard {

/// How large a made-up world is. The first area is the parent of all others.
struct BenchSize
{
    int indicators = 200;
    int areas = 200;
    int years = 25;
};

/// The words of that world as an edit for an empty store, which numbers them from 1.
[[nodiscard]] Edit benchWords(const BenchSize& size);
/// The same as a catalog whose rows are numbered from 1.
[[nodiscard]] Catalog benchCatalog(const BenchSize& size);
/// A value for every indicator, area and year up to 2024, in the order of their keys; the parent
/// area's is the sum of its children's.
[[nodiscard]] std::vector<Figure> benchFigures(const BenchSize& size);

}
