// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importjson.h"

#include "core/numbertext.h"
#include "exchange/sheet.h"

#include <QJsonArray>

#include <algorithm>

namespace zoneboard {

namespace {

template<typename Thing>
const Thing* byId(const QList<Thing>& things, std::int32_t id)
{
    const auto found = std::find_if(things.begin(), things.end(),
                                    [id](const Thing& thing) { return thing.id == id; });
    return found == things.end() ? nullptr : &*found;
}

class ImportWriter
{
public:
    ImportWriter(const ImportPlan& plan, const Catalog& catalog, Language language)
        : m_plan(plan)
        , m_catalog(catalog)
        , m_language(language)
    {
    }

    [[nodiscard]] QJsonArray figures() const
    {
        QJsonArray array;
        for (std::size_t i = 0; i < m_plan.figures.size(); ++i) {
            if (!m_plan.leftOut.contains(i))
                array.append(figure(i));
        }
        return array;
    }

    [[nodiscard]] QJsonArray refused() const
    {
        QJsonArray array;
        for (const ImportRefusal& refusal : m_plan.refused) {
            const ImportPart part = partOf(refusal.place);
            array.append(QJsonObject {
                {QStringLiteral("file"), part.file},
                {QStringLiteral("sheet"), textOrNull(part.sheet)},
                {QStringLiteral("row"), countOrNull(refusal.place.row)},
                {QStringLiteral("column"), countOrNull(refusal.place.column)},
                {QStringLiteral("found"), refusal.found},
                {QStringLiteral("expected"), refusal.expected.in(m_language)},
            });
        }
        return array;
    }

    [[nodiscard]] QJsonArray conflicts() const
    {
        QJsonArray array;
        for (const ImportConflict& conflict : m_plan.conflicts) {
            const Figure& found = m_plan.figures[conflict.figure];
            array.append(QJsonObject {
                {QStringLiteral("area"), areaName(found.area)},
                {QStringLiteral("indicator"), indicatorName(found.indicator)},
                {QStringLiteral("year"), found.period.year},
                {QStringLiteral("stored"), valueOf(conflict.stored)},
                {QStringLiteral("found"), valueOf(found)},
                {QStringLiteral("place"), placeText(m_plan.places[conflict.figure])},
            });
        }
        return array;
    }

private:
    static QJsonValue textOrNull(const QString& text)
    {
        return text.isEmpty() ? QJsonValue() : QJsonValue(text);
    }

    /// People count from 1.
    static QJsonValue countOrNull(int index) { return index < 0 ? QJsonValue() : index + 1; }

    static QJsonValue valueOf(const Figure& figure)
    {
        return figure.value ? QJsonValue(figure.value->value) : QJsonValue();
    }

    [[nodiscard]] const Indicator* indicator(IndicatorId id) const
    {
        return id < 0 ? byId(m_plan.newIndicators, id) : m_catalog.indicator(id);
    }

    [[nodiscard]] QString indicatorName(IndicatorId id) const
    {
        const Indicator* known = indicator(id);
        return known == nullptr ? QString() : known->name.in(m_language);
    }

    [[nodiscard]] QString areaName(AreaId id) const
    {
        const Area* area = id < 0 ? byId(m_plan.newAreas, id) : m_catalog.area(id);
        return area == nullptr ? QString() : area->name.in(m_language);
    }

    [[nodiscard]] ImportPart partOf(const ImportPlace& place) const
    {
        return place.part >= 0 && place.part < m_plan.parts.size() ? m_plan.parts.at(place.part)
                                                                   : ImportPart {};
    }

    [[nodiscard]] QString placeText(const ImportPlace& place) const
    {
        const ImportPart part = partOf(place);
        QStringList texts {part.file};
        if (!part.sheet.isEmpty())
            texts.append(part.sheet);
        texts.append(placeName(place));
        return texts.join(u'!');
    }

    [[nodiscard]] QJsonObject figure(std::size_t index) const
    {
        const Figure& f = m_plan.figures[index];
        const Indicator* known = indicator(f.indicator);
        return {
            {QStringLiteral("area"), areaName(f.area)},
            {QStringLiteral("indicator"), indicatorName(f.indicator)},
            {QStringLiteral("indicator_code"), known == nullptr ? QString() : known->code},
            {QStringLiteral("unit"), known == nullptr ? QString() : known->unit},
            {QStringLiteral("year"), f.period.year},
            {QStringLiteral("months"), f.period.months},
            {QStringLiteral("value"), valueOf(f)},
            {QStringLiteral("qualifier"),
             f.value ? qualifierCode(f.value->qualifier) : QJsonValue()},
            {QStringLiteral("status"), statusCode(f.status)},
            {QStringLiteral("growth_pct"),
             f.growth && f.growth->unit == GrowthUnit::Percent ? QJsonValue(f.growth->rate.value)
                                                               : QJsonValue()},
            {QStringLiteral("share_pct"), f.share ? QJsonValue(f.share->rate.value) : QJsonValue()},
            {QStringLiteral("place"), placeText(m_plan.places[index])},
        };
    }

    const ImportPlan& m_plan;
    const Catalog& m_catalog;
    Language m_language;
};

template<typename Thing>
QJsonArray names(const QList<Thing>& things, Language language)
{
    QJsonArray array;
    for (const Thing& thing : things)
        array.append(thing.name.in(language));
    return array;
}

}

QJsonObject importJson(const ImportPlan& plan, const Catalog& catalog,
                       std::optional<std::int64_t> changeSet, bool dryRun, Language language)
{
    const ImportWriter writer(plan, catalog, language);
    return {
        {QStringLiteral("dry_run"), dryRun},
        {QStringLiteral("accepted"),
         static_cast<qint64>(plan.figures.size() - plan.leftOut.size())},
        {QStringLiteral("created_indicators"), names(plan.newIndicators, language)},
        {QStringLiteral("created_areas"), names(plan.newAreas, language)},
        {QStringLiteral("figures"), writer.figures()},
        {QStringLiteral("refused"), writer.refused()},
        {QStringLiteral("conflicts"), writer.conflicts()},
        {QStringLiteral("change_set"),
         changeSet ? QJsonValue(static_cast<qint64>(*changeSet)) : QJsonValue()},
    };
}

}
