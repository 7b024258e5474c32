// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv.h"
#include "exchange/sheetreaders_p.h"

#include <algorithm>
#include <array>
#include <map>

namespace zoneboard {

namespace {

/// With semicolons or tabs between cells, 3,14 is a decimal comma unless thousands are what it
/// shows.
QString withoutDecimalComma(const QString& text, QChar separator)
{
    if (separator == u',' || text.count(u',') != 1 || text.contains(u'.'))
        return text;
    const qsizetype comma = text.indexOf(u',');
    const qsizetype after = text.trimmed().size() - text.trimmed().indexOf(u',') - 1;
    const bool digitsOnly = std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.isDigit() || c == u',' || c == u'-' || c == u'+' || c == u'%' || c.isSpace();
    });
    if (!digitsOnly || after == 3)
        return text;
    QString pointed = text;
    pointed[comma] = u'.';
    return pointed;
}

}

QChar separatorOf(const QString& text)
{
    constexpr std::array candidates {u'\t', u',', u';', u'|'};
    const QStringView sample = QStringView(text).left(64 * 1024);
    QChar best = u',';
    double bestScore = 0;
    for (const QChar candidate : candidates) {
        std::map<qsizetype, int> widths;
        const auto rows = parseCsv(sample, candidate);
        for (const QStringList& row : rows)
            ++widths[row.size()];
        double score = 0;
        for (const auto& [width, lines] : widths) {
            if (width > 1)
                score = std::max(score, static_cast<double>(width - 1) * lines * lines);
        }
        if (score > bestScore) {
            bestScore = score;
            best = candidate;
        }
    }
    return best;
}

SheetCell cellOfField(const QString& field, QChar separator)
{
    return cellOfText(withoutDecimalComma(field, separator));
}

Result<Workbook> readSeparated(const QString& text, const QString& name)
{
    SheetMeter meter(name);
    const QChar separator = separatorOf(text);
    Workbook workbook {QStringLiteral("csv"), {}, {}};
    Sheet sheet;
    const auto rows = parseCsv(text, separator);
    for (int row = 0; row < rows.size(); ++row) {
        const QStringList& fields = rows.at(row);
        for (int column = 0; column < fields.size(); ++column) {
            SheetCell cell = cellOfField(fields.at(column), separator);
            if (cell.kind == CellKind::Empty)
                continue;
            TRY(meter.take(row, column, cell.text.size()));
            sheet.cell(row, column) = std::move(cell);
        }
    }
    if (static_cast<qsizetype>(sheet.rows.size()) < rows.size())
        sheet.rows.resize(static_cast<size_t>(rows.size()));
    sheet.trim();
    workbook.sheets.push_back(std::move(sheet));
    return workbook;
}

}
