// SPDX-License-Identifier: GPL-3.0-or-later
// From a choice to its picture: another screen, indicator, year or area, in the window on the demo
// store and on a store of 1,000,000 figures. bench_screens FOLDER [every], where `every` prints
// each switch.
#include "bench/benchdata.h"
#include "bench/measure.h"
#include "models/preferences.h"
#include "models/workspace.h"
#include "store/change.h"
#include "ui/parts/appearance.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/screens.h"

#include <QApplication>

#include <algorithm>
#include <array>
#include <ctime>
#include <vector>

using namespace zoneboard;

namespace {

constexpr double mostMedian = 16; // ms
constexpr double mostWorst = 50; // ms
constexpr size_t mostOfAKind = 12; ///< indicators, years and areas that are gone through
constexpr int rounds = 3;

bool printsEvery = false;

/// Of the thread of the window: what it waits for. An audit beside it is not one of them.
double processorMilliseconds()
{
    timespec time {};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// Through the work that painting leaves behind, too: layouts, what waits for the next turn.
void paint()
{
    for (int turn = 0; turn < 4; ++turn)
        QCoreApplication::processEvents();
}

/// What one kind of switch took, in ms.
struct Switches
{
    std::vector<double> times;

    void add(const QString& what, const std::function<void()>& change)
    {
        const double before = processorMilliseconds();
        change();
        paint();
        times.push_back(processorMilliseconds() - before);
        if (printsEvery)
            std::fprintf(stderr, "%8.2f ms  %s\n", times.back(), qPrintable(what));
    }
    [[nodiscard]] double median() const
    {
        std::vector<double> sorted = times;
        std::ranges::sort(sorted);
        return sorted[sorted.size() / 2];
    }
    [[nodiscard]] double worst() const { return std::ranges::max(times); }
};

template<typename Id>
std::vector<Id> firstOf(const std::vector<Id>& all)
{
    return {all.begin(),
            all.begin() + static_cast<std::ptrdiff_t>(std::min(all.size(), mostOfAKind))};
}

/// The window on a store, as a person has it in front of them.
class Desk
{
public:
    /// Of a large store the audit works beside the window and reports when it is done.
    Desk(const QString& folder, const QString& store, bool auditsBeside)
        : m_preferences(folder + QStringLiteral("/preferences.ini"))
    {
        bool audited = !auditsBeside;
        const auto listening = QObject::connect(&m_workspace, &Workspace::findingsChanged,
                                                &m_window, [&audited] { audited = true; });
        must(m_workspace.open(store));
        m_window.resize(1366, 768);
        m_window.show();
        paint();
        // As somebody finds it a few seconds after the start.
        while (!m_window.isComplete() || !audited)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        paint();
        QObject::disconnect(listening);
    }

    void measure(const QString& store)
    {
        std::array<Switches, 4> kinds;
        for (int round = 0; round < rounds; ++round) {
            for (const ScreenEntry& entry : m_window.entries()) {
                kinds[0].add(entry.name, [&] { selection().showScreen(entry.name); });
                goThrough(kinds, entry.name);
            }
        }
        const char* const names[] = {"screen", "indicator", "year", "area"};
        for (size_t kind = 0; kind < kinds.size(); ++kind) {
            const QString what =
                QStringLiteral("%1: another %2 painted, ").arg(store, QLatin1String(names[kind]));
            printLimit(what + QStringLiteral("median | limit"), kinds[kind].median(), mostMedian,
                       QStringLiteral("ms"));
            printLimit(what + QStringLiteral("worst | limit"), kinds[kind].worst(), mostWorst,
                       QStringLiteral("ms"));
        }
    }

private:
    [[nodiscard]] Selection& selection() { return m_workspace.selection(); }

    void goThrough(std::array<Switches, 4>& kinds, const QString& screen)
    {
        const Place home = selection().place();
        for (const IndicatorId id : indicators())
            kinds[1].add(screen + QStringLiteral(" indicator %1").arg(id),
                         [&] { selection().showIndicator(id); });
        for (const int year : firstOf(m_workspace.years(home.area)))
            kinds[2].add(screen + QStringLiteral(" year %1").arg(year),
                         [&] { selection().showYear(year); });
        for (const AreaId area : areas())
            kinds[3].add(screen + QStringLiteral(" area %1").arg(area),
                         [&] { selection().showArea(area); });
        selection().show(home);
        paint();
    }

    [[nodiscard]] std::vector<IndicatorId> indicators()
    {
        std::vector<IndicatorId> all;
        for (const Indicator& indicator : m_workspace.catalog().indicators())
            if (m_workspace.panel().has(indicator.id, selection().area()))
                all.push_back(indicator.id);
        return firstOf(all);
    }

    [[nodiscard]] std::vector<AreaId> areas() const
    {
        std::vector<AreaId> all;
        for (const Area& area : m_workspace.catalog().areas())
            all.push_back(area.id);
        return firstOf(all);
    }

    Preferences m_preferences;
    Appearance m_appearance {m_preferences};
    Workspace m_workspace {m_preferences};
    MainWindow m_window {m_workspace, m_appearance, screens()};
};

QString demoStore(const QString& folder)
{
    const QString path = folder + QStringLiteral("/demo.zone");
    static_cast<void>(secondsOfCommand(1,
                                       QStringLiteral("'%1' new '%2' --from demo >/dev/null")
                                           .arg(QStringLiteral(ZONEBOARD_PROGRAM), path)));
    return path;
}

QString largeStore(const QString& folder)
{
    const QString path = folder + QStringLiteral("/large.zone");
    const auto store = must(Store::create(path));
    const BenchSize size;
    must(store->apply(benchWords(size), QStringLiteral("bench")));
    Change change = must(Change::begin(*store, QStringLiteral("bench"), QStringLiteral("figures")));
    must(change.insert(benchFigures(size)));
    must(change.commit());
    return path;
}

}

int main(int argc, char** argv)
{
    if (argc < 2)
        giveUp(QStringLiteral("no folder"));
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QString folder = QString::fromLocal8Bit(argv[1]);
    printsEvery = argc > 2;
    Desk(folder, demoStore(folder), false).measure(QStringLiteral("demo"));
    Desk(folder, largeStore(folder), true).measure(QStringLiteral("1,000,000 figures"));
    return 0;
}
