// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportspecs.h"

#include "core/numbertext.h"
#include "report/pagemaker_p.h"
#include "report/reportpages_p.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

namespace zoneboard {

namespace {

QString dayText(QDate day, Language language)
{
    if (language == Language::English)
        return day.toString(QStringLiteral("yyyy-MM-dd"));
    return message(phrase("Report", "%1-%2-%3", "year, month, day of a date"),
                   QString::number(day.year()), QString::number(day.month()),
                   QString::number(day.day()))
        .in(language);
}

/// The report's day; where it shows the past, also what day's knowledge it is.
QString dateText(const ReportContext& context)
{
    const QString today = dayText(context.today, context.language);
    if (!context.knownOn)
        return today;
    return message(phrase("Report", "%1, figures as known on %2"), today,
                   dayText(*context.knownOn, context.language))
        .in(context.language);
}

ReportWords wordsOf(const PageMaker& make)
{
    const auto open = QStringLiteral("%1");
    ReportWords words;
    words.figure = make.say(phrase("Report", "Figure %1"), open);
    words.table = make.say(phrase("Report", "Table %1"), open);
    words.continued = make.say(phrase("Report", "%1 (continued)"), open);
    words.note = make.say(phrase("Report", "Note: %1."), open);
    words.source = make.say(phrase("Report", "Source: %1."), open);
    words.between = make.say(phrase("Report", "; ", "between notes"));
    words.pageNumber = make.say(phrase("Report", "— %1 —", "page number"), open);
    words.pageOfPages = make.say(phrase("Report", "Page %1 of %2"), open, QStringLiteral("%2"));
    return words;
}

bool isSynthetic(const PageMaker& make)
{
    std::set<SourceId> sources;
    for (const Indicator* indicator : make.indicatorsWithValue())
        sources.insert(make.figure(indicator->id)->source);
    for (const SourceId id : sources) {
        const Source* source = make.context.catalog.source(id);
        if (source && source->synthetic)
            return true;
    }
    return false;
}

ReportSpec frameOf(const PageMaker& make)
{
    ReportSpec spec;
    spec.zone = make.areaName();
    spec.yearText = make.yearText();
    spec.title = make.say(phrase("Report", "%1: annual report on indicators, %2"), spec.zone,
                          QString::number(make.year));
    spec.office = make.context.office;
    spec.dateText = dateText(make.context);
    spec.languageTag = languageTag(make.context.language);
    spec.isoDate = make.context.today.toString(Qt::ISODate);
    spec.synthetic = isSynthetic(make);
    if (spec.synthetic)
        spec.syntheticMark = make.say(phrase("Report", "Demo data: invented figures"));
    spec.words = wordsOf(make);
    return spec;
}

/// A report about nothing says so, and what to do.
ReportPage emptyPage(const PageMaker& make)
{
    ReportPage page;
    page.id = QStringLiteral("empty");
    page.heading = make.say(phrase("Report", "There are no figures of %1 for %2"), make.areaName(),
                            make.yearText());
    page.blocks.push_back(ReportParagraph {make.say(
        phrase("Report", "Enter them under Data, import a file, or choose another year."))});
    return page;
}

constexpr int mostPagesNamed = 12;

/// A word of a page list: an id, the first part of ids, or an indicator's code or name. Empty where
/// it is none of these.
std::vector<ReportPage> pagesOfWord(const PageMaker& make, const std::vector<ReportPage>& all,
                                    const QString& word)
{
    std::vector<ReportPage> pages;
    for (const ReportPage& page : all)
        if (page.id == word || kindWord(page.id) == word)
            pages.push_back(page);
    if (pages.empty())
        if (auto page = pageOfId(make, word))
            pages.push_back(std::move(*page));
    if (pages.empty())
        if (const auto named = make.context.catalog.findIndicator(word.section(u':', -1)))
            if (auto page = pageOfId(make, QStringLiteral("indicator:") + (*named)->code))
                pages.push_back(std::move(*page));
    return pages;
}

Result<std::vector<ReportPage>> chosenPages(const PageMaker& make, const QStringList& words)
{
    const std::vector<ReportPage> all = allPages(make, true);
    std::vector<ReportPage> chosen;
    for (const QString& word : words) {
        std::vector<ReportPage> pages = pagesOfWord(make, all, word);
        if (!pages.empty()) {
            std::ranges::move(pages, std::back_inserter(chosen));
            continue;
        }
        QStringList names;
        for (const ReportPage& page : all)
            if (names.size() < mostPagesNamed && !names.contains(kindWord(page.id)))
                names.append(kindWord(page.id));
        return failure(ErrorKind::WrongUse,
                       message(phrase("Report", "The report has no page “%1”. There are: %2."),
                               word, names.join(QStringLiteral(", "))));
    }
    return chosen;
}

}

std::vector<ReportPageChoice> reportPages(const ReportContext& context, AreaId area, int year)
{
    std::vector<ReportPageChoice> choices;
    for (const ReportPage& page : allPages({context, area, year}, true))
        choices.push_back(
            {page.id, page.kind, page.contentsTitle.isEmpty() ? page.heading : page.contentsTitle});
    return choices;
}

Result<ReportSpec> annualReport(const ReportContext& context, AreaId area, int year,
                                const QStringList& pages)
{
    const PageMaker make {context, area, year};
    if (!context.catalog.area(area))
        return failure(ErrorKind::WrongUse, phrase("Report", "The report needs an area."));
    ReportSpec spec = frameOf(make);
    if (make.indicatorsWithValue().empty() && pages.isEmpty())
        spec.pages = {coverPage(make), emptyPage(make)};
    else
        spec.pages = pages.isEmpty() ? allPages(make, false) : TRY(chosenPages(make, pages));
    return spec;
}

ReportPlan expandedPlan(const ReportContext& context, AreaId area, int year, ReportPlan plan)
{
    const PageMaker make {context, area, year};
    const std::vector<ReportPage> all = allPages(make, true);
    const std::vector<ReportItem> items = std::exchange(plan.items, {});
    for (const ReportItem& item : items) {
        const bool whole = item.page == u"annual";
        bool group = false;
        for (const ReportPage& page : whole ? allPages(make, false) : all) {
            if (!whole && (page.id == item.page || kindWord(page.id) != item.page))
                continue;
            plan.items.push_back({page.id, {}, {}, {}});
            group = true;
        }
        if (!group && !whole)
            plan.items.push_back(item);
    }
    return plan;
}

PlannedReport plannedReport(const ReportContext& context, AreaId area, int year,
                            const ReportPlan& plan)
{
    const PageMaker make {context, area, year};
    PlannedReport report {frameOf(make), {}};
    for (const ReportItem& item : plan.items) {
        auto page = item.page == u"text" ? std::optional(textPage(make, item.text))
                                         : pageOfId(make, item.page);
        PlannedPage planned;
        if (page) {
            planned.page = report.spec.pages.size();
            planned.madeHeading = page->heading;
            planned.title = page->contentsTitle.isEmpty() ? page->heading : page->contentsTitle;
            planned.kind = page->kind;
            if (!item.heading.isEmpty()) {
                page->heading = item.heading;
                planned.figuresChanged = item.headingWas != planned.madeHeading;
            }
            if (page->kind == ReportPageKind::Text)
                planned.title = page->contentsTitle = page->heading;
            report.spec.pages.push_back(std::move(*page));
        }
        report.items.push_back(std::move(planned));
    }
    if (report.spec.pages.empty())
        report.spec.pages.push_back(emptyPage(make));
    return report;
}

ReportSpec joinedReport(std::vector<ReportSpec> reports)
{
    if (reports.empty())
        return {};
    ReportSpec joined = std::move(reports.front());
    if (reports.size() == 1)
        return joined;
    const auto isFront = [](const ReportPage& page) {
        return page.kind == ReportPageKind::Cover || page.kind == ReportPageKind::Contents;
    };
    for (ReportPage& page : joined.pages)
        if (!isFront(page))
            page.section = joined.zone + QStringLiteral(" · ") + page.section;
    for (auto report = reports.begin() + 1; report != reports.end(); ++report) {
        joined.synthetic = joined.synthetic || report->synthetic;
        if (joined.syntheticMark.isEmpty())
            joined.syntheticMark = report->syntheticMark;
        for (ReportPage& page : report->pages) {
            if (isFront(page))
                continue;
            page.section = report->zone + QStringLiteral(" · ") + page.section;
            joined.pages.push_back(std::move(page));
        }
    }
    return joined;
}

}
