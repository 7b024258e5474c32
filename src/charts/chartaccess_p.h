// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

class QWidget;

namespace zoneboard {

/// Lets screen readers walk through the charts: a chart in words with its marks as children, each
/// with its sentence and an action that opens it. Called by every view; only the first call counts.
void makeChartsAccessible();
/// Tells screen readers that a mark of the view has the focus now.
void announceMark(QWidget* view, size_t mark);

}
