// SPDX-License-Identifier: GPL-3.0-or-later
// Figures and catalogs that can not be right: each has its word or its finding, never a crash and
// never an infinity.
#include "analysis/audit.h"
#include "analysis/contribution.h"
#include "analysis/derived.h"
#include "analysis/figurerow.h"
#include "analysis/findings.h"
#include "analysis/sweep.h"
#include "sample.h"
#include "world.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

using namespace zoneboard;
using namespace zoneboard::sample;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

QStringList rulesOf(const Panel& panel, const Catalog& catalog)
{
    QStringList rules;
    for (const AuditFinding& finding : audit(panel, catalog, QDate(2025, 3, 1)))
        rules.append(finding.rule);
    return rules;
}

void expectFinite(const std::optional<Computed>& computed)
{
    EXPECT_TRUE(!computed || std::isfinite(computed->value));
}

/// Everything there is to compute; no value of it is an infinity or no number. Returns how many
/// rows had a growth.
int computeEverything(const Panel& panel, const Catalog& catalog)
{
    int grown = 0;
    for (Panel::Index row = 0; row < panel.size(); ++row) {
        const Cell cell = panel.cell(row);
        const FigureRow all = FigureRows(panel, catalog).of(cell);
        expectFinite(all.growth.computed);
        grown += all.growth.computed ? 1 : 0;
        expectFinite(all.growth.prior);
        expectFinite(all.share.computed);
        expectFinite(all.share.changePoints);
        expectFinite(all.cagr);
        expectFinite(all.index);
        const Decomposition split =
            decompose(panel, catalog, cell.indicator, cell.area, cell.period);
        expectFinite(split.growth);
        expectFinite(split.rest.pull);
        expectFinite(split.rest.contribution);
        for (const Finding& finding : findings(panel, catalog, cell.area, cell.period.year)) {
            EXPECT_TRUE(std::isfinite(finding.score));
            EXPECT_FALSE(finding.sentence.in(Language::Chinese).contains(QStringLiteral("inf")));
            EXPECT_FALSE(finding.sentence.in(Language::Chinese).contains(QStringLiteral("nan")));
        }
    }
    for (const AuditFinding& finding : audit(panel, catalog, QDate(2025, 3, 1)))
        EXPECT_FALSE(finding.what.in(Language::English).contains(QStringLiteral("inf")));
    for (const double growth : sweep(panel, catalog).growth)
        EXPECT_FALSE(std::isinf(growth));
    return grown;
}

Catalog withIndicators(const QList<Indicator>& indicators)
{
    return Catalog(catalog().areas(), {}, indicators, {}, {});
}

}

TEST(BadInput, ZeroAndNegativeBasesAreWords)
{
    const Panel panel =
        Panel::build({figure(output, 2020, print(0)), figure(output, 2021, print(5)),
                      figure(output, 2022, print(-3)), figure(output, 2023, print(4)),
                      figure(output, 2024, print(-4))});
    const auto growth = [&](int year) { return growthOf(panel, catalog(), at(output, year)); };
    EXPECT_EQ(growth(2021).note, GrowthNote::ZeroBase);
    EXPECT_EQ(growth(2023).note, GrowthNote::NegativeBase);
    EXPECT_FALSE(growth(2021).computed);
    EXPECT_FALSE(growth(2023).computed);
    EXPECT_EQ(growth(2024).computed->value, -200);
    EXPECT_FALSE(compoundGrowth(panel, catalog(), output, zone, 2020, 2024));
    EXPECT_FALSE(indexOf(panel, catalog(), at(output, 2021), 2020));
    computeEverything(panel, catalog());
}

TEST(BadInput, AMissingYearIsAWordAndAFinding)
{
    const Panel panel =
        Panel::build({figure(output, 2021, print(5)), figure(output, 2023, print(6))});
    EXPECT_EQ(growthOf(panel, catalog(), at(output, 2023)).note, GrowthNote::NoBase);
    EXPECT_EQ(rulesOf(panel, catalog()), QStringList(QStringLiteral("missing-year")));
    EXPECT_NEAR(compoundGrowth(panel, catalog(), output, zone, 2021, 2023)->value,
                (std::sqrt(1.2) - 1) * 100, 1e-12);
}

TEST(BadInput, NumbersThatAreNoneCountAsAbsent)
{
    for (const double bad : {infinity, -infinity, std::nan("")}) {
        const Panel panel =
            Panel::build({grown(figure(output, 2023, print(bad)), print(bad)),
                          shared(figure(output, 2024, print(100)), print(bad), {})});
        EXPECT_FALSE(observed(panel, catalog(), at(output, 2023)));
        EXPECT_EQ(growthOf(panel, catalog(), at(output, 2024)).note, GrowthNote::NoBase);
        EXPECT_FALSE(panel.figure(panel.find(at(output, 2024))).share);
        computeEverything(panel, catalog());
    }
}

TEST(BadInput, EnormousValuesStayFinite)
{
    for (const double huge : {1e15, 1e300, std::numeric_limits<double>::max()}) {
        std::vector<Figure> figures;
        for (int year = 2016; year < 2025; ++year)
            for (const AreaId area : {city, district, zone})
                figures.push_back(figure(output, area, year,
                                         print(year % 2 == 0 ? huge : 1e-9 * (year - 2000), 9)));
        computeEverything(Panel::build(figures), catalog());
    }
    const Panel panel =
        Panel::build({figure(output, 2023, print(1e15)), figure(output, 2024, print(1.05e15))});
    EXPECT_NEAR(growthOf(panel, catalog(), at(output, 2024)).computed->value, 5, 1e-9);
}

