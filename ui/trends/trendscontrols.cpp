// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/preferences.h"
#include "models/workspace.h"
#include "ui/parts/appearance.h"
#include "ui/parts/chartpanel.h"
#include "ui/parts/icons.h"
#include "ui/trends/trends.h"
#include "ui/trends/yearbrush.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace zoneboard {

QWidget* TrendsScreen::buildTree()
{
    auto* panel = new QFrame(this);
    panel->setObjectName(QStringLiteral("trendsTreePanel"));
    panel->setProperty("role", QStringLiteral("panel"));
    panel->setMinimumWidth(200);
    m_search = new QLineEdit(panel);
    m_search->setObjectName(QStringLiteral("trendsSearch"));
    m_search->setClearButtonEnabled(true);
    m_tree = new QTreeView(panel);
    m_tree->setObjectName(QStringLiteral("trendsTree"));
    m_tree->setModel(&m_treeModel);
    m_tree->setHeaderHidden(true);
    m_tree->setIndentation(14);
    m_tree->setRootIsDecorated(false);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setUniformRowHeights(true);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // a name too long is told in full
    m_tree->header()->setStretchLastSection(true); // under the mouse
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(12, 12, 8, 8);
    layout->addWidget(m_search);
    layout->addWidget(m_tree, 1);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& query) {
        m_filling = true;
        m_treeModel.setQuery(query);
        m_tree->expandAll();
        m_tree->setCurrentIndex(m_treeModel.indexOf(workspace().selection().indicator()));
        m_filling = false;
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (const IndicatorId first = m_treeModel.firstShown())
            workspace().selection().showIndicator(first);
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &TrendsScreen::chooseCurrent);
    return panel;
}

QWidget* TrendsScreen::buildPage()
{
    const Theme& theme = appearance().theme();
    auto* page = new QWidget(this);
    page->setObjectName(QStringLiteral("trendsPage"));
    auto* controls = new QHBoxLayout;
    controls->setSpacing(theme.spaceS);
    buildControls(controls);
    m_chart = new ChartPanel(QStringLiteral("trendsChart"), workspace(), appearance(), page);
    m_brush = new YearBrush(appearance(), page);
    m_brush->setObjectName(QStringLiteral("trendsBrush"));
    connect(m_chart, &ChartPanel::markActivated, this, &TrendsScreen::openYear);
    connect(m_brush, &YearBrush::rangeChanged, this, &TrendsScreen::refreshChart);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.spaceS);
    layout->addLayout(controls);
    layout->addWidget(m_chart, 3);
    layout->addWidget(m_brush);
    layout->addWidget(buildTable(), 2);
    return page;
}

void TrendsScreen::buildControls(QBoxLayout* layout)
{
    const auto mode = [&](const QString& name) {
        auto* button = new QPushButton(this);
        button->setObjectName(name);
        button->setCheckable(true);
        layout->addWidget(button);
        return button;
    };
    m_columns = mode(QStringLiteral("trendsColumns"));
    m_values = mode(QStringLiteral("trendsValues"));
    m_index = mode(QStringLiteral("trendsIndex"));
    auto* modes = new QButtonGroup(this);
    modes->addButton(m_columns);
    modes->addButton(m_values);
    modes->addButton(m_index);
    m_columns->setChecked(true);
    m_baseLabel = new QLabel(this);
    m_baseLabel->setObjectName(QStringLiteral("trendsBaseLabel"));
    m_base = new QComboBox(this);
    m_base->setObjectName(QStringLiteral("trendsBase"));
    m_baseLabel->setBuddy(m_base);
    m_areas = new QToolButton(this);
    m_areas->setObjectName(QStringLiteral("trendsAreas"));
    m_areas->setPopupMode(QToolButton::InstantPopup);
    m_areaMenu = new QMenu(m_areas);
    m_areaMenu->setObjectName(QStringLiteral("trendsAreaMenu"));
    m_areas->setMenu(m_areaMenu);
    m_mean = new QLabel(this);
    m_mean->setObjectName(QStringLiteral("trendsMean"));
    layout->addWidget(m_baseLabel);
    layout->addWidget(m_base);
    layout->addWidget(m_areas);
    layout->addStretch(1);
    layout->addWidget(m_mean);
    connect(modes, &QButtonGroup::buttonClicked, this, [this] {
        refreshTexts();
        refreshChart();
    });
    connect(m_base, &QComboBox::activated, this, &TrendsScreen::refreshChart);
}

