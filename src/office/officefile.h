// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "report/pagination.h"
#include "report/reportspec.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <vector>

namespace zoneboard {

/// The files a report can be saved as.
enum class ReportFormat : std::uint8_t
{
    Pdf,
    Pptx, ///< slides with charts that can be edited
    Odt, ///< a text document
    Docx, ///< the same
    Xlsx, ///< its tables as a workbook
};

/// A format as a save dialog offers it.
struct ReportFormatName
{
    ReportFormat format;
    QString suffix; ///< "pptx"
    Phrase name; ///< "Slides"
};

[[nodiscard]] const std::vector<ReportFormatName>& reportFormats();
/// By the file's suffix, any case; WrongUse names those there are where it is another.
[[nodiscard]] Result<ReportFormat> reportFormat(const QString& path);

/// The report as a file's bytes; the same report gives the same bytes. On the GUI thread.
[[nodiscard]] Result<QByteArray> reportBytes(ReportFormat format, const ReportSpec& spec,
                                             const PageSetup& setup);

struct ReportFile
{
    QString path;
    ReportSpec spec;
};

/// Writes all reports or none, each in the format of its suffix; a failure leaves existing files
/// as they were.
[[nodiscard]] Result<void> writeReports(const std::vector<ReportFile>& files,
                                        const PageSetup& setup);
[[nodiscard]] Result<void> writeReport(const QString& path, const ReportSpec& spec,
                                       const PageSetup& setup);

}
