// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/growth.h"
#include "analysis/panel.h"
#include "core/catalog.h"

#include <QString>

#include <vector>

namespace zoneboard::sample {

// Areas: 1 the city, 2 its district, 3 the zone, 4 and 5 its sibling zones.
inline constexpr AreaId city = 1;
inline constexpr AreaId district = 2;
inline constexpr AreaId zone = 3;
inline constexpr AreaId eastZone = 4;
inline constexpr AreaId westZone = 5;

// Indicators.
inline constexpr IndicatorId output = 1; ///< 规上工业总产值, 亿元
inline constexpr IndicatorId fixedInvestment = 2; ///< 固定资产投资, 亿元
inline constexpr IndicatorId industrialInvestment = 3; ///< 工业投资, part of the former
inline constexpr IndicatorId exports = 4; ///< 外贸出口, 亿元
inline constexpr IndicatorId projects = 5; ///< 新入库亿元以上项目, 个
inline constexpr IndicatorId industryProjects = 6; ///< its parts
inline constexpr IndicatorId farmProjects = 7;
inline constexpr IndicatorId serviceProjects = 8;
inline constexpr IndicatorId particulates = 9; ///< PM2.5, μg/m3, a mean, lower is better
inline constexpr IndicatorId villageShare = 10; ///< 百万元村社占比, %
inline constexpr IndicatorId talentProjects = 11; ///< 个
inline constexpr IndicatorId smallInvestment = 12; ///< part of fixed investment, in 万元

[[nodiscard]] Catalog catalog();

[[nodiscard]] Published print(double value, int decimals = 0,
                              Qualifier qualifier = Qualifier::Exact);
/// A figure of the zone in a year.
[[nodiscard]] Figure figure(IndicatorId indicator, int year, const Published& value);
[[nodiscard]] Figure figure(IndicatorId indicator, AreaId area, int year, const Published& value);
[[nodiscard]] Figure grown(Figure figure, const Published& percent,
                           GrowthUnit unit = GrowthUnit::Percent);
[[nodiscard]] Figure shared(Figure figure, const Published& percent, const QString& of);

/// The zone's own year-end article, as far as it is computed with.
[[nodiscard]] std::vector<Figure> article();

[[nodiscard]] constexpr Cell at(IndicatorId indicator, int year)
{
    return {indicator, zone, {year}};
}

}
