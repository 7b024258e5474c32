// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure.h"
#include "core/goal.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

namespace zoneboard {

using ChangeSetId = std::int64_t;

/// How opening a store went. The first two can be written to; the next two are open for reading
/// only.
enum class OpenOutcome : std::uint8_t
{
    Current, ///< as this program writes it
    Upgraded, ///< migrated to the newest schema after a backup beside it
    NewerThanProgram, ///< written by a later version: read-only, where its tables can still be read
    ReadOnly, ///< the file or its folder can not be written
};

/// What a store contains besides its catalog and figures, read in one go.
struct Goals
{
    QList<Target> targets;
    QList<WorkLine> workLines;
    QList<Milestone> milestones;
    QList<TargetVersion> history {}; ///< every version of every target, by target, oldest first
};

/// One entry of the journal.
struct ChangeSetInfo
{
    ChangeSetId id = 0;
    QDateTime at; ///< UTC
    QString who;
    QString why;
    std::optional<ChangeSetId> undoes;
    bool undone = false;
    int figuresAdded = 0; ///< rows of figures this set put in place
    int figuresRetired = 0; ///< rows of figures it took away or replaced
    int otherRows = 0; ///< rows of every other table it touched
};

/// A figure as it was between two change sets; the vintages of one observation, oldest first.
struct FigureVersion
{
    Figure figure;
    ChangeSetId addedBy = 0;
    QDateTime addedAt;
    std::optional<ChangeSetId> retiredBy; ///< nothing: it still holds
    std::optional<QDateTime> retiredAt;
};

struct CheckReport
{
    bool intact = false;
    int schemaVersion = 0;
    std::int64_t figures = 0;
    std::int64_t changeSets = 0;
    QStringList problems; ///< what integrity and foreign-key checks found, as SQLite says it
};

}
