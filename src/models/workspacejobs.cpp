// SPDX-License-Identifier: GPL-3.0-or-later
// What the workspace does beside, so that the window goes on with a store of millions of figures.
#include "analysis/derived.h"
#include "models/preferences.h"
#include "models/workspacecontents_p.h"

#include <QFileInfo>
#include <QPromise>
#include <QtConcurrentRun>

namespace zoneboard {

namespace {

/// Reading a file of this size is felt; below it the window waits.
constexpr qint64 largeFile = 4 * 1024 * 1024;
constexpr std::int64_t stepLength = 16384;
/// Storing this many figures is felt.
constexpr std::size_t manyFigures = 2000;

}

Result<void> Workspace::Contents::readWords(const Store& store)
{
    catalog = TRY(store.catalog());
    goals = TRY(store.goals());
    goalSettings = GoalSettings::fromText(TRY(store.setting(QLatin1String(GoalSettings::key))));
    acknowledgements = TRY(store.acknowledgements());
    return {};
}

Result<Workspace::Contents> ContentsReader::read(const Store& store, const ReadingStep& step,
                                                 std::optional<QDate> knownOn)
{
    Workspace::Contents contents;
    contents.knownOn = knownOn;
    TRY(contents.readWords(store));
    if (knownOn) {
        *contents.panel = Panel::build(TRY(store.figuresAsOf(knownOn->endOfDay())));
        addDerived(*contents.panel, contents.catalog);
        return contents;
    }
    const std::int64_t all = TRY(store.figureCount());
    Panel::Builder builder;
    builder.reserve(static_cast<size_t>(all));
    std::int64_t done = 0;
    bool ended = false;
    TRY(store.readFigures([&](const Figure& figure) {
        builder.add(figure);
        ended = step && ++done % stepLength == 0 && !step(done, all);
        return !ended;
    }));
    if (ended)
        return tl::unexpected(Error {ErrorKind::WrongUse, {}, {}});
    *contents.panel = std::move(builder).finish();
    addDerived(*contents.panel, contents.catalog);
    return contents;
}

bool Workspace::isLarge() const
{
    return m_store && QFileInfo(m_store->path()).size() > largeFile;
}

Result<void> Workspace::refuseWhileBusy() const
{
    if (!isBusy())
        return {};
    return failure(ErrorKind::WrongUse,
                   phrase("Workspace", "The store is being read. Try again in a moment."));
}

void Workspace::load(const QString& path)
{
    if (isBusy())
        cancel();
    m_job.future.waitForFinished();
    auto store = Store::open(path, Store::Access::ReadWrite, m_clock);
    if (!store) {
        Q_EMIT troubled(store.error().what);
        return;
    }
    if (QFileInfo(path).size() <= largeFile) {
        if (const auto adopted = adopt(std::move(*store)); !adopted)
            Q_EMIT troubled(adopted.error().what);
        return;
    }
    const auto version = (*store)->dataVersion();
    if (!version) {
        Q_EMIT troubled(version.error().what);
        return;
    }
    m_dataVersion = *version;
    m_job.store = std::move(*store);
    runBeside(path, {}, {});
}

void Workspace::applyBeside(const Edit& edit, const Applied& applied)
{
    if (!m_store || isBusy() || m_knownOn || edit.figures.size() < manyFigures)
        return applied(apply(edit));
    const auto made = std::make_shared<ChangeSetId>(0);
    m_job.applied = applied;
    m_job.made = made;
    m_job.takeBack = [made, who = m_preferences.userName()](Store& store) -> Result<void> {
        if (*made != 0)
            TRY(store.undo(who));
        return {};
    };
    runBeside(m_store->path(),
              [edit, made, who = m_preferences.userName()](Store& store) -> Result<void> {
                  *made = TRY(store.apply(edit, who));
                  return {};
              },
              {});
}

void Workspace::cancel()
{
    if (m_job.cancelled)
        *m_job.cancelled = true;
}

/// Does `work` to the store at `path` and reads it, with a connection of the thread's own.
void Workspace::runBeside(const QString& path, const Work& work, std::optional<QDate> knownOn)
{
    m_job.running = true;
    m_job.percent = 0;
    m_job.cancelled = std::make_shared<std::atomic<bool>>(false);
    const auto cancelled = m_job.cancelled;
    const auto step = [this, cancelled](std::int64_t done, std::int64_t all) {
        const int percent = static_cast<int>(done * 100 / std::max<std::int64_t>(all, 1));
        QMetaObject::invokeMethod(this, [this, cancelled, percent] {
            if (m_job.cancelled == cancelled && m_job.running) {
                m_job.percent = percent;
                Q_EMIT busyChanged();
            }
        });
        return !*cancelled;
    };
    const auto all = [path, work, step, knownOn, takeBack = m_job.takeBack,
                      clock = m_clock]() -> Result<Contents> {
        const auto store = TRY(
            Store::open(path, work ? Store::Access::ReadWrite : Store::Access::ReadOnly, clock));
        if (work)
            TRY(work(*store));
        auto contents = ContentsReader::read(*store, step, knownOn);
        if (!contents && takeBack)
            TRY(takeBack(*store));
        return contents;
    };
    m_job.future = QtConcurrent::run([this, all, cancelled] {
        auto contents = std::make_shared<Result<Contents>>(all());
        QMetaObject::invokeMethod(this, [this, contents, cancelled] {
            if (m_job.cancelled == cancelled)
                endJob(std::move(*contents));
        });
    });
    Q_EMIT busyChanged();
}

void Workspace::endJob(Result<Contents> contents)
{
    m_job.running = false;
    std::unique_ptr<Store> opened = std::move(m_job.store);
    const bool cancelled = *m_job.cancelled;
    const Applied applied = std::exchange(m_job.applied, {});
    m_job.takeBack = {};
    Q_EMIT busyChanged();
    if (!contents) {
        if (applied)
            endApplying(applied, tl::unexpected(contents.error()));
        else if (!cancelled)
            Q_EMIT troubled(contents.error().what);
        return;
    }
    if (opened) {
        if (const auto adopted = adopt(std::move(opened), std::move(*contents)); !adopted)
            Q_EMIT troubled(adopted.error().what);
        return;
    }
    if (!m_store)
        return;
    if (const auto version = m_store->dataVersion())
        m_dataVersion = *version;
    take(std::move(*contents));
    readJournal();
    keepPlaceValid();
    Q_EMIT changed();
    if (applied)
        applied(*m_job.made);
}

/// Nothing was stored, or it was taken back: the panel is still right, the journal is longer.
void Workspace::endApplying(const Applied& applied, const Result<ChangeSetId>& ended)
{
    if (m_store) {
        if (const auto version = m_store->dataVersion())
            m_dataVersion = *version;
        readJournal();
    }
    applied(ended);
}

void Workspace::auditBeside() const
{
    if (m_auditing)
        return;
    m_auditing = true;
    const std::shared_ptr<const Panel> panel = m_panel;
    auto* const self = const_cast<Workspace*>(this); // the lists it fills are mutable
    m_audit = QtConcurrent::run(
        [self, panel, catalog = m_catalog, targets = m_goals.targets, today = m_clock.today()] {
            auto found =
                std::make_shared<std::vector<AuditFinding>>(audit(*panel, catalog, today, targets));
            QMetaObject::invokeMethod(self, [self, panel, found] {
                self->m_auditing = false;
                self->m_findings = std::move(*found);
                // A change in between has made another panel: the next who asks begins again.
                self->m_findingsKnown = self->m_panel == panel;
                Q_EMIT self->findingsChanged();
            });
        });
}

}
