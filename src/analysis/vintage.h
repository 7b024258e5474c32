// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/growth.h"
#include "analysis/panel.h"
#include "core/catalog.h"

#include <QDateTime>

#include <array>
#include <optional>
#include <vector>

namespace zoneboard {

/// One state of a figure, and when it held: from one change until the next.
struct Vintage
{
    Figure figure;
    QDateTime from;
    std::optional<QDateTime> until; ///< nothing: it still holds
    bool operator==(const Vintage&) const = default;
};

/// The states of one observation side by side (预计, 快报, 实际, 年报), and what revising it did.
struct Vintages
{
    std::array<std::optional<Vintage>, 4> byStatus; ///< the last of each status
    std::optional<Vintage> first; ///< the first with a value
    std::optional<Vintage> last;
    /// The last value over the first in percent; of rates (%, ‰) the difference in points. Nothing
    /// where there was no revision, or none that can be worked out (a first value of 0).
    std::optional<Computed> revision;

    [[nodiscard]] const std::optional<Vintage>& of(Status status) const
    {
        return byStatus[static_cast<size_t>(status)];
    }
};

/// Of one observation's states in any order.
[[nodiscard]] Vintages sideBySide(std::vector<Vintage> states, const Catalog& catalog);

/// Whether the state was what was known at the moment.
[[nodiscard]] bool heldAt(const Vintage& vintage, const QDateTime& moment);
/// The panel as it was known at a moment, from all states that ever were: of any screen or report.
[[nodiscard]] Panel panelAsOf(const std::vector<Vintage>& states, const QDateTime& moment);

}
