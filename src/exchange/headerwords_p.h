// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace zoneboard {

// The vocabulary of headers; what they mean together is worked out in headertext.cpp.

/// A unit as the catalog writes it: 亿元人民币 → 亿元, percent → %, ％ → %.
[[nodiscard]] QString canonicalUnit(const QString& text);
/// 绝对值, 总量, 数值, 完成 …: says that numbers follow and nothing else.
[[nodiscard]] bool isValueWord(const QString& text);
/// 序号, 目标, 完成率, 环比, 当月 …: numbers that are no figures of a period.
[[nodiscard]] bool isIgnoredHeader(const QString& text);
/// 合计, 总计, 全市, 小计 …: a row that adds others up.
[[nodiscard]] bool isTotalWord(const QString& text);

}
