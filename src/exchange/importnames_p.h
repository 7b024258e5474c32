// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog.h"
#include "exchange/importplan.h"

#include <QHash>
#include <QString>

#include <optional>

namespace zoneboard {

/// Half width, lower case, without blanks and footnote marks: what tells names apart.
[[nodiscard]] QString foldedName(const QString& text);

/// Finds the indicators and areas that names in the material mean, and makes the missing ones
/// where that is wanted. A name is looked up once; asking again is a hash away.
class ImportNames
{
public:
    ImportNames(const Catalog& catalog, bool createMissing, ImportPlan& plan);

    /// Names that the user matched: as written → code. They win over everything else.
    void match(const QHash<QString, QString>& names);

    /// 0 where nobody knows the name; nothing is made.
    [[nodiscard]] IndicatorId knownIndicator(const QString& text) const;
    [[nodiscard]] AreaId knownArea(const QString& text) const;
    /// The longest known name inside a title; 0 where there is none.
    [[nodiscard]] IndicatorId indicatorInside(const QString& title) const;
    [[nodiscard]] AreaId areaInside(const QString& title) const;

    /// Known, or made; 0 where it is neither. `whole` is what the indicator is a part of.
    [[nodiscard]] IndicatorId indicator(const QString& text, const QString& unit,
                                        IndicatorId whole = 0, int decimals = 0);
    [[nodiscard]] AreaId area(const QString& text);
    /// What was expected instead of an unknown name: the nearest known ones.
    [[nodiscard]] Message expectedIndicator(const QString& text);
    [[nodiscard]] Message expectedArea(const QString& text);

    /// Of known and made ones alike; null for 0.
    [[nodiscard]] const Indicator* indicatorOf(IndicatorId id) const;
    [[nodiscard]] const Area* areaOf(AreaId id) const;
    [[nodiscard]] const Catalog& catalog() const { return m_catalog; }

private:
    void indexAreas();
    [[nodiscard]] IndicatorId partOf(const QString& name, IndicatorId whole) const;
    [[nodiscard]] IndicatorId make(const QString& text, const QString& unit, IndicatorId whole,
                                   int decimals);
    [[nodiscard]] QString freeCode(const QString& name, bool indicator) const;

    const Catalog& m_catalog;
    bool m_createMissing;
    ImportPlan& m_plan;
    QHash<QString, IndicatorId> m_indicators;
    QHash<QString, AreaId> m_areas;
    QHash<QString, Message> m_expected;
};

/// "固定资产投资" → "gu ding zi chan tou zi".
[[nodiscard]] QString pinyinOf(const QString& text);

}
