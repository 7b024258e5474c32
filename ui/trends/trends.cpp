// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/trends.h"

#include "analysis/growth.h"
#include "charts/chartspecs.h"
#include "core/message.h"
#include "core/numbertext.h"
#include "models/preferences.h"
#include "models/workspace.h"
#include "ui/parts/appearance.h"
#include "ui/parts/chartpanel.h"
#include "ui/trends/yearbrush.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QTableView>
#include <QTreeView>

#include <algorithm>

namespace zoneboard {

namespace {

constexpr int columnAir = 8; ///< beyond what the longest text of a column needs

/// What the longest name under `parent` needs, seen or not, with the indentation of its level.
int namesWidth(const QTreeView& tree, const QModelIndex& parent, int level)
{
    int widest = 0;
    for (int row = 0; row < tree.model()->rowCount(parent); ++row) {
        const QModelIndex index = tree.model()->index(row, 0, parent);
        const int own = tree.fontMetrics().horizontalAdvance(index.data().toString());
        widest = std::max(
            {widest, own + level * tree.indentation(), namesWidth(tree, index, level + 1)});
    }
    return widest;
}

}

TrendsScreen::TrendsScreen(Workspace& workspace, const Appearance& appearance, QWidget* parent)
    : Screen(workspace, appearance, parent)
    , m_splitter(new QSplitter(Qt::Horizontal, this))
{
    setProperty("role", QStringLiteral("page"));
    m_splitter->setObjectName(QStringLiteral("trendsSplitter"));
    m_splitter->setHandleWidth(appearance.theme().spaceM);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(buildTree());
    m_splitter->addWidget(buildPage());
    m_splitter->setStretchFactor(1, 1);
    const QByteArray sizes = workspace.preferences().layoutOf(m_splitter->objectName());
    if (sizes.isEmpty() || !m_splitter->restoreState(sizes))
        m_splitter->setSizes({300, 850});
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        this->workspace().preferences().keepLayout(m_splitter->objectName(),
                                                   m_splitter->saveState());
    });
    auto* layout = new QHBoxLayout(this);
    const Theme& theme = appearance.theme();
    layout->setContentsMargins(theme.spaceXl, theme.spaceXs, theme.spaceXl, theme.spaceL);
    layout->addWidget(m_splitter);
}

bool TrendsScreen::isIndex() const
{
    return m_index->isChecked();
}

bool TrendsScreen::isValues() const
{
    return m_values->isChecked();
}

void TrendsScreen::refresh()
{
    refreshTexts();
    refreshTree();
    fillAreaMenu();
    refreshSeries();
}

void TrendsScreen::refreshTree()
{
    const Place& place = workspace().selection().place();
    m_filling = true;
    m_treeModel.fill(workspace().catalog(), language(), [&](const Indicator& indicator) {
        return workspace().panel().has(indicator.id, place.area);
    });
    m_tree->expandAll();
    makeNamesFit();
    const QModelIndex current = m_treeModel.indexOf(place.indicator);
    m_tree->setCurrentIndex(current);
    if (current.isValid())
        m_tree->scrollTo(current);
    m_filling = false;
}

/// The tree is as wide as its longest name, as far as the chart can spare it.
void TrendsScreen::makeNamesFit()
{
    constexpr int widest = 400;
    const int names = namesWidth(*m_tree, {}, 1) + 2 * appearance().theme().spaceS;
    QWidget* panel = m_tree->parentWidget();
    const QMargins margins = panel->layout()->contentsMargins();
    const int bar = m_tree->verticalScrollBar()->sizeHint().width();
    panel->setMinimumWidth(std::min(
        names + bar + margins.left() + margins.right() + 2 * m_tree->frameWidth(), widest));
}

