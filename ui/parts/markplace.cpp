// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/markplace.h"

namespace zoneboard {

namespace {

constexpr int longestYear = 4; // digits

bool isYear(const QString& text)
{
    bool number = false;
    (void)text.toInt(&number);
    return number && text.size() == longestYear;
}

void takeName(const Catalog& catalog, Language language, const QString& text, Place& place)
{
    if (const IndicatorId indicator = indicatorNamedIn(catalog, language, text))
        place.indicator = indicator;
    else if (const AreaId area = areaNamedIn(catalog, language, text))
        place.area = area;
}

}

IndicatorId indicatorNamedIn(const Catalog& catalog, Language language, const QString& text)
{
    IndicatorId best = 0;
    qsizetype longest = 0;
    for (const Indicator& indicator : catalog.indicators()) {
        const QString& name = indicator.name.in(language);
        if (text.startsWith(name) && name.size() > longest) {
            best = indicator.id;
            longest = name.size();
        }
    }
    return best;
}

AreaId areaNamedIn(const Catalog& catalog, Language language, const QString& text)
{
    AreaId best = 0;
    qsizetype longest = 0;
    for (const Area& area : catalog.areas()) {
        const QString& name = area.name.in(language);
        if (text.endsWith(name) && name.size() > longest) {
            best = area.id;
            longest = name.size();
        }
    }
    return best;
}

Place placeOfMark(const Catalog& catalog, Language language, const ChartSpec& spec, int category,
                  int series, const Place& from)
{
    Place place = from;
    place.screen = QStringLiteral("trends");
    if (category >= 0 && static_cast<size_t>(category) < spec.categories.size()) {
        const QString& text = spec.categories[static_cast<size_t>(category)].text;
        if (isYear(text))
            place.year = text.toInt();
        else
            takeName(catalog, language, text, place);
    }
    // A single series is what the whole chart is about.
    if (spec.series.size() > 1 && series >= 0 && static_cast<size_t>(series) < spec.series.size())
        takeName(catalog, language, spec.series[static_cast<size_t>(series)].name, place);
    return place;
}

}
