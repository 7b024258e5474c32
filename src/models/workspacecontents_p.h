// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace.h"

#include <functional>

namespace zoneboard {

/// Everything that is read from a store in one go.
struct Workspace::Contents
{
    std::optional<QDate> knownOn; ///< the figures are those known on that day
    Catalog catalog;
    std::shared_ptr<Panel> panel = std::make_shared<Panel>();
    Goals goals;
    GoalSettings goalSettings;
    QList<Acknowledgement> acknowledgements;

    /// What is read beside the figures.
    [[nodiscard]] Result<void> readWords(const Store& store);
};

/// Asked now and then while figures are read: how many there are so far, of how many; false ends
/// it.
using ReadingStep = std::function<bool(std::int64_t done, std::int64_t all)>;

/// Reads a whole store; needs no event loop and no thread of its own. An ended reading is an error
/// without a sentence.
struct ContentsReader
{
    [[nodiscard]] static Result<Workspace::Contents>
    read(const Store& store, const ReadingStep& step = {}, std::optional<QDate> knownOn = {});
};

}
