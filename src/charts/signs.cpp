// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartmarks_p.h"

#include <QPainter>
#include <QPolygonF>

namespace zoneboard {

namespace {

QColor signColour(Light light, const Theme& theme)
{
    if (light == Light::NoData)
        return theme.lightNone;
    if (isGood(light))
        return theme.lightGreen;
    return isBad(light) ? theme.lightRed : theme.lightAmberFill;
}

void paintTick(QPainter& painter, const ChartSign& sign, const QColor& colour)
{
    const double r = sign.radius;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, r / 2.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPolygonF tick {sign.centre + QPointF(-0.8 * r, 0),
                          sign.centre + QPointF(-0.2 * r, 0.6 * r),
                          sign.centre + QPointF(0.9 * r, -0.7 * r)};
    painter.drawPolyline(tick);
}

}

void paintSign(QPainter& painter, const ChartSign& sign, const Theme& theme)
{
    const QColor colour = signColour(sign.light, theme);
    const double r = sign.radius;
    const QPointF c = sign.centre;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    switch (sign.light) {
    case Light::Done:
    case Light::Met:
        return paintTick(painter, sign, colour);
    case Light::Ahead:
        painter.drawPolygon(
            QPolygonF {c + QPointF(0, -r), c + QPointF(r, 0.8 * r), c + QPointF(-r, 0.8 * r)});
        return;
    case Light::OnPace:
        painter.drawEllipse(c, 0.85 * r, 0.85 * r);
        return;
    case Light::SlightlyBehind:
    case Light::Near:
        painter.drawPolygon(QPolygonF {c + QPointF(0, -r), c + QPointF(r, 0), c + QPointF(0, r),
                                       c + QPointF(-r, 0)});
        return;
    case Light::Behind:
    case Light::NotMet:
        painter.drawPolygon(
            QPolygonF {c + QPointF(-r, -0.8 * r), c + QPointF(r, -0.8 * r), c + QPointF(0, r)});
        return;
    case Light::NoData:
        painter.setBrush(theme.panel);
        painter.setPen(QPen(colour, 1.5));
        painter.drawEllipse(c, 0.75 * r, 0.75 * r);
        return;
    }
}

}
