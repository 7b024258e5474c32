// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection_p.h"

#include <QList>
#include <QString>

namespace zoneboard {

/// "zone" in ASCII: the application_id of a store, at offset 68 of the file.
constexpr int storeApplicationId = 0x7a6f6e65;

/// A numbered file of data/migrations; applying it makes the store one version newer.
struct Migration
{
    int version = 0;
    QString sql;
};

/// The bundled migrations in order, without gaps.
[[nodiscard]] QList<Migration> migrations();
[[nodiscard]] int newestSchemaVersion();

/// Brings the store from `version` to the newest, each migration in a transaction of its own.
[[nodiscard]] Result<void> migrate(const Connection& connection, int version);

}
