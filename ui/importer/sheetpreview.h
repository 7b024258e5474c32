// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importer/sheetpreviewmodel.h"

#include <QTableView>

namespace zoneboard {

class Appearance;
struct Theme;

/// The sheet somebody sent, as it looks, with what was recognised tinted. A figure is chosen here
/// as well as in the list of figures.
class SheetPreview final : public QTableView
{
    Q_OBJECT

public:
    explicit SheetPreview(const Appearance& appearance, QWidget* parent = nullptr);

    void show(const Sheet* sheet, const QList<TableMapping>& tables,
              const std::vector<SheetPreviewModel::Mark>& marks);
    void setMarks(const std::vector<SheetPreviewModel::Mark>& marks);
    /// Lights the cell up and brings it into view.
    void choose(int row, int column);
    [[nodiscard]] SheetPreviewModel& cells() { return m_model; }
    /// How a part is tinted, for the legend too.
    [[nodiscard]] static QColor tintOf(CellPart part, const Theme& theme);

Q_SIGNALS:
    void figureChosen(std::size_t figure);
    /// The column of the current cell is another now.
    void columnChosen(int row, int column);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void layOut();

    const Appearance& m_appearance;
    SheetPreviewModel m_model;
    bool m_choosing = false;
};

}
