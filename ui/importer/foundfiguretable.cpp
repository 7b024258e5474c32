// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importer/foundfiguretable.h"

#include "ui/importer/foundfiguremodel.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace zoneboard {

FoundFigureTable::FoundFigureTable(QWidget* parent)
    : QTableView(parent)
{
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(DoubleClicked | SelectedClicked | EditKeyPressed);
}

void FoundFigureTable::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex box = currentIndex().siblingAtColumn(FoundFigureModel::Wanted);
    if (event->key() != Qt::Key_Space || event->modifiers() != Qt::NoModifier || !box.isValid()) {
        QTableView::keyPressEvent(event);
        return;
    }
    const bool wanted = box.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    model()->setData(box, wanted ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

}
