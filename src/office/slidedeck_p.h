// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/reportlayout.h"
#include "report/reportspec.h"

#include <QRectF>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace zoneboard {

/// Slides as plain data: where every text, table and chart of a report stands on 16:9. Lengths are
/// 1/96 inch.
inline constexpr QSizeF slideSize(1280, 720);

struct SlideParagraph
{
    QString text;
    double pixels = 16;
    bool bold = false;
    Ink ink = Ink::Plain;
    Qt::AlignmentFlag align = Qt::AlignLeft;
    bool bullet = false;
    std::optional<size_t> slide {}; ///< where it leads to
    QString number {}; ///< before the text, in a column of its own
    bool operator==(const SlideParagraph&) const = default;
};

enum class SlideRole : std::uint8_t
{
    Title, ///< the heading: what the outline of the presentation shows
    Subtitle,
    Plain,
    Mark, ///< that the figures are invented
};

struct SlideText
{
    QRectF rect;
    std::vector<SlideParagraph> paragraphs;
    SlideRole role = SlideRole::Plain;
    bool fromBottom = false; ///< its last line stands at the lower edge
    bool operator==(const SlideText&) const = default;
};

struct SlideTable
{
    QRectF rect;
    ReportTable table; ///< the rows of this slide
    std::vector<double> widths; ///< one a column
    std::vector<double> heights; ///< the head's, then one a row
    double pixels = 14;
    bool operator==(const SlideTable&) const = default;
};

struct SlideChart
{
    QRectF rect;
    ChartSpec chart;
    bool operator==(const SlideChart&) const = default;
};

struct Slide
{
    bool cover = false;
    std::vector<SlideText> texts;
    std::vector<SlideTable> tables;
    std::vector<SlideChart> charts;
    QStringList notes; ///< for the speaker: notes and sources in full, the charts in words
    bool operator==(const Slide&) const = default;
};

struct SlideDeck
{
    std::vector<Slide> slides;
    bool operator==(const SlideDeck&) const = default;
};

/// The report as slides: a message each; what does not fit runs on to slides of the same heading.
[[nodiscard]] SlideDeck slideDeck(const ReportSpec& spec);

}
