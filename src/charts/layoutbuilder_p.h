// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartlayout.h"

#include <optional>
#include <span>
#include <vector>

namespace zoneboard {

/// A layout on its way: what it is made from, what is placed already, and the space that is left.
struct LayoutBuilder
{
    const ChartSpec& spec;
    const LayoutChoices& choices;
    const TextMeasure& measure;
    ChartLayout layout;
    QRectF free;

    [[nodiscard]] double width(const QString& text, TextRole role) const
    {
        return measure.width(text, role);
    }
    [[nodiscard]] double height(TextRole role) const { return measure.height(role); }
    /// Height of a line of numbers or names.
    [[nodiscard]] double line() const { return measure.height(TextRole::Label); }
};

/// Parts of a chart; each takes its space from `free` and adds to the layout.
void layoutTrend(LayoutBuilder& builder);
void layoutComposition(LayoutBuilder& builder);
void layoutWaterfall(LayoutBuilder& builder);
void layoutLines(LayoutBuilder& builder);
void layoutRows(LayoutBuilder& builder);
void layoutGoals(LayoutBuilder& builder);
void layoutTimeline(LayoutBuilder& builder);
void layoutScatter(LayoutBuilder& builder);
void layoutSmallMultiples(LayoutBuilder& builder);
void layoutTreemap(LayoutBuilder& builder);

/// What stands around a plot with slots from left to right.
struct FrameNeeds
{
    double low = 0; ///< range of the values
    double high = 0;
    bool fromZero = true; ///< bars; lines choose their own range
    double above = 0; ///< room over the plot for the highest label
    double below = 0; ///< room under it for labels of negative values
    double right = 0; ///< column for direct labels
};
/// The target: a line through the plot with its number on the right.
void addMarkLine(LayoutBuilder& builder);
[[nodiscard]] double markLineWidth(const LayoutBuilder& builder);
/// Places band, plot, axis numbers and the names of the categories.
void layoutFrame(LayoutBuilder& builder, const FrameNeeds& needs);
/// The growth line in its band; after layoutFrame.
void layoutBand(LayoutBuilder& builder);

/// Where the plot has `value`, and the middle of slot `index`.
[[nodiscard]] double plotY(const ChartLayout& layout, double value);
[[nodiscard]] double slotX(const ChartLayout& layout, int index);
[[nodiscard]] bool hasBand(const ChartSpec& spec);

/// The values a plot has to hold; zero is always among them.
struct ValueRange
{
    double low = 0;
    double high = 0;
    void include(double value);
};

/// A bar of slot `index` between two values.
[[nodiscard]] QRectF barRect(const ChartLayout& layout, int index, double from, double to);
/// The whole height of a slot with the label's room above: what answers to the pointer.
[[nodiscard]] QRectF slotRect(const LayoutBuilder& builder, int index);
/// The line the bars stand on.
void addZeroLine(LayoutBuilder& builder);

/// A text of one line with its foot (or head) at `anchor`, kept inside the chart's width.
[[nodiscard]] ChartText textAbove(const LayoutBuilder& builder, QPointF anchor, const QString& text,
                                  TextRole role);
[[nodiscard]] ChartText textBelow(const LayoutBuilder& builder, QPointF anchor, const QString& text,
                                  TextRole role);
/// Adds the texts, or every n-th of them where they would touch, and none that would stand in a
/// neighbour's bar; the one at `anchor` (the chosen) always, over such a bar.
void addSpread(LayoutBuilder& builder, std::span<const ChartText> texts, size_t anchor);
/// Place of the chosen category, else the last.
[[nodiscard]] size_t anchorCategory(const ChartSpec& spec);
/// The chosen category's point of a series is Strong, others Label.
[[nodiscard]] TextRole labelRole(const ChartSpec& spec, size_t category, const ChartPoint& point);

/// Series names beside the right end of the plot, or as a legend on top where they do not fit.
struct DirectLabel
{
    double wanted = 0; ///< y of the middle
    QString text;
    int series = 0;
};
/// Width for direct labels of these texts; 0 where a legend serves better.
[[nodiscard]] double directLabelWidth(const LayoutBuilder& builder,
                                      const std::vector<DirectLabel>& labels);
void addDirectLabels(LayoutBuilder& builder, std::vector<DirectLabel> labels, double columnWidth);
void addLegend(LayoutBuilder& builder);

constexpr double swatchWidth = 16; ///< room for the colour beside a series' name

}
