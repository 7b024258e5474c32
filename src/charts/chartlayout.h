// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartspec.h"
#include "charts/valuescale.h"

#include <QPointF>
#include <QPolygonF>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <functional>
#include <vector>

namespace zoneboard {

/// What a text in a chart is for; decides its size, weight and colour.
enum class TextRole : std::uint8_t
{
    Title,
    Subtitle, ///< quiet, under the title
    Label, ///< numbers and names
    Strong, ///< the same for what is chosen
    Quiet, ///< axis numbers, years that are not chosen
    Growth, ///< numbers in the band
    GrowthStrong,
    Rise, ///< movement up and down
    Fall,
    OnFill, ///< a number inside a filled mark
    Good, ///< the word of a light
    Warning,
    Bad,
};

/// How wide and high a line of text is; the only thing a layout knows about fonts.
struct TextMeasure
{
    std::function<double(const QString&, TextRole)> width;
    std::function<double(TextRole)> height;
};

/// One line of text, to be drawn inside `rect`.
struct ChartText
{
    QRectF rect;
    QString text;
    TextRole role = TextRole::Label;
    Qt::Alignment align = Qt::AlignCenter;
    bool halo = false; ///< on a patch of the panel's colour, where a line runs behind it
    int series = -1; ///< a series whose colour stands beside (or, for OnFill, behind) the text
    bool operator==(const ChartText&) const = default;
};

/// What a filled mark means; the theme gives it its colour.
enum class FillRole : std::uint8_t
{
    Chosen,
    Plain,
    Series,
    Rise,
    Fall,
    Total,
    Good, ///< the lights
    Warning,
    Bad,
    None,
};

/// A column, a row's bar, a segment of a stack or a step of a waterfall.
struct ChartBar
{
    QRectF rect;
    Qt::Edge end = Qt::TopEdge; ///< the side its value stands at
    double value = 0; ///< its length on the scale
    FillRole fill = FillRole::Plain;
    Certainty certainty = Certainty::Observed;
    bool chosen = false;
    int slot = 0; ///< place among the slots, from the left or the top
    int series = 0;
    bool operator==(const ChartBar&) const = default;
};

/// A point of a line. `breaks`: the line does not come from the point before.
struct ChartDot
{
    QPointF centre;
    double value = 0;
    Certainty certainty = Certainty::Observed;
    bool chosen = false;
    bool breaks = false;
    int slot = 0;
    int series = 0; ///< −1 in the band
    bool operator==(const ChartDot&) const = default;
};

enum class StrokeRole : std::uint8_t
{
    Zero, ///< the line the bars stand on
    Faint, ///< zero of the band
    Connector, ///< between the steps of a waterfall
    Target,
    Leader, ///< from a line's end to its name
    Pace, ///< where a goal should be by now: thick, in ink
    Range, ///< from the low to the high end of a forecast
    Today,
    Median, ///< parts the quadrants
    Break, ///< parts years that can not be compared
    Grid,
    Line, ///< a piece of a small line
};

struct ChartStroke
{
    QPointF from;
    QPointF to;
    StrokeRole role = StrokeRole::Zero;
    bool operator==(const ChartStroke&) const = default;
};

/// A shape that tells a light without its colour: ✓ ▲ ● ◆ ▼ ○.
struct ChartSign
{
    QPointF centre;
    double radius = 6;
    Light light = Light::NoData;
    bool operator==(const ChartSign&) const = default;
};

/// What can be pointed at: `category` and `series` are places in the spec (band: −1).
struct ChartHit
{
    QRectF area; ///< answers to the pointer
    QRectF mark; ///< the focus ring goes around this
    int category = 0;
    int series = 0;
    bool operator==(const ChartHit&) const = default;
};

/// Where everything in a chart goes, in logical pixels from the top left corner: pure arithmetic,
/// no painting. The grid is the scale's ticks inside `plot`.
struct ChartLayout
{
    QSizeF size;
    QRectF plot;
    QRectF band; ///< where the growth line runs; null without one
    ValueScale scale;
    ValueScale bandScale;
    int slotCount = 0; ///< years or rows, evenly over the plot
    double thickness = 0.6; ///< of a bar, in slots
    bool rows = false; ///< bars lie; slots from the top down
    bool grid = true;
    std::vector<LineRole> roles; ///< of the series; none: all are data
    QPolygonF fan; ///< where a forecast may end
    std::vector<ChartSign> signs;
    bool floating = false; ///< bars do not start at zero (waterfall)
    std::vector<QRectF> tracks; ///< faint full lengths behind share bars
    std::vector<ChartBar> bars;
    std::vector<ChartDot> dots;
    std::vector<ChartStroke> strokes;
    std::vector<ChartText> texts;
    std::vector<ChartHit> hits;
    bool operator==(const ChartLayout&) const = default;
};

struct LayoutChoices
{
    bool titles = true;
    bool patterns = false;
};

[[nodiscard]] ChartLayout layoutChart(const ChartSpec& spec, const QSizeF& size,
                                      const LayoutChoices& choices, const TextMeasure& measure);

/// The text in lines no wider than `width`, broken where its language allows; a single word that
/// is wider is broken inside rather than elided.
[[nodiscard]] QStringList wrapText(const QString& text, double width, TextRole role,
                                   const TextMeasure& measure);

/// As many lines as wrapText gives, each as short as the others allow: no last line of one
/// character under a full one.
[[nodiscard]] QStringList evenText(const QString& text, double width, TextRole role,
                                   const TextMeasure& measure);

}
