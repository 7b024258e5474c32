// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/layoutbuilder_p.h"

#include <algorithm>
#include <cmath>

namespace zoneboard {

namespace {

/// Names and last values of the parts, each at the middle of its segment in the last column.
std::vector<DirectLabel> partLabels(const LayoutBuilder& builder)
{
    std::vector<DirectLabel> labels;
    const std::vector<ChartSeries>& series = builder.spec.series;
    for (size_t s = 0; s < series.size(); ++s)
        labels.push_back({0, series[s].name, static_cast<int>(s)});
    return labels;
}

ValueRange stackRange(const ChartSpec& spec)
{
    ValueRange range;
    if (spec.percentStack)
        range.include(100);
    for (size_t i = 0; i < spec.categories.size(); ++i) {
        ValueRange stack;
        for (const ChartSeries& series : spec.series) {
            const double value = i < series.points.size() ? series.points[i].value.value_or(0) : 0;
            (value < 0 ? stack.low : stack.high) += value;
        }
        range.include(stack.low);
        range.include(stack.high);
    }
    return range;
}

void addSegment(LayoutBuilder& builder, int index, int series, const ChartPoint& point, double from)
{
    ChartLayout& layout = builder.layout;
    const QRectF rect = barRect(layout, index, from, from + *point.value);
    layout.bars.push_back({rect, *point.value < 0 ? Qt::BottomEdge : Qt::TopEdge, *point.value,
                           FillRole::Series, point.certainty,
                           builder.spec.categories[static_cast<size_t>(index)].chosen, index,
                           series});
    layout.hits.push_back({rect, rect, index, series});
    const double width = builder.width(point.text, TextRole::OnFill);
    if (point.text.isEmpty() || rect.height() < builder.line() + 2 || width + 4 > rect.width())
        return;
    // On a hatch or a half-tone a number stands in ink on a patch of the panel.
    const bool hatched =
        point.certainty == Certainty::Implied || (builder.choices.patterns && series > 0);
    const bool solid = !hatched && point.certainty != Certainty::Expected;
    const QRectF middle(rect.left(), rect.center().y() - builder.line() / 2, rect.width(),
                        builder.line());
    layout.texts.push_back({middle, point.text, solid ? TextRole::OnFill : TextRole::Label,
                            Qt::AlignCenter, !solid, solid ? series : -1});
}

void addStack(LayoutBuilder& builder, int index, std::vector<DirectLabel>& labels,
              std::vector<ChartText>& totals)
{
    ValueRange stack;
    for (size_t s = 0; s < builder.spec.series.size(); ++s) {
        const std::vector<ChartPoint>& points = builder.spec.series[s].points;
        if (static_cast<size_t>(index) >= points.size()
            || !points[static_cast<size_t>(index)].value)
            continue;
        const ChartPoint& point = points[static_cast<size_t>(index)];
        double& end = *point.value < 0 ? stack.low : stack.high;
        addSegment(builder, index, static_cast<int>(s), point, end);
        labels[s].wanted = plotY(builder.layout, end + *point.value / 2);
        end += *point.value;
    }
    const size_t category = static_cast<size_t>(index);
    if (category < builder.spec.totals.size()) {
        const QPointF end(slotX(builder.layout, index), plotY(builder.layout, stack.high));
        const TextRole role =
            builder.spec.categories[category].chosen ? TextRole::Strong : TextRole::Label;
        totals.push_back(textAbove(builder, end, builder.spec.totals[category], role));
    }
}

}

void layoutComposition(LayoutBuilder& builder)
{
    std::vector<DirectLabel> labels = partLabels(builder);
    const double labelWidth = directLabelWidth(builder, labels);
    if (labelWidth == 0)
        addLegend(builder);
    const ValueRange range = stackRange(builder.spec);
    layoutFrame(builder,
                {.low = range.low,
                 .high = range.high,
                 .above = builder.spec.totals.empty() ? 4 : builder.line() + 1,
                 .right = labelWidth});
    std::vector<ChartText> totals;
    for (int i = 0; i < builder.layout.slotCount; ++i)
        addStack(builder, i, labels, totals);
    if (!totals.empty())
        addSpread(builder, totals, anchorCategory(builder.spec));
    addZeroLine(builder);
    if (labelWidth > 0)
        addDirectLabels(builder, std::move(labels), labelWidth);
}

namespace {

struct Step
{
    double from = 0;
    double to = 0;
};

/// Where each step of a waterfall starts and ends; a total starts at zero.
std::vector<Step> stepsOf(const ChartSpec& spec)
{
    std::vector<Step> steps;
    double sum = 0;
    const std::vector<ChartPoint>& points = spec.series.front().points;
    for (size_t i = 0; i < points.size() && i < spec.categories.size(); ++i) {
        const double value = points[i].value.value_or(0);
        const double from = spec.categories[i].total ? 0 : sum;
        sum = from + value;
        steps.push_back({from, sum});
    }
    return steps;
}

void addStep(LayoutBuilder& builder, int index, const Step& step)
{
    const size_t category = static_cast<size_t>(index);
    const ChartPoint& point = builder.spec.series.front().points[category];
    const bool total = builder.spec.categories[category].total;
    const bool falls = step.to < step.from;
    const ChartBar bar {.rect = barRect(builder.layout, index, step.from, step.to),
                        .end = falls ? Qt::BottomEdge : Qt::TopEdge,
                        .value = step.to - step.from,
                        .fill = total ? FillRole::Total
                            : falls   ? FillRole::Fall
                                      : FillRole::Rise,
                        .certainty = point.certainty,
                        .chosen = total,
                        .slot = index,
                        .series = 0};
    builder.layout.bars.push_back(bar);
    builder.layout.hits.push_back({slotRect(builder, index), bar.rect, index, 0});
    const QPointF end(slotX(builder.layout, index), plotY(builder.layout, step.to));
    const TextRole role = total ? TextRole::Strong : labelRole(builder.spec, category, point);
    builder.layout.texts.push_back(falls ? textBelow(builder, end, point.text, role)
                                         : textAbove(builder, end, point.text, role));
}

}

void layoutWaterfall(LayoutBuilder& builder)
{
    const std::vector<Step> steps = stepsOf(builder.spec);
    ValueRange range;
    for (const Step& step : steps)
        range.include(step.to);
    // The label of a fall stands under its end; near the foot of the plot it needs room there.
    const bool lowFall = std::ranges::any_of(steps, [&](const Step& step) {
        return step.to < step.from && step.to < 0.15 * range.high;
    });
    layoutFrame(builder,
                {.low = range.low,
                 .high = range.high,
                 .above = builder.line() + 1,
                 .below = lowFall ? builder.line() : 0});
    builder.layout.floating = true;
    for (size_t i = 0; i < steps.size(); ++i)
        addStep(builder, static_cast<int>(i), steps[i]);
    const std::vector<ChartBar>& bars = builder.layout.bars;
    for (size_t i = 1; i < bars.size(); ++i) {
        const double y = plotY(builder.layout, steps[i - 1].to);
        builder.layout.strokes.push_back({QPointF(bars[i - 1].rect.right(), y),
                                          QPointF(bars[i].rect.left(), y), StrokeRole::Connector});
    }
    addZeroLine(builder);
}

}
