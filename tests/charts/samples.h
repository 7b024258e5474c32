// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartspec.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace zoneboard::samples {

/// A chart of every kind with everything a kind can show, under a name for test output.
struct Sample
{
    QString name;
    ChartSpec spec;
};

[[nodiscard]] ChartSpec trend();
[[nodiscard]] ChartSpec shortTrend(); ///< two years, one implied
[[nodiscard]] ChartSpec fallingTrend(); ///< negative values, a target, English
[[nodiscard]] ChartSpec lines();
[[nodiscard]] ChartSpec shares();
[[nodiscard]] ChartSpec composition();
[[nodiscard]] ChartSpec percentComposition();
[[nodiscard]] ChartSpec waterfall();
[[nodiscard]] ChartSpec ranking();
[[nodiscard]] ChartSpec theme(); ///< rows of one unit and numbers without bars, English
[[nodiscard]] ChartSpec goals(); ///< every light, a goal without bar
[[nodiscard]] ChartSpec goalBoard(); ///< the same with columns
[[nodiscard]] ChartSpec goalMonths();
[[nodiscard]] ChartSpec path();
[[nodiscard]] ChartSpec timeline(); ///< two milestones on neighbouring days
[[nodiscard]] ChartSpec scatter();
[[nodiscard]] ChartSpec smallMultiples(); ///< English
[[nodiscard]] ChartSpec treemap();
[[nodiscard]] ChartSpec noData();

[[nodiscard]] std::vector<Sample> all();

}
