// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/derived.h"
#include "models/findinglist.h"
#include "models/firstchanges.h"
#include "models/preferences.h"
#include "models/workspacecontents_p.h"

#include <algorithm>

namespace zoneboard {

namespace {

Error noStore()
{
    return {ErrorKind::WrongUse, phrase("Workspace", "No store is open."), {}};
}

}

/// The figures an edit touches, where it touches nothing that others stand on.
struct Workspace::Keys
{
    struct Key
    {
        Cell cell;
        SourceId source = 0;
    };
    bool few = false; ///< only figures, and not many
    std::vector<Key> list;
};

Result<Workspace::Keys> Workspace::keysOf(const Edit& edit) const
{
    constexpr size_t many = 2000;
    Keys keys;
    keys.few = edit.categories.isEmpty() && edit.areas.isEmpty() && edit.sources.isEmpty()
        && edit.indicators.isEmpty() && edit.aliases.isEmpty()
        && edit.figures.size() + edit.removedFigures.size() <= many;
    if (!keys.few)
        return keys;
    const auto add = [&keys](const Figure& figure) {
        keys.list.push_back({{figure.indicator, figure.area, figure.period}, figure.source});
    };
    for (const Figure& figure : edit.figures) {
        add(figure);
        if (figure.id != 0)
            add(TRY(m_store->figure(figure.id))); // it may move to another cell
    }
    for (const FigureId id : edit.removedFigures)
        add(TRY(m_store->figure(id)));
    return keys;
}

/// Brings the panel's cells up to date with the store, and what is small anew.
Result<void> Workspace::refreshOnly(const Keys& keys)
{
    if (m_panel.use_count() > 1)
        m_panel = std::make_shared<Panel>(*m_panel);
    for (const auto& [cell, source] : keys.list) {
        remove(*m_panel, m_catalog, cell, source);
        if (const auto now = TRY(m_store->figureAt(cell.indicator, cell.area, cell.period, source)))
            put(*m_panel, m_catalog, *now);
    }
    Contents contents;
    contents.panel = m_panel;
    TRY(contents.readWords(*m_store));
    m_dataVersion = TRY(m_store->dataVersion());
    take(std::move(contents));
    readJournal();
    keepPlaceValid();
    Q_EMIT changed();
    return {};
}

Result<void> Workspace::refuseInThePast() const
{
    if (!m_knownOn)
        return {};
    return failure(ErrorKind::WrongUse,
                   message(phrase("Workspace",
                                  "These are the figures as known on %1; go back to today's to "
                                  "change anything."),
                           m_knownOn->toString(Qt::ISODate)));
}

Result<void> Workspace::takeBack(const Work& work)
{
    TRY(refuseWhileBusy());
    TRY(refuseInThePast());
    if (isLarge()) {
        runBeside(m_store->path(), work, {});
        return {};
    }
    TRY(work(*m_store));
    return reload();
}

Result<ChangeSetId> Workspace::apply(const Edit& edit)
{
    if (!m_store)
        return tl::unexpected(noStore());
    TRY(refuseWhileBusy());
    TRY(refuseInThePast());
    const auto keys = TRY(keysOf(edit));
    const ChangeSetId made = TRY(m_store->apply(edit, m_preferences.userName()));
    if (made == 0)
        return made;
    if (keys.few)
        TRY(refreshOnly(keys));
    else if (isLarge())
        runBeside(m_store->path(), {}, {});
    else
        TRY(reload());
    return made;
}

Result<void> Workspace::undo()
{
    if (!m_store)
        return tl::unexpected(noStore());
    TRY(refuseInThePast());
    if (!canUndo())
        return failure(ErrorKind::WrongUse, phrase("Workspace", "There is nothing to undo."));
    return takeBack([who = m_preferences.userName()](Store& store) -> Result<void> {
        TRY(store.undo(who));
        return {};
    });
}

Result<void> Workspace::redo()
{
    if (!m_store)
        return tl::unexpected(noStore());
    return takeBack([who = m_preferences.userName()](Store& store) -> Result<void> {
        TRY(store.redo(who));
        return {};
    });
}

/// Names the steps that undo and redo would take, and the last change there was.
void Workspace::readJournal()
{
    m_lastChange.reset();
    m_undo.reset();
    m_redo.reset();
    if (!m_store)
        return;
    const auto journal = m_store->changeSets();
    if (!journal || journal->empty())
        return;
    m_lastChange = journal->front();
    const auto nameOf = [&](bool undone) -> QString {
        const auto found = std::ranges::find_if(*journal, [&](const ChangeSetInfo& set) {
            return !set.undoes && set.undone == undone && !isFirstChange(set.why);
        });
        return found == journal->end() ? QString() : found->why;
    };
    // What a store began with is no step to be taken back by a slip of the hand.
    const bool stepsTaken =
        std::ranges::any_of(journal->begin(), journal->end() - 1, [](const ChangeSetInfo& set) {
            return !set.undone && !set.undoes && !isFirstChange(set.why);
        });
    if (stepsTaken && m_store->canUndo().value_or(false))
        m_undo = nameOf(false);
    if (m_store->canRedo().value_or(false))
        m_redo = nameOf(true);
}

Result<void> Workspace::saveCopy(const QString& path)
{
    if (!m_store)
        return tl::unexpected(noStore());
    TRY(m_store->backup(path));
    if (path == m_store->path())
        return open(path); // the file was gone; what we hold has no name any more
    return {};
}

const QList<Acknowledgement>& Workspace::acknowledgements() const
{
    return m_acknowledgements;
}

const std::vector<AuditFinding>& Workspace::auditFindings() const
{
    if (m_findingsKnown)
        return m_findings;
    if (isLarge()) {
        auditBeside();
    } else {
        m_findings = audit(*m_panel, m_catalog, m_clock.today(), m_goals.targets);
        m_findingsKnown = true;
    }
    return m_findings;
}

int Workspace::openFindings() const
{
    return static_cast<int>(
        std::ranges::count_if(auditFindings(), [&](const AuditFinding& finding) {
            return acknowledgementFor(m_acknowledgements, finding) == nullptr;
        }));
}

Result<Figure> Workspace::fullFigure(FigureId id) const
{
    if (!m_store)
        return tl::unexpected(noStore());
    return m_store->figure(id);
}

Result<std::vector<FigureVersion>> Workspace::versions(FigureId id) const
{
    if (!m_store)
        return tl::unexpected(noStore());
    return m_store->versions(id);
}

Result<std::vector<FigureVersion>> Workspace::deletedVersions(const Cell& cell) const
{
    if (!m_store)
        return tl::unexpected(noStore());
    return m_store->deletedVersions(cell.indicator, cell.area, cell.period);
}

Result<QString> Workspace::setting(const QString& key) const
{
    if (!m_store)
        return tl::unexpected(noStore());
    return m_store->setting(key);
}

Result<std::vector<ChangeSetInfo>> Workspace::history(std::optional<IndicatorId> indicator) const
{
    if (!m_store)
        return tl::unexpected(noStore());
    return indicator ? m_store->history(indicator) : m_store->changeSets();
}

}
