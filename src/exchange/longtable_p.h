// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/planbuilder_p.h"
#include "exchange/tablemapping.h"

#include <QByteArrayView>

namespace zoneboard {

/// Whether a table is one figure a row under one header (地区, 指标, 年份, 数值 …), so that it can
/// be read as it streams by.
[[nodiscard]] bool canBeStreamed(const TableMapping& mapping);

/// Reads a long table of separated values (UTF-8) of any length into the builder: as readTable()
/// would, without keeping a cell. Names are looked up once for each spelling.
void readLongTable(QByteArrayView bytes, const TableMapping& mapping, const ImportOptions& options,
                   PlanBuilder& builder);

}
