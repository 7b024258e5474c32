// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/panel.h"
#include "core/interval.h"

#include <cstdint>
#include <optional>

namespace zoneboard {

/// A number worked out here, with the range it may truly lie in given how its inputs were rounded.
struct Computed
{
    double value = 0;
    Interval interval;
    bool implied =
        false; ///< rests on a value worked back from a reported rate (推算), not on an observation
    bool operator==(const Computed&) const = default;
};

/// Why a growth can not be computed.
enum class GrowthNote : std::uint8_t
{
    None,
    NoBase, ///< v₀ missing
    ZeroBase, ///< v₀ = 0: 新增
    NegativeBase, ///< v₀ < 0: 扭亏 or 转亏
};

/// a/b·factor; nothing where b is 0 or the result is no finite number.
[[nodiscard]] std::optional<Computed> ratioOf(const Computed& a, const Computed& b, double factor);
[[nodiscard]] Computed operator+(const Computed& a, const Computed& b);
[[nodiscard]] Computed operator-(const Computed& a, const Computed& b);

/// Growth over the same months one year before (同比), in percent; for rates (%, ‰) the change in
/// points; what is reported decides where there is a report. Source: v/v₀ − 1, see the model
/// section of README.md.
struct Growth
{
    GrowthUnit unit = GrowthUnit::Percent;
    std::optional<Computed> computed; ///< from observations only, in `unit`
    GrowthNote note = GrowthNote::None; ///< set where a value has no `computed`
    std::optional<Computed> prior; ///< v₀: observed, else implied by the reported growth
    std::optional<ReportedGrowth> reported;
    std::optional<bool>
        consistent; ///< reported and computed intervals meet; absent unless both exist

    /// What to show: the reported growth where there is one, else the computed; percent or points.
    [[nodiscard]] std::optional<double> shown() const;
    [[nodiscard]] int shownDecimals() const;
};

[[nodiscard]] Growth growthOf(const Panel& panel, const Catalog& catalog, const Cell& cell);

/// (v/v₀ − 1)·100 in percent, or v − v₀ in points; nothing where percent have no positive base.
[[nodiscard]] std::optional<Computed> growthBetween(const Computed& prior, const Computed& value,
                                                    GrowthUnit unit);

/// v/(1 + g/100) from a value and its reported growth, v − g where that is in points; nothing where
/// g ≤ −100 percent.
[[nodiscard]] std::optional<Computed> impliedPrior(const Published& value, bool wholeCount,
                                                   const ReportedGrowth& growth);

/// The observed value of a cell, with the interval its print stands for; for a derived indicator
/// without an observation of its own, its formula over observed values.
[[nodiscard]] std::optional<Computed> observed(const Panel& panel, const Catalog& catalog,
                                               const Cell& cell);
/// The same where the cell's row is known: panel.find(cell).
[[nodiscard]] std::optional<Computed> observed(const Panel& panel, const Catalog& catalog,
                                               const Cell& cell, Panel::Index row);
/// observed(), else the value that next year's reported growth implies; for a derived indicator
/// also its formula over such values.
[[nodiscard]] std::optional<Computed> observedOrImplied(const Panel& panel, const Catalog& catalog,
                                                        const Cell& cell);
[[nodiscard]] std::optional<Computed> observedOrImplied(const Panel& panel, const Catalog& catalog,
                                                        const Cell& cell, Panel::Index row);

/// ((v/v₀)^(1/n) − 1)·100 in percent over n years (年均增速); nothing where v or v₀ ≤ 0 or n ≤ 0.
/// Of a panel: implied values serve where none was observed; nothing for rates (%, ‰).
[[nodiscard]] std::optional<Computed> compoundGrowth(const Computed& first, const Computed& last,
                                                     int years);
[[nodiscard]] std::optional<Computed> compoundGrowth(const Panel& panel, const Catalog& catalog,
                                                     IndicatorId indicator, AreaId area,
                                                     int firstYear, int lastYear);

/// v/v_base·100, over the same months of the base year, implied values included; nothing where the
/// base is missing or 0.
[[nodiscard]] std::optional<Computed> indexOf(const Panel& panel, const Catalog& catalog,
                                              const Cell& cell, int baseYear);

}
