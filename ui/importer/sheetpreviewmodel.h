// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importplan.h"
#include "exchange/sheet.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace zoneboard {

/// What the program takes a cell of somebody's sheet for.
enum class CellPart : std::uint8_t
{
    Plain, ///< not read
    Header,
    Label, ///< names its row: area, indicator, period, unit
    Number, ///< a figure, or its growth, share or rank
    Concern, ///< a figure to look at
    LeftOut,
    Refused,
};

/// How near a cell is to the chosen figure.
enum class CellFocus : std::uint8_t
{
    None,
    Related, ///< its header or its row's label
    Chosen,
};

/// A sheet in its own layout, with what was recognised in each cell.
class SheetPreviewModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role
    {
        PartRole = Qt::UserRole, ///< CellPart as a number
        FocusRole, ///< CellFocus as a number
        IndentRole, ///< steps
    };
    /// A figure's cell, or a refused one.
    struct Mark
    {
        int row = 0;
        int column = 0;
        CellPart part = CellPart::Number;
        std::optional<std::size_t> figure;
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// `sheet` has to outlive the next call; null shows nothing.
    void show(const Sheet* sheet, QList<TableMapping> tables, const std::vector<Mark>& marks);
    void setMarks(const std::vector<Mark>& marks);
    /// A cell outside of the sheet chooses nothing.
    void setChosen(int row, int column);
    [[nodiscard]] std::optional<std::size_t> figureAt(const QModelIndex& index) const;
    [[nodiscard]] CellPart partOf(int row, int column) const;
    /// The place in tables of the one that the row belongs to; −1 for none.
    [[nodiscard]] int tableAt(int row) const;
    [[nodiscard]] const Sheet* sheet() const { return m_sheet; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    /// What was refused can be typed anew.
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

    /// "C", as spreadsheets name a column.
    [[nodiscard]] static QString columnLetters(int column);
    [[nodiscard]] static QString partName(CellPart part);

Q_SIGNALS:
    /// Somebody wants the cell to say this.
    void typed(int row, int column, const QString& text);

private:
    [[nodiscard]] QString wordsOf(const QModelIndex& index) const;
    [[nodiscard]] CellFocus focusOf(int row, int column) const;

    const Sheet* m_sheet = nullptr;
    QList<TableMapping> m_tables;
    QHash<std::pair<int, int>, Mark> m_marks;
    std::pair<int, int> m_chosen {-1, -1};
    int m_columns = 0;
};

}
