// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/largepages.h"
#include "core/numbertext.h"
#include "exchange/planbuilder_p.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace zoneboard {

namespace {

constexpr qsizetype mostRefusals = 10'000;
constexpr qsizetype mostRemarks = 10'000;

bool sameNumber(const Published& a, const Published& b)
{
    return a.value == b.value && a.qualifier == b.qualifier;
}

bool isPercentUnit(const QString& unit)
{
    return unit == u"%" || unit == u"百分点" || unit == u"个百分点";
}

int nextSourceId(const ImportPlan& plan)
{
    return -static_cast<int>(plan.newSources.size()) - 1;
}

}

PlanBuilder::PlanBuilder(ImportPlan& plan, ImportNames& names, const ImportOptions& options)
    : m_plan(plan)
    , m_names(names)
    , m_options(options)
    , m_index(plan.figures)
{
}

void PlanBuilder::beginPart(const ImportPart& part)
{
    m_plan.parts.append(part);
    m_source = sourceTitled(m_options.source.isEmpty() ? part.file : m_options.source);
}

SourceId PlanBuilder::sourceTitled(const QString& title)
{
    const auto titled = [&](const Source& source) {
        return source.title.zh == title || source.title.en == title || source.code == title;
    };
    for (const auto* sources : {&m_names.catalog().sources(), &std::as_const(m_plan).newSources}) {
        const auto found = std::find_if(sources->begin(), sources->end(), titled);
        if (found != sources->end())
            return found->id;
    }
    Source source;
    source.id = nextSourceId(m_plan);
    source.code = title;
    source.title = {title, title};
    m_plan.newSources.append(source);
    return source.id;
}

void PlanBuilder::refuse(const ImportPlace& place, const QString& found, const Message& expected)
{
    // With so many nothing can be stored anyway; the list is for people.
    if (m_plan.refused.size() == mostRefusals)
        m_plan.refused.append(
            {real(place), QStringLiteral("…"),
             Message(phrase("Import", "fewer refusals: the rest is not listed"))});
    else if (m_plan.refused.size() < mostRefusals)
        m_plan.refused.append({real(place), found, expected});
}

void PlanBuilder::remark(ImportRemark::Kind kind, const ImportPlace& place, const Message& text)
{
    m_plan.remarks.append({kind, real(place), std::nullopt, text});
}

std::optional<Published> PlanBuilder::inUnitOf(const Indicator& indicator, const Published& number,
                                               const QStringList& units, const ImportPlace& place)
{
    if (units.isEmpty())
        return number;
    const QString shown = numbertext::number(number.value, number.decimals);
    for (const QString& written : units) {
        const QString unit = completedUnit(written, indicator.unit);
        if (unit == indicator.unit)
            return number;
        const auto factor = conversion(unit, indicator.unit);
        if (!factor)
            continue;
        const Published result = converted(number, *factor);
        if (m_plan.remarks.size() < mostRemarks)
            remark(ImportRemark::Kind::Converted, place,
                   message(phrase("Import", "%1 %2 became %3 %4."), shown, unit,
                           numbertext::number(result.value, result.decimals), indicator.unit));
        return result;
    }
    refuse(
        place, shown + u' ' + units.join(u'、'),
        message(phrase("Import", "a value in %1, the unit of %2"), indicator.unit, indicator.name));
    return std::nullopt;
}

ImportPlace PlanBuilder::real(ImportPlace place) const
{
    if (place.row >= 0 && static_cast<std::size_t>(place.row) < m_rowNumbers.size())
        place.row = m_rowNumbers[static_cast<std::size_t>(place.row)];
    return place;
}

void PlanBuilder::reserve(std::size_t figures)
{
    m_plan.figures.reserve(m_plan.figures.size() + figures);
    m_plan.places.reserve(m_plan.places.size() + figures);
    // Touching hundreds of megabytes in small pages takes longer than reading the file.
    askForLargePages(m_plan.figures.data(), m_plan.figures.capacity() * sizeof(Figure));
    askForLargePages(m_plan.places.data(), m_plan.places.capacity() * sizeof(ImportPlace));
}

