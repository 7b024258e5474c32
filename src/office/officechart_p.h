// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartspec.h"
#include "charts/theme.h"

#include <QColor>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace zoneboard {

/// A chart as office programs can draw it from numbers: columns, bars and lines. Written both as a
/// chart of slides and as a chart of a workbook; the reader edits its numbers there.

/// How a mark is filled; tells how sure its number is.
struct OfficePaint
{
    QColor fill;
    QColor line; ///< the outline; of a line its ink
    bool dashed = false; ///< 预计: lighter, with a dashed outline
    bool hatched = false; ///< 推算
    bool operator==(const OfficePaint&) const = default;
};

struct OfficeMark
{
    std::optional<double> value;
    QString format; ///< shows the value as it was printed; see printednumber_p.h
    QString text; ///< as it was printed
    OfficePaint paint;
    bool unlabelled = false; ///< too small to carry its number
    bool operator==(const OfficeMark&) const = default;
};

/// Which marks of a series carry their numbers.
enum class OfficeLabels : std::uint8_t
{
    All,
    Last, ///< of a line among others, whose numbers would cover one another
    None,
};

enum class OfficeRole : std::uint8_t
{
    Columns,
    Line,
    Lift, ///< a column that is not seen and lifts what is stacked on it
    Labels, ///< a line that is not seen: its points carry the numbers of another column of the
            ///< sheet, `labels`
};

struct OfficeSeries
{
    QString name;
    OfficeRole role = OfficeRole::Columns;
    bool secondary = false; ///< measured on an axis of its own
    OfficeLabels labelling = OfficeLabels::All;
    OfficePaint paint;
    std::vector<OfficeMark> marks; ///< one a category
    std::vector<OfficeMark> labels {}; ///< of OfficeRole::Labels
    bool operator==(const OfficeSeries&) const = default;

    [[nodiscard]] bool isLabelled(size_t mark) const;
    /// A column, seen or not; else a line.
    [[nodiscard]] bool isColumn() const
    {
        return role == OfficeRole::Columns || role == OfficeRole::Lift;
    }
};

enum class OfficeStacking : std::uint8_t
{
    Beside,
    Stacked,
    Percent,
};

struct OfficeRange
{
    double from = 0;
    double to = 0;
    bool operator==(const OfficeRange&) const = default;
};

struct OfficeChart
{
    QString title;
    QString description; ///< the alternative text
    bool horizontal = false; ///< bars, the first category at the top
    OfficeStacking stacking = OfficeStacking::Beside;
    QStringList categories;
    std::vector<OfficeSeries> series;
    QColor ink; ///< of numbers and names
    QColor lines; ///< of axes
    QColor gridLines;
    std::optional<OfficeRange> primary; ///< nothing: the program chooses
    std::optional<OfficeRange> secondary;
    bool drawnAxis = false; ///< of values: for marks without numbers
    double step = 0; ///< from grid line to grid line; 0: the program chooses
    bool legend = false;
    bool operator==(const OfficeChart&) const = default;
};

/// What a chart needs besides its figures: words for series that are there for the drawing only.
struct OfficeChartWords
{
    QString lift; ///< "(base)"
    QString total;
    QString belowZero; ///< "%1 (below zero)"
};

/// Nothing for kinds that have no counterpart (they stay pictures) and where nothing would be
/// drawn.
[[nodiscard]] std::optional<OfficeChart> officeChart(const ChartSpec& spec, const Theme& theme,
                                                     const OfficeChartWords& words);

// officestacks.cpp
[[nodiscard]] OfficeChart officeStack(const ChartSpec& spec, const Theme& theme,
                                      const OfficeChartWords& words);
[[nodiscard]] OfficeChart officeWaterfall(const ChartSpec& spec, const Theme& theme,
                                          const OfficeChartWords& words);
/// A colour as it stands for a number that is this sure.
[[nodiscard]] OfficePaint officePaint(const QColor& colour, Certainty certainty,
                                      const Theme& theme);
/// Value and text of a point; the text becomes its format.
[[nodiscard]] OfficeMark officeMark(const ChartPoint& point, const OfficePaint& paint);

}
