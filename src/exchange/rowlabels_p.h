// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/headertext.h"
#include "exchange/planbuilder_p.h"
#include "exchange/sheet.h"
#include "exchange/tablemapping.h"

#include <QHash>

#include <optional>
#include <vector>

namespace zoneboard {

/// What holds for a whole table where neither column nor row says otherwise.
struct TableContext
{
    IndicatorId indicator = 0;
    AreaId area = 0;
    std::optional<Period> period;
    QStringList units;
};
[[nodiscard]] TableContext contextOf(const TableMapping& mapping, const ImportOptions& options,
                                     ImportNames& names);

/// What the labels of one row say about its numbers.
struct RowLabels
{
    ColumnRole role = ColumnRole::Value; ///< Growth in a row 增速(%) below its indicator
    IndicatorId indicator = 0;
    AreaId area = 0;
    std::optional<Period> period;
    bool singleMonth = false;
    bool cumulative = false;
    QString unit;
    std::optional<Status> status;
    std::optional<Qualifier> qualifier;
    QString shareOf;
    QString section;
};

/// Reads the labels of rows from above to below: remembers what was merged, indented or headed.
class RowLabelReader
{
public:
    RowLabelReader(const Sheet& sheet, const TableMapping& mapping, const TableContext& context,
                   PlanBuilder& builder);

    /// Nothing where the row holds no figures: blank, a note, a section's heading, or refused.
    [[nodiscard]] std::optional<RowLabels> of(int row);

private:
    struct Level
    {
        int indent = 0;
        IndicatorId indicator = 0;
    };

    [[nodiscard]] bool hasNumbers(int row) const;
    [[nodiscard]] QString labelText(int row, int column);
    void takeHeading(int row);
    bool take(RowLabels& labels, int row, int column);
    bool takeIndicator(RowLabels& labels, int row, int column);
    bool takeArea(RowLabels& labels, int row, int column);
    bool takeTotal(RowLabels& labels, int row, int column);
    bool takePeriod(RowLabels& labels, int row, int column);
    void takeMonth(RowLabels& labels, int row, int column);
    [[nodiscard]] const HeaderText& parsed(const QString& text);
    [[nodiscard]] IndicatorId wholeAt(int indent, bool partOf) const;
    [[nodiscard]] ImportPlace place(int row, int column) const;
    [[nodiscard]] QString unitOfRow(int row) const;
    [[nodiscard]] int decimalsOfRow(int row) const;

    const Sheet& m_sheet;
    const TableMapping& m_mapping;
    const TableContext& m_context;
    PlanBuilder& m_builder;
    std::vector<int> m_labelColumns;
    std::vector<int> m_numberColumns;
    QHash<QString, HeaderText> m_parsed;
    QHash<int, QString> m_lastLabels; ///< by column, for cells that were merged
    std::vector<Level> m_levels; ///< indicators above, outermost first
    IndicatorId m_lastIndicator = 0;
    std::optional<AreaId> m_headingArea;
    std::optional<PeriodText> m_headingPeriod;
    IndicatorId m_headingIndicator = 0;
    QString m_section;
};

}
