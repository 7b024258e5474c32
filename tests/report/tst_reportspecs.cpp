// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportfixture.h"

#include <gtest/gtest.h>

using namespace zoneboard;
using namespace zoneboard::sample;

namespace {

QStringList idsOf(const ReportSpec& spec)
{
    QStringList ids;
    for (const ReportPage& page : spec.pages)
        ids.append(page.id);
    return ids;
}

const ReportTable* tableOf(const ReportPage& page)
{
    for (const ReportBlock& block : page.blocks)
        if (const auto* table = std::get_if<ReportTable>(&block))
            return table;
    return nullptr;
}

const ReportChart* chartOf(const ReportPage& page)
{
    for (const ReportBlock& block : page.blocks)
        if (const auto* chart = std::get_if<ReportChart>(&block))
            return chart;
    return nullptr;
}

/// Without the narrow space between number and unit.
QString plain(QString text)
{
    return text.replace(QChar(0x202f), u' ');
}

TEST(ReportSpecs, headingsAreFindings)
{
    ReportFixture fixture;
    fixture.figures[0].status = Status::Expected;
    fixture.rebuild();
    const ReportSpec spec = fixture.report();
    ASSERT_TRUE(pageWithId(spec, QStringLiteral("indicator:output")));
    EXPECT_EQ(plain(pageWithId(spec, QStringLiteral("indicator:output"))->heading),
              QStringLiteral("规上工业总产值达 294 亿元，增长 8.5%（预计）"));
    ASSERT_TRUE(pageWithId(spec, QStringLiteral("waterfall:fixed_investment")));
    EXPECT_EQ(plain(pageWithId(spec, QStringLiteral("waterfall:fixed_investment"))->heading),
              QStringLiteral("工业投资拉动固定资产投资增长 27.7 个百分点，其余部分下降 33.8%"));
}

TEST(ReportSpecs, notesSayWhatIsExpectedAndHowValuesWereWorkedBack)
{
    ReportFixture fixture;
    fixture.figures[0].status = Status::Expected;
    fixture.rebuild();
    const ReportSpec spec = fixture.report({QStringLiteral("output")});
    const QString notes = plain(spec.pages.at(0).notes.join(u'\n'));
    EXPECT_TRUE(notes.contains(QStringLiteral("2024 年规上工业总产值为预计数")))
        << qPrintable(notes);
    EXPECT_TRUE(notes.contains(QStringLiteral("294 亿元÷（1 + 8.5%）≈271 亿元")))
        << qPrintable(notes);
    EXPECT_EQ(spec.pages.at(0).sources,
              QStringList {QStringLiteral("高新区年度总结（吴兴高新区）")});
}

TEST(ReportSpecs, tableHasTheFiguresOfItsChart)
{
    const ReportFixture fixture;
    const ReportSpec spec = fixture.report();
    int compared = 0;
    for (const ReportPage& page : spec.pages) {
        if (page.kind != ReportPageKind::Indicator)
            continue;
        const ReportChart* chart = chartOf(page);
        const ReportTable* table = tableOf(page);
        ASSERT_TRUE(chart && table);
        for (size_t i = 0; i < chart->chart.categories.size(); ++i) {
            const auto column = static_cast<qsizetype>(i + 1);
            EXPECT_EQ(table->header.at(column), chart->chart.categories[i].text);
            EXPECT_EQ(table->rows.at(0).at(column), chart->chart.series[0].points[i].text);
            ++compared;
        }
    }
    EXPECT_GE(compared, 8);
}

TEST(ReportSpecs, pagesCanBeChosenAndOrdered)
{
    const ReportFixture fixture;
    EXPECT_EQ(idsOf(fixture.report({QStringLiteral("shares"), QStringLiteral("cover")})),
              (QStringList {QStringLiteral("shares"), QStringLiteral("cover")}));
    // A word alone takes all pages of its kind; an indicator is found by its Chinese name.
    EXPECT_EQ(fixture.report({QStringLiteral("indicator")}).pages.size(), 4U);
    EXPECT_EQ(idsOf(fixture.report({QStringLiteral("外贸出口")})),
              QStringList {QStringLiteral("indicator:exports")});
}

TEST(ReportSpecs, unknownPageIsAnErrorThatNamesThePages)
{
    const ReportFixture fixture;
    const auto spec =
        annualReport(fixture.context(), sample::zone, 2024, {QStringLiteral("nonsense")});
    ASSERT_FALSE(spec.has_value());
    EXPECT_EQ(spec.error().kind, ErrorKind::WrongUse);
    const QString what = spec.error().what.in(Language::English);
    EXPECT_TRUE(what.contains(QStringLiteral("nonsense")));
    EXPECT_TRUE(what.contains(QStringLiteral("waterfall")));
}

TEST(ReportSpecs, yearWithoutFiguresSaysWhatToDo)
{
    const ReportFixture fixture;
    const auto spec = annualReport(fixture.context(), sample::zone, 1990);
    ASSERT_TRUE(spec.has_value());
    ASSERT_EQ(spec->pages.size(), 2U);
    EXPECT_TRUE(spec->pages[1].heading.contains(QStringLiteral("1990")));
    EXPECT_FALSE(spec->pages[1].blocks.empty());
}

TEST(ReportSpecs, sameFiguresGiveTheSameReport)
{
    const ReportFixture fixture;
    EXPECT_EQ(fixture.report(), fixture.report());
}

/// A store in a bad way does not make a book of its annex: the gravest are there, and how many.
TEST(ReportSpecs, theAnnexListsTheGravestPoints)
{
    const ReportFixture fixture;
    ReportContext context = fixture.context();
    AuditFinding finding;
    finding.cell = {sample::exports, sample::zone, {2024, 12}};
    context.audit.assign(250, finding);
    const auto spec = annualReport(context, sample::zone, 2024, {QStringLiteral("audit")});
    ASSERT_TRUE(spec.has_value());
    const ReportPage& page = spec->pages.front();
    EXPECT_TRUE(page.heading.contains(QStringLiteral("250"))) << qPrintable(page.heading);
    ASSERT_EQ(page.blocks.size(), 2U);
    EXPECT_EQ(std::get<ReportTable>(page.blocks[0]).rows.size(), 100U);
    EXPECT_TRUE(std::get<ReportParagraph>(page.blocks[1]).text.contains(QStringLiteral("100")));
    context.audit.resize(3);
    const auto few = annualReport(context, sample::zone, 2024, {QStringLiteral("audit")});
    ASSERT_TRUE(few.has_value());
    EXPECT_EQ(few->pages.front().blocks.size(), 1U);
}

TEST(ReportSpecs, demoFiguresAreMarked)
{
    ReportFixture fixture;
    EXPECT_FALSE(fixture.report().synthetic);
    QList<Source> sources = fixture.catalog.sources();
    sources[0].synthetic = true;
    fixture.catalog = Catalog(fixture.catalog.areas(), fixture.catalog.categories(),
                              fixture.catalog.indicators(), {}, sources);
    const ReportSpec spec = fixture.report();
    EXPECT_TRUE(spec.synthetic);
    EXPECT_FALSE(spec.syntheticMark.isEmpty());
}

TEST(ReportSpecs, englishReportHasNoChineseWordsOfItsOwn)
{
    const ReportFixture fixture;
    const auto spec = annualReport(fixture.context(Language::English), sample::zone, 2024);
    ASSERT_TRUE(spec.has_value());
    EXPECT_EQ(spec->languageTag, QStringLiteral("en"));
    for (const ReportPage& page : spec->pages)
        for (const QChar letter : page.heading + page.section + page.contentsTitle)
            EXPECT_FALSE(letter.script() == QChar::Script_Han) << qPrintable(page.heading);
}

}
