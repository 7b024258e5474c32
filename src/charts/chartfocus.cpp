// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartfocus.h"

#include <algorithm>

namespace zoneboard {

namespace {

double squaredDistance(QPointF a, QPointF b)
{
    return QPointF::dotProduct(a - b, a - b);
}

/// The hit nearest to `from` among those beyond it in one direction, of the same series (or the
/// same category).
std::optional<size_t> nextHit(const ChartLayout& layout, size_t from, FocusMove move)
{
    const ChartHit& start = layout.hits[from];
    const bool sideways = move == FocusMove::Left || move == FocusMove::Right;
    const bool alongCategories = sideways != layout.rows;
    const double sign = move == FocusMove::Right || move == FocusMove::Down ? 1 : -1;
    std::optional<size_t> best;
    double bestDistance = 0;
    for (size_t i = 0; i < layout.hits.size(); ++i) {
        const ChartHit& hit = layout.hits[i];
        const bool sameLine =
            alongCategories ? hit.series == start.series : hit.category == start.category;
        const QPointF away = hit.mark.center() - start.mark.center();
        const double distance = sign * (sideways ? away.x() : away.y());
        if (i == from || !sameLine || distance <= 0)
            continue;
        if (!best || distance < bestDistance) {
            best = i;
            bestDistance = distance;
        }
    }
    return best;
}

}

std::optional<size_t> hitAt(const ChartLayout& layout, QPointF point)
{
    std::optional<size_t> best;
    for (size_t i = 0; i < layout.hits.size(); ++i) {
        if (!layout.hits[i].area.contains(point))
            continue;
        const auto distance = [&](size_t hit) {
            return squaredDistance(layout.hits[hit].mark.center(), point);
        };
        if (!best || distance(i) < distance(*best))
            best = i;
    }
    return best;
}

std::optional<size_t> movedFocus(const ChartLayout& layout, std::optional<size_t> from,
                                 FocusMove move)
{
    if (layout.hits.empty())
        return std::nullopt;
    if (move == FocusMove::Last)
        return layout.hits.size() - 1;
    if (move == FocusMove::First || !from || *from >= layout.hits.size())
        return 0;
    const std::optional<size_t> next = nextHit(layout, *from, move);
    return next ? next : from;
}

QString markDescription(const ChartSpec& spec, const ChartHit& hit)
{
    const size_t category = static_cast<size_t>(hit.category);
    const std::vector<ChartPoint>* points = nullptr;
    if (hit.series < 0)
        points = spec.band ? &spec.band->points : nullptr;
    else if (static_cast<size_t>(hit.series) < spec.series.size())
        points = &spec.series[static_cast<size_t>(hit.series)].points;
    return points && category < points->size() ? (*points)[category].description : QString();
}

}
