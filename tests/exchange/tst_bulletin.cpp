// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/bulletinfixture.h"
#include "exchange/bundled.h"

#include <QJsonArray>

#include <gtest/gtest.h>

using namespace zoneboard;

namespace {

const BulletinCase sentences[] = {
    {"Growth", "固投96亿元，同比增长4.2%。", "固投 96亿元 growth 4.2"},
    {"Fall", "财政收入7.15亿元，下降3.6%。", "财政收入 7.15亿元 growth -3.6"},
    {"GrowthAlone", "规上工业增加值增长7.7%。", "规上工业增加值 growth 7.7"},
    {"PartAfterQizhong", "固投96亿元，其中工投40亿元，增长11%。",
     "固投 96亿元\n工投 40亿元 growth 11 in 固投"},
    {"PartsInBrackets", "新签约项目30个（工业21个，农业9个），总投资88亿元。",
     "新签约项目 30个\n工业项目 21个 in 新签约项目\n农业项目 9个 in 新签约项目\n新签约项目总投资 "
     "88亿元"},
    {"NumberBeforeNoun", "以曙光项目为代表的12个亿元以上项目开工建设。",
     "开工建设亿元以上项目 12个"},
    {"ThresholdInName", "税收500万元以上企业6家。", "税收500万元以上企业 6家"},
    {"Ratio", "三次产业结构为5.0:40.5:54.5。",
     "第一产业比重 share 5 of GDP\n第二产业比重 share 40.5 of GDP\n第三产业比重 share 54.5 of GDP"},
    {"RatioOfAnotherWhole", "全区从业人员三次产业比例为4:52:44。",
     "第一产业从业人员比重 share 4 of 从业人员\n第二产业从业人员比重 share 52 of 从业人员\n"
     "第三产业从业人员比重 share 44 of 从业人员"},
    {"Respectively", "国有、民营企业分别增长3.1%、下降0.8%。",
     "国有企业 growth 3.1\n民营企业 growth -0.8"},
    {"Multiple", "出口6.6亿元，是上年的1.5倍。", "出口 6.6亿元 growth 50"},
    {"Doubling", "新登记企业812户，同比翻一番。", "新登记企业 812户 growth 100"},
    {"OlderBase", "用电量5.2亿千瓦时，比2017年翻一番。", "用电量 5.2亿千瓦时"},
    {"Points", "登记失业率2.9%，下降0.3个百分点。", "登记失业率 2.9% points -0.3"},
    {"ComparisonIsNoGrowth", "研发经费9.4亿元，增长8%，比全市平均高2.1个百分点。",
     "研发经费 9.4亿元 growth 8"},
    {"ShareOfAThird", "出口30亿元，贡献全区三分之一。", "出口 30亿元 share ~33.33 of 全区"},
    {"Rank", "税收9亿元，居全市第四位。", "税收 9亿元 rank 4"},
    {"Hedges", "处理诉求约3600件，新招员工2100余人，去化厂房近12万平方米。",
     "处理诉求 ~3600件\n新招员工 >2100人\n去化厂房 <12万平方米"},
    {"DigitsInAName", "PM2.5均值为29.8μg/m3，下降4.1%。", "PM2.5均值 29.8μg/m3 growth -4.1"},
    {"BlankBehindLetters", "人均GDP 71300元。", "人均GDP 71300元"},
    {"HeadingRounds",
     "园区企业总数超2.3万家\n截至2023年底，园区共有各类企业23164家，其中高新技术企业820家。",
     "各类企业 23164家\n高新技术企业 820家 in 各类企业"},
    {"LostDigits", "生产总值亿元，增长%，居全市第1位；新签项目XX个。", ""},
};

INSTANTIATE_TEST_SUITE_P(Sentences, BulletinText, testing::ValuesIn(sentences), bulletinCaseName);

}

TEST(Bulletin, SpansPointAtTheQuoteInTheOriginalText)
{
    const QString text = QStringLiteral("𠮷园区：固投９６亿\n元，增长４.２％。");
    const Bulletin bulletin = readBulletin(text, Catalog());
    ASSERT_EQ(bulletin.figures.size(), 1);
    const BulletinFigure& figure = bulletin.figures.first();
    const QList<uint> characters = text.toUcs4();
    const QList<uint> span = characters.mid(figure.start, figure.end - figure.start);
    EXPECT_EQ(QString::fromUcs4(reinterpret_cast<const char32_t*>(span.constData()), span.size()),
              figure.quote);
    EXPECT_EQ(figure.quote, QStringLiteral("固投９６亿\n元，增长４.２％"));
}

TEST(Bulletin, FindsCatalogCodesThroughAliases)
{
    const auto catalog = bundledCatalog();
    ASSERT_TRUE(catalog.has_value());
    const Bulletin bulletin = readBulletin(QStringLiteral("全年完成固投85亿元。"), *catalog);
    ASSERT_EQ(bulletin.figures.size(), 1);
    EXPECT_EQ(bulletin.figures.first().indicatorCode, QStringLiteral("investment"));
}

TEST(Bulletin, JsonHasNullForWhatIsAbsent)
{
    const QJsonObject json =
        bulletinJson(readBulletin(QStringLiteral("预计税收12.5亿元。"), Catalog()));
    const QJsonObject figure = json.value(u"figures").toArray().at(0).toObject();
    EXPECT_EQ(figure.value(u"value").toDouble(), 12.5);
    EXPECT_EQ(figure.value(u"status").toString(), QStringLiteral("expected"));
    EXPECT_TRUE(figure.value(u"growth_pct").isNull());
    EXPECT_TRUE(figure.value(u"indicator_code").isNull());
    EXPECT_TRUE(json.value(u"year").isNull());
}

TEST(Bulletin, JsonSaysInWordsWhyANumberIsNoFigure)
{
    const Bulletin bulletin =
        readBulletin(QStringLiteral("研发经费9.4亿元，比全市平均高2.1个百分点。"), Catalog());
    const auto why = [&bulletin](Language language) {
        const QJsonArray skipped = bulletinJson(bulletin, language).value(u"skipped").toArray();
        return skipped.at(0).toObject().value(u"why").toString();
    };
    EXPECT_EQ(why(Language::English),
              QStringLiteral("It compares with another area or with the plan's pace."));
    EXPECT_TRUE(why(Language::Chinese).contains(u'比')) << why(Language::Chinese).toStdString();
}

TEST(Bulletin, AGoalIsExpectedInJsonAndMarkedForTheImport)
{
    const Bulletin bulletin = readBulletin(QStringLiteral("全年力争税收达到15亿元。"), Catalog());
    ASSERT_EQ(bulletin.figures.size(), 1);
    EXPECT_TRUE(bulletin.figures.first().target);
    const QJsonObject figure = bulletinJson(bulletin).value(u"figures").toArray().at(0).toObject();
    EXPECT_EQ(figure.value(u"status").toString(), QStringLiteral("expected"));
}
