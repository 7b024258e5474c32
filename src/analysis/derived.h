// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/formula.h"
#include "analysis/growth.h"
#include "analysis/panel.h"

#include <vector>

namespace zoneboard {

/// The source of values that a formula gives: they are in the panel to be looked at, never stored.
inline constexpr SourceId derivedSource = -1;

[[nodiscard]] inline bool isDerived(const Figure& figure)
{
    return figure.source == derivedSource;
}

/// A derived indicator with its formula read.
struct DerivedIndicator
{
    IndicatorId indicator = 0;
    Formula formula;
    int level = 0; ///< 0 stands on observations only, 1 on those of level 0 too …
};

/// A formula that can not be worked out, and why.
struct FormulaProblem
{
    IndicatorId indicator = 0;
    Message what;
    bool circle = false; ///< it stands on itself
};

/// The derived indicators of a catalog, those others stand on first. A formula that can not be
/// read or stands on itself (or on such a one) is left out; one whose unit does not fit is worked
/// out all the same. All three are among the problems.
struct DerivedIndicators
{
    std::vector<DerivedIndicator> list;
    std::vector<FormulaProblem> problems;
};
[[nodiscard]] DerivedIndicators derivedIndicators(const Catalog& catalog);

/// Which values a formula is worked out over.
enum class Inputs : std::uint8_t
{
    Observed,
    ObservedOrImplied,
};
/// The value a derived indicator's formula gives for the cell; nothing for an observed indicator,
/// a wrong formula or a missing input.
[[nodiscard]] std::optional<Computed> derivedValue(const Panel& panel, const Catalog& catalog,
                                                   const Cell& cell, Inputs inputs);

/// Puts a row into the panel for every cell that a formula has a value for and no source has: with
/// the value, derivedSource, no id, and the least final status among the inputs.
void addDerived(Panel& panel, const Catalog& catalog);

/// One change to a panel with derived rows, and to just the derived cells that stand on it;
/// afterwards all is as if built from scratch.
void put(Panel& panel, const Catalog& catalog, const Figure& figure);
void remove(Panel& panel, const Catalog& catalog, const Cell& cell, SourceId source);

}
