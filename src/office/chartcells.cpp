// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/chartcells_p.h"

#include <QDateTime>
#include <QFile>

#include <xlsxwriter.h>

namespace zoneboard {

namespace {

constexpr double widestName = 40; // characters
constexpr double numberWidth = 12;

QString columnName(int column)
{
    QString name;
    for (int rest = column; rest >= 0; rest = rest / 26 - 1)
        name.prepend(QChar(u'A' + rest % 26));
    return name;
}

QString quotedSheet(const QString& sheet)
{
    return u'\'' + QString(sheet).replace(u'\'', QStringLiteral("''")) + u'\'';
}

lxw_row_t rowNumber(int row)
{
    return static_cast<lxw_row_t>(row);
}

lxw_col_t columnNumber(int column)
{
    return static_cast<lxw_col_t>(column);
}

void writeMark(lxw_worksheet* sheet, CellFormats& formats, int row, int column,
               const OfficeMark& mark)
{
    if (mark.value)
        worksheet_write_number(sheet, rowNumber(row), columnNumber(column), *mark.value,
                               formats.ofNumber(mark.format));
}

}

QString ChartCells::cell(int rowBelow, int place) const
{
    return QStringLiteral("%1!$%2$%3")
        .arg(quotedSheet(sheet), columnName(column + place))
        .arg(row + rowBelow + 1);
}

QString ChartCells::range(const OfficeChart& chart, int place) const
{
    return cell(1, place)
        + QStringLiteral(":$%1$%2")
              .arg(columnName(column + place))
              .arg(row + 1 + static_cast<int>(chart.categories.size()));
}

QString ChartCells::categories(const OfficeChart& chart) const
{
    return range(chart, 0);
}

QString ChartCells::name(size_t series) const
{
    return cell(0, static_cast<int>(series) + 1);
}

QString ChartCells::values(const OfficeChart& chart, size_t series) const
{
    return range(chart, static_cast<int>(series) + 1);
}

QString ChartCells::labels(const OfficeChart& chart, size_t series) const
{
    return range(chart, labelColumn(chart, series));
}

QString ChartCells::labelCell(const OfficeChart& chart, size_t series, size_t mark) const
{
    return cell(static_cast<int>(mark) + 1, labelColumn(chart, series));
}

int ChartCells::labelColumn(const OfficeChart& chart, size_t series)
{
    int place = static_cast<int>(chart.series.size()) + 1;
    for (size_t i = 0; i < series; ++i)
        place += chart.series[i].role == OfficeRole::Labels ? 1 : 0;
    return place;
}

template<typename Make>
lxw_format* CellFormats::made(const QString& key, Make&& make)
{
    const auto known = m_made.constFind(key);
    if (known != m_made.constEnd())
        return known.value();
    lxw_format* format = workbook_add_format(m_book);
    make(format);
    m_made.insert(key, format);
    return format;
}

lxw_format* CellFormats::ofNumber(const QString& numberFormat, bool bold)
{
    return made((bold ? QStringLiteral("N") : QStringLiteral("n")) + numberFormat,
                [&](lxw_format* format) {
                    if (!numberFormat.isEmpty())
                        format_set_num_format(format, numberFormat.toUtf8().constData());
                    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
                    if (bold)
                        format_set_bold(format);
                });
}

lxw_format* CellFormats::ofHead(bool ofNumbers)
{
    return made(QStringLiteral("head%1").arg(ofNumbers), [&](lxw_format* format) {
        if (ofNumbers)
            format_set_align(format, LXW_ALIGN_RIGHT);
        format_set_bold(format);
        format_set_text_wrap(format);
        format_set_align(format, LXW_ALIGN_VERTICAL_BOTTOM);
        format_set_bottom(format, LXW_BORDER_THIN);
    });
}

lxw_format* CellFormats::ofText(bool bold, bool wrapped)
{
    return made(QStringLiteral("text%1%2").arg(bold).arg(wrapped), [&](lxw_format* format) {
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        if (wrapped)
            format_set_text_wrap(format);
        if (bold)
            format_set_bold(format);
    });
}

lxw_format* CellFormats::ofRightText(bool bold)
{
    return made(QStringLiteral("right%1").arg(bold), [&](lxw_format* format) {
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        format_set_align(format, LXW_ALIGN_RIGHT);
        if (bold)
            format_set_bold(format);
    });
}

lxw_format* CellFormats::ofTitle()
{
    return made(QStringLiteral("title"), [](lxw_format* format) {
        format_set_bold(format);
        format_set_font_size(format, 14);
    });
}

lxw_format* CellFormats::ofQuietText()
{
    return made(QStringLiteral("quiet"),
                [](lxw_format* format) { format_set_font_color(format, LXW_COLOR_GRAY); });
}

lxw_format* CellFormats::ofLink()
{
    return made(QStringLiteral("link"), [](lxw_format* format) {
        format_set_font_color(format, LXW_COLOR_BLUE);
        format_set_underline(format, LXW_UNDERLINE_SINGLE);
    });
}

void writeText(lxw_worksheet* sheet, int row, int column, const QString& text, lxw_format* format)
{
    if (!text.isEmpty())
        worksheet_write_string(sheet, rowNumber(row), columnNumber(column),
                               text.toUtf8().constData(), format);
}

void writeChartCells(lxw_worksheet* sheet, CellFormats& formats, const OfficeChart& chart,
                     const ChartCells& cells)
{
    for (qsizetype i = 0; i < chart.categories.size(); ++i)
        writeText(sheet, cells.row + 1 + static_cast<int>(i), cells.column, chart.categories[i],
                  formats.ofText(false, false));
    for (size_t i = 0; i < chart.series.size(); ++i) {
        const OfficeSeries& series = chart.series[i];
        const int column = cells.column + 1 + static_cast<int>(i);
        writeText(sheet, cells.row, column, series.name, formats.ofHead(true));
        for (size_t mark = 0; mark < series.marks.size(); ++mark)
            writeMark(sheet, formats, cells.row + 1 + static_cast<int>(mark), column,
                      series.marks[mark]);
        if (series.role != OfficeRole::Labels)
            continue;
        const int labels = cells.column + ChartCells::labelColumn(chart, i);
        writeText(sheet, cells.row, labels, series.name, formats.ofHead(true));
        for (size_t mark = 0; mark < series.labels.size(); ++mark)
            writeMark(sheet, formats, cells.row + 1 + static_cast<int>(mark), labels,
                      series.labels[mark]);
    }
}

void setWorkbookProperties(lxw_workbook* book, const QString& title, const QString& author,
                           const QString& isoDate)
{
    QByteArray titleBytes = title.toUtf8();
    QByteArray authorBytes = author.toUtf8();
    lxw_doc_properties properties {};
    properties.title = titleBytes.data();
    properties.author = authorBytes.data();
    properties.created = static_cast<time_t>(
        QDateTime(QDate::fromString(isoDate, Qt::ISODate), QTime(), Qt::UTC).toSecsSinceEpoch());
    workbook_set_properties(book, &properties);
}

Result<QByteArray> chartWorkbook(const OfficeChart& chart, const ChartCells& cells,
                                 const QString& folder, const QString& isoDate)
{
    const QString path = folder + QStringLiteral("/chart.xlsx");
    lxw_workbook* book = workbook_new(QFile::encodeName(path).constData());
    setWorkbookProperties(book, chart.title, {}, isoDate);
    lxw_worksheet* sheet = workbook_add_worksheet(book, cells.sheet.toUtf8().constData());
    CellFormats formats(book);
    worksheet_set_column(sheet, 0, 0, widestName / 2, nullptr);
    worksheet_set_column(sheet, 1, 16, numberWidth, nullptr);
    writeChartCells(sheet, formats, chart, cells);
    QFile file(path);
    if (workbook_close(book) != LXW_NO_ERROR || !file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Output, phrase("Office", "The document could not be packed."),
                       path);
    const QByteArray bytes = file.readAll();
    file.remove();
    return bytes;
}

}
