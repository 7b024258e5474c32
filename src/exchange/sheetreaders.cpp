// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheetreaders_p.h"

namespace zoneboard {

tl::unexpected<Error> SheetMeter::tooLarge() const
{
    return failure(
        ErrorKind::BadInput,
        message(phrase("Sheet", "%1 is larger than a table of figures can be; nothing was read."),
                m_name));
}

Result<void> SheetMeter::take(int row, int column, qsizetype characters)
{
    ++m_cells;
    m_characters += characters;
    if (row >= sheetlimits::rows || column >= sheetlimits::columns || m_cells > sheetlimits::cells
        || m_characters > sheetlimits::characters)
        return tooLarge();
    return {};
}

Result<void> SheetMeter::takeMerge()
{
    if (++m_merges > sheetlimits::merges)
        return tooLarge();
    return {};
}

CellPlace parseCellName(QStringView name)
{
    CellPlace place {0, 0};
    qsizetype i = 0;
    for (; i < name.size() && name.at(i) >= u'A' && name.at(i) <= u'Z' && i < 4; ++i)
        place.column = place.column * 26 + (name.at(i).unicode() - u'A' + 1);
    bool isNumber = false;
    place.row = name.sliced(i).toInt(&isNumber) - 1;
    place.column -= 1;
    if (!isNumber || place.row < 0 || place.column < 0)
        return {};
    return place;
}

}
