// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/screen.h"

#include <vector>

namespace zoneboard {

/// The screens in the order of the rail (Ctrl+1, Ctrl+2 …); the one list a new screen is added to.
[[nodiscard]] std::vector<ScreenEntry> screens();

/// An entry that makes a screen of class S.
template<typename S>
[[nodiscard]] ScreenEntry screenEntry(const QString& name, const Phrase& title, const QString& icon)
{
    return {name, title, icon,
            [name](Workspace& workspace, const Appearance& appearance, QWidget* parent) -> Screen* {
                auto* screen = new S(workspace, appearance, parent);
                screen->setObjectName(name);
                return screen;
            }};
}

}
