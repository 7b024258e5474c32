// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace.h"
#include "report/pdfoutput.h"
#include "ui/goals/goalentry.h"
#include "ui/goals/goalmodel.h"
#include "ui/goals/goalsscreen.h"
#include "ui/goals/milestonemodel.h"
#include "ui/goals/targetform.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QPrintDialog>
#include <QPrinter>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>

namespace zoneboard {

namespace {

enum WorkTab
{
    TimelineTab,
    MilestonesTab,
    TargetTab,
};

}

void GoalsScreen::sortBoard()
{
    const int column = m_order->currentData().toInt();
    m_board->sortByColumn(column, Qt::AscendingOrder);
}

void GoalsScreen::stepMonth(int step)
{
    const int next = m_months->currentIndex() + step;
    if (next >= 0 && next < m_months->count())
        m_months->setCurrentIndex(next);
}

void GoalsScreen::startTarget()
{
    const GoalRow* row = chosen();
    const bool lacks = row && !row->goal;
    m_newTarget = true;
    m_form->showNew(lacks ? row->indicator.name.in(language()) : QString(),
                    workspace().selection().area(), asOf().year);
    m_work->setCurrentIndex(TargetTab);
    m_form->begin();
}

void GoalsScreen::startMilestone()
{
    m_work->setCurrentIndex(MilestonesTab);
    const int line = m_milestoneCell ? m_milestoneCell->line : 0;
    const int row = m_milestoneModel->freshRow(line);
    if (row >= 0)
        m_milestones->setCurrentIndex(m_milestoneModel->index(row, MilestoneModel::Name));
    m_milestones->setFocus(Qt::ShortcutFocusReason);
}

void GoalsScreen::removeTarget()
{
    const GoalRow* row = chosen();
    if (row && row->goal)
        make(removalEdit(*row));
}

void GoalsScreen::removeMilestone()
{
    const auto edit = m_milestoneModel->removalOf(m_milestones->currentIndex().row());
    if (edit)
        make(*edit);
}

Result<ReportSpec> GoalsScreen::report(GoalsPrint what) const
{
    return goalsReport(workspace(), workspace().selection().area(), asOf(), goalContext().settings,
                       what);
}

void GoalsScreen::savePdf(GoalsPrint what, Paper paper, const QString& path)
{
    const auto spec = report(what);
    if (!spec)
        return say(spec.error());
    if (const auto written = writeReportPdf(path, *spec, {.paper = paper}); !written)
        return say(written.error());
    m_trouble->hide();
}

void GoalsScreen::askPrinter(GoalsPrint what)
{
    const auto spec = report(what);
    if (!spec)
        return say(spec.error());
    m_trouble->hide();
    auto* dialog = new QPrintDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->printer()->setPageOrientation(QPageLayout::Landscape);
    connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this,
            [spec = *spec](QPrinter* printer) { printGoalsReport(spec, *printer); });
    dialog->open();
}

void GoalsScreen::askWhereToSave(GoalsPrint what, Paper paper)
{
    const auto spec = report(what);
    if (!spec)
        return say(spec.error());
    m_trouble->hide();
    auto* dialog = new QFileDialog(this, tr("Save the board"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("PDF document (*.pdf)"));
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(QString(spec->title).replace(u':', u' ').replace(u'：', u' '));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, what, paper](const QString& path) { savePdf(what, paper, path); });
    dialog->open();
}

void GoalsScreen::fillPrintMenu()
{
    QMenu* menu = m_print->menu();
    menu->clear();
    const auto add = [&](const QString& name, const QString& text, auto action) {
        QAction* entry = menu->addAction(text, this, action);
        entry->setObjectName(name);
        return entry;
    };
    add(QStringLiteral("printBoard"), tr("Print the board…"),
        [this] { askPrinter(GoalsPrint::Board); });
    add(QStringLiteral("printOwners"), tr("Print a page for each owner…"),
        [this] { askPrinter(GoalsPrint::Owners); });
    menu->addSeparator();
    add(QStringLiteral("saveBoardA4"), tr("Board as PDF, A4…"),
        [this] { askWhereToSave(GoalsPrint::Board, Paper::A4); });
    add(QStringLiteral("saveBoardA3"), tr("Board as PDF, A3…"),
        [this] { askWhereToSave(GoalsPrint::Board, Paper::A3); });
    add(QStringLiteral("saveEverything"), tr("Board and owners' pages as PDF, A4…"),
        [this] { askWhereToSave(GoalsPrint::Everything, Paper::A4); });
}

}