/// Years, chart, table of what is selected.
void TrendsScreen::refreshSeries()
{
    const Place& place = workspace().selection().place();
    const Panel& panel = workspace().panel();
    std::vector<int> known = panel.years(place.indicator, place.area);
    std::vector<YearBrush::Year> years;
    if (!known.empty()) {
        // The year before the first may be implied by its growth.
        const Cell before {place.indicator, place.area, {known.front() - 1}};
        const bool implied = observedOrImplied(panel, workspace().catalog(), before).has_value();
        for (int year = known.front() - (implied ? 1 : 0); year <= known.back(); ++year) {
            const auto value = observedOrImplied(panel, workspace().catalog(),
                                                 {place.indicator, place.area, {year}});
            years.push_back({year, value ? std::optional(value->value) : std::nullopt});
        }
    }
    m_brush->setYears(years);
    m_brush->setVisible(years.size() > 2);
    fillBaseYears();
    refreshChart();
}

void TrendsScreen::refreshChart()
{
    const Place& place = workspace().selection().place();
    const ChartContext context {workspace().panel(), workspace().catalog(), language()};
    const YearRange range = m_brush->range();
    const std::vector<Cell> series = comparedSeries();
    const bool comparable = series.size() > 1 && haveOneUnit(context.catalog, series);
    if (isValues() && !comparable)
        m_columns->setChecked(true);
    m_values->setVisible(comparable);
    if (isIndex())
        m_chart->setSpec(indexSpec(context, series, range, m_base->currentData().toInt()));
    else if (isValues())
        m_chart->setSpec(linesSpec(context, series, range));
    else
        m_chart->setSpec(trendSpec(context, place.indicator, place.area, range, place.year));
    m_tableModel.fill(context.panel, context.catalog, place.indicator, place.area, range.first,
                      range.last, language());
    m_table->resizeColumnsToContents();
    for (int column = 0; column < SeriesTable::SourceColumn; ++column)
        m_table->setColumnWidth(column, m_table->columnWidth(column) + columnAir);
    m_table->horizontalHeader()->setSectionResizeMode(SeriesTable::SourceColumn,
                                                      QHeaderView::Stretch);
    refreshMean();
}

void TrendsScreen::refreshMean()
{
    const Place& place = workspace().selection().place();
    const YearRange range = m_brush->range();
    const auto mean = compoundGrowth(workspace().panel(), workspace().catalog(), place.indicator,
                                     place.area, range.first, range.last);
    m_mean->setVisible(mean.has_value() && range.last - range.first > 1);
    if (mean)
        m_mean->setText(tr("%1–%2: %3 a year", "years, mean growth")
                            .arg(range.first)
                            .arg(range.last)
                            .arg(numbertext::growth(mean->value, 1)));
}

/// The selected series first, then what it is compared with: other indicators chosen in the tree,
/// the same indicator in other areas.
std::vector<Cell> TrendsScreen::comparedSeries() const
{
    const Place& place = workspace().selection().place();
    std::vector<Cell> series {{place.indicator, place.area, {}}};
    for (const QModelIndex& index : m_tree->selectionModel()->selectedIndexes()) {
        const IndicatorId id = index.data(IndicatorTree::IdRole).toInt();
        if (id != 0 && id != place.indicator)
            series.push_back({id, place.area, {}});
    }
    for (const AreaId area : m_otherAreas) {
        if (area != place.area)
            series.push_back({place.indicator, area, {}});
    }
    return series;
}

/// Several series are lines: as indices, until their values are asked for.
void TrendsScreen::compareAtOnce()
{
    if (!m_columns->isChecked() || comparedSeries().size() < 2)
        return;
    m_index->setChecked(true);
    refreshTexts();
}

void TrendsScreen::chooseCurrent()
{
    if (m_filling)
        return;
    const QModelIndexList chosen = m_tree->selectionModel()->selectedIndexes();
    if (chosen.size() > 1) {
        compareAtOnce();
        refreshChart();
        return;
    }
    const IndicatorId id = m_tree->currentIndex().data(IndicatorTree::IdRole).toInt();
    if (id == 0)
        return;
    if (id == workspace().selection().indicator())
        refreshChart();
    else
        workspace().selection().showIndicator(id);
}

void TrendsScreen::openYear(int category)
{
    const ChartSpec& spec = m_chart->spec();
    if (category >= 0 && static_cast<size_t>(category) < spec.categories.size())
        workspace().selection().showYear(
            spec.categories[static_cast<size_t>(category)].text.toInt());
}

}
