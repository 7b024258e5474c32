// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"

#include <array>

namespace zoneboard::exportwords {

// Headers that the import knows as well, in both languages.
inline constexpr Phrase area = phrase("Export", "Area");
inline constexpr Phrase indicator = phrase("Export", "Indicator");
inline constexpr Phrase year = phrase("Export", "Year");
inline constexpr Phrase month = phrase("Export", "Months");
inline constexpr Phrase value = phrase("Export", "Value");
inline constexpr Phrase unit = phrase("Export", "Unit");
inline constexpr Phrase qualifier = phrase("Export", "Qualifier");
inline constexpr Phrase status = phrase("Export", "Status");
inline constexpr Phrase reportedGrowth = phrase("Export", "Growth rate");
inline constexpr Phrase reportedShare = phrase("Export", "Share");
inline constexpr Phrase source = phrase("Export", "Source");
inline constexpr Phrase note = phrase("Export", "Note");

inline constexpr std::array csvHeader {area,           indicator,     year,      month,
                                       value,          unit,          qualifier, status,
                                       reportedGrowth, reportedShare, source,    note};

}
