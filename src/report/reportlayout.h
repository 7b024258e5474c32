// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/pagination.h"
#include "report/reportspec.h"
#include "report/typography.h"

#include <QLineF>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <vector>

namespace zoneboard {

/// Ink of a text on a sheet; the theme gives it its colour.
enum class Ink : std::uint8_t
{
    Plain,
    Quiet,
    Brand,
};

/// One line of text inside `rect`, on the base of its face.
struct PaperText
{
    QRectF rect;
    QString text;
    Face face = Face::Body;
    Qt::AlignmentFlag align = Qt::AlignLeft;
    Ink ink = Ink::Plain;
    bool operator==(const PaperText&) const = default;
};

enum class RuleWeight : std::uint8_t
{
    Hair, ///< between rows
    Line, ///< under a head
    Brand,
};

struct PaperRule
{
    QLineF line;
    RuleWeight weight = RuleWeight::Hair;
    bool operator==(const PaperRule&) const = default;
};

struct PaperChart
{
    QRectF rect;
    ChartSpec chart;
    bool operator==(const PaperChart&) const = default;
};

/// An area that leads to another sheet (contents).
struct PaperLink
{
    QRectF area;
    size_t sheet = 0;
    bool operator==(const PaperLink&) const = default;
};

struct PaperSheet
{
    size_t page = 0; ///< of the spec
    size_t lastPage = 0; ///< of the spec, where several share the sheet; else 0
    std::vector<PaperText> texts;
    std::vector<PaperRule> rules;
    std::vector<PaperChart> charts;
    std::vector<PaperLink> links;
    bool operator==(const PaperSheet&) const = default;
};

/// A line of the contents and of the bookmarks.
struct Bookmark
{
    QString title;
    QString section;
    size_t sheet = 0;
    bool operator==(const Bookmark&) const = default;
};

/// Where everything in a report stands, sheet by sheet, in 1/96 inch from the upper left corner.
struct ReportLayout
{
    PageSetup setup;
    QSizeF size;
    std::vector<PaperSheet> sheets;
    std::vector<size_t> firstSheets; ///< one a page of the spec
    std::vector<Bookmark> bookmarks;
    bool operator==(const ReportLayout&) const = default;
};

[[nodiscard]] ReportLayout layoutReport(const ReportSpec& spec, const PageSetup& setup,
                                        const Typography& type);

}
