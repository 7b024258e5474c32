// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importnames_p.h"
#include "exchange/sheet.h"
#include "exchange/tablemapping.h"

#include <QStringList>

namespace zoneboard {

/// What the words above a table say about all of it: 指标：…(亿元), 时间：…, 单位：…, a title.
void describeTable(TableMapping& mapping, const QStringList& preamble, const ImportNames& names);

/// What each column is, from its header and a sample of its cells; and the layout's fingerprint.
void describeColumns(const Sheet& sheet, TableMapping& mapping, const ImportNames& names);

/// The different texts of a column's header, from above to below.
[[nodiscard]] QStringList headerTexts(const Sheet& sheet, const TableMapping& mapping, int column);

}
