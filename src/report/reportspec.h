// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartspec.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

namespace zoneboard {

/// A printed report as plain data: texts are final, charts are ChartSpecs; nothing here knows about
/// paper.

/// A table of figures; the first column holds names, the others right-aligned numbers as text.
struct ReportTable
{
    QString caption; ///< "表 1 …"; numbering is put in by the layout
    QStringList header;
    std::vector<QStringList> rows;
    std::vector<bool> emphasised; ///< one a row or empty
    bool operator==(const ReportTable&) const = default;
};

/// Something that stands in the body of a page, in order.
struct ReportParagraph
{
    QString text;
    bool bullet = false;
    bool operator==(const ReportParagraph&) const = default;
};

struct ReportChart
{
    ChartSpec chart;
    QString caption; ///< name, years and unit; "图 N" is put before it by the layout
    bool operator==(const ReportChart&) const = default;
};

using ReportBlock = std::variant<ReportParagraph, ReportChart, ReportTable>;

enum class ReportPageKind : std::uint8_t
{
    Cover,
    Contents,
    Findings,
    Indicator,
    Theme,
    Sources,
    Audit,
    Text,
};

/// One message: a heading that is a finding, what shows it, and where it comes from. May run over
/// several sheets.
struct ReportPage
{
    QString
        id; ///< stable name for --pages: "cover", "findings", an indicator's code, "theme:talent" …
    ReportPageKind kind = ReportPageKind::Text;
    QString heading; ///< the finding as a sentence
    QString section; ///< running head, right
    QString contentsTitle; ///< how contents and bookmarks name it; empty: not listed
    std::vector<ReportBlock> blocks;
    QStringList notes; ///< status, what is implied and how
    QStringList sources;
    bool operator==(const ReportPage&) const = default;
};

struct ReportSpec
{
    QString title;
    QString zone;
    QString yearText;
    QString office; ///< compiling office; may be empty
    QString dateText;
    QString languageTag;
    bool synthetic = false; ///< made from demo data: marked on every sheet
    QString syntheticMark;
    std::vector<ReportPage> pages;
    bool operator==(const ReportSpec&) const = default;
};

}
