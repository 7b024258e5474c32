// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/rows_p.h"
#include "store/store.h"

#include <span>

namespace zoneboard {

/// Puts new figures of one change set in place, many with one statement. It also hands out their
/// ids: a number is never given to another figure, so that the history knows whom it speaks of.
class FigureWriter
{
public:
    [[nodiscard]] static Result<FigureWriter> make(const Connection& connection, ChangeSetId set);

    [[nodiscard]] FigureId nextId() { return m_nextId++; }

    /// Stores figures from the first on, whatever their ids, up to where a key is taken already:
    /// how many were stored. A figure that can not be stored at all is an error.
    [[nodiscard]] Result<size_t> insert(std::span<const Figure> figures);

private:
    FigureWriter(const Connection& connection, ChangeSetId set, FigureId nextId)
        : m_connection(&connection)
        , m_set(set)
        , m_nextId(nextId)
    {
    }

    [[nodiscard]] Result<size_t> insertInGroups(std::span<const Figure> figures, size_t atATime);
    [[nodiscard]] Result<bool> insertGroup(Statement& statement, std::span<const Figure> group,
                                           bool plain);

    const Connection* m_connection;
    ChangeSetId m_set;
    FigureId m_nextId;
};

/// A failure where a number of the figure is none.
[[nodiscard]] Result<void> checkFinite(const Figure& figure, const QString& path);

}
