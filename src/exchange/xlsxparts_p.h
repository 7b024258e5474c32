// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "exchange/numberformat.h"
#include "exchange/sheet.h"
#include "exchange/zipfile_p.h"

#include <QList>
#include <QString>
#include <QXmlStreamReader>

#include <vector>

namespace zoneboard {

/// How a cell of a workbook is shown.
struct XlsxStyle
{
    NumberFormat format;
    int indent = 0;
};

/// A sheet with cells, by its name and the part of the package it stands in.
struct XlsxSheetEntry
{
    QString name;
    QString path;
    bool hidden = false;
};

/// What the sheets of a workbook share.
struct XlsxParts
{
    QList<XlsxSheetEntry> sheets; ///< in the workbook's order; no chart or dialog sheets
    std::vector<XlsxStyle> styles;
    std::vector<SheetCell> texts; ///< the shared texts, each read once however often it is used
    bool dates1904 = false;
};

[[nodiscard]] Result<XlsxParts> readXlsxParts(ZipFile& zip, const QString& name);

/// The text of the <si> or <is> the reader stands on: its runs joined, its phonetic guide left out.
[[nodiscard]] QString xlsxRichText(QXmlStreamReader& xml);

/// The sentence for a part whose XML is broken where the reader stands.
[[nodiscard]] tl::unexpected<Error> damagedPart(const QString& name, const QString& part,
                                                const QXmlStreamReader& xml);

}
