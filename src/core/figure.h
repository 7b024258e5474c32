// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/area.h"
#include "core/indicator.h"
#include "core/interval.h"
#include "core/period.h"

#include <QDate>
#include <QString>

#include <cstdint>
#include <optional>

namespace zoneboard {

using FigureId = std::int64_t;
using SourceId = std::int32_t;

/// How a number was hedged in print.
enum class Qualifier : std::uint8_t
{
    Exact,
    About, ///< 约, 左右
    MoreThan, ///< 超, 余, 以上, 突破: a lower bound
    LessThan, ///< 近, 不足: an upper bound
};

/// How final a number is, in the order in which they replace one another.
enum class Status : std::uint8_t
{
    Expected, ///< 预计
    Preliminary, ///< 快报, 初步核算
    Actual, ///< 实际
    Final, ///< 年报
};

/// At which prices a reported growth was worked out.
enum class GrowthBasis : std::uint8_t
{
    Unknown,
    Nominal, ///< 现价
    Comparable, ///< 可比价
};

/// A number as it was printed: 57 has 0 decimals, 65.7 has 1, "近万" is 10000 less_than.
struct Published
{
    double value = 0;
    int decimals = 0;
    Qualifier qualifier = Qualifier::Exact;
    bool operator==(const Published&) const = default;
};

/// What a printed number stands for: ±½ of its last digit; open-ended for more_than and less_than;
/// ±5 % for about. A whole count (`wholeCount`: 个, 家 … without multiplier) that is exact is a
/// point.
[[nodiscard]] Interval intervalOf(const Published& number, bool wholeCount = false);

enum class GrowthUnit : std::uint8_t
{
    Percent, ///< growth of an amount or a count, in percent
    Points, ///< change of a rate, in percentage points 个百分点
};

struct ReportedGrowth
{
    Published rate; ///< percent or points as `unit` says; negative for a fall
    GrowthUnit unit = GrowthUnit::Percent;
    GrowthBasis basis = GrowthBasis::Unknown;
    bool operator==(const ReportedGrowth&) const = default;
};

struct ReportedShare
{
    Published rate; ///< percent of the whole
    QString of; ///< the whole as the source names it (全区, 获奖总数)
    bool operator==(const ReportedShare&) const = default;
};

/// One observation: an indicator of an area in a period, as a source printed it.
/// `value` is absent where the source gives only a growth or only a share.
struct Figure
{
    FigureId id = 0;
    IndicatorId indicator = 0;
    AreaId area = 0;
    Period period;
    std::optional<Published> value; ///< in the indicator's unit
    Status status = Status::Actual;
    std::optional<ReportedGrowth> growth;
    std::optional<ReportedShare> share;
    std::optional<int> rank; ///< place reported by the source (居第N位)
    SourceId source = 0;
    QString section; ///< the chapter of the source it stands in
    QString quote; ///< the words it was read from
    QString note;
    bool operator==(const Figure&) const = default;
};

/// Where figures come from. Figures of a synthetic source are marked on every screen and page.
struct Source
{
    SourceId id = 0;
    QString code;
    BilingualText title;
    QString publisher;
    QDate date;
    bool synthetic = false;
    bool operator==(const Source&) const = default;
};

}
