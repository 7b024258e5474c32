// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QSizeF>

#include <cstdint>
#include <vector>

namespace zoneboard {

/// Page breaking as arithmetic: heights in, places out; no fonts, no painting. All lengths are
/// 1/96 inch.

enum class Paper : std::uint8_t
{
    A4,
    A3,
};

/// What the report is laid out for.
struct PageSetup
{
    Paper paper = Paper::A4;
    bool portrait = false;
    bool official = false; ///< margins of GB/T 9704: 37 mm above, 28 mm left, 156×225 mm of text on
                           ///< A4 upright; on other sheets the same margins
    bool mirrored = false; ///< printed on both sides: page numbers at the outer edge
    bool dense = false; ///< two charts a sheet where they fit
    bool grey = false; ///< no colours: for a black-and-white printer
    bool pageOfPages = false; ///< "第 3 页 / 共 12 页" in place of "— 3 —"
    bool operator==(const PageSetup&) const = default;
};

[[nodiscard]] constexpr double fromMillimetres(double length)
{
    return length * 96 / 25.4;
}

[[nodiscard]] QSizeF sheetSize(const PageSetup& setup);
/// What lies inside the margins: headings, charts, tables and notes stay in it; running head and
/// foot stand right above and below it.
[[nodiscard]] QRectF textArea(const PageSetup& setup);

/// Something that flows down the sheets: rows that are each kept whole.
struct FlowItem
{
    std::vector<double> rows; ///< heights
    double head = 0; ///< stands over the rows, and again on each sheet the item runs on to
    double gap = 0; ///< before it, unless a sheet begins with it
    double stretch = 0; ///< how much higher it may become where a sheet has room left
    bool keepWithNext = false; ///< not parted from the first row of the next item
    bool operator==(const FlowItem&) const = default;
};

/// A part of an item on one sheet; `height` includes the head and what it was stretched by.
struct FlowPiece
{
    size_t item = 0;
    size_t sheet = 0;
    double top = 0;
    double height = 0;
    size_t firstRow = 0;
    size_t rowCount = 0;
    bool operator==(const FlowPiece&) const = default;
};

/// Places all items in order. The first sheet is `firstHeight` high, the others `height`. A row
/// higher than a sheet gets one of its own. At least two rows of a broken item stay together.
[[nodiscard]] std::vector<FlowPiece> paginate(const std::vector<FlowItem>& items,
                                              double firstHeight, double height);

}
