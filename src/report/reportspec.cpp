// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportspec.h"

namespace zoneboard {

ReportColumn ReportTable::role(qsizetype column) const
{
    if (static_cast<size_t>(column) < columns.size())
        return columns[static_cast<size_t>(column)];
    return column == 0 ? ReportColumn::Name : ReportColumn::Number;
}

}
