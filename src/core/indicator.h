// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"

#include <QList>
#include <QString>

#include <cstdint>

namespace zoneboard {

using IndicatorId = std::int32_t; ///< row id in the store; 0 means none
using CategoryId = std::int32_t;

/// How values of an indicator behave in time; decides how goals pace and whether values add up.
enum class IndicatorKind : std::uint8_t
{
    Flow, ///< accrues over the year: output, investment, new projects
    Stock, ///< a level at a date: existing platforms, enterprises
    Mean, ///< an average: PM2.5, mean income
    Rate, ///< a percentage or ratio: 占比, intensity
};

/// Which direction is better; decides ranks, lights and arrows.
enum class Polarity : std::uint8_t
{
    HigherIsBetter,
    LowerIsBetter,
    Neutral,
};

/// A theme that indicators are grouped by (工业, 投资, 人才 …).
struct Category
{
    CategoryId id = 0;
    QString code;
    BilingualText name;
    int position = 0;
    bool operator==(const Category&) const = default;
};

/// What is measured. `unit` is the printed unit (亿元, 个, %, μg/m3).
struct Indicator
{
    IndicatorId id = 0;
    QString code;
    BilingualText name;
    QString unit;
    IndicatorKind kind = IndicatorKind::Flow;
    Polarity polarity = Polarity::HigherIsBetter;
    int decimals = 0; ///< digits usually printed
    CategoryId category = 0;
    IndicatorId partOf = 0; ///< the whole this is a part of (工业投资 → 固定资产投资), 0 for none
    QString formula; ///< for a derived indicator, over codes; empty for an observed one
    QString pinyin; ///< initials of the Chinese name, for search
    bool headline = false; ///< shown as a card and with a page of its own
    int position = 0; ///< reading order
    bool operator==(const Indicator&) const = default;
};

}
