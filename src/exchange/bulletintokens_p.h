// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure.h"

#include <QList>
#include <QString>

namespace zoneboard::bulletin {

enum class Kind
{
    Text, ///< words, thresholds and numbers inside names included
    Amount, ///< a number with its unit, or without any
    Percent, ///< %; ‰ with the unit saying so
    Points, ///< percentage points or, by the unit, 千分点
    Times, ///< N倍
    Doubling, ///< 翻N番
    Fraction, ///< 四成, 三分之一, 半: value in percent
    Ratio, ///< a:b:c
    Rank, ///< 第N位, 首位
    Period, ///< 上半年, 1-9月, 2022年底
    Comma,
    And, ///< 、 和 between numbers
    Semicolon,
    Colon,
    Open,
    Close,
};

struct Token
{
    Kind kind = Kind::Text;
    qsizetype begin = 0; ///< in the plain text
    qsizetype end = 0;
    QString text; ///< the words of Text and Period
    double value = 0;
    int decimals = 0;
    QString unit;
    Qualifier qualifier = Qualifier::Exact;
    QList<double> parts {}; ///< of a Ratio
    [[nodiscard]] bool isNumber() const
    {
        return kind == Kind::Amount || kind == Kind::Percent || kind == Kind::Points
            || kind == Kind::Times || kind == Kind::Doubling || kind == Kind::Fraction
            || kind == Kind::Ratio;
    }
};

/// The tokens of the sentence text[begin, end).
[[nodiscard]] QList<Token> tokensOf(const QString& text, qsizetype begin, qsizetype end);

}
