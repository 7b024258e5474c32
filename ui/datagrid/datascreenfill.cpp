// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace.h"
#include "ui/datagrid/addform.h"
#include "ui/datagrid/cellpanel.h"
#include "ui/datagrid/datascreen.h"
#include "ui/datagrid/entrybar.h"
#include "ui/datagrid/gridlegend.h"
#include "ui/datagrid/gridview.h"
#include "ui/parts/appearance.h"
#include "ui/parts/fieldname.h"
#include "ui/parts/icons.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace zoneboard {

void DataScreen::refresh()
{
    retranslate();
    fillThemes();
    fillSources();
    m_form->retranslate();
    m_question->refresh(language());
    showGrid();
    goToPlace();
    // Names of another language are wider or narrower: what was looked at stays in sight.
    if (m_spoken != language() && m_view->currentIndex().isValid())
        m_view->scrollTo(m_view->currentIndex());
    m_spoken = language();
}

void DataScreen::retranslate()
{
    m_search->setPlaceholderText(tr("Find an indicator"));
    m_search->setAccessibleName(tr("Find an indicator"));
    nameField(*m_theme, tr("Theme"));
    nameField(*m_rows, tr("Which indicators"));
    m_years->setText(tr("Years"));
    m_months->setText(tr("Months"));
    m_months->setToolTip(tr("The months of the chosen year, each from January on"));
    m_sourceLabel->setText(tr("Enter as"));
    m_sourceLabel->setToolTip(tr("The source of new figures that are typed or pasted"));
    m_source->setAccessibleName(tr("Source of what is entered"));
    m_view->setAccessibleName(tr("Figures"));
    m_add->setText(tr("Add"));
    m_add->setAccessibleName(tr("Add"));
    m_add->setIcon(lineIcon(QStringLiteral("plus"), appearance().theme().ink));
    m_add->setEnabled(workspace().isWritable());
    m_addActions[0]->setText(tr("Indicator"));
    m_addActions[1]->setText(tr("Area"));
    m_addActions[2]->setText(tr("Source"));
    m_earlier->setText(tr("An earlier year"));
    const int chosen = std::max(m_rows->currentIndex(), 0);
    m_rows->clear();
    const std::pair<QString, GridRows> rows[] = {
        {tr("With figures"), GridRows::WithFigures}, {tr("All indicators"), GridRows::All},
        {tr("With gaps"), GridRows::Missing},        {tr("Still expected"), GridRows::Expected},
        {tr("Preliminary"), GridRows::Preliminary},  {tr("To be checked"), GridRows::Doubtful},
    };
    for (const auto& [text, value] : rows)
        m_rows->addItem(text, static_cast<int>(value));
    m_rows->setCurrentIndex(chosen);
}

void DataScreen::fillThemes()
{
    const QVariant chosen = m_theme->currentData();
    m_theme->clear();
    m_theme->addItem(tr("All themes"), 0);
    for (const Category& category : workspace().catalog().categories())
        m_theme->addItem(category.name.in(language()), category.id);
    m_theme->setCurrentIndex(std::max(m_theme->findData(chosen), 0));
}

void DataScreen::fillSources()
{
    const QVariant chosen = m_source->currentData();
    m_source->clear();
    m_source->addItem(tr("No source named"), 0);
    for (const Source& source : workspace().catalog().sources()) {
        m_source->addItem(source.title.in(language()), source.id);
        m_source->setItemData(m_source->count() - 1, source.title.in(language()), Qt::ToolTipRole);
    }
    m_source->setCurrentIndex(std::max(m_source->findData(chosen), 0));
    m_source->setEnabled(workspace().isWritable());
}

GridScope DataScreen::scope() const
{
    const Place& place = workspace().selection().place();
    return {place.area,
            m_months->isChecked(),
            m_months->isChecked() ? place.year : 0,
            m_earlierYears,
            m_theme->currentData().toInt(),
            static_cast<GridRows>(m_rows->currentData().toInt()),
            m_search->text(),
            m_fresh};
}

