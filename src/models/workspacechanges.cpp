// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/preferences.h"
#include "models/workspace.h"

#include <algorithm>

namespace zoneboard {

namespace {

Error noStore()
{
    return {ErrorKind::WrongUse, phrase("Workspace", "No store is open."), {}};
}

}

Result<ChangeSetId> Workspace::apply(const Edit& edit)
{
    if (!m_store)
        return tl::unexpected(noStore());
    const ChangeSetId made = TRY(m_store->apply(edit, m_preferences.userName()));
    if (made != 0)
        TRY(reload());
    return made;
}

Result<void> Workspace::undo()
{
    if (!m_store)
        return tl::unexpected(noStore());
    if (!canUndo())
        return failure(ErrorKind::WrongUse, phrase("Workspace", "There is nothing to undo."));
    TRY(m_store->undo(m_preferences.userName()));
    return reload();
}

Result<void> Workspace::redo()
{
    if (!m_store)
        return tl::unexpected(noStore());
    TRY(m_store->redo(m_preferences.userName()));
    return reload();
}

/// Names the steps that undo and redo would take, and the last change there was.
void Workspace::readJournal()
{
    m_lastChange.reset();
    m_undo.reset();
    m_redo.reset();
    if (!m_store)
        return;
    const auto journal = m_store->history();
    if (!journal || journal->empty())
        return;
    m_lastChange = journal->front();
    const auto nameOf = [&](bool undone) -> QString {
        const auto found = std::ranges::find_if(*journal, [&](const ChangeSetInfo& set) {
            return !set.undoes && set.undone == undone;
        });
        return found == journal->end() ? QString() : found->why;
    };
    // What a store began with is no step to be taken back by a slip of the hand.
    const bool stepsTaken =
        std::ranges::any_of(journal->begin(), journal->end() - 1,
                            [](const ChangeSetInfo& set) { return !set.undone && !set.undoes; });
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
    if (!m_findings)
        m_findings = audit(m_panel, m_catalog, m_clock.today(), m_goals.targets);
    return *m_findings;
}

int Workspace::openFindings() const
{
    return static_cast<int>(zoneboard::openFindings(auditFindings(), m_acknowledgements).size());
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

Result<std::vector<ChangeSetInfo>> Workspace::history(std::optional<IndicatorId> indicator) const
{
    if (!m_store)
        return tl::unexpected(noStore());
    return m_store->history(indicator);
}

}
