// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/panel.h"
#include "app/verb.h"
#include "core/catalog.h"
#include "store/store.h"

#include <QDateTime>

#include <memory>
#include <optional>

namespace zoneboard {

/// A store that a verb reads: its catalog and its figures in memory.
struct Session
{
    std::unique_ptr<Store> store;
    Catalog catalog;
    Panel panel; ///< what is stored; without the values of derived indicators
    std::optional<QDateTime> knownAt; ///< set where the figures are those of a former day
};

/// Opens the store for a verb; what a later program wrote is said on stderr.
[[nodiscard]] Result<std::unique_ptr<Store>> openStore(Invocation& invocation, const QString& path,
                                                       Store::Access access);
/// Opens the verb's first argument for reading, its catalog but none of its figures.
[[nodiscard]] Result<Session> readCatalog(Invocation& invocation);
/// Takes all that rows of one indicator rest on into memory, in place of what is there.
[[nodiscard]] Result<void> readFiguresBehind(Session& session, IndicatorId indicator);
/// Opens the verb's first argument for reading and takes its figures into memory: as they are, or
/// as they were known at a moment.
[[nodiscard]] Result<Session> readSession(Invocation& invocation,
                                          const std::optional<QDateTime>& knownAt = {});
/// --as-of with a day: the end of it; nothing where it was not given.
[[nodiscard]] Result<std::optional<QDateTime>> knownAtOption(const Invocation& invocation);

/// --indicator and --area; nothing where they were not given.
[[nodiscard]] Result<const Indicator*>
chosenIndicator(const Invocation& invocation, const Catalog& catalog, const QString& option);
[[nodiscard]] Result<const Area*> chosenArea(const Invocation& invocation, const Catalog& catalog);
/// --area, else the zone the store is kept for; an error where a store has no area.
[[nodiscard]] Result<const Area*> areaOrHome(const Invocation& invocation, const Catalog& catalog);

struct Years
{
    int first = 0;
    int last = 9999;
    [[nodiscard]] bool contains(int year) const { return year >= first && year <= last; }
};
/// --years 2015-2024 or 2024; everything where it was not given.
[[nodiscard]] Result<Years> chosenYears(const Invocation& invocation);
/// The cells a call is about.
struct ChosenCells
{
    const Indicator* indicator = nullptr; ///< every one where null
    const Area* area = nullptr;
    Years years;
    [[nodiscard]] bool contains(const Cell& cell) const
    {
        return (!indicator || indicator->id == cell.indicator) && (!area || area->id == cell.area)
            && years.contains(cell.period.year);
    }
};
/// --indicator, --area and --years.
[[nodiscard]] Result<ChosenCells> chosenCells(const Invocation& invocation, const Catalog& catalog);
/// --year, else the newest whole year the area has a value for.
[[nodiscard]] Result<int> yearOrNewest(const Invocation& invocation, const Panel& panel,
                                       const Area& area);
/// -o; an error where it was not given.
[[nodiscard]] Result<QString> outputPath(const Invocation& invocation);

}
