// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartfile.h"
#include "charts/charttext.h"
#include "office/annexsheet_p.h"
#include "office/chartpart_p.h"
#include "office/printednumber_p.h"

#include <QRegularExpression>

#include <algorithm>
#include <xlsxwriter.h>

namespace zoneboard {

namespace {

constexpr qsizetype longestName = 31; // of a sheet
constexpr double leastWidth = 12; // of a column, in characters
constexpr double mostTextWidth = 44; // texts wrap, numbers do not
constexpr double mostNumberWidth = 80;
constexpr double chartWidth = 760; // 1/96 inch
constexpr double chartHeight = 360;
constexpr double rowsFrame = 60; // of a chart of rows
constexpr double chartRow = 24;
constexpr double sheetRow = 20; // height of a row of the sheet
constexpr double chartPixels = 13;
constexpr int pictureDpi = 150;

double heightOf(const ChartSpec& chart)
{
    const bool rows = chart.kind == ChartKind::Goals || chart.kind == ChartKind::Ranking
        || chart.kind == ChartKind::Share;
    return rows ? rowsFrame + chartRow * static_cast<double>(chart.categories.size()) : chartHeight;
}

/// In digits, of which a Chinese character takes up two.
double widthOf(const QString& text)
{
    double width = 2; // the cell's edges
    for (const QChar c : text)
        width += c.unicode() >= 0x2e80 ? 2.1 : 1.1;
    return width;
}

double widthOf(const ReportTable& table, int column)
{
    double width = std::min(widthOf(table.header.value(column)), mostTextWidth);
    const double most =
        table.role(column) == ReportColumn::Number ? mostNumberWidth : mostTextWidth;
    for (const QStringList& row : table.rows)
        width = std::max(width, std::min(widthOf(row.value(column)), most));
    return width;
}

double widthOf(const ReportBlock& block, int column)
{
    if (const auto* table = std::get_if<ReportTable>(&block))
        return widthOf(*table, column);
    double width = 0;
    if (const auto* figures = std::get_if<ReportKeyFigures>(&block))
        for (const KeyFigure& figure : figures->figures)
            width = std::max(width,
                             widthOf(column == 0       ? figure.name
                                         : column == 1 ? figure.value
                                                       : figure.note));
    return width;
}

int columnCount(const ReportPage& page)
{
    qsizetype count = 2;
    for (const ReportBlock& block : page.blocks) {
        if (const auto* table = std::get_if<ReportTable>(&block)) {
            count = std::max(count, table->header.size());
            for (const QStringList& row : table->rows)
                count = std::max(count, row.size());
        }
        if (std::holds_alternative<ReportKeyFigures>(block))
            count = std::max<qsizetype>(count, 3);
    }
    return static_cast<int>(count);
}

}

QString sheetName(const QString& wanted, QStringList& taken)
{
    static const QRegularExpression refused(QStringLiteral("[\\[\\]:*?/\\\\\\x00-\\x1f]+|^'+|'+$"));
    QString base = settable(wanted).replace(refused, QStringLiteral(" ")).simplified();
    if (base.isEmpty())
        base = QStringLiteral("1");
    QString name = base.left(longestName);
    for (int number = 2; taken.contains(name, Qt::CaseInsensitive); ++number) {
        const QString suffix = QStringLiteral(" %1").arg(number);
        name = base.left(longestName - suffix.size()) + suffix;
    }
    taken.append(name);
    return name;
}

AnnexSheet::AnnexSheet(AnnexBook& book, lxw_worksheet* sheet, QString name)
    : m_book(book)
    , m_sheet(sheet)
    , m_name(std::move(name))
{
}

void AnnexSheet::say(const QString& text, lxw_format* format)
{
    writeText(m_sheet, m_row++, 0, settable(text), format);
}

///   heading
///   mark
///   table                  chart
///   notes, sources
///   numbers of the chart
void AnnexSheet::write(const ReportPage& page)
{
    CellFormats& formats = m_book.formats;
    setWidths(page);
    say(page.heading, formats.ofTitle());
    say(m_book.spec.synthetic ? m_book.spec.syntheticMark : page.section, formats.ofQuietText());
    for (const ReportBlock& block : page.blocks) {
        if (const auto* paragraph = std::get_if<ReportParagraph>(&block))
            say(paragraph->text,
                formats.ofText(paragraph->style == ParagraphStyle::Subheading, false));
        else if (const auto* figures = std::get_if<ReportKeyFigures>(&block))
            writeKeyFigures(*figures);
        else if (const auto* table = std::get_if<ReportTable>(&block))
            writeTable(*table);
    }
    ++m_row;
    for (const QString& note : page.notes)
        say(m_book.spec.words.note.arg(note), formats.ofQuietText());
    for (const QString& source : page.sources)
        say(m_book.spec.words.source.arg(source), formats.ofQuietText());
    for (const ReportBlock& block : page.blocks)
        if (const auto* chart = std::get_if<ReportChart>(&block))
            placeChart(*chart, columnCount(page) + 1);
}

/// A number that is wider than its column is shown as "###".
void AnnexSheet::setWidths(const ReportPage& page)
{
    for (int column = 0; column < columnCount(page); ++column) {
        double width = leastWidth;
        for (const ReportBlock& block : page.blocks)
            width = std::max(width, widthOf(block, column));
        worksheet_set_column(m_sheet, static_cast<lxw_col_t>(column),
                             static_cast<lxw_col_t>(column), width, nullptr);
    }
}

void AnnexSheet::writeKeyFigures(const ReportKeyFigures& figures)
{
    ReportTable table;
    for (const KeyFigure& figure : figures.figures)
        table.rows.push_back({figure.name, figure.value, figure.note});
    table.columns = {ReportColumn::Name, ReportColumn::Number, ReportColumn::Name};
    writeTable(table);
}

void AnnexSheet::writeTable(const ReportTable& table)
{
    ++m_row;
    if (!table.caption.isEmpty())
        say(m_book.spec.words.table.arg(++m_book.tables) + QStringLiteral("  ") + table.caption,
            m_book.formats.ofQuietText());
    for (qsizetype column = 0; column < table.header.size(); ++column)
        writeText(m_sheet, m_row, static_cast<int>(column), settable(table.header[column]),
                  m_book.formats.ofHead(table.role(column) == ReportColumn::Number));
    if (!table.header.isEmpty())
        ++m_row;
    for (size_t row = 0; row < table.rows.size(); ++row, ++m_row)
        for (qsizetype column = 0; column < table.rows[row].size(); ++column)
            writeCell(table, row, static_cast<int>(column));
}

/// A number as a number; whatever else as a text, even if it begins like a formula.
void AnnexSheet::writeCell(const ReportTable& table, size_t row, int column)
{
    const bool bold = row < table.emphasised.size() && table.emphasised[row];
    const QString text = table.rows[row][column];
    const bool isNumber = table.role(column) == ReportColumn::Number;
    const auto number = isNumber ? printedNumber(text, PercentCells::Hundredths) : std::nullopt;
    if (number)
        worksheet_write_number(m_sheet, static_cast<lxw_row_t>(m_row),
                               static_cast<lxw_col_t>(column), number->value,
                               m_book.formats.ofNumber(number->format, bold));
    else
        writeText(m_sheet, m_row, column, settable(text),
                  isNumber ? m_book.formats.ofRightText(bold) : m_book.formats.ofText(bold, true));
}

void AnnexSheet::placeChart(const ReportChart& chart, int column)
{
    ++m_book.figures;
    const QString caption = m_book.spec.words.figure.arg(m_book.figures) + QStringLiteral("  ")
        + (chart.caption.isEmpty() ? chart.chart.title : chart.caption);
    writeText(m_sheet, m_chartRow++, column, settable(caption), m_book.formats.ofQuietText());
    if (const auto native = officeChart(chart.chart, m_book.style.theme, m_book.words))
        placeNative(*native, caption, column);
    else
        placePicture(chart.chart, column);
    m_chartRow += static_cast<int>(heightOf(chart.chart) / sheetRow) + 2;
}

/// libxlsxwriter knows no lines over columns on an axis of their own: it is given a plain chart to
/// find its place, and the part is put in its stead when the workbook is packed.
void AnnexSheet::placeNative(const OfficeChart& chart, const QString& caption, int column)
{
    ++m_row;
    say(m_book.dataTitle.arg(caption), m_book.formats.ofQuietText());
    const ChartCells cells {m_name, m_row, 0};
    writeChartCells(m_sheet, m_book.formats, chart, cells);
    m_row += static_cast<int>(chart.categories.size()) + 1;
    lxw_chart* place = workbook_add_chart(m_book.book, LXW_CHART_COLUMN);
    chart_add_series(place, nullptr, (QChar(u'=') + cells.values(chart, 0)).toUtf8().constData());
    const double height = chart.horizontal
        ? rowsFrame + chartRow * static_cast<double>(chart.categories.size())
        : chartHeight;
    QByteArray description = settable(chart.description).toUtf8();
    lxw_chart_options options {};
    options.x_scale = chartWidth / 480; // of the size that charts have by default
    options.y_scale = height / 288;
    options.description = description.data();
    worksheet_insert_chart_opt(m_sheet, static_cast<lxw_row_t>(m_chartRow),
                               static_cast<lxw_col_t>(column), place, &options);
    m_book.charts.push_back(
        chartPart(chart, cells, {m_book.spec.languageTag, chartPixels}, QString()));
}

void AnnexSheet::placePicture(const ChartSpec& chart, int column)
{
    m_book.pictures.push_back(chartBytes(ChartFormat::Png, chart, m_book.style,
                                         {chartWidth, heightOf(chart)}, pictureDpi));
    const QByteArray& bytes = m_book.pictures.back();
    QByteArray description = settable(chart.description).toUtf8();
    lxw_image_options options {};
    options.description = description.data();
    worksheet_insert_image_buffer_opt(m_sheet, static_cast<lxw_row_t>(m_chartRow),
                                      static_cast<lxw_col_t>(column),
                                      reinterpret_cast<const unsigned char*>(bytes.constData()),
                                      static_cast<size_t>(bytes.size()), &options);
}

}
