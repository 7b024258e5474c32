// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

#include <functional>

namespace zoneboard {

/// The processor time of the fastest of `runs` runs, in seconds. What else the machine does, and
/// how fast its disk is, weighs on neither side.
[[nodiscard]] double secondsOf(int runs, const std::function<void()>& work);
/// The same of a shell command and all it runs; ends the program where the command fails.
[[nodiscard]] double secondsOfCommand(int runs, const QString& command);

/// Prints a row: seconds of ours against seconds of a peer, and how many times the peer's ours may
/// be.
void printRatio(const QString& what, double ours, double peer, double allowed);
/// Prints a row that is measured against a fixed limit, both in `unit`.
void printLimit(const QString& what, double ours, double limit, const QString& unit);

/// Ends the program with the sentence of a failure.
[[noreturn]] void giveUp(const QString& sentence);

/// The value of a result; a failure ends the program.
template<typename T>
T must(Result<T> result)
{
    if (!result)
        giveUp(result.error().what.in(Language::English) + u' ' + result.error().detail);
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

}
