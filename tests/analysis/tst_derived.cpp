// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/derived.h"
#include "sample.h"

#include <gtest/gtest.h>

#include <random>

using namespace zoneboard;
using namespace zoneboard::sample;

namespace {

constexpr IndicatorId industryShare = 101; ///< 工投占固投, %
constexpr IndicatorId rest = 102; ///< 固投 less 工投, 亿元
constexpr IndicatorId restShare = 103; ///< of the former in 固投: stands on a derived indicator

Indicator derived(IndicatorId id, const char* code, const QString& unit, const QString& formula)
{
    Indicator made;
    made.id = id;
    made.code = QLatin1String(code);
    made.name = {made.code, made.code};
    made.unit = unit;
    made.kind = unit == QStringLiteral("%") ? IndicatorKind::Rate : IndicatorKind::Flow;
    made.decimals = 2;
    made.formula = formula;
    return made;
}

Catalog withDerived(const QList<Indicator>& more)
{
    return Catalog(catalog().areas(), {}, catalog().indicators() + more, {}, {});
}

/// In an order that forces the formulas to be sorted.
Catalog investmentCatalog()
{
    return withDerived({derived(restShare, "rest-share", QStringLiteral("%"),
                                QStringLiteral("rest-amount / fixed_investment * 100")),
                        derived(industryShare, "industry-share", QStringLiteral("%"),
                                QStringLiteral("industrial_investment / fixed_investment * 100")),
                        derived(rest, "rest-amount", QStringLiteral("亿元"),
                                QStringLiteral("fixed_investment - industrial_investment"))});
}

std::vector<Figure> rows(const Panel& panel)
{
    std::vector<Figure> figures;
    for (Panel::Index row = 0; row < panel.size(); ++row)
        figures.push_back(panel.figure(row));
    return figures;
}

QStringList sentences(const Catalog& catalog)
{
    QStringList list;
    for (const FormulaProblem& problem : derivedIndicators(catalog).problems)
        list.append(problem.what.in(Language::English));
    return list;
}

}

TEST(Derived, TheArticlesIndustrialShareComesOutForBothYears)
{
    const Catalog catalog = investmentCatalog();
    const Panel panel = Panel::build(article());
    const auto now = derivedValue(panel, catalog, at(industryShare, 2024), Inputs::Observed);
    ASSERT_TRUE(now);
    EXPECT_NEAR(now->value, 67.058823529, 1e-9);
    EXPECT_FALSE(derivedValue(panel, catalog, at(industryShare, 2023), Inputs::Observed));
    const auto before =
        derivedValue(panel, catalog, at(industryShare, 2023), Inputs::ObservedOrImplied);
    ASSERT_TRUE(before);
    EXPECT_TRUE(before->implied);
    EXPECT_NEAR(before->value, 45.581650571, 1e-9);
    EXPECT_NEAR(before->interval.low, 44.8831, 1e-4);
    EXPECT_NEAR(before->interval.high, 46.2891, 1e-4);
}

TEST(Derived, RowsAreAddedWithTheDigitsTheirRangeAllows)
{
    const Catalog catalog = investmentCatalog();
    std::vector<Figure> figures = article();
    figures[1].status = Status::Expected;
    figures[2].status = Status::Final;
    Panel panel = Panel::build(figures);
    addDerived(panel, catalog);
    EXPECT_EQ(panel.size(), figures.size() + 3);
    const Panel::Index row = panel.find(at(industryShare, 2024));
    ASSERT_NE(row, Panel::none);
    const Figure share = panel.figure(row);
    EXPECT_TRUE(isDerived(share));
    EXPECT_EQ(share.id, 0);
    EXPECT_EQ(share.status, Status::Expected) << "the least final of its inputs";
    EXPECT_EQ(share.value->decimals, 0) << "the range is two points wide";
    EXPECT_EQ(panel.value(panel.find(at(rest, 2024))), 28);
    EXPECT_NEAR(panel.value(panel.find(at(restShare, 2024))), 100 * 28.0 / 85, 1e-9);
}

TEST(Derived, GrowthAndRangeAreThoseOfTheFormulaNotOfItsPrint)
{
    const Catalog catalog = investmentCatalog();
    Panel panel = Panel::build(
        {figure(fixedInvestment, 2023, print(78)), figure(industrialInvestment, 2023, print(35)),
         figure(fixedInvestment, 2024, print(85)), figure(industrialInvestment, 2024, print(57))});
    addDerived(panel, catalog);
    const Growth change = growthOf(panel, catalog, at(industryShare, 2024));
    EXPECT_EQ(change.unit, GrowthUnit::Points);
    ASSERT_TRUE(change.computed);
    EXPECT_NEAR(change.computed->value, 100 * (57.0 / 85 - 35.0 / 78), 1e-9);
    EXPECT_NEAR(change.computed->interval.high, 100 * (57.5 / 84.5 - 34.5 / 78.5), 1e-9);
    const Growth fall = growthOf(panel, catalog, at(rest, 2024));
    ASSERT_TRUE(fall.computed);
    EXPECT_NEAR(fall.computed->value, 100 * (28.0 / 43 - 1), 1e-9);
}

TEST(Derived, ASourcesOwnValueIsNotReplaced)
{
    const Catalog catalog = investmentCatalog();
    std::vector<Figure> figures = article();
    figures.push_back(figure(industryShare, 2024, print(67.5, 1)));
    Panel panel = Panel::build(figures);
    addDerived(panel, catalog);
    const Figure kept = panel.figure(panel.find(at(industryShare, 2024)));
    EXPECT_EQ(kept.value, print(67.5, 1));
    EXPECT_FALSE(isDerived(kept));
}

