// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicator.h"
#include "models/jumplist.h"
#include "ui/parts/screen.h"
#include "ui/shell/translation.h"

#include <QDate>
#include <QHash>
#include <QMainWindow>
#include <QStringList>
#include <QTimer>

#include <optional>
#include <vector>

class QMenu;
class QStackedWidget;

namespace zoneboard {

class Appearance;
class CommandPalette;
class HeaderBar;
class ImporterScreen;
class NoticeBar;
class Rail;
class SettingsScreen;
class Welcome;
class Workspace;

/// The window: rail, header, one screen at a time. It knows screens only by their entries and makes
/// each when it is first shown, or before, while nobody waits.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Workspace& workspace, const Appearance& appearance, std::vector<ScreenEntry> entries,
               QWidget* parent = nullptr);

    /// The screen of that name, made now where it was not yet; null for an unknown name.
    [[nodiscard]] Screen* screen(const QString& name);
    [[nodiscard]] const std::vector<ScreenEntry>& entries() const { return m_entries; }
    /// Whether every screen of the rail has been made.
    [[nodiscard]] bool isComplete() const;
    [[nodiscard]] NoticeBar& notice() const { return *m_notice; }
    /// Opens a store; trouble is said in the window.
    void openStore(const QString& path);
    void openPalette();
    /// Shows the import assistant with these files.
    void importFiles(const QStringList& paths);

Q_SIGNALS:
    /// The user wants an empty store there, or the sample; the application makes them.
    void newStoreWanted(const QString& path);
    void sampleWanted();
    /// Files that are no stores were dropped or chosen: to be imported.
    void filesDropped(const QStringList& paths);

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    // mainwindow.cpp
    void build();
    void listen();
    void refresh();
    void showCurrent();
    void makeAhead();
    void applyAppearance();
    void applyNumberStyle();
    void restoreLayout();
    // mainwindowactions.cpp
    QAction* addAction(const QString& name, const QKeySequence& keys, void (MainWindow::*act)());
    void makeActions();
    void makeMenu();
    void refreshActions();
    void refreshMenus();
    void fillRecent();
    void undo();
    void redo();
    void back();
    void forward();
    void showSettings();
    void switchLanguage();
    void switchTheme();
    // mainwindowsearch.cpp
    void jumpTo(const JumpTarget& target);
    void jumpToIndicator(IndicatorId indicator);
    [[nodiscard]] std::vector<JumpTarget> jumpTargets() const;
    void addIndicators(std::vector<JumpTarget>& targets) const;
    // mainwindowfiles.cpp
    void askForStore();
    void askForNewStore();
    void askForCopy();
    void sayFileState();
    void sayFonts();
    void sayBusy();
    // mainwindowpast.cpp
    void fillPast();
    void showKnownOn(std::optional<QDate> day);
    void sayPast();
    // mainwindowimport.cpp
    [[nodiscard]] ImporterScreen* makeImporter();
    [[nodiscard]] ImporterScreen* openImporter();
    void showImporter();
    void askForFiles();
    void importClipboard();

    static const char* const searchWords; ///< property of an action: what it is found by

    Workspace& m_workspace;
    const Appearance& m_appearance;
    std::vector<ScreenEntry> m_entries;
    Translation m_translation;
    QHash<QString, Screen*> m_screens;
    QHash<QString, QAction*> m_actions;
    QMenu* m_menu = nullptr;
    QMenu* m_recentMenu = nullptr;
    QMenu* m_pastMenu = nullptr;
    Rail* m_rail = nullptr;
    HeaderBar* m_header = nullptr;
    NoticeBar* m_notice = nullptr;
    QStackedWidget* m_stack = nullptr;
    QTimer m_ahead; ///< until the next screen is made ahead
    bool m_fontsSaid = false;
    Welcome* m_welcome = nullptr;
    CommandPalette* m_palette = nullptr;
};

}
