// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartpainter.h"
#include "core/result.h"

#include <QByteArray>
#include <QSizeF>
#include <QString>

namespace zoneboard {

enum class ChartFormat
{
    Svg,
    Png,
    Pdf,
};

/// By the file's suffix (.svg, .png, .pdf, any case); WrongUse names the three where it is another.
[[nodiscard]] Result<ChartFormat> chartFormat(const QString& path);

/// The chart as a file's bytes; `sizePixels` in 1/96 inch. `dpi` is the resolution of a PNG; SVG
/// and PDF are vectors, a PDF has its fonts embedded.
[[nodiscard]] QByteArray chartBytes(ChartFormat format, const ChartSpec& spec,
                                    const ChartStyle& style, const QSizeF& sizePixels, int dpi);

/// Writes the chart at once or not at all: a failure leaves an existing file as it was. Errors:
/// WrongUse for the suffix and for a size or resolution out of range, Output where the file can
/// not be written.
[[nodiscard]] Result<void> writeChart(const QString& path, const ChartSpec& spec,
                                      const ChartStyle& style, const QSizeF& sizePixels, int dpi);

}
