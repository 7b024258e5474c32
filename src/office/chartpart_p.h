// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office/chartcells_p.h"
#include "office/drawing_p.h"
#include "office/officechart_p.h"

#include <QByteArray>
#include <QString>

namespace zoneboard {

/// How the texts of a chart of slides are set.
struct ChartPartLook
{
    QString languageTag;
    double pixels = 16;
};

/// The chart as a part of a package (DrawingML charts, ECMA-376, part 1, 21.2): every number stands
/// in it and in the workbook that `workbook` relates to, at `cells`;
/// empty for a chart inside that workbook.
[[nodiscard]] QByteArray chartPart(const OfficeChart& chart, const ChartCells& cells,
                                   const ChartPartLook& look, const QString& workbook);

}
