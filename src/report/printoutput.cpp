// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/printoutput.h"

#include "report/reportpainter.h"

#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPrinter>
#include <QPrinterInfo>
#include <QRegularExpression>

#include <cups/cups.h>

namespace zoneboard {

namespace {

constexpr double logicalDpi = 96;
constexpr int printerDpi = 1200;

/// The sheets to print, in order, from 0.
std::vector<int> sheetsOf(const std::vector<SheetRange>& ranges, int count)
{
    std::vector<int> sheets;
    if (ranges.empty())
        for (int sheet = 0; sheet < count; ++sheet)
            sheets.push_back(sheet);
    for (const SheetRange& range : ranges)
        for (int sheet = range.first; sheet <= range.last && sheet <= count; ++sheet)
            sheets.push_back(sheet - 1);
    return sheets;
}

Result<SheetRange> rangeOf(const QString& text, int count)
{
    static const QRegularExpression form(
        QStringLiteral("^(\\d{1,5})\\s*(?:([-\\x{2013}~])\\s*(\\d{0,5}))?$"));
    const auto match = form.match(text);
    SheetRange range;
    range.first = match.captured(1).toInt();
    range.last = range.first;
    if (!match.captured(2).isEmpty())
        range.last = match.captured(3).isEmpty() ? count : match.captured(3).toInt();
    if (!match.hasMatch() || range.first < 1 || range.last < range.first)
        return failure(ErrorKind::WrongUse,
                       message(phrase("ReportOutput",
                                      "Sheets: found “%1”, expected something like 1-3, 5, 8-."),
                               text));
    if (range.last > count)
        return failure(
            ErrorKind::WrongUse,
            message(phrase("ReportOutput", "Sheets: there is no sheet %1; the report has %2."),
                    QString::number(range.last), QString::number(count)));
    return range;
}

Result<QPrinterInfo> printerNamed(const QString& name)
{
    const QPrinterInfo found = QPrinterInfo::printerInfo(name);
    if (!found.isNull())
        return found;
    const QStringList names = printerNames();
    return failure(
        ErrorKind::WrongUse,
        names.isEmpty()
            ? message(phrase("ReportOutput",
                             "There is no printer “%1”, nor any other; write a PDF instead."),
                      name)
            : message(phrase("ReportOutput", "There is no printer “%1”. There are: %2."), name,
                      names.join(QStringLiteral(", "))));
}

void setUp(QPrinter& printer, const ReportSpec& spec, const ReportPainter& painter,
           const PageSetup& setup, const PrintJob& job)
{
    printer.setResolution(printerDpi);
    printer.setFullPage(true);
    printer.setPageSize(QPageSize(setup.paper == Paper::A3 ? QPageSize::A3 : QPageSize::A4));
    printer.setPageOrientation(painter.pageSize().width() > painter.pageSize().height()
                                   ? QPageLayout::Landscape
                                   : QPageLayout::Portrait);
    printer.setPageMargins({0, 0, 0, 0});
    printer.setDocName(spec.title);
    printer.setCreator(QStringLiteral("Zoneboard " ZONEBOARD_VERSION));
    printer.setCopyCount(job.copies);
    printer.setColorMode(job.grey ? QPrinter::GrayScale : QPrinter::Color);
    printer.setDuplex(job.duplex == Duplex::LongEdge        ? QPrinter::DuplexLongSide
                          : job.duplex == Duplex::ShortEdge ? QPrinter::DuplexShortSide
                                                            : QPrinter::DuplexNone);
}

/// Qt hands the job over when painting ends and does not say what became of it; CUPS does.
bool queueTookIt()
{
    return cupsLastError() <= IPP_STATUS_OK_CONFLICTING;
}

Message refusal(const QString& printer)
{
    return message(phrase("ReportOutput", "The printer “%1” did not take the report."), printer);
}

}

Result<std::vector<SheetRange>> sheetRanges(const QString& text, int count)
{
    static const QRegularExpression between(QStringLiteral("[,，、;；]"));
    std::vector<SheetRange> ranges;
    for (const QString& part : text.split(between, Qt::SkipEmptyParts))
        if (!part.trimmed().isEmpty())
            ranges.push_back(TRY(rangeOf(part.trimmed(), count)));
    return ranges;
}

QStringList printerNames()
{
    QStringList names = QPrinterInfo::availablePrinterNames();
    const QString first = QPrinterInfo::defaultPrinterName();
    if (names.removeOne(first))
        names.prepend(first);
    return names;
}

Result<void> printReport(const ReportSpec& spec, const PageSetup& setup, const PrintJob& job)
{
    const QPrinterInfo queue = TRY(printerNamed(job.printer));
    PageSetup onPaper = setup;
    onPaper.grey = setup.grey || job.grey;
    const ReportPainter painter(spec, onPaper);
    const std::vector<int> sheets = sheetsOf(job.ranges, painter.pageCount());
    if (sheets.empty())
        return failure(ErrorKind::WrongUse, phrase("ReportOutput", "The report has no pages."));
    QPrinter printer(queue, QPrinter::HighResolution);
    setUp(printer, spec, painter, setup, job);
    QPainter on;
    if (!on.begin(&printer))
        return failure(ErrorKind::Output, refusal(job.printer));
    on.scale(printerDpi / logicalDpi, printerDpi / logicalDpi);
    for (size_t i = 0; i < sheets.size(); ++i) {
        if (i > 0 && !printer.newPage()) {
            printer.abort();
            return failure(ErrorKind::Output, refusal(job.printer));
        }
        painter.paintPage(sheets[i], on);
    }
    if (!on.end() || printer.printerState() == QPrinter::Error
        || printer.printerState() == QPrinter::Aborted || !queueTookIt())
        return failure(ErrorKind::Output, refusal(job.printer),
                       QString::fromUtf8(cupsLastErrorString()));
    return {};
}

}
