// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/goalrow.h"
#include "core/edit.h"
#include "core/result.h"

#include <QAbstractTableModel>

#include <vector>

namespace zoneboard {

/// The board as a table: one row a goal or an indicator that has none. Typing into target, actual,
/// weight or owner asks for an edit.
class GoalModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Name,
        TargetLevel,
        Actual,
        Progress,
        Lead,
        Outlook,
        State,
        Weight,
        Owner,
        ColumnCount,
    };
    enum Role
    {
        SortRole = Qt::UserRole, ///< raw numbers, the worst first
        CompletionRole, ///< percent; invalid where there is none
        ElapsedRole,
        LightRole, ///< int of Light
        UnitRole, ///< of the name: shown behind it in quiet ink
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// The panel is borrowed until the next call.
    void show(std::vector<GoalRow> rows, const Panel& panel, AreaId area, Period asOf,
              Language language);
    [[nodiscard]] const GoalRow* row(int index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    /// Something was typed that makes sense.
    void edited(const zoneboard::Edit& edit);
    /// Something was typed that does not; to be said in place.
    void refused(const zoneboard::Error& why);

private:
    [[nodiscard]] QString text(const GoalRow& row, int column) const;
    [[nodiscard]] QString typed(const GoalRow& row, int column) const;
    [[nodiscard]] QVariant sortKey(const GoalRow& row, int column) const;
    [[nodiscard]] bool isEditable(const GoalRow& row, int column) const;

    std::vector<GoalRow> m_rows;
    const Panel* m_panel = nullptr;
    AreaId m_area = 0;
    Period m_asOf;
    Language m_language = Language::Chinese;
};

}
