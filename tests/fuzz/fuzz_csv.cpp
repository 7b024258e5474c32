// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import.h"
#include "exchange/longrows_p.h"
#include "exchange/textencoding.h"
#include "fuzz/fuzz.h"

using namespace zoneboard;

/// Text as people send it: decoded, taken apart, recognised and planned; the streaming reader sees
/// the same bytes.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes = fuzzBytes(data, size);
    LongRows rows({bytes.constData(), static_cast<std::size_t>(bytes.size())}, ',');
    while (rows.next()) { }
    const auto text = decodeText(bytes, QStringLiteral("f.csv"));
    if (!text)
        return 0;
    const auto material = clipboardMaterial({}, text->text);
    if (material)
        planForFuzzing({*material});
    return 0;
}
