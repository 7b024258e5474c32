// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

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
    bool operator==(const ChartPoint&) const = default;
};

struct ChartSeries
{
    QString name;
    std::vector<ChartPoint> points; ///< one a category
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
    bool operator==(const ChartCategory&) const = default;
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
    QString noData; ///< set when there is nothing to draw: says what is missing and what to do
    QString
        description; ///< the chart in words for a screen reader and the document's alternative text
    bool operator==(const ChartSpec&) const = default;

    [[nodiscard]] bool isEmpty() const { return !noData.isEmpty(); }
};

}
