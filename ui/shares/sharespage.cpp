// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shares/sharespage.h"

#include "analysis/contribution.h"
#include "analysis/share.h"
#include "core/message.h"
#include "core/numbertext.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace zoneboard {

namespace {

constexpr int mostYears = 10;
constexpr size_t mostCharts = 6;
constexpr size_t mostAreasAbove = 2; ///< the district and the city
constexpr size_t mostSuggestions = 6;

bool isWhole(const ChartContext& context, IndicatorId indicator, AreaId area)
{
    return context.panel.has(indicator, area)
        && std::ranges::any_of(context.catalog.partsOf(indicator),
                               [&](IndicatorId part) { return context.panel.has(part, area); });
}

size_t valueCount(const ChartSpec& spec)
{
    return spec.series.empty()
        ? 0
        : static_cast<size_t>(
            std::ranges::count_if(spec.series.front().points,
                                  [](const ChartPoint& point) { return point.value.has_value(); }));
}

class PageOfShares
{
public:
    PageOfShares(const ChartContext& context, const Place& place)
        : m_context(context)
        , m_place(place)
        , m_years(range())
    {
    }

    void addShares()
    {
        const Indicator* indicator = m_context.catalog.indicator(m_place.indicator);
        if (indicator && addsUp(*indicator)) {
            addAreasAbove();
            if (indicator->partOf != 0)
                addCourse({0, indicator->partOf});
            addReported();
        } else if (indicator) {
            miss(phrase("Shares",
                        "“%1” is a mean or a rate: it does not add up to a whole and has no "
                        "share in one. Choose an amount or a count."),
                 name(m_place.indicator));
        }
        if (m_page.charts.empty())
            addOneYear();
    }

    void addComposition()
    {
        const Indicator* indicator = m_context.catalog.indicator(m_place.indicator);
        m_whole = m_place.indicator;
        if (indicator && !isWhole(m_context, m_whole, m_place.area))
            m_whole = indicator->partOf;
        if (m_whole == 0 || !isWhole(m_context, m_whole, m_place.area)) {
            suggestWholes();
            return;
        }
        ChartSpec amounts = compositionSpec(m_context, m_whole, m_place.area, m_years, false);
        if (amounts.categories.size() > 1) {
            add(std::move(amounts));
            add(compositionSpec(m_context, m_whole, m_place.area, m_years, true));
        }
        add(waterfallSpec(m_context, m_whole, m_place.area, m_place.year));
        addTreemap();
    }

    [[nodiscard]] SharesPage taken() &&
    {
        m_page.message = messageOfPage();
        return std::move(m_page);
    }

private:
    /// Ten years that end with the newest, or begin with the chosen one where that is older.
    [[nodiscard]] YearRange range() const
    {
        const std::vector<int> known = m_context.panel.years(m_place.area);
        const int last = known.empty() ? m_place.year : std::max(known.back(), m_place.year);
        const int first = std::min(last - mostYears + 1, m_place.year);
        return {first, first + mostYears - 1};
    }

    [[nodiscard]] QString say(const Message& message) const
    {
        return message.in(m_context.language);
    }
    [[nodiscard]] QString name(IndicatorId indicator) const
    {
        return m_context.catalog.indicator(indicator)->name.in(m_context.language);
    }
    [[nodiscard]] QString areaName(AreaId area) const
    {
        return m_context.catalog.area(area)->name.in(m_context.language);
    }
    template<typename... Arguments>
    void miss(const Phrase& phrase, const Arguments&... arguments)
    {
        m_page.missing.append(say(message(phrase, arguments...)));
    }

    void add(ChartSpec spec)
    {
        if (!spec.isEmpty() && m_page.charts.size() < mostCharts)
            m_page.charts.push_back(std::move(spec));
    }

    /// The shares of several years; nothing, and false, where there are less than two.
    bool addCourse(const ShareWhole& whole)
    {
        ChartSpec spec = shareTrendSpec(m_context, m_place.indicator, m_place.area, whole, m_years,
                                        m_place.year);
        const size_t values = valueCount(spec);
        m_oneYear = m_oneYear || values == 1;
        if (values < 2)
            return false;
        add(std::move(spec));
        return true;
    }

    void addAreasAbove()
    {
        QStringList unknown;
        size_t levels = 0;
        const Area* area = m_context.catalog.area(m_place.area);
        while (area && levels < mostAreasAbove) {
            const Area* above = m_context.catalog.area(area->parent);
            if (!above || above->id == m_place.area)
                break;
            if (!addCourse({above->id, 0}) && !m_context.panel.has(m_place.indicator, above->id))
                unknown.append(above->name.in(m_context.language));
            area = above;
            ++levels;
        }
        if (!unknown.isEmpty())
            miss(phrase("Shares",
                        "No figures of “%1” for %2 yet: enter or import them and the share over "
                        "the years appears here."),
                 name(m_place.indicator),
                 unknown.join(
                     translated(phrase("Shares", " and ", "between areas"), m_context.language)));
    }

