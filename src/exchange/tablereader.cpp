// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/figuretext.h"
#include "exchange/headertext.h"
#include "exchange/headerwords_p.h"
#include "exchange/rowlabels_p.h"
#include "exchange/tablereading_p.h"

#include <algorithm>

namespace zoneboard {

namespace {

/// A column that holds numbers, with what its header says looked up.
struct NumberColumn
{
    int index = 0;
    ColumnMapping mapping;
    IndicatorId indicator = 0;
    AreaId area = 0;
    bool refused = false; ///< its header names something unknown, which has been said
};

class TableReader
{
public:
    TableReader(const Sheet& sheet, const TableMapping& mapping, const ImportOptions& options,
                PlanBuilder& builder)
        : m_sheet(sheet)
        , m_mapping(mapping)
        , m_builder(builder)
        , m_context(contextOf(mapping, options, builder.names()))
        , m_labels(sheet, mapping, m_context, builder)
    {
    }

    void read()
    {
        resolveColumns();
        for (int row = m_mapping.firstRow; row < std::min(m_mapping.endRow, m_sheet.rowCount());
             ++row)
            readRow(row);
    }

private:
    [[nodiscard]] ImportPlace place(int row, int column) const
    {
        return {m_builder.part(), row, column, -1, -1};
    }

    [[nodiscard]] bool hasLabel(ColumnRole role) const
    {
        return std::any_of(m_mapping.columns.begin(), m_mapping.columns.end(),
                           [role](const ColumnMapping& column) { return column.role == role; });
    }

    void resolveColumns()
    {
        for (int i = 0; i < m_mapping.columns.size(); ++i) {
            const ColumnMapping& mapping = m_mapping.columns.at(i);
            const bool holdsNumbers = mapping.role >= ColumnRole::Value;
            if (!holdsNumbers)
                continue;
            NumberColumn column {i, mapping, 0, 0, false};
            resolveNames(column);
            m_columns.push_back(column);
        }
    }

    void resolveNames(NumberColumn& column)
    {
        const ColumnMapping& mapping = column.mapping;
        const int row = std::max(0, m_mapping.headerRow + m_mapping.headerRows - 1);
        ImportNames& names = m_builder.names();
        if (!mapping.indicator.isEmpty()) {
            const QString unit = mapping.unit.isEmpty() ? m_context.units.value(0) : mapping.unit;
            const bool value = mapping.role == ColumnRole::Value;
            column.indicator = names.indicator(mapping.indicator, value ? unit : QString(), 0,
                                               decimalsBelow(column.index));
            if (column.indicator == 0) {
                column.refused = true;
                if (value || names.knownIndicator(mapping.indicator) == 0)
                    refuseOnce(place(row, column.index), mapping.indicator,
                               names.expectedIndicator(mapping.indicator));
            }
        }
        if (!mapping.area.isEmpty()) {
            column.area = names.area(mapping.area);
            if (column.area == 0) {
                column.refused = true;
                refuseOnce(place(row, column.index), mapping.area,
                           names.expectedArea(mapping.area));
            }
        }
    }

    [[nodiscard]] int decimalsBelow(int column) const
    {
        int decimals = 0;
        const int last = std::min({m_mapping.endRow, m_mapping.firstRow + 20, m_sheet.rowCount()});
        for (int row = m_mapping.firstRow; row < last; ++row)
            decimals = std::max(decimals, m_sheet.at(row, column).decimals);
        return decimals;
    }

    void refuseOnce(const ImportPlace& at, const QString& found, const Message& expected)
    {
        if (m_refusedNames.contains(found))
            return;
        m_refusedNames.append(found);
        m_builder.refuse(at, found, expected);
    }

    void readRow(int row)
    {
        const auto labels = m_labels.of(row);
        if (!labels)
            return;
        for (const NumberColumn& column : m_columns) {
            const SheetCell& cell = m_sheet.at(row, column.index);
            if (cell.kind == CellKind::Empty || saysNothing(cell) || column.refused)
                continue;
            readCell(row, column, cell, *labels);
        }
    }

