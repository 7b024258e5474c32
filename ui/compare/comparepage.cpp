// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparepage.h"

#include "analysis/share.h"
#include "core/message.h"
#include "core/numbertext.h"

#include <algorithm>
#include <set>
#include <utility>

namespace zoneboard {

namespace {

constexpr int mostYears = 10;
constexpr size_t mostMultiples = 12;
constexpr size_t fewAreas = 6; ///< up to here a ranking needs no more than half the height

std::vector<AreaId> siblings(const ChartContext& context, AreaId area)
{
    const Area* own = context.catalog.area(area);
    if (!own || own->parent == 0)
        return {area};
    const QList<AreaId> children = context.catalog.childrenOf(own->parent);
    return {children.begin(), children.end()};
}

bool isKnown(const ChartContext& context, const Cell& cell)
{
    return observed(context.panel, context.catalog, cell).has_value();
}

class PageOfComparison
{
public:
    PageOfComparison(const ChartContext& context, const Place& place, const CompareChoice& choice)
        : m_context(context)
        , m_place(place)
        , m_choice(choice)
        , m_areas(comparedAreas(context, place.indicator, place.area, place.year))
    {
    }

    [[nodiscard]] ComparePage made() &&
    {
        if (m_areas.size() > 1)
            addAreas();
        else
            addOwnIndicators();
        arrange();
        return std::move(m_page);
    }

private:
    [[nodiscard]] QString say(const Message& message) const
    {
        return message.in(m_context.language);
    }
    [[nodiscard]] QString indicatorName() const
    {
        const Indicator* indicator = m_context.catalog.indicator(m_place.indicator);
        return indicator ? indicator->name.in(m_context.language) : QString();
    }
    [[nodiscard]] QString areaName(AreaId id) const
    {
        const Area* area = m_context.catalog.area(id);
        return area ? area->name.in(m_context.language) : QString();
    }
    [[nodiscard]] QString year() const
    {
        return numbertext::period({m_place.year}, m_context.language);
    }

    void add(ChartSpec spec)
    {
        if (!spec.isEmpty())
            m_page.charts.push_back({std::move(spec), {}});
    }

    void addAreas()
    {
        add(rankingSpec(m_context, m_place.indicator, m_place.area, m_place.year, m_choice.since));
        if (standsAgainst(m_context, m_choice.across, m_place.indicator, m_place.area,
                          m_place.year))
            add(scatterSpec(m_context, m_choice.across, m_place.indicator, m_place.area,
                            m_place.year));
        addMultiples();
        m_page.message = rankSentence();
        if (std::ranges::find(m_areas, m_place.area) == m_areas.end())
            m_page.missing =
                say(message(phrase("Compare",
                                   "%1 has no figure of “%2” for %3 itself: enter or import it "
                                   "and it takes its place among the others."),
                            areaName(m_place.area), indicatorName(), year()));
    }

    /// The areas in the order of their rank, each on the same axes.
    void addMultiples()
    {
        std::vector<std::pair<int, AreaId>> ranked;
        for (const AreaId area : m_areas) {
            const auto rank = rankOf(m_context.panel, m_context.catalog,
                                     {m_place.indicator, area, {m_place.year}});
            ranked.emplace_back(rank ? rank->place : 0, area);
        }
        std::ranges::stable_sort(ranked, {}, &std::pair<int, AreaId>::first);
        std::vector<Cell> cells;
        std::vector<int> years;
        for (const auto& [place, area] : ranked) {
            if (cells.size() < mostMultiples)
                cells.push_back({m_place.indicator, area, {}});
            const auto known = m_context.panel.years(m_place.indicator, area);
            years.insert(years.end(), known.begin(), known.end());
        }
        const int last = std::max(m_place.year, *std::ranges::max_element(years));
        const int first = std::min(m_place.year, last - mostYears + 1);
        const YearRange range {std::max(first, *std::ranges::min_element(years)), last};
        if (range.first == range.last)
            return;
        add(smallMultiplesSpec(
            m_context, cells,
            say(message(phrase("Compare", "%1 over the years, by area"), indicatorName())), range,
            m_place.year));
    }

    /// "规上工业总产值，2024 年：示例高新区在 4 个地区中居第 1 位，比 2023 年上升 1 位。"
    [[nodiscard]] QString rankSentence() const
    {
        const Cell cell {m_place.indicator, m_place.area, {m_place.year}};
        const auto now = rankOf(m_context.panel, m_context.catalog, cell);
        if (!now)
            return {};
        const QString head = say(message(phrase("Compare", "%1, %2: %3 is number %4 of %5 areas",
                                                "indicator, year, area, place, count"),
                                         indicatorName(), year(), areaName(m_place.area),
                                         QString::number(now->place), QString::number(now->of)));
        const auto before = rankOf(m_context.panel, m_context.catalog,
                                   {m_place.indicator, m_place.area, {m_choice.since}});
        if (!before)
            return say(message(phrase("Compare", "%1.", "a sentence"), head));
        const QString since = numbertext::period({m_choice.since}, m_context.language);
        const int up = before->place - now->place;
        if (up == 0)
            return say(message(phrase("Compare", "%1, as in %2."), head, since));
        return up > 0
            ? say(message(phrase("Compare", "%1, %2 up on %3.", "sentence, places, year"), head,
                          QString::number(up), since))
            : say(message(phrase("Compare", "%1, %2 down on %3.", "sentence, places, year"), head,
                          QString::number(-up), since));
    }

