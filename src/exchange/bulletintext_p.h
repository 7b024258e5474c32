// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace zoneboard::bulletin {

/// A text in one plain spelling: simplified characters, half-width digits, no markup, glosses or
/// line breaks inside a paragraph, with the way back to the text it came from.
struct PlainText
{
    QString text; ///< paragraphs end with '\n'
    QList<int> origin; ///< of each unit of `text`, its place in the original in UTF-16 units
};

[[nodiscard]] PlainText plainText(const QString& original);

/// Simplified characters, one for one, so that places stay where they are.
[[nodiscard]] QString simplified(const QString& text);

/// The number of Unicode characters before each UTF-16 unit, and after the last.
[[nodiscard]] QList<int> characterCounts(const QString& text);

}
