// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/numbertext.h"
#include "exchange/planbuilder_p.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace zoneboard {

namespace {

/// 1.2万 in 家 is 1.2 万家; a unit that is only a multiplier takes its measure from the indicator.
QString completedUnit(const QString& unit, const QString& measure)
{
    static const QStringList multipliers {QStringLiteral("百"),   QStringLiteral("千"),
                                          QStringLiteral("万"),   QStringLiteral("十万"),
                                          QStringLiteral("百万"), QStringLiteral("千万"),
                                          QStringLiteral("亿"),   QStringLiteral("万亿")};
    return multipliers.contains(unit) ? unit + parseUnit(measure).base : unit;
}

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

Published converted(const Published& number, const ConversionFactor& factor)
{
    if (factor == ConversionFactor {})
        return number;
    // As many digits as the printed ones stood for: 12345.6 万元 is 1.23456 亿元.
    const double scale = std::log10(static_cast<double>(factor.denominator))
        - std::log10(static_cast<double>(factor.numerator));
    const int shift = static_cast<int>(std::ceil(scale - 1e-9));
    Published result = number;
    result.decimals = std::clamp(number.decimals + shift, 0, 15);
    const double raw = factor.applied(number.value);
    const bool decimalShift = std::abs(scale - std::round(scale)) < 1e-12;
    // Through its digits, so that the result is the number nearest to the exact one.
    if (decimalShift)
        result.value = QString::number(raw, 'f', result.decimals).toDouble();
    else
        result.value = raw;
    return result;
}

std::size_t PlanBuilder::KeyHash::operator()(const Key& key) const
{
    const auto high = static_cast<std::uint64_t>(static_cast<std::uint32_t>(key.indicator)) << 32;
    std::uint64_t mixed = high | static_cast<std::uint32_t>(key.area);
    mixed ^= (static_cast<std::uint64_t>(key.period.year) * 16
              + static_cast<std::uint64_t>(key.period.months))
        * 0x9e3779b97f4a7c15ULL;
    mixed *= 0xff51afd7ed558ccdULL;
    return static_cast<std::size_t>(mixed ^ (mixed >> 32));
}

PlanBuilder::PlanBuilder(ImportPlan& plan, ImportNames& names, const ImportOptions& options)
    : m_plan(plan)
    , m_names(names)
    , m_options(options)
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
    m_plan.refused.append({place, found, expected});
}

void PlanBuilder::remark(ImportRemark::Kind kind, const ImportPlace& place, const Message& text)
{
    m_plan.remarks.append({kind, place, std::nullopt, text});
}

std::optional<Published> PlanBuilder::inUnitOf(const Indicator& indicator,
                                               const Observation& observation)
{
    if (observation.units.isEmpty())
        return observation.number;
    for (const QString& written : observation.units) {
        const QString unit = completedUnit(written, indicator.unit);
        if (unit == indicator.unit)
            return observation.number;
        const auto factor = conversion(unit, indicator.unit);
        if (!factor)
            continue;
        const Published result = converted(observation.number, *factor);
        m_plan.remarks.append(
            {ImportRemark::Kind::Converted, observation.place, m_plan.figures.size(),
             message(phrase("Import", "%1 %2 became %3 %4."),
                     numbertext::number(observation.number.value, observation.number.decimals),
                     unit, numbertext::number(result.value, result.decimals), indicator.unit)});
        return result;
    }
    refuse(
        observation.place,
        numbertext::number(observation.number.value, observation.number.decimals) + u' '
            + observation.units.join(u'、'),
        message(phrase("Import", "a value in %1, the unit of %2"), indicator.unit, indicator.name));
    return std::nullopt;
}

std::size_t PlanBuilder::figureOf(const Observation& observation)
{
    const Key key {observation.indicator, observation.area, observation.period};
    const auto [found, isNew] = m_index.try_emplace(key, m_plan.figures.size());
    if (isNew) {
        Figure figure;
        figure.indicator = observation.indicator;
        figure.area = observation.area;
        figure.period = observation.period;
        figure.source = m_source;
        figure.section = observation.section;
        m_plan.figures.push_back(std::move(figure));
        m_plan.places.push_back(observation.place);
    }
    return found->second;
}

void PlanBuilder::setValue(Figure& figure, const Observation& observation, const Published& value)
{
    const std::size_t index = static_cast<std::size_t>(&figure - m_plan.figures.data());
    if (figure.value && !sameNumber(*figure.value, value)) {
        refuse(observation.place, numbertext::number(value.value, value.decimals),
               message(phrase("Import", "%1, as %2 says for the same figure"),
                       numbertext::number(figure.value->value, figure.value->decimals),
                       placeName(m_plan.places[index])));
        return;
    }
    figure.value = value;
    m_plan.places[index] = observation.place;
    if (observation.status)
        figure.status = *observation.status;
    if (figure.quote.isEmpty())
        figure.quote = observation.quote;
}

void PlanBuilder::add(const Observation& observation)
{
    const Indicator* indicator = m_names.indicatorOf(observation.indicator);
    if (indicator == nullptr)
        return;
    if (observation.role == ColumnRole::Value) {
        const auto value = inUnitOf(*indicator, observation);
        if (value)
            setValue(m_plan.figures[figureOf(observation)], observation, *value);
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
    Figure& figure = m_plan.figures[figureOf(observation)];
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

void PlanBuilder::add(Figure figure, const ImportPlace& place)
{
    const Key key {figure.indicator, figure.area, figure.period};
    const auto [found, isNew] = m_index.try_emplace(key, m_plan.figures.size());
    if (isNew) {
        figure.source = m_source;
        m_plan.figures.push_back(std::move(figure));
        m_plan.places.push_back(place);
        return;
    }
    const Figure& former = m_plan.figures[found->second];
    if (former.value && figure.value && sameNumber(*former.value, *figure.value))
        return; // the same text twice
    const auto shown = [](const Figure& f) {
        return f.value ? numbertext::number(f.value->value, f.value->decimals) : QString();
    };
    refuse(place, shown(figure),
           message(phrase("Import", "%1, as %2 says for the same figure"), shown(former),
                   placeName(m_plan.places[found->second])));
}

}
