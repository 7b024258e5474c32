// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

#include <span>

namespace zoneboard {

/// A change set being made: one transaction that rolls back unless committed. Writing the same row
/// twice in one change set keeps only the last. An object with id 0 is new and gets its id in the
/// returned value.
class Change
{
public:
    /// Begins at once; fails where the store is read-only or locked by another program.
    [[nodiscard]] static Result<Change> begin(Store& store, const QString& who, const QString& why);
    ~Change();
    Change(Change&& other) noexcept;
    Change& operator=(Change&&) = delete;

    [[nodiscard]] ChangeSetId id() const;

    [[nodiscard]] Result<AreaId> put(const Area& area);
    [[nodiscard]] Result<CategoryId> put(const Category& category);
    [[nodiscard]] Result<IndicatorId> put(const Indicator& indicator);
    [[nodiscard]] Result<std::int32_t> put(const Alias& alias);
    [[nodiscard]] Result<SourceId> put(const Source& source);
    /// A figure of the same indicator, area, period and source is revised: the former stays in the
    /// history.
    [[nodiscard]] Result<FigureId> put(const Figure& figure);
    /// Many figures, each as put() takes one; fast as long as they are new.
    [[nodiscard]] Result<void> put(std::span<const Figure> figures);
    /// Many new figures, fastest in the order of their keys. A key that exists already is an error.
    [[nodiscard]] Result<void> insert(std::span<const Figure> figures);
    [[nodiscard]] Result<std::int32_t> put(const Target& target);
    [[nodiscard]] Result<std::int32_t> put(const WorkLine& workLine);
    [[nodiscard]] Result<std::int32_t> put(const Milestone& milestone);
    [[nodiscard]] Result<void> put(const Acknowledgement& acknowledgement);
    [[nodiscard]] Result<void> putSetting(const QString& key, const QString& value);

    [[nodiscard]] Result<void> removeFigure(FigureId id);
    [[nodiscard]] Result<void> removeTarget(std::int32_t id);
    [[nodiscard]] Result<void> removeMilestone(std::int32_t id);
    [[nodiscard]] Result<void> removeAcknowledgement(const QString& rule, const QString& subject);

    /// Makes everything durable at once. A change set that changed nothing leaves no trace.
    [[nodiscard]] Result<ChangeSetId> commit();

private:
    struct Private;
    explicit Change(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

}
