// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/numbertext.h"
#include "exchange/exportlayout_p.h"
#include "exchange/exporttable.h"
#include "exchange/exportwords_p.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cstdio>
#include <xlsxwriter.h>

namespace zoneboard {

namespace {

constexpr int mostCharts = 40;
constexpr int mostRows = 1'048'575;

enum Column : lxw_col_t
{
    AreaColumn,
    IndicatorColumn,
    YearColumn,
    MonthColumn,
    ValueColumn,
    UnitColumn,
    QualifierColumn,
    StatusColumn,
    GrowthColumn,
    ReportedGrowthColumn,
    ShareColumn,
    ReportedShareColumn,
    SourceColumn,
    NoteColumn,
};

QByteArray cell(lxw_row_t row, Column column)
{
    return QByteArray(1, static_cast<char>('A' + column)) + QByteArray::number(row + 1);
}

class XlsxExport
{
public:
    XlsxExport(const ExportTable& table, const QByteArray& path)
        : m_table(table)
        , m_layout(table)
        , m_book(workbook_new(path.constData()))
    {
    }

    /// False where the library could not write.
    bool write()
    {
        makeFormats();
        m_data = workbook_add_worksheet(m_book, utf8(phrase("Export", "Data")).constData());
        m_chartSheet = workbook_add_worksheet(m_book, utf8(phrase("Export", "Charts")).constData());
        writeHeader();
        for (std::size_t i = 0; i < m_layout.rows().size(); ++i)
            writeRow(static_cast<lxw_row_t>(i + 1), *m_layout.rows()[i]);
        writeCharts();
        return workbook_close(m_book) == LXW_NO_ERROR;
    }

private:
    [[nodiscard]] QByteArray utf8(const Phrase& words) const
    {
        return translated(words, m_table.language).toUtf8();
    }

    void makeFormats()
    {
        m_bold = workbook_add_format(m_book);
        format_set_bold(m_bold);
        format_set_bottom(m_bold, LXW_BORDER_THIN);
        for (int decimals = 0; decimals < 10; ++decimals) {
            lxw_format* format = workbook_add_format(m_book);
            const QByteArray code =
                decimals == 0 ? QByteArray("0") : "0." + QByteArray(decimals, '0');
            format_set_num_format(format, code.constData());
            m_numbers.push_back(format);
        }
    }

    [[nodiscard]] lxw_format* digits(int decimals) const
    {
        return m_numbers[static_cast<std::size_t>(std::clamp(decimals, 0, 9))];
    }

    void writeHeader()
    {
        using namespace exportwords;
        const std::array titles {area,
                                 indicator,
                                 year,
                                 month,
                                 value,
                                 unit,
                                 qualifier,
                                 status,
                                 phrase("Export", "Computed growth (%, points)"),
                                 reportedGrowth,
                                 phrase("Export", "Computed share (%)"),
                                 reportedShare,
                                 source,
                                 note};
        for (std::size_t i = 0; i < titles.size(); ++i)
            worksheet_write_string(m_data, 0, static_cast<lxw_col_t>(i),
                                   utf8(titles[i]).constData(), m_bold);
        worksheet_freeze_panes(m_data, 1, 2);
        worksheet_set_column(m_data, AreaColumn, AreaColumn, 16, nullptr);
        worksheet_set_column(m_data, IndicatorColumn, IndicatorColumn, 32, nullptr);
        worksheet_set_column(m_data, GrowthColumn, ReportedShareColumn, 14, nullptr);
        worksheet_set_column(m_data, SourceColumn, NoteColumn, 24, nullptr);
        if (!m_table.rows.empty())
            worksheet_autofilter(m_data, 0, 0, static_cast<lxw_row_t>(m_table.rows.size()),
                                 NoteColumn);
    }

    /// As a text, never as a formula, whatever it begins with.
    void text(lxw_row_t row, Column column, const QString& words)
    {
        if (!words.isEmpty())
            worksheet_write_string(m_data, row, column, words.toUtf8().constData(), nullptr);
    }

    void number(lxw_row_t row, Column column, const Published& published)
    {
        worksheet_write_number(m_data, row, column, published.value, digits(published.decimals));
    }

    /// A bound is written in words, which the import reads.
    void rate(lxw_row_t row, Column column, const Published& published)
    {
        if (published.qualifier == Qualifier::Exact)
            number(row, column, published);
        else
            text(row, column, numbertext::percent(published, m_table.language));
    }

    void writeRow(lxw_row_t at, const ExportRow& row)
    {
        text(at, AreaColumn, row.area);
        text(at, IndicatorColumn, row.indicator);
        worksheet_write_number(m_data, at, YearColumn, row.period.year, nullptr);
        worksheet_write_number(m_data, at, MonthColumn, row.period.months, nullptr);
        if (row.value) {
            number(at, ValueColumn, *row.value);
            text(at, QualifierColumn, qualifierCode(row.value->qualifier));
        }
        text(at, UnitColumn, row.unit);
        text(at, StatusColumn, numbertext::status(row.status, m_table.language));
        writeGrowth(at, row);
        if (row.reportedGrowth)
            rate(at, ReportedGrowthColumn, row.reportedGrowth->rate);
        writeShare(at, row);
        if (row.reportedShare)
            rate(at, ReportedShareColumn, row.reportedShare->rate);
        text(at, SourceColumn, row.source);
        text(at, NoteColumn, row.note);
    }

