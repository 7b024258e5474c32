// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartmarks_p.h"
#include "charts/chartmotion.h"

#include <QPainter>

#include <algorithm>
#include <set>

namespace zoneboard {

void ChartMotion::paintGrid(QPainter& painter, const ChartLayout& moving, double done) const
{
    if (!m_before.grid || !m_after.grid || m_after.slotCount == 0)
        return;
    const auto place = [](const ChartLayout& layout, double value) {
        const double part = layout.scale.position(value);
        return layout.rows ? layout.plot.left() + part * layout.plot.width()
                           : layout.plot.bottom() - part * layout.plot.height();
    };
    std::set<double> ticks(m_before.scale.ticks.begin(), m_before.scale.ticks.end());
    ticks.insert(m_after.scale.ticks.begin(), m_after.scale.ticks.end());
    painter.setPen(QPen(m_style.theme.line, 1));
    for (const double tick : ticks) {
        const double at = place(m_before, tick) * (1 - done) + place(m_after, tick) * done;
        const QRectF& plot = moving.plot;
        if (moving.rows && at >= plot.left() - 1 && at <= plot.right() + 1)
            painter.drawLine(QPointF(at, plot.top()), QPointF(at, plot.bottom()));
        else if (!moving.rows && at >= plot.top() - 1 && at <= plot.bottom() + 1)
            painter.drawLine(QPointF(plot.left(), at), QPointF(plot.right(), at));
    }
}

void ChartMotion::paintLines(QPainter& painter, const ChartLayout& moving) const
{
    for (size_t i = 1; i < moving.dots.size(); ++i) {
        const ChartDot& from = moving.dots[i - 1];
        const ChartDot& to = moving.dots[i];
        if (from.series != to.series || to.breaks)
            continue;
        painter.setPen(linePen(moving, m_style, to.series));
        painter.drawLine(from.centre, to.centre);
    }
}

void ChartMotion::paint(QPainter& painter, double done) const
{
    const MovingLayout layout = at(done);
    const QRectF rect = rectAt(done);
    const double opacity = painter.opacity();
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.translate(rect.topLeft());
    painter.setClipRect(QRectF({0, 0}, rect.size()));
    paintGrid(painter, layout.moving, done);
    const auto faded = [&](const ChartLayout& what, double part) {
        painter.setOpacity(opacity * part);
        paintUnder(painter, what, m_style);
        paintOver(painter, what, m_style);
        painter.setOpacity(opacity);
    };
    paintUnder(painter, layout.moving, m_style);
    if (!layout.moving.dots.empty() && m_to.spec.kind != ChartKind::Scatter)
        paintLines(painter, layout.moving);
    paintOver(painter, layout.moving, m_style);
    // Words are never read through one another: the old ones are gone before the new ones come.
    faded(layout.leaving, std::max(0.0, 1 - 2 * done));
    faded(layout.coming, std::max(0.0, 2 * done - 1));
    painter.restore();
}

}
