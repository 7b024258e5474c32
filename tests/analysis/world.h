// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/panel.h"
#include "core/catalog.h"

#include <map>
#include <random>
#include <vector>

namespace zoneboard::world {

// A city (1) with districts (2, 3), each with three zones (4 … 9).
inline constexpr AreaId city = 1;
inline constexpr AreaId firstDistrict = 2;
inline constexpr AreaId lastDistrict = 3;
inline constexpr AreaId lastArea = 9;

inline constexpr IndicatorId whole = 1; ///< 亿元, a flow with three parts
inline constexpr IndicatorId firstPart = 2; ///< 亿元
inline constexpr IndicatorId secondPart = 3; ///< 亿元
inline constexpr IndicatorId smallPart = 4; ///< 万元
inline constexpr IndicatorId count = 5; ///< 家, a stock
inline constexpr IndicatorId rate = 6; ///< %
inline constexpr IndicatorId mean = 7; ///< μg/m3, lower is better
inline constexpr IndicatorId derived = 8; ///< firstPart / whole · 100, %
inline constexpr IndicatorId lastObserved = mean;

[[nodiscard]] Catalog catalog();

/// One number among 0 … n − 1, and one between two ends; the same on every machine.
[[nodiscard]] int below(std::mt19937& random, int n);
[[nodiscard]] double between(std::mt19937& random, double low, double high);

/// A year's value before it was rounded, and as it was printed.
struct TrueFigure
{
    Figure figure;
    double truth = 0;
};

/// Positive values of every indicator, area and year 2010 … 2009 + years, rounded to 0–3 digits;
/// counts are whole. What lies in an area adds up to it, the parts leave a rest of the whole.
[[nodiscard]] std::vector<TrueFigure> trueFigures(std::mt19937& random, int years);

/// Figures of any kind in the same world: hedged, negative, zero, without a value, of months, with
/// reported growths in percent or points and shares, from several sources, with gaps.
[[nodiscard]] std::vector<Figure> anyFigures(std::mt19937& random, int figures);

/// The truth by cell.
[[nodiscard]] std::map<Cell, double> truths(const std::vector<TrueFigure>& figures);
[[nodiscard]] Panel panelOf(const std::vector<TrueFigure>& figures);

/// All rows of a panel.
[[nodiscard]] std::vector<Figure> rowsOf(const Panel& panel);

}
