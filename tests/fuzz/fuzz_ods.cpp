// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheetreaders_p.h"
#include "fuzz/fuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    zoneboard::fuzzWorkbook(zoneboard::readOds, data, size);
    return 0;
}
