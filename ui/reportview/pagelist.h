// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/reportlayout.h"
#include "report/reportspecs.h"

#include <QAbstractTableModel>

#include <vector>

namespace zoneboard {

/// The pages of a report in their order: what they are, on which sheets they stand, and what is to
/// be said about them. Pages are moved by drag and drop; a heading is edited in place.
class PageListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Title,
        Sheets, ///< "3", "3–5"; "—" for a page that is left out
        ColumnCount,
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setPlan(ReportPlan plan);
    [[nodiscard]] const ReportPlan& plan() const { return m_plan; }
    [[nodiscard]] const ReportItem* item(int row) const;
    [[nodiscard]] const PlannedPage* planned(int row) const;
    /// What became of the items; told again after every change of the plan.
    void setOutcome(const std::vector<PlannedPage>& pages, const ReportLayout& layout);
    /// The sheet a row begins on, from 0; −1 where it has none.
    [[nodiscard]] int firstSheet(int row) const;
    /// The row that stands on the sheet; −1 for none.
    [[nodiscard]] int rowOfSheet(int sheet) const;

    void insert(int row, const ReportItem& item);
    void remove(int row);
    void duplicate(int row);
    void move(int from, int to); ///< `to` is its row afterwards
    /// An empty heading is the one made from the figures.
    void setHeading(int row, const QString& heading);
    void setText(int row, const QString& text);
    void setSetup(const PageSetup& setup);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }

Q_SIGNALS:
    /// The user changed the plan.
    void planChanged();

private:
    struct Place
    {
        int first = -1;
        int last = -1;
    };
    [[nodiscard]] QString titleOf(int row) const;
    [[nodiscard]] QString noteOf(int row) const;
    [[nodiscard]] QString sheetsOf(int row) const;

    ReportPlan m_plan;
    std::vector<PlannedPage> m_pages;
    std::vector<Place> m_places;
};

}
