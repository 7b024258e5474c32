// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/sweep.h"

#include "analysis/derived.h"
#include "analysis/share.h"
#include "analysis/sweepranges_p.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace zoneboard {

namespace {

constexpr auto keysPerYear = static_cast<PanelColumns::PeriodKey>(PanelColumns::keysPerYear);

/// Whether each row is the year after the one before it.
bool followYearly(const PanelColumns::PeriodKey* keys, size_t size)
{
    bool yearly = true;
    for (size_t i = 1; i < size; ++i)
        yearly = yearly && keys[i] - keys[i - 1] == keysPerYear;
    return yearly;
}

/// What all rows of an indicator have in common, looked up once.
struct Nature
{
    IndicatorId id = 0;
    bool rate = false;
    bool wholeCount = false;
    bool addsUp = false;
    bool derived = false;

    static Nature of(const Catalog& catalog, IndicatorId id)
    {
        const Indicator* indicator = catalog.indicator(id);
        if (!indicator)
            return {id};
        const bool addsUp =
            indicator->kind == IndicatorKind::Flow || indicator->kind == IndicatorKind::Stock;
        return {id, catalog.isRate(id), catalog.isWholeCount(id), addsUp,
                !indicator->formula.isEmpty()};
    }
};

class Sweeper
{
public:
    Sweeper(const Panel& panel, const Catalog& catalog)
        : m_panel(panel)
        , m_catalog(catalog)
    {
    }

    /// The series at a place, into the rows of the result from `first` on.
    void addSeries(size_t place, Sweep& result, size_t first);

private:
    void readRanges(Panel::Range rows, SweepRanges& ranges) const;
    void findPriors(Panel::Range rows);
    void growth(const Panel::Series& series, Panel::Range rows, const SweepTarget& result);
    void share(const Panel::Series& series, Panel::Range rows, const SweepTarget& result);
    [[nodiscard]] const SweepRanges& wholesOf(Panel::Range rows, Panel::Range wholes);
    void addOneByOne(const Panel::Series& series, Panel::Range rows, const SweepTarget& growth,
                     const SweepTarget& share) const;
    [[nodiscard]] Cell cell(const Panel::Series& series, Panel::Index row) const
    {
        return {series.indicator, series.area, m_panel.period(row)};
    }

