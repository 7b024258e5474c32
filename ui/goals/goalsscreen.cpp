// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/goalsscreen.h"

#include "analysis/workprogress.h"
#include "models/workspace.h"
#include "ui/goals/goalmodel.h"
#include "ui/goals/milestonemodel.h"
#include "ui/goals/targetform.h"
#include "ui/parts/appearance.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSlider>
#include <QSortFilterProxyModel>
#include <QTabWidget>
#include <QTableView>

namespace zoneboard {

void GoalsScreen::wire()
{
    connect(m_year, &QComboBox::currentIndexChanged, this, [this] {
        if (m_filling)
            return;
        m_chosenMonths = 0;
        refresh();
    });
    connect(m_months, &QComboBox::currentIndexChanged, this, [this] {
        if (m_filling)
            return;
        m_chosenMonths = m_months->currentData().toInt();
        fillBoard();
        fillMilestones();
    });
    connect(m_pace, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_filling)
            fillBoard();
    });
    connect(m_order, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_filling)
            sortBoard();
    });
    connect(m_new, &QPushButton::clicked, this, &GoalsScreen::startTarget);
    connect(m_scenario, &QSlider::valueChanged, this, &GoalsScreen::sayScenario);
    wireModels();
}

void GoalsScreen::wireModels()
{
    // Queued: an editor of the view commits before its model is filled anew.
    connect(m_model, &GoalModel::edited, this, &GoalsScreen::make, Qt::QueuedConnection);
    connect(m_model, &GoalModel::refused, this, &GoalsScreen::say);
    connect(m_milestoneModel, &MilestoneModel::edited, this, &GoalsScreen::make,
            Qt::QueuedConnection);
    connect(m_milestoneModel, &MilestoneModel::refused, this, &GoalsScreen::say);
    connect(m_form, &TargetForm::edited, this, [this](const Edit& edit) {
        if (m_newTarget && !edit.targets.isEmpty())
            m_cell = BoardCell {edit.targets.front().indicator, 0, GoalModel::TargetLevel};
        m_newTarget = false;
        make(edit);
    });
    connect(m_board->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& now, const QModelIndex& before) {
                const GoalRow* row = chosen();
                if (m_filling || !row)
                    return;
                m_cell = BoardCell {row->indicator.id, row->goal ? row->goal->target.id : 0,
                                    now.column()};
                if (now.row() == before.row())
                    return;
                m_newTarget = false;
                fillDetail();
            });
    connect(m_milestones->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& now) {
                if (!m_filling && now.isValid())
                    m_milestoneCell =
                        MilestoneCell {m_milestoneModel->lineAt(now.row()),
                                       m_milestoneModel->milestoneAt(now.row()), now.column()};
            });
}

void GoalsScreen::addKeys()
{
    const auto add = [this](const QKeySequence& keys, QWidget* where, auto action) {
        auto* shortcut =
            new QShortcut(keys, where, nullptr, nullptr,
                          where == this ? Qt::WidgetWithChildrenShortcut : Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    add(Qt::CTRL | Qt::Key_T, this, &GoalsScreen::startTarget);
    add(Qt::CTRL | Qt::Key_M, this, &GoalsScreen::startMilestone);
    add(Qt::CTRL | Qt::Key_BracketLeft, this, [this] { stepMonth(-1); });
    add(Qt::CTRL | Qt::Key_BracketRight, this, [this] { stepMonth(1); });
    add(Qt::Key_Delete, m_board, &GoalsScreen::removeTarget);
    add(Qt::Key_Delete, m_milestones, &GoalsScreen::removeMilestone);
}

/// The bars get what the texts leave; where that is little, the names give some of theirs.
/// What the bold words of the lights need, and no more: names are short of room.
int GoalsScreen::stateWidth() const
{
    QFont bold = m_board->font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    int widest = m_board->horizontalHeader()->sectionSizeHint(GoalModel::State);
    for (int row = 0; row < m_sorted->rowCount(); ++row) {
        const QString words = m_sorted->index(row, GoalModel::State).data().toString();
        widest = std::max(widest,
                          metrics.horizontalAdvance(words) + 2 * appearance().theme().spaceS + 4);
    }
    return widest;
}

void GoalsScreen::fitColumns()
{
    constexpr int fewestForBars = 156;
    constexpr int fewestForNames = 150;
    m_board->resizeColumnsToContents();
    m_board->setColumnWidth(GoalModel::State, stateWidth());
    int texts = 0;
    for (int column = 0; column < GoalModel::ColumnCount; ++column) {
        if (column != GoalModel::Progress && column != GoalModel::Name)
            texts += m_board->columnWidth(column);
    }
    const int room = m_board->viewport()->width() - texts;
    const int names = std::min(m_board->columnWidth(GoalModel::Name),
                               std::max(room - fewestForBars, fewestForNames));
    m_board->setColumnWidth(GoalModel::Name, names);
    m_board->setColumnWidth(GoalModel::Progress, std::max(room - names, fewestForNames));
}

/// Milestones and their days are told in full; the work line before them gives way.
void GoalsScreen::fitMilestones()
{
    constexpr int leastLine = 84;
    constexpr int tickAir = 16; // of the box beside the day
    m_milestones->resizeColumnsToContents();
    m_milestones->setColumnWidth(MilestoneModel::Done,
                                 m_milestones->columnWidth(MilestoneModel::Done) + tickAir);
    int all = 0;
    for (int column = 0; column < MilestoneModel::ColumnCount; ++column)
        all += m_milestones->columnWidth(column);
    const int over = all - m_milestones->viewport()->width();
    const int line = m_milestones->columnWidth(MilestoneModel::Line);
    if (over > 0)
        m_milestones->setColumnWidth(MilestoneModel::Line, std::max(line - over, leastLine));
}

bool GoalsScreen::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_board->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    if (watched == this && event->type() == QEvent::FocusIn)
        m_board->setFocus();
    return Screen::eventFilter(watched, event);
}

void GoalsScreen::make(const Edit& edit)
{
    const auto done = workspace().apply(edit);
    if (!done)
        return say(done.error());
    m_trouble->hide();
}

void GoalsScreen::say(const Error& why)
{
    m_trouble->setText(why.what.in(language()));
    m_trouble->show();
}

Period GoalsScreen::asOf() const
{
    return {m_year->currentData().toInt(), std::max(m_months->currentData().toInt(), 1)};
}

QDate GoalsScreen::day() const
{
    return lookingDay(asOf(), workspace().today());
}

GoalContext GoalsScreen::goalContext() const
{
    GoalContext context = workspace().goalContext();
    context.settings.pace = static_cast<Pace>(m_pace->currentData().toInt());
    return context;
}

const GoalRow* GoalsScreen::chosen() const
{
    return m_model->row(m_sorted->mapToSource(m_board->currentIndex()).row());
}

}
