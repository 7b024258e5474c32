// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office/officechart_p.h"

namespace zoneboard {

/// Words of charts in the language of a document (BCP 47).
[[nodiscard]] OfficeChartWords officeChartWords(const QString& languageTag);
/// Name of the sheet behind a chart.
[[nodiscard]] QString dataSheetName(const QString& languageTag);
/// "Numbers of the chart: %1".
[[nodiscard]] QString chartDataTitle(const QString& languageTag);
/// Name of the first sheet of a workbook.
[[nodiscard]] QString contentsSheetName(const QString& languageTag);

}
