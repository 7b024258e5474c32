// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/acknowledgement.h"
#include "core/area.h"
#include "core/catalog.h"
#include "core/figure.h"
#include "core/goal.h"
#include "core/indicator.h"

#include <QList>
#include <QString>

#include <cstdint>
#include <utility>
#include <vector>

namespace zoneboard {

/// Changes that belong together, as plain values: stored all or not at all, one entry of the
/// journal, one step of undo. What a grid, an import, an audit fix or a goal form hands to the
/// store.
///
/// A row with id 0 is new. A row with a negative id is new too, and other rows of the same edit
/// refer to it by that number (an imported figure to the indicator the import makes). Rows are
/// written in the order of the members, so that what is referred to comes first.
struct Edit
{
    QString why; ///< shown in the history and as the name of the undo step
    QList<Category> categories;
    QList<Area> areas; ///< parents before their children
    QList<Source> sources;
    QList<Indicator> indicators; ///< wholes before their parts
    QList<Alias> aliases;
    std::vector<Figure> figures;
    QList<Target> targets;
    QList<WorkLine> workLines;
    QList<Milestone> milestones;
    QList<Acknowledgement> acknowledgements;
    QList<std::pair<QString, QString>> settings; ///< key and JSON text
    std::vector<FigureId> removedFigures;
    QList<std::int32_t> removedTargets;
    QList<std::int32_t> removedMilestones;
    bool operator==(const Edit&) const = default;
};

}
