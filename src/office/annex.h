// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "report/pagination.h"
#include "report/reportspec.h"

#include <QByteArray>

namespace zoneboard {

/// The report's figures as a workbook (SpreadsheetML): a sheet a page with its tables as numbers,
/// its charts beside them, notes and sources; a first sheet that leads to the others. On the GUI
/// thread.
[[nodiscard]] Result<QByteArray> reportXlsx(const ReportSpec& spec, const PageSetup& setup);

}
