// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace zoneboard::bulletin {

/// The length of the unit that begins at `at` (万平方米, 千克标准煤/吨, GWh, 亿), or 0.
[[nodiscard]] qsizetype unitLength(const QString& text, qsizetype at);

/// 天, 小时, 岁, 分 …: units only behind a noun that is measured in them (人均停留1.9天), and mere
/// words elsewhere (假期5天). The length of the unit, or 0.
[[nodiscard]] qsizetype unitOfNoun(const QString& text, qsizetype at, QStringView noun);

/// 亿元 → 元, 万平方米 → 平方米.
[[nodiscard]] QString unitBase(const QString& unit);
[[nodiscard]] double unitFactor(const QString& unit);

/// Whether two figures in these units can be parts of one whole.
[[nodiscard]] bool sameMeasure(const QString& one, const QString& other);

/// 个, 家, 户 …: what things are counted in.
[[nodiscard]] bool isCounter(const QString& unit);

/// A Chinese numeral below a million billion (三十二, 一千二百亿, 二○二三, 七点三), or −1.
[[nodiscard]] double chineseNumber(QStringView numeral);

/// The characters a Chinese numeral is made of.
[[nodiscard]] bool isNumeral(QChar character);

}
