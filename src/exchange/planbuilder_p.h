// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/unit.h"
#include "exchange/figureindex_p.h"
#include "exchange/import.h"
#include "exchange/importnames_p.h"
#include "exchange/measure.h"

#include <span>

namespace zoneboard {

/// One number of the material with what it is about.
struct Observation
{
    ColumnRole role = ColumnRole::Value; ///< Value, Growth, GrowthPoints, Share or Rank
    IndicatorId indicator = 0;
    AreaId area = 0;
    Period period;
    Published number;
    QStringList units; ///< as written; several where a title names several; empty: not said
    std::optional<Status> status;
    QString shareOf;
    QString section;
    ImportPlace place;
};

/// Makes figures of observations: units converted, growth and share put to their value, doubles
/// and contradictions found; in the end compared with what is stored.
class PlanBuilder
{
public:
    PlanBuilder(ImportPlan& plan, ImportNames& names, const ImportOptions& options);

    /// Figures added from here on come from this file.
    void beginPart(const ImportPart& part);
    [[nodiscard]] int part() const { return static_cast<int>(m_plan.parts.size()) - 1; }
    [[nodiscard]] SourceId source() const { return m_source; }

    void add(const Observation& observation);
    /// As add() for a plain value in the indicator's own unit; the quick way of a long table.
    void addValue(const FigureKey& key, const Published& value, std::optional<Status> status,
                  const ImportPlace& place);
    /// Room for so many figures more.
    void reserve(std::size_t figures);
    /// Rows of what is added next stand elsewhere in the file: row i is `rows[i]` of it. Empty:
    /// where they say.
    void setRowNumbers(std::span<const int> rows) { m_rowNumbers = rows; }
    /// A finished figure, as a text gives it.
    void addFromText(Figure figure, const ImportPlace& place);
    /// The number in the indicator's unit; nothing, and a refusal, where no unit fits.
    [[nodiscard]] std::optional<Published> inUnitOf(const Indicator& indicator,
                                                    const Published& number,
                                                    const QStringList& units,
                                                    const ImportPlace& place);
    void refuse(const ImportPlace& place, const QString& found, const Message& expected);
    void remark(ImportRemark::Kind kind, const ImportPlace& place, const Message& text);
    [[nodiscard]] ImportNames& names() { return m_names; }

private:
    [[nodiscard]] SourceId sourceTitled(const QString& title);
    [[nodiscard]] std::size_t figureOf(const FigureKey& key, const ImportPlace& place);
    [[nodiscard]] ImportPlace real(ImportPlace place) const;

    ImportPlan& m_plan;
    ImportNames& m_names;
    const ImportOptions& m_options;
    SourceId m_source = 0;
    FigureIndex m_index;
    std::span<const int> m_rowNumbers;
};

/// Compares the plan's figures with the stored ones: drops those that say the same, fills gaps,
/// lists conflicts, and flags unit slips against the stored series.
void compareWithStored(ImportPlan& plan, std::span<const Figure> stored, ConflictChoice choice);

}
