// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/goaltext.h"
#include "analysis/goalwords.h"
#include "charts/goalspecs.h"
#include "core/numbertext.h"
#include "models/workspace.h"
#include "ui/goals/goalmodel.h"
#include "ui/goals/goalsscreen.h"
#include "ui/goals/milestonemodel.h"
#include "ui/parts/appearance.h"
#include "ui/parts/chartpanel.h"

#include <QComboBox>
#include <QLabel>
#include <QScopedValueRollback>
#include <QSlider>
#include <QSortFilterProxyModel>
#include <QTabWidget>
#include <QTableView>

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
    m_year->setAccessibleName(tr("Year of the goals"));
    m_months->setAccessibleName(tr("As of"));
    m_pace->setAccessibleName(tr("Pace"));
    m_board->setAccessibleName(tr("Goal board"));
    m_milestones->setAccessibleName(tr("Milestones"));
    m_scenario->setAccessibleName(tr("Growth of the rest of the year"));
    m_work->setAccessibleName(tr("Work lines"));
    m_work->setTabText(0, tr("Timeline"));
    m_work->setTabText(1, tr("Edit milestones"));
    const int pace = m_pace->count() > 0 ? m_pace->currentIndex()
                                         : static_cast<int>(workspace().goalSettings().pace);
    m_pace->clear();
    m_pace->addItem(tr("Pace: calendar"), static_cast<int>(Pace::Calendar));
    m_pace->addItem(tr("Pace: last year's season"), static_cast<int>(Pace::Seasonal));
    m_pace->setCurrentIndex(pace);
    const Theme& theme = appearance().theme();
    m_trouble->setStyleSheet(QStringLiteral("color: %1").arg(theme.lightRed.name()));
}

void GoalsScreen::fillYears()
{
    const AreaId area = workspace().selection().area();
    std::set<int> years;
    for (const Target& target : workspace().goals().targets)
        years.insert(target.year);
    for (const WorkLine& line : workspace().goals().workLines)
        years.insert(line.year);
    const std::vector<int> withFigures = workspace().years(area);
    if (years.empty())
        years.insert(withFigures.empty() ? workspace().today().year() : withFigures.back() + 1);
    const int before = m_year->currentData().toInt();
    m_year->clear();
    for (const int year : years)
        m_year->addItem(numbertext::period({year}, language()), year);
    // The first year that is not behind the figures: this year's goals, not those of a path's end.
    int wanted = *years.rbegin();
    for (const int year : years) {
        if (!withFigures.empty() && year > withFigures.back()) {
            wanted = year;
            break;
        }
    }
    m_year->setCurrentIndex(m_year->findData(years.contains(before) ? before : wanted));
    m_title->setText(tr("Goals of %1").arg(m_year->currentData().toInt()));
}

void GoalsScreen::fillMonths()
{
    const int year = m_year->currentData().toInt();
    const int before = m_months->currentData().toInt();
    m_months->clear();
    for (int month = 1; month <= 12; ++month)
        m_months->addItem(tr("As of %1").arg(numbertext::period({year, month}, language())), month);
    const auto latest = latestPeriod(goalContext(), workspace().goals().targets, year);
    const int wanted = before > 0 ? before : latest ? latest->months : 12;
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
        int place = 0;
        for (int i = 0; i < m_sorted->rowCount(); ++i) {
            const GoalRow* row = m_model->row(m_sorted->mapToSource(m_sorted->index(i, 0)).row());
            if (m_chosen && row->indicator.id == m_chosen->first
                && (row->goal ? row->goal->target.id : 0) == m_chosen->second)
                place = i;
        }
        m_board->setCurrentIndex(m_sorted->index(place, GoalModel::TargetLevel));
    }
    m_summary->setText(
        board.goals.empty()
            ? tr("No numeric target has been set for %1 yet. Suggestions stand in the column of "
                 "targets; type one there to set it.")
                  .arg(asOf().year)
            : boardSummary(board, workspace().catalog()).in(language()));
    fillDetail();
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
    const QString gap = language() == Language::English ? QStringLiteral(" ") : QString();
    QStringList sentences;
    if (row) {
        const GoalWords words {*row, asOf(), language()};
        sentences = words.sentences();
        sentences.removeAll(words.forecastSentence()); // stands under the chart's title
    }
    m_detail->setText(sentences.join(gap));
    sayScenario();
}

void GoalsScreen::fillMilestones()
{
    const int year = asOf().year;
    const auto lines =
        workProgress(workspace().goals().workLines, workspace().goals().milestones, year,
                     workspace().today(), workspace().goalSettings().thresholds);
    m_timeline->setSpec(timelineSpec({workspace().panel(), workspace().catalog(), language()},
                                     lines, year, workspace().today()));
    m_milestoneModel->show(lines, language());
    m_milestones->resizeColumnsToContents();
}

void GoalsScreen::sayScenario()
{
    const GoalRow* row = chosen();
    const double percent = m_scenario->value() / 10.0;
    const auto total = row && row->goal ? scenarioTotal(*row->goal, percent) : std::nullopt;
    m_scenario->setEnabled(total.has_value());
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
