// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace zoneboard {

// Memory that is touched for the first time costs the same for a page of 4 KiB as for one of 2 MiB.
// Where much will be touched soon, large pages are asked for. A system without them goes on as
// before.

/// For reserved memory; nothing is asked for where it is too little to matter.
void askForLargePages(const void* first, std::size_t bytes);

/// Room for so many bytes (fewer than 32 MiB) of small blocks at the end of the heap, in large
/// pages.
void growHeapInLargePages(std::size_t bytes);

}
