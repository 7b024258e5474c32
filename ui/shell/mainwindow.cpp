// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "core/numbertext.h"
#include "models/preferences.h"
#include "models/workspace.h"
#include "ui/importer/importerscreen.h"
#include "ui/parts/appearance.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/headerbar.h"
#include "ui/shell/noticebar.h"
#include "ui/shell/rail.h"
#include "ui/shell/settingsscreen.h"
#include "ui/shell/stylesheet.h"
#include "ui/shell/welcome.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace zoneboard {

namespace {

// Long enough after the start for the first look, short enough for the first click.
constexpr int afterStart = 1500; // ms
constexpr int betweenScreens = 60; // ms, in which clicks and keys have their turn

}

MainWindow::MainWindow(Workspace& workspace, const Appearance& appearance,
                       std::vector<ScreenEntry> entries, QWidget* parent)
    : QMainWindow(parent)
    , m_workspace(workspace)
    , m_appearance(appearance)
    , m_entries(std::move(entries))
{
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    setMinimumSize(960, 560);
    m_translation.speak(workspace.language());
    applyNumberStyle();
    makeActions();
    applyAppearance(); // first: a widget keeps the font it was made with
    build();
    makeMenu();
    listen();
    restoreLayout();
    if (workspace.selection().screen().isEmpty() && !m_entries.empty())
        workspace.selection().reset({m_entries.front().name, workspace.selection().area(),
                                     workspace.selection().year(),
                                     workspace.selection().indicator()});
    refresh();
}

void MainWindow::build()
{
    auto* content = new QWidget(this);
    content->setObjectName(QStringLiteral("content"));
    content->setAttribute(Qt::WA_StyledBackground);
    m_rail = new Rail(m_entries, m_workspace, m_appearance, content);
    m_menu = new QMenu(this);
    m_menu->setObjectName(QStringLiteral("mainMenu"));
    const HeaderBar::Actions actions {
        m_actions[QStringLiteral("back")], m_actions[QStringLiteral("forward")],
        m_actions[QStringLiteral("undo")], m_actions[QStringLiteral("redo")],
        m_actions[QStringLiteral("search")]};
    m_header = new HeaderBar(m_workspace, m_appearance, actions, m_menu, content);
    m_notice = new NoticeBar(m_appearance, content);
    m_stack = new QStackedWidget(content);
    m_stack->setObjectName(QStringLiteral("screens"));
    m_welcome = new Welcome(m_workspace, m_stack);
    m_stack->addWidget(m_welcome);
    auto* noticeRow = new QHBoxLayout;
    noticeRow->setContentsMargins(24, 0, 24, 0);
    noticeRow->addWidget(m_notice);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(noticeRow);
    column->addWidget(m_stack, 1);
    auto* layout = new QHBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    layout->addLayout(column, 1);
    // The keyboard begins at the page, not at the first thing that could take it.
    content->setFocusPolicy(Qt::ClickFocus);
    setCentralWidget(content);
    content->setFocus();
    m_palette = new CommandPalette(m_appearance, content);
}

void MainWindow::listen()
{
    Selection& selection = m_workspace.selection();
    connect(m_rail, &Rail::screenWanted, &selection, &Selection::showScreen);
    connect(&selection, &Selection::changed, this, &MainWindow::refresh);
    connect(&selection, &Selection::changed, m_palette, &CommandPalette::hide);
    connect(&selection, &Selection::historyChanged, this, &MainWindow::refreshActions);
    connect(&m_workspace, &Workspace::changed, this, &MainWindow::refresh);
    connect(&m_workspace, &Workspace::changed, this, &MainWindow::sayPast);
    connect(&m_workspace, &Workspace::storeChanged, this, &MainWindow::sayFileState);
    connect(&m_workspace, &Workspace::busyChanged, this, &MainWindow::sayBusy);
    m_ahead.setSingleShot(true);
    connect(&m_ahead, &QTimer::timeout, this, &MainWindow::makeAhead);
    connect(&m_workspace, &Workspace::storeChanged, &m_ahead,
            [this] { m_ahead.start(afterStart); });
    connect(&m_workspace, &Workspace::fileMissingChanged, this, &MainWindow::sayFileState);
    connect(&m_workspace, &Workspace::changedElsewhere, this, [this] {
        m_notice->say(phrase("MainWindow",
                             "Another program changed this store; its figures were read again."),
                      NoticeBar::Tone::Word);
    });
    connect(&m_workspace, &Workspace::troubled, this,
            [this](const Message& what) { m_notice->say(what, NoticeBar::Tone::Trouble); });
    connect(&m_appearance, &Appearance::changed, this, &MainWindow::applyAppearance);
    Preferences& preferences = m_workspace.preferences();
    connect(&preferences, &Preferences::languageChanged, this,
            [this] { m_translation.speak(m_workspace.language()); });
    connect(&preferences, &Preferences::numberStyleChanged, this, &MainWindow::applyNumberStyle);
    connect(&preferences, &Preferences::recentStoresChanged, this, &MainWindow::fillRecent);
    connect(this, &MainWindow::filesDropped, this, &MainWindow::importFiles);
    connect(m_palette, &CommandPalette::chosen, this, &MainWindow::jumpTo);
    connect(m_welcome, &Welcome::openWanted, this, &MainWindow::askForStore);
    connect(m_welcome, &Welcome::newWanted, this, &MainWindow::askForNewStore);
    connect(m_welcome, &Welcome::sampleWanted, this, &MainWindow::sampleWanted);
    connect(m_welcome, &Welcome::recentWanted, this, &MainWindow::openStore);
}

