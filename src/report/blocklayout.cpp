// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/blocklayout_p.h"

#include <algorithm>
#include <numeric>

namespace zoneboard {

namespace {

constexpr double gapBetween = 14;
constexpr double bulletIndent = 18;
constexpr double densePart = 0.72; // the same again where two share a sheet
constexpr double tightPart = 0.72; // of the height a chart has at least

/// Heights a chart needs and may take.
struct ChartHeights
{
    double least = 240;
    double most = 470;
};

/// In which no row of a chart of rows is left out: as many lines as the longest name takes beside
/// the bars, for each.
double wholeRowsHeight(const Typography& type, const ChartSpec& chart, double width)
{
    constexpr double names = 0.55; // of the width, where rows are low
    constexpr double line = 15;
    constexpr double between = 3;
    qsizetype lines = 1;
    for (const ChartCategory& category : chart.categories)
        lines = std::max(lines, type.lines(category.text, Face::Note, width * names).size());
    return static_cast<double>(chart.categories.size())
        * (static_cast<double>(lines) * line + between);
}

ChartHeights heightsOf(const ChartSpec& chart)
{
    const double rows = static_cast<double>(std::max<size_t>(chart.categories.size(), 1));
    if (!chart.columns.isEmpty()) // a board is read like a table: its rows stand close
        return {16.2 * rows + 26, 33 * rows + 40};
    switch (chart.kind) {
    case ChartKind::Share:
    case ChartKind::Ranking:
    case ChartKind::Goals:
        return {std::max(90.0, 22 * rows + 24), 46 * rows + 40};
    case ChartKind::Timeline:
        return {std::max(140.0, 26 * rows + 60), 60 * rows + 80};
    case ChartKind::SmallMultiples:
        return {std::max(240.0, 24.0 * static_cast<double>(chart.series.size())), 520};
    default:
        return {};
    }
}

void putLines(PaperSheet& sheet, const Typography& type, const QStringList& lines, Face face,
              Ink ink, QRectF first)
{
    for (const QString& line : lines) {
        sheet.texts.push_back({first, line, face, Qt::AlignLeft, ink});
        first.translate(0, type.lineHeight(face));
    }
}

Face paragraphFace(ParagraphStyle style)
{
    switch (style) {
    case ParagraphStyle::Lead:
        return Face::Lead;
    case ParagraphStyle::Subheading:
        return Face::Subheading;
    case ParagraphStyle::Body:
    case ParagraphStyle::Bullet:
        break;
    }
    return Face::Body;
}

}

MeasuredBlock textBlock(const BlockContext& context, const QString& text, Face face, Ink ink,
                        double width, double gap)
{
    const Typography& type = context.type;
    const QStringList lines = face == Face::SharedHeading ? type.evenLines(text, face, width)
                                                          : type.lines(text, face, width);
    MeasuredBlock block;
    block.flow.rows.assign(static_cast<size_t>(lines.size()), type.lineHeight(face));
    block.flow.gap = gap;
    block.put = [lines, face, ink, width, &type](PaperSheet& sheet, const QPointF& origin,
                                                 const FlowPiece& piece) {
        putLines(sheet, type,
                 lines.mid(static_cast<qsizetype>(piece.firstRow),
                           static_cast<qsizetype>(piece.rowCount)),
                 face, ink, {origin.x(), origin.y() + piece.top, width, type.lineHeight(face)});
    };
    return block;
}

MeasuredBlock paragraphBlock(const BlockContext& context, const ReportParagraph& paragraph,
                             double width)
{
    const Face face = paragraphFace(paragraph.style);
    if (paragraph.style != ParagraphStyle::Bullet && paragraph.style != ParagraphStyle::Lead) {
        const bool indented = face == Face::Body && context.type.manner() == Manner::Official;
        MeasuredBlock block =
            textBlock(context, indented ? QStringLiteral("　　") + paragraph.text : paragraph.text,
                      face, Ink::Plain, width, indented ? 0 : gapBetween);
        block.flow.keepWithNext = paragraph.style == ParagraphStyle::Subheading;
        return block;
    }
    MeasuredBlock block =
        textBlock(context, paragraph.text, face, Ink::Plain, width - bulletIndent, gapBetween);
    const double line = context.type.lineHeight(face);
    block.put = [put = block.put, face, line](PaperSheet& sheet, const QPointF& origin,
                                              const FlowPiece& piece) {
        if (piece.firstRow == 0)
            sheet.texts.push_back({{origin.x(), origin.y() + piece.top, bulletIndent, line},
                                   QStringLiteral("•"),
                                   face,
                                   Qt::AlignLeft,
                                   Ink::Brand});
        put(sheet, origin + QPointF(bulletIndent, 0), piece);
    };
    return block;
}

MeasuredBlock chartBlock(const BlockContext& context, const ReportChart& chart, double width,
                         double sheetHeight)
{
    const ChartHeights heights = heightsOf(chart.chart);
    const bool rows =
        chart.chart.kind == ChartKind::Share || chart.chart.kind == ChartKind::Ranking;
    const double whole = rows ? wholeRowsHeight(context.type, chart.chart, width) : 0;
    const double wanted =
        heights.least * (context.tight ? tightPart : 1) * (context.dense ? densePart : 1);
    const double least = std::min(std::max(wanted, whole), sheetHeight);
    MeasuredBlock block;
    block.flow.rows = {least};
    block.flow.gap = gapBetween;
    block.flow.stretch = std::max(std::min(heights.most, sheetHeight) - least, 0.0);
    block.put = [spec = chart.chart, width](PaperSheet& sheet, const QPointF& origin,
                                            const FlowPiece& piece) {
        sheet.charts.push_back(
            {QRectF(origin.x(), origin.y() + piece.top, width, piece.height), spec});
    };
    return block;
}

MeasuredBlock sideBySide(MeasuredBlock left, MeasuredBlock right, double rightOffset)
{
    const auto heightOf = [](const FlowItem& item) {
        return std::accumulate(item.rows.begin(), item.rows.end(), item.head);
    };
    const double rightHeight = heightOf(right.flow);
    const double leftHeight = heightOf(left.flow);
    const double height = std::max(leftHeight, rightHeight);
    MeasuredBlock block;
    block.flow.rows = {height};
    block.flow.gap = gapBetween;
    const double most = leftHeight + left.flow.stretch;
    block.flow.stretch = std::max(most - height, 0.0);
    const size_t rows = right.flow.rows.size();
    block.put = [=](PaperSheet& sheet, const QPointF& origin, const FlowPiece& piece) {
        FlowPiece leftPiece = piece;
        leftPiece.height = std::min(piece.height, most);
        leftPiece.rowCount = 1;
        left.put(sheet, origin, leftPiece);
        right.put(sheet, origin + QPointF(rightOffset, 0),
                  {piece.item, piece.sheet, piece.top, rightHeight, 0, rows});
    };
    return block;
}

}
