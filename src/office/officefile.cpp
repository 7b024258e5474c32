// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/officefile.h"

#include "office/annex.h"
#include "office/docx.h"
#include "office/odt.h"
#include "office/pptx.h"
#include "report/pdfoutput.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <memory>

namespace zoneboard {

const std::vector<ReportFormatName>& reportFormats()
{
    static const std::vector<ReportFormatName> formats {
        {ReportFormat::Pdf, QStringLiteral("pdf"), phrase("Office", "PDF document")},
        {ReportFormat::Pptx, QStringLiteral("pptx"), phrase("Office", "Slides")},
        {ReportFormat::Odt, QStringLiteral("odt"), phrase("Office", "Text document")},
        {ReportFormat::Docx, QStringLiteral("docx"), phrase("Office", "Word document")},
        {ReportFormat::Xlsx, QStringLiteral("xlsx"), phrase("Office", "Workbook with the tables")},
    };
    return formats;
}

Result<ReportFormat> reportFormat(const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    QStringList known;
    for (const ReportFormatName& format : reportFormats()) {
        if (format.suffix == suffix)
            return format.format;
        known.append(u'.' + format.suffix);
    }
    return failure(ErrorKind::WrongUse,
                   message(phrase("Office", "%1: a report is written as one of %2."), path,
                           known.join(QStringLiteral(", "))));
}

Result<QByteArray> reportBytes(ReportFormat format, const ReportSpec& spec, const PageSetup& setup)
{
    if (spec.pages.empty())
        return failure(ErrorKind::WrongUse, phrase("ReportOutput", "The report has no pages."));
    switch (format) {
    case ReportFormat::Pdf:
        return reportPdf(spec, setup);
    case ReportFormat::Pptx:
        return reportPptx(spec, setup);
    case ReportFormat::Odt:
        return reportOdt(spec, setup);
    case ReportFormat::Docx:
        return reportDocx(spec, setup);
    case ReportFormat::Xlsx:
        return reportXlsx(spec, setup);
    }
    return QByteArray();
}

namespace {

Result<void> refused(const QString& path, const QSaveFile& file)
{
    return failure(
        ErrorKind::Output,
        message(phrase("ReportOutput", "%1 can not be written: %2."), path, file.errorString()),
        file.errorString());
}

/// The report in a file that takes its place only once it is told to.
Result<std::unique_ptr<QSaveFile>> prepared(const ReportFile& report, const PageSetup& setup)
{
    const ReportFormat format = TRY(reportFormat(report.path));
    const QFileInfo target(report.path);
    if (!target.dir().exists())
        return failure(
            ErrorKind::Output,
            message(phrase("ReportOutput", "%1 can not be written: the folder %2 does not exist."),
                    report.path, target.dir().path()));
    auto file = std::make_unique<QSaveFile>(report.path);
    if (!file->open(QIODevice::WriteOnly))
        TRY(refused(report.path, *file));
    const QByteArray bytes = TRY(reportBytes(format, report.spec, setup));
    if (file->write(bytes) != bytes.size() || !file->flush())
        TRY(refused(report.path, *file));
    return file;
}

}

Result<void> writeReports(const std::vector<ReportFile>& files, const PageSetup& setup)
{
    std::vector<std::unique_ptr<QSaveFile>> all;
    for (const ReportFile& report : files)
        all.push_back(TRY(prepared(report, setup)));
    for (size_t i = 0; i < all.size(); ++i)
        if (!all[i]->commit())
            return refused(files[i].path, *all[i]);
    return {};
}

Result<void> writeReport(const QString& path, const ReportSpec& spec, const PageSetup& setup)
{
    return writeReports({{path, spec}}, setup);
}

}
