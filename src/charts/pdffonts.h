// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFont>

class QPDF;

namespace zoneboard {

/// Mends the fonts that QPdfWriter embedded: what their glyphs stand for when text is selected or
/// searched (高, not the radical ⾼ that looks the same), and subset names that are the same
/// whenever the document is made. `family` is a font the document is set in.
void mendFonts(QPDF& document, const QFont& family);

/// A PDF as QPdfWriter made it, with its fonts mended and nothing in it that differs from one run
/// to the next: no time of day, an identity made from the content.
[[nodiscard]] QByteArray settledPdf(const QByteArray& plain, const QFont& family);

}