    /// A formula where all of its cells stand in the sheet; else the number.
    void computed(lxw_row_t at, Column column, const QByteArray& formula, double result)
    {
        if (formula.isEmpty())
            worksheet_write_number(m_data, at, column, result, digits(1));
        else
            worksheet_write_formula_num(m_data, at, column, formula.constData(), digits(1), result);
    }

    void writeGrowth(lxw_row_t at, const ExportRow& row)
    {
        if (!row.computedGrowth)
            return;
        const auto prior = m_layout.rowOf(row.indicatorCode, row.areaCode, row.period.yearBefore());
        QByteArray formula;
        if (prior && row.value) {
            const QByteArray now = cell(at, ValueColumn);
            const QByteArray then = cell(*prior, ValueColumn);
            formula = row.rate ? '=' + now + '-' + then : "=(" + now + '/' + then + "-1)*100";
        }
        computed(at, GrowthColumn, formula, *row.computedGrowth);
    }

    void writeShare(lxw_row_t at, const ExportRow& row)
    {
        if (!row.computedShare)
            return;
        const auto whole = m_layout.rowOf(row.wholeIndicatorCode, row.wholeAreaCode, row.period);
        QByteArray formula;
        if (whole && row.value)
            formula = '=' + cell(at, ValueColumn) + '/' + cell(*whole, ValueColumn) + "*100";
        computed(at, ShareColumn, formula, *row.computedShare);
    }

    void writeCharts()
    {
        int charts = 0;
        for (const ExportLayout::Series& series : m_layout.charted())
            if (charts < mostCharts)
                writeChart(series, charts++);
        if (charts == 0)
            worksheet_write_string(
                m_chartSheet, 0, 0,
                utf8(phrase("Export", "No series has two years, so there is no chart."))
                    .constData(),
                nullptr);
    }

    void writeChart(const ExportLayout::Series& series, int index)
    {
        const QByteArray sheet = utf8(phrase("Export", "Data"));
        lxw_chart* chart = workbook_add_chart(m_book, LXW_CHART_COLUMN);
        lxw_chart_series* columns = chart_add_series(chart, nullptr, nullptr);
        chart_series_set_categories(columns, sheet.constData(), series.first, YearColumn,
                                    series.last, YearColumn);
        chart_series_set_values(columns, sheet.constData(), series.first, ValueColumn, series.last,
                                ValueColumn);
        chart_series_set_labels(columns);
        const QString title = message(phrase("Export", "%1: %2 (%3)"), series.row->area,
                                      series.row->indicator, series.row->unit)
                                  .in(m_table.language);
        chart_title_set_name(chart, title.toUtf8().constData());
        chart_legend_set_position(chart, LXW_CHART_LEGEND_NONE);
        const auto row = static_cast<lxw_row_t>(index / 2 * 16);
        const auto column = static_cast<lxw_col_t>(index % 2 * 8);
        worksheet_insert_chart(m_chartSheet, row, column, chart);
    }

    const ExportTable& m_table;
    const ExportLayout m_layout;
    lxw_workbook* m_book; // freed by workbook_close, whatever that returns
    lxw_worksheet* m_data = nullptr;
    lxw_worksheet* m_chartSheet = nullptr;
    lxw_format* m_bold = nullptr;
    std::vector<lxw_format*> m_numbers;
};

tl::unexpected<Error> notWritten(const QString& path, const char* detail)
{
    return failure(ErrorKind::Output, message(phrase("Export", "%1 can not be written."), path),
                   QString::fromLatin1(detail));
}

}

Result<void> writeXlsx(const ExportTable& table, const QString& path)
{
    if (table.rows.size() > mostRows)
        return failure(ErrorKind::Output,
                       message(phrase("Export",
                                      "A sheet holds %1 figures at most; choose fewer, or "
                                      "write CSV."),
                               QString::number(mostRows)));
    const QTemporaryDir beside(path + QStringLiteral(".XXXXXX"));
    if (!beside.isValid())
        return notWritten(path, "no folder beside it");
    const QString draft = beside.filePath(QStringLiteral("draft.xlsx"));
    if (!XlsxExport(table, QFile::encodeName(draft)).write())
        return notWritten(path, "xlsxwriter");
    // rename() replaces the former file in one step; QFile::rename() refuses one that exists.
    if (std::rename(QFile::encodeName(draft).constData(), QFile::encodeName(path).constData()) != 0)
        return notWritten(path, "rename");
    return {};
}

}
