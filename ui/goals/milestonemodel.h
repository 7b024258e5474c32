// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/workprogress.h"
#include "core/edit.h"
#include "core/result.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace zoneboard {

/// What the milestones are of, and the day on which one is ticked.
struct MilestoneScope
{
    AreaId area = 0;
    int year = 0;
    QDate today;
    Language language = Language::Chinese;
};

/// The milestones of all work lines as a table to type into: a last empty row a line for a new one,
/// then a row for a new work line and one for an aim with conditions of the user's own. The day of
/// being done can be ticked like a checklist.
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

    void show(const std::vector<WorkLineProgress>& lines, const MilestoneScope& scope);

    /// Places by what stands there; 0 for a row that is not in the store yet.
    [[nodiscard]] std::int32_t lineAt(int row) const;
    [[nodiscard]] std::int32_t milestoneAt(int row) const;
    [[nodiscard]] int rowOf(std::int32_t line, std::int32_t milestone) const; ///< −1: none
    /// The empty row of a line, of the first where the line is 0.
    [[nodiscard]] int freshRow(std::int32_t line) const;
    /// The row of the line's milestone that was entered last; −1 where it has none.
    [[nodiscard]] int newestRow(std::int32_t line) const;
    /// Whether there are more milestones than before the last show().
    [[nodiscard]] bool hasGrown() const { return m_grown; }
    /// Nothing for a row without a milestone.
    [[nodiscard]] std::optional<Edit> removalOf(int row) const;

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
        WorkLine line; ///< id 0: not there yet
        MilestoneProgress entry; ///< id 0: not there yet
        bool first = false; ///< of its line
    };

    void addNewLine(bool aim, int position);
    [[nodiscard]] QString text(const Row& row, int column) const;
    [[nodiscard]] QString inviting(const Row& row, int column) const;
    bool tick(const Row& row, bool done);

    std::vector<Row> m_rows;
    MilestoneScope m_scope;
    size_t m_count = 0; ///< milestones
    bool m_grown = false;
};

}
