// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheetreaders_p.h"

#include <charconv>

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

CellPlace parseCellName(std::string_view name)
{
    CellPlace place {0, 0};
    size_t i = 0;
    for (; i < name.size() && name[i] >= 'A' && name[i] <= 'Z' && i < 4; ++i)
        place.column = place.column * 26 + (name[i] - 'A' + 1);
    const char* end = name.data() + name.size();
    const auto [stop, error] = std::from_chars(name.data() + i, end, place.row);
    place.row -= 1;
    place.column -= 1;
    if (error != std::errc() || stop != end || place.row < 0 || place.column < 0)
        return {};
    return place;
}

}
