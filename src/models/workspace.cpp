// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace.h"

#include "models/preferences.h"
#include "models/workspacecontents_p.h"

#include <algorithm>
#include <utility>

namespace zoneboard {

Workspace::Workspace(Preferences& preferences, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_preferences(preferences)
    , m_clock(clock)
    , m_panel(std::make_shared<Panel>())
{
    connect(&m_watch, &StoreWatch::touched, this, &Workspace::lookForChanges);
    connect(&m_watch, &StoreWatch::vanished, this, &Workspace::fileMissingChanged);
    connect(&m_watch, &StoreWatch::returned, this, &Workspace::fileMissingChanged);
}

Workspace::~Workspace()
{
    cancel();
    m_job.future.waitForFinished();
    m_audit.waitForFinished();
}

void Workspace::take(Contents contents)
{
    m_knownOn = contents.knownOn;
    m_catalog = std::move(contents.catalog);
    m_panel = std::move(contents.panel);
    m_goals = std::move(contents.goals);
    m_goalSettings = contents.goalSettings;
    m_acknowledgements = std::move(contents.acknowledgements);
    m_findingsKnown = false;
}

Result<void> Workspace::open(const QString& path)
{
    TRY(refuseWhileBusy());
    return adopt(TRY(Store::open(path, Store::Access::ReadWrite, m_clock)));
}

Result<void> Workspace::adopt(std::unique_ptr<Store> store)
{
    // First, so that what is written while we read is seen as a change afterwards.
    const std::int64_t version = TRY(store->dataVersion());
    Contents contents = TRY(ContentsReader::read(*store));
    m_dataVersion = version;
    return adopt(std::move(store), std::move(contents));
}

Result<void> Workspace::adopt(std::unique_ptr<Store> store, Contents contents)
{
    take(std::move(contents));
    m_store = std::move(store);
    readJournal();
    m_watch.watch(m_store->path());
    m_preferences.rememberStore(m_store->path());
    m_selection.reset(firstPlace());
    Q_EMIT storeChanged();
    Q_EMIT changed();
    return {};
}

void Workspace::close()
{
    cancel();
    m_watch.watch({});
    m_store.reset();
    take(Contents());
    readJournal();
    m_selection.reset({m_selection.screen(), 0, 0, 0});
    Q_EMIT storeChanged();
    Q_EMIT changed();
}

bool Workspace::isWritable() const
{
    return m_store && m_store->isWritable() && !m_knownOn;
}

QString Workspace::path() const
{
    return m_store ? m_store->path() : QString();
}

std::optional<OpenOutcome> Workspace::outcome() const
{
    return m_store ? std::optional(m_store->outcome()) : std::nullopt;
}

bool Workspace::isSynthetic() const
{
    return std::ranges::any_of(m_catalog.sources(), &Source::synthetic);
}

Language Workspace::language() const
{
    return m_preferences.language();
}

/// The home area in its newest year, with the indicator that comes first among the headline ones.
Place Workspace::firstPlace() const
{
    Place place {m_selection.screen(), 0, m_clock.today().year(), 0};
    if (const Area* home = m_catalog.homeArea())
        place.area = home->id;
    if (const std::vector<int> known = m_panel->years(place.area); !known.empty())
        place.year = known.back();
    const QList<Indicator>& all = m_catalog.indicators();
    const auto shown = [&](const Indicator& indicator) {
        return indicator.headline && m_panel->has(indicator.id, place.area);
    };
    auto first = std::ranges::find_if(all, shown);
    if (first == all.end())
        first = all.begin();
    if (first != all.end())
        place.indicator = first->id;
    return place;
}

/// What is looked at may be gone after a change; then the first place serves.
void Workspace::keepPlaceValid()
{
    const Place first = firstPlace();
    Place place = m_selection.place();
    if (!m_catalog.area(place.area))
        place.area = first.area;
    if (!m_catalog.indicator(place.indicator))
        place.indicator = first.indicator;
    m_selection.show(place);
}

Result<void> Workspace::reload()
{
    return read(m_knownOn);
}

Result<void> Workspace::read(std::optional<QDate> knownOn)
{
    if (!m_store)
        return {};
    m_dataVersion = TRY(m_store->dataVersion());
    take(TRY(ContentsReader::read(*m_store, {}, knownOn)));
    readJournal();
    keepPlaceValid();
    Q_EMIT changed();
    return {};
}

Result<void> Workspace::showKnownOn(std::optional<QDate> day)
{
    TRY(refuseWhileBusy());
    if (m_store && isLarge()) {
        runBeside(m_store->path(), {}, day);
        return {};
    }
    return read(day);
}

QList<QDate> Workspace::daysOfChanges() const
{
    QList<QDate> days;
    if (!m_store)
        return days;
    const auto sets = m_store->changeSets();
    if (!sets)
        return days;
    for (const ChangeSetInfo& set : *sets)
        if (const QDate day = set.at.toLocalTime().date(); days.isEmpty() || days.last() != day)
            days.append(day);
    return days;
}

void Workspace::lookForChanges()
{
    if (!m_store || isBusy())
        return;
    const Result<std::int64_t> version = m_store->dataVersion();
    if (!version || *version == m_dataVersion)
        return; // a store that can not be read now is asked again at the next turn
    if (isLarge()) {
        m_dataVersion = *version;
        runBeside(m_store->path(), {}, m_knownOn);
        Q_EMIT changedElsewhere();
        return;
    }
    if (const Result<void> read = reload(); !read) {
        Q_EMIT troubled(read.error().what);
        return;
    }
    Q_EMIT changedElsewhere();
}

}
