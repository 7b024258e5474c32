// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/formula.h"

#include <gtest/gtest.h>

#include <cmath>
#include <map>
#include <random>
#include <string>

using namespace zoneboard;

namespace {

enum Id : IndicatorId
{
    Investment = 1,
    Industry,
    Gdp,
    Spending,
    Land,
    Tax,
    TaxYield,
    Share,
    People,
    Urban,
    Rural,
    Unknown,
};

Indicator indicator(IndicatorId id, const char* code, const QString& name, const QString& unit)
{
    Indicator made;
    made.id = id;
    made.code = QLatin1String(code);
    made.name = {name, made.code};
    made.unit = unit;
    return made;
}

Catalog catalog()
{
    const auto yuan = QStringLiteral("亿元");
    const QList<Indicator> list {
        indicator(Investment, "investment", QStringLiteral("固定资产投资"), yuan),
        indicator(Industry, "investment.industry", QStringLiteral("工业投资"), yuan),
        indicator(Gdp, "gdp", QStringLiteral("地区生产总值"), yuan),
        indicator(Spending, "research", QStringLiteral("R&D经费支出"), QStringLiteral("万元")),
        indicator(Land, "land", QStringLiteral("工业用地面积"), QStringLiteral("亩")),
        indicator(Tax, "tax", QStringLiteral("工业税收"), yuan),
        indicator(TaxYield, "tax-yield", QStringLiteral("税收收益"), yuan),
        indicator(Share, "share", QStringLiteral("占比"), QStringLiteral("%")),
        indicator(People, "people", QStringLiteral("从业人员"), QStringLiteral("万人")),
        indicator(Urban, "urban", QStringLiteral("城镇收入"), QStringLiteral("元")),
        indicator(Rural, "rural", QStringLiteral("农村收入"), QStringLiteral("元")),
        indicator(Unknown, "unknown", QStringLiteral("无单位"), QString()),
    };
    return Catalog(
        {}, {}, list,
        {{1, QStringLiteral("固投"), Investment, 0}, {2, QStringLiteral("工投"), Industry, 0}}, {});
}

using Values = std::map<IndicatorId, Computed>;

Computed printed(double value, int decimals = 0)
{
    return {value, intervalOf({value, decimals}), false};
}

std::optional<Computed> evaluated(const QString& text, const Values& values)
{
    const auto formula = Formula::parse(text, catalog());
    EXPECT_TRUE(formula) << qPrintable(text);
    if (!formula)
        return std::nullopt;
    return formula->evaluate([&](IndicatorId id) {
        const auto found = values.find(id);
        return found == values.end() ? std::nullopt : std::optional(found->second);
    });
}

double valueOf(const char16_t* text, const Values& values = {})
{
    const auto computed = evaluated(QString::fromUtf16(text), values);
    return computed ? computed->value : std::nan("");
}

std::string wrong(const QString& text)
{
    const auto formula = Formula::parse(text, catalog());
    return formula ? "" : formula.error().what.in(Language::English).toStdString();
}

std::string unitTrouble(const char16_t* text, const QString& unit)
{
    const auto formula = Formula::parse(QString::fromUtf16(text), catalog());
    EXPECT_TRUE(formula);
    const auto checked = formula->checkUnit(unit, catalog());
    return checked ? "" : checked.error().what.in(Language::English).toStdString();
}

}

TEST(Formula, TheShareOfIndustryInInvestmentIsTheModelsWorkedCase)
{
    const auto share = evaluated(QStringLiteral("工投 / 固投 * 100"),
                                 {{Industry, printed(57)}, {Investment, printed(85)}});
    ASSERT_TRUE(share);
    EXPECT_NEAR(share->value, 67.058823529, 1e-9);
    EXPECT_NEAR(share->interval.low, 66.0819, 1e-4);
    EXPECT_NEAR(share->interval.high, 68.0473, 1e-4);
    EXPECT_FALSE(share->implied);
}

