// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartspec.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <variant>
#include <vector>

namespace zoneboard {

/// A printed report as plain data: texts are final, charts are ChartSpecs; nothing here knows about
/// paper. Every output (PDF, printer, documents, slides) is made from this and from nothing else.

enum class ReportColumn : std::uint8_t
{
    Name, ///< left-aligned, wraps
    Number, ///< right-aligned, never wraps
    Text, ///< left-aligned, wraps, takes the room that is left
};

/// A table of figures. Without `columns` the first holds names and the others numbers.
struct ReportTable
{
    QString caption; ///< its name; "表 N" is put before it by the layout; may be empty
    QStringList header;
    std::vector<QStringList> rows;
    std::vector<bool> emphasised; ///< one a row or empty
    std::vector<ReportColumn> columns; ///< one a column or empty
    bool operator==(const ReportTable&) const = default;

    [[nodiscard]] ReportColumn role(qsizetype column) const;
};

enum class ParagraphStyle : std::uint8_t
{
    Body,
    Lead, ///< larger: a finding
    Bullet,
    Subheading,
};

struct ReportParagraph
{
    QString text;
    ParagraphStyle style = ParagraphStyle::Body;
    bool operator==(const ReportParagraph&) const = default;
};

struct ReportChart
{
    ChartSpec chart;
    QString caption; ///< name, years and unit; "图 N" is put before it by the layout
    bool operator==(const ReportChart&) const = default;
};

/// A number that is read from across the table: what it is, how much, what there is to say.
struct KeyFigure
{
    QString name;
    QString value;
    QString note; ///< may be empty
    bool operator==(const KeyFigure&) const = default;
};

struct ReportKeyFigures
{
    std::vector<KeyFigure> figures;
    bool operator==(const ReportKeyFigures&) const = default;
};

using ReportBlock = std::variant<ReportParagraph, ReportChart, ReportTable, ReportKeyFigures>;

enum class ReportPageKind : std::uint8_t
{
    Cover,
    Contents,
    Findings,
    Indicator,
    TwoIndicators,
    Theme,
    Shares,
    Composition,
    Waterfall,
    Comparison,
    Goals,
    Owner,
    Milestones,
    Sources,
    Audit,
    Text,
};

/// One message: a heading that is a finding, what shows it, and where it comes from. May run over
/// several sheets.
struct ReportPage
{
    QString id; ///< stable name for --pages: "cover", "indicator:CODE", "theme:CODE" …
    ReportPageKind kind = ReportPageKind::Text;
    QString heading; ///< the finding as a sentence
    QString section; ///< running head, right; pages of one section stand together in the contents
    QString contentsTitle; ///< how contents and bookmarks name it; empty: not listed
    bool sideBySide = false; ///< a chart and the table after it stand beside one another if they
                             ///< can
    bool mayShare = false; ///< short: may stand on one sheet with others like it
    std::vector<ReportBlock> blocks;
    QStringList notes; ///< status, what is implied and how
    QStringList sources;
    bool operator==(const ReportPage&) const = default;
};

/// The few words that a layout puts in by itself, in the report's language.
struct ReportWords
{
    QString figure; ///< "图 %1"
    QString table; ///< "表 %1"
    QString continued; ///< "%1（续）"
    QString note; ///< "注：%1"
    QString source; ///< "资料来源：%1"
    QString between; ///< between several notes or sources
    QString pageNumber; ///< "— %1 —"
    QString pageOfPages; ///< "第 %1 页 / 共 %2 页"
    bool operator==(const ReportWords&) const = default;
};

struct ReportSpec
{
    QString title;
    QString zone;
    QString yearText;
    QString office; ///< compiling office; may be empty
    QString dateText;
    QString languageTag; ///< BCP 47
    QString
        isoDate; ///< yyyy-MM-dd: the document's date, so that the same report has the same bytes
    bool synthetic = false; ///< made from demo data: marked on every sheet
    QString syntheticMark;
    ReportWords words;
    std::vector<ReportPage> pages;
    bool operator==(const ReportSpec&) const = default;
};

}
