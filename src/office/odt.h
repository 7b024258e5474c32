// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "report/pagination.h"
#include "report/reportspec.h"

#include <QByteArray>

namespace zoneboard {

/// The report as a text document that can be edited (OpenDocument 1.3): headings with levels,
/// tables with repeated heads, charts as vectors. On the GUI thread.
[[nodiscard]] Result<QByteArray> reportOdt(const ReportSpec& spec, const PageSetup& setup);

}
