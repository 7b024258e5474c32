// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/panel.h"
#include "core/message.h"

#include <QString>

#include <vector>

namespace zoneboard {

/// A sentence worth saying about a year, tied to the cells it speaks of.
struct Finding
{
    QString kind; ///< "hidden-fall", "largest-pull", "record", "turn", "rank-change",
                  ///< "share-over-half", "against-parent" …
    double score = 0; ///< see findings.cpp for how it is made up; larger is more worth saying
    Message sentence;
    std::vector<Cell> cells;
};

/// The two to five sentences that matter most about an area's year, best first.
[[nodiscard]] std::vector<Finding> findings(const Panel& panel, const Catalog& catalog, AreaId area,
                                            int year);

}
