// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzz.h"

using namespace zoneboard;

/// What the clipboard may hold of a web page.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto material = clipboardMaterial(QString::fromUtf8(fuzzBytes(data, size)), {});
    if (material)
        planForFuzzing({*material});
    return 0;
}
