// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/period.h"

namespace zoneboard {

QString periodCode(Period period)
{
    if (period.isYear())
        return QString::number(period.year);
    return QStringLiteral("%1-%2").arg(period.year).arg(period.months, 2, 10, QLatin1Char('0'));
}

}
