// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportspecs.h"

#include "core/numbertext.h"
#include "report/pagemaker_p.h"

#include <functional>
#include <set>

namespace zoneboard {

namespace {

constexpr int mostPagesNamed = 12;

/// A page that may be made: its id, and how. Making one is cheap beside drawing it.
using Maybe = std::optional<ReportPage>;

void add(std::vector<ReportPage>& pages, Maybe page)
{
    if (page)
        pages.push_back(std::move(*page));
}

/// Everything about one theme: its headline indicators, what pulled them, the rest as a table.
void addTheme(std::vector<ReportPage>& pages, const PageMaker& make, const Category& category)
{
    for (const Indicator& indicator : make.context.catalog.indicators()) {
        if (indicator.category != category.id)
            continue;
        if (indicator.headline)
            add(pages, indicatorPage(make, indicator));
        add(pages, waterfallPage(make, indicator));
        add(pages, compositionPage(make, indicator));
    }
    add(pages, themePage(make, category));
}

QList<Category> categoriesOf(const Catalog& catalog)
{
    QList<Category> categories = catalog.categories();
    categories.append(Category {}); // what belongs to none
    return categories;
}

QStringList ownersOf(const PageMaker& make)
{
    QStringList owners;
    for (const Target& target : make.context.targets)
        if (target.area == make.area && !target.owner.isEmpty() && !owners.contains(target.owner))
            owners.append(target.owner);
    for (const Milestone& milestone : make.context.milestones)
        if (!milestone.owner.isEmpty() && !owners.contains(milestone.owner))
            owners.append(milestone.owner);
    return owners;
}

/// All pages there are figures for, in the order of the whole report. Owners' pages stand last and
/// are not part of the annual report.
std::vector<ReportPage> allPages(const PageMaker& make, bool withOwners)
{
    std::vector<ReportPage> pages {coverPage(make), contentsPage(make)};
    add(pages, findingsPage(make));
    for (const Category& category : categoriesOf(make.context.catalog))
        addTheme(pages, make, category);
    add(pages, sharesPage(make));
    for (const Indicator& indicator : make.context.catalog.indicators())
        if (indicator.headline)
            add(pages, comparisonPage(make, indicator));
    add(pages, goalsPage(make));
    add(pages, milestonesPage(make));
    add(pages, auditPage(make));
    add(pages, sourcesPage(make));
    if (withOwners)
        for (const QString& owner : ownersOf(make))
            add(pages, ownerPage(make, owner));
    return pages;
}

QString wordOf(const QString& id)
{
    return id.section(u':', 0, 0);
}

/// The page of an indicator that has none in the annual report, by code or name.
Maybe namedIndicator(const PageMaker& make, const QString& word)
{
    const auto found = make.context.catalog.findIndicator(word);
    return found ? indicatorPage(make, **found) : std::nullopt;
}

Result<std::vector<ReportPage>> chosenPages(const PageMaker& make, const QStringList& words)
{
    const std::vector<ReportPage> all = allPages(make, true);
    std::vector<ReportPage> chosen;
    for (const QString& word : words) {
        const size_t before = chosen.size();
        for (const ReportPage& page : all)
            if (page.id == word || wordOf(page.id) == word)
                chosen.push_back(page);
        if (chosen.size() == before)
            add(chosen, namedIndicator(make, word.section(u':', -1)));
        if (chosen.size() > before)
            continue;
        QStringList names;
        for (const ReportPage& page : all)
            if (names.size() < mostPagesNamed && !names.contains(wordOf(page.id)))
                names.append(wordOf(page.id));
        return failure(ErrorKind::WrongUse,
                       message(phrase("Report", "The report has no page “%1”. There are: %2."),
                               word, names.join(QStringLiteral(", "))));
    }
    return chosen;
}

QString dateText(const ReportContext& context)
{
    if (context.language == Language::English)
        return context.today.toString(QStringLiteral("yyyy-MM-dd"));
    return message(phrase("Report", "%1-%2-%3", "year, month, day of a date"),
                   QString::number(context.today.year()), QString::number(context.today.month()),
                   QString::number(context.today.day()))
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

}

std::vector<ReportPageChoice> reportPages(const ReportContext& context, AreaId area, int year)
{
    std::vector<ReportPageChoice> choices;
    for (const ReportPage& page : allPages({context, area, year}, true))
        choices.push_back(
            {page.id, page.contentsTitle.isEmpty() ? page.heading : page.contentsTitle});
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

}