    /// What the sources say about a whole that is none of ours.
    void addReported()
    {
        if (!m_page.charts.empty())
            return;
        ChartSpec spec =
            shareTrendSpec(m_context, m_place.indicator, m_place.area, m_years, m_place.year);
        m_oneYear = m_oneYear || valueCount(spec) == 1;
        if (valueCount(spec) > 1)
            add(std::move(spec));
    }

    /// Without a course: the year's shares of everything beside each other.
    void addOneYear()
    {
        add(shareSpec(m_context, {}, m_place.area, m_place.year));
        if (m_oneYear)
            miss(phrase("Shares",
                        "The share of “%1” is known for one year only: with the figures of an "
                        "earlier year its change appears here."),
                 name(m_place.indicator));
    }

    void addTreemap()
    {
        ChartSpec spec = treemapSpec(m_context, m_whole, m_place.area, m_place.year);
        if (spec.categories.size() > 1)
            add(std::move(spec));
    }

    void suggestWholes()
    {
        for (const Indicator& indicator : m_context.catalog.indicators()) {
            if (m_page.wholes.size() < mostSuggestions
                && isWhole(m_context, indicator.id, m_place.area))
                m_page.wholes.push_back(indicator.id);
        }
        if (m_context.catalog.indicator(m_place.indicator) && !m_page.wholes.empty())
            miss(phrase("Shares", "“%1” has no parts. Composed of parts are:"),
                 name(m_place.indicator));
    }

    [[nodiscard]] QStringList shareClauses() const
    {
        QStringList clauses;
        std::vector<AreaId> wholes;
        const Area* area = m_context.catalog.area(m_place.area);
        for (size_t level = 0; area && level < mostAreasAbove; ++level) {
            wholes.push_back(area->parent);
            area = m_context.catalog.area(area->parent);
        }
        for (const AreaId whole : wholes) {
            const Share share =
                shareOfArea(m_context.panel, m_context.catalog,
                            {m_place.indicator, m_place.area, {m_place.year}}, whole);
            if (!share.computed)
                continue;
            const QString percent = numbertext::percent(share.computed->value, 1);
            clauses.append(
                share.changePoints ? say(
                    message(phrase("Shares", "%1 of %2 (%3)", "percent, area, change in points"),
                            percent, areaName(whole),
                            numbertext::points(share.changePoints->value, 1, m_context.language)))
                                   : say(message(phrase("Shares", "%1 of %2", "percent, area"),
                                                 percent, areaName(whole))));
        }
        return clauses;
    }

    /// "工业投资拉动固定资产投资增长 27.7 个百分点": the part that did most.
    [[nodiscard]] QString pullSentence() const
    {
        if (m_whole == 0)
            return {};
        const Decomposition split =
            decompose(m_context.panel, m_context.catalog, m_whole, m_place.area, m_place.year);
        const auto most = std::ranges::max_element(split.parts, {}, [](const Pull& pull) {
            return pull.pull ? std::abs(pull.pull->value) : -1.0;
        });
        if (most == split.parts.end() || !most->pull || !split.growth)
            return {};
        return say(message(phrase("Shares", "%1 %2 on the year before; %3 pulled most, %4.",
                                  "whole, growth, part, pull in points"),
                           name(m_whole), numbertext::growth(split.growth->value, 1),
                           name(most->indicator),
                           numbertext::points(most->pull->value, 1, m_context.language)));
    }

    [[nodiscard]] QString messageOfPage() const
    {
        if (!m_context.catalog.indicator(m_place.indicator))
            return {};
        QStringList sentences;
        const QStringList clauses = shareClauses();
        if (!clauses.isEmpty())
            sentences.append(say(message(
                phrase("Shares", "%1, %2: %3.", "indicator, year, shares"), name(m_place.indicator),
                numbertext::period({m_place.year}, m_context.language),
                clauses.join(
                    translated(phrase("Shares", ", ", "between shares"), m_context.language)))));
        if (const QString pull = pullSentence(); !pull.isEmpty())
            sentences.append(pull);
        if (sentences.size() < 2)
            return sentences.join(QString());
        return say(message(phrase("Shares", "%1 %2", "two sentences"), sentences.front(),
                           sentences.back()));
    }

    const ChartContext& m_context;
    const Place& m_place;
    YearRange m_years;
    IndicatorId m_whole = 0;
    bool m_oneYear = false; ///< some share is known, but for one year only
    SharesPage m_page;
};

}

SharesPage sharesPage(const ChartContext& context, const Place& place)
{
    PageOfShares page(context, place);
    page.addShares();
    page.addComposition();
    return std::move(page).taken();
}

bool addsUp(const Indicator& indicator)
{
    return indicator.kind == IndicatorKind::Flow || indicator.kind == IndicatorKind::Stock;
}

}
