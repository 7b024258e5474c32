// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/growth.h"

namespace zoneboard {

/// What a share is of.
enum class ShareOf : std::uint8_t
{
    ParentArea, ///< same indicator in the parent area
    ParentIndicator, ///< same area in the parent indicator
};

/// part/whole·100 in percent, from observations (or implied priors, marked), and its change in
/// points. Means and rates do not add up to a whole: nothing is computed for them. `reported` is
/// there where the source's words for the whole (全区, 全市, a name) mean this whole.
struct Share
{
    ShareOf of = ShareOf::ParentArea;
    AreaId wholeArea = 0;
    IndicatorId wholeIndicator = 0;
    std::optional<Computed> computed;
    std::optional<Computed> changePoints; ///< share − share one year before
    std::optional<ReportedShare> reported;
    std::optional<bool> consistent;
};

/// The share of the parent area or of the parent indicator.
[[nodiscard]] Share shareOf(const Panel& panel, const Catalog& catalog, const Cell& cell,
                            ShareOf of);
/// The one to show first: of the parent area where that can be computed, else of the parent
/// indicator where that can, else as reported, whatever the source says it is of (`reported` is
/// then all there is, and wholeArea and wholeIndicator are 0 unless its words name the parent).
[[nodiscard]] Share mainShare(const Panel& panel, const Catalog& catalog, const Cell& cell);
/// The share in an area further up (the city) rather than in the parent.
[[nodiscard]] Share shareOfArea(const Panel& panel, const Catalog& catalog, const Cell& cell,
                                AreaId whole);

/// The whole that a part and its reported share imply (推算); for whole counts the whole numbers
/// that fit.
struct ImpliedWhole
{
    Computed whole;
    bool wholeCount = false;
    std::optional<Interval::WholeNumbers> fitting; ///< absent with wholeCount: no whole number fits
};
[[nodiscard]] std::optional<ImpliedWhole> impliedWhole(const Published& part, bool wholeCount,
                                                       const ReportedShare& share);

/// Place among the sibling areas (children of the same parent) with a value in the period; 1 is
/// best, ties share a place. The indicator's polarity says what is better; where it is neutral, the
/// larger goes first.
struct Rank
{
    int place = 0;
    int of = 0; ///< siblings with a value, the area itself included
    bool operator==(const Rank&) const = default;
};
[[nodiscard]] std::optional<Rank> rankOf(const Panel& panel, const Catalog& catalog,
                                         const Cell& cell);

/// rankOf() for many cells: siblings are compared once for an indicator and a period. Of a panel
/// and a catalog that stay as they are while it is used.
class Ranking
{
public:
    Ranking(const Panel& panel, const Catalog& catalog)
        : m_panel(panel)
        , m_catalog(catalog)
    {
    }
    [[nodiscard]] std::optional<Rank> of(const Cell& cell);

private:
    using Group = std::tuple<IndicatorId, AreaId, Period>; ///< the area is the parent
    [[nodiscard]] const std::vector<double>& valuesOf(const Group& group, Polarity polarity);

    const Panel& m_panel;
    const Catalog& m_catalog;
    std::map<Group, std::vector<double>> m_values; ///< best first
};

}