std::size_t PlanBuilder::figureOf(const FigureKey& key, const ImportPlace& place)
{
    if (const auto found = m_index.find(key))
        return *found;
    m_index.willAppend(key);
    Figure& figure = m_plan.figures.emplace_back();
    figure.indicator = key.indicator;
    figure.area = key.area;
    figure.period = key.period;
    figure.source = m_source;
    m_plan.places.push_back(real(place));
    return m_plan.figures.size() - 1;
}

void PlanBuilder::addValue(const FigureKey& key, const Published& value,
                           std::optional<Status> status, const ImportPlace& place)
{
    const std::size_t index = figureOf(key, place);
    Figure& figure = m_plan.figures[index];
    if (figure.value && !sameNumber(*figure.value, value)) {
        refuse(place, numbertext::number(value.value, value.decimals),
               message(phrase("Import", "%1, as %2 says for the same figure"),
                       numbertext::number(figure.value->value, figure.value->decimals),
                       placeName(m_plan.places[index])));
        return;
    }
    // A growth may have come first; the value's place is the figure's. A repeat changes nothing.
    if (!figure.value)
        m_plan.places[index] = real(place);
    figure.value = value;
    if (status)
        figure.status = *status;
}

void PlanBuilder::add(const Observation& observation)
{
    const Indicator* indicator = m_names.indicatorOf(observation.indicator);
    if (indicator == nullptr)
        return;
    const FigureKey key {observation.indicator, observation.area, observation.period};
    if (observation.role == ColumnRole::Value) {
        const auto value =
            inUnitOf(*indicator, observation.number, observation.units, observation.place);
        if (value)
            addValue(key, *value, observation.status, observation.place);
        if (value && !observation.section.isEmpty())
            m_plan.figures[figureOf(key, observation.place)].section = observation.section;
        return;
    }
    const QString unit = observation.units.value(0);
    const bool percent = observation.role != ColumnRole::Rank;
    if (percent && !unit.isEmpty() && !isPercentUnit(unit)) {
        refuse(observation.place,
               numbertext::number(observation.number.value, observation.number.decimals) + u' '
                   + unit,
               Message(phrase("Import", "a percentage")));
        return;
    }
    Figure& figure = m_plan.figures[figureOf(key, observation.place)];
    const bool points = observation.role == ColumnRole::GrowthPoints || unit.contains(u"百分点")
        || isRate(indicator->unit);
    if (observation.role == ColumnRole::Share)
        figure.share = ReportedShare {observation.number, observation.shareOf};
    else if (observation.role == ColumnRole::Rank)
        figure.rank = static_cast<int>(observation.number.value);
    else
        figure.growth =
            ReportedGrowth {observation.number, points ? GrowthUnit::Points : GrowthUnit::Percent,
                            GrowthBasis::Unknown};
    if (observation.status && !figure.value)
        figure.status = *observation.status;
}

void PlanBuilder::addFromText(Figure figure, const ImportPlace& place)
{
    const FigureKey key = keyOf(figure);
    const auto found = m_index.find(key);
    if (!found) {
        m_index.willAppend(key);
        figure.source = m_source;
        m_plan.figures.push_back(std::move(figure));
        m_plan.places.push_back(real(place));
        return;
    }
    const Figure& former = m_plan.figures[*found];
    if (former.value && figure.value && sameNumber(*former.value, *figure.value))
        return; // the same text twice
    m_plan.remarks.append({ImportRemark::Kind::Contradiction, real(place), *found,
                           message(phrase("Import",
                                          "The text says “%1” and “%2” of the same figure; "
                                          "the first stands."),
                                   former.quote, figure.quote)});
}

}
