// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/findings.h"
#include "report/pagemaker_p.h"

namespace zoneboard {

namespace {

constexpr size_t mostBriefFindings = 5;

ReportParagraph paragraphOf(const QString& line)
{
    if (line.startsWith(u"# "))
        return {line.mid(2).trimmed(), ParagraphStyle::Subheading};
    if (line.startsWith(u"- ") || line.startsWith(u"• "))
        return {line.mid(2).trimmed(), ParagraphStyle::Bullet};
    return {line, ParagraphStyle::Body};
}

/// Chart and rows of one indicator, for a page it shares with another.
void addHalf(const PageMaker& make, const Indicator& indicator, ReportPage& page,
             ReportTable& table)
{
    const ChartSpec chart =
        trendSpec(make.chart(), indicator.id, make.area, make.years(), make.year);
    page.blocks.push_back(ReportChart {chart, make.caption(chart)});
    const ReportTable own = chartTable(make, chart, make.unitText(indicator), {});
    if (table.header.size() < own.header.size())
        table.header = own.header;
    for (const QStringList& row : own.rows) {
        // Years that only the other indicator has are left open.
        QStringList aligned {row.front()};
        for (qsizetype column = 1; column < table.header.size(); ++column) {
            const qsizetype at = own.header.indexOf(table.header.at(column), 1);
            aligned.append(at > 0 ? row.at(at) : QStringLiteral("—"));
        }
        table.rows.push_back(aligned);
    }
}

}

ReportPage textPage(const PageMaker& make, const QString& text)
{
    ReportPage page;
    page.id = QStringLiteral("text");
    page.kind = ReportPageKind::Text;
    page.heading = make.say(phrase("Report", "Remarks"));
    page.section = page.heading;
    page.contentsTitle = page.heading;
    for (const QString& line : text.split(u'\n'))
        if (!line.trimmed().isEmpty())
            page.blocks.push_back(paragraphOf(line.trimmed()));
    return page;
}

std::optional<ReportPage> briefPage(const PageMaker& make)
{
    const auto found = findings(make.context.panel, make.context.catalog, make.area, make.year);
    const ReportPage cover = coverPage(make);
    if (found.empty() && cover.blocks.empty())
        return std::nullopt;
    ReportPage page;
    page.id = QStringLiteral("brief");
    page.kind = ReportPageKind::Findings;
    page.heading =
        make.say(phrase("Report", "%1 in %2: at a glance"), make.areaName(), make.yearText());
    page.section = make.say(phrase("Report", "Summary"));
    page.contentsTitle = make.say(phrase("Report", "At a glance"));
    page.blocks = cover.blocks;
    std::vector<IndicatorId> shown;
    for (const Finding& finding : found) {
        if (page.blocks.size() > mostBriefFindings)
            break;
        page.blocks.push_back(
            ReportParagraph {finding.sentence.in(make.context.language), ParagraphStyle::Bullet});
        for (const Cell& cell : finding.cells)
            if (cell.area == make.area && cell.period == Period {make.year})
                shown.push_back(cell.indicator);
    }
    if (const auto goals = goalsPage(make)) {
        page.blocks.push_back(ReportParagraph {goals->contentsTitle, ParagraphStyle::Subheading});
        page.blocks.push_back(ReportParagraph {goals->heading, ParagraphStyle::Body});
        for (const ReportBlock& block : goals->blocks)
            if (std::holds_alternative<ReportChart>(block))
                page.blocks.push_back(block);
    }
    make.addEvidence(page, shown);
    return page;
}

///   heading
///   chart of the first
///   chart of the second
///   one table of both
std::optional<ReportPage> twoIndicatorsPage(const PageMaker& make, const Indicator& first,
                                            const Indicator& second)
{
    if (!make.figure(first.id) || !make.figure(second.id))
        return std::nullopt;
    ReportPage page;
    page.id = QStringLiteral("two:%1,%2").arg(first.code, second.code);
    page.kind = ReportPageKind::TwoIndicators;
    page.heading = make.say(phrase("Report", "%1; %2", "two findings"),
                            indicatorHeading(make, first), indicatorHeading(make, second));
    page.section = make.categoryName(first.category);
    page.contentsTitle = make.list({make.name(first), make.name(second)});
    ReportTable table;
    // The longer series first, so that every year has its column.
    const auto yearsOf = [&](const Indicator& indicator) {
        return make.context.panel.years(indicator.id, make.area).size();
    };
    const bool turned = yearsOf(second) > yearsOf(first);
    addHalf(make, turned ? second : first, page, table);
    addHalf(make, turned ? first : second, page, table);
    if (turned)
        std::swap(page.blocks[0], page.blocks[1]);
    table.caption = page.contentsTitle;
    page.blocks.push_back(table);
    make.addEvidence(page, {first.id, second.id});
    return page;
}

}
