// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/numbertext.h"
#include "exchange/planbuilder_p.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <tuple>

namespace zoneboard {

namespace {

using Pointers = std::vector<const Figure*>;

bool before(const Figure* a, const Figure* b)
{
    return std::tie(a->indicator, a->area, a->period) < std::tie(b->indicator, b->area, b->period);
}

Pointers ordered(std::span<const Figure> stored)
{
    Pointers pointers;
    pointers.reserve(stored.size());
    for (const Figure& figure : stored)
        pointers.push_back(&figure);
    if (!std::is_sorted(pointers.begin(), pointers.end(), before))
        std::stable_sort(pointers.begin(), pointers.end(), before);
    return pointers;
}

std::span<const Figure* const> series(const Pointers& stored, const Figure& figure)
{
    const auto bySeries = [](const Figure* a, const Figure* b) {
        return std::tie(a->indicator, a->area) < std::tie(b->indicator, b->area);
    };
    const auto [first, last] = std::equal_range(stored.begin(), stored.end(), &figure, bySeries);
    return {first, last};
}

/// What finding a figure means for the one that is stored.
enum class Comparison
{
    Same,
    Completes, ///< the stored one lacks something the found one has, or is less final
    Differs,
};

template<typename T>
bool adds(const std::optional<T>& found, const std::optional<T>& stored)
{
    return found && !stored;
}

template<typename T>
bool disagrees(const std::optional<T>& found, const std::optional<T>& stored)
{
    return found && stored && !(*found == *stored);
}

/// Where one of the two does not say at which prices or of what whole, that is no disagreement.
bool ratesDisagree(const Figure& found, const Figure& stored)
{
    const bool growth = found.growth && stored.growth
        && (found.growth->rate != stored.growth->rate || found.growth->unit != stored.growth->unit
            || (found.growth->basis != GrowthBasis::Unknown
                && stored.growth->basis != GrowthBasis::Unknown
                && found.growth->basis != stored.growth->basis));
    const bool share = found.share && stored.share
        && (found.share->rate != stored.share->rate
            || (!found.share->of.isEmpty() && !stored.share->of.isEmpty()
                && found.share->of != stored.share->of));
    return growth || share;
}

Comparison compared(const Figure& found, const Figure& stored)
{
    if (disagrees(found.value, stored.value) || disagrees(found.rank, stored.rank)
        || ratesDisagree(found, stored))
        return Comparison::Differs;
    const bool completes = adds(found.value, stored.value) || adds(found.growth, stored.growth)
        || adds(found.share, stored.share) || adds(found.rank, stored.rank)
        || (found.value && found.status > stored.status);
    return completes ? Comparison::Completes : Comparison::Same;
}

/// The stored figure with what the found one adds.
Figure completed(const Figure& stored, const Figure& found)
{
    Figure figure = stored;
    if (found.value)
        figure.value = found.value;
    if (!figure.growth)
        figure.growth = found.growth;
    if (!figure.share)
        figure.share = found.share;
    if (!figure.rank)
        figure.rank = found.rank;
    figure.status = std::max(stored.status, found.status);
    return figure;
}

/// The jump from a to b as a power of ten that units differ by, or nothing.
std::optional<double> slip(double from, double to)
{
    if (from == 0 || to == 0 || (from < 0) != (to < 0))
        return std::nullopt;
    const double ratio = to / from;
    for (const double factor : {1e2, 1e3, 1e4, 1e8}) {
        for (const double jump : {factor, 1 / factor}) {
            if (std::abs(ratio / jump - 1) <= 0.15)
                return jump;
        }
    }
    return std::nullopt;
}

const Figure* nearestInTime(std::span<const Figure* const> history, const Figure& figure)
{
    const Figure* nearest = nullptr;
    for (const Figure* other : history) {
        const bool usable = other->value && other->period.months == figure.period.months;
        if (usable
            && (nearest == nullptr
                || std::abs(other->period.year - figure.period.year)
                    < std::abs(nearest->period.year - figure.period.year)))
            nearest = other;
    }
    return nearest;
}

class StoredComparison
{
public:
    StoredComparison(ImportPlan& plan, std::span<const Figure> stored, ConflictChoice choice)
        : m_plan(plan)
        , m_stored(ordered(stored))
        , m_choice(choice)
    {
    }

    void run()
    {
        std::vector<std::optional<std::size_t>> movedTo(m_plan.figures.size());
        std::size_t kept = 0;
        for (std::size_t i = 0; i < m_plan.figures.size(); ++i) {
            if (kept != i) {
                m_plan.figures[kept] = std::move(m_plan.figures[i]);
                m_plan.places[kept] = m_plan.places[i];
            }
            if (isNews(kept))
                movedTo[i] = kept++;
        }
        m_plan.figures.resize(kept);
        m_plan.places.resize(kept);
        for (ImportRemark& remark : m_former) {
            if (remark.figure && *remark.figure < movedTo.size())
                remark.figure = movedTo[*remark.figure];
        }
        m_plan.remarks = m_former + m_plan.remarks;
    }

private:
    /// False where the store says the same already.
    bool isNews(std::size_t index)
    {
        Figure& found = m_plan.figures[index];
        const auto history = series(m_stored, found);
        const Figure* differing = nullptr;
        for (const Figure* stored : history) {
            if (stored->period != found.period)
                continue;
            const Comparison comparison = compared(found, *stored);
            if (comparison == Comparison::Same) {
                ++m_plan.unchanged;
                return false;
            }
            if (comparison == Comparison::Completes) {
                found = completed(*stored, found);
                return true;
            }
            // Against its own source it is a revision; show that one rather than another's.
            if (differing == nullptr || stored->source == found.source)
                differing = stored;
        }
        if (differing != nullptr)
            m_plan.conflicts.append({index, *differing, m_choice});
        flagSlip(index, history);
        return true;
    }

    void flagSlip(std::size_t index, std::span<const Figure* const> history)
    {
        const Figure& found = m_plan.figures[index];
        const Figure* nearest = found.value ? nearestInTime(history, found) : nullptr;
        if (nearest == nullptr)
            return;
        const auto jump = slip(nearest->value->value, found.value->value);
        if (!jump)
            return;
        m_plan.remarks.append(
            {ImportRemark::Kind::UnitSlip, m_plan.places[index], index,
             message(phrase("Import", "%1 is %2 times the %3 stored for %4: perhaps another unit."),
                     numbertext::number(found.value->value, found.value->decimals),
                     QString::number(found.value->value / nearest->value->value, 'g', 3),
                     numbertext::number(nearest->value->value, nearest->value->decimals),
                     periodCode(nearest->period))});
    }

    ImportPlan& m_plan;
    const Pointers m_stored;
    const ConflictChoice m_choice;
    QList<ImportRemark> m_former = std::exchange(m_plan.remarks, {});
};

}

void compareWithStored(ImportPlan& plan, std::span<const Figure> stored, ConflictChoice choice)
{
    if (!stored.empty())
        StoredComparison(plan, stored, choice).run();
}

}