    const Panel& m_panel;
    const Catalog& m_catalog;
    Nature m_nature;
    SweepRanges m_own;
    SweepRanges m_base; ///< last year's, then the whole's
    SweepRanges m_whole;
    Panel::Index m_wholeBegin = Panel::none; ///< the series m_whole was read from
};

void Sweeper::readRanges(Panel::Range rows, SweepRanges& ranges) const
{
    constexpr std::array halves {5e-1, 5e-2,  5e-3,  5e-4,  5e-5,  5e-6,  5e-7,  5e-8,
                                 5e-9, 5e-10, 5e-11, 5e-12, 5e-13, 5e-14, 5e-15, 5e-16};
    constexpr unsigned decimalBits = 0x0f;
    constexpr unsigned qualifierBits = 0x30;
    const double* values = m_panel.columns().values().data() + rows.begin;
    const std::uint16_t* prints = m_panel.columns().prints().data() + rows.begin;
    const size_t size = rows.end - rows.begin;
    ranges.resize(size);
    unsigned hedged = 0;
    for (size_t i = 0; i < size; ++i) {
        const unsigned decimals = prints[i] & decimalBits;
        const double half = m_nature.wholeCount && decimals == 0 ? 0 : halves[decimals];
        ranges.set(i, values[i], values[i] - half, values[i] + half);
        hedged |= prints[i];
    }
    if ((hedged & qualifierBits) == 0)
        return;
    for (size_t i = 0; i < size; ++i) {
        const auto row = rows.begin + static_cast<Panel::Index>(i);
        if ((prints[i] & qualifierBits) == 0 || std::isnan(values[i]))
            continue;
        const Interval range = intervalOf(*m_panel.published(row), m_nature.wholeCount);
        ranges.set(i, values[i], range.low, range.high);
    }
}

/// The rows' values of the same months one year before, into m_base.
void Sweeper::findPriors(Panel::Range rows)
{
    const auto* keys = m_panel.columns().periods().data() + rows.begin;
    const size_t size = rows.end - rows.begin;
    m_base.resize(size);
    size_t prior = 0;
    if (followYearly(keys, size)) {
        m_base.clear(0);
        for (size_t i = 1; i < size; ++i)
            m_base.take(i, m_own, i - 1);
        return;
    }
    for (size_t i = 0; i < size; ++i) {
        while (keys[prior] < keys[i] - keysPerYear)
            ++prior;
        if (keys[prior] == keys[i] - keysPerYear)
            m_base.take(i, m_own, prior);
        else
            m_base.clear(i);
    }
}

void Sweeper::growth(const Panel::Series& series, Panel::Range rows, const SweepTarget& result)
{
    findPriors(rows);
    const GrowthUnit natural = m_nature.rate ? GrowthUnit::Points : GrowthUnit::Percent;
    if (m_nature.rate)
        subtractRanges(m_own, m_base, result);
    else
        divideRanges(m_own, m_base, -1, result);
    for (size_t i = 0; i < m_own.value.size(); ++i) {
        const auto row = rows.begin + static_cast<Panel::Index>(i);
        if (std::isnan(m_own.value[i]) || std::isnan(m_base.value[i])) {
            result.clear(i);
            continue;
        }
        const bool plain = m_nature.rate || (m_base.low[i] > 0 && m_own.low[i] >= 0);
        if (plain && std::isinf(result.value[i]))
            result.clear(i);
        if (plain && !m_panel.columns().reports(row))
            continue;
        const auto reported = m_panel.reportedGrowth(row);
        if (!plain || (reported && reported->unit != natural))
            result.set(i, growthOf(m_panel, m_catalog, cell(series, row)).computed);
    }
}

/// The whole's values in the periods of the rows.
const SweepRanges& Sweeper::wholesOf(Panel::Range rows, Panel::Range wholes)
{
    if (m_wholeBegin != wholes.begin) {
        readRanges(wholes, m_whole);
        m_wholeBegin = wholes.begin;
    }
    const auto* keys = m_panel.columns().periods().data();
    const size_t size = rows.end - rows.begin;
    if (wholes.end - wholes.begin == size
        && std::equal(keys + rows.begin, keys + rows.end, keys + wholes.begin))
        return m_whole;
    Panel::Index whole = wholes.begin;
    for (size_t i = 0; i < size; ++i) {
        const auto key = keys[rows.begin + i];
        while (whole < wholes.end && keys[whole] < key)
            ++whole;
        if (whole < wholes.end && keys[whole] == key)
            m_base.take(i, m_whole, whole - wholes.begin);
        else
            m_base.clear(i);
    }
    return m_base;
}

void Sweeper::share(const Panel::Series& series, Panel::Range rows, const SweepTarget& result)
{
    const size_t size = rows.end - rows.begin;
    const Area* area = m_catalog.area(series.area);
    const bool hasWhole =
        area && m_nature.addsUp && area->parent != area->id && m_catalog.area(area->parent);
    const Panel::Range wholes =
        hasWhole ? m_panel.series(series.indicator, area->parent) : Panel::Range {};
    if (wholes.isEmpty()) {
        for (size_t i = 0; i < size; ++i)
            result.clear(i);
        return;
    }
    const SweepRanges& base = wholesOf(rows, wholes);
    divideRanges(m_own, base, 0, result);
    for (size_t i = 0; i < size; ++i) {
        if (base.low[i] > 0 && m_own.low[i] >= 0) {
            if (std::isinf(result.value[i]))
                result.clear(i);
            continue;
        }
        // Below zero, open, or missing and perhaps to be worked back from a growth.
        const Cell place = cell(series, rows.begin + static_cast<Panel::Index>(i));
        result.set(i, shareOf(m_panel, m_catalog, place, ShareOf::ParentArea).computed);
    }
}

/// What a formula gives has a range that the print does not tell.
void Sweeper::addOneByOne(const Panel::Series& series, Panel::Range rows, const SweepTarget& growth,
                          const SweepTarget& share) const
{
    for (Panel::Index row = rows.begin; row < rows.end; ++row) {
        const Cell at = cell(series, row);
        growth.set(row - rows.begin, growthOf(m_panel, m_catalog, at).computed);
        share.set(row - rows.begin, shareOf(m_panel, m_catalog, at, ShareOf::ParentArea).computed);
    }
}

void Sweeper::addSeries(size_t place, Sweep& result, size_t first)
{
    const Panel::Series& series = m_panel.allSeries()[place];
    const Panel::Range rows = m_panel.rows(place);
    if (m_nature.id != series.indicator) {
        m_nature = Nature::of(m_catalog, series.indicator);
        m_wholeBegin = Panel::none;
    }
    const SweepTarget growths {result.growth.data() + first, result.growthLow.data() + first,
                               result.growthHigh.data() + first};
    const SweepTarget shares {result.share.data() + first, result.shareLow.data() + first,
                              result.shareHigh.data() + first};
    if (m_nature.derived) {
        addOneByOne(series, rows, growths, shares);
        return;
    }
    readRanges(rows, m_own);
    growth(series, rows, growths);
    share(series, rows, shares);
}

}

void Sweep::resize(size_t rows)
{
    for (auto* column : {&growth, &growthLow, &growthHigh, &share, &shareLow, &shareHigh})
        column->resize(rows);
}

void sweep(const Panel& panel, const Catalog& catalog, Sweep& result)
{
    result.resize(panel.size());
    Sweeper sweeper(panel, catalog);
    for (size_t place = 0; place < panel.allSeries().size(); ++place)
        sweeper.addSeries(place, result, panel.allSeries()[place].begin);
}

Sweep sweep(const Panel& panel, const Catalog& catalog)
{
    Sweep result;
    sweep(panel, catalog, result);
    return result;
}

Sweep sweepSeries(const Panel& panel, const Catalog& catalog, IndicatorId indicator, AreaId area)
{
    Sweep result;
    const auto place = panel.placeOf(indicator, area);
    if (!place)
        return result;
    const Panel::Range rows = panel.rows(*place);
    result.resize(rows.end - rows.begin);
    Sweeper(panel, catalog).addSeries(*place, result, 0);
    return result;
}

}
