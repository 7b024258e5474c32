// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "report/pagination.h"
#include "report/reportspec.h"

#include <QByteArray>
#include <QString>

namespace zoneboard {

/// The report as PDF/A-2b: vectors, embedded font subsets, bookmarks, links from the contents,
/// title, language and author. An error where
/// the document could not be made.
[[nodiscard]] Result<QByteArray> reportPdf(const ReportSpec& spec, const PageSetup& setup);

/// Writes the PDF at once or not at all; a failure leaves an existing file as it was.
[[nodiscard]] Result<void> writeReportPdf(const QString& path, const ReportSpec& spec,
                                          const PageSetup& setup);

}