TEST(Derived, NoRowWithoutAnInputOrWithAZeroDivisor)
{
    const Catalog catalog = investmentCatalog();
    Panel panel = Panel::build({figure(industrialInvestment, 2022, print(20)),
                                figure(fixedInvestment, 2023, print(0)),
                                figure(industrialInvestment, 2023, print(20))});
    addDerived(panel, catalog);
    EXPECT_EQ(panel.find(at(industryShare, 2022)), Panel::none);
    EXPECT_EQ(panel.find(at(industryShare, 2023)), Panel::none);
    EXPECT_EQ(panel.value(panel.find(at(rest, 2023))), -20) << "the difference needs no divisor";
    EXPECT_EQ(growthOf(panel, catalog, at(industryShare, 2023)).computed, std::nullopt);
}

TEST(Derived, MonthsAndOtherAreasHaveTheirOwn)
{
    const Catalog catalog = investmentCatalog();
    Figure whole = figure(fixedInvestment, eastZone, 2024, print(40));
    Figure part = figure(industrialInvestment, eastZone, 2024, print(10));
    whole.period.months = 6;
    part.period.months = 6;
    Panel panel = Panel::build({whole, part});
    addDerived(panel, catalog);
    EXPECT_EQ(panel.size(), 5U);
    EXPECT_EQ(panel.value(panel.find({industryShare, eastZone, {2024, 6}})), 25);
}

TEST(Derived, CirclesAreSaidAndLeftOut)
{
    const Catalog catalog =
        withDerived({derived(101, "a", QStringLiteral("亿元"), QStringLiteral("b + exports")),
                     derived(102, "b", QStringLiteral("亿元"), QStringLiteral("c - exports")),
                     derived(103, "c", QStringLiteral("亿元"), QStringLiteral("a")),
                     derived(104, "d", QStringLiteral("亿元"), QStringLiteral("a + exports")),
                     derived(105, "e", QStringLiteral("亿元"), QStringLiteral("2 * exports"))});
    const DerivedIndicators all = derivedIndicators(catalog);
    ASSERT_EQ(all.list.size(), 1U);
    EXPECT_EQ(all.list.front().indicator, 105);
    ASSERT_EQ(all.problems.size(), 3U) << "d stands on a circle, but in none";
    for (const FormulaProblem& problem : all.problems)
        EXPECT_TRUE(problem.circle);
    EXPECT_EQ(all.problems.front().what.in(Language::English),
              QStringLiteral("The formula of a stands on itself."));
    Panel panel = Panel::build(article());
    addDerived(panel, catalog);
    EXPECT_EQ(panel.size(), article().size() + 1);
    for (IndicatorId id = 101; id <= 104; ++id)
        EXPECT_FALSE(observedOrImplied(panel, catalog, at(id, 2024))) << id;
}

TEST(Derived, WrongFormulasAndUnitsAreProblems)
{
    const Catalog catalog =
        withDerived({derived(101, "a", QStringLiteral("亿元"), QStringLiteral("exports +")),
                     derived(102, "b", QStringLiteral("%"), QStringLiteral("exports / output")),
                     derived(103, "c", QStringLiteral("亿元"), QStringLiteral("exports"))});
    EXPECT_EQ(sentences(catalog),
              (QStringList {
                  QStringLiteral("Formula “exports +”, character 10: a number or an indicator is "
                                 "expected here."),
                  QStringLiteral("Formula “exports / output” gives 1/100 of the number in %.")}));
    EXPECT_EQ(derivedIndicators(catalog).list.size(), 2U) << "a wrong unit is worked out, and said";
}

TEST(Derived, AChainOfFormulasIsWorkedOutInOrder)
{
    QList<Indicator> chain;
    for (int i = 6; i >= 0; --i)
        chain.append(derived(
            110 + i, qPrintable(QStringLiteral("step%1").arg(i)), QStringLiteral("亿元"),
            i == 0 ? QStringLiteral("exports") : QStringLiteral("step%1 + exports").arg(i - 1)));
    const Catalog catalog = withDerived(chain);
    Panel panel = Panel::build({figure(exports, 2024, print(10))});
    addDerived(panel, catalog);
    for (int i = 0; i <= 6; ++i)
        EXPECT_EQ(panel.value(panel.find(at(110 + i, 2024))), 10 * (i + 1));
}

/// Law: after any change the panel is as if built from scratch.
TEST(Derived, RecomputingWhatIsTouchedEqualsBuildingFromScratch)
{
    const Catalog catalog = investmentCatalog();
    std::mt19937 random(42);
    const auto below = [&](unsigned n) { return static_cast<int>(random() % n); };
    std::vector<Figure> figures;
    Panel changed;
    for (int step = 0; step < 600; ++step) {
        const IndicatorId ids[] = {fixedInvestment, industrialInvestment, rest, industryShare};
        Figure one = figure(ids[below(4)], zone + below(2), 2020 + below(3), print(below(90)));
        one.period.months = below(4) == 0 ? 6 : 12;
        one.source = 1 + below(2);
        one.status = static_cast<Status>(below(4));
        const auto same = [&](const Figure& other) {
            return other.indicator == one.indicator && other.area == one.area
                && other.period == one.period && other.source == one.source;
        };
        std::erase_if(figures, same);
        if (below(3) == 0) {
            remove(changed, catalog, {one.indicator, one.area, one.period}, one.source);
        } else {
            figures.push_back(one);
            put(changed, catalog, one);
        }
        Panel scratch = Panel::build(figures);
        addDerived(scratch, catalog);
        ASSERT_EQ(rows(changed), rows(scratch)) << "step " << step;
    }
}
