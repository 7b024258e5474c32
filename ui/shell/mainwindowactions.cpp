// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/preferences.h"
#include "models/workspace.h"
#include "ui/parts/appearance.h"
#include "ui/parts/icons.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/mainwindow.h"

#include <QAction>
#include <QFileInfo>
#include <QMenu>

namespace zoneboard {

const char* const MainWindow::searchWords = "searchWords";

QAction* MainWindow::addAction(const QString& name, const QKeySequence& keys,
                               void (MainWindow::*act)())
{
    auto* action = new QAction(this);
    action->setObjectName(name);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, act);
    QMainWindow::addAction(action);
    m_actions.insert(name, action);
    return action;
}

void MainWindow::makeActions()
{
    addAction(QStringLiteral("open"), QKeySequence::Open, &MainWindow::askForStore);
    addAction(QStringLiteral("new"), QKeySequence::New, &MainWindow::askForNewStore);
    addAction(QStringLiteral("saveCopy"), QKeySequence(QStringLiteral("Ctrl+Shift+S")),
              &MainWindow::askForCopy);
    addAction(QStringLiteral("import"), QKeySequence(QStringLiteral("Ctrl+I")),
              &MainWindow::showImporter);
    addAction(QStringLiteral("importClipboard"), {}, &MainWindow::importClipboard);
    addAction(QStringLiteral("undo"), QKeySequence::Undo, &MainWindow::undo);
    addAction(QStringLiteral("redo"), QKeySequence(QStringLiteral("Ctrl+Shift+Z")),
              &MainWindow::redo);
    addAction(QStringLiteral("back"), QKeySequence(QStringLiteral("Alt+Left")), &MainWindow::back);
    addAction(QStringLiteral("forward"), QKeySequence(QStringLiteral("Alt+Right")),
              &MainWindow::forward);
    addAction(QStringLiteral("search"), QKeySequence(QStringLiteral("Ctrl+K")),
              &MainWindow::openPalette);
    addAction(QStringLiteral("settingsAction"), QKeySequence(QStringLiteral("Ctrl+,")),
              &MainWindow::showSettings);
    addAction(QStringLiteral("switchLanguage"), {}, &MainWindow::switchLanguage);
    addAction(QStringLiteral("switchTheme"), {}, &MainWindow::switchTheme);
    for (size_t i = 0; i < m_entries.size() && i < 9; ++i) {
        auto* action = new QAction(this);
        action->setObjectName(QStringLiteral("show_") + m_entries[i].name);
        action->setShortcut(QKeySequence(QStringLiteral("Ctrl+%1").arg(i + 1)));
        connect(action, &QAction::triggered, this,
                [this, i] { m_workspace.selection().showScreen(m_entries[i].name); });
        QMainWindow::addAction(action);
    }
}

void MainWindow::makeMenu()
{
    const auto add = [this](const char* name) {
        m_menu->addAction(m_actions.value(QLatin1String(name)));
    };
    add("new");
    add("open");
    m_recentMenu = m_menu->addMenu(QString());
    m_recentMenu->setObjectName(QStringLiteral("recentMenu"));
    add("saveCopy");
    m_pastMenu = m_menu->addMenu(QString());
    m_pastMenu->setObjectName(QStringLiteral("pastMenu"));
    connect(m_pastMenu, &QMenu::aboutToShow, this, &MainWindow::fillPast);
    m_menu->addSeparator();
    add("import");
    add("importClipboard");
    m_menu->addSeparator();
    add("switchLanguage");
    add("switchTheme");
    add("settingsAction");
    fillRecent();
}

