// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reportverb.h"

#include "analysis/audit.h"
#include "office/officefile.h"
#include "report/typography.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace zoneboard {

namespace {

/// Today; where SOURCE_DATE_EPOCH asks for a reproducible document, the day it names.
QDate reportDate(const Invocation& invocation)
{
    bool named = false;
    const qint64 seconds = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&named);
    return named ? QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).date()
                 : invocation.clock().today();
}

Result<ReportContext> reportContext(const Invocation& invocation, const ReportQuestion& question)
{
    const Session& session = question.session;
    const Goals goals = TRY(session.store->goals());
    return ReportContext {
        .panel = session.panel,
        .catalog = session.catalog,
        .language = invocation.language(),
        .today = question.today,
        .targets = goals.targets,
        .workLines = goals.workLines,
        .milestones = goals.milestones,
        .goalSettings =
            GoalSettings::fromText(TRY(session.store->setting(QLatin1String(GoalSettings::key)))),
        .audit = openFindings(audit(session.panel, session.catalog, question.today, goals.targets),
                              TRY(session.store->acknowledgements())),
        .office = invocation.value(QStringLiteral("office"))
                      .value_or(TRY(session.store->setting(QLatin1String(reportOfficeKey)))),
        .targetHistory = goals.history,
        .knownOn = session.knownAt ? std::optional(session.knownAt->date()) : std::nullopt,
    };
}

QStringList listOf(const Invocation& invocation, const QString& option)
{
    static const QRegularExpression between(QStringLiteral("[,，、]"));
    return invocation.value(option).value_or(QString()).split(between, Qt::SkipEmptyParts);
}

/// --areas A,B or all (every area with figures), else --area, else the store's own.
Result<std::vector<const Area*>> reportAreas(const Invocation& invocation, const Session& session)
{
    const QStringList names = listOf(invocation, QStringLiteral("areas"));
    std::vector<const Area*> areas;
    if (names.isEmpty())
        return std::vector<const Area*> {TRY(areaOrHome(invocation, session.catalog))};
    if (names.front() == u"all") {
        for (const Area& area : session.catalog.areas())
            if (!session.panel.years(area.id).empty())
                areas.push_back(&area);
    } else {
        for (const QString& name : names)
            areas.push_back(TRY(session.catalog.findArea(name.trimmed())));
    }
    if (areas.empty())
        return failure(ErrorKind::WrongUse,
                       phrase("CommandLine", "No area has figures for a report."));
    return areas;
}

Result<std::optional<ReportPlan>> namedPlan(const Invocation& invocation, const Store& store)
{
    const auto name = invocation.value(QStringLiteral("template"));
    if (!name)
        return std::optional<ReportPlan>();
    std::vector<ReportPlan> plans =
        TRY(plansFromText(TRY(store.setting(QLatin1String(reportPlansKey)))));
    for (const Language language : {Language::Chinese, Language::English})
        for (ReportPlan& plan : bundledPlans(language))
            plans.push_back(std::move(plan));
    QStringList names;
    for (const ReportPlan& plan : plans) {
        if (plan.name.compare(*name, Qt::CaseInsensitive) == 0)
            return std::optional(plan);
        names.append(plan.name);
    }
    return failure(
        ErrorKind::WrongUse,
        message(phrase("CommandLine", "There is no report template “%1”. There are: %2."), *name,
                names.join(QStringLiteral(", "))));
}

Result<PageSetup> pageSetup(const Invocation& invocation, PageSetup setup)
{
    const QString paper = TRY(
        invocation.oneOf(QStringLiteral("paper"), {QStringLiteral("A4"), QStringLiteral("A3")}));
    if (invocation.isSet(QStringLiteral("paper")))
        setup.paper = paper == u"A3" ? Paper::A3 : Paper::A4;
    setup.portrait = setup.portrait || invocation.isSet(QStringLiteral("portrait"));
    setup.official = setup.official || invocation.isSet(QStringLiteral("official"));
    setup.dense = setup.dense || invocation.isSet(QStringLiteral("two-charts"));
    setup.grey = setup.grey || invocation.isSet(QStringLiteral("grey"));
    return setup;
}

/// "report.pdf" and 高新区: "report-高新区.pdf".
QString pathOf(const QString& path, const QString& area)
{
    static const QRegularExpression refused(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f]+"));
    const QFileInfo info(path);
    return info.path() + u'/' + info.completeBaseName() + u'-'
        + QString(area).replace(refused, QStringLiteral("-")) + u'.' + info.suffix();
}

/// A file an area; areas that are called the same have their codes in the names.
Result<std::vector<ReportFile>> reportFiles(Invocation& invocation, const ReportQuestion& question,
                                            const QString& path)
{
    std::vector<ReportFile> files;
    for (const Area* area : question.areas) {
        const QString name = area->name.in(invocation.language());
        const bool alone =
            std::ranges::count_if(
                question.areas,
                [&](const Area* other) { return other->name.in(invocation.language()) == name; })
            == 1;
        files.push_back({pathOf(path, alone ? name : name + u'-' + area->code),
                         TRY(reportOf(invocation, question, *area))});
    }
    return files;
}

