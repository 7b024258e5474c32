// SPDX-License-Identifier: GPL-3.0-or-later
// The board on paper: every target and its light on one sheet, and a page for each owner.
#include "report/pdfoutput.h"
#include "report/reportlayout.h"
#include "reportfixture.h"

#include <gtest/gtest.h>

#include <set>

namespace zoneboard {

namespace {

/// A zone with as many flows as asked for, each half done by June with a target and an owner.
struct Tracked
{
    Catalog catalog;
    Panel panel;
    QList<Target> targets;

    explicit Tracked(int count)
    {
        Area zone;
        zone.id = 1;
        zone.code = QStringLiteral("zone");
        zone.name = {QStringLiteral("示例高新区"), QStringLiteral("Sample Zone")};
        zone.home = true;
        QList<Indicator> indicators;
        std::vector<Figure> figures;
        for (int i = 1; i <= count; ++i) {
            Indicator indicator;
            indicator.id = i;
            indicator.code = QStringLiteral("i%1").arg(i);
            indicator.name = {QStringLiteral("规上工业指标第 %1 项").arg(i), {}};
            indicator.unit = QStringLiteral("亿元");
            indicator.decimals = 1;
            indicator.position = i;
            indicators.append(indicator);
            Figure figure;
            figure.indicator = i;
            figure.area = 1;
            figure.period = {2025, 6};
            figure.value = Published {40.0 + i % 20, 1, Qualifier::Exact};
            figures.push_back(figure);
            Target target;
            target.id = i;
            target.indicator = i;
            target.area = 1;
            target.year = 2025;
            target.value = 100;
            target.owner = i % 2 == 0 ? QStringLiteral("经发局") : QStringLiteral("商务局");
            targets.append(target);
        }
        catalog = Catalog({zone}, {}, indicators, {}, {});
        panel = Panel::build(figures);
    }

