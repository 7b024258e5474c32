// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/goalpace.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace zoneboard {

/// What a chart shows, as plain data: made from figures by chartspecs, tested with ==, drawn by one
/// renderer for the screen, the printer, PDF, SVG and PNG. Texts are final (language and digits
/// chosen); values only place the marks.
enum class ChartKind : std::uint8_t
{
    Trend, ///< columns over years, growth line in a band of its own above
    Lines, ///< several series over years (index, several areas or indicators)
    Share, ///< horizontal bars in percent of their wholes, one an indicator
    Composition, ///< stacked columns over years, absolute or 100 %
    Waterfall, ///< what pulled the growth: steps that add up to a total
    Ranking, ///< horizontal bars in the given order, with movement where there is one; a row with a
             ///< text and no value is a number without a bar
    Goals, ///< bullet bars: completion in percent, the pace as a mark, the light as shape and word
    GoalMonths, ///< cumulative months against pace, target and the fan of the forecast
    Path, ///< years from base to target: actual, required growth, straight line
    Timeline, ///< milestones by work line over days; categories are lines, `at` is a Julian day
    Scatter, ///< two indicators, `at` against `value`, quadrants by `cross`
    SmallMultiples, ///< one little line chart a series, all on the same axes
    Treemap, ///< areas in proportion to the values of one year
};

/// How sure a value is; decides how its mark is drawn, never its colour alone.
enum class Certainty : std::uint8_t
{
    Observed, ///< solid
    Expected, ///< 预计: lighter fill, dashed outline
    Implied, ///< 推算: hatched
    Bound, ///< more than / less than: an open end
};

struct ChartPoint
{
    std::optional<double> value; ///< nothing: no mark here
    QString text; ///< the label at the mark, as it is printed; may be empty
    Certainty certainty = Certainty::Observed;
    bool chosen = false; ///< the year or row the reader looks at
    QString description; ///< one sentence: name, period, value, status, growth, source; hover and
                         ///< screen reader
    std::optional<double> at {}; ///< place across the slots: a day, another value; goals: the pace
    std::optional<double> low {}; ///< range the value may come to lie in (forecast)
    std::optional<double> high {};
    std::optional<Light> light {}; ///< goals and milestones
    bool operator==(const ChartPoint&) const = default;
};

/// How a line is drawn: what happened stands out from what it is measured against.
enum class LineRole : std::uint8_t
{
    Data,
    Pace, ///< dashed, thin: where it should be
    Reference, ///< dotted, quiet: last year, the straight line
};

struct ChartSeries
{
    QString name;
    std::vector<ChartPoint> points; ///< one a category
    LineRole role = LineRole::Data;
    bool operator==(const ChartSeries&) const = default;
};

/// A thin line across the plot with its number (a target).
struct ChartMarkLine
{
    double value = 0;
    QString text;
    bool operator==(const ChartMarkLine&) const = default;
};

/// A category: a year or a row. The short text ("24") is used for all where the full ones are too
/// tight.
struct ChartCategory
{
    QString text;
    QString shortText;
    QString movement; ///< ranking only: "▲2", "▼1", "—"
    bool chosen = false;
    bool total = false; ///< waterfall only: a column from zero, not a step
    QString status {}; ///< goals only: the light in words, in a column of its own
    bool breaks = false; ///< over years: can not be read on from the one before, the basis changed
    QStringList cells {}; ///< goals with columns: target, actual, forecast, owner
    bool operator==(const ChartCategory&) const = default;
};

/// A named place on the axis across the slots (the first of a month).
struct ChartTick
{
    double at = 0;
    QString text;
    bool operator==(const ChartTick&) const = default;
};

/// A scatter's axes by name and the medians that part its quadrants.
struct ChartCross
{
    QString across; ///< what `at` is, with its unit
    QString up; ///< what `value` is, with its unit
    std::optional<double> at; ///< median; nothing with fewer than three points
    std::optional<double> value;
    bool operator==(const ChartCross&) const = default;
};

struct ChartSpec
{
    ChartKind kind = ChartKind::Trend;
    QString title; ///< the name of the chart ("规上工业总产值与增速")
    QString subtitle; ///< unit, period, status ("亿元，%；2024 年为预计数")
    std::vector<ChartCategory> categories;
    std::vector<ChartSeries> series;
    std::optional<ChartSeries> band; ///< growth in percent or points, drawn above the plot
    std::optional<ChartMarkLine> markLine;
    bool percentStack = false; ///< composition as 100 %
    std::vector<QString> totals; ///< composition: what stands above each column; may be empty
    QStringList columns; ///< goals as a board with a head: name, target, actual, completion, lead,
                         ///< forecast, light, owner; empty: bars with names alone
    std::vector<ChartTick> ticks; ///< timeline: the first days of months, ascending
    std::optional<ChartCross> cross; ///< scatter only
    QString noData; ///< set when there is nothing to draw: says what is missing and what to do
    QString
        description; ///< the chart in words for a screen reader and the document's alternative text
    bool operator==(const ChartSpec&) const = default;

    [[nodiscard]] bool isEmpty() const { return !noData.isEmpty(); }
};

}
