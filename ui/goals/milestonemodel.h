// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/workprogress.h"
#include "core/edit.h"
#include "core/result.h"

#include <QAbstractTableModel>

#include <vector>

namespace zoneboard {

/// The milestones of all work lines as a table to type into, with a last empty row a line for a new
/// one.
class MilestoneModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Line,
        Name,
        Due, ///< 2025-06-30
        Done, ///< the day, empty while open
        Progress, ///< percent
        Owner,
        Evidence,
        State,
        ColumnCount,
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const std::vector<WorkLineProgress>& lines, Language language);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void edited(const zoneboard::Edit& edit);
    void refused(const zoneboard::Error& why);

private:
    struct Row
    {
        QString line;
        MilestoneProgress entry; ///< id 0: not there yet
    };

    [[nodiscard]] QString text(const Row& row, int column) const;

    std::vector<Row> m_rows;
    Language m_language = Language::Chinese;
};

}
