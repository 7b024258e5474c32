// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reportverb.h"

#include "analysis/audit.h"
#include "app/session.h"
#include "report/pdfoutput.h"
#include "report/reportspecs.h"

#include <QFileInfo>

namespace zoneboard {

namespace {

Result<ReportContext> reportContext(const Invocation& invocation, const Session& session)
{
    const Goals goals = TRY(session.store->goals());
    const QDate today = invocation.clock().today();
    return ReportContext {
        .panel = session.panel,
        .catalog = session.catalog,
        .language = invocation.language(),
        .today = today,
        .targets = goals.targets,
        .workLines = goals.workLines,
        .milestones = goals.milestones,
        .goalSettings =
            GoalSettings::fromText(TRY(session.store->setting(QLatin1String(GoalSettings::key)))),
        .audit = openFindings(audit(session.panel, session.catalog, today, goals.targets),
                              TRY(session.store->acknowledgements())),
        .targetHistory = goals.history,
    };
}

Result<PageSetup> pageSetup(const Invocation& invocation)
{
    PageSetup setup;
    const QString paper = TRY(
        invocation.oneOf(QStringLiteral("paper"), {QStringLiteral("A4"), QStringLiteral("A3")}));
    setup.paper = paper == u"A3" ? Paper::A3 : Paper::A4;
    setup.portrait = invocation.isSet(QStringLiteral("portrait"));
    return setup;
}

Result<Exit> makeReport(Invocation& invocation)
{
    const QString path = TRY(outputPath(invocation));
    if (QFileInfo(path).suffix().compare(u"pdf", Qt::CaseInsensitive) != 0)
        return failure(ErrorKind::WrongUse,
                       message(phrase("CommandLine", "%1: a report is written as .pdf."), path));
    const PageSetup setup = TRY(pageSetup(invocation));
    const Session session = TRY(readSession(invocation));
    const Area* area = TRY(areaOrHome(invocation, session.catalog));
    const int year = TRY(yearOrNewest(invocation, session.panel, *area));
    const ReportContext context = TRY(reportContext(invocation, session));
    const QStringList pages = invocation.value(QStringLiteral("pages"))
                                  .value_or(QString())
                                  .split(u',', Qt::SkipEmptyParts);
    const ReportSpec spec = TRY(annualReport(context, area->id, year, pages));
    TRY(writeReportPdf(path, spec, setup));
    return Exit::Done;
}

}

Verb reportVerb()
{
    return {.name = QStringLiteral("report"),
            .arguments = QStringLiteral("STORE -o FILE.pdf [--year Y] [--area A] [--pages LIST] "
                                        "[--paper A4|A3] [--portrait]"),
            .fewest = 1,
            .most = 1,
            .summary = phrase("CommandLine", "The annual report."),
            .example = QStringLiteral("zoneboard report wuxing.zone -o report.pdf"),
            .options = {outputOption(),
                        yearOption(),
                        areaOption(),
                        {QStringLiteral("pages"), QStringLiteral("LIST"),
                         phrase("CommandLine",
                                "Pages to take, in this order, with commas between: cover, "
                                "findings, theme, shares, goals, an indicator …")},
                        {QStringLiteral("paper"), QStringLiteral("A4|A3"),
                         phrase("CommandLine", "Size of the paper; A4 by default.")},
                        {QStringLiteral("portrait"),
                         {},
                         phrase("CommandLine", "Upright instead of landscape.")}},
            .needs = Needs::Fonts,
            .run = makeReport};
}

}