QWidget* TrendsScreen::buildTable()
{
    auto* panel = new QFrame(this);
    panel->setObjectName(QStringLiteral("trendsTablePanel"));
    panel->setProperty("role", QStringLiteral("panel"));
    m_tableTitle = new QLabel(panel);
    m_tableTitle->setObjectName(QStringLiteral("trendsTableTitle"));
    m_tableTitle->setProperty("role", QStringLiteral("panelTitle"));
    m_copyTable = new QPushButton(panel);
    m_copyTable->setObjectName(QStringLiteral("trendsCopyTable"));
    m_copyTable->setProperty("role", QStringLiteral("link"));
    m_table = new QTableView(panel);
    m_table->setObjectName(QStringLiteral("trendsTable"));
    m_table->setModel(&m_tableModel);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(appearance().theme().rowGrid);
    m_table->setMinimumHeight(96);
    auto* head = new QHBoxLayout;
    head->addWidget(m_tableTitle);
    head->addStretch(1);
    head->addWidget(m_copyTable);
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(16, 8, 8, 8);
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
    const auto copy = [this] { QGuiApplication::clipboard()->setText(m_tableModel.toText()); };
    connect(m_copyTable, &QPushButton::clicked, this, copy);
    auto* shortcut = new QShortcut(QKeySequence::Copy, m_table);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, copy);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        workspace().selection().showYear(m_tableModel.yearAt(index.row()));
    });
    return panel;
}

void TrendsScreen::refreshTexts()
{
    m_search->setPlaceholderText(tr("Name, code or pinyin initials"));
    m_search->setAccessibleName(tr("Search indicators"));
    m_tree->setAccessibleName(tr("Indicators"));
    m_tree->setToolTip(tr("Choose several with Ctrl to compare them as indices"));
    m_columns->setText(tr("Columns and growth"));
    m_columns->setAccessibleName(m_columns->text());
    m_values->setText(tr("Values"));
    m_values->setAccessibleName(m_values->text());
    m_values->setToolTip(tr("The compared series in their own values, where they have one unit"));
    m_index->setText(tr("Index"));
    m_index->setAccessibleName(m_index->text());
    m_baseLabel->setText(tr("Base year"));
    m_base->setAccessibleName(tr("Base year"));
    m_areas->setText(tr("Compare areas"));
    m_areas->setAccessibleName(m_areas->text());
    m_areaMenu->setAccessibleName(m_areas->text());
    m_brush->setAccessibleName(tr("Range of years"));
    m_brush->setToolTip(
        tr("Drag the ends to choose the years; a double click takes all. Keys: arrows move the "
           "end, with Shift the beginning."));
    m_tableTitle->setText(tr("Figures"));
    m_copyTable->setText(tr("Copy as table"));
    m_copyTable->setAccessibleName(m_copyTable->text());
    m_table->setAccessibleName(tr("Figures by year"));
    m_mean->setToolTip(tr("Compound annual growth over the range of years"));
    for (QWidget* widget : std::initializer_list<QWidget*> {m_baseLabel, m_base})
        widget->setVisible(isIndex());
}

/// Every area that has figures of the indicator; ticked ones stand beside the selected one.
void TrendsScreen::fillAreaMenu()
{
    const Place& place = workspace().selection().place();
    m_areaMenu->clear();
    for (const Area& area : workspace().catalog().areas()) {
        if (area.id == place.area || !workspace().panel().has(place.indicator, area.id))
            continue;
        QAction* action = m_areaMenu->addAction(area.name.in(language()));
        action->setObjectName(QStringLiteral("compareArea_") + area.code);
        action->setCheckable(true);
        action->setChecked(std::ranges::find(m_otherAreas, area.id) != m_otherAreas.end());
        connect(action, &QAction::toggled, this, [this, id = area.id](bool chosen) {
            std::erase(m_otherAreas, id);
            if (chosen)
                m_otherAreas.push_back(id);
            compareAtOnce();
            refreshChart();
        });
    }
    m_areas->setVisible(!m_areaMenu->isEmpty());
}

/// The years of the range that an index can start from; the first where the former one is gone.
void TrendsScreen::fillBaseYears()
{
    const int former = m_base->currentData().toInt();
    const YearRange range = m_brush->range();
    m_base->clear();
    for (int year = range.first; year != 0 && year <= range.last; ++year)
        m_base->addItem(QString::number(year), year);
    m_base->setCurrentIndex(std::max(0, m_base->findData(former)));
}

}
