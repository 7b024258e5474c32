// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartspecs.h"

#include <QString>

#include <vector>

namespace zoneboard {

/// A year that can not be read on from the one before: its growth was worked out at other prices,
/// or its value stands on another basis than last year's.
struct BasisBreak
{
    int year = 0;
    QString note; ///< "2021 年起增速按可比价计算"
};

/// The breaks of a series, ascending. Known from what the sources say about their growth: the basis
/// of a reported growth is another than that of the last one known, or a growth at current prices
/// does not fit the two values it is between.
[[nodiscard]] std::vector<BasisBreak>
basisBreaks(const ChartContext& context, IndicatorId indicator, AreaId area, YearRange years);

/// Marks the breaks in a chart over years; returns their notes for the caption.
QStringList markBreaks(ChartSpec& spec, const std::vector<BasisBreak>& breaks);

}
