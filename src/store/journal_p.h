// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/statement_p.h"
#include "store/store.h"

#include <QByteArray>

#include <vector>

namespace zoneboard {

/// A journaled table: what holds is in `name`, what held once in `name`_past.
struct JournaledTable
{
    QByteArray name;
    QByteArray columns; ///< all of them, the last one change_set
};

/// In the order in which rows refer to each other.
[[nodiscard]] Result<std::vector<JournaledTable>> journaledTables(const Connection& connection);

/// The change sets as a pile of what is done and a pile of what was undone.
struct Piles
{
    std::vector<ChangeSetId>
        done; ///< newest last; a redone set stands there as the set that redid it
    std::vector<ChangeSetId> undone; ///< the undoing sets that can be taken back, newest last
};

[[nodiscard]] Result<Piles> piles(const Connection& connection);
/// The set a redoing or undoing set is about in the end: the one a user made.
[[nodiscard]] Result<ChangeSetId> originOf(const Connection& connection, ChangeSetId set);

/// A new entry of the journal.
[[nodiscard]] Result<ChangeSetId> beginChangeSet(const Connection& connection, const Clock& clock,
                                                 const QString& who, const QString& why,
                                                 std::optional<ChangeSetId> undoes);
/// Gives every row that `set` touched the content it had before, as change set `by`.
[[nodiscard]] Result<void> revert(const Connection& connection, ChangeSetId set, ChangeSetId by);

/// Every change set, newest first; no rows are counted.
[[nodiscard]] Result<std::vector<ChangeSetInfo>> readChangeSets(const Connection& connection);
[[nodiscard]] Result<std::vector<ChangeSetInfo>> readHistory(const Connection& connection,
                                                             std::optional<IndicatorId> indicator);
[[nodiscard]] Result<ChangeSetInfo> readEntry(const Connection& connection, ChangeSetId set);

}
