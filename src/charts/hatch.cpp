// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartmarks_p.h"

#include <QLineF>
#include <QList>
#include <QPainter>

#include <algorithm>
#include <array>

namespace zoneboard {

namespace {

/// Lines x + y = c through the rectangle, `distance` apart along an axis; mirrored: x − y = c.
void addDiagonals(QList<QLineF>& lines, const QRectF& rect, double distance, bool mirrored)
{
    const double width = rect.width();
    const double height = rect.height();
    for (double c = distance / 2; c < width + height; c += distance) {
        const double fromX = std::max(0.0, c - height);
        const double toX = std::min(c, width);
        const auto point = [&](double x) {
            const double y = c - x;
            return QPointF(rect.left() + x, mirrored ? rect.bottom() - y : rect.top() + y);
        };
        lines.append(QLineF(point(fromX), point(toX)));
    }
}

void addHorizontals(QList<QLineF>& lines, const QRectF& rect, double distance)
{
    for (double y = rect.top() + distance / 2; y < rect.bottom(); y += distance)
        lines.append(QLineF(rect.left(), y, rect.right(), y));
}

void addVerticals(QList<QLineF>& lines, const QRectF& rect, double distance)
{
    for (double x = rect.left() + distance / 2; x < rect.right(); x += distance)
        lines.append(QLineF(x, rect.top(), x, rect.bottom()));
}

/// The parts of a hatch; 0 leaves one out.
struct Hatch
{
    double falling = 0;
    double rising = 0;
    double horizontal = 0;
    double vertical = 0;
};

constexpr std::array<Hatch, 8> hatches {{
    {.rising = 6},
    {.falling = 6},
    {.horizontal = 5},
    {.falling = 8, .rising = 8},
    {.vertical = 5},
    {.horizontal = 7, .vertical = 7},
    {.rising = 3.5},
    {.horizontal = 3},
}};

}

void paintHatch(QPainter& painter, const QRectF& rect, const QColor& colour, int kind)
{
    const Hatch& hatch = hatches.at(static_cast<size_t>(kind) % hatches.size());
    QList<QLineF> lines;
    if (hatch.rising > 0)
        addDiagonals(lines, rect, hatch.rising, false);
    if (hatch.falling > 0)
        addDiagonals(lines, rect, hatch.falling, true);
    if (hatch.horizontal > 0)
        addHorizontals(lines, rect, hatch.horizontal);
    if (hatch.vertical > 0)
        addVerticals(lines, rect, hatch.vertical);
    painter.setPen(QPen(colour, 1, Qt::SolidLine, Qt::FlatCap));
    painter.drawLines(lines);
}

}
