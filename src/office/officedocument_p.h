// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartpainter.h"
#include "report/pagination.h"
#include "report/reportspec.h"

#include <QSizeF>
#include <QString>

#include <cstdint>
#include <variant>
#include <vector>

namespace zoneboard {

/// A report as a text document: headings, paragraphs, tables and pictures in the order they are
/// read in. Written as ODT and as DOCX by walking it; nothing here knows either. Lengths are
/// 1/96 inch.

enum class DocumentStyle : std::uint8_t
{
    Title,
    Subtitle,
    Body,
    Lead,
    Bullet,
    Subheading, ///< inside a page; not in the contents
    FigureCaption,
    TableCaption, ///< stays with the table under it
    Note,
    Mark, ///< that the figures are invented
};

struct DocumentParagraph
{
    QString text;
    DocumentStyle style = DocumentStyle::Body;
    bool operator==(const DocumentParagraph&) const = default;
};

/// A chapter (level 1) or a finding in it (level 2).
struct DocumentHeading
{
    QString text;
    int level = 1;
    QString anchor; ///< where the contents lead to
    bool onNewPage = false;
    bool operator==(const DocumentHeading&) const = default;
};

struct DocumentTable
{
    ReportTable table;
    QString name; ///< unique in the document
    std::vector<double> widths; ///< one a column
    bool operator==(const DocumentTable&) const = default;
};

struct DocumentPicture
{
    ChartSpec chart;
    QString name; ///< unique in the document
    QSizeF size;
    bool operator==(const DocumentPicture&) const = default;
};

/// Numbers to be read from across the table, side by side.
struct DocumentKeyFigures
{
    std::vector<KeyFigure> figures;
    QString name; ///< unique in the document
    size_t columns = 1; ///< at least as many as there are figures
    bool operator==(const DocumentKeyFigures&) const = default;
};

/// The headings of the whole document with the pages they stand on.
struct DocumentContents
{
    QString title;
    std::vector<DocumentHeading> entries;
    bool operator==(const DocumentContents&) const = default;
};

using DocumentPart = std::variant<DocumentHeading, DocumentParagraph, DocumentTable,
                                  DocumentPicture, DocumentKeyFigures, DocumentContents>;

struct OfficeDocument
{
    QString title;
    QString author;
    QString subject;
    QString languageTag;
    QString isoDate;
    QString dateText;
    QString mark; ///< over every page; empty where the figures are real
    QString pageNumber; ///< "— %1 —", or with "%2" for the number of pages
    PageSetup setup;
    ChartStyle style;
    std::vector<DocumentPart> parts;

    [[nodiscard]] QSizeF pageSize() const { return sheetSize(setup); }
    [[nodiscard]] QRectF area() const { return textArea(setup); }
};

[[nodiscard]] OfficeDocument officeDocument(const ReportSpec& spec, const PageSetup& setup);

/// How a style is set: the same in both kinds of documents.
struct DocumentFace
{
    double pixels = 14;
    bool bold = false;
    double before = 0; ///< space above
    double after = 0;
    QColor ink;
    double line = 0; ///< from line to line; 0: what the font asks for
    double firstLine = 0; ///< how far in a paragraph begins
    QString family {}; ///< empty: the theme's
};
[[nodiscard]] DocumentFace documentFace(DocumentStyle style, const OfficeDocument& document);
[[nodiscard]] DocumentFace headingFace(int level, const Theme& theme);
inline constexpr double documentCellPixels = 13;
inline constexpr double documentKeyPixels = 28;

}
