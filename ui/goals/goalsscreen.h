// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/goalrow.h"
#include "core/edit.h"
#include "core/result.h"
#include "ui/parts/screen.h"

#include <optional>
#include <utility>

class QBoxLayout;
class QComboBox;
class QLabel;
class QSlider;
class QSortFilterProxyModel;
class QTabWidget;
class QTableView;

namespace zoneboard {

class ChartPanel;
class GoalModel;
class MilestoneModel;

/// The year's targets against the calendar: the board, what is behind a row, milestones and paths.
class GoalsScreen final : public Screen
{
    Q_OBJECT

public:
    GoalsScreen(Workspace& workspace, const Appearance& appearance, QWidget* parent = nullptr);

    [[nodiscard]] bool usesYear() const override { return false; }

protected:
    void refresh() override;

private:
    void buildHead(QBoxLayout& page);
    void buildBoard(QBoxLayout& page);
    void buildDetail(QBoxLayout& page);
    void wire();
    void retranslate();
    void fillYears();
    void fillMonths();
    void fillBoard();
    void fillDetail();
    void fillMilestones();
    void sayScenario();
    void make(const Edit& edit);
    void say(const Error& why);
    [[nodiscard]] Period asOf() const;
    [[nodiscard]] GoalContext goalContext() const;
    [[nodiscard]] const GoalRow* chosen() const;

    QLabel* m_title = nullptr;
    QComboBox* m_year = nullptr;
    QComboBox* m_months = nullptr;
    QComboBox* m_pace = nullptr;
    QLabel* m_summary = nullptr;
    QLabel* m_trouble = nullptr;
    QTableView* m_board = nullptr;
    GoalModel* m_model = nullptr;
    QSortFilterProxyModel* m_sorted = nullptr;
    QLabel* m_detail = nullptr;
    QLabel* m_scenarioName = nullptr;
    QSlider* m_scenario = nullptr;
    ChartPanel* m_monthsChart = nullptr;
    ChartPanel* m_path = nullptr;
    QTabWidget* m_work = nullptr;
    ChartPanel* m_timeline = nullptr;
    QTableView* m_milestones = nullptr;
    MilestoneModel* m_milestoneModel = nullptr;
    std::optional<std::pair<IndicatorId, int>> m_chosen; ///< indicator and target id
    bool m_filling = false;
};

}
