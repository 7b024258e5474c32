// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheetreaders_p.h"
#include "fuzz/fuzz.h"
#include "fuzz/parcel.h"

using namespace zoneboard;

/// A workbook in the shape of a parcel (parcel.h), or an archive as it is.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    auto workbook = readOds(fuzzFile(zipOfParcel(fuzzBytes(data, size))));
    if (!workbook)
        return 0;
    ImportMaterial material;
    material.workbook = std::move(*workbook);
    planForFuzzing({material});
    return 0;
}