Result<Exit> makeReport(Invocation& invocation)
{
    const QString path = TRY(outputPath(invocation));
    (void)TRY(reportFormat(path)); // said before the store is read
    const ReportQuestion question = TRY(reportQuestion(invocation));
    sayFonts(invocation, question.setup);
    if (question.areas.size() == 1 || invocation.isSet(QStringLiteral("joined"))) {
        TRY(writeReport(path, TRY(reportOfAll(invocation, question)), question.setup));
        return Exit::Done;
    }
    TRY(writeReports(TRY(reportFiles(invocation, question, path)), question.setup));
    return Exit::Done;
}

}

Result<ReportQuestion> reportQuestion(Invocation& invocation)
{
    ReportQuestion question;
    question.today = reportDate(invocation);
    (void)TRY(pageSetup(invocation, {})); // said before the store is read
    question.session = TRY(readSession(invocation, TRY(knownAtOption(invocation))));
    question.plan = TRY(namedPlan(invocation, *question.session.store));
    question.setup =
        TRY(pageSetup(invocation, question.plan ? question.plan->setup : PageSetup {}));
    question.areas = TRY(reportAreas(invocation, question.session));
    question.pages = listOf(invocation, QStringLiteral("pages"));
    return question;
}

Result<ReportSpec> reportOf(const Invocation& invocation, const ReportQuestion& question,
                            const Area& area)
{
    const ReportContext context = TRY(reportContext(invocation, question));
    const int year = TRY(yearOrNewest(invocation, question.session.panel, area));
    if (!question.plan || !question.pages.isEmpty())
        return annualReport(context, area.id, year, question.pages);
    return plannedReport(context, area.id, year,
                         expandedPlan(context, area.id, year, *question.plan))
        .spec;
}

Result<ReportSpec> reportOfAll(const Invocation& invocation, const ReportQuestion& question)
{
    std::vector<ReportSpec> reports;
    for (const Area* area : question.areas)
        reports.push_back(TRY(reportOf(invocation, question, *area)));
    return joinedReport(std::move(reports));
}

void sayFonts(Invocation& invocation, const PageSetup& setup)
{
    const Manner manner = setup.official ? Manner::Official : Manner::Plain;
    for (const Typography::Substitute& font : Typography::substitutes(manner))
        invocation.say(
            message(phrase("CommandLine", "The font %1 is not installed; %2 stands in for it."),
                    font.wanted, font.used));
}

QList<VerbOption> reportOptions()
{
    return {
        yearOption(),
        areaOption(),
        asOfOption(),
        {QStringLiteral("areas"), QStringLiteral("A,B|all"),
         phrase("CommandLine", "Reports of several areas.")},
        {QStringLiteral("office"), QStringLiteral("NAME"),
         phrase("CommandLine",
                "The compiling office, for the cover; by default the one the store knows.")},
        {QStringLiteral("template"), QStringLiteral("NAME"),
         phrase("CommandLine", "A report template: a bundled one or one saved in the store.")},
        {QStringLiteral("pages"), QStringLiteral("LIST"),
         phrase("CommandLine",
                "Pages to take, in this order, with commas between: cover, findings, theme, "
                "shares, goals, an indicator …")},
        {QStringLiteral("paper"), QStringLiteral("A4|A3"),
         phrase("CommandLine", "Size of the paper; A4 by default.")},
        {QStringLiteral("portrait"), {}, phrase("CommandLine", "Upright instead of landscape.")},
        {QStringLiteral("official"),
         {},
         phrase("CommandLine", "Margins and text of official documents (GB/T 9704).")},
        {QStringLiteral("two-charts"),
         {},
         phrase("CommandLine", "Two charts a sheet where they fit.")},
        {QStringLiteral("grey"), {}, phrase("CommandLine", "Without colours.")}};
}

Verb reportVerb()
{
    QList<VerbOption> options = reportOptions();
    options.prepend(outputOption());
    options.append({QStringLiteral("joined"),
                    {},
                    phrase("CommandLine", "Several areas in one file instead of one each.")});
    return {.name = QStringLiteral("report"),
            .arguments = QStringLiteral(
                "STORE -o FILE.(pdf|pptx|odt|docx|xlsx) [--year Y] [--area A] [--pages LIST] "
                "[--paper A4|A3] [--portrait]"),
            .fewest = 1,
            .most = 1,
            .summary = phrase("CommandLine", "The annual report."),
            .example = QStringLiteral("zoneboard report wuxing.zone -o report.pptx"),
            .options = options,
            .needs = Needs::Fonts,
            .run = makeReport};
}

}
