// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/numbertext.h"
#include "exchange/csv.h"
#include "exchange/exporttable.h"
#include "exchange/exportwords_p.h"

#include <QSaveFile>
#include <QStringList>

namespace zoneboard {

namespace {

QString digits(const Published& number)
{
    return QString::number(number.value, 'f', number.decimals);
}

/// A bound is written in words, which the import reads; else the digits alone.
QString rate(const Published& number, Language language)
{
    return number.qualifier == Qualifier::Exact
        ? digits(number)
        : safeCsvText(numbertext::percent(number, language));
}

QString line(const ExportRow& row, Language language)
{
    const QStringList cells {
        safeCsvText(row.area),
        safeCsvText(row.indicator),
        QString::number(row.period.year),
        QString::number(row.period.months),
        row.value ? digits(*row.value) : QString(),
        safeCsvText(row.unit),
        row.value ? qualifierCode(row.value->qualifier) : QString(),
        numbertext::status(row.status, language),
        row.reportedGrowth ? rate(row.reportedGrowth->rate, language) : QString(),
        row.reportedShare ? rate(row.reportedShare->rate, language) : QString(),
        safeCsvText(row.source),
        safeCsvText(row.note),
    };
    return cells.join(u',') + QStringLiteral("\r\n");
}

}

QString safeCsvText(const QString& text)
{
    static const QString dangerous = QStringLiteral("=+-@\t\r\n");
    const bool formula = !text.isEmpty() && dangerous.contains(text.front());
    return csvField(formula ? u'\'' + text : text);
}

QByteArray csvOf(const ExportTable& table, ByteOrderMark mark)
{
    QStringList header;
    for (const Phrase& word : exportwords::csvHeader)
        header.append(safeCsvText(translated(word, table.language)));
    QByteArray bytes;
    if (mark == ByteOrderMark::With)
        bytes = QByteArrayLiteral("\xef\xbb\xbf");
    bytes += (header.join(u',') + QStringLiteral("\r\n")).toUtf8();
    for (const ExportRow& row : table.rows)
        bytes += line(row, table.language).toUtf8();
    return bytes;
}

Result<void> writeAtomically(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    const bool written =
        file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    if (!written)
        return failure(
            ErrorKind::Output,
            message(phrase("Export", "%1 can not be written: %2."), path, file.errorString()));
    return {};
}

}
