// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartpainter.h"
#include "charts/chartspec.h"
#include "core/result.h"

#include <QSize>
#include <QString>

#include <memory>

class QMimeData;
class QPrinter;

namespace zoneboard {

/// What can be done with a chart besides looking at it. All of it is drawn for paper: light ground,
/// titles inside, patterns where greyscale needs them.

/// The chart for the clipboard: as vectors, and as an image of 300 dots an inch for programs that
/// do not take those.
[[nodiscard]] std::unique_ptr<QMimeData> chartPicture(const ChartSpec& spec, const QSize& size);
void copyChartPicture(const ChartSpec& spec, const QSize& size);
void copyChartTable(const ChartSpec& spec);
/// As SVG, PNG or PDF by the file's suffix.
[[nodiscard]] Result<void> saveChart(const ChartSpec& spec, const QSize& size, const QString& path);
/// One page, the chart as large as it fits without growing beyond its own proportions.
void printChart(const ChartSpec& spec, QPrinter& printer);
/// A file name made from the chart's title, without what file systems refuse.
[[nodiscard]] QString chartFileName(const ChartSpec& spec);

}
