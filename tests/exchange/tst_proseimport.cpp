// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importfixture.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace zoneboard;
using namespace zoneboard::importing;

namespace {

ImportPlan planProse(const char* text, const ImportOptions& options = {})
{
    const auto material = clipboardMaterial({}, QString::fromUtf8(text));
    EXPECT_TRUE(material);
    EXPECT_TRUE(material->isText());
    return planImport({*material}, smallCatalog(), {}, options);
}

}

TEST(ProseImport, SentencesBecomeFiguresWithTheirSpan)
{
    const char* text = "2024年，预计固定资产投资85亿元，增长9.3%，其中工业投资57亿元，增长60.8%。";
    const ImportPlan plan = planProse(text);
    EXPECT_EQ(printed(plan),
              QStringLiteral("investment zone 2024 = 85 expected [9.3%]\n"
                             "industrial zone 2024 = 57 expected [60.8%]\n"));
    ASSERT_EQ(plan.places.size(), 2U);
    const ImportPlace place = plan.places[1];
    EXPECT_EQ(QString::fromUtf8(text).mid(place.start, place.end - place.start),
              plan.figures[1].quote);
    EXPECT_TRUE(plan.refused.isEmpty());
}

TEST(ProseImport, UnitsAreConvertedAndUnknownPhrasesRefused)
{
    const ImportPlan plan = planProse("2024年，固定资产投资850000万元，新增发明专利120件。");
    EXPECT_EQ(printed(plan), QStringLiteral("investment zone 2024 = 85.0000\n"));
    ASSERT_EQ(plan.refused.size(), 1);
    EXPECT_GE(plan.refused.at(0).place.start, 0);
    EXPECT_EQ(plan.unknownIndicators.size(), 1);
}

TEST(ProseImport, TheSameTextTwiceIsOneFigureAndAContradictionIsFlagged)
{
    EXPECT_EQ(planProse("2024年，固定资产投资85亿元。2024年，固定资产投资85亿元。").figures.size(),
              1U);
    const ImportPlan plan = planProse("2024年，固定资产投资85亿元。2024年，固定资产投资86亿元。");
    ASSERT_EQ(plan.figures.size(), 1U);
    EXPECT_EQ(plan.figures[0].value->value, 85);
    EXPECT_EQ(std::count_if(plan.remarks.begin(), plan.remarks.end(),
                            [](const ImportRemark& remark) {
                                return remark.kind == ImportRemark::Kind::Contradiction;
                            }),
              1);
}

TEST(ProseImport, TheYearIsTheOneThatAClauseBeginsWithOrTheOneBeforeAnOutlook)
{
    const struct
    {
        const char* text;
        int year;
    } cases[] = {
        {"固定资产投资85亿元。2025年，高新区将全力\n投身建设。", 2024},
        {"荣获2022年度先进。2023年固定\n资产投资85亿元。2025年，力争更好。", 2023},
        {"荣获全市2022年度先进，固定资产投资85亿元。", 0},
        {"（2021年）固定资产投资85亿元。", 0},
    };
    for (const auto& c : cases) {
        const ImportPlan plan = planProse(c.text);
        EXPECT_EQ(plan.figures.empty() ? 0 : plan.figures[0].period.year, c.year) << c.text;
    }
}

TEST(ProseImport, AYearIsNeeded)
{
    EXPECT_FALSE(planProse("固定资产投资85亿元。").refused.isEmpty());
    ImportOptions options;
    options.year = 2023;
    EXPECT_EQ(printed(planProse("固定资产投资85亿元。", options)),
              QStringLiteral("investment zone 2023 = 85\n"));
}
