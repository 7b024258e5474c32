// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figuregrid.h"
#include "models/selection.h"
#include "ui/datagrid/addform.h"
#include "ui/datagrid/typedfigure.h"
#include "ui/parts/screen.h"

class QAction;
class QBoxLayout;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace zoneboard {

class CellPanel;
class EntryBar;
class GridDelegate;
class GridLegend;
class GridView;

/// The figures as a grid, indicators by years or months, changed where they stand. Every change is
/// one step of undo.
class DataScreen final : public Screen
{
    Q_OBJECT

public:
    DataScreen(Workspace& workspace, const Appearance& appearance, QWidget* parent = nullptr);
    [[nodiscard]] bool usesIndicator() const override { return true; }

protected:
    void refresh() override;

private:
    // datascreen.cpp: what it is made of
    QWidget* buildControls();
    QWidget* buildGrid();
    QWidget* buildSide();
    void wire();
    void wireGrid();
    void wirePanels();
    // datascreenfill.cpp: what it shows
    void retranslate();
    void fillThemes();
    void fillSources();
    void showGrid();
    void showCell();
    void goToPlace();
    void showMonths(bool wanted);
    void letIn(IndicatorId indicator);
    [[nodiscard]] QLineEdit* openEditor() const;
    void scrollToNewest();
    [[nodiscard]] GridScope scope() const;
    // datascreenedit.cpp: what is done to the figures
    void enter(const Cell& cell, const QString& text);
    void propose(const std::vector<CellEntry>& entries, bool certain);
    void doubt(const Edit& edit, const std::vector<CellEntry>& entries,
               const std::vector<AuditFinding>& doubts);
    bool make(const Result<Edit>& edit);
    void say(const Message& what);
    void typeAgain(const Cell& cell, const QString& text);
    void copy();
    void paste();
    void removeChosen();
    void fill(FillDirection direction);
    void add(Addition addition);
    void take(const Edit& edit);
    [[nodiscard]] std::vector<Cell> chosenCells() const;

    FigureGrid m_grid;
    QSplitter* m_splitter = nullptr;
    QLineEdit* m_search = nullptr;
    QComboBox* m_theme = nullptr;
    QComboBox* m_rows = nullptr;
    QPushButton* m_years = nullptr;
    QPushButton* m_months = nullptr;
    QLabel* m_sourceLabel = nullptr;
    QComboBox* m_source = nullptr; ///< of what is entered
    QToolButton* m_add = nullptr;
    QAction* m_addActions[3] = {};
    QAction* m_earlier = nullptr;
    EntryBar* m_question = nullptr;
    GridView* m_view = nullptr;
    GridDelegate* m_delegate = nullptr;
    QLabel* m_nothing = nullptr;
    GridLegend* m_legend = nullptr;
    QStackedWidget* m_side = nullptr;
    CellPanel* m_cell = nullptr;
    AddForm* m_form = nullptr;
    Place m_place; ///< what of the selection the grid went to last
    Language m_spoken = Language::Chinese; ///< the language that is shown
    int m_earlierYears = 0;
    IndicatorId m_fresh = 0; ///< the indicator that was added last
};

}
