// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

namespace zoneboard {

/// The visible controls under `root` that a screen reader can not name.
[[nodiscard]] QStringList namelessControls(const QWidget& root);
/// The visible, enabled widgets under `root` that the Tab key is to come to.
[[nodiscard]] std::vector<const QWidget*> tabControls(const QWidget& root);
/// The texts under `root` that have less room than they need: labels, buttons, boxes, tabs, heads
/// and cells of views. What a hint under the mouse tells in full is not one.
[[nodiscard]] QStringList clippedTexts(const QWidget& root);

}
