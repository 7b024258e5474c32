// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace zoneboard::importing {

/// A district with its zone and towns, and the indicators that the tables of these tests are about:
/// output, investment and its industrial part, gdp (亿元), enterprises (家), rate (%), land (亩).
Catalog smallCatalog();

/// The plan for one text of separated values.
ImportPlan planText(const char* text, const ImportOptions& options = {},
                    const std::vector<Figure>& stored = {});

/// "output wuxing 2024 = 294 [+8.5%]": the figures as text, one a line, in the order of the plan.
/// Months, qualifier, status, share and rank show where they are not the usual ones.
QString printed(const ImportPlan& plan);
/// "B3: abc (a number)": the refusals as English text, one a line.
QString printedRefusals(const ImportPlan& plan);

/// A stored figure.
Figure storedFigure(IndicatorId indicator, AreaId area, Period period, double value,
                    SourceId source = 1);

}
