// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/bulletdelegate.h"
#include "ui/goals/goalmodel.h"
#include "ui/goals/goalsscreen.h"
#include "ui/goals/milestonemodel.h"
#include "ui/goals/targetform.h"
#include "ui/parts/appearance.h"
#include "ui/parts/chartpanel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSlider>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace zoneboard {

namespace {

constexpr int widestScenario = 372;
constexpr int boardPart = 43; // of the height, beside detailPart
constexpr int detailPart = 57;

QTableView* makeTable(const QString& name, QAbstractItemModel* model, QWidget* parent)
{
    auto* table = new QTableView(parent);
    table->setObjectName(name);
    table->setModel(model);
    table->setProperty("role", QStringLiteral("panel"));
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectItems);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                           | QAbstractItemView::AnyKeyPressed);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->horizontalHeader()->setResizeContentsPrecision(0); // of the rows that are seen
    table->horizontalHeader()->setHighlightSections(false);
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
    page->setContentsMargins(theme.spaceXl, theme.spaceXs, theme.spaceXl, theme.spaceL);
    page->setSpacing(theme.spaceS);
    buildHead(*page);
    auto* parts = new QSplitter(Qt::Vertical, this);
    parts->setObjectName(QStringLiteral("goalsParts"));
    parts->setChildrenCollapsible(false);
    parts->setHandleWidth(theme.spaceS);
    parts->addWidget(buildBoard());
    parts->addWidget(buildDetail());
    parts->setSizes({100 * boardPart, 100 * detailPart}); // beyond what either needs at least
    parts->setStretchFactor(0, boardPart);
    parts->setStretchFactor(1, detailPart);
    page->addWidget(parts, 1);
    // Not by a focus proxy: with one inside, Qt's round of Tab leaves out what stands before it.
    installEventFilter(this);
    wire();
    addKeys();
}

void GoalsScreen::buildHead(QBoxLayout& page)
{
    auto* head = new QHBoxLayout;
    head->setSpacing(appearance().theme().spaceS);
    for (const auto& [box, name] : {std::pair {&m_year, QStringLiteral("goalsYear")},
                                    std::pair {&m_months, QStringLiteral("goalsAsOf")},
                                    std::pair {&m_pace, QStringLiteral("goalsPace")},
                                    std::pair {&m_order, QStringLiteral("goalsOrder")}}) {
        *box = new QComboBox(this);
        (*box)->setObjectName(name);
        (*box)->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        head->addWidget(*box);
    }
    head->addStretch();
    buildButtons(*head);
    page.addLayout(head);
    m_summary = makeLabel(QStringLiteral("goalsSummary"), this);
    m_summary->setProperty("role", QStringLiteral("panelTitle"));
    m_trouble = makeLabel(QStringLiteral("goalsTrouble"), this);
    m_trouble->hide();
    page.addWidget(m_summary);
    page.addWidget(m_trouble);
}

void GoalsScreen::buildButtons(QBoxLayout& head)
{
    m_new = new QPushButton(this);
    m_new->setObjectName(QStringLiteral("goalsNew"));
    head.addWidget(m_new);
    m_print = new QToolButton(this);
    m_print->setObjectName(QStringLiteral("goalsPrint"));
    m_print->setProperty("role", QStringLiteral("primary"));
    m_print->setPopupMode(QToolButton::InstantPopup);
    m_print->setMenu(new QMenu(m_print));
    head.addWidget(m_print);
}

QWidget* GoalsScreen::buildBoard()
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(GoalModel::SortRole);
    m_board = makeTable(QStringLiteral("goalsBoard"), m_sorted, this);
    m_board->setItemDelegate(new BulletDelegate(appearance(), m_board));
    m_board->verticalHeader()->setDefaultSectionSize(appearance().theme().rowGrid);
    m_board->setSortingEnabled(true);
    m_board->sortByColumn(-1, Qt::AscendingOrder);
    m_board->setMinimumHeight(5 * appearance().theme().rowGrid);
    m_board->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_board->viewport()->installEventFilter(this); // its width decides the columns
    return m_board;
}

QWidget* GoalsScreen::buildDetail()
{
    auto* part = new QWidget(this);
    part->setProperty("role", QStringLiteral("clear"));
    auto* page = new QVBoxLayout(part);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(appearance().theme().spaceS);
    page->addWidget(buildStrip());
    auto* row = new QHBoxLayout;
    row->setSpacing(appearance().theme().spaceS);
    m_monthsChart = new ChartPanel(QStringLiteral("goalMonths"), workspace(), appearance(), part);
    m_path = new ChartPanel(QStringLiteral("goalPath"), workspace(), appearance(), part);
    row->addWidget(m_monthsChart, 7);
    row->addWidget(m_path, 6);
    row->addWidget(buildWork(), 10);
    page->addLayout(row, 1);
    return part;
}

/// ┌ what there is to say about the row        │ if the rest of the year grows … ┐
/// └ suggestions, where it has no target       │ ────────────o──────────         ┘
QFrame* GoalsScreen::buildStrip()
{
    const Theme& theme = appearance().theme();
    auto* strip = new QFrame(this);
    strip->setProperty("role", QStringLiteral("panel"));
    auto* row = new QHBoxLayout(strip);
    row->setContentsMargins(theme.spaceM, theme.spaceXs, theme.spaceM, theme.spaceXs);
    row->setSpacing(theme.spaceL);
    auto* left = new QVBoxLayout;
    left->setSpacing(theme.spaceXs);
    m_detail = makeLabel(QStringLiteral("goalDetail"), strip);
    m_suggestions = new QWidget(strip);
    m_suggestions->setObjectName(QStringLiteral("goalSuggestions"));
    auto* buttons = new QHBoxLayout(m_suggestions);
    buttons->setContentsMargins(0, 0, 0, 0);
    left->addWidget(m_detail);
    left->addWidget(m_suggestions);
    row->addLayout(left, 1);
    auto* right = new QVBoxLayout;
    right->setSpacing(theme.spaceXs);
    m_scenarioName = makeLabel(QStringLiteral("goalScenarioText"), strip);
    m_scenarioName->setFixedWidth(widestScenario);
    m_scenario = new QSlider(Qt::Horizontal, strip);
    m_scenario->setObjectName(QStringLiteral("goalScenario"));
    m_scenario->setRange(-300, 500); // tenths of a percent
    m_scenario->setSingleStep(5);
    m_scenario->setPageStep(50);
    right->addWidget(m_scenarioName);
    right->addWidget(m_scenario);
    row->addLayout(right);
    return strip;
}

QTabWidget* GoalsScreen::buildWork()
{
    m_work = new QTabWidget(this);
    m_work->setObjectName(QStringLiteral("goalsWork"));
    m_work->setDocumentMode(true);
    m_timeline = new ChartPanel(QStringLiteral("goalTimeline"), workspace(), appearance(), m_work);
    m_milestones = makeTable(QStringLiteral("goalMilestones"), m_milestoneModel, m_work);
    m_milestones->verticalHeader()->setDefaultSectionSize(appearance().theme().rowGrid);
    m_milestones->horizontalHeader()->setStretchLastSection(true);
    m_form = new TargetForm(workspace(), m_work);
    auto* scroll = new QScrollArea(m_work);
    scroll->setObjectName(QStringLiteral("targetScroll"));
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_form);
    m_work->addTab(m_timeline, QString());
    m_work->addTab(m_milestones, QString());
    m_work->addTab(scroll, QString());
    return m_work;
}

}
