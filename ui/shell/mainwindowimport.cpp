// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace.h"
#include "ui/importer/importerscreen.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/noticebar.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QStackedWidget>

namespace zoneboard {

ImporterScreen* MainWindow::makeImporter()
{
    auto* importer = new ImporterScreen(m_workspace, m_appearance, m_stack);
    connect(importer, &ImporterScreen::filesWanted, this, &MainWindow::askForFiles);
    return importer;
}

/// Null where there is no store that an import could go into; that has been said.
ImporterScreen* MainWindow::openImporter()
{
    if (!m_workspace.isOpen()) {
        m_notice->say(phrase("MainWindow",
                             "Open a store or begin an empty one first; then the file can be "
                             "imported into it."),
                      NoticeBar::Tone::Trouble);
        return nullptr;
    }
    m_notice->clear();
    m_workspace.selection().showScreen(QStringLiteral("importer"));
    return static_cast<ImporterScreen*>(screen(QStringLiteral("importer")));
}

void MainWindow::showImporter()
{
    if (ImporterScreen* importer = openImporter())
        importer->setFocus();
}

void MainWindow::importFiles(const QStringList& paths)
{
    if (ImporterScreen* importer = openImporter())
        importer->readFiles(paths);
}

void MainWindow::importClipboard()
{
    if (ImporterScreen* importer = openImporter())
        importer->paste();
}

void MainWindow::askForFiles()
{
    auto* dialog = new QFileDialog(this, tr("Choose files to import"));
    dialog->setObjectName(QStringLiteral("importDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Tables and texts (%1)")
                                .arg(QStringLiteral("*.xlsx *.xls *.ods *.csv *.tsv *.txt *.docx "
                                                    "*.odt *.pdf *.html *.htm")),
                            tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, &MainWindow::importFiles);
    dialog->open();
}

/// A key that nobody below wanted: a copied table is pasted into the store from anywhere.
void MainWindow::keyPressEvent(QKeyEvent* event)
{
    const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
    if (event->matches(QKeySequence::Paste) && copied && ImporterScreen::isBlock(*copied))
        importClipboard();
    else
        QMainWindow::keyPressEvent(event);
}

}
