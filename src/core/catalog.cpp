// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog.h"

#include "core/unit.h"

#include <algorithm>
#include <functional>
#include <numeric>
#include <utility>
#include <vector>

namespace zoneboard {

namespace {

/// Full width, case and spaces do not tell names apart.
QString folded(const QString& text)
{
    QString result = text.normalized(QString::NormalizationForm_KC).toCaseFolded();
    result.remove(QLatin1Char(' '));
    return result;
}

int editDistance(const QString& a, const QString& b)
{
    std::vector<int> row(static_cast<size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row[0];
        row[0] = static_cast<int>(i) + 1;
        for (size_t j = 0; j < static_cast<size_t>(b.size()); ++j) {
            const int substituted = diagonal + (a.at(i) == b.at(static_cast<qsizetype>(j)) ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({row[j] + 1, row[j + 1] + 1, substituted});
        }
    }
    return row.back();
}

/// Characters of `a` that also stand in `b`, so that a shortened name comes near its full form.
int sharedCharacters(const QString& a, QString b)
{
    int shared = 0;
    for (const QChar c : a) {
        const qsizetype at = b.indexOf(c);
        if (at >= 0) {
            b.remove(at, 1);
            ++shared;
        }
    }
    return shared;
}

/// 0 for the same name, up to 1 for nothing in common.
double distance(const QString& wanted, const QString& name)
{
    const auto longest = static_cast<double>(std::max(wanted.size(), name.size()));
    if (longest == 0)
        return 0;
    const double edits = editDistance(wanted, name) / longest;
    const double missing = 1
        - sharedCharacters(wanted, name)
            / static_cast<double>(std::max<qsizetype>(1, wanted.size()));
    return (edits + missing) / 2;
}

template<typename Thing>
struct Candidate
{
    double distance;
    const Thing* thing;
};

template<typename Thing>
QStringList nearest(const QList<Thing>& things, const QString& text, int count,
                    const std::function<QStringList(const Thing&)>& namesOf)
{
    const QString wanted = folded(text);
    std::vector<Candidate<Thing>> candidates;
    for (const Thing& thing : things) {
        double best = 2;
        for (const QString& name : namesOf(thing))
            best = std::min(best, distance(wanted, folded(name)));
        candidates.push_back({best, &thing});
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const auto& a, const auto& b) { return a.distance < b.distance; });
    QStringList names;
    for (const auto& candidate : candidates) {
        if (names.size() == count)
            break;
        names.append(candidate.thing->name.zh);
    }
    return names;
}

template<typename Thing>
const Thing* byId(const QList<Thing>& things, std::int32_t id)
{
    const auto found = std::find_if(things.begin(), things.end(),
                                    [id](const Thing& thing) { return thing.id == id; });
    return found == things.end() ? nullptr : &*found;
}

/// Where the thing is; −1 where there is none. Most stores count from 1 in the order of the list:
/// then no hash is needed.
template<typename Thing>
qsizetype placeIn(const QList<Thing>& things, const QHash<std::int32_t, qsizetype>& places,
                  std::int32_t id)
{
    const qsizetype guess = qsizetype {id} - 1;
    if (guess >= 0 && guess < things.size() && things.at(guess).id == id)
        return guess;
    return places.value(id, -1);
}

}

Catalog::Catalog(QList<Area> areas, QList<Category> categories, QList<Indicator> indicators,
                 QList<Alias> aliases, QList<Source> sources)
    : m_areas(std::move(areas))
    , m_categories(std::move(categories))
    , m_indicators(std::move(indicators))
    , m_aliases(std::move(aliases))
    , m_sources(std::move(sources))
{
    // Aliases first: a code or a full name wins over an alias that happens to be spelt the same.
    for (const Alias& alias : std::as_const(m_aliases)) {
        if (alias.indicator != 0)
            m_indicatorNames.insert(folded(alias.text), alias.indicator);
        else
            m_areaNames.insert(folded(alias.text), alias.area);
    }
    for (qsizetype i = 0; i < m_indicators.size(); ++i) {
        const Indicator& indicator = m_indicators.at(i);
        m_indicatorIndex.insert(indicator.id, i);
        m_natures.append(
            {zoneboard::isWholeCount(indicator.unit), zoneboard::isRate(indicator.unit)});
        for (const QString& name : {indicator.name.en, indicator.name.zh, indicator.code})
            m_indicatorNames.insert(folded(name), indicator.id);
    }
    for (qsizetype i = 0; i < m_areas.size(); ++i) {
        const Area& area = m_areas.at(i);
        m_areaIndex.insert(area.id, i);
        for (const QString& name : {area.name.en, area.name.zh, area.code})
            m_areaNames.insert(folded(name), area.id);
    }
    m_indicatorNames.remove(QString());
    m_areaNames.remove(QString());
}

const Area* Catalog::area(AreaId id) const
{
    const qsizetype place = placeIn(m_areas, m_areaIndex, id);
    return place < 0 ? nullptr : &m_areas.at(place);
}

qsizetype Catalog::placeOf(IndicatorId id) const
{
    return placeIn(m_indicators, m_indicatorIndex, id);
}

Catalog::Nature Catalog::natureOf(IndicatorId id) const
{
    const qsizetype place = placeOf(id);
    return place < 0 ? Nature {} : m_natures.at(place);
}

const Category* Catalog::category(CategoryId id) const
{
    return byId(m_categories, id);
}

const Indicator* Catalog::indicator(IndicatorId id) const
{
    const qsizetype place = placeOf(id);
    return place < 0 ? nullptr : &m_indicators.at(place);
}

const Source* Catalog::source(SourceId id) const
{
    return byId(m_sources, id);
}

const Indicator* Catalog::indicatorByCode(const QString& code) const
{
    const auto found = std::find_if(m_indicators.begin(), m_indicators.end(),
                                    [&](const Indicator& i) { return i.code == code; });
    return found == m_indicators.end() ? nullptr : &*found;
}

const Area* Catalog::areaByCode(const QString& code) const
{
    const auto found =
        std::find_if(m_areas.begin(), m_areas.end(), [&](const Area& a) { return a.code == code; });
    return found == m_areas.end() ? nullptr : &*found;
}

const Area* Catalog::homeArea() const
{
    const auto home =
        std::find_if(m_areas.begin(), m_areas.end(), [](const Area& area) { return area.home; });
    if (home != m_areas.end())
        return &*home;
    return m_areas.isEmpty() ? nullptr : &m_areas.first();
}

QList<IndicatorId> Catalog::partsOf(IndicatorId whole) const
{
    QList<IndicatorId> parts;
    for (const Indicator& indicator : m_indicators) {
        if (indicator.partOf == whole && whole != 0)
            parts.append(indicator.id);
    }
    return parts;
}

QList<AreaId> Catalog::childrenOf(AreaId parent) const
{
    QList<AreaId> children;
    for (const Area& area : m_areas) {
        if (area.parent == parent && parent != 0)
            children.append(area.id);
    }
    return children;
}

QStringList Catalog::aliasesOf(IndicatorId indicator) const
{
    QStringList texts;
    for (const Alias& alias : m_aliases) {
        if (alias.indicator == indicator && indicator != 0)
            texts.append(alias.text);
    }
    return texts;
}

Result<const Indicator*> Catalog::findIndicator(const QString& text) const
{
    if (const Indicator* found = indicator(m_indicatorNames.value(folded(text), 0)))
        return found;
    return failure(ErrorKind::WrongUse,
                   message(phrase("Catalog", "There is no indicator “%1”. Nearest: %2."), text,
                           nearestIndicators(text).join(QStringLiteral("、"))));
}

Result<const Area*> Catalog::findArea(const QString& text) const
{
    if (const Area* found = area(m_areaNames.value(folded(text), 0)))
        return found;
    return failure(ErrorKind::WrongUse,
                   message(phrase("Catalog", "There is no area “%1”. Nearest: %2."), text,
                           nearestAreas(text).join(QStringLiteral("、"))));
}

QStringList Catalog::nearestIndicators(const QString& text, int count) const
{
    return nearest<Indicator>(m_indicators, text, count, [this](const Indicator& indicator) {
        return QStringList {indicator.name.zh, indicator.name.en, indicator.code}
        + aliasesOf(indicator.id);
    });
}

QStringList Catalog::nearestAreas(const QString& text, int count) const
{
    return nearest<Area>(m_areas, text, count, [](const Area& area) {
        return QStringList {area.name.zh, area.name.en, area.code};
    });
}

}