TEST(Formula, TaxPerMuAndIntensityOfResearch)
{
    const auto perMu = evaluated(QStringLiteral("tax * 10000 / land"),
                                 {{Tax, printed(12.5, 1)}, {Land, printed(5000)}});
    ASSERT_TRUE(perMu);
    EXPECT_DOUBLE_EQ(perMu->value, 25);
    EXPECT_NEAR(perMu->interval.low, 124500 / 5000.5, 1e-9);
    EXPECT_NEAR(perMu->interval.high, 125500 / 4999.5, 1e-9);
    const auto intensity = evaluated(QStringLiteral("research / 10000 / gdp * 100"),
                                     {{Spending, printed(91500)}, {Gdp, printed(300)}});
    ASSERT_TRUE(intensity);
    EXPECT_NEAR(intensity->value, 3.05, 1e-12);
}

TEST(Formula, SignsBindAsInArithmetic)
{
    EXPECT_EQ(valueOf(u"1 + 2 * 3 - 8 / 4"), 5);
    EXPECT_EQ(valueOf(u"(1 + 2) * (3 - 8) / 5"), -3);
    EXPECT_EQ(valueOf(u"-2 * -3 - --4"), 2);
    EXPECT_EQ(valueOf(u"100 / 10 / 5"), 2);
    EXPECT_EQ(valueOf(u".5 + 1.25"), 1.75);
}

TEST(Formula, NamesAreCodesNamesOrAliases)
{
    const Values values {{Gdp, printed(300)},
                         {Tax, printed(20)},
                         {TaxYield, printed(7)},
                         {Spending, printed(9)},
                         {Industry, printed(57)}};
    EXPECT_EQ(valueOf(u"gdp-tax", values), 280);
    EXPECT_EQ(valueOf(u"tax-yield", values), 7) << "a code may hold a hyphen";
    EXPECT_EQ(valueOf(u"tax-yield-tax", values), -13);
    EXPECT_EQ(valueOf(u"地区生产总值－工业税收", values), 280);
    EXPECT_EQ(valueOf(u"“R&D经费支出”×2÷（1＋2）", values), 6) << "signs as they are printed";
    EXPECT_EQ(valueOf(u"\"R&D经费支出\" + 1", values), 10);
    EXPECT_EQ(valueOf(u"investment.industry", values), 57);
}

TEST(Formula, AWrongOneSaysWhere)
{
    const auto startsAt = [](const QString& text, int character) {
        const std::string place = "character " + std::to_string(character) + ":";
        const std::string sentence = wrong(text);
        EXPECT_NE(sentence.find(place), std::string::npos) << qPrintable(text) << ": " << sentence;
    };
    startsAt(QString(), 1);
    startsAt(QStringLiteral("gdp +"), 6);
    startsAt(QStringLiteral("gdp tax"), 5);
    startsAt(QStringLiteral("gdp * * tax"), 7);
    startsAt(QStringLiteral("1 + (gdp"), 5);
    startsAt(QStringLiteral("gdp)"), 4);
    startsAt(QStringLiteral("1.2.3"), 1);
    startsAt(QStringLiteral("gdp / “工投"), 7);
    startsAt(QStringLiteral("gdp / nothing"), 7);
    startsAt(QStringLiteral("gdp ^ 2"), 5);
    startsAt(QStringLiteral("2 + ") + QString(60, u'(') + u'1' + QString(60, u')'), 55);
    startsAt(QString(3000, u'1'), 2001);
    EXPECT_EQ(wrong(QStringLiteral("gdp / )")),
              "Formula “gdp / )”, character 7: a number or an indicator is expected here.");
    EXPECT_NE(wrong(QStringLiteral("gdp / 工业投")).find("工业投资"), std::string::npos)
        << "the nearest names are said";
}

TEST(Formula, WithoutAnInputOrADivisorThereIsNoValue)
{
    EXPECT_FALSE(evaluated(QStringLiteral("tax / gdp"), {{Tax, printed(1)}}));
    EXPECT_FALSE(evaluated(QStringLiteral("tax / gdp"), {{Tax, printed(1)}, {Gdp, printed(0)}}));
    EXPECT_FALSE(evaluated(QStringLiteral("1 / (gdp - gdp)"), {{Gdp, printed(5)}}));
    EXPECT_FALSE(evaluated(QStringLiteral("gdp * gdp"), {{Gdp, printed(1e200)}})) << "no infinity";
    const auto nearZero =
        evaluated(QStringLiteral("tax / gdp"), {{Tax, printed(1)}, {Gdp, printed(0.2, 0)}});
    ASSERT_TRUE(nearZero);
    EXPECT_TRUE(std::isinf(nearZero->interval.high)) << "the divisor may as well be zero";
}

