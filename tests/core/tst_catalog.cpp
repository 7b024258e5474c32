// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog.h"

#include <gtest/gtest.h>

using namespace zoneboard;

namespace {

Catalog smallCatalog()
{
    Indicator output;
    output.id = 1;
    output.code = QStringLiteral("gross_output");
    output.name = {QStringLiteral("规上工业总产值"), QStringLiteral("Gross output")};
    Indicator fixed;
    fixed.id = 2;
    fixed.code = QStringLiteral("fixed_investment");
    fixed.name = {QStringLiteral("固定资产投资"), QStringLiteral("Fixed-asset investment")};
    Indicator industrial;
    industrial.id = 3;
    industrial.code = QStringLiteral("industrial_investment");
    industrial.name = {QStringLiteral("工业投资"), QStringLiteral("Industrial investment")};
    industrial.partOf = 2;
    Area zone;
    zone.id = 7;
    zone.code = QStringLiteral("zone");
    zone.name = {QStringLiteral("吴兴高新区"), QStringLiteral("Wuxing Hi-tech Zone")};
    zone.home = true;
    return Catalog({zone}, {}, {output, fixed, industrial}, {{1, QStringLiteral("固投"), 2, 0}},
                   {});
}

}

TEST(Catalog, FindsAnIndicatorByCodeNamesAndAliasWhateverTheCaseAndWidth)
{
    const Catalog catalog = smallCatalog();
    for (const auto& text :
         {"fixed_investment", "固定资产投资", "fixed-asset INVESTMENT", "固投", " 固 投 "}) {
        const auto found = catalog.findIndicator(QString::fromUtf8(text));
        ASSERT_TRUE(found) << text;
        EXPECT_EQ((*found)->id, 2) << text;
    }
}

TEST(Catalog, UnknownIndicatorNamesTheThreeNearest)
{
    const auto found = smallCatalog().findIndicator(QStringLiteral("固定资产"));
    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().kind, ErrorKind::WrongUse);
    const QString sentence = found.error().what.in(Language::Chinese);
    EXPECT_TRUE(sentence.contains(QStringLiteral("固定资产投资"))) << qPrintable(sentence);
    EXPECT_EQ(smallCatalog().nearestIndicators(QStringLiteral("工投")).first(),
              QStringLiteral("工业投资"));
}

TEST(Catalog, KnowsPartsAndTheHomeArea)
{
    const Catalog catalog = smallCatalog();
    EXPECT_EQ(catalog.partsOf(2), QList<IndicatorId> {3});
    EXPECT_TRUE(catalog.partsOf(0).isEmpty());
    ASSERT_NE(catalog.homeArea(), nullptr);
    EXPECT_EQ(catalog.homeArea()->id, 7);
}

TEST(Catalog, KnowsWhichIndicatorsCountAndWhichAreRates)
{
    Indicator count;
    count.id = 1;
    count.unit = QStringLiteral("个");
    Indicator rate;
    rate.id = 2;
    rate.unit = QStringLiteral("%");
    const Catalog catalog({}, {}, {count, rate}, {}, {});
    EXPECT_TRUE(catalog.isWholeCount(1));
    EXPECT_FALSE(catalog.isRate(1));
    EXPECT_TRUE(catalog.isRate(2));
    EXPECT_FALSE(catalog.isWholeCount(2));
    EXPECT_FALSE(catalog.isWholeCount(3));
}
