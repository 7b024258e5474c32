// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/findings.h"
#include "report/pagemaker_p.h"

#include <algorithm>
#include <map>

namespace zoneboard {

namespace {

/// A store in a bad way has more than anybody reads on paper.
constexpr size_t mostPointsListed = 100;

constexpr size_t mostKeyFigures = 4;
constexpr size_t mostSharedRows = 10; // a longer table has its sheets to itself

ReportKeyFigures headlineFigures(const PageMaker& make)
{
    ReportKeyFigures figures;
    for (const Indicator* indicator : make.indicatorsWithValue()) {
        if (!indicator->headline || figures.figures.size() == mostKeyFigures)
            continue;
        if (const auto figure = keyFigure(make, *indicator))
            figures.figures.push_back(*figure);
    }
    return figures;
}

QString severityText(const PageMaker& make, Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return make.say(phrase("Report", "Error"));
    case Severity::Warning:
        return make.say(phrase("Report", "Warning"));
    case Severity::Notice:
        break;
    }
    return make.say(phrase("Report", "Notice"));
}

}

ReportPage coverPage(const PageMaker& make)
{
    ReportPage page;
    page.id = QStringLiteral("cover");
    page.kind = ReportPageKind::Cover;
    page.heading = make.say(phrase("Report", "Indicators, goals and findings"));
    const ReportKeyFigures figures = headlineFigures(make);
    if (!figures.figures.empty())
        page.blocks.push_back(figures);
    return page;
}

ReportPage contentsPage(const PageMaker& make)
{
    ReportPage page;
    page.id = QStringLiteral("contents");
    page.kind = ReportPageKind::Contents;
    page.heading = make.say(phrase("Report", "Contents"));
    page.section = page.heading;
    return page;
}

std::optional<ReportPage> findingsPage(const PageMaker& make)
{
    const auto found = findings(make.context.panel, make.context.catalog, make.area, make.year);
    std::vector<const Indicator*> headlines;
    for (const Indicator* indicator : make.indicatorsWithValue())
        if (indicator->headline)
            headlines.push_back(indicator);
    if (found.empty() && headlines.empty())
        return std::nullopt;
    ReportPage page;
    page.id = QStringLiteral("findings");
    page.kind = ReportPageKind::Findings;
    page.heading = make.say(phrase("Report", "%1: what matters about the year"), make.yearText());
    page.section = make.say(phrase("Report", "Summary"));
    page.contentsTitle = page.section;
    std::vector<IndicatorId> shown;
    for (const Finding& finding : found) {
        page.blocks.push_back(
            ReportParagraph {finding.sentence.in(make.context.language), ParagraphStyle::Lead});
        for (const Cell& cell : finding.cells)
            if (cell.area == make.area && cell.period == Period {make.year})
                shown.push_back(cell.indicator);
    }
    if (!headlines.empty())
        page.blocks.push_back(
            yearTable(make, headlines, make.say(phrase("Report", "Headline indicators"))));
    for (const Indicator* indicator : headlines)
        if (std::ranges::find(shown, indicator->id) == shown.end())
            shown.push_back(indicator->id);
    make.addEvidence(page, shown);
    return page;
}

std::optional<ReportPage> auditPage(const PageMaker& make)
{
    ReportTable table;
    table.caption = make.say(phrase("Report", "Open points of the audit"));
    table.header = {make.say(phrase("Report", "Severity")),
                    make.say(phrase("Report", "What was found")),
                    make.say(phrase("Report", "Suggestion"))};
    table.columns = {ReportColumn::Name, ReportColumn::Text, ReportColumn::Text};
    size_t open = 0;
    for (const AuditFinding& finding : make.context.audit) {
        if (finding.cell.area != make.area || finding.cell.period.year > make.year)
            continue;
        if (++open > mostPointsListed)
            continue;
        table.rows.push_back({severityText(make, finding.severity),
                              finding.what.in(make.context.language),
                              finding.suggestion.in(make.context.language)});
    }
    if (table.rows.empty())
        return std::nullopt;
    ReportPage page;
    page.id = QStringLiteral("audit");
    page.kind = ReportPageKind::Audit;
    page.heading =
        make.say(phrase("Report", "Open points in the audit: %1"), QString::number(open));
    page.section = make.say(phrase("Report", "Annex"));
    page.contentsTitle = table.caption;
    page.mayShare = table.rows.size() <= mostSharedRows;
    page.blocks.push_back(table);
    if (open > table.rows.size())
        page.blocks.push_back(ReportParagraph {make.say(
            phrase("Report", "The gravest %1 are listed; the Audit screen has all of them."),
            QString::number(table.rows.size()))});
    return page;
}

std::optional<ReportPage> sourcesPage(const PageMaker& make)
{
    std::map<SourceId, int> counts;
    for (const Indicator* indicator : make.indicatorsWithValue())
        ++counts[make.figure(indicator->id)->source];
    ReportTable table;
    table.caption = make.say(phrase("Report", "Sources of the figures of %1"), make.yearText());
    table.header = {make.say(phrase("Report", "Source")), make.say(phrase("Report", "Publisher")),
                    make.say(phrase("Report", "Date")), make.say(phrase("Report", "Figures"))};
    table.columns = {ReportColumn::Text, ReportColumn::Text, ReportColumn::Text,
                     ReportColumn::Number};
    for (const auto& [id, count] : counts) {
        const Source* source = make.context.catalog.source(id);
        if (!source)
            continue;
        const QString date = source->date.toString(Qt::ISODate);
        table.rows.push_back({source->title.in(make.context.language),
                              source->publisher.isEmpty() ? QStringLiteral("—") : source->publisher,
                              date.isEmpty() ? QStringLiteral("—") : date, QString::number(count)});
    }
    if (table.rows.empty())
        return std::nullopt;
    ReportPage page;
    page.id = QStringLiteral("sources");
    page.kind = ReportPageKind::Sources;
    page.heading = make.say(phrase("Report", "Where the figures come from"));
    page.section = make.say(phrase("Report", "Annex"));
    page.contentsTitle = make.say(phrase("Report", "Sources"));
    page.mayShare = table.rows.size() <= mostSharedRows;
    page.blocks.push_back(table);
    return page;
}

}
