// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/numberformat.h"
#include "exchange/sheet.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <vector>

namespace zoneboard {

/// How the cells of an .xls sheet are shown: what its reader, which gives the values, leaves out.
struct XlsLook
{
    bool hidden = false;
    std::vector<int> hiddenRows; ///< ascending
    std::vector<MergedRange> merges;
    QHash<quint32, quint16>
        styles; ///< of numbers: row · 65536 + column → index in XlsLooks::styles

    static quint32 key(unsigned row, unsigned column) { return row << 16 | column; }
};

struct XlsLooks
{
    struct Style
    {
        NumberFormat format;
        int indent = 0;
    };
    std::vector<Style> styles;
    QHash<QString, XlsLook> sheets; ///< by name
};

/// The looks of a workbook in the format of Excel 97 and later; of older ones none.
[[nodiscard]] XlsLooks xlsLooks(const QByteArray& file);

}
