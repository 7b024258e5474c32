// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/goalrow.h"
#include "core/edit.h"
#include "core/result.h"
#include "ui/goals/goalsprint.h"
#include "ui/parts/screen.h"

#include <optional>

class QBoxLayout;
class QComboBox;
class QFrame;
class QLabel;
class QPushButton;
class QSlider;
class QSortFilterProxyModel;
class QTabWidget;
class QTableView;
class QToolButton;

namespace zoneboard {

class ChartPanel;
class GoalModel;
class MilestoneModel;
class TargetForm;

/// The year's targets against the calendar: the board, what is behind a row, milestones and paths.
/// Everything can be done with the keyboard: typing into a cell, Ctrl+T a new target, Ctrl+M a
/// milestone, Ctrl+[ and Ctrl+] the months, Delete takes away.
class GoalsScreen final : public Screen
{
    Q_OBJECT

public:
    GoalsScreen(Workspace& workspace, const Appearance& appearance, QWidget* parent = nullptr);

    [[nodiscard]] bool usesYear() const override { return false; }
    /// The board as it stands, for paper.
    [[nodiscard]] Result<ReportSpec> report(GoalsPrint what) const;
    /// Writes it as PDF; trouble is said in place.
    void savePdf(GoalsPrint what, Paper paper, const QString& path);

protected:
    void refresh() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fitColumns();
    [[nodiscard]] int stateWidth() const;
    void buildHead(QBoxLayout& page);
    void buildButtons(QBoxLayout& head);
    [[nodiscard]] QWidget* buildBoard();
    [[nodiscard]] QWidget* buildDetail();
    [[nodiscard]] QFrame* buildStrip();
    [[nodiscard]] QTabWidget* buildWork();
    void wire();
    void wireModels();
    void addKeys();
    void retranslate();
    void retranslateBoxes();
    void fillPrintMenu();
    void fillYears();
    void fillMonths();
    void fillBoard();
    void fillDetail();
    void fillSuggestions(const GoalRow* row);
    void fillForm();
    void fillMilestones();
    void fitMilestones();
    void restoreBoardCell();
    void restoreMilestoneCell();
    void sayScenario();
    void sortBoard();
    void stepMonth(int step);
    void startTarget();
    void startMilestone();
    void removeTarget();
    void removeMilestone();
    void askPrinter(GoalsPrint what);
    void askWhereToSave(GoalsPrint what, Paper paper);
    void make(const Edit& edit);
    void say(const Error& why);
    [[nodiscard]] Period asOf() const;
    [[nodiscard]] QDate day() const;
    [[nodiscard]] GoalContext goalContext() const;
    [[nodiscard]] const GoalRow* chosen() const;

    /// A cell of the board that stays current when the board is filled anew.
    struct BoardCell
    {
        IndicatorId indicator = 0;
        std::int32_t target = 0;
        int column = 0;
    };
    struct MilestoneCell
    {
        std::int32_t line = 0;
        std::int32_t milestone = 0; ///< 0: the newest of the line
        int column = 0;
    };

    QComboBox* m_year = nullptr;
    QComboBox* m_months = nullptr;
    QComboBox* m_pace = nullptr;
    QComboBox* m_order = nullptr;
    QPushButton* m_new = nullptr;
    QToolButton* m_print = nullptr;
    QLabel* m_summary = nullptr;
    QLabel* m_trouble = nullptr;
    QTableView* m_board = nullptr;
    GoalModel* m_model = nullptr;
    QSortFilterProxyModel* m_sorted = nullptr;
    QLabel* m_detail = nullptr;
    QWidget* m_suggestions = nullptr;
    QLabel* m_scenarioName = nullptr;
    QSlider* m_scenario = nullptr;
    ChartPanel* m_monthsChart = nullptr;
    ChartPanel* m_path = nullptr;
    QTabWidget* m_work = nullptr;
    ChartPanel* m_timeline = nullptr;
    QTableView* m_milestones = nullptr;
    MilestoneModel* m_milestoneModel = nullptr;
    TargetForm* m_form = nullptr;
    std::optional<BoardCell> m_cell;
    std::optional<MilestoneCell> m_milestoneCell;
    int m_chosenMonths = 0; ///< 0: the last there are
    bool m_newTarget = false; ///< the form is about one that is not there yet
    bool m_filling = false;
};

}
