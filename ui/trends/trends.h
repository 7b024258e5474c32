// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/indicatortree.h"
#include "models/seriestable.h"
#include "ui/parts/screen.h"

#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QSplitter;
class QTableView;
class QToolButton;
class QTreeView;
class QBoxLayout;

namespace zoneboard {

class ChartPanel;
class YearBrush;

/// One indicator over the years: columns with their growth, or beside others, in their values or as
/// an index; the range of years, the mean growth over it, and the figures below.
class TrendsScreen final : public Screen
{
    Q_OBJECT

public:
    TrendsScreen(Workspace& workspace, const Appearance& appearance, QWidget* parent = nullptr);
    [[nodiscard]] bool usesIndicator() const override { return true; }
    [[nodiscard]] bool isIndex() const;
    /// Several series of one unit in their own values.
    [[nodiscard]] bool isValues() const;

protected:
    void refresh() override;

private:
    // trendscontrols.cpp: what the screen is made of
    QWidget* buildTree();
    QWidget* buildPage();
    void buildControls(QBoxLayout* layout);
    QWidget* buildTable();
    void refreshTexts();
    void fillAreaMenu();
    void fillBaseYears();
    // trends.cpp: what it shows
    void refreshTree();
    void makeNamesFit();
    void refreshSeries();
    void refreshChart();
    void refreshMean();
    void chooseCurrent();
    void openYear(int category);
    [[nodiscard]] std::vector<Cell> comparedSeries() const;
    void compareAtOnce();

    IndicatorTree m_treeModel;
    SeriesTable m_tableModel;
    QSplitter* m_splitter = nullptr;
    QLineEdit* m_search = nullptr;
    QTreeView* m_tree = nullptr;
    QPushButton* m_columns = nullptr;
    QPushButton* m_values = nullptr;
    QPushButton* m_index = nullptr;
    QLabel* m_baseLabel = nullptr;
    QComboBox* m_base = nullptr;
    QToolButton* m_areas = nullptr;
    QMenu* m_areaMenu = nullptr;
    QLabel* m_mean = nullptr;
    ChartPanel* m_chart = nullptr;
    YearBrush* m_brush = nullptr;
    QLabel* m_tableTitle = nullptr;
    QPushButton* m_copyTable = nullptr;
    QTableView* m_table = nullptr;
    std::vector<AreaId> m_otherAreas; ///< compared with the selected one
    bool m_filling = false; ///< the tree is being brought up to date, nobody is choosing
};

}
