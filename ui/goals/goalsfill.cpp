// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/goaltext.h"
#include "analysis/goalwords.h"
#include "analysis/workprogress.h"
#include "charts/goalspecs.h"
#include "core/numbertext.h"
#include "models/workspace.h"
#include "ui/goals/goalentry.h"
#include "ui/goals/goalmodel.h"
#include "ui/goals/goalsscreen.h"
#include "ui/goals/milestonemodel.h"
#include "ui/goals/targetform.h"
#include "ui/parts/appearance.h"
#include "ui/parts/chartpanel.h"
#include "ui/parts/fieldname.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSlider>
#include <QSortFilterProxyModel>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>

#include <set>

namespace zoneboard {

void GoalsScreen::refresh()
{
    {
        const QScopedValueRollback filling(m_filling, true);
        retranslate();
        fillYears();
        fillMonths();
    }
    fillBoard();
    fillMilestones();
}

void GoalsScreen::retranslate()
{
    m_board->setAccessibleName(tr("Goal board"));
    m_milestones->setAccessibleName(tr("Milestones"));
    m_scenario->setAccessibleName(tr("Growth of the rest of the year"));
    m_work->setAccessibleName(tr("Work lines"));
    m_work->setTabText(0, tr("Timeline"));
    m_work->setTabText(1, tr("Edit milestones"));
    m_work->setTabText(2, tr("Target"));
    m_new->setText(tr("New target"));
    m_new->setToolTip(tr("Ctrl+T; a milestone: Ctrl+M"));
    m_print->setText(tr("Print the board"));
    m_print->setAccessibleName(tr("Print the board"));
    fillPrintMenu();
    retranslateBoxes();
    m_form->retranslate();
    const Theme& theme = appearance().theme();
    m_trouble->setStyleSheet(QStringLiteral("color: %1").arg(theme.lightRed.name()));
}

void GoalsScreen::retranslateBoxes()
{
    nameField(*m_year, tr("Year of the goals"));
    nameField(*m_months, tr("As of"));
    m_months->setToolTip(tr("Ctrl+[ and Ctrl+] step through the months"));
    nameField(*m_pace, tr("Pace"));
    nameField(*m_order, tr("Order"));
    const int pace = m_pace->count() > 0 ? m_pace->currentIndex()
                                         : static_cast<int>(workspace().goalSettings().pace);
    m_pace->clear();
    m_pace->addItem(tr("Pace: calendar"), static_cast<int>(Pace::Calendar));
    m_pace->addItem(tr("Pace: last year's season"), static_cast<int>(Pace::Seasonal));
    m_pace->setCurrentIndex(pace);
    const int order = std::max(m_order->currentIndex(), 0);
    m_order->clear();
    m_order->addItem(tr("Order: catalog"), -1);
    m_order->addItem(tr("Order: lead, the last first"), int(GoalModel::Lead));
    m_order->addItem(tr("Order: state, the worst first"), int(GoalModel::State));
    m_order->addItem(tr("Order: weight"), int(GoalModel::Weight));
    m_order->addItem(tr("Order: owner"), int(GoalModel::Owner));
    m_order->setCurrentIndex(order);
}

/// Years that have a target, lie on a path or have work lines.
void GoalsScreen::fillYears()
{
    const AreaId area = workspace().selection().area();
    const std::vector<int> withFigures = workspace().years(area);
    const int next = withFigures.empty() ? workspace().today().year() : withFigures.back() + 1;
    std::set<int> years {next};
    for (const Target& target : workspace().goals().targets) {
        years.insert(target.year);
        for (int year = std::max(target.baseYear.value_or(target.year) + 1, next);
             year < target.year; ++year)
            years.insert(year);
    }
    for (const WorkLine& line : workspace().goals().workLines)
        years.insert(line.year);
    const int before = m_year->currentData().toInt();
    m_year->clear();
    for (const int year : years)
        m_year->addItem(numbertext::period({year}, language()), year);
    // This year's goals, not those of a path's end.
    m_year->setCurrentIndex(m_year->findData(years.contains(before) ? before : next));
}

void GoalsScreen::fillMonths()
{
    const int year = m_year->currentData().toInt();
    m_months->clear();
    for (int month = 1; month <= 12; ++month)
        m_months->addItem(tr("As of %1").arg(numbertext::period({year, month}, language())), month);
    auto latest = latestPeriod(goalContext(), workspace().goals().targets, year);
    if (!latest)
        latest = latestOfArea(workspace().panel(), workspace().selection().area(), year);
    const int wanted = m_chosenMonths > 0 ? m_chosenMonths : latest ? latest->months : 12;
    m_months->setCurrentIndex(wanted - 1);
}

void GoalsScreen::fillBoard()
{
    const AreaId area = workspace().selection().area();
    const GoalContext context = goalContext();
    const QList<Target>& targets = workspace().goals().targets;
    const GoalBoard board = goalBoard(context, targets, asOf(), area);
    {
        const QScopedValueRollback filling(m_filling, true);
        m_model->show(goalRows(context, board, targets, area), workspace().panel(), area, asOf(),
                      language());
        restoreBoardCell();
        fitColumns();
    }
    m_summary->setText(
        board.goals.empty()
            ? tr("No numeric target has been set for %1 yet. Suggestions stand in the column of "
                 "targets; take one over with a click below, or type one.")
                  .arg(asOf().year)
            : boardSummary(board, workspace().catalog()).in(language()));
    fillDetail();
}

/// The row that was current stays so, also when its target is new; else the first.
void GoalsScreen::restoreBoardCell()
{
    int place = -1;
    for (int i = 0; m_cell && i < m_sorted->rowCount(); ++i) {
        const GoalRow* row = m_model->row(m_sorted->mapToSource(m_sorted->index(i, 0)).row());
        if (row->indicator.id != m_cell->indicator)
            continue;
        const bool same = m_cell->target == (row->goal ? row->goal->target.id : 0);
        if (place < 0 || same)
            place = i;
    }
    m_board->setCurrentIndex(
        m_sorted->index(std::max(place, 0), m_cell ? m_cell->column : int(GoalModel::TargetLevel)));
}

void GoalsScreen::fillDetail()
{
    const ChartContext context {workspace().panel(), workspace().catalog(), language()};
    const GoalRow* row = chosen();
    const bool has = row && row->goal;
    GoalProgress empty;
    empty.target.year = asOf().year;
    if (row)
        empty.target.indicator = row->indicator.id;
    empty.target.area = workspace().selection().area();
    const GoalProgress& goal = has ? *row->goal : empty;
    m_monthsChart->setSpec(goalMonthsSpec(context, goal));
    m_path->setSpec(pathSpec(context, goal));
    QString text;
    if (has) {
        const GoalWords words {*row, asOf(), language()};
        text = tr("%1: %2", "indicator, what there is to say").arg(words.name(), words.paragraph());
        text.remove(words.forecastSentence()); // stands under the chart's title
    } else if (row) {
        text = tr("%1 has no target yet. Suggestions from last year:")
                   .arg(row->indicator.name.in(language()));
    }
    m_detail->setText(text);
    fillSuggestions(row);
    fillForm();
    sayScenario();
}

/// One button a suggestion; a click takes it over.
void GoalsScreen::fillSuggestions(const GoalRow* row)
{
    qDeleteAll(m_suggestions->findChildren<QPushButton*>(Qt::FindDirectChildrenOnly));
    delete m_suggestions->layout();
    auto* layout = new QHBoxLayout(m_suggestions);
    layout->setContentsMargins(0, 0, 0, 0);
    const bool open = row && !row->goal && !row->suggestions.empty() && workspace().isWritable();
    m_suggestions->setVisible(open);
    if (!open)
        return;
    for (const TargetSuggestion& suggestion : row->suggestions) {
        const double level = suggestedLevel(row->indicator, suggestion);
        const double growth = suggestedGrowth(suggestion);
        auto* button = new QPushButton(m_suggestions);
        button->setObjectName(QStringLiteral("goalSuggestion%1").arg(layout->count()));
        button->setText(tr("Take over %1 (%2)")
                            .arg(goaltext::estimate(row->indicator, level).in(language()),
                                 goaltext::growth(row->indicator, growth).in(language())));
        button->setToolTip(suggestion.why.in(language()));
        button->setAccessibleDescription(suggestion.why.in(language()));
        const Edit edit =
            suggestionEdit(*row, suggestion, asOf().year, workspace().selection().area());
        // Queued: the button is gone once the board is filled anew.
        connect(
            button, &QPushButton::clicked, this, [this, edit] { make(edit); },
            Qt::QueuedConnection);
        layout->addWidget(button);
    }
    layout->addStretch();
}

void GoalsScreen::fillForm()
{
    const GoalRow* row = chosen();
    if (m_newTarget)
        return;
    if (row && row->goal)
        m_form->show(row->goal->target);
    else
        m_form->showNew(row ? row->indicator.name.in(language()) : QString(),
                        workspace().selection().area(), asOf().year);
}

void GoalsScreen::fillMilestones()
{
    const int year = asOf().year;
    const AreaId area = workspace().selection().area();
    const auto lines = workProgress(workspace().goals().workLines, workspace().goals().milestones,
                                    year, day(), workspace().goalSettings().thresholds, area);
    m_timeline->setSpec(timelineSpec({workspace().panel(), workspace().catalog(), language()},
                                     lines, year, workspace().today(), day()));
    const QScopedValueRollback filling(m_filling, true);
    m_milestoneModel->show(lines, {area, year, workspace().today(), language()});
    fitMilestones();
    restoreMilestoneCell();
}

/// Where typing goes on: the cell that was current; a milestone just named gets its day next.
void GoalsScreen::restoreMilestoneCell()
{
    if (!m_milestoneCell)
        return;
    const int newest = m_milestoneModel->newestRow(m_milestoneCell->line);
    int row = m_milestoneModel->rowOf(m_milestoneCell->line, m_milestoneCell->milestone);
    if (m_milestoneCell->milestone == 0 && m_milestoneModel->hasGrown()) {
        row = newest;
        m_milestoneCell->milestone = m_milestoneModel->milestoneAt(newest);
        m_milestoneCell->column = MilestoneModel::Due;
    }
    if (row >= 0)
        m_milestones->setCurrentIndex(m_milestoneModel->index(row, m_milestoneCell->column));
}

void GoalsScreen::sayScenario()
{
    const GoalRow* row = chosen();
    const double percent = m_scenario->value() / 10.0;
    const auto total = row && row->goal ? scenarioTotal(*row->goal, percent) : std::nullopt;
    m_scenario->setEnabled(total.has_value());
    m_scenario->setVisible(total.has_value());
    if (!total) {
        m_scenarioName->setText(
            tr("A scenario for the rest of the year needs last year's months."));
        return;
    }
    QString text = tr("If the rest of the year grows %1, the year comes to %2")
                       .arg(numbertext::growth(percent),
                            goaltext::level(row->indicator, *total).in(language()));
    if (row->goal->resolved.level && *row->goal->resolved.level != 0)
        text += tr(": %1 of the target.")
                    .arg(numbertext::percent(*total / *row->goal->resolved.level * 100));
    m_scenarioName->setText(text);
}

}