TEST(BadInput, DuplicatesThatDisagreeAreAFindingWithAWayOut)
{
    Figure first = figure(output, 2024, print(100));
    Figure second = figure(output, 2024, print(120));
    first.id = 11;
    second.id = 12;
    second.source = 2;
    first.status = Status::Final;
    second.status = Status::Preliminary;
    const Panel panel = Panel::build({first, second});
    EXPECT_EQ(panel.size(), 1U);
    const auto all = audit(panel, catalog(), QDate(2025, 3, 1));
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all.front().rule, QStringLiteral("sources-disagree"));
    ASSERT_TRUE(all.front().fix);
    EXPECT_EQ(all.front().fix->edit.removedFigures, std::vector<FigureId> {12});
    EXPECT_EQ(all.front().fix->what.in(Language::English).remove(QChar(0x202f)).toStdString(),
              "Keep 100CNY 100m (final) and withdraw 120CNY 100m (preliminary).");
}

TEST(BadInput, OfTwoSourcesEquallyFinalNoneIsWithdrawn)
{
    Figure second = figure(output, 2024, print(120));
    second.id = 12;
    second.source = 2;
    const Panel panel = Panel::build({figure(output, 2024, print(100)), second});
    const auto all = audit(panel, catalog(), QDate(2025, 3, 1));
    ASSERT_EQ(all.size(), 1U);
    EXPECT_FALSE(all.front().fix);
}

TEST(BadInput, AreasThatLieInEachOther)
{
    QList<Area> areas = catalog().areas();
    areas[0].parent = zone; // the city lies in the zone that lies in it
    areas[3].parent = areas[3].id; // and one lies in itself
    const Catalog broken(areas, {}, catalog().indicators(), {}, {});
    std::vector<Figure> figures;
    for (const AreaId area : {city, district, zone, eastZone})
        for (int year = 2020; year < 2025; ++year)
            figures.push_back(figure(output, area, year, print(10 * area + year - 2000)));
    const Panel panel = Panel::build(figures);
    computeEverything(panel, broken);
    EXPECT_EQ(rulesOf(panel, broken).count(QStringLiteral("circle")), 4);
}

TEST(BadInput, PartsThatAreTheirOwnWholes)
{
    QList<Indicator> indicators = catalog().indicators();
    indicators[fixedInvestment - 1].partOf = industrialInvestment;
    indicators[output - 1].partOf = output;
    const Catalog broken = withIndicators(indicators);
    const Panel panel = Panel::build(article());
    computeEverything(panel, broken);
    EXPECT_EQ(rulesOf(panel, broken).count(QStringLiteral("circle")), 3);
}

TEST(BadInput, FormulasThatStandOnThemselves)
{
    QList<Indicator> indicators = catalog().indicators();
    indicators[exports - 1].formula = QStringLiteral("output + 1");
    indicators[output - 1].formula = QStringLiteral("exports - 1");
    indicators[talentProjects - 1].formula = QStringLiteral("talent_projects");
    const Catalog broken = withIndicators(indicators);
    Panel panel = Panel::build({figure(fixedInvestment, 2024, print(85))});
    addDerived(panel, broken);
    EXPECT_EQ(panel.size(), 1U);
    EXPECT_FALSE(observed(panel, broken, at(exports, 2024)));
    EXPECT_EQ(rulesOf(panel, broken).count(QStringLiteral("circle")), 3);
    computeEverything(panel, broken);
}

TEST(BadInput, AFormulaThatCanNotBeReadIsAFindingThatSaysWhere)
{
    QList<Indicator> indicators = catalog().indicators();
    indicators[exports - 1].formula = QStringLiteral("output / ");
    const auto all = audit({}, withIndicators(indicators), QDate(2025, 3, 1));
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all.front().rule, QStringLiteral("formula-wrong"));
    EXPECT_TRUE(all.front().what.in(Language::English).contains(QStringLiteral("character 10")));
    EXPECT_TRUE(all.front().what.in(Language::Chinese).contains(QStringLiteral("第 10 个字符")));
    EXPECT_EQ(all.front().cell.indicator, exports);
}

TEST(BadInput, AnIndicatorWithoutAUnitIsComputedAndSaid)
{
    QList<Indicator> indicators = catalog().indicators();
    indicators[output - 1].unit.clear();
    const Catalog broken = withIndicators(indicators);
    const Panel panel =
        Panel::build({figure(output, 2023, print(100)), figure(output, 2024, print(110))});
    EXPECT_NEAR(growthOf(panel, broken, at(output, 2024)).computed->value, 10, 1e-12);
    EXPECT_EQ(rulesOf(panel, broken), QStringList(QStringLiteral("unit-missing")));
}

TEST(BadInput, FiguresOfWhatNobodyKnowsAreComputed)
{
    const Panel panel =
        Panel::build({figure(999, 77, 2023, print(4)), figure(999, 77, 2024, print(5))});
    EXPECT_NEAR(growthOf(panel, catalog(), {999, 77, {2024}}).computed->value, 25, 1e-12);
    computeEverything(panel, catalog());
}

TEST(BadInput, AnyFiguresAreComputedToFiniteNumbers)
{
    std::mt19937 random(99);
    int grown = 0;
    for (int round = 0; round < 20 && !HasFailure(); ++round) {
        Panel panel = Panel::build(world::anyFigures(random, 200));
        addDerived(panel, world::catalog());
        grown += computeEverything(panel, world::catalog());
    }
    EXPECT_GT(grown, 100) << "the figures were such that there was nothing to compute";
}
