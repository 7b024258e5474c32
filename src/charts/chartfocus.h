// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartlayout.h"

#include <QPointF>

#include <optional>

namespace zoneboard {

/// Where the keyboard goes among the marks of a chart.
enum class FocusMove
{
    Left,
    Right,
    Up,
    Down,
    First,
    Last,
};

/// The hit under `point`, the one whose mark is nearest where several are; as an index into
/// `layout.hits`.
[[nodiscard]] std::optional<size_t> hitAt(const ChartLayout& layout, QPointF point);

/// The hit that a key leads to: along the categories of the same series, or to another series of
/// the same category. Stays where there is nothing further; without a start it goes to the first.
[[nodiscard]] std::optional<size_t> movedFocus(const ChartLayout& layout,
                                               std::optional<size_t> from, FocusMove move);

/// The sentence about a mark; empty where the spec has none.
[[nodiscard]] QString markDescription(const ChartSpec& spec, const ChartHit& hit);

}
