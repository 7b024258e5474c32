// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/samplestore.h"
#include "app/verb.h"
#include "core/largepages.h"
#include "models/preferences.h"
#include "models/workspace.h"
#include "ui/parts/appearance.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/noticebar.h"
#include "ui/shell/screens.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTimer>
#include <QWindow>

#include <array>

namespace zoneboard {

namespace {

/// What the window takes of it until the Overview is painted.
constexpr size_t heapOfWindow = 24 << 20;

/// The store to begin with: the one asked for, the last one, or the sample.
Result<QString> firstStore(const QString& asked, const Preferences& preferences)
{
    if (!asked.isEmpty())
        return asked;
    const QStringList recent = preferences.recentStores();
    return recent.isEmpty() ? sampleStore() : Result<QString>(recent.first());
}

void listenTo(MainWindow& window)
{
    const auto take = [&window](const Result<QString>& path) {
        if (path)
            window.openStore(*path);
        else
            window.notice().say(path.error().what, NoticeBar::Tone::Trouble);
    };
    QObject::connect(&window, &MainWindow::sampleWanted, &window, [take] { take(sampleStore()); });
    QObject::connect(&window, &MainWindow::newStoreWanted, &window, [take](const QString& path) {
        const auto made = makeBundledStore(path, QStringLiteral("empty"));
        take(made ? Result<QString>(path) : tl::unexpected(made.error()));
    });
}

/// Ends the program when the window has been painted and no more work waits. A timer of no length
/// fires when the queue of events is empty.
void quitWhenPainted(QApplication& application, const MainWindow& window)
{
    auto* const idle = new QTimer(&application);
    QObject::connect(idle, &QTimer::timeout, &application,
                     [&application, &window, rounds = 0]() mutable {
                         if (window.windowHandle()->isExposed() && ++rounds == 3)
                             application.quit();
                     });
    idle->start(0);
}

struct Look
{
    Language language;
    ThemeChoice theme;
    QSize size;
    QString name;
};

std::vector<Look> looks()
{
    std::vector<Look> all;
    for (const Language language : {Language::Chinese, Language::English})
        for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark})
            for (const QSize size : {QSize(1366, 768), QSize(1920, 1200)})
                all.push_back({language, theme, size,
                               QStringLiteral("%1-%2-%3")
                                   .arg(language == Language::English ? QStringLiteral("en")
                                                                      : QStringLiteral("zh"),
                                        theme == ThemeChoice::Dark ? QStringLiteral("dark")
                                                                   : QStringLiteral("light"))
                                   .arg(size.width())});
    return all;
}

Result<void> photographScreen(MainWindow& window, const QString& file)
{
    for (int turn = 0; turn < 3; ++turn)
        QCoreApplication::processEvents();
    return window.grab().save(file)
        ? Result<void>()
        : failure(ErrorKind::Output,
                  message(phrase("CommandLine", "“%1” can not be written."), file));
}

Result<void> photograph(const QString& dataSet, const QString& folder)
{
    const QTemporaryDir home;
    const QString path = home.filePath(dataSet + QStringLiteral(".zone"));
    TRY(makeBundledStore(path, dataSet));
    Preferences preferences(home.filePath(QStringLiteral("preferences.ini")));
    Workspace workspace(preferences);
    Appearance appearance(preferences);
    MainWindow window(workspace, appearance, screens());
    TRY(workspace.open(path));
    window.show();
    QStringList names;
    for (const ScreenEntry& entry : window.entries())
        names.append(entry.name);
    names << QStringLiteral("importer") << QStringLiteral("settings") << QStringLiteral("welcome");
    for (const QString& name : names) {
        const bool first = name == QLatin1String("welcome"); // what a first start shows
        workspace.selection().showScreen(first ? names.first() : name);
        if (first)
            workspace.close();
        for (const Look& look : looks()) {
            preferences.setLanguage(look.language);
            preferences.setThemeChoice(look.theme);
            window.resize(look.size);
            TRY(photographScreen(
                window, QStringLiteral("%1/%2-%3-%4.png").arg(folder, dataSet, name, look.name)));
        }
    }
    return {};
}

int statusOf(const Result<void>& result)
{
    if (result)
        return 0;
    qCritical("%s", qPrintable(result.error().what.in(Language::English)));
    return static_cast<int>(result.error().kind == ErrorKind::StoreTrouble ? Exit::StoreTrouble
                                                                           : Exit::WrongUse);
}

}

int runWindow(QApplication& application, const QString& path, Stay stay)
{
    growHeapInLargePages(heapOfWindow);
    Preferences preferences;
    Workspace workspace(preferences);
    const Appearance appearance(preferences);
    MainWindow window(workspace, appearance, screens());
    listenTo(window);
    const Result<QString> store = firstStore(path, preferences);
    if (store)
        window.openStore(*store);
    else
        window.notice().say(store.error().what, NoticeBar::Tone::Trouble);
    window.show();
    if (stay == Stay::UntilPainted)
        quitWhenPainted(application, window);
    return application.exec();
}

int takeScreenshots(const QString& folder)
{
    if (!QDir().mkpath(folder))
        return static_cast<int>(Exit::WrongUse);
    for (const char* dataSet : {"wuxing-2024", "demo"})
        if (const int status = statusOf(photograph(QLatin1String(dataSet), folder)))
            return status;
    return 0;
}

}
