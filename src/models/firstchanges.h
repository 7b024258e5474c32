// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"

#include <QString>

namespace zoneboard {

/// Whether a change set with this reason is what a store came with: no step of the user's, and
/// nothing that undo takes back by a slip of the hand.
[[nodiscard]] bool isFirstChange(const QString& why);

/// A reason as it is shown: those of the program in the language of the window, a person's own
/// words as they are.
[[nodiscard]] QString reasonText(const QString& why, Language language);

}
