// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reportverb.h"
#include "report/printoutput.h"
#include "report/reportpainter.h"

#include <QMap>

namespace zoneboard {

namespace {

constexpr int mostCopies = 999;

Result<PrintJob> printJob(const Invocation& invocation)
{
    static const QMap<QString, Duplex> sides {
        {QStringLiteral("one"), Duplex::Simplex},
        {QStringLiteral("long-edge"), Duplex::LongEdge},
        {QStringLiteral("short-edge"), Duplex::ShortEdge},
    };
    PrintJob job;
    job.printer = invocation.value(QStringLiteral("printer")).value_or(QString());
    if (job.printer.isEmpty())
        return failure(ErrorKind::WrongUse,
                       phrase("CommandLine", "Say which printer: --printer NAME."));
    job.copies = TRY(invocation.wholeNumber(QStringLiteral("copies"), 1, mostCopies)).value_or(1);
    job.duplex = sides.value(TRY(invocation.oneOf(
        QStringLiteral("sides"),
        {QStringLiteral("one"), QStringLiteral("long-edge"), QStringLiteral("short-edge")})));
    job.grey = invocation.isSet(QStringLiteral("grey"));
    return job;
}

Result<Exit> printIt(Invocation& invocation)
{
    PrintJob job = TRY(printJob(invocation));
    const ReportQuestion question = TRY(reportQuestion(invocation));
    const ReportSpec spec = TRY(reportOfAll(invocation, question));
    sayFonts(invocation, question.setup);
    if (const auto sheets = invocation.value(QStringLiteral("sheets")))
        job.ranges = TRY(sheetRanges(*sheets, ReportPainter(spec, question.setup).pageCount()));
    TRY(printReport(spec, question.setup, job));
    return Exit::Done;
}

}

Verb printVerb()
{
    QList<VerbOption> options = reportOptions();
    options.prepend({QStringLiteral("printer"), QStringLiteral("NAME"),
                     phrase("CommandLine", "The printer's queue.")});
    options.append({QStringLiteral("sheets"), QStringLiteral("LIST"),
                    phrase("CommandLine", "Sheets to print: 1-3, 5, 8-; all by default.")});
    options.append({QStringLiteral("copies"), QStringLiteral("N"),
                    phrase("CommandLine", "Number of copies.")});
    options.append({QStringLiteral("sides"), QStringLiteral("one|long-edge|short-edge"),
                    phrase("CommandLine", "One side of the paper or both.")});
    return {.name = QStringLiteral("print"),
            .arguments = QStringLiteral("STORE --printer NAME [--pages LIST]"),
            .fewest = 1,
            .most = 1,
            .summary = phrase("CommandLine", "The annual report on paper."),
            .example = QStringLiteral("zoneboard print wuxing.zone --printer Office --sheets 1-3"),
            .options = options,
            .needs = Needs::Fonts,
            .run = printIt};
}

}