    [[nodiscard]] ReportContext context() const
    {
        ReportContext context {.panel = panel, .catalog = catalog};
        context.today = QDate(2025, 7, 10);
        context.targets = targets;
        return context;
    }
    [[nodiscard]] ReportSpec report(const QStringList& pages) const
    {
        const auto spec = annualReport(context(), 1, 2024, pages);
        EXPECT_TRUE(spec);
        return spec.value_or(ReportSpec {});
    }
};

/// The names that stand on a sheet's charts.
std::set<QString> namesOn(const PaperSheet& sheet)
{
    std::set<QString> names;
    for (const PaperChart& chart : sheet.charts)
        for (const ChartCategory& category : chart.chart.categories)
            names.insert(category.text);
    return names;
}

}

TEST(GoalPages, TheBoardOfTwentyEightTargetsIsOneSheetOfA4)
{
    const Tracked tracked(28);
    const ReportSpec spec = tracked.report({QStringLiteral("goals")});
    const ReportLayout layout = layoutReport(spec, {}, Typography());
    ASSERT_EQ(layout.sheets.size(), 1U);
    EXPECT_EQ(namesOn(layout.sheets.front()).size(), 28U);
}

TEST(GoalPages, TheBoardOfFortyFourTargetsIsOneSheetOfA3)
{
    const Tracked tracked(44);
    const ReportSpec spec = tracked.report({QStringLiteral("goals")});
    const ReportLayout large = layoutReport(spec, {.paper = Paper::A3}, Typography());
    ASSERT_EQ(large.sheets.size(), 1U);
    EXPECT_EQ(namesOn(large.sheets.front()).size(), 44U);
    // On A4 it runs on, and nothing is left out.
    const ReportLayout small = layoutReport(spec, {}, Typography());
    std::set<QString> all;
    for (const PaperSheet& sheet : small.sheets)
        all.merge(namesOn(sheet));
    EXPECT_EQ(all.size(), 44U);
}

/// Upright, owners and forecasts go before names are cut.
TEST(GoalPages, NoNameIsCutOnAnUprightSheet)
{
    Tracked tracked(26);
    QList<Indicator> indicators = tracked.catalog.indicators();
    for (Indicator& indicator : indicators)
        indicator.name.zh += QStringLiteral("（2020–2025）");
    tracked.catalog = Catalog(tracked.catalog.areas(), {}, indicators, {}, {});
    const ReportSpec spec = tracked.report({QStringLiteral("goals")});
    for (const PageSetup& setup :
         {PageSetup {.portrait = true}, PageSetup {.portrait = true, .official = true}}) {
        const QString text =
            popplerSays(QStringLiteral("pdftotext"),
                        {QStringLiteral("-raw"), QStringLiteral("FILE"), QStringLiteral("-")},
                        reportPdf(spec, setup).value());
        EXPECT_FALSE(text.contains(QChar(0x2026))) << qPrintable(text);
        EXPECT_GE(text.count(QStringLiteral("2020–2025")), 26);
    }
}

TEST(GoalPages, EveryTargetHasItsLightAsAWordAndAShape)
{
    const Tracked tracked(20);
    const ReportSpec spec = tracked.report({QStringLiteral("goals")});
    const ChartSpec& board = std::get<ReportChart>(spec.pages.front().blocks.front()).chart;
    ASSERT_EQ(board.categories.size(), 20U);
    std::set<Light> lights;
    for (size_t i = 0; i < board.categories.size(); ++i) {
        const auto light = board.series.front().points[i].light;
        ASSERT_TRUE(light);
        EXPECT_EQ(board.categories[i].status, lightName(*light, Language::Chinese));
        lights.insert(*light);
    }
    EXPECT_EQ(lights.size(), 4U) << "ahead, on pace, slightly behind and behind";
}

TEST(GoalPages, EachOwnerHasAPageWithItsTargetsAndWhatIsStillNeeded)
{
    const Tracked tracked(10);
    const ReportSpec spec = tracked.report({QStringLiteral("owner")});
    ASSERT_EQ(spec.pages.size(), 2U);
    for (const ReportPage& page : spec.pages) {
        const QString owner = page.id.section(QLatin1Char(':'), 1);
        EXPECT_TRUE(page.heading.startsWith(owner));
        const ChartSpec& board = std::get<ReportChart>(page.blocks.front()).chart;
        EXPECT_EQ(board.categories.size(), 5U);
        for (const ChartCategory& category : board.categories)
            EXPECT_EQ(category.cells.last(), owner);
        const auto& needs = std::get<ReportTable>(page.blocks[1]);
        EXPECT_EQ(needs.rows.size(), 5U);
        for (const QStringList& row : needs.rows)
            EXPECT_FALSE(row.last().isEmpty());
    }
}

TEST(GoalPages, AnAdjustedTargetIsMarkedAndItsFormerNoted)
{
    const Tracked tracked(3);
    ReportContext context = tracked.context();
    TargetVersion former {tracked.targets.front(),
                          QDateTime(QDate(2025, 1, 10), QTime(9, 0), Qt::UTC), QStringLiteral("李"),
                          false};
    former.target.value = 120;
    TargetVersion now {tracked.targets.front(), QDateTime(QDate(2025, 7, 1), QTime(9, 0), Qt::UTC),
                       QStringLiteral("李"), false};
    context.targetHistory = {former, now};
    const auto spec = annualReport(context, 1, 2024, {QStringLiteral("goals")});
    ASSERT_TRUE(spec);
    const ReportPage& page = spec->pages.front();
    const ChartSpec& board = std::get<ReportChart>(page.blocks.front()).chart;
    EXPECT_EQ(board.categories.front().cells.front(), QStringLiteral("100.0*"));
    const auto noted = [](const QString& note) { return note.contains(QStringLiteral("120")); };
    EXPECT_TRUE(std::ranges::any_of(page.notes, noted));
}

}
