// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection_p.h"
#include "store/store.h"

namespace zoneboard {

/// What a Store holds.
struct Store::Private
{
    QString path;
    Clock clock;
    OpenOutcome outcome = OpenOutcome::Current;
    bool writable = true;
    bool backedUp = false; ///< this day's copy was seen to
    std::unique_ptr<Connection> connection;

    /// Before the first change of a day: the store as it was, in PATH.bak. Large stores, whose copy
    /// would be felt, are left to `backup`.
    [[nodiscard]] Result<void> keepDailyBackup();
};

[[nodiscard]] std::int64_t lastInsertedRow(const Connection& connection);

/// A consistent copy of an open store, written beside `path` and renamed over it.
[[nodiscard]] Result<void> copyTo(const Connection& connection, const QString& path);

/// The newest backup beside the store that is whole; empty where there is none.
[[nodiscard]] QString newestGoodBackup(const QString& path);

}
