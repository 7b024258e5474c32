// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure.h"
#include "core/language.h"
#include "core/period.h"

#include <QString>

#include <optional>

namespace zoneboard {

/// The only place where a number becomes text for people. Minus is U+2212, units are parted by a
/// thin space that does not break. Numbers are plain decimals in both languages; thousands are
/// grouped from 10,000 up.
namespace numbertext {

[[nodiscard]] QString number(double value, int decimals);
/// Whether long numbers are grouped from now on, for the whole program: a person's choice.
void setGrouped(bool grouped);
/// Which way a change goes as it is shown: −1, 0 or 1; 0 where rounding leaves nothing of it.
[[nodiscard]] int direction(double change, int decimals);
/// As printed: digits of the source, hedged in words ("约 230", "近 10,000", "500 余" / "about
/// 230", "over 500").
[[nodiscard]] QString published(const Published& value, Language language);
/// published() with its unit: "294 亿元", "294 CNY 100m"; a counting word has no English.
[[nodiscard]] QString withUnit(const Published& value, const QString& unit, Language language);
/// A number computed here, with its unit.
[[nodiscard]] QString withUnit(double value, int decimals, const QString& unit, Language language);
/// "+27.7": a change whose unit stands elsewhere; zero has no sign.
[[nodiscard]] QString signedNumber(double value, int decimals);
/// "+8.5%" (percent in, always signed).
[[nodiscard]] QString growth(double percent, int decimals = 1);
/// "+1.2 个百分点" / "+1.2 pp".
[[nodiscard]] QString points(double points, int decimals, Language language);
/// "43.5%".
[[nodiscard]] QString percent(double percent, int decimals = 1);
/// "超 50%" / "over 50%": a share as the source hedged it.
[[nodiscard]] QString percent(const Published& rate, Language language);
/// "2024 年" / "2024"; "2025 年 1–6 月" / "Jan–Jun 2025".
[[nodiscard]] QString period(Period period, Language language);
/// 预计, 快报, 实际, 年报.
[[nodiscard]] QString status(Status status, Language language);

}

/// Machine codes of cli.md: exact, about, more_than, less_than.
[[nodiscard]] QString qualifierCode(Qualifier qualifier);
[[nodiscard]] std::optional<Qualifier> qualifierFromCode(const QString& code);
/// expected, preliminary, actual, final.
[[nodiscard]] QString statusCode(Status status);
[[nodiscard]] std::optional<Status> statusFromCode(const QString& code);

}
