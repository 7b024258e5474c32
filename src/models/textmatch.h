// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog.h"

#include <QString>
#include <QStringList>

namespace zoneboard {

/// The first letters of a Chinese text's pinyin, lower case ("固定资产投资" → "gdzctz"); Latin
/// letters and digits stay, everything else is dropped.
[[nodiscard]] QString pinyinInitials(const QString& text);

/// Everything an indicator can be searched by: both names, code, aliases, pinyin initials.
[[nodiscard]] QStringList searchKeys(const Catalog& catalog, const Indicator& indicator);
[[nodiscard]] QStringList searchKeys(const Catalog& catalog, const Area& area);

/// How well the best of the keys answers a query: 0 not at all, more for the start of a key than
/// for its middle, most for the whole. Case and width do not matter; every word of the query has
/// to be found. An empty query is answered by everything alike.
[[nodiscard]] int matchScore(const QStringList& keys, const QString& query);

}
