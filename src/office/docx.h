// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "report/pagination.h"
#include "report/reportspec.h"

#include <QByteArray>

namespace zoneboard {

/// The report as a text document that can be edited (WordprocessingML): the same document that
/// reportOdt() writes. On the GUI thread.
[[nodiscard]] Result<QByteArray> reportDocx(const ReportSpec& spec, const PageSetup& setup);

}
