// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace zoneboard {

/// The year whose results a text tells of, for figures whose own sentence names none: the first
/// year that a clause begins with (2024年，固投…; 2024年全年…); where every such clause looks ahead
/// (2025年，将…), the year before it. A year inside a name (2023年度考核) tells nothing.
[[nodiscard]] std::optional<int> yearTold(const QString& text);

}
