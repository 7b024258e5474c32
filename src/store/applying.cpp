// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/change.h"
#include "store/journal_p.h"
#include "store/storedata_p.h"

#include <QHash>

namespace zoneboard {

namespace {

/// What the negative numbers of an edit became; a positive number is its own answer.
class Places
{
public:
    template<typename Id>
    void keep(Id placeholder, Id id)
    {
        if (placeholder < 0)
            m_ids[placeholder] = id;
    }

    template<typename Id>
    Result<void> resolve(Id& id) const
    {
        if (id >= 0)
            return {};
        const auto it = m_ids.find(id);
        if (it == m_ids.end())
            return failure(ErrorKind::WrongUse,
                           phrase("Store", "A change refers to something that is not there."),
                           QString::number(id));
        id = static_cast<Id>(it.value());
        return {};
    }

private:
    QHash<std::int64_t, std::int64_t> m_ids;
};

/// The placeholders of each kind of row; a figure's indicator −1 is not its area −1.
struct AllPlaces
{
    Places categories, areas, sources, indicators, workLines;
};

template<typename Row>
Result<void> putRow(Change& change, Row row, Places* places = nullptr)
{
    const auto placeholder = row.id;
    row.id = std::max<decltype(row.id)>(row.id, 0);
    const auto id = TRY(change.put(row));
    if (places)
        places->keep(placeholder, id);
    return {};
}

Result<void> putWords(Change& change, const Edit& edit, AllPlaces& places)
{
    for (const Category& category : edit.categories)
        TRY(putRow(change, category, &places.categories));
    for (Area area : edit.areas) {
        TRY(places.areas.resolve(area.parent));
        TRY(putRow(change, area, &places.areas));
    }
    for (const Source& source : edit.sources)
        TRY(putRow(change, source, &places.sources));
    for (Indicator indicator : edit.indicators) {
        TRY(places.categories.resolve(indicator.category));
        TRY(places.indicators.resolve(indicator.partOf));
        TRY(putRow(change, indicator, &places.indicators));
    }
    for (Alias alias : edit.aliases) {
        TRY(places.indicators.resolve(alias.indicator));
        TRY(places.areas.resolve(alias.area));
        TRY(putRow(change, alias));
    }
    return {};
}

Result<void> resolveFigure(Figure& figure, const AllPlaces& places)
{
    TRY(places.indicators.resolve(figure.indicator));
    TRY(places.areas.resolve(figure.area));
    return places.sources.resolve(figure.source);
}

/// Slice by slice: a copy of a million figures would cost more than storing them.
Result<void> putFigures(Change& change, std::span<const Figure> figures, const AllPlaces& places)
{
    constexpr size_t sliceSize = 50'000;
    std::vector<Figure> slice;
    for (size_t from = 0; from < figures.size(); from += slice.size()) {
        const auto part = figures.subspan(from, std::min(sliceSize, figures.size() - from));
        slice.assign(part.begin(), part.end());
        for (Figure& figure : slice) {
            figure.id = std::max<FigureId>(figure.id, 0);
            TRY(resolveFigure(figure, places));
        }
        TRY(change.put(slice));
    }
    return {};
}

Result<void> putGoals(Change& change, const Edit& edit, AllPlaces& places)
{
    for (Target target : edit.targets) {
        TRY(places.indicators.resolve(target.indicator));
        TRY(places.areas.resolve(target.area));
        TRY(places.sources.resolve(target.source));
        TRY(putRow(change, target));
    }
    for (WorkLine line : edit.workLines) {
        TRY(places.areas.resolve(line.area));
        TRY(places.sources.resolve(line.source));
        TRY(putRow(change, line, &places.workLines));
    }
    for (Milestone milestone : edit.milestones) {
        TRY(places.workLines.resolve(milestone.workLine));
        TRY(putRow(change, milestone));
    }
    return {};
}

/// Removals go first: a row may be taken away to make room for another with its key.
Result<void> removeRows(Change& change, const Edit& edit)
{
    for (const FigureId id : edit.removedFigures)
        TRY(change.removeFigure(id));
    for (const std::int32_t id : edit.removedTargets)
        TRY(change.removeTarget(id));
    for (const std::int32_t id : edit.removedMilestones)
        TRY(change.removeMilestone(id));
    return {};
}

}

Result<ChangeSetId> Store::apply(const Edit& edit, const QString& who)
{
    Change change = TRY(Change::begin(*this, who, edit.why));
    AllPlaces places;
    TRY(removeRows(change, edit));
    TRY(putWords(change, edit, places));
    TRY(putFigures(change, edit.figures, places));
    TRY(putGoals(change, edit, places));
    for (const Acknowledgement& acknowledgement : edit.acknowledgements)
        TRY(change.put(acknowledgement));
    for (const auto& [key, value] : edit.settings)
        TRY(change.putSetting(key, value));
    return change.commit();
}

namespace {

/// Takes `set` back by a change set of its own, signed by `who`.
Result<ChangeSetInfo> takeBack(const Connection& connection, const Clock& clock, ChangeSetId set,
                               const QString& who)
{
    const ChangeSetInfo origin = TRY(readEntry(connection, TRY(originOf(connection, set))));
    Transaction transaction = TRY(Transaction::begin(connection));
    const ChangeSetId by = TRY(beginChangeSet(connection, clock, who, origin.why, set));
    TRY(revert(connection, set, by));
    TRY(transaction.commit());
    return origin;
}

Result<void> requireWritable(bool writable, const QString& path)
{
    if (writable)
        return {};
    return failure(ErrorKind::StoreTrouble,
                   message(phrase("Store", "“%1” can only be read, not written."), path));
}

}

Result<ChangeSetInfo> Store::undo(const QString& who)
{
    TRY(requireWritable(d->writable, d->path));
    const Piles heap = TRY(piles(*d->connection));
    if (heap.done.empty())
        return failure(ErrorKind::WrongUse, phrase("Store", "There is nothing to undo."));
    return takeBack(*d->connection, d->clock, heap.done.back(), who);
}

Result<ChangeSetInfo> Store::redo(const QString& who)
{
    TRY(requireWritable(d->writable, d->path));
    const Piles heap = TRY(piles(*d->connection));
    if (heap.undone.empty())
        return failure(ErrorKind::WrongUse, phrase("Store", "There is nothing to redo."));
    return takeBack(*d->connection, d->clock, heap.undone.back(), who);
}

}
