// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewcharts.h"

#include "analysis/share.h"

#include <algorithm>
#include <utility>

namespace zoneboard {

namespace {

constexpr int yearsShown = 10;
constexpr int mostShareRows = 12;
constexpr int rowHeight = 26;
constexpr int frameHeight = 84; ///< title, unit line and margins of a panel
constexpr int smallestHeight = 280;
constexpr size_t fewIndicators = 3; ///< a theme with fewer shares a panel with its like

class Page
{
public:
    Page(const ChartContext& context, AreaId area, int year)
        : m_context(context)
        , m_area(area)
        , m_year(year)
    {
    }

    void addMain(const std::vector<IndicatorId>& cards)
    {
        for (const IndicatorId id : cards) {
            if (add(trendSpec(m_context, id, m_area, range(), m_year), id)) {
                m_main = id;
                return;
            }
        }
    }

    void addPull(const std::vector<IndicatorId>& cards)
    {
        for (const IndicatorId id : cards) {
            if (!m_context.catalog.partsOf(id).isEmpty()
                && add(waterfallSpec(m_context, id, m_area, m_year), id))
                return;
        }
    }

    /// All shares, or where those are too many the ones of the cards.
    void addShares(const std::vector<IndicatorId>& cards)
    {
        const ChartSpec all = shareSpec(m_context, {}, m_area, m_year);
        if (all.categories.size() <= mostShareRows)
            add(all, 0);
        else
            add(shareSpec(m_context, cards, m_area, m_year), 0);
    }

    void addRank()
    {
        const auto rank = rankOf(m_context.panel, m_context.catalog, {m_main, m_area, {m_year}});
        if (rank && rank->of > 1)
            add(rankingSpec(m_context, m_main, m_area, m_year), m_main);
    }

    void addThemes()
    {
        std::vector<IndicatorId> few;
        for (const Category& category : m_context.catalog.categories()) {
            const auto indicators = ofTheme(category.id);
            if (indicators.empty() || addComposition(indicators) || addCourse(indicators))
                continue;
            if (indicators.size() < fewIndicators)
                few.insert(few.end(), indicators.begin(), indicators.end());
            else
                add(themeSpec(m_context, indicators, category.name.in(m_context.language), m_area,
                              m_year),
                    0);
        }
        if (!few.empty())
            add(themeSpec(m_context, few,
                          translated(phrase("Overview", "Further figures"), m_context.language),
                          m_area, m_year),
                0);
    }

    [[nodiscard]] std::vector<OverviewChart> taken() && { return std::move(m_charts); }

private:
    [[nodiscard]] YearRange range() const { return {m_year - yearsShown + 1, m_year}; }

    bool add(ChartSpec spec, IndicatorId indicator)
    {
        if (spec.isEmpty())
            return false;
        m_charts.push_back({std::move(spec), indicator});
        return true;
    }

    [[nodiscard]] std::vector<IndicatorId> ofTheme(CategoryId category) const
    {
        std::vector<IndicatorId> ids;
        for (const Indicator& indicator : m_context.catalog.indicators()) {
            const Cell cell {indicator.id, m_area, {m_year}};
            if (indicator.category == category && m_context.panel.find(cell) != Panel::none)
                ids.push_back(indicator.id);
        }
        return ids;
    }

    [[nodiscard]] bool hasCourse(IndicatorId id) const
    {
        return m_context.panel.years(id, m_area).size() >= 3;
    }

    /// A whole of the theme with parts over several years.
    bool addComposition(const std::vector<IndicatorId>& indicators)
    {
        for (const IndicatorId id : indicators) {
            if (m_context.catalog.partsOf(id).size() < 2 || !hasCourse(id))
                continue;
            if (add(compositionSpec(m_context, id, m_area, range(), false), id))
                return true;
        }
        return false;
    }

    /// The first indicator of the theme with several years that has no chart yet.
    bool addCourse(const std::vector<IndicatorId>& indicators)
    {
        const auto found = std::ranges::find_if(
            indicators, [this](IndicatorId id) { return id != m_main && hasCourse(id); });
        return found != indicators.end()
            && add(trendSpec(m_context, *found, m_area, range(), m_year), *found);
    }

    const ChartContext& m_context;
    AreaId m_area;
    int m_year;
    IndicatorId m_main = 0;
    std::vector<OverviewChart> m_charts;
};

}

int OverviewChart::wantedHeight() const
{
    const bool rows = spec.kind == ChartKind::Share || spec.kind == ChartKind::Ranking;
    const int needed =
        rows ? frameHeight + rowHeight * static_cast<int>(spec.categories.size()) : 0;
    return std::max(smallestHeight, needed);
}

std::vector<OverviewChart> overviewCharts(const ChartContext& context, AreaId area, int year,
                                          const std::vector<IndicatorId>& cards)
{
    Page page(context, area, year);
    page.addMain(cards);
    page.addPull(cards);
    page.addShares(cards);
    page.addRank();
    page.addThemes();
    return std::move(page).taken();
}

IndicatorId indicatorOfRow(const ChartContext& context, const ChartSpec& spec, int category)
{
    if (category < 0 || static_cast<size_t>(category) >= spec.categories.size())
        return 0;
    const QString& text = spec.categories[static_cast<size_t>(category)].text;
    IndicatorId best = 0;
    qsizetype longest = 0;
    // A row may say its whole after the name: the longest name it begins with is meant.
    for (const Indicator& indicator : context.catalog.indicators()) {
        const QString& name = indicator.name.in(context.language);
        if (text.startsWith(name) && name.size() > longest) {
            best = indicator.id;
            longest = name.size();
        }
    }
    return best;
}

}
