// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/sweep.h"

#include "analysis/derived.h"
#include "analysis/share.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace zoneboard {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();
constexpr PanelColumns::PeriodKey keysPerYear = 16;

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

/// Values and the ends of their ranges side by side; NaN where there is none.
struct Ranges
{
    std::vector<double> value;
    std::vector<double> low;
    std::vector<double> high;

    void resize(size_t size)
    {
        value.resize(size);
        low.resize(size);
        high.resize(size);
    }
    void set(size_t i, double v, double l, double h)
    {
        value[i] = v;
        low[i] = l;
        high[i] = h;
    }
    void clear(size_t i) { set(i, nan, nan, nan); }
    void set(size_t i, const std::optional<Computed>& computed)
    {
        if (computed)
            set(i, computed->value, computed->interval.low, computed->interval.high);
        else
            clear(i);
    }
    void take(size_t i, const Ranges& from, size_t j)
    {
        set(i, from.value[j], from.low[j], from.high[j]);
    }
    void appendTo(std::vector<double>& values, std::vector<double>& lows,
                  std::vector<double>& highs) const
    {
        values.insert(values.end(), value.begin(), value.end());
        lows.insert(lows.end(), low.begin(), low.end());
        highs.insert(highs.end(), high.begin(), high.end());
    }
};

/// (a/b + offset)·100; right where neither range holds a number below zero. Plain loops, so that
/// the compiler makes vector instructions of them.
void divide(const Ranges& a, const Ranges& b, double offset, Ranges& result)
{
    const size_t size = a.value.size();
    const auto quotients = [size, offset](const double* __restrict over,
                                          const double* __restrict under,
                                          double* __restrict quotient) {
        for (size_t i = 0; i < size; ++i)
            quotient[i] = (over[i] / under[i] + offset) * 100;
    };
    quotients(a.value.data(), b.value.data(), result.value.data());
    quotients(a.low.data(), b.high.data(), result.low.data());
    quotients(a.high.data(), b.low.data(), result.high.data());
}

void subtract(const Ranges& a, const Ranges& b, Ranges& result)
{
    for (size_t i = 0; i < a.value.size(); ++i)
        result.set(i, a.value[i] - b.value[i], a.low[i] - b.high[i], a.high[i] - b.low[i]);
}

class Sweeper
{
public:
    Sweeper(const Panel& panel, const Catalog& catalog)
        : m_panel(panel)
        , m_catalog(catalog)
    {
    }

    void addSeries(size_t place, Sweep& result);

private:
    void readRanges(Panel::Range rows, Ranges& ranges) const;
    void findPriors(Panel::Range rows);
    void growth(const Panel::Series& series, Panel::Range rows);
    void share(const Panel::Series& series, Panel::Range rows);
    void takeWholes(Panel::Range rows, Panel::Range wholes);
    void addOneByOne(const Panel::Series& series, Panel::Range rows, Sweep& result);
    [[nodiscard]] Cell cell(const Panel::Series& series, Panel::Index row) const
    {
        return {series.indicator, series.area, m_panel.period(row)};
    }

    const Panel& m_panel;
    const Catalog& m_catalog;
    Nature m_nature;
    Ranges m_own;
    Ranges m_base; ///< last year's, then the whole's
    Ranges m_whole;
    Panel::Index m_wholeBegin = Panel::none; ///< the series m_whole was read from
    Ranges m_result;
};

void Sweeper::readRanges(Panel::Range rows, Ranges& ranges) const
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
    for (size_t i = 0; i < size; ++i) {
        while (keys[prior] < keys[i] - keysPerYear)
            ++prior;
        if (keys[prior] == keys[i] - keysPerYear)
            m_base.take(i, m_own, prior);
        else
            m_base.clear(i);
    }
}

void Sweeper::growth(const Panel::Series& series, Panel::Range rows)
{
    findPriors(rows);
    const GrowthUnit natural = m_nature.rate ? GrowthUnit::Points : GrowthUnit::Percent;
    if (m_nature.rate)
        subtract(m_own, m_base, m_result);
    else
        divide(m_own, m_base, -1, m_result);
    for (size_t i = 0; i < m_own.value.size(); ++i) {
        const auto row = rows.begin + static_cast<Panel::Index>(i);
        if (std::isnan(m_own.value[i]) || std::isnan(m_base.value[i])) {
            m_result.clear(i);
            continue;
        }
        const bool plain = m_nature.rate || (m_base.low[i] > 0 && m_own.low[i] >= 0);
        if (plain && std::isinf(m_result.value[i]))
            m_result.clear(i);
        if (plain && !m_panel.columns().reports(row))
            continue;
        const auto reported = m_panel.reportedGrowth(row);
        if (!plain || (reported && reported->unit != natural))
            m_result.set(i, growthOf(m_panel, m_catalog, cell(series, row)).computed);
    }
}

