// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/bulletin.h"
#include "fuzz/fuzz.h"

using namespace zoneboard;

/// Sentences: every figure's span must lie inside the text and be its quote.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QString text = QString::fromUtf8(fuzzBytes(data, size));
    const auto characters = text.toUcs4().size();
    for (const BulletinFigure& figure : readBulletin(text, Catalog()).figures) {
        if (figure.start < 0 || figure.end < figure.start || figure.end > characters)
            std::abort();
    }
    return 0;
}
