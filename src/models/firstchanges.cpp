// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/firstchanges.h"

#include <algorithm>
#include <array>

namespace zoneboard {

namespace {

/// Why the stores that come with the program hold what they hold.
std::array<Phrase, 3> firstReasons()
{
    return {phrase("Bundled", "Figures that come with the program"),
            phrase("Bundled", "Expected figures replaced by final ones"),
            phrase("Bundled", "The catalog of indicators")};
}

}

bool isFirstChange(const QString& why)
{
    return std::ranges::any_of(firstReasons(), [&](const Phrase& reason) {
        return translated(reason, Language::Chinese) == why;
    });
}

QString reasonText(const QString& why, Language language)
{
    for (const Phrase& reason : firstReasons()) {
        if (translated(reason, Language::Chinese) == why)
            return translated(reason, language);
    }
    return why;
}

}
