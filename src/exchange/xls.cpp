// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheetreaders_p.h"
#include "exchange/workbook.h"
#include "exchange/xlslooks_p.h"

#include <QFile>
#include <QFileInfo>

#include <freexl.h>
#include <memory>

namespace zoneboard {

namespace {

struct CloseHandle
{
    void operator()(const void* handle) const { freexl_close(handle); }
};
using Handle = std::unique_ptr<const void, CloseHandle>;

SheetCell cellOf(const FreeXL_CellValue& value)
{
    switch (value.type) {
    case FREEXL_CELL_INT:
        return cellOfNumber(value.value.int_value);
    case FREEXL_CELL_DOUBLE:
        return cellOfNumber(value.value.double_value);
    case FREEXL_CELL_TEXT:
    case FREEXL_CELL_SST_TEXT:
        return cellOfText(QString::fromUtf8(value.value.text_value));
    case FREEXL_CELL_DATE:
    case FREEXL_CELL_DATETIME:
        return {CellKind::Date, QString::fromUtf8(value.value.text_value).left(10), 0, 0, 0};
    case FREEXL_CELL_TIME:
        return {CellKind::Text, QString::fromUtf8(value.value.text_value), 0, 0, 0};
    default:
        return {};
    }
}

tl::unexpected<Error> damaged(const QString& name, int code)
{
    return failure(ErrorKind::BadInput,
                   message(phrase("Sheet", "%1 is damaged or no .xls file."), name),
                   QStringLiteral("freexl %1").arg(code));
}

/// A number as its style shows it (8.5% rather than 0.085), and the indent of a label.
SheetCell shown(SheetCell cell, const XlsLooks& looks, const XlsLook& look, unsigned row,
                unsigned column)
{
    const auto style = look.styles.constFind(XlsLook::key(row, column));
    if (style == look.styles.constEnd() || *style >= looks.styles.size())
        return cell;
    const XlsLooks::Style& known = looks.styles[*style];
    if (cell.kind == CellKind::Number && known.format.shows != NumberFormat::Shows::Date)
        cell = shownCell(cell.number, known.format, false);
    cell.indent += known.indent;
    return cell;
}

Result<Sheet> readSheet(const void* handle, unsigned short index, const XlsLooks& looks,
                        SheetMeter& meter)
{
    Sheet sheet;
    const char* name = nullptr;
    if (freexl_get_worksheet_name(handle, index, &name) == FREEXL_OK && name != nullptr)
        sheet.name = QString::fromUtf8(name);
    const XlsLook look = looks.sheets.value(sheet.name);
    sheet.hidden = look.hidden;
    sheet.hiddenRows = look.hiddenRows;
    sheet.merges = look.merges;
    unsigned int rows = 0;
    unsigned short columns = 0;
    int code = freexl_select_active_worksheet(handle, index);
    if (code == FREEXL_OK)
        code = freexl_worksheet_dimensions(handle, &rows, &columns);
    if (code != FREEXL_OK)
        return damaged(meter.name(), code);
    for (unsigned int row = 0; row < rows; ++row) {
        for (unsigned short column = 0; column < columns; ++column) {
            FreeXL_CellValue value;
            code = freexl_get_cell_value(handle, row, column, &value);
            if (code != FREEXL_OK)
                return damaged(meter.name(), code);
            SheetCell cell = shown(cellOf(value), looks, look, row, column);
            if (cell.kind == CellKind::Empty)
                continue;
            TRY(meter.take(static_cast<int>(row), column, cell.text.size()));
            sheet.cell(static_cast<int>(row), column) = std::move(cell);
        }
    }
    sheet.trim();
    return sheet;
}

}

Result<Workbook> readXls(const QString& path)
{
    SheetMeter meter(QFileInfo(path).fileName());
    const void* raw = nullptr;
    const int code = freexl_open(QFile::encodeName(path).constData(), &raw);
    const Handle handle(raw);
    if (code != FREEXL_OK)
        return damaged(meter.name(), code);
    // The library opens an encrypted workbook, and gives what it can not decipher.
    unsigned int password = 0;
    freexl_get_info(handle.get(), FREEXL_BIFF_PASSWORD, &password);
    if (password == FREEXL_BIFF_OBFUSCATED)
        return failure(ErrorKind::BadInput,
                       message(phrase("Zip", "%1 is encrypted."), meter.name()));
    unsigned int count = 0;
    freexl_get_info(handle.get(), FREEXL_BIFF_SHEET_COUNT, &count);
    const XlsLooks looks = xlsLooks(TRY(contentOf(path)));
    Workbook workbook {QStringLiteral("xls"), {}, {}};
    for (unsigned int i = 0; i < count; ++i)
        workbook.sheets.push_back(
            TRY(readSheet(handle.get(), static_cast<unsigned short>(i), looks, meter)));
    return workbook;
}

}
