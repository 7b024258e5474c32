// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartcolours_p.h"
#include "charts/chartmarks_p.h"
#include "charts/charttext.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <array>
#include <cmath>

namespace zoneboard {

namespace {

constexpr double toothSize = 4;

void paintOutline(QPainter& painter, const QRectF& rect, const QColor& colour, bool dashed)
{
    QPen pen(colour, 1);
    pen.setJoinStyle(Qt::MiterJoin);
    if (dashed)
        pen.setDashPattern({3, 2});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    const QRectF inner = rect.adjusted(0.5, 0.5, -0.5, -0.5);
    if (inner.width() > 0 && inner.height() > 0)
        painter.drawRect(inner);
}

/// Teeth of the panel's colour along the end of a bar: where it truly ends is not known.
void paintOpenEnd(QPainter& painter, const ChartBar& bar, const Theme& theme)
{
    const bool upright = bar.end == Qt::TopEdge || bar.end == Qt::BottomEdge;
    const QRectF& rect = bar.rect;
    const double length = upright ? rect.width() : rect.height();
    const int teeth = std::max(1, static_cast<int>(std::lround(length / (2 * toothSize))));
    const double half = length / (2 * teeth);
    const double inwards = bar.end == Qt::TopEdge || bar.end == Qt::LeftEdge ? 1 : -1;
    const double edge = bar.end == Qt::TopEdge ? rect.top()
        : bar.end == Qt::BottomEdge            ? rect.bottom()
        : bar.end == Qt::LeftEdge              ? rect.left()
                                               : rect.right();
    const auto at = [&](double along, double depth) {
        const double across = edge + inwards * depth;
        return upright ? QPointF(rect.left() + along, across) : QPointF(across, rect.top() + along);
    };
    QPolygonF teethShape {at(-0.5, -1)};
    for (int i = 0; i < 2 * teeth; ++i)
        teethShape << at(i * half, i % 2 == 0 ? 0 : toothSize);
    teethShape << at(length, 0) << at(length + 0.5, -1);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.panel);
    painter.drawPolygon(teethShape);
}

void paintBar(QPainter& painter, const ChartBar& bar, const ChartLayout& layout,
              const ChartStyle& style)
{
    const Theme& theme = style.theme;
    if (layout.floating)
        painter.fillRect(bar.rect, barFill(bar, style));
    const QColor line = outlineColour(bar, theme);
    if (bar.certainty == Certainty::Implied) {
        paintHatch(painter, bar.rect, mixed(line, theme.panel, 0.75), 0);
        paintOutline(painter, bar.rect, line, false);
    } else if (isPatterned(bar, style)) {
        paintHatch(painter, bar.rect, line, bar.series - 1);
        paintOutline(painter, bar.rect, line, bar.certainty == Certainty::Expected);
    } else if (bar.certainty == Certainty::Expected) {
        paintOutline(painter, bar.rect, theme.mode == ThemeMode::Dark ? theme.brand : line, true);
    }
    if (bar.certainty == Certainty::Bound)
        paintOpenEnd(painter, bar, theme);
    if (bar.fill == FillRole::Series && bar.rect.height() > 2) {
        painter.setPen(QPen(theme.panel, 1));
        painter.drawLine(bar.rect.topLeft(), bar.rect.topRight());
    }
}

void paintStroke(QPainter& painter, const ChartStroke& stroke, const Theme& theme)
{
    switch (stroke.role) {
    case StrokeRole::Zero:
        painter.setPen(QPen(theme.quietInk, 1));
        break;
    case StrokeRole::Faint:
        painter.setPen(QPen(mixed(theme.growth, theme.panel, 0.4), 1, Qt::DotLine));
        break;
    case StrokeRole::Connector:
    case StrokeRole::Leader:
        painter.setPen(QPen(theme.quietInk, 1));
        break;
    case StrokeRole::Target:
        painter.setPen(QPen(theme.ink, 1.2));
        break;
    case StrokeRole::Pace:
        painter.setPen(QPen(theme.ink, 2, Qt::SolidLine, Qt::FlatCap));
        break;
    case StrokeRole::Range:
        painter.setPen(QPen(theme.quietInk, 3, Qt::SolidLine, Qt::FlatCap));
        break;
    case StrokeRole::Today:
        painter.setPen(QPen(theme.brand, 1.5));
        break;
    case StrokeRole::Median:
        painter.setPen(QPen(theme.quietInk, 1, Qt::DashLine));
        break;
    case StrokeRole::Break:
        painter.setPen(QPen(theme.ink, 1, Qt::DashLine));
        break;
    case StrokeRole::Grid:
        painter.setPen(QPen(theme.line, 1));
        break;
    case StrokeRole::Line:
        painter.setPen(QPen(theme.brand, 1.8, Qt::SolidLine, Qt::RoundCap));
        break;
    }
    painter.drawLine(stroke.from, stroke.to);
}

void paintDot(QPainter& painter, const ChartDot& dot, const ChartLayout& layout,
              const ChartStyle& style)
{
    const Theme& theme = style.theme;
    // What a line is measured against has no marks but where it ends.
    if (lineRole(layout, dot.series) != LineRole::Data && !dot.chosen)
        return;
    const QColor colour = lineColour(layout, style, dot.series);
    const double radius = dot.chosen ? 4 : 2.8;
    // An open dot: expected or implied, not observed.
    const bool open = dot.certainty != Certainty::Observed;
    painter.setPen(QPen(colour, open ? 1.4 : 1));
    painter.setBrush(open ? theme.panel : colour);
    painter.drawEllipse(dot.centre, radius, radius);
}

QColor textColour(const ChartText& text, const ChartStyle& style)
{
    const Theme& theme = style.theme;
    switch (text.role) {
    case TextRole::Title:
    case TextRole::Label:
    case TextRole::Strong:
        return theme.ink;
    case TextRole::Subtitle:
    case TextRole::Quiet:
        return theme.quietInk;
    case TextRole::Growth:
    case TextRole::GrowthStrong:
        return theme.growth;
    case TextRole::Rise:
        return theme.rise;
    case TextRole::Fall:
        return theme.fall;
    case TextRole::Good:
        return theme.lightGreen;
    case TextRole::Warning:
        return theme.lightAmber;
    case TextRole::Bad:
        return theme.lightRed;
    case TextRole::OnFill:
        return theme.inkOn(seriesColour(theme, text.series));
    }
    return theme.ink;
}

/// A piece of the series' colour (and pattern, and dash) left of its name.
void paintSwatch(QPainter& painter, const ChartText& text, const ChartLayout& layout,
                 const ChartStyle& style)
{
    const double middle = text.rect.center().y();
    const double left = text.rect.left() - 16;
    if (layout.bars.empty()) {
        painter.setPen(linePen(layout, style, text.series));
        painter.drawLine(QPointF(left, middle), QPointF(left + 12, middle));
        return;
    }
    ChartBar bar;
    bar.rect = QRectF(left, middle - 5, 10, 10);
    bar.fill = FillRole::Series;
    bar.series = text.series;
    painter.fillRect(bar.rect, barFill(bar, style));
    paintBar(painter, bar, ChartLayout {}, style);
}

void paintText(QPainter& painter, const ChartText& text, const ChartLayout& layout,
               const ChartStyle& style)
{
    if (text.series >= 0 && text.role == TextRole::Label)
        paintSwatch(painter, text, layout, style);
    painter.setFont(chartFont(style, text.role));
    if (text.halo) {
        const QRectF tight = painter.boundingRect(text.rect, int(text.align), settable(text.text));
        painter.fillRect(tight.adjusted(-1, 0, 1, 0), style.theme.panel);
    }
    painter.setPen(textColour(text, style));
    painter.drawText(text.rect, int(text.align | Qt::TextDontClip | Qt::TextSingleLine),
                     settable(text.text));
}

}

void paintUnder(QPainter& painter, const ChartLayout& layout, const ChartStyle& style)
{
    for (const QRectF& track : layout.tracks)
        painter.fillRect(track, style.theme.line);
    if (!layout.fan.isEmpty()) {
        painter.setPen(QPen(mixed(style.theme.brand, style.theme.panel, 0.5), 1, Qt::DotLine));
        painter.setBrush(mixed(style.theme.brand, style.theme.panel, 0.14));
        painter.drawPolygon(layout.fan);
    }
}

void paintOver(QPainter& painter, const ChartLayout& layout, const ChartStyle& style)
{
    for (const ChartBar& bar : layout.bars)
        paintBar(painter, bar, layout, style);
    for (const ChartStroke& stroke : layout.strokes)
        paintStroke(painter, stroke, style.theme);
    for (const ChartText& text : layout.texts) {
        if (text.halo)
            paintText(painter, text, layout, style);
    }
    for (const ChartDot& dot : layout.dots)
        paintDot(painter, dot, layout, style);
    for (const ChartSign& sign : layout.signs)
        paintSign(painter, sign, style.theme);
    for (const ChartText& text : layout.texts) {
        if (!text.halo)
            paintText(painter, text, layout, style);
    }
}

}