/// The whole's values in the periods of the rows, into m_base.
void Sweeper::takeWholes(Panel::Range rows, Panel::Range wholes)
{
    if (m_wholeBegin != wholes.begin) {
        readRanges(wholes, m_whole);
        m_wholeBegin = wholes.begin;
    }
    const auto* keys = m_panel.columns().periods().data();
    const size_t size = rows.end - rows.begin;
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
}

void Sweeper::share(const Panel::Series& series, Panel::Range rows)
{
    const size_t size = rows.end - rows.begin;
    const Area* area = m_catalog.area(series.area);
    const bool hasWhole =
        area && m_nature.addsUp && area->parent != area->id && m_catalog.area(area->parent);
    const Panel::Range wholes =
        hasWhole ? m_panel.series(series.indicator, area->parent) : Panel::Range {};
    if (wholes.isEmpty()) {
        for (size_t i = 0; i < size; ++i)
            m_result.clear(i);
        return;
    }
    takeWholes(rows, wholes);
    divide(m_own, m_base, 0, m_result);
    for (size_t i = 0; i < size; ++i) {
        if (m_base.low[i] > 0 && m_own.low[i] >= 0) {
            if (std::isinf(m_result.value[i]))
                m_result.clear(i);
            continue;
        }
        // Below zero, open, or missing and perhaps to be worked back from a growth.
        const Cell place = cell(series, rows.begin + static_cast<Panel::Index>(i));
        m_result.set(i, shareOf(m_panel, m_catalog, place, ShareOf::ParentArea).computed);
    }
}

/// What a formula gives has a range that the print does not tell.
void Sweeper::addOneByOne(const Panel::Series& series, Panel::Range rows, Sweep& result)
{
    const auto setAll = [&](auto computedOf) {
        for (Panel::Index row = rows.begin; row < rows.end; ++row)
            m_result.set(row - rows.begin, computedOf(cell(series, row)));
    };
    setAll([this](const Cell& at) { return growthOf(m_panel, m_catalog, at).computed; });
    m_result.appendTo(result.growth, result.growthLow, result.growthHigh);
    setAll([this](const Cell& at) {
        return shareOf(m_panel, m_catalog, at, ShareOf::ParentArea).computed;
    });
    m_result.appendTo(result.share, result.shareLow, result.shareHigh);
}

void Sweeper::addSeries(size_t place, Sweep& result)
{
    const Panel::Series& series = m_panel.allSeries()[place];
    const Panel::Range rows = m_panel.rows(place);
    if (m_nature.id != series.indicator) {
        m_nature = Nature::of(m_catalog, series.indicator);
        m_wholeBegin = Panel::none;
    }
    m_result.resize(rows.end - rows.begin);
    if (m_nature.derived) {
        addOneByOne(series, rows, result);
        return;
    }
    readRanges(rows, m_own);
    growth(series, rows);
    m_result.appendTo(result.growth, result.growthLow, result.growthHigh);
    share(series, rows);
    m_result.appendTo(result.share, result.shareLow, result.shareHigh);
}

}

Sweep sweep(const Panel& panel, const Catalog& catalog)
{
    Sweep result;
    for (auto* column : {&result.growth, &result.growthLow, &result.growthHigh, &result.share,
                         &result.shareLow, &result.shareHigh})
        column->reserve(panel.size());
    Sweeper sweeper(panel, catalog);
    for (size_t place = 0; place < panel.allSeries().size(); ++place)
        sweeper.addSeries(place, result);
    return result;
}

Sweep sweepSeries(const Panel& panel, const Catalog& catalog, IndicatorId indicator, AreaId area)
{
    Sweep result;
    if (const auto place = panel.placeOf(indicator, area))
        Sweeper(panel, catalog).addSeries(*place, result);
    return result;
}

}
