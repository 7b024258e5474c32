// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace zoneboard {

/// The visible controls under `root` that a screen reader can not name.
[[nodiscard]] QStringList namelessControls(const QWidget& root);
/// The visible labels and buttons under `root` whose text has less room than it needs.
[[nodiscard]] QStringList clippedTexts(const QWidget& root);

}
