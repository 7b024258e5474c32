// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace.h"
#include "ui/parts/appearance.h"
#include "ui/parts/fontcheck.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/noticebar.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QFontDatabase>
#include <QMimeData>
#include <QUrl>

namespace zoneboard {

namespace {

bool isStore(const QString& path)
{
    return QFileInfo(path).suffix().compare(QLatin1String("zone"), Qt::CaseInsensitive) == 0;
}

QFileDialog* storeDialog(QWidget* parent, const QString& title, QFileDialog::AcceptMode mode)
{
    auto* dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(mode);
    dialog->setFileMode(mode == QFileDialog::AcceptOpen ? QFileDialog::ExistingFile
                                                        : QFileDialog::AnyFile);
    dialog->setNameFilter(MainWindow::tr("Zoneboard stores (*.zone)"));
    dialog->setDefaultSuffix(QStringLiteral("zone"));
    return dialog;
}

}

void MainWindow::openStore(const QString& path)
{
    m_notice->clear();
    m_workspace.load(path);
}

/// A large store is read beside: how far it is, and a way out.
void MainWindow::sayBusy()
{
    if (!m_workspace.isBusy()) {
        m_notice->clear();
        return;
    }
    m_notice->say(message(phrase("MainWindow", "Reading the store: %1 %"),
                          QString::number(m_workspace.progress())),
                  NoticeBar::Tone::Word,
                  {phrase("MainWindow", "Cancel"), [this] { m_workspace.cancel(); }});
}

void MainWindow::askForStore()
{
    QFileDialog* dialog = storeDialog(this, tr("Open a store"), QFileDialog::AcceptOpen);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::openStore);
    dialog->open();
}

void MainWindow::askForNewStore()
{
    QFileDialog* dialog = storeDialog(this, tr("New store"), QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::newStoreWanted);
    dialog->open();
}

void MainWindow::askForCopy()
{
    QFileDialog* dialog = storeDialog(this, tr("Save a copy"), QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        if (const auto saved = m_workspace.saveCopy(path); !saved)
            Q_EMIT m_workspace.troubled(saved.error().what);
    });
    dialog->open();
}

/// What there is to know about the store's file: that it is gone, or can only be read.
void MainWindow::sayFileState()
{
    m_notice->clear();
    if (m_workspace.isFileMissing()) {
        const auto putBack = [this] {
            if (const auto saved = m_workspace.saveCopy(m_workspace.path()); !saved)
                Q_EMIT m_workspace.troubled(saved.error().what);
        };
        m_notice->say(phrase("MainWindow",
                             "The store's file was moved or deleted. Nothing is lost: everything "
                             "is still here and can be written again."),
                      NoticeBar::Tone::Trouble, {phrase("MainWindow", "Write it again"), putBack});
        return;
    }
    if (m_workspace.outcome() == OpenOutcome::ReadOnly)
        m_notice->say(phrase("MainWindow",
                             "This store can only be read: its file or folder is "
                             "write-protected."),
                      NoticeBar::Tone::Word);
    else if (m_workspace.outcome() == OpenOutcome::NewerThanProgram)
        m_notice->say(phrase("MainWindow",
                             "This store was written by a later version of the "
                             "program and can only be read."),
                      NoticeBar::Tone::Word);
    else if (m_workspace.outcome() == OpenOutcome::Upgraded)
        m_notice->say(phrase("MainWindow",
                             "This store was brought up to date; a backup of its "
                             "former state lies beside it."),
                      NoticeBar::Tone::Word);
    else
        sayFonts();
}

/// Once, where the program does not look as it is meant to.
void MainWindow::sayFonts()
{
    const QStringList& wanted = m_appearance.theme().fontFamilies;
    if (m_fontsSaid || wanted.isEmpty() || QFontDatabase::hasFamily(wanted.front()))
        return;
    m_fontsSaid = true;
    if (const auto word = fontWord(wanted, InstalledFonts::look()))
        m_notice->say(*word, NoticeBar::Tone::Word);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    QStringList others;
    for (const QUrl& url : event->mimeData()->urls()) {
        const QString path = url.toLocalFile();
        if (path.isEmpty())
            continue;
        if (isStore(path))
            openStore(path);
        else
            others.append(path);
    }
    if (!others.isEmpty())
        Q_EMIT filesDropped(others);
    event->acceptProposedAction();
}

}