Screen* MainWindow::screen(const QString& name)
{
    if (Screen* known = m_screens.value(name))
        return known;
    Screen* made = nullptr;
    if (name == QLatin1String("settings")) {
        made = new SettingsScreen(m_workspace, m_appearance, m_stack);
        made->setObjectName(name);
    } else if (name == QLatin1String("importer")) {
        made = makeImporter();
    } else {
        const auto entry = std::ranges::find(m_entries, name, &ScreenEntry::name);
        if (entry == m_entries.end())
            return nullptr;
        made = entry->make(m_workspace, m_appearance, m_stack);
    }
    m_screens.insert(name, made);
    m_stack->addWidget(made);
    return made;
}

bool MainWindow::isComplete() const
{
    return std::ranges::all_of(
        m_entries, [this](const ScreenEntry& entry) { return m_screens.contains(entry.name); });
}

/// One screen that is not made yet, and its turn to be next: so that a click on the rail has only
/// to fill it.
void MainWindow::makeAhead()
{
    const auto next = std::ranges::find_if(
        m_entries, [this](const ScreenEntry& entry) { return !m_screens.contains(entry.name); });
    if (next == m_entries.end() || !m_workspace.isOpen())
        return;
    Screen* made = screen(next->name);
    made->resize(m_stack->size());
    const QList<QWidget*> parts = made->findChildren<QWidget*>();
    for (QWidget* part : parts)
        part->ensurePolished();
    m_ahead.start(betweenScreens);
}

void MainWindow::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    if (!m_ahead.isActive() && !isComplete())
        m_ahead.start(afterStart);
}

/// Title, pickers, rail and the screen that is looked at.
void MainWindow::refresh()
{
    const QString name = m_workspace.selection().screen();
    const auto entry = std::ranges::find(m_entries, name, &ScreenEntry::name);
    QString title;
    if (name == QLatin1String("settings"))
        title = tr("Settings");
    else if (name == QLatin1String("importer"))
        title = tr("Import");
    else if (entry != m_entries.end())
        title = translated(entry->title, m_workspace.language());
    const bool welcome = !m_workspace.isOpen() && name != QLatin1String("settings");
    Screen* shown = welcome ? nullptr : screen(name);
    m_header->refresh(welcome ? tr("Welcome") : title, shown);
    m_rail->refresh();
    m_rail->setChosen(name);
    m_notice->refresh(m_workspace.language());
    refreshActions();
    const QString store = QFileInfo(m_workspace.path()).completeBaseName();
    setWindowTitle(store.isEmpty() ? tr("Zoneboard") : tr("%1 – Zoneboard").arg(store));
    if (welcome)
        m_welcome->refresh();
    m_stack->setCurrentWidget(shown ? static_cast<QWidget*>(shown) : m_welcome);
    m_stack->currentWidget()->setAccessibleName(welcome ? tr("Welcome") : title);
}

void MainWindow::applyAppearance()
{
    QFont font(m_appearance.theme().fontFamilies);
    font.setPixelSize(m_appearance.theme().typeBody);
    QApplication::setFont(font);
    QApplication::setPalette(stylePalette(m_appearance.theme()));
    setStyleSheet(programStyleSheet(m_appearance.theme()));
    if (m_rail)
        refresh();
}

void MainWindow::applyNumberStyle()
{
    numbertext::setGrouped(m_workspace.preferences().numberStyle() == NumberStyle::Grouped);
}

void MainWindow::restoreLayout()
{
    const QByteArray geometry = m_workspace.preferences().layoutOf(QStringLiteral("window"));
    if (geometry.isEmpty() || !restoreGeometry(geometry))
        resize(1366, 800);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_workspace.preferences().keepLayout(QStringLiteral("window"), saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange && m_stack)
        refresh();
    QMainWindow::changeEvent(event);
}

}
