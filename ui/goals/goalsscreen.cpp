// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/goalsscreen.h"

#include "charts/goalspecs.h"
#include "models/workspace.h"
#include "ui/goals/bulletdelegate.h"
#include "ui/goals/goalmodel.h"
#include "ui/goals/milestonemodel.h"
#include "ui/parts/appearance.h"
#include "ui/parts/chartpanel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSlider>
#include <QSortFilterProxyModel>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace zoneboard {

namespace {

QTableView* makeTable(const QString& name, QAbstractItemModel* model, QWidget* parent)
{
    auto* table = new QTableView(parent);
    table->setObjectName(name);
    table->setModel(model);
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectItems);
    table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                           | QAbstractItemView::AnyKeyPressed);
    table->setWordWrap(false);
    return table;
}

QLabel* makeLabel(const QString& name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

}

GoalsScreen::GoalsScreen(Workspace& workspace, const Appearance& appearance, QWidget* parent)
    : Screen(workspace, appearance, parent)
    , m_model(new GoalModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_milestoneModel(new MilestoneModel(this))
{
    setObjectName(QStringLiteral("goals"));
    auto* page = new QVBoxLayout(this);
    const Theme& theme = appearance.theme();
    page->setContentsMargins(theme.spaceL, theme.spaceM, theme.spaceL, theme.spaceM);
    page->setSpacing(theme.spaceS);
    buildHead(*page);
    buildBoard(*page);
    buildDetail(*page);
    wire();
}

void GoalsScreen::buildHead(QBoxLayout& page)
{
    auto* head = new QHBoxLayout;
    m_title = new QLabel(this);
    m_title->setObjectName(QStringLiteral("goalsTitle"));
    QFont font = m_title->font();
    font.setPixelSize(appearance().theme().typePageTitle);
    font.setBold(true);
    m_title->setFont(font);
    head->addWidget(m_title);
    for (const auto& [box, name] : {std::pair {&m_year, QStringLiteral("goalsYear")},
                                    std::pair {&m_months, QStringLiteral("goalsAsOf")},
                                    std::pair {&m_pace, QStringLiteral("goalsPace")}}) {
        *box = new QComboBox(this);
        (*box)->setObjectName(name);
        head->addWidget(*box);
    }
    head->addStretch();
    page.addLayout(head);
    m_summary = makeLabel(QStringLiteral("goalsSummary"), this);
    m_trouble = makeLabel(QStringLiteral("goalsTrouble"), this);
    m_trouble->hide();
    page.addWidget(m_summary);
    page.addWidget(m_trouble);
}

void GoalsScreen::buildBoard(QBoxLayout& page)
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(GoalModel::SortRole);
    m_board = makeTable(QStringLiteral("goalsBoard"), m_sorted, this);
    m_board->setItemDelegate(new BulletDelegate(appearance(), m_board));
    m_board->verticalHeader()->setDefaultSectionSize(appearance().theme().rowTable);
    m_board->setSortingEnabled(true);
    m_board->sortByColumn(-1, Qt::AscendingOrder);
    QHeaderView* header = m_board->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(GoalModel::Progress, QHeaderView::Stretch);
    page.addWidget(m_board, 5);
}

void GoalsScreen::buildDetail(QBoxLayout& page)
{
    auto* row = new QHBoxLayout;
    auto* left = new QVBoxLayout;
    m_monthsChart = new ChartPanel(QStringLiteral("goalMonths"), workspace(), appearance(), this);
    m_detail = makeLabel(QStringLiteral("goalDetail"), this);
    m_scenarioName = makeLabel(QStringLiteral("goalScenarioText"), this);
    m_scenario = new QSlider(Qt::Horizontal, this);
    m_scenario->setObjectName(QStringLiteral("goalScenario"));
    m_scenario->setRange(-300, 500); // tenths of a percent
    m_scenario->setSingleStep(5);
    m_scenario->setPageStep(50);
    left->addWidget(m_monthsChart, 1);
    left->addWidget(m_detail);
    left->addWidget(m_scenarioName);
    left->addWidget(m_scenario);
    row->addLayout(left, 4);
    m_work = new QTabWidget(this);
    m_work->setObjectName(QStringLiteral("goalsWork"));
    m_timeline = new ChartPanel(QStringLiteral("goalTimeline"), workspace(), appearance(), m_work);
    m_milestones = makeTable(QStringLiteral("goalMilestones"), m_milestoneModel, m_work);
    m_milestones->horizontalHeader()->setStretchLastSection(true);
    m_work->addTab(m_timeline, QString());
    m_work->addTab(m_milestones, QString());
    row->addWidget(m_work, 5);
    m_path = new ChartPanel(QStringLiteral("goalPath"), workspace(), appearance(), this);
    row->addWidget(m_path, 4);
    page.addLayout(row, 6);
}

void GoalsScreen::wire()
{
    connect(m_model, &GoalModel::edited, this, &GoalsScreen::make, Qt::QueuedConnection);
    connect(m_model, &GoalModel::refused, this, &GoalsScreen::say);
    connect(m_milestoneModel, &MilestoneModel::edited, this, &GoalsScreen::make,
            Qt::QueuedConnection);
    connect(m_milestoneModel, &MilestoneModel::refused, this, &GoalsScreen::say);
    connect(m_year, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_filling)
            refresh();
    });
    for (QComboBox* box : {m_months, m_pace})
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            if (!m_filling)
                fillBoard();
        });
    connect(m_board->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (m_filling)
            return;
        if (const GoalRow* row = chosen())
            m_chosen = {row->indicator.id, row->goal ? row->goal->target.id : 0};
        fillDetail();
    });
    connect(m_scenario, &QSlider::valueChanged, this, &GoalsScreen::sayScenario);
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
