// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verb.h"

#include <QStringList>

namespace zoneboard {

/// What the program was called for, decided before any application object exists.
struct Call
{
    const Verb* verb = nullptr; ///< null: not a verb
    QStringList arguments; ///< after the verb; the language may stand before it
    bool help = false; ///< --help or --version of the program itself
    QString unknown; ///< what is neither a verb nor a store: nothing can be done
};

/// `arguments` without the program's name.
[[nodiscard]] Call readCall(const QStringList& arguments);

/// Runs a verb, or prints the help that was asked for; returns the exit status.
[[nodiscard]] int runCall(const Call& call, QIODevice& out, QIODevice& err);

/// The program's own --help.
[[nodiscard]] QString programHelp(Language language);

}
