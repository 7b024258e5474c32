// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/largepages.h"

#include <cstdlib>
#include <limits>
#include <malloc.h>
#include <memory>
#include <sys/mman.h>
#include <unistd.h>

namespace zoneboard {

namespace {

constexpr std::size_t largePage = 2 << 20;

}

void askForLargePages(const void* first, std::size_t bytes)
{
    if (bytes < 4 * largePage)
        return;
    void* place = const_cast<void*>(first); // only the kernel's view of it changes
    if (std::align(largePage, largePage, place, bytes) != nullptr)
        ::madvise(place, bytes / largePage * largePage, MADV_HUGEPAGE);
}

void growHeapInLargePages(std::size_t bytes)
{
    // A block of that size is to come from the heap, and the heap is to keep what it gave back.
    constexpr int largestThreshold = 32 << 20; // of glibc's malloc
    ::mallopt(M_MMAP_THRESHOLD, largestThreshold);
    ::mallopt(M_TRIM_THRESHOLD, std::numeric_limits<int>::max());
    const auto* before = static_cast<const std::byte*>(::sbrk(0));
    void* volatile block = std::malloc(bytes); // volatile: or the pair would be left out
    std::free(block);
    const auto* after = static_cast<const std::byte*>(::sbrk(0));
    if (after > before)
        askForLargePages(before, static_cast<std::size_t>(after - before));
}

}
