// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartlayout.h"
#include "charts/chartpainter.h"

#include <QRectF>

#include <optional>

namespace zoneboard {

/// Where the marks of a chart are on their way: what both ends have moves, what only one has comes
/// or goes.
struct MovingLayout
{
    ChartLayout moving;
    ChartLayout leaving; ///< texts and strokes alone
    ChartLayout coming;
};

/// A chart on its way from the figures of one year to those of another. Marks are the same by the
/// name of their category and their series, so that a column walks to its new place and a year that
/// is new comes in from the side. For screens: what comes and goes is painted half transparent.
class ChartMotion
{
public:
    struct End
    {
        ChartSpec spec;
        QRectF rect; ///< where it stands
    };

    /// Nothing where the two are no charts of one kind with something to draw.
    [[nodiscard]] static std::optional<ChartMotion> between(const End& from, const End& to,
                                                            const ChartStyle& style);

    /// The way's part that is done, 0 to 1; in the coordinates of the ends' rectangles.
    void paint(QPainter& painter, double done) const;
    /// In coordinates of the chart, which stands at rectAt().
    [[nodiscard]] MovingLayout at(double done) const;
    [[nodiscard]] QRectF rectAt(double done) const;

private:
    ChartMotion(const End& from, const End& to, const ChartStyle& style);
    void moveBars(ChartLayout& moving, double done) const;
    void moveDots(ChartLayout& moving, double done) const;
    void moveTexts(MovingLayout& layout, double done) const;
    void moveStrokes(MovingLayout& layout, double done) const;
    void paintGrid(QPainter& painter, const ChartLayout& moving, double done) const;
    void paintLines(QPainter& painter, const ChartLayout& moving) const;

    End m_from;
    End m_to;
    ChartStyle m_style;
    ChartLayout m_before;
    ChartLayout m_after;
    QPointF m_shift; ///< how far what both ends have moves on the average
};

}
