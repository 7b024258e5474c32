// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartpainter.h"
#include "office/chartcells_p.h"
#include "report/pagination.h"
#include "report/reportspec.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace zoneboard {

/// What the sheets of an annex share.
struct AnnexBook
{
    lxw_workbook* book = nullptr;
    CellFormats& formats;
    const ReportSpec& spec;
    ChartStyle style;
    OfficeChartWords words;
    QString dataTitle; ///< "Data of %1": over the numbers of a chart
    std::vector<QByteArray> charts {}; ///< parts, in the order in which they were put in
    std::vector<QByteArray> pictures {}; ///< kept until the workbook is closed
    int figures = 0; ///< numbered through the book
    int tables = 0;
};

/// A name that a sheet may have, unlike those that `taken` holds; it is added to them.
[[nodiscard]] QString sheetName(const QString& wanted, QStringList& taken);

/// Writes one page of the report on a sheet.
class AnnexSheet
{
public:
    AnnexSheet(AnnexBook& book, lxw_worksheet* sheet, QString name);
    void write(const ReportPage& page);

private:
    void say(const QString& text, lxw_format* format);
    void writeKeyFigures(const ReportKeyFigures& figures);
    void writeTable(const ReportTable& table);
    void writeCell(const ReportTable& table, size_t row, int column);
    void placeChart(const ReportChart& chart, int column);
    void placePicture(const ChartSpec& chart, int column);
    void placeNative(const OfficeChart& chart, const QString& caption, int column);
    void setWidths(const ReportPage& page);

    AnnexBook& m_book;
    lxw_worksheet* m_sheet;
    QString m_name;
    int m_row = 0; ///< the next free one below
    int m_chartRow = 2; ///< the next free one beside the tables
};

}
