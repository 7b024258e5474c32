// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportpages_p.h"

#include <array>

namespace zoneboard {

namespace {

using Maybe = std::optional<ReportPage>;

Maybe tidied(Maybe page)
{
    if (page)
        for (ReportBlock& block : page->blocks)
            if (auto* table = std::get_if<ReportTable>(&block))
                *table = withoutEmptyColumns(std::move(*table));
    return page;
}

void add(std::vector<ReportPage>& pages, Maybe page)
{
    if (page)
        pages.push_back(std::move(*tidied(std::move(page))));
}

/// Everything about one theme: its headline indicators, what pulled them, the rest as a table.
void addTheme(std::vector<ReportPage>& pages, const PageMaker& make, const Category& category)
{
    for (const Indicator& indicator : make.context.catalog.indicators()) {
        if (indicator.category != category.id)
            continue;
        if (make.hasOwnPage(indicator))
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

Maybe themeOfCode(const PageMaker& make, const QString& code)
{
    for (const Category& category : categoriesOf(make.context.catalog))
        if (category.code == code)
            return themePage(make, category);
    return std::nullopt;
}

/// Two indicators by their codes, with a comma between.
Maybe twoOfCodes(const PageMaker& make, const QString& codes)
{
    const auto first = make.context.catalog.findIndicator(codes.section(u',', 0, 0));
    const auto second = make.context.catalog.findIndicator(codes.section(u',', 1));
    return first && second ? twoIndicatorsPage(make, **first, **second) : std::nullopt;
}

using IndicatorMaker = Maybe (*)(const PageMaker&, const Indicator&);

Maybe ofIndicator(const PageMaker& make, const QString& word, const QString& code)
{
    static const std::array<std::pair<QString, IndicatorMaker>, 4> makers {{
        {QStringLiteral("indicator"), indicatorPage},
        {QStringLiteral("waterfall"), waterfallPage},
        {QStringLiteral("composition"), compositionPage},
        {QStringLiteral("comparison"), comparisonPage},
    }};
    const auto indicator = make.context.catalog.findIndicator(code);
    for (const auto& [name, maker] : makers)
        if (indicator && name == word)
            return maker(make, **indicator);
    return std::nullopt;
}

Maybe ofWord(const PageMaker& make, const QString& word)
{
    using Maker = Maybe (*)(const PageMaker&);
    static const std::array<std::pair<QString, Maker>, 9> makers {{
        {QStringLiteral("cover"), [](const PageMaker& m) { return Maybe(coverPage(m)); }},
        {QStringLiteral("contents"), [](const PageMaker& m) { return Maybe(contentsPage(m)); }},
        {QStringLiteral("findings"), findingsPage},
        {QStringLiteral("brief"), briefPage},
        {QStringLiteral("shares"), sharesPage},
        {QStringLiteral("goals"), goalsPage},
        {QStringLiteral("milestones"), milestonesPage},
        {QStringLiteral("audit"), auditPage},
        {QStringLiteral("sources"), sourcesPage},
    }};
    for (const auto& [name, maker] : makers)
        if (name == word)
            return maker(make);
    return std::nullopt;
}

}

QString kindWord(const QString& id)
{
    return id.section(u':', 0, 0);
}

Maybe pageOfId(const PageMaker& make, const QString& id)
{
    const QString word = kindWord(id);
    const QString rest = id.section(u':', 1);
    if (rest.isEmpty() && word != u"theme")
        return tidied(ofWord(make, word));
    if (word == u"theme")
        return tidied(themeOfCode(make, rest));
    if (word == u"owner")
        return tidied(ownerPage(make, rest));
    if (word == u"two")
        return tidied(twoOfCodes(make, rest));
    return tidied(ofIndicator(make, word, rest));
}

std::vector<ReportPage> allPages(const PageMaker& make, bool withOthers)
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
    if (withOthers) {
        for (const QString& owner : ownersOf(make))
            add(pages, ownerPage(make, owner));
        add(pages, briefPage(make));
    }
    return pages;
}

}
