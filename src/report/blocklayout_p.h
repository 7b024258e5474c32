// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/reportlayout.h"

#include <functional>

namespace zoneboard {

/// A block that has been measured for a width: how it flows, and how a part of it is put on a
/// sheet.
struct MeasuredBlock
{
    FlowItem flow;
    /// Puts the rows of `piece` on the sheet; `origin` is the upper left corner of the text area
    /// that `piece.top` counts from.
    std::function<void(PaperSheet&, const QPointF& origin, const FlowPiece& piece)> put;
};

/// What blocks are measured with. Numbers of figures and tables go on through the whole report.
struct BlockContext
{
    const ReportSpec& spec;
    const Typography& type;
    double sheetHeight = 0; ///< of a sheet the block may have to itself
    int figures = 0;
    int tables = 0;
    bool dense = false; ///< two charts a sheet
    bool tight = false; ///< charts lower and rows closer, so that a sheet is saved
};

[[nodiscard]] MeasuredBlock textBlock(const BlockContext& context, const QString& text, Face face,
                                      Ink ink, double width, double gap);
[[nodiscard]] MeasuredBlock paragraphBlock(const BlockContext& context,
                                           const ReportParagraph& paragraph, double width);
[[nodiscard]] MeasuredBlock chartBlock(const BlockContext& context, const ReportChart& chart,
                                       double width, double sheetHeight);
[[nodiscard]] MeasuredBlock keyFiguresBlock(const BlockContext& context,
                                            const ReportKeyFigures& figures, double width);
/// One or, where its columns do not all fit beside one another, several tables with the names
/// repeated.
[[nodiscard]] std::vector<MeasuredBlock> tableBlocks(BlockContext& context,
                                                     const ReportTable& table, double width);
/// Two blocks on one row of the flow: `left` grows with what the sheet has left.
[[nodiscard]] MeasuredBlock sideBySide(MeasuredBlock left, MeasuredBlock right, double rightOffset);

}
