// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/theme.h"

#include <QPalette>
#include <QString>

namespace zoneboard {

/// The one style sheet of the program, made from a theme. Widgets are told apart by type and by the
/// dynamic property "role" (panel, panelTitle, pageTitle, quiet, icon, primary, link, rail, pill
/// …).
[[nodiscard]] QString programStyleSheet(const Theme& theme);
/// The same colours for what a style sheet does not reach.
[[nodiscard]] QPalette stylePalette(const Theme& theme);

}