TEST(Formula, EachInputIsAskedForOnceAndImpliedOnesMarkTheResult)
{
    const auto formula = Formula::parse(QStringLiteral("gdp - gdp / 2 + tax - gdp"), catalog());
    ASSERT_TRUE(formula);
    EXPECT_EQ(formula->indicators(), (std::vector<IndicatorId> {Gdp, Tax}));
    int asked = 0;
    const auto value = formula->evaluate([&](IndicatorId id) {
        ++asked;
        return Computed {10, Interval::point(10), id == Tax};
    });
    EXPECT_EQ(asked, 2);
    ASSERT_TRUE(value);
    EXPECT_TRUE(value->implied);
    EXPECT_EQ(value->value, 5);
}

TEST(Formula, UnitsThatFitAreTaken)
{
    EXPECT_EQ(unitTrouble(u"工投 / 固投 * 100", QStringLiteral("%")), "");
    EXPECT_EQ(unitTrouble(u"工投 / 固投 * 1000", QStringLiteral("‰")), "");
    EXPECT_EQ(unitTrouble(u"research / 10000 / gdp * 100", QStringLiteral("%")), "");
    EXPECT_EQ(unitTrouble(u"tax * 10000 / land", QStringLiteral("万元/亩")), "");
    EXPECT_EQ(unitTrouble(u"gdp / people", QStringLiteral("万元/人")), "");
    EXPECT_EQ(unitTrouble(u"固投 - 工投", QStringLiteral("亿元")), "");
    EXPECT_EQ(unitTrouble(u"100 - share", QStringLiteral("%")), "");
    EXPECT_EQ(unitTrouble(u"0.6 * 固投 + 0.4 * 工投", QStringLiteral("亿元")), "") << "weights";
    EXPECT_EQ(unitTrouble(u"urban / rural", QStringLiteral("倍")), "");
    EXPECT_EQ(unitTrouble(u"unknown / gdp", QStringLiteral("%")), "")
        << "a missing unit has a finding of its own";
}

TEST(Formula, UnitsThatDoNotFitAreSaid)
{
    EXPECT_EQ(unitTrouble(u"工投 / 固投", QStringLiteral("%")),
              "Formula “工投 / 固投” gives 1/100 of the number in %.");
    EXPECT_EQ(unitTrouble(u"research / gdp * 100", QStringLiteral("%")),
              "Formula “research / gdp * 100” gives 10,000 times the number in %.");
    EXPECT_EQ(unitTrouble(u"tax / land", QStringLiteral("万元/亩")),
              "Formula “tax / land” gives 1/10,000 of the number in 万元/亩.");
    EXPECT_EQ(unitTrouble(u"gdp / land", QStringLiteral("万元/人")),
              "Formula “gdp / land” does not give 万元/人.");
    EXPECT_EQ(unitTrouble(u"gdp + land", QStringLiteral("亿元")),
              "Formula “gdp + land” adds or subtracts different units.");
    EXPECT_EQ(unitTrouble(u"gdp - research", QStringLiteral("亿元")),
              "Formula “gdp - research” adds or subtracts different units.")
        << "亿元 and 万元 are not silently mixed";
    EXPECT_EQ(unitTrouble(u"2 * 3", QStringLiteral("%")), "Formula “2 * 3” names no indicator.");
}

namespace {

/// A formula as text and what it comes to with the inputs' values.
struct Sample
{
    QString text;
    double value = 0;
};

Sample anySample(std::mt19937& random, const std::map<IndicatorId, double>& inputs, int depth)
{
    const auto below = [&](unsigned n) { return random() % n; };
    if (depth == 0 || below(4) == 0) {
        if (below(2) == 0) {
            const double number = static_cast<double>(below(1000)) / 8;
            return {QString::number(number, 'f', 3), number};
        }
        const Id id = below(2) == 0 ? Gdp : TaxYield;
        return {id == Gdp ? QStringLiteral("gdp") : QStringLiteral("“税收收益”"), inputs.at(id)};
    }
    const Sample a = anySample(random, inputs, depth - 1);
    const Sample b = anySample(random, inputs, depth - 1);
    const QString text = QStringLiteral("(%1 %2 %3)").arg(a.text);
    switch (below(5)) {
    case 0:
        return {text.arg(QChar(u'+')).arg(b.text), a.value + b.value};
    case 1:
        return {text.arg(QChar(u'−')).arg(b.text), a.value - b.value};
    case 2:
        return {text.arg(QChar(u'×')).arg(b.text), a.value * b.value};
    case 3:
        // What was divided by zero stays without a value, whatever is done with it afterwards.
        return {text.arg(QChar(u'/')).arg(b.text), b.value == 0 ? std::nan("") : a.value / b.value};
    default:
        return {u'-' + a.text, -a.value};
    }
}

bool sameNumber(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::max({1.0, std::abs(a), std::abs(b)});
}

}

