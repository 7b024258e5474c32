// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QApplication;

namespace zoneboard {

/// How long the window is open. UntilPainted is what the benchmark of the start measures.
enum class Stay
{
    UntilClosed,
    UntilPainted
};

/// Opens the window. With no path: the store used last, else the
/// bundled sample, copied to the user's data folder on the first start. Returns the exit status.
[[nodiscard]] int runWindow(QApplication& application, const QString& path,
                            Stay stay = Stay::UntilClosed);

/// A picture of every screen, in both languages, light and dark, in two sizes, of the article's
/// store and of the demo, as PNG files in `folder`. Returns the exit status.
[[nodiscard]] int takeScreenshots(const QString& folder);

}
