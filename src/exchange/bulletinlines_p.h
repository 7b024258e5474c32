// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace zoneboard::bulletin {

/// A printed line, without the blanks around it.
struct Line
{
    qsizetype begin = 0;
    qsizetype end = 0;
    int width = 0; ///< in half-width columns
    int indent = 0; ///< likewise
};

/// The lines of a text without empty ones, page numbers and the running heads beside them.
[[nodiscard]] QList<Line> linesOf(const QString& text);

/// The width most full lines have.
[[nodiscard]] int usualWidth(const QList<Line>& lines);

/// Whether a line break is only where the page was too narrow. `sentence` is what the paragraph has
/// since its last full stop.
[[nodiscard]] bool continues(const QString& text, const Line& line, const Line& next, int width,
                             QStringView sentence);

}
