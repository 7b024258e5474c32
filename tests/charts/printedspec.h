// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartspec.h"

#include <string>

namespace zoneboard {

/// A spec as lines to compare with: title, subtitle, then one line a category with its marks
/// ("2024* | 294 expected* | growth +8.5%"). Thin spaces are printed as "_".
[[nodiscard]] std::string printed(const ChartSpec& spec);
/// A text with its thin spaces as "_".
[[nodiscard]] std::string printed(const QString& text);

}
