// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/datagrid/typedfigure.h"

#include <QHeaderView>
#include <QTableView>

namespace zoneboard {

class Appearance;

/// The names of the rows with their units; the rows of themes as bands.
class NameHeader final : public QHeaderView
{
    Q_OBJECT

public:
    NameHeader(const Appearance& appearance, QWidget* parent);
    /// As wide as the longest name with its unit needs.
    [[nodiscard]] int wantedWidth() const;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

private:
    [[nodiscard]] QFont bandFont() const;

    const Appearance& m_appearance;
};

/// The grid itself: what the keys of a spreadsheet do is asked for by signals.
class GridView final : public QTableView
{
    Q_OBJECT

public:
    GridView(const Appearance& appearance, FigureGrid& grid, QWidget* parent);

    [[nodiscard]] NameHeader& names() const { return *m_names; }
    /// The selected cells that are no theme's, in reading order.
    [[nodiscard]] QModelIndexList chosenCells() const;
    /// How many those are, without listing them.
    [[nodiscard]] int chosenCount() const;
    /// The selection as text for a spreadsheet.
    [[nodiscard]] QString chosenText() const;
    void moveBy(int rows, int columns);
    /// Shares the width between names and years; after rows or columns became others.
    void fitColumns();

Q_SIGNALS:
    void copyWanted();
    void cutWanted();
    void pasteWanted();
    void deleteWanted();
    void fillWanted(zoneboard::FillDirection direction);
    void chosenChanged();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& before) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& before) override;

private:
    [[nodiscard]] bool act(QKeyEvent& key);

    const Appearance& m_appearance;
    FigureGrid& m_grid;
    NameHeader* m_names = nullptr;
};

}
