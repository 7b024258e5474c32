// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importplan.h"

#include "exchange/sheet.h"

#include <algorithm>
#include <unordered_set>

namespace zoneboard {

namespace {

/// Settles the conflicts: which figures are dropped, and which replace a stored one.
Result<void> settle(ImportPlan& plan)
{
    for (const ImportConflict& conflict : std::as_const(plan.conflicts)) {
        if (plan.leftOut.contains(conflict.figure))
            continue;
        switch (conflict.choice) {
        case ConflictChoice::Undecided:
            return failure(
                ErrorKind::BadInput,
                message(phrase("Import",
                               "%1 figures differ from the stored ones; say whether to keep or "
                               "to replace those."),
                        QString::number(plan.conflicts.size())));
        case ConflictChoice::Keep:
            plan.leftOut.insert(conflict.figure);
            break;
        case ConflictChoice::Replace:
            plan.figures[conflict.figure].id = conflict.stored.id;
            break;
        case ConflictChoice::AnotherSource:
            break;
        }
    }
    return {};
}

void dropLeftOut(ImportPlan& plan)
{
    if (plan.leftOut.empty())
        return;
    std::size_t kept = 0;
    for (std::size_t i = 0; i < plan.figures.size(); ++i) {
        if (plan.leftOut.contains(i))
            continue;
        if (kept != i)
            plan.figures[kept] = std::move(plan.figures[i]);
        ++kept;
    }
    plan.figures.resize(kept);
}

/// Wholes before their parts, and only those that a figure or such a part needs.
QList<Indicator> neededIndicators(const ImportPlan& plan)
{
    std::unordered_set<IndicatorId> needed;
    for (const Figure& figure : plan.figures) {
        if (figure.indicator < 0)
            needed.insert(figure.indicator);
    }
    for (auto it = plan.newIndicators.crbegin(); it != plan.newIndicators.crend(); ++it) {
        if (needed.contains(it->id) && it->partOf < 0)
            needed.insert(it->partOf);
    }
    QList<Indicator> indicators;
    std::copy_if(plan.newIndicators.begin(), plan.newIndicators.end(),
                 std::back_inserter(indicators),
                 [&](const Indicator& indicator) { return needed.contains(indicator.id); });
    return indicators;
}

template<typename Thing, typename Id>
QList<Thing> needed(const QList<Thing>& things, const std::vector<Figure>& figures, Id idOf)
{
    std::unordered_set<std::int32_t> wanted;
    for (const Figure& figure : figures) {
        if (idOf(figure) < 0)
            wanted.insert(idOf(figure));
    }
    QList<Thing> result;
    std::copy_if(things.begin(), things.end(), std::back_inserter(result),
                 [&](const Thing& thing) { return wanted.contains(thing.id); });
    return result;
}

}

bool ImportPlan::hasUndecided() const
{
    return std::any_of(conflicts.begin(), conflicts.end(), [this](const ImportConflict& conflict) {
        return conflict.choice == ConflictChoice::Undecided && !leftOut.contains(conflict.figure);
    });
}

void ImportPlan::decideAll(ConflictChoice choice)
{
    for (ImportConflict& conflict : conflicts)
        conflict.choice = choice;
}

Result<Edit> editOf(ImportPlan plan, const QString& why)
{
    TRY(settle(plan));
    dropLeftOut(plan);
    Edit edit;
    edit.why = why;
    edit.indicators = neededIndicators(plan);
    edit.areas =
        needed(plan.newAreas, plan.figures, [](const Figure& figure) { return figure.area; });
    edit.sources =
        needed(plan.newSources, plan.figures, [](const Figure& figure) { return figure.source; });
    edit.aliases = plan.newAliases;
    edit.figures = std::move(plan.figures);
    return edit;
}

QString placeName(const ImportPlace& place)
{
    if (place.row >= 0)
        return cellName(place.row, std::max(0, place.column));
    if (place.start >= 0)
        return QStringLiteral("%1–%2").arg(place.start).arg(place.end);
    return {};
}

}
