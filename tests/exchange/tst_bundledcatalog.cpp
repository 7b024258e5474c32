// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/unit.h"
#include "exchange/bundled.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

using namespace zoneboard;

namespace {

class BundledCatalog : public ::testing::Test
{
protected:
    void SetUp() override
    {
        auto result = bundledCatalog();
        ASSERT_TRUE(result);
        catalog = std::move(*result);
    }

    [[nodiscard]] std::string codeOf(const QString& name) const
    {
        const auto found = catalog.findIndicator(name);
        return found ? (*found)->code.toStdString() : std::string();
    }

    Catalog catalog;
};

TEST_F(BundledCatalog, EveryNameLeadsToItsOwnIndicator)
{
    ASSERT_GE(catalog.indicators().size(), 200);
    ASSERT_GE(catalog.aliases().size(), 700);
    for (const Indicator& indicator : catalog.indicators())
        for (const QString& name : {indicator.code, indicator.name.zh, indicator.name.en})
            EXPECT_EQ(codeOf(name), indicator.code.toStdString()) << qPrintable(name);
    for (const Alias& alias : catalog.aliases())
        EXPECT_EQ(codeOf(alias.text), catalog.indicator(alias.indicator)->code.toStdString())
            << "“" << qPrintable(alias.text) << "” means two things";
}

TEST_F(BundledCatalog, WhatPeopleWriteIsFound)
{
    const struct
    {
        const char* written;
        const char* code;
    } cases[] = {
        {"规模以上工业总产值", "industry.output"},
        {"工业投入", "investment.industry"},
        {"出口额", "exports"},
        {"地方财政收入", "revenue.budget"},
        {"财政收入", "revenue"},
        {"实到外资", "fdi"},
        {"高企", "enterprises.hightech"},
        {"“小巨人”企业", "enterprises.giant"},
        {"全社会研发投入", "research.spending"},
        {"城镇居民收入", "income.urban"},
        {"Ｒ＆Ｄ经费", "research.spending"},
        {"pm2.5", "env.pm25"},
        // Words that sound alike and are counted differently.
        {"工业增加值", "industry.value-added"},
        {"研发费用", "research.industry-spending"},
        {"城镇登记失业率", "employment.registered-rate"},
        {"城镇调查失业率", "employment.rate"},
        {"全口径税收", "tax.collected"},
        {"税收收入", "tax"},
        {"能源消费总量", "energy.total"},
        {"规上工业能耗", "energy.use"},
        {"国家重点实验室", "research.national-labs"},
        {"每万人口高价值发明专利拥有量", "patents.highvalue"},
    };
    for (const auto& [written, code] : cases)
        EXPECT_EQ(codeOf(QString::fromUtf8(written)), code) << written;
}

TEST_F(BundledCatalog, FormulasNameIndicatorsThatAreThere)
{
    static const QRegularExpression word(QStringLiteral("[a-z][a-z0-9.-]*"));
    static const QRegularExpression shape(QStringLiteral("^[a-z0-9.\\- +*/()]+$"));
    int derived = 0;
    for (const Indicator& indicator : catalog.indicators()) {
        if (indicator.formula.isEmpty())
            continue;
        ++derived;
        EXPECT_TRUE(shape.match(indicator.formula).hasMatch()) << qPrintable(indicator.code);
        auto words = word.globalMatch(indicator.formula);
        while (words.hasNext()) {
            const QString code = words.next().captured();
            EXPECT_TRUE(catalog.indicatorByCode(code)) << qPrintable(code);
            EXPECT_NE(code, indicator.code);
        }
    }
    EXPECT_GE(derived, 15);
}

TEST_F(BundledCatalog, KindsUnitsAndPartsAgree)
{
    for (const Indicator& indicator : catalog.indicators()) {
        if (isRate(indicator.unit)) {
            EXPECT_EQ(indicator.kind, IndicatorKind::Rate) << qPrintable(indicator.code);
        }
        if (isWholeCount(indicator.unit)) {
            EXPECT_EQ(indicator.decimals, 0) << qPrintable(indicator.code);
        }
        const Indicator* whole = catalog.indicator(indicator.partOf);
        if (whole) {
            EXPECT_EQ(whole->unit, indicator.unit) << qPrintable(indicator.code);
            EXPECT_EQ(whole->kind, indicator.kind) << qPrintable(indicator.code);
            EXPECT_LT(whole->position, indicator.position) << qPrintable(indicator.code);
        }
    }
}

TEST_F(BundledCatalog, EnglishPagesShowNoChineseUnitsOrNames)
{
    static const QRegularExpression han(QStringLiteral("\\p{Han}"));
    for (const Indicator& indicator : catalog.indicators()) {
        EXPECT_FALSE(unitName(indicator.unit, Language::English).contains(han))
            << qPrintable(indicator.unit);
        EXPECT_FALSE(indicator.name.en.contains(han)) << qPrintable(indicator.code);
    }
}

TEST_F(BundledCatalog, PinyinInitialsFollowTheName)
{
    static const QRegularExpression letters(QStringLiteral("^[a-z0-9]+$"));
    static const QRegularExpression spoken(QStringLiteral("[\\p{Han}A-Za-z0-9]"));
    for (const Indicator& indicator : catalog.indicators()) {
        EXPECT_TRUE(letters.match(indicator.pinyin).hasMatch()) << qPrintable(indicator.code);
        EXPECT_EQ(indicator.pinyin.size(), indicator.name.zh.count(spoken))
            << qPrintable(indicator.name.zh);
    }
}

TEST_F(BundledCatalog, TheHeadlinesAreWhatAZoneIsJudgedBy)
{
    QStringList headlines;
    for (const Indicator& indicator : catalog.indicators())
        if (indicator.headline)
            headlines.append(indicator.code);
    for (const char* code :
         {"industry.output", "investment", "investment.industry", "exports", "env.pm25"})
        EXPECT_TRUE(headlines.contains(QLatin1String(code))) << code;
    EXPECT_LE(headlines.size(), 12);
}

}