void DataScreen::showGrid()
{
    const auto current = m_grid.cell(m_view->currentIndex());
    const int down = m_view->verticalScrollBar()->value();
    const int right = m_view->horizontalScrollBar()->value();
    const QLineEdit* editor = openEditor();
    const QString typed = editor ? editor->text() : QString();
    m_grid.show(scope());
    m_view->fitColumns();
    if (current && !m_view->currentIndex().isValid()) { // rows or columns are others now
        const QModelIndex again = m_grid.indexOf(*current);
        if (again.isValid()) {
            m_view->selectionModel()->setCurrentIndex(again, QItemSelectionModel::ClearAndSelect);
            m_view->verticalScrollBar()->setValue(down);
            m_view->horizontalScrollBar()->setValue(right);
            m_view->scrollTo(again);
            if (editor) { // it went with the former rows; the hand types on
                typeAgain(*current, typed);
                if (QLineEdit* next = openEditor())
                    next->end(false);
            }
        }
    }
    const bool empty = m_grid.indicatorCount() == 0;
    m_view->setVisible(!empty);
    m_nothing->setVisible(empty);
    m_nothing->setText(
        workspace().catalog().indicators().isEmpty()
            ? tr("This store knows no indicator yet. Add one, or import a table.")
            : tr("No indicator fits what is asked for. Show all indicators to enter figures."));
    m_legend->show(m_grid);
    showCell();
}

/// The open editor whose text nobody has taken yet; null where there is none.
QLineEdit* DataScreen::openEditor() const
{
    for (QLineEdit* line : m_view->findChildren<QLineEdit*>(QStringLiteral("dataEditor"))) {
        if (line->isVisible() && line->isModified())
            return line;
    }
    return nullptr;
}

void DataScreen::showCell()
{
    m_cell->show(m_grid.cell(m_view->currentIndex()), m_view->chosenCount());
}

/// Follows the shared selection where it moved: to its indicator, area and year.
void DataScreen::goToPlace()
{
    const Place& place = workspace().selection().place();
    Place here = m_place;
    here.screen = place.screen;
    if (here == place)
        return;
    const bool first = m_place.indicator == 0;
    const bool another = m_place.indicator != place.indicator;
    m_place = place;
    if (another)
        letIn(place.indicator);
    if (place.months > 0)
        showMonths(place.months < 12);
    const int months = place.months > 0 ? place.months : 12;
    const QModelIndex index = m_grid.indexOf({place.indicator, place.area, {place.year, months}});
    if (!index.isValid())
        return scrollToNewest();
    m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    m_view->scrollTo(index);
    if (first && !m_months->isChecked())
        scrollToNewest();
}

/// Years or months across, as the place asks for.
void DataScreen::showMonths(bool wanted)
{
    if (m_months->isChecked() != wanted)
        (wanted ? m_months : m_years)->setChecked(true);
}

/// Drops what keeps the indicator's row out of the grid: nobody asks for what they can not see.
void DataScreen::letIn(IndicatorId indicator)
{
    const auto listed = [&] {
        const std::vector<Period>& periods = m_grid.periods();
        return !periods.empty()
            && m_grid.indexOf({indicator, m_grid.scope().area, periods.front()}).isValid();
    };
    if (listed() || !workspace().catalog().indicator(indicator))
        return;
    const QSignalBlocker blocker(m_search);
    m_search->clear();
    m_theme->setCurrentIndex(0);
    m_rows->setCurrentIndex(m_rows->findData(static_cast<int>(GridRows::WithFigures)));
    showGrid();
    if (listed())
        return;
    m_rows->setCurrentIndex(m_rows->findData(static_cast<int>(GridRows::All)));
    showGrid();
}

/// The newest years are what people come for.
void DataScreen::scrollToNewest()
{
    if (m_months->isChecked())
        m_view->horizontalScrollBar()->setValue(0);
    else
        m_view->horizontalScrollBar()->setValue(m_view->horizontalScrollBar()->maximum());
}

}
