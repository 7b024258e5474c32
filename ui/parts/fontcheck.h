// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/message.h"

#include <QStringList>

#include <optional>

namespace zoneboard {

/// The fonts a computer has, as far as they matter here.
struct InstalledFonts
{
    QStringList families;
    QStringList chinese; ///< of them, those that can write simplified Chinese

    [[nodiscard]] static InstalledFonts look();
};

/// What there is to say where the first of the wanted families is missing: what is used in its
/// place, or that Chinese can not be shown at all. Nothing where it is there.
[[nodiscard]] std::optional<Message> fontWord(const QStringList& wanted,
                                              const InstalledFonts& installed);

}