    void readCell(int row, const NumberColumn& column, const SheetCell& cell,
                  const RowLabels& labels)
    {
        const ImportPlace at = place(row, column.index);
        const auto number = numberOfCell(cell);
        if (!number) {
            m_builder.refuse(at, cell.text, Message(phrase("Import", "a number")));
            return;
        }
        Observation observation;
        observation.role = labels.role == ColumnRole::Value ? column.mapping.role : labels.role;
        observation.place = at;
        observation.number = number->number;
        if (labels.qualifier && observation.role == ColumnRole::Value)
            observation.number.qualifier = *labels.qualifier;
        observation.indicator = column.indicator != 0 ? column.indicator : labels.indicator;
        observation.area = column.area != 0 ? column.area : labels.area;
        observation.units = unitsOf(*number, column.mapping, labels, observation.role);
        observation.shareOf = labels.shareOf;
        observation.section = labels.section;
        observation.status = statusOf(*number, column.mapping, labels);
        if (complete(observation, column, labels))
            m_builder.add(observation);
    }

    [[nodiscard]] QStringList unitsOf(const CellNumber& number, const ColumnMapping& column,
                                      const RowLabels& labels, ColumnRole role) const
    {
        if (!number.unit.isEmpty())
            return {canonicalUnit(number.unit)};
        if (role != ColumnRole::Value)
            return {};
        if (!column.unit.isEmpty())
            return {column.unit};
        if (!labels.unit.isEmpty())
            return {labels.unit};
        return m_context.units;
    }

    [[nodiscard]] std::optional<Status>
    statusOf(const CellNumber& number, const ColumnMapping& column, const RowLabels& labels) const
    {
        for (const auto& status : {number.status, labels.status, column.status, m_mapping.status}) {
            if (status)
                return status;
        }
        return std::nullopt;
    }

    /// Settles the period and says what is missing; false where the number can not be placed.
    bool complete(Observation& observation, const NumberColumn& column, const RowLabels& labels)
    {
        if (observation.area == 0)
            observation.area = m_context.area;
        const Indicator* indicator = m_builder.names().indicatorOf(observation.indicator);
        if (indicator == nullptr) {
            refuseOnce(observation.place,
                       m_sheet.at(observation.place.row, observation.place.column).text,
                       Message(phrase("Import", "a header or a label that names the indicator")));
            return false;
        }
        if (observation.area == 0) {
            refuseOnce(observation.place, indicator->name.zh,
                       Message(phrase("Import", "an area: the table names none")));
            return false;
        }
        observation.period = periodOf(column.mapping, labels);
        if (observation.period.year < 1900 || observation.period.year > 2200) {
            refuseOnce(observation.place, QString(),
                       Message(phrase("Import", "a year: the table names none")));
            return false;
        }
        return isCumulative(observation, column, labels, *indicator);
    }

    [[nodiscard]] Period periodOf(const ColumnMapping& column, const RowLabels& labels) const
    {
        const std::optional<Period> table = m_context.period;
        Period period = table.value_or(Period {0, 12});
        if (labels.period) {
            const int year = labels.period->year;
            period = {year != 0 ? year : period.year, labels.period->months};
        }
        if (column.period) {
            const int year = column.period->year;
            const bool monthsFromRow = column.period->isYear() && labels.period;
            period = {year != 0 ? year : period.year,
                      monthsFromRow ? period.months : column.period->months};
        }
        if (column.yearBefore && !column.period)
            period = period.yearBefore();
        return period;
    }

    /// One month of a flow is not what the store keeps; of a level or a rate it is.
    bool isCumulative(const Observation& observation, const NumberColumn& column,
                      const RowLabels& labels, const Indicator& indicator)
    {
        const bool single = labels.period ? labels.singleMonth : column.mapping.singleMonth;
        const bool said = m_mapping.cumulative || column.mapping.cumulative || labels.cumulative;
        if (!single || said || indicator.kind != IndicatorKind::Flow)
            return true;
        m_builder.refuse(observation.place, periodCode(observation.period),
                         message(phrase("Import",
                                        "months taken together, as 1–%1月: one month "
                                        "alone is not kept"),
                                 QString::number(observation.period.months)));
        return false;
    }

    const Sheet& m_sheet;
    const TableMapping& m_mapping;
    PlanBuilder& m_builder;
    const TableContext m_context;
    RowLabelReader m_labels;
    std::vector<NumberColumn> m_columns;
    QStringList m_refusedNames;
};

}

void readTable(const Sheet& sheet, const TableMapping& mapping, const ImportOptions& options,
               PlanBuilder& builder)
{
    TableReader(sheet, mapping, options, builder).read();
}

}