void MainWindow::refreshActions()
{
    const auto text = [this](const char* name, const Phrase& words, bool enabled = true,
                             const QString& step = {}) {
        QAction* action = m_actions.value(QLatin1String(name));
        const QString said = translated(words, m_workspace.language());
        action->setText(step.isEmpty() ? said : tr("%1: %2", "undo or redo, step").arg(said, step));
        action->setToolTip(action->shortcut().isEmpty()
                               ? action->text()
                               : tr("%1 (%2)", "action, shortcut")
                                     .arg(action->text(), action->shortcut().toString()));
        action->setEnabled(enabled);
        action->setProperty(searchWords,
                            QStringList {translated(words, Language::Chinese),
                                         translated(words, Language::English)});
    };
    const bool open = m_workspace.isOpen();
    const Selection& selection = m_workspace.selection();
    const bool dark = m_appearance.theme().mode == ThemeMode::Dark;
    text("open", phrase("MainWindow", "Open a store…"));
    text("new", phrase("MainWindow", "New store…"));
    text("saveCopy", phrase("MainWindow", "Save a copy…"), open);
    text("import", phrase("MainWindow", "Import…"), open);
    text("importClipboard", phrase("MainWindow", "Import the clipboard"), open);
    text("undo", phrase("MainWindow", "Undo"), m_workspace.canUndo(), m_workspace.undoName());
    text("redo", phrase("MainWindow", "Redo"), m_workspace.canRedo(), m_workspace.redoName());
    text("back", phrase("MainWindow", "Back"), selection.canGoBack());
    text("forward", phrase("MainWindow", "Forward"), selection.canGoForward());
    text("search", phrase("MainWindow", "Search"), open);
    text("settingsAction", phrase("MainWindow", "Settings"));
    // Said in the other language, for whoever can not read this one.
    text("switchLanguage", phrase("MainWindow", "Other language"));
    m_actions[QStringLiteral("switchLanguage")]->setText(m_workspace.language() == Language::Chinese
                                                             ? QStringLiteral("English")
                                                             : QStringLiteral("简体中文"));
    text("switchTheme",
         dark ? phrase("MainWindow", "Light theme") : phrase("MainWindow", "Dark theme"));
    refreshMenus();
}

/// Titles of the menus, and icons in the ink of the theme.
void MainWindow::refreshMenus()
{
    if (m_recentMenu)
        m_recentMenu->setTitle(tr("Opened before"));
    if (m_pastMenu) {
        m_pastMenu->setTitle(tr("As it was known on"));
        m_pastMenu->setEnabled(m_workspace.isOpen());
    }
    const QColor ink = m_appearance.theme().ink;
    m_actions[QStringLiteral("undo")]->setIcon(lineIcon(QStringLiteral("arrow-back-up"), ink));
    m_actions[QStringLiteral("redo")]->setIcon(lineIcon(QStringLiteral("arrow-forward-up"), ink));
    m_actions[QStringLiteral("back")]->setIcon(lineIcon(QStringLiteral("arrow-left"), ink));
    m_actions[QStringLiteral("forward")]->setIcon(lineIcon(QStringLiteral("arrow-right"), ink));
}

void MainWindow::fillRecent()
{
    m_recentMenu->clear();
    for (const QString& path : m_workspace.preferences().recentStores()) {
        QAction* action = m_recentMenu->addAction(QFileInfo(path).fileName());
        action->setToolTip(path);
        connect(action, &QAction::triggered, this, [this, path] { openStore(path); });
    }
    m_recentMenu->setEnabled(!m_recentMenu->isEmpty());
}

void MainWindow::undo()
{
    if (const auto undone = m_workspace.undo(); !undone)
        Q_EMIT m_workspace.troubled(undone.error().what);
}

void MainWindow::redo()
{
    if (const auto redone = m_workspace.redo(); !redone)
        Q_EMIT m_workspace.troubled(redone.error().what);
}

void MainWindow::back()
{
    m_workspace.selection().back();
}

void MainWindow::forward()
{
    m_workspace.selection().forward();
}

void MainWindow::showSettings()
{
    m_workspace.selection().showScreen(QStringLiteral("settings"));
}

void MainWindow::switchLanguage()
{
    Preferences& preferences = m_workspace.preferences();
    preferences.setLanguage(preferences.language() == Language::Chinese ? Language::English
                                                                        : Language::Chinese);
}

void MainWindow::switchTheme()
{
    const bool dark = m_appearance.theme().mode == ThemeMode::Dark;
    m_workspace.preferences().setThemeChoice(dark ? ThemeChoice::Light : ThemeChoice::Dark);
}

}