/// Law: the text of any calculation gives what the calculation gives, and the range holds what the
/// unrounded inputs give.
TEST(Formula, AnyCalculationComesOutAndItsRangeHoldsTheTruth)
{
    std::mt19937 random(20241231);
    int finite = 0;
    for (int round = 0; round < 20'000; ++round) {
        const double gdp = 100 + static_cast<double>(random() % 9000) / 10;
        const double yield = 1 + static_cast<double>(random() % 900) / 10;
        const auto seed = static_cast<std::mt19937::result_type>(random());
        std::mt19937 forText(seed);
        const Sample printedSample = anySample(forText, {{Gdp, gdp}, {TaxYield, yield}}, 4);
        const auto computed =
            evaluated(printedSample.text, {{Gdp, printed(gdp, 1)}, {TaxYield, printed(yield, 1)}});
        ASSERT_EQ(computed.has_value(), std::isfinite(printedSample.value))
            << qPrintable(printedSample.text);
        if (!computed)
            continue;
        ++finite;
        ASSERT_TRUE(sameNumber(computed->value, printedSample.value))
            << qPrintable(printedSample.text);
        // The same text over numbers that print the same.
        std::mt19937 again(seed);
        const auto off = [&] { return (static_cast<double>(random() % 999) / 1000 - 0.4995) / 10; };
        const Sample truth = anySample(again, {{Gdp, gdp + off()}, {TaxYield, yield + off()}}, 4);
        if (!std::isfinite(truth.value))
            continue;
        const double slack = 1e-9 * std::max(1.0, std::abs(truth.value));
        ASSERT_GE(truth.value, computed->interval.low - slack) << qPrintable(truth.text);
        ASSERT_LE(truth.value, computed->interval.high + slack) << qPrintable(truth.text);
    }
    EXPECT_GT(finite, 15'000);
}

TEST(Formula, RandomTextIsReadOrRefusedButNeverBreaks)
{
    const QStringList pieces {
        QStringLiteral("gdp"),  QStringLiteral("tax-yield"), QStringLiteral("工投"),
        QStringLiteral("("),    QStringLiteral(")"),         QStringLiteral("（"),
        QStringLiteral("+"),    QStringLiteral("-"),         QStringLiteral("*"),
        QStringLiteral("/"),    QStringLiteral("\""),        QStringLiteral("”"),
        QStringLiteral("."),    QStringLiteral("1e309"),     QStringLiteral("0"),
        QStringLiteral("12.5"), QStringLiteral(" "),         QString(QChar(0)),
        QString(QChar(0xd800)), QStringLiteral("%1"),        QStringLiteral("٣"),
        QStringLiteral("\n"),   QStringLiteral("_"),         QStringLiteral("x"),
    };
    const Catalog known = catalog();
    std::mt19937 random(7);
    int read = 0;
    for (int round = 0; round < 20'000; ++round) {
        QString text;
        for (auto i = random() % 12; i > 0; --i)
            text += pieces.at(static_cast<qsizetype>(random() % 24));
        const auto formula = Formula::parse(text, known);
        if (!formula) {
            ASSERT_FALSE(formula.error().what.in(Language::Chinese).isEmpty());
            continue;
        }
        ++read;
        (void)formula->checkUnit(QStringLiteral("%"), known);
        const auto value = formula->evaluate([](IndicatorId) { return printed(0.3, 1); });
        ASSERT_TRUE(!value || std::isfinite(value->value)) << qPrintable(text);
    }
    EXPECT_GT(read, 100);
}
