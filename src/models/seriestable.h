// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/panel.h"
#include "core/catalog.h"
#include "core/language.h"

#include <QAbstractTableModel>
#include <QString>
#include <QStringList>

#include <vector>

namespace zoneboard {

/// One series, a row a year, newest first: value, status, growth as reported and as computed, share
/// and source.
class SeriesTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Year,
        Value,
        StatusColumn,
        ReportedGrowthColumn,
        ComputedGrowth,
        ShareColumn,
        SourceColumn,
        ColumnCount,
    };
    enum Role
    {
        SortRole = Qt::UserRole, ///< the number behind the text
        InconsistentRole, ///< reported and computed growth can not both be true
    };
    using QAbstractTableModel::QAbstractTableModel;

    /// Works the rows out at once; keeps nothing of what it is given.
    void fill(const Panel& panel, const Catalog& catalog, IndicatorId indicator, AreaId area,
              int firstYear, int lastYear, Language language);
    [[nodiscard]] int yearAt(int row) const;
    /// The table as tab-separated text with its header.
    [[nodiscard]] QString toText() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    struct Row
    {
        int year = 0;
        QStringList texts;
        std::vector<double> numbers; ///< for sorting, one a column; NaN for none
        bool inconsistent = false;
        bool implied = false;
    };
    [[nodiscard]] static Row rowOf(const Panel& panel, const Catalog& catalog, const Cell& cell,
                                   Language language);

    std::vector<Row> m_rows;
    Language m_language = Language::Chinese;
};

}
