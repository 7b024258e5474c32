// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/fontcheck.h"

#include <QFontDatabase>

#include <algorithm>

namespace zoneboard {

InstalledFonts InstalledFonts::look()
{
    return {QFontDatabase::families(), QFontDatabase::families(QFontDatabase::SimplifiedChinese)};
}

std::optional<Message> fontWord(const QStringList& wanted, const InstalledFonts& installed)
{
    if (wanted.isEmpty() || installed.families.contains(wanted.front()))
        return std::nullopt;
    const auto other = std::ranges::find_if(
        wanted, [&](const QString& family) { return installed.families.contains(family); });
    if (other != wanted.end())
        return message(
            phrase("FontCheck", "The font %1 is not installed; %2 is used in its place."),
            wanted.front(), *other);
    if (!installed.chinese.isEmpty())
        return message(
            phrase("FontCheck", "The font %1 is not installed; %2 is used in its place."),
            wanted.front(), installed.chinese.front());
    return message(phrase("FontCheck", "No font on this computer can show Chinese. Install %1."),
                   wanted.front());
}

}
