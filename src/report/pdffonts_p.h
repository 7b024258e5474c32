// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <qpdf/QPDF.hh>

namespace zoneboard {

/// Mends the fonts that QPdfWriter embedded: what their glyphs stand for when text is selected or
/// searched (高, not the radical ⾼ that looks the same), and subset names that are the same
/// whenever the document is made. `family` is a font the document is set in.
void mendFonts(QPDF& document, const QFont& family);

}
