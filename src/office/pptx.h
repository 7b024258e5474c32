// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "report/pagination.h"
#include "report/reportspec.h"

#include <QByteArray>

namespace zoneboard {

/// The report as slides of 16:9 (PresentationML): one message a slide, tables and charts that can
/// be edited, notes with sources. Of the setup only the colours count. On the GUI thread.
[[nodiscard]] Result<QByteArray> reportPptx(const ReportSpec& spec, const PageSetup& setup);

}
