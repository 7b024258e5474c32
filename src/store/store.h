// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog.h"
#include "core/clock.h"
#include "core/edit.h"
#include "core/figure.h"
#include "core/result.h"
#include "store/storerecords.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace zoneboard {

class Change;

/// One store file (.zone): a SQLite database with every change journaled. The only way to the data
/// on disk. All text in it is Unicode, all writes happen in change sets, each of them one
/// transaction.
class Store
{
public:
    enum class Access
    {
        ReadWrite,
        ReadOnly,
    };

    /// Makes a new, empty store with the newest schema; refuses an existing file.
    [[nodiscard]] static Result<std::unique_ptr<Store>> create(const QString& path,
                                                               const Clock& clock = {});
    /// Opens a store, upgrading an older schema after a backup (PATH.v<N>.bak). A file that is
    /// missing, damaged, no store, or locked is an error and is never modified; a damaged one names
    /// the newest good backup.
    [[nodiscard]] static Result<std::unique_ptr<Store>>
    open(const QString& path, Access access = Access::ReadWrite, const Clock& clock = {});
    /// A store that lives in memory; for tests.
    [[nodiscard]] static Result<std::unique_ptr<Store>> inMemory(const Clock& clock = {});

    ~Store();
    Store(const Store&) = delete;
    Store& operator=(const Store&) = delete;

    [[nodiscard]] OpenOutcome outcome() const;
    [[nodiscard]] bool isWritable() const;
    [[nodiscard]] QString path() const;

    [[nodiscard]] Result<Catalog> catalog() const;
    /// All figures, ordered by indicator, area, year, months, source. Quotes and notes included.
    [[nodiscard]] Result<std::vector<Figure>> figures() const;
    /// All figures one at a time in the order in which they were stored, without their section,
    /// quote and note: what a panel is built from. The sink may be called ten million times; a
    /// false stops the reading.
    [[nodiscard]] Result<void> readFigures(const std::function<bool(const Figure&)>& sink) const;
    /// The same of one indicator, in order of area and period.
    [[nodiscard]] Result<void> readFigures(IndicatorId indicator,
                                           const std::function<bool(const Figure&)>& sink) const;
    /// All figures as they were known at `moment`.
    [[nodiscard]] Result<std::vector<Figure>> figuresAsOf(const QDateTime& moment) const;
    /// One figure with its section, quote and note.
    [[nodiscard]] Result<Figure> figure(FigureId id) const;
    /// What a source says now about an indicator of an area in a period; nothing where it is
    /// silent.
    [[nodiscard]] Result<std::optional<Figure>> figureAt(IndicatorId indicator, AreaId area,
                                                         Period period, SourceId source) const;
    [[nodiscard]] Result<std::int64_t> figureCount() const;
    [[nodiscard]] Result<std::vector<FigureVersion>> versions(FigureId id) const;
    /// The versions of figures that stood there and were deleted, oldest first.
    [[nodiscard]] Result<std::vector<FigureVersion>>
    deletedVersions(IndicatorId indicator, AreaId area, Period period) const;
    [[nodiscard]] Result<Goals> goals() const;
    /// Every version a target had, oldest first ("调整后目标").
    [[nodiscard]] Result<QList<Target>> targetVersions(std::int32_t id) const;
    [[nodiscard]] Result<QList<Acknowledgement>> acknowledgements() const;
    [[nodiscard]] Result<QString> setting(const QString& key) const; ///< empty where it is not set

    /// Makes an edit as one change set; nothing is stored where any row of it can not be. An edit
    /// that changes nothing leaves no trace and returns 0.
    [[nodiscard]] Result<ChangeSetId> apply(const Edit& edit, const QString& who);

    /// The journal, newest first; with an indicator only the sets that touched figures of it.
    [[nodiscard]] Result<std::vector<ChangeSetInfo>>
    history(std::optional<IndicatorId> indicator = {}) const;
    /// The same without counting rows, at once for a store of any size.
    [[nodiscard]] Result<std::vector<ChangeSetInfo>> changeSets() const;
    /// Takes the newest change set that is not undone back, by a change set of its own. `who` signs
    /// it.
    [[nodiscard]] Result<ChangeSetInfo> undo(const QString& who);
    /// Puts the change set back that the newest undo took away.
    [[nodiscard]] Result<ChangeSetInfo> redo(const QString& who);
    [[nodiscard]] Result<bool> canUndo() const;
    [[nodiscard]] Result<bool> canRedo() const;

    /// A number that differs whenever the file was written by anybody, this connection included.
    [[nodiscard]] Result<std::int64_t> dataVersion() const;

    [[nodiscard]] Result<CheckReport> check() const;
    /// A complete, consistent copy, written beside its target and renamed over it; safe while
    /// others write.
    [[nodiscard]] Result<void> backup(const QString& path) const;

private:
    friend class Change;
    struct Private;
    explicit Store(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/// Copies a good backup to a new place and checks it there; refuses an existing target.
[[nodiscard]] Result<void> restoreBackup(const QString& backup, const QString& target);

}
