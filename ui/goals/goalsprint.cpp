// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/goalsprint.h"

#include "core/numbertext.h"
#include "models/workspace.h"
#include "report/reportpainter.h"
#include "report/reportspecs.h"

#include <QPainter>
#include <QPrinter>

namespace zoneboard {

namespace {

ReportContext contextOf(const Workspace& workspace, Period asOf, const GoalSettings& settings)
{
    ReportContext context {.panel = workspace.panel(), .catalog = workspace.catalog()};
    context.knownOn = workspace.knownOn();
    context.language = workspace.language();
    context.today = workspace.today();
    context.targets = workspace.goals().targets;
    context.workLines = workspace.goals().workLines;
    context.milestones = workspace.goals().milestones;
    context.goalSettings = settings;
    context.targetHistory = workspace.goals().history;
    context.goalsAsOf = asOf;
    return context;
}

/// The ids of the pages in the order of printing.
QStringList pagesOf(const std::vector<ReportPageChoice>& choices, GoalsPrint what)
{
    QStringList pages;
    for (const ReportPageChoice& choice : choices) {
        const bool board = choice.id == u"goals" || choice.id == u"milestones";
        const bool owner = choice.id.startsWith(u"owner:");
        if ((board && what != GoalsPrint::Owners) || (owner && what != GoalsPrint::Board))
            pages.append(choice.id);
    }
    return pages;
}

}

Result<ReportSpec> goalsReport(const Workspace& workspace, AreaId area, Period asOf,
                               const GoalSettings& settings, GoalsPrint what)
{
    const ReportContext context = contextOf(workspace, asOf, settings);
    const QStringList pages = pagesOf(reportPages(context, area, asOf.year), what);
    if (pages.isEmpty())
        return failure(ErrorKind::BadInput,
                       message(phrase("Goals",
                                      "There is nothing to print: no target and no work "
                                      "line has been set for %1."),
                               QString::number(asOf.year)));
    ReportSpec spec = TRY(annualReport(context, area, asOf.year, pages));
    spec.title = message(phrase("Goals", "%1: goals of %2", "zone, year"), spec.zone,
                         QString::number(asOf.year))
                     .in(context.language);
    spec.synthetic = workspace.isSynthetic();
    if (spec.synthetic)
        spec.syntheticMark =
            translated(phrase("Report", "Demo data: invented figures"), context.language);
    spec.yearText = numbertext::period(asOf, context.language);
    return spec;
}

void printGoalsReport(const ReportSpec& spec, QPrinter& printer)
{
    PageSetup setup;
    const QPageLayout page = printer.pageLayout();
    setup.paper = page.pageSize().id() == QPageSize::A3 ? Paper::A3 : Paper::A4;
    setup.portrait = page.orientation() == QPageLayout::Portrait;
    printer.setFullPage(true);
    printer.setDocName(spec.title);
    const ReportPainter report(spec, setup);
    QPainter painter(&printer);
    const double scale = printer.resolution() / 96.0; // sheets are laid out in 1/96 inch
    for (int sheet = 0; sheet < report.pageCount(); ++sheet) {
        if (sheet > 0)
            printer.newPage();
        painter.save();
        painter.scale(scale, scale);
        report.paintPage(sheet, painter);
        painter.restore();
    }
}

}
