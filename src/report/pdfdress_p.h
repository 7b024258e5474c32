// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "report/reportlayout.h"
#include "report/reportspec.h"

#include <QByteArray>

namespace zoneboard {

/// Gives a plain PDF of the layout what QPdfWriter can not: bookmarks, links, language, metadata
/// and a date of the report's own.
[[nodiscard]] Result<QByteArray> dressedPdf(const QByteArray& plain, const ReportSpec& spec,
                                            const ReportLayout& layout);

}
