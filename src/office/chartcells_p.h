// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "office/officechart_p.h"

#include <QByteArray>
#include <QHash>
#include <QString>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace zoneboard {

/// Where the numbers of a chart stand in a workbook: the categories down the first column, then a
/// column a series, then the columns of labels; a row of names above. Rows and columns from 0.
struct ChartCells
{
    QString sheet;
    int row = 0; ///< of the names
    int column = 0;

    [[nodiscard]] QString categories(const OfficeChart& chart) const;
    [[nodiscard]] QString name(size_t series) const;
    [[nodiscard]] QString values(const OfficeChart& chart, size_t series) const;
    [[nodiscard]] QString labels(const OfficeChart& chart, size_t series) const;
    [[nodiscard]] QString labelCell(const OfficeChart& chart, size_t series, size_t mark) const;
    /// From 0, after the series'.
    [[nodiscard]] static int labelColumn(const OfficeChart& chart, size_t series);

private:
    [[nodiscard]] QString range(const OfficeChart& chart, int place) const;
    [[nodiscard]] QString cell(int rowBelow, int place) const;
};

/// The formats of a workbook by what they show; each is made once.
class CellFormats
{
public:
    explicit CellFormats(lxw_workbook* book)
        : m_book(book)
    {
    }
    [[nodiscard]] lxw_format* ofNumber(const QString& numberFormat, bool bold = false);
    [[nodiscard]] lxw_format* ofHead(bool ofNumbers);
    [[nodiscard]] lxw_format* ofText(bool bold, bool wrapped);
    /// Of words in a column of numbers.
    [[nodiscard]] lxw_format* ofRightText(bool bold);
    [[nodiscard]] lxw_format* ofTitle();
    [[nodiscard]] lxw_format* ofQuietText();
    [[nodiscard]] lxw_format* ofLink();

private:
    lxw_workbook* m_book;
    QHash<QString, lxw_format*> m_made;
    template<typename Make>
    lxw_format* made(const QString& key, Make&& make);
};

/// Text stays text, whatever it begins with.
void writeText(lxw_worksheet* sheet, int row, int column, const QString& text, lxw_format* format);

void writeChartCells(lxw_worksheet* sheet, CellFormats& formats, const OfficeChart& chart,
                     const ChartCells& cells);

/// The workbook behind a chart of slides. `folder` is a place for a file that is removed again;
/// `isoDate` its date.
[[nodiscard]] Result<QByteArray> chartWorkbook(const OfficeChart& chart, const ChartCells& cells,
                                               const QString& folder, const QString& isoDate);

/// Title, author and date of a workbook.
void setWorkbookProperties(lxw_workbook* book, const QString& title, const QString& author,
                           const QString& isoDate);

}
