// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdfoutput.h"

#include "report/pdfdress_p.h"
#include "report/reportpainter.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace zoneboard {

namespace {

constexpr double logicalDpi = 96;
constexpr int pdfDpi = 1200;

QByteArray plainPdf(const ReportPainter& painter, const QString& title)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    // The archive version brings the colour profile along and forbids transparency.
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(pdfDpi);
    writer.setPageSize(
        QPageSize(painter.pageSize() / logicalDpi, QPageSize::Inch, {}, QPageSize::ExactMatch));
    writer.setPageMargins({0, 0, 0, 0});
    writer.setTitle(title);
    QPainter on(&writer);
    on.scale(pdfDpi / logicalDpi, pdfDpi / logicalDpi);
    for (int page = 0; page < painter.pageCount(); ++page) {
        if (page > 0)
            writer.newPage();
        painter.paintPage(page, on);
    }
    on.end();
    return buffer.data();
}

}

Result<QByteArray> reportPdf(const ReportSpec& spec, const PageSetup& setup)
{
    const ReportPainter painter(spec, setup);
    if (painter.pageCount() == 0)
        return failure(ErrorKind::WrongUse, phrase("ReportOutput", "The report has no pages."));
    return dressedPdf(plainPdf(painter, spec.title), spec, painter.layout());
}

Result<void> writeReportPdf(const QString& path, const ReportSpec& spec, const PageSetup& setup)
{
    const QFileInfo target(path);
    if (!target.dir().exists())
        return failure(
            ErrorKind::Output,
            message(phrase("ReportOutput", "%1 can not be written: the folder %2 does not exist."),
                    path, target.dir().path()));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(
            ErrorKind::Output,
            message(phrase("ReportOutput", "%1 can not be written: %2."), path, file.errorString()),
            file.errorString());
    const QByteArray bytes = TRY(reportPdf(spec, setup));
    if (file.write(bytes) != bytes.size() || !file.commit())
        return failure(
            ErrorKind::Output,
            message(phrase("ReportOutput", "%1 can not be written: %2."), path, file.errorString()),
            file.errorString());
    return {};
}

}
