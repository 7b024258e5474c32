// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/layoutbuilder_p.h"

#include <algorithm>
#include <cmath>

namespace zoneboard {

namespace {

constexpr double markGap = 6;

void addColumn(LayoutBuilder& builder, int index, const ChartPoint& point)
{
    const size_t category = static_cast<size_t>(index);
    const bool chosen = point.chosen || builder.spec.categories[category].chosen;
    const ChartBar bar {.rect = barRect(builder.layout, index, 0, *point.value),
                        .end = *point.value < 0 ? Qt::BottomEdge : Qt::TopEdge,
                        .value = *point.value,
                        .fill = chosen ? FillRole::Chosen : FillRole::Plain,
                        .certainty = point.certainty,
                        .chosen = chosen,
                        .slot = index,
                        .series = 0};
    builder.layout.bars.push_back(bar);
    builder.layout.hits.push_back({slotRect(builder, index), bar.rect, index, 0});
}

ChartText columnLabel(const LayoutBuilder& builder, int index, const ChartPoint& point)
{
    const TextRole role = labelRole(builder.spec, static_cast<size_t>(index), point);
    const double x = slotX(builder.layout, index);
    if (!point.value)
        return textAbove(builder, {x, plotY(builder.layout, 0)}, point.text, role);
    const QPointF end(x, plotY(builder.layout, *point.value));
    return *point.value < 0 ? textBelow(builder, end, point.text, role)
                            : textAbove(builder, end, point.text, role);
}

/// A dashed line through band and plot before every year that can not be read on from the former.
void addBreaks(LayoutBuilder& builder)
{
    ChartLayout& layout = builder.layout;
    const double slot = layout.plot.width() / layout.slotCount;
    for (size_t i = 1; i < builder.spec.categories.size(); ++i) {
        if (!builder.spec.categories[i].breaks)
            continue;
        const double x = std::round(layout.plot.left() + static_cast<double>(i) * slot) + 0.5;
        layout.strokes.push_back({QPointF(x, builder.free.top()),
                                  QPointF(x, layout.plot.bottom() + 4), StrokeRole::Break});
    }
}

}

void addMarkLine(LayoutBuilder& builder)
{
    if (!builder.spec.markLine)
        return;
    const ChartLayout& layout = builder.layout;
    const double y = plotY(layout, builder.spec.markLine->value);
    const double right = layout.plot.right();
    builder.layout.strokes.push_back(
        {QPointF(layout.plot.left(), y), QPointF(right + markGap - 2, y), StrokeRole::Target});
    const double width = std::max(layout.size.width() - right - markGap, 1.0);
    const QStringList lines =
        wrapText(builder.spec.markLine->text, width, TextRole::Label, builder.measure);
    double top = y - builder.line() * static_cast<double>(lines.size()) / 2;
    top = std::max(top, builder.free.top());
    for (const QString& line : lines) {
        builder.layout.texts.push_back({QRectF(right + markGap, top, width, builder.line()), line,
                                        TextRole::Label, Qt::AlignLeft | Qt::AlignVCenter, false,
                                        -1});
        top += builder.line();
    }
    for (ChartText& text : builder.layout.texts) {
        if (text.rect.right() <= right && text.rect.top() < y && text.rect.bottom() > y)
            text.halo = true;
    }
}

double markLineWidth(const LayoutBuilder& builder)
{
    if (!builder.spec.markLine)
        return 0;
    const double width = builder.width(builder.spec.markLine->text, TextRole::Label);
    return std::min(std::ceil(width) + 2, builder.free.width() * 0.2) + markGap;
}

void layoutTrend(LayoutBuilder& builder)
{
    const std::vector<ChartPoint>& points = builder.spec.series.front().points;
    ValueRange range;
    for (const ChartPoint& point : points)
        range.include(point.value.value_or(0));
    if (builder.spec.markLine)
        range.include(builder.spec.markLine->value);
    layoutFrame(builder,
                {.low = range.low,
                 .high = range.high,
                 .above = builder.line() + 1,
                 .below = range.low < 0 ? builder.line() : 0,
                 .right = markLineWidth(builder)});
    std::vector<ChartText> labels;
    for (size_t i = 0; i < points.size() && i < builder.spec.categories.size(); ++i) {
        const int index = static_cast<int>(i);
        if (points[i].value)
            addColumn(builder, index, points[i]);
        labels.push_back(columnLabel(builder, index, points[i]));
    }
    addZeroLine(builder);
    addSpread(builder, labels, anchorCategory(builder.spec));
    addMarkLine(builder);
    layoutBand(builder);
    addBreaks(builder);
}

}
