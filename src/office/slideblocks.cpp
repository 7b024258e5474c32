// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/slideblocks_p.h"

#include <algorithm>
#include <memory>
#include <numeric>

namespace zoneboard {

namespace {

constexpr double reserve = 1.03; // of a measured width
constexpr double bodyGap = 12;
constexpr double anyHeight = 2000; // a chart takes all the room there is
constexpr double captionPixels = 15;
constexpr double rowHeight = 24; // of a chart of rows
constexpr double rowsFrame = 30; // above and below its rows
constexpr double boardFrame = 60;
constexpr double leastChart = 190;
constexpr double leastPicture = 380;
constexpr size_t mostRows = 17;
constexpr size_t mostKeyFigures = 4;

constexpr double cellPixels = 13; // of the faces that measure

Face faceOf(bool bold)
{
    return bold ? Face::StrongCell : Face::Cell;
}

bool isBold(ParagraphStyle style)
{
    return style == ParagraphStyle::Subheading;
}

double pixelsOf(ParagraphStyle style)
{
    return style == ParagraphStyle::Lead ? 22 : 19;
}

bool hasRows(const ChartSpec& chart)
{
    return chart.kind == ChartKind::Goals || chart.kind == ChartKind::Ranking
        || chart.kind == ChartKind::Share;
}

/// The chart with a part of its rows.
ChartSpec rowsOf(ChartSpec chart, size_t first, size_t count)
{
    const auto cut = [&](auto& list) {
        const auto begin = list.begin() + static_cast<std::ptrdiff_t>(first);
        list = {begin, begin + static_cast<std::ptrdiff_t>(count)};
    };
    cut(chart.categories);
    for (ChartSeries& series : chart.series)
        cut(series.points);
    if (chart.band)
        cut(chart.band->points);
    return chart;
}

double leastHeight(const ChartSpec& chart)
{
    if (hasRows(chart))
        return (chart.columns.isEmpty() ? rowsFrame : boardFrame)
            + rowHeight * static_cast<double>(chart.categories.size());
    switch (chart.kind) {
    case ChartKind::Timeline:
    case ChartKind::SmallMultiples:
    case ChartKind::Treemap:
    case ChartKind::Scatter:
        return leastPicture;
    default:
        return leastChart;
    }
}

SlideBlock chartBlock(const SlideMeasure& measure, const ChartSpec& chart, const QString& caption,
                      double width, double height)
{
    const double head =
        caption.isEmpty() ? 0 : measure.height(caption, captionPixels, false, width) + 4;
    SlideBlock block;
    block.flow.rows = {std::min(leastHeight(chart), height - head)};
    block.flow.head = head;
    block.flow.gap = bodyGap;
    // Few rows do not become thick beams.
    block.flow.stretch =
        hasRows(chart) ? 1.6 * rowHeight * static_cast<double>(chart.categories.size()) : anyHeight;
    block.put = [=](Slide& slide, const QRectF& rect, const FlowPiece&) {
        if (!caption.isEmpty())
            slide.texts.push_back({QRectF(rect.left(), rect.top(), rect.width(), head),
                                   {{caption, captionPixels, false, Ink::Quiet}}});
        slide.charts.push_back({rect.adjusted(0, head, 0, 0), chart});
    };
    return block;
}

}

/// Programs part Chinese from Latin letters and digits by a hair of space of their own.
double SlideMeasure::spacing(const QString& text, double pixels)
{
    constexpr double hair = 0.22; // of the size
    const auto isWide = [](QChar c) { return c.unicode() >= 0x2e80; };
    int changes = 0;
    for (qsizetype i = 1; i < text.size(); ++i)
        changes += isWide(text.at(i)) != isWide(text.at(i - 1)) ? 1 : 0;
    return changes * hair * pixels;
}

double SlideMeasure::width(const QString& text, double pixels, bool bold) const
{
    return m_type.width(text, faceOf(bold)) * pixels / cellPixels * reserve + spacing(text, pixels);
}

double SlideMeasure::height(const QString& text, double pixels, bool bold, double width) const
{
    const double plain = m_type.width(text, faceOf(bold)) * pixels / cellPixels;
    const double stretched = plain > 0 ? this->width(text, pixels, bold) / plain : 1;
    const auto lines = m_type.lines(text, faceOf(bold), width * cellPixels / pixels / stretched);
    return static_cast<double>(std::max<qsizetype>(lines.size(), 1)) * lineHeight(pixels);
}

double SlideBlock::height() const
{
    return std::accumulate(flow.rows.begin(), flow.rows.end(), flow.head + flow.gap);
}

SlideBlock slideParagraph(const SlideMeasure& measure, const ReportParagraph& paragraph,
                          double width)
{
    constexpr double indent = 26; // of a point
    const bool bullet =
        paragraph.style == ParagraphStyle::Bullet || paragraph.style == ParagraphStyle::Lead;
    const double pixels = pixelsOf(paragraph.style);
    const SlideParagraph text {paragraph.text, pixels,        isBold(paragraph.style),
                               Ink::Plain,     Qt::AlignLeft, bullet};
    SlideBlock block;
    block.flow.rows = {
        measure.height(paragraph.text, pixels, text.bold, bullet ? width - indent : width) + 4};
    block.flow.gap = bodyGap;
    block.flow.keepWithNext = paragraph.style == ParagraphStyle::Subheading;
    block.put = [text](Slide& slide, const QRectF& rect, const FlowPiece&) {
        slide.texts.push_back({rect, {text}});
    };
    return block;
}

///   name      name      name
///   294 亿元  57 亿元   …
///   +8.5%     …
SlideBlock slideKeyFigures(const SlideMeasure& measure, const ReportKeyFigures& figures,
                           double width)
{
    constexpr double namePixels = 16;
    constexpr double valuePixels = 34;
    constexpr double leastValuePixels = 22;
    constexpr double notePixels = 15;
    constexpr double gap = 16;
    const size_t count = std::clamp(figures.figures.size(), size_t {1}, mostKeyFigures);
    const double column =
        (width - gap * static_cast<double>(count - 1)) / static_cast<double>(count);
    double pixels = valuePixels;
    for (const KeyFigure& figure : figures.figures)
        while (pixels > leastValuePixels && measure.width(figure.value, pixels, true) > column)
            pixels -= 2;
    SlideBlock block;
    block.flow.gap = bodyGap;
    for (size_t first = 0; first < figures.figures.size(); first += count) {
        double height = 0;
        for (size_t i = first; i < std::min(first + count, figures.figures.size()); ++i) {
            const KeyFigure& figure = figures.figures[i];
            height = std::max(height,
                              measure.height(figure.name, namePixels, false, column)
                                  + measure.height(figure.value, pixels, true, column)
                                  + measure.height(figure.note, notePixels, false, column));
        }
        block.flow.rows.push_back(height + gap);
    }
    const std::vector<double> rows = block.flow.rows;
    block.put = [=](Slide& slide, const QRectF& rect, const FlowPiece& piece) {
        double top = rect.top();
        for (size_t row = piece.firstRow; row < piece.firstRow + piece.rowCount; ++row) {
            for (size_t i = 0; i < count && row * count + i < figures.figures.size(); ++i) {
                const KeyFigure& figure = figures.figures[row * count + i];
                slide.texts.push_back({QRectF(rect.left() + static_cast<double>(i) * (column + gap),
                                              top, column, rows[row] - gap),
                                       {{figure.name, namePixels, false, Ink::Quiet},
                                        {figure.value, pixels, true, Ink::Brand},
                                        {figure.note, notePixels, false, Ink::Quiet}}});
            }
            top += rows[row];
        }
    };
    return block;
}

std::vector<SlideBlock> slideCharts(const SlideMeasure& measure, const ReportChart& chart,
                                    double width, double height)
{
    std::vector<SlideBlock> blocks;
    const size_t count = chart.chart.categories.size();
    const size_t parts = hasRows(chart.chart) ? (count + mostRows - 1) / mostRows : 1;
    if (parts <= 1)
        return {chartBlock(measure, chart.chart, chart.caption, width, height)};
    // Parts of one size, so that the last one is not a single row.
    const size_t size = (count + parts - 1) / parts;
    for (size_t first = 0; first < count; first += size)
        blocks.push_back(chartBlock(measure,
                                    rowsOf(chart.chart, first, std::min(size, count - first)),
                                    chart.caption, width, height));
    return blocks;
}

SlideBlock slidePair(SlideBlock left, SlideBlock right, double leftWidth, double gutter)
{
    SlideBlock pair;
    const double rightHeight = right.height() - right.flow.gap;
    pair.flow.rows = {std::max(left.height() - left.flow.gap, rightHeight)};
    pair.flow.gap = bodyGap;
    pair.flow.stretch = left.flow.stretch;
    pair.put = [left = std::move(left), right = std::move(right), leftWidth, gutter,
                rightHeight](Slide& slide, const QRectF& rect, const FlowPiece& piece) {
        left.put(slide, QRectF(rect.topLeft(), QSizeF(leftWidth, rect.height())), piece);
        FlowPiece all = piece;
        all.rowCount = right.flow.rows.size();
        right.put(slide, rect.adjusted(leftWidth + gutter, 0, 0, rightHeight - rect.height()), all);
    };
    return pair;
}

}
