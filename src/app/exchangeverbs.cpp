// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/json.h"
#include "app/verb.h"
#include "exchange/bulletin.h"
#include "exchange/bundled.h"
#include "exchange/csv.h"
#include "exchange/documenttext.h"

#include <QFileInfo>

namespace zoneboard {

namespace {

/// The words of a document of any format that is known; of a web page with its marks, which the
/// reader of sentences passes over.
Result<QString> textOf(const QString& path)
{
    const FileFormat format = TRY(formatOf(path));
    if (format == FileFormat::Text || format == FileFormat::Html)
        return TRY(readPlainText(path)).text;
    Document document = TRY(readDocument(path));
    if (document.isText())
        return std::move(document.text);
    return failure(ErrorKind::BadInput,
                   message(phrase("CommandLine",
                                  "“%1” holds tables, not sentences; see: zoneboard import "
                                  "--help"),
                           QFileInfo(path).fileName()));
}

QString csvCell(const QJsonValue& value)
{
    return csvField(value.isDouble() ? QString::number(value.toDouble(), 'g', 15)
                                     : value.toString());
}

/// The figures of the document as a table with the document's own keys.
Result<void> printTable(Invocation& invocation, const QJsonObject& document)
{
    static const QStringList columns {
        QStringLiteral("indicator"),  QStringLiteral("indicator_code"),
        QStringLiteral("value"),      QStringLiteral("unit"),
        QStringLiteral("qualifier"),  QStringLiteral("status"),
        QStringLiteral("growth_pct"), QStringLiteral("growth_points"),
        QStringLiteral("share_pct"),  QStringLiteral("share_qualifier"),
        QStringLiteral("share_of"),   QStringLiteral("part_of"),
        QStringLiteral("rank"),       QStringLiteral("period"),
        QStringLiteral("quote"),      QStringLiteral("start"),
        QStringLiteral("end")};
    TRY(invocation.printLine(columns.join(u',')));
    for (const QJsonValue& figure : document.value(QStringLiteral("figures")).toArray()) {
        QStringList cells;
        for (const QString& column : columns)
            cells.append(csvCell(figure.toObject().value(column)));
        TRY(invocation.printLine(cells.join(u',')));
    }
    return {};
}

Result<void> printSentences(Invocation& invocation, const Bulletin& bulletin)
{
    for (const BulletinFigure& figure : bulletin.figures) {
        const QString number = figure.value
            ? QString::number(*figure.value, 'f', figure.decimals) + figure.unit
            : QStringLiteral("—");
        TRY(invocation.printLine(QStringLiteral("%1  %2  「%3」")
                                     .arg(figure.indicator, number, figure.quote.simplified())));
    }
    return {};
}

Result<Exit> readProse(Invocation& invocation)
{
    const QString text = TRY(textOf(invocation.positional(0)));
    BulletinOptions options;
    options.year = TRY(invocation.wholeNumber(QStringLiteral("year"), 1900, 2200));
    options.area = invocation.value(QStringLiteral("area")).value_or(QString());
    const Catalog catalog = TRY(bundledCatalog());
    const Bulletin bulletin = readBulletin(text, catalog, options);
    if (invocation.isSet(QStringLiteral("json")))
        TRY(invocation.print(jsonBytes(bulletinJson(bulletin, invocation.language()))));
    else if (invocation.isSet(QStringLiteral("csv")))
        TRY(printTable(invocation, bulletinJson(bulletin, invocation.language())));
    else
        TRY(printSentences(invocation, bulletin));
    return Exit::Done;
}

}

std::vector<Verb> exchangeVerbs()
{
    return {
        {.name = QStringLiteral("read-bulletin"),
         .arguments = QStringLiteral("FILE [--year Y] [--area A] [--json|--csv]"),
         .fewest = 1,
         .most = 1,
         .summary = phrase("CommandLine", "Reads the figures of a text and stores nothing."),
         .example = QStringLiteral("zoneboard read-bulletin bulletin.txt --json"),
         .options = {yearOption(),
                     areaOption(),
                     jsonOption(),
                     {QStringLiteral("csv"), {}, phrase("CommandLine", "Print CSV.")}},
         .run = readProse},
    };
}

}
