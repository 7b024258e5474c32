// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/layoutbuilder_p.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <span>

namespace zoneboard {

namespace {

/// A part and its size in square pixels.
struct Piece
{
    size_t category = 0;
    double area = 0;
    QRectF rect;
};

/// How far from a square the worst piece of a strip is, the strip lying along a side of `length`.
double worstRatio(std::span<const Piece> strip, double length)
{
    double sum = 0;
    for (const Piece& piece : strip)
        sum += piece.area;
    const double depth = sum / length;
    double worst = 0;
    for (const Piece& piece : strip) {
        const double width = piece.area / depth;
        worst = std::max({worst, width / depth, depth / width});
    }
    return worst;
}

/// Gives a strip its rectangles and takes its space from `free`.
void placeStrip(std::span<Piece> strip, QRectF& free)
{
    double sum = 0;
    for (const Piece& piece : strip)
        sum += piece.area;
    const bool upright = free.width() >= free.height();
    const double depth = sum / (upright ? free.height() : free.width());
    double along = upright ? free.top() : free.left();
    for (Piece& piece : strip) {
        const double length = piece.area / depth;
        piece.rect = upright ? QRectF(free.left(), along, depth, length)
                             : QRectF(along, free.top(), length, depth);
        along += length;
    }
    if (upright)
        free.setLeft(free.left() + depth);
    else
        free.setTop(free.top() + depth);
}

/// Squarified treemap (Bruls, Huizing, van Wijk 2000): a strip grows while its pieces get squarer.
void squarify(std::vector<Piece>& pieces, QRectF free)
{
    size_t first = 0;
    while (first < pieces.size()) {
        const double length = std::min(free.width(), free.height());
        size_t count = 1;
        const auto strip = [&](size_t size) {
            return std::span<const Piece>(pieces).subspan(first, size);
        };
        while (first + count < pieces.size()
               && worstRatio(strip(count + 1), length) <= worstRatio(strip(count), length))
            ++count;
        placeStrip(std::span<Piece>(pieces).subspan(first, count), free);
        first += count;
    }
}

/// Name and number inside a piece, as far as they fit.
void addPieceTexts(LayoutBuilder& builder, const Piece& piece, int series)
{
    const ChartCategory& category = builder.spec.categories[piece.category];
    const ChartPoint& point = builder.spec.series.front().points[piece.category];
    const QRectF room = piece.rect.adjusted(6, 4, -6, -4);
    if (room.width() <= 0)
        return;
    QStringList lines = wrapText(category.text, room.width(), TextRole::OnFill, builder.measure);
    lines += wrapText(point.text, room.width(), TextRole::OnFill, builder.measure);
    if (static_cast<double>(lines.size()) * builder.line() > room.height())
        lines = {point.text};
    if (builder.line() > room.height() || std::ranges::any_of(lines, [&](const QString& line) {
            return builder.width(line, TextRole::OnFill) > room.width() + 1;
        }))
        return;
    double top = room.top();
    for (const QString& line : lines) {
        // On a hatch a text stands in ink on a patch of its own.
        const bool hatched = builder.choices.patterns && series > 0;
        builder.layout.texts.push_back({QRectF(room.left(), top, room.width(), builder.line()),
                                        line, hatched ? TextRole::Label : TextRole::OnFill,
                                        Qt::AlignLeft | Qt::AlignVCenter, hatched,
                                        hatched ? -1 : series});
        top += builder.line();
    }
}

}

void layoutTreemap(LayoutBuilder& builder)
{
    const auto& points = builder.spec.series.front().points;
    std::vector<Piece> pieces;
    double sum = 0;
    for (size_t i = 0; i < points.size(); ++i) {
        if (!points[i].value || *points[i].value <= 0)
            continue;
        pieces.push_back({i, *points[i].value, {}});
        sum += *points[i].value;
    }
    if (pieces.empty() || builder.free.isEmpty())
        return;
    for (Piece& piece : pieces)
        piece.area *= builder.free.width() * builder.free.height() / sum;
    std::ranges::stable_sort(pieces, std::ranges::greater {}, &Piece::area);
    squarify(pieces, builder.free);
    ChartLayout& layout = builder.layout;
    layout.grid = false;
    layout.floating = true;
    layout.plot = builder.free;
    for (size_t i = 0; i < pieces.size(); ++i) {
        const QRectF rect = pieces[i].rect.adjusted(1, 1, -1, -1);
        // A part has the colour it has in the stack, whatever its size.
        const int category = static_cast<int>(pieces[i].category);
        layout.bars.push_back({.rect = rect,
                               .end = Qt::TopEdge,
                               .value = *points[pieces[i].category].value,
                               .fill = FillRole::Series,
                               .certainty = points[pieces[i].category].certainty,
                               .chosen = false,
                               .slot = category,
                               .series = category});
        addPieceTexts(builder, pieces[i], category);
        layout.hits.push_back({rect, rect, category, 0});
    }
}

}
