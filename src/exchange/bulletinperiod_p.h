// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace zoneboard::bulletin {

/// A regular expression for the words that name a period: 2023年底, 上半年, 1-9月, 去年同期.
[[nodiscard]] const QString& periodPattern();

/// The length of the period named at `at`, or 0.
[[nodiscard]] qsizetype periodLength(const QString& text, qsizetype at);

/// The last period the words name that is not a base of comparison; empty where there is none.
[[nodiscard]] QString lastPeriod(const QString& words);

/// The year a period names, or 0.
[[nodiscard]] int yearOf(const QString& period);

/// The length of a base of comparison that ends at the end of the words: 比上年, 较2017年底.
[[nodiscard]] bool isYearBefore(const QString& base);

}