    void addOwnIndicators()
    {
        std::vector<IndicatorId> all;
        std::vector<IndicatorId> headlines;
        for (const Indicator& indicator : m_context.catalog.indicators()) {
            if (!isKnown(m_context, {indicator.id, m_place.area, {m_place.year}}))
                continue;
            all.push_back(indicator.id);
            if (indicator.headline)
                headlines.push_back(indicator.id);
        }
        add(growthSpec(m_context, all, m_place.area, m_place.year));
        add(themeSpec(m_context, headlines,
                      translated(phrase("Compare", "Headline indicators"), m_context.language),
                      m_place.area, m_place.year));
        const Area* area = m_context.catalog.area(m_place.area);
        const QString others = neighbours();
        if (!area)
            return;
        m_page.missing = others.isEmpty()
            ? say(message(phrase("Compare",
                                 "%1 has no area beside it: with a second area under the same "
                                 "parent and its figures, ranking, courses and scatter appear "
                                 "here. Until then its own indicators stand beside each other."),
                          areaName(m_place.area)))
            : say(message(phrase("Compare",
                                 "No figures of “%1” for %2 in %3: enter or import them and "
                                 "ranking, courses and scatter appear here. Until then the "
                                 "indicators of %4 stand beside each other."),
                          indicatorName(), others, year(), areaName(m_place.area)));
    }

    [[nodiscard]] QString neighbours() const
    {
        QStringList names;
        for (const AreaId area : siblings(m_context, m_place.area)) {
            if (area != m_place.area)
                names.append(areaName(area));
        }
        return names.mid(0, 4).join(
            translated(phrase("Compare", ", ", "between areas"), m_context.language));
    }

    /// Few areas: ranking beside scatter, the courses below in one row. Many: the ranking as high
    /// as the screen.
    void arrange()
    {
        auto& charts = m_page.charts;
        std::vector<QRectF> parts;
        if (charts.size() == 3 && m_areas.size() > fewAreas)
            parts = {{0, 0, 0.4, 1}, {0.4, 0, 0.6, 0.5}, {0.4, 0.5, 0.6, 0.5}};
        else if (charts.size() == 3)
            parts = {{0, 0, 0.5, 0.56}, {0.5, 0, 0.5, 0.56}, {0, 0.56, 1, 0.44}};
        else if (charts.size() == 2 && m_areas.size() > 1 && m_areas.size() <= fewAreas)
            parts = {{0, 0, 1, 0.5}, {0, 0.5, 1, 0.5}};
        else if (charts.size() == 2)
            parts = {{0, 0, 0.5, 1}, {0.5, 0, 0.5, 1}};
        else
            parts = {{0, 0, 1, 1}};
        for (size_t i = 0; i < charts.size(); ++i)
            charts[i].part = parts[i];
    }

    const ChartContext& m_context;
    const Place& m_place;
    const CompareChoice& m_choice;
    std::vector<AreaId> m_areas;
    ComparePage m_page;
};

}

ComparePage comparePage(const ChartContext& context, const Place& place,
                        const CompareChoice& choice)
{
    return PageOfComparison(context, place, choice).made();
}

std::vector<AreaId> comparedAreas(const ChartContext& context, IndicatorId indicator, AreaId area,
                                  int year)
{
    std::vector<AreaId> areas;
    for (const AreaId sibling : siblings(context, area)) {
        if (isKnown(context, {indicator, sibling, {year}}))
            areas.push_back(sibling);
    }
    return areas;
}

std::vector<int> comparedYears(const ChartContext& context, IndicatorId indicator, AreaId area,
                               int year)
{
    std::set<int> candidates;
    for (const AreaId sibling : siblings(context, area)) {
        for (const int known : context.panel.years(indicator, sibling))
            candidates.insert(known);
    }
    std::vector<int> years;
    for (auto known = candidates.rbegin(); known != candidates.rend(); ++known) {
        if (*known < year && comparedAreas(context, indicator, area, *known).size() > 1)
            years.push_back(*known);
    }
    return years;
}

bool standsAgainst(const ChartContext& context, IndicatorId across, IndicatorId indicator,
                   AreaId area, int year)
{
    if (across == 0 || across == indicator)
        return false;
    const auto areas = siblings(context, area);
    return std::ranges::count_if(areas,
                                 [&](AreaId sibling) {
                                     return isKnown(context, {across, sibling, {year}})
                                         && isKnown(context, {indicator, sibling, {year}});
                                 })
        > 1;
}

}
