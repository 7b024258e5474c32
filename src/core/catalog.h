// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/area.h"
#include "core/figure.h"
#include "core/indicator.h"
#include "core/result.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace zoneboard {

/// A second name people write for an indicator or an area (固投, 工投). Exactly one of the two ids
/// is set.
struct Alias
{
    std::int32_t id = 0;
    QString text;
    IndicatorId indicator = 0;
    AreaId area = 0;
    bool operator==(const Alias&) const = default;
};

/// Everything the figures refer to, as plain values with look-ups. Lists are in reading order.
class Catalog
{
public:
    Catalog() = default;
    Catalog(QList<Area> areas, QList<Category> categories, QList<Indicator> indicators,
            QList<Alias> aliases, QList<Source> sources);

    [[nodiscard]] const QList<Area>& areas() const { return m_areas; }
    [[nodiscard]] const QList<Category>& categories() const { return m_categories; }
    [[nodiscard]] const QList<Indicator>& indicators() const { return m_indicators; }
    [[nodiscard]] const QList<Alias>& aliases() const { return m_aliases; }
    [[nodiscard]] const QList<Source>& sources() const { return m_sources; }

    /// Null where there is none with that id; valid as long as the catalog lives unchanged.
    [[nodiscard]] const Area* area(AreaId id) const;
    [[nodiscard]] const Category* category(CategoryId id) const;
    [[nodiscard]] const Indicator* indicator(IndicatorId id) const;
    [[nodiscard]] const Source* source(SourceId id) const;
    [[nodiscard]] const Indicator* indicatorByCode(const QString& code) const;
    [[nodiscard]] const Area* areaByCode(const QString& code) const;
    /// The zone this store is kept for; the first area where none is marked, null where there is
    /// none.
    [[nodiscard]] const Area* homeArea() const;

    /// Whether values of the indicator count whole things, and whether they are rates (%, ‰); false
    /// for an unknown one.
    [[nodiscard]] bool isWholeCount(IndicatorId id) const { return natureOf(id).wholeCount; }
    [[nodiscard]] bool isRate(IndicatorId id) const { return natureOf(id).rate; }

    [[nodiscard]] QList<IndicatorId> partsOf(IndicatorId whole) const;
    [[nodiscard]] QList<AreaId> childrenOf(AreaId parent) const;
    [[nodiscard]] QStringList aliasesOf(IndicatorId indicator) const;

    /// By code, Chinese or English name, or alias, case and width folded.
    /// The error names the three nearest.
    [[nodiscard]] Result<const Indicator*> findIndicator(const QString& text) const;
    [[nodiscard]] Result<const Area*> findArea(const QString& text) const;
    /// Up to `count` names nearest to `text`, best first.
    [[nodiscard]] QStringList nearestIndicators(const QString& text, int count = 3) const;
    [[nodiscard]] QStringList nearestAreas(const QString& text, int count = 3) const;

private:
    /// What the unit of an indicator says about its values.
    struct Nature
    {
        bool wholeCount = false;
        bool rate = false;
    };
    [[nodiscard]] qsizetype placeOf(IndicatorId id) const;
    [[nodiscard]] Nature natureOf(IndicatorId id) const;

    QList<Area> m_areas;
    QList<Category> m_categories;
    QList<Indicator> m_indicators;
    QList<Alias> m_aliases;
    QList<Source> m_sources;
    QHash<AreaId, qsizetype> m_areaIndex;
    QHash<IndicatorId, qsizetype> m_indicatorIndex;
    QList<Nature> m_natures; ///< of each indicator, taken once: they are asked for every figure
    QHash<QString, IndicatorId> m_indicatorNames; ///< folded names, codes and aliases
    QHash<QString, AreaId> m_areaNames;
};

}
