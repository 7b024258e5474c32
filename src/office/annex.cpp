// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/annex.h"

#include "charts/charttext.h"
#include "office/annexsheet_p.h"
#include "office/officewords_p.h"
#include "office/zippackage_p.h"
#include "report/reportpainter.h"

#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

namespace zoneboard {

namespace {

constexpr uint8_t paperA3 = 8; // of ECMA-376, part 1, 18.3.1.63
constexpr uint8_t paperA4 = 9;

bool hasSheet(const ReportPage& page)
{
    return page.kind != ReportPageKind::Cover && page.kind != ReportPageKind::Contents;
}

void setUpPages(lxw_worksheet* sheet, const ReportSpec& spec, const PageSetup& setup)
{
    if (!setup.portrait)
        worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, setup.paper == Paper::A3 ? paperA3 : paperA4);
    worksheet_fit_to_pages(sheet, 1, 0);
    const QString head = QString(spec.title).replace(u'&', QStringLiteral("&&")).left(200);
    worksheet_set_header(sheet, ("&L" + head.toUtf8()).constData());
    worksheet_set_footer(sheet, "&C&P / &N");
    worksheet_gridlines(sheet, LXW_HIDE_ALL_GRIDLINES);
}

/// The first sheet: what the report is, and the way to every other sheet.
void writeFront(AnnexBook& book, lxw_worksheet* sheet, const QStringList& names,
                const QStringList& headings)
{
    const ReportSpec& spec = book.spec;
    int row = 0;
    const auto say = [&](const QString& text, lxw_format* format) {
        if (!text.isEmpty())
            writeText(sheet, row++, 0, settable(text), format);
    };
    worksheet_set_column(sheet, 0, 0, 32, nullptr);
    say(spec.title, book.formats.ofTitle());
    if (spec.synthetic)
        say(spec.syntheticMark, book.formats.ofText(true, false));
    say(spec.office, book.formats.ofText(false, false));
    say(spec.dateText, book.formats.ofText(false, false));
    ++row;
    for (const ReportPage& page : spec.pages)
        if (!hasSheet(page))
            say(page.heading, book.formats.ofText(true, false));
    for (qsizetype i = 0; i < names.size(); ++i, ++row) {
        const QString target = QStringLiteral("internal:'%1'!A1")
                                   .arg(QString(names[i]).replace(u'\'', QStringLiteral("''")));
        worksheet_write_url_opt(sheet, static_cast<lxw_row_t>(row), 0, target.toUtf8().constData(),
                                book.formats.ofLink(), names[i].toUtf8().constData(), nullptr);
        writeText(sheet, row, 1, settable(headings[i]), book.formats.ofText(false, false));
    }
}

/// The workbook with our charts in place of the plain ones.
Result<QByteArray> withCharts(const QByteArray& bytes, const std::vector<QByteArray>& charts)
{
    ZipPackage package = TRY(ZipPackage::read(bytes));
    for (size_t i = 0; i < charts.size(); ++i)
        package.replace(QStringLiteral("xl/charts/chart%1.xml").arg(i + 1), charts[i]);
    return package.bytes();
}

void writeSheets(AnnexBook& book, const PageSetup& setup)
{
    QStringList taken;
    const QString front = sheetName(contentsSheetName(book.spec.languageTag), taken);
    lxw_worksheet* first = workbook_add_worksheet(book.book, front.toUtf8().constData());
    setUpPages(first, book.spec, setup);
    QStringList names;
    QStringList headings;
    for (const ReportPage& page : book.spec.pages) {
        if (!hasSheet(page))
            continue;
        const QString title = page.contentsTitle.isEmpty() ? page.heading : page.contentsTitle;
        names.append(sheetName(title, taken));
        headings.append(page.heading);
        lxw_worksheet* sheet = workbook_add_worksheet(book.book, names.back().toUtf8().constData());
        setUpPages(sheet, book.spec, setup);
        AnnexSheet(book, sheet, names.back()).write(page);
    }
    writeFront(book, first, names, headings);
}

}

Result<QByteArray> reportXlsx(const ReportSpec& spec, const PageSetup& setup)
{
    const auto failed = [](const QString& detail) {
        return failure(ErrorKind::Output, phrase("Office", "The document could not be packed."),
                       detail);
    };
    const QTemporaryDir folder;
    if (!folder.isValid())
        return failed(folder.errorString());
    const QString path = folder.filePath(QStringLiteral("annex.xlsx"));
    lxw_workbook* workbook = workbook_new(QFile::encodeName(path).constData());
    setWorkbookProperties(workbook, spec.title, spec.office.isEmpty() ? spec.zone : spec.office,
                          spec.isoDate);
    CellFormats formats(workbook);
    AnnexBook book {workbook,
                    formats,
                    spec,
                    reportStyle(setup),
                    officeChartWords(spec.languageTag),
                    chartDataTitle(spec.languageTag)};
    writeSheets(book, setup);
    QFile file(path);
    if (workbook_close(workbook) != LXW_NO_ERROR || !file.open(QIODevice::ReadOnly))
        return failed(path);
    return withCharts(file.readAll(), book.charts);
}

}
