// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importer/importdraft.h"

#include <QJsonDocument>

#include <algorithm>

namespace zoneboard {

namespace {

/// What the user made gets the negative ids by which an edit refers to its own rows.
template<typename Thing>
QHash<std::int32_t, std::int32_t> renumbered(QList<Thing>& things)
{
    QHash<std::int32_t, std::int32_t> ids;
    for (Thing& thing : things) {
        const std::int32_t id = -static_cast<std::int32_t>(ids.size()) - 1;
        ids.insert(thing.id, id);
        thing.id = id;
    }
    return ids;
}

QString settingText(const TableMapping& mapping)
{
    return QString::fromUtf8(QJsonDocument(mappingToJson(mapping)).toJson(QJsonDocument::Compact));
}

}

ImportPlan ImportDraft::withNewIds() const
{
    ImportPlan plan = m_plan;
    for (auto it = m_misfits.keyBegin(); it != m_misfits.keyEnd(); ++it)
        plan.leftOut.insert(*it);
    plan.newIndicators = m_newIndicators;
    plan.newAreas = m_newAreas;
    const auto indicators = renumbered(plan.newIndicators);
    const auto areas = renumbered(plan.newAreas);
    for (Figure& figure : plan.figures) {
        figure.indicator = indicators.value(figure.indicator, figure.indicator);
        figure.area = areas.value(figure.area, figure.area);
    }
    plan.newAliases.append(m_aliases);
    for (Alias& alias : plan.newAliases) {
        alias.indicator = indicators.value(alias.indicator, alias.indicator);
        alias.area = areas.value(alias.area, alias.area);
    }
    return plan;
}

Result<Edit> ImportDraft::edit(const QString& why) const
{
    Edit edit = TRY(editOf(withNewIds(), why));
    // A name for something that is not made after all names nothing.
    erase_if(edit.aliases, [&](const Alias& alias) {
        const bool indicatorMissing = alias.indicator < 0
            && std::ranges::none_of(edit.indicators, [&](const Indicator& indicator) {
                                          return indicator.id == alias.indicator;
                                      });
        const bool areaMissing = alias.area < 0
            && std::ranges::none_of(edit.areas,
                                    [&](const Area& area) { return area.id == alias.area; });
        return indicatorMissing || areaMissing;
    });
    for (const TableMapping& mapping : m_toRemember)
        edit.settings.append({rememberedMappingKey(mapping.fingerprint), settingText(mapping)});
    return edit;
}

}
