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

Result<void> writeReport(const QString& path, const ReportSpec& spec, const PageSetup& setup)
{
    const ReportFormat format = TRY(reportFormat(path));
    const QFileInfo target(path);
    if (!target.dir().exists())
        return failure(
            ErrorKind::Output,
            message(phrase("ReportOutput", "%1 can not be written: the folder %2 does not exist."),
                    path, target.dir().path()));
    QSaveFile file(path);
    const auto refused = [&] {
        return failure(
            ErrorKind::Output,
            message(phrase("ReportOutput", "%1 can not be written: %2."), path, file.errorString()),
            file.errorString());
    };
    if (!file.open(QIODevice::WriteOnly))
        return refused();
    const QByteArray bytes = TRY(reportBytes(format, spec, setup));
    if (file.write(bytes) != bytes.size() || !file.commit())
        return refused();
    return {};
}

}
