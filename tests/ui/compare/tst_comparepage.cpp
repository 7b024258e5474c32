// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparepage.h"
#include "ui/shell/windowfixture.h"

namespace zoneboard {

namespace {

class ComparePageTest : public WindowTest
{
protected:
    [[nodiscard]] ChartContext context() const
    {
        return {workspace.panel(), workspace.catalog(), Language::Chinese};
    }

    [[nodiscard]] AreaId area(const char* code) const
    {
        return workspace.catalog().areaByCode(QLatin1String(code))->id;
    }

    [[nodiscard]] ComparePage page(const char* code, const char* areaCode = "zone",
                                   int since = samplestore::lastYear - 1) const
    {
        const Place place {QStringLiteral("compare"), area(areaCode), samplestore::lastYear,
                           indicator(code)};
        return comparePage(context(), place, {since, indicator("exports")});
    }

    [[nodiscard]] static std::vector<ChartKind> kinds(const ComparePage& page)
    {
        std::vector<ChartKind> found;
        for (const auto& chart : page.charts)
            found.push_back(chart.spec.kind);
        return found;
    }
};

TEST_F(ComparePageTest, neighboursAreRankedSetAgainstEachOtherAndFollowedOverTheYears)
{
    const ComparePage shown = page("output");
    EXPECT_EQ(kinds(shown),
              (std::vector {ChartKind::Ranking, ChartKind::Scatter, ChartKind::SmallMultiples}));
    EXPECT_EQ(shown.charts[0].spec.categories.size(), 3U);
    EXPECT_EQ(shown.charts[2].spec.series.size(), 3U);
    EXPECT_EQ(shown.charts[2].spec.series.front().name, QStringLiteral("西塞新区"))
        << "in the order of their rank";
    EXPECT_TRUE(shown.charts[1].spec.cross->value) << "quadrants at the medians";
    EXPECT_TRUE(shown.missing.isEmpty());
    double filled = 0;
    for (const auto& chart : shown.charts)
        filled += chart.part.width() * chart.part.height();
    EXPECT_NEAR(filled, 1, 1e-9);
}

TEST_F(ComparePageTest, theSentenceSaysThePlaceAndHowItMoved)
{
    EXPECT_TRUE(page("output").message.contains(QStringLiteral("第 2")));
    EXPECT_TRUE(page("output").message.contains(QStringLiteral("2023")));
    EXPECT_TRUE(page("output", "zone", 2018).message.contains(QStringLiteral("2018")));
    EXPECT_FALSE(page("output", "zone", 1990).message.contains(QStringLiteral("1990")))
        << "a year nobody has figures for says nothing about movement";
}

TEST_F(ComparePageTest, movementCountsFromTheChosenYear)
{
    Edit edit;
    edit.why = QStringLiteral("改正");
    const Panel::Index row =
        workspace.panel().find({indicator("output"), area("zone"), {samplestore::firstYear}});
    Figure figure = workspace.panel().figure(row);
    figure.value = Published {1, 0, Qualifier::Exact};
    edit.figures.push_back(figure);
    ASSERT_TRUE(workspace.apply(edit));
    const auto movement = [&](int since) {
        const ComparePage shown = page("output", "zone", since);
        for (const ChartCategory& ranked : shown.charts.front().spec.categories)
            if (ranked.chosen)
                return ranked.movement;
        return QString();
    };
    EXPECT_EQ(movement(samplestore::lastYear - 1), QStringLiteral("—"));
    EXPECT_EQ(movement(samplestore::firstYear), QStringLiteral("▲1"));
}

TEST_F(ComparePageTest, withNobodyBesideItItsOwnIndicatorsAreCompared)
{
    const ComparePage shown = page("output", "district");
    EXPECT_EQ(kinds(shown), (std::vector {ChartKind::Ranking, ChartKind::Ranking}));
    const ChartSpec& growth = shown.charts.front().spec;
    EXPECT_TRUE(std::ranges::is_sorted(growth.series.front().points, std::ranges::greater(),
                                       [](const ChartPoint& point) { return *point.value; }))
        << "the fastest first";
    EXPECT_TRUE(shown.missing.contains(QStringLiteral("吴兴区")));
    EXPECT_TRUE(shown.message.isEmpty());
}

TEST_F(ComparePageTest, yearsAndPartnersAreOnlySuchAsCanBeCompared)
{
    const auto years =
        comparedYears(context(), indicator("output"), area("zone"), samplestore::lastYear);
    ASSERT_EQ(years.size(), 9U);
    EXPECT_EQ(years.front(), samplestore::lastYear - 1);
    EXPECT_TRUE(comparedYears(context(), indicator("output"), area("zone"), samplestore::firstYear)
                    .empty());
    EXPECT_FALSE(standsAgainst(context(), indicator("output"), indicator("output"), area("zone"),
                               samplestore::lastYear));
    EXPECT_TRUE(standsAgainst(context(), indicator("pm25"), indicator("output"), area("zone"),
                              samplestore::lastYear));
    EXPECT_FALSE(
        standsAgainst(context(), indicator("pm25"), indicator("output"), area("zone"), 1990));
}

TEST_F(ComparePageTest, anAreaWithoutAFigureOfItsOwnIsToldSo)
{
    Edit edit;
    edit.why = QStringLiteral("删除");
    const Panel::Index row =
        workspace.panel().find({indicator("output"), area("zone"), {samplestore::lastYear}});
    edit.removedFigures.push_back(workspace.panel().figure(row).id);
    ASSERT_TRUE(workspace.apply(edit));
    const ComparePage shown = page("output");
    EXPECT_EQ(shown.charts.front().spec.categories.size(), 2U);
    EXPECT_TRUE(shown.missing.contains(QStringLiteral("吴兴高新区")));
    EXPECT_TRUE(shown.message.isEmpty());
}

}

}
