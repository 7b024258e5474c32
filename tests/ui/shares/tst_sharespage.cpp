// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shares/sharespage.h"
#include "ui/shell/windowfixture.h"

namespace zoneboard {

namespace {

class SharesPageTest : public WindowTest
{
protected:
    [[nodiscard]] SharesPage page(const char* code, int year = samplestore::lastYear)
    {
        Place place = workspace.selection().place();
        place.indicator = indicator(code);
        place.year = year;
        return sharesPage({workspace.panel(), workspace.catalog(), Language::Chinese}, place);
    }

    [[nodiscard]] static std::vector<ChartKind> kinds(const SharesPage& page)
    {
        std::vector<ChartKind> found;
        for (const ChartSpec& chart : page.charts)
            found.push_back(chart.kind);
        return found;
    }

    void remove(const char* code, const char* area)
    {
        Edit edit;
        edit.why = QStringLiteral("删除");
        for (int year = samplestore::firstYear; year <= samplestore::lastYear; ++year) {
            const Panel::Index row = workspace.panel().find(
                {indicator(code), workspace.catalog().areaByCode(QLatin1String(area))->id, {year}});
            edit.removedFigures.push_back(workspace.panel().figure(row).id);
        }
        ASSERT_TRUE(workspace.apply(edit));
    }
};

TEST_F(SharesPageTest, aWholeHasItsSharesItsCompositionAndWhatPulledIt)
{
    const SharesPage shown = page("fixed_investment");
    EXPECT_EQ(kinds(shown),
              (std::vector {ChartKind::Trend, ChartKind::Trend, ChartKind::Composition,
                            ChartKind::Composition, ChartKind::Waterfall, ChartKind::Treemap}));
    EXPECT_TRUE(shown.charts[0].title.contains(QStringLiteral("吴兴区")));
    EXPECT_TRUE(shown.charts[1].title.contains(QStringLiteral("湖州市")));
    EXPECT_TRUE(shown.charts[0].band) << "with the change in points";
    EXPECT_FALSE(shown.charts[2].percentStack);
    EXPECT_TRUE(shown.charts[3].percentStack);
    EXPECT_TRUE(shown.missing.isEmpty());
    EXPECT_TRUE(shown.wholes.empty());
}

TEST_F(SharesPageTest, theSharesAreTheOnesOfTheAreasAbove)
{
    const SharesPage shown = page("output");
    const auto share = [&](size_t chart) {
        return *shown.charts[chart].series.front().points.back().value;
    };
    const auto value = [&](const char* area) {
        const Cell cell {indicator("output"),
                         workspace.catalog().areaByCode(QLatin1String(area))->id,
                         {samplestore::lastYear}};
        return workspace.panel().value(workspace.panel().find(cell));
    };
    EXPECT_NEAR(share(0), value("zone") / value("district") * 100, 1e-9);
    EXPECT_NEAR(share(1), value("zone") / value("city") * 100, 1e-9);
    EXPECT_TRUE(shown.message.contains(QStringLiteral("规上工业总产值")));
    EXPECT_TRUE(shown.message.contains(QStringLiteral("个百分点")));
}

TEST_F(SharesPageTest, aPartShowsItsShareInTheWholeAndWhatTheWholeIsComposedOf)
{
    const SharesPage shown = page("industrial_investment");
    ASSERT_EQ(shown.charts.size(), 6U);
    EXPECT_TRUE(shown.charts[2].title.contains(QStringLiteral("固定资产投资")));
    EXPECT_EQ(shown.charts[2].kind, ChartKind::Trend);
    EXPECT_EQ(shown.charts[5].kind, ChartKind::Waterfall);
    EXPECT_TRUE(shown.message.contains(QStringLiteral("固定资产投资")));
}

TEST_F(SharesPageTest, withoutPartsItNamesTheIndicatorsThatHaveSome)
{
    const SharesPage shown = page("exports");
    EXPECT_EQ(kinds(shown), (std::vector {ChartKind::Trend, ChartKind::Trend}));
    ASSERT_EQ(shown.missing.size(), 1);
    EXPECT_TRUE(shown.missing.front().contains(QStringLiteral("外贸出口")));
    EXPECT_EQ(shown.wholes, (std::vector {indicator("fixed_investment")}));
}

TEST_F(SharesPageTest, aMeanHasNoShareAndTheYearsSharesStandInItsPlace)
{
    const SharesPage shown = page("pm25");
    EXPECT_EQ(kinds(shown), (std::vector {ChartKind::Share}));
    EXPECT_GE(shown.missing.size(), 2);
    EXPECT_FALSE(shown.wholes.empty());
    EXPECT_FALSE(addsUp(*workspace.catalog().indicatorByCode(QStringLiteral("pm25"))));
}

TEST_F(SharesPageTest, figuresMissingAboveAreNamedWithWhatWouldFillThem)
{
    remove("exports", "city");
    const SharesPage shown = page("exports");
    EXPECT_EQ(shown.charts.size(), 1U);
    EXPECT_TRUE(shown.missing.front().contains(QStringLiteral("湖州市")));
    remove("exports", "district");
    const SharesPage less = page("exports");
    EXPECT_EQ(kinds(less), (std::vector {ChartKind::Share}))
        << "the shares of other indicators have the room";
    EXPECT_TRUE(less.missing.front().contains(QStringLiteral("吴兴区和湖州市")));
}

TEST_F(SharesPageTest, anOldYearIsShownWithTheYearsAroundIt)
{
    const SharesPage shown = page("output", samplestore::firstYear);
    const auto& years = shown.charts.front().categories;
    ASSERT_FALSE(years.empty());
    EXPECT_TRUE(years.front().chosen);
    EXPECT_EQ(years.front().text.toInt(), samplestore::firstYear);
    EXPECT_GT(years.size(), 5U);
}

}

}
