// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportplan.h"
#include "reportfixture.h"

#include <gtest/gtest.h>

using namespace zoneboard;

namespace {

QString plain(QString text)
{
    return text.replace(QChar(0x202f), u' ');
}

ReportPlan planOf(const QStringList& pages)
{
    ReportPlan plan;
    for (const QString& page : pages)
        plan.items.push_back({page, {}, {}, {}});
    return plan;
}

PlannedReport planned(const ReportFixture& fixture, const ReportPlan& plan)
{
    return plannedReport(fixture.context(), sample::zone, 2024, plan);
}

TEST(ReportPlan, isReadAsItWasWritten)
{
    ReportPlan plan = planOf({QStringLiteral("cover"), QStringLiteral("indicator:output")});
    plan.name = QStringLiteral("常委会汇报“简版”");
    plan.setup = {.paper = Paper::A3,
                  .portrait = true,
                  .official = true,
                  .mirrored = true,
                  .dense = true,
                  .grey = true,
                  .pageOfPages = true};
    plan.items[1].heading = QStringLiteral("产值再上台阶");
    plan.items[1].headingWas = QStringLiteral("规上工业总产值达 294 亿元");
    plan.items.push_back({QStringLiteral("text"), {}, {}, QStringLiteral("一\n- 二")});
    const std::vector<ReportPlan> plans {plan, ReportPlan {QStringLiteral("空"), {}, {}}};
    EXPECT_EQ(plansFromText(textOfPlans(plans)).value(), plans);
    EXPECT_TRUE(plansFromText(QString())->empty());
    EXPECT_FALSE(plansFromText(QStringLiteral("{\"pages\": 3}")).has_value());
}

TEST(ReportPlan, bundledOnesGiveTheirPages)
{
    const ReportFixture fixture;
    const auto plans = bundledPlans(Language::Chinese);
    ASSERT_EQ(plans.size(), 4U);
    EXPECT_EQ(plans[0].name, QStringLiteral("年度报告"));
    EXPECT_EQ(plans[2].name, QStringLiteral("会议一页纸"));
    const auto expanded = expandedPlan(fixture.context(), sample::zone, 2024, plans[0]);
    QStringList ids;
    for (const ReportItem& item : expanded.items)
        ids.append(item.page);
    QStringList expected;
    for (const ReportPage& page : fixture.report().pages)
        expected.append(page.id);
    EXPECT_EQ(ids, expected);
    EXPECT_EQ(planned(fixture, expanded).spec.pages, fixture.report().pages);
    EXPECT_EQ(planned(fixture, plans[2]).spec.pages.size(), 1U);
}

TEST(ReportPlan, pageWithoutFiguresIsLeftOutAndSaid)
{
    const ReportFixture fixture;
    const PlannedReport report =
        planned(fixture,
                planOf({QStringLiteral("cover"), QStringLiteral("indicator:nonsense"),
                        QStringLiteral("shares")}));
    ASSERT_EQ(report.items.size(), 3U);
    EXPECT_EQ(report.items[0].page, std::optional<size_t>(0));
    EXPECT_FALSE(report.items[1].page.has_value());
    EXPECT_EQ(report.items[2].page, std::optional<size_t>(1));
    EXPECT_EQ(report.spec.pages.size(), 2U);
    // Nothing at all is a page that says so, not an empty document.
    EXPECT_EQ(planned(fixture, planOf({QStringLiteral("goals")})).spec.pages.size(), 1U);
}

TEST(ReportPlan, ownHeadingStandsAndIsMarkedOnceTheFiguresChange)
{
    ReportFixture fixture;
    ReportPlan plan = planOf({QStringLiteral("indicator:output")});
    const QString made = planned(fixture, plan).items[0].madeHeading;
    EXPECT_EQ(plain(made), QStringLiteral("规上工业总产值达 294 亿元，增长 8.5%"));
    plan.items[0].heading = QStringLiteral("产值再上台阶");
    plan.items[0].headingWas = made;
    PlannedReport report = planned(fixture, plan);
    EXPECT_EQ(report.spec.pages[0].heading, QStringLiteral("产值再上台阶"));
    EXPECT_FALSE(report.items[0].figuresChanged);
    fixture.figures[0].value->value = 301;
    fixture.rebuild();
    report = planned(fixture, plan);
    EXPECT_EQ(report.spec.pages[0].heading, QStringLiteral("产值再上台阶"));
    EXPECT_TRUE(report.items[0].figuresChanged);
    EXPECT_TRUE(report.items[0].madeHeading.contains(QStringLiteral("301")));
    plan.items[0].heading.clear(); // the way back
    EXPECT_FALSE(planned(fixture, plan).items[0].figuresChanged);
}

TEST(ReportPlan, textIsSetAsItIsMarked)
{
    const ReportFixture fixture;
    ReportPlan plan = planOf({QStringLiteral("text")});
    plan.items[0].heading = QStringLiteral("下一步打算");
    plan.items[0].text = QStringLiteral("# 工作\n\n- 抓项目\n全力以赴。");
    const ReportPage page = planned(fixture, plan).spec.pages.at(0);
    EXPECT_EQ(page.contentsTitle, QStringLiteral("下一步打算"));
    const std::vector<ReportBlock> expected {
        ReportParagraph {QStringLiteral("工作"), ParagraphStyle::Subheading},
        ReportParagraph {QStringLiteral("抓项目"), ParagraphStyle::Bullet},
        ReportParagraph {QStringLiteral("全力以赴。"), ParagraphStyle::Body}};
    EXPECT_EQ(page.blocks, expected);
}

TEST(ReportPlan, twoIndicatorsShareOneTable)
{
    const ReportFixture fixture;
    const PlannedReport report = planned(fixture, planOf({QStringLiteral("two:output,exports")}));
    const ReportPage& page = report.spec.pages.at(0);
    EXPECT_EQ(page.kind, ReportPageKind::TwoIndicators);
    ASSERT_EQ(page.blocks.size(), 3U);
    EXPECT_TRUE(std::holds_alternative<ReportChart>(page.blocks[0]));
    EXPECT_TRUE(std::holds_alternative<ReportChart>(page.blocks[1]));
    const auto& table = std::get<ReportTable>(page.blocks[2]);
    EXPECT_TRUE(table.rows.front().front().contains(QStringLiteral("规上工业总产值")));
    for (const QStringList& row : table.rows)
        EXPECT_EQ(row.size(), table.header.size());
}

TEST(ReportPlan, reportsOfSeveralAreasHaveOneCover)
{
    const ReportFixture fixture;
    const ReportSpec one = fixture.report();
    EXPECT_EQ(joinedReport({one}), one);
    const ReportSpec joined = joinedReport({one, one});
    EXPECT_EQ(joined.pages.size(), 2 * one.pages.size() - 2);
    const auto covers = std::ranges::count(joined.pages, ReportPageKind::Cover, &ReportPage::kind);
    EXPECT_EQ(covers, 1);
    EXPECT_TRUE(joined.pages.back().section.startsWith(one.zone));
}

TEST(ReportPlan, oneYearAloneIsANumberNotAChart)
{
    ReportFixture fixture;
    std::erase_if(fixture.figures, [](const Figure& figure) {
        return figure.indicator == sample::output && figure.period.year != 2024;
    });
    for (Figure& figure : fixture.figures)
        if (figure.indicator == sample::output)
            figure.growth.reset();
    fixture.rebuild();
    const PlannedReport report = planned(fixture, planOf({QStringLiteral("indicator:output")}));
    const ReportPage& page = report.spec.pages.at(0);
    EXPECT_TRUE(page.mayShare);
    for (const ReportBlock& block : page.blocks)
        EXPECT_FALSE(std::holds_alternative<ReportChart>(block));
    // In the annual report its theme tells of it.
    EXPECT_EQ(pageWithId(fixture.report(), QStringLiteral("indicator:output")), nullptr);
}

}
