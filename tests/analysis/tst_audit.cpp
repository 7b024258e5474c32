// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/audit.h"
#include "analysis/findings.h"

#include <gtest/gtest.h>

using namespace zoneboard;

namespace {

/// A zone in a district with an amount, a part of it, a count and a mean; figures are added one by
/// one.
class Audit : public ::testing::Test
{
protected:
    enum Id : IndicatorId
    {
        Whole = 1,
        Part,
        OtherPart,
        Count,
        Dust,
    };
    enum Place : AreaId
    {
        District = 1,
        Zone,
    };

    Figure& add(IndicatorId indicator, int year, double value, int decimals = 0)
    {
        Figure figure;
        figure.id = static_cast<FigureId>(m_figures.size() + 1);
        figure.indicator = indicator;
        figure.area = Zone;
        figure.period = {year};
        figure.value = Published {value, decimals, Qualifier::Exact};
        figure.status = Status::Final;
        figure.source = 1;
        m_figures.push_back(figure);
        return m_figures.back();
    }

    [[nodiscard]] std::vector<AuditFinding> found() const
    {
        return audit(Panel::build(m_figures), catalog(), QDate(2025, 3, 1), m_targets);
    }

    [[nodiscard]] QStringList rules() const
    {
        QStringList rules;
        for (const AuditFinding& finding : found())
            rules.append(finding.rule);
        return rules;
    }

    [[nodiscard]] static Catalog catalog()
    {
        const auto indicator = [](IndicatorId id, const char* code, const char* unit) {
            Indicator made;
            made.id = id;
            made.code = QLatin1String(code);
            made.name = {QLatin1String(code), QLatin1String(code)};
            made.unit = QString::fromUtf8(unit);
            return made;
        };
        QList<Indicator> list {indicator(Whole, "whole", "亿元"), indicator(Part, "part", "亿元"),
                               indicator(OtherPart, "other", "亿元"),
                               indicator(Count, "count", "个"), indicator(Dust, "dust", "μg/m3")};
        list[1].partOf = Whole;
        list[2].partOf = Whole;
        list[4].polarity = Polarity::LowerIsBetter;
        list[4].kind = IndicatorKind::Mean;
        Area district {.id = District, .code = QStringLiteral("district")};
        Area zone {.id = Zone, .code = QStringLiteral("zone"), .parent = District, .home = true};
        zone.name = {zone.code, zone.code};
        return Catalog({district, zone}, {}, list, {}, {});
    }

    std::vector<Figure> m_figures;
    QList<Target> m_targets;
};

TEST_F(Audit, CleanFiguresGiveNoFinding)
{
    for (int year = 2015; year < 2025; ++year)
        add(Whole, year, 100 + 8 * (year - 2015)).growth.reset();
    EXPECT_EQ(rules(), QStringList());
}

TEST_F(Audit, GrowthThatDoesNotFollowFromTheValues)
{
    add(Whole, 2023, 100);
    add(Whole, 2024, 110).growth = ReportedGrowth {{12.0, 1, Qualifier::Exact}};
    ASSERT_EQ(rules(), QStringList(QStringLiteral("growth-mismatch")));
    EXPECT_EQ(found().front().figures.size(), 2U);
    m_figures.back().growth->rate.value = 10.4; // 110.5/99.5 allows it
    EXPECT_EQ(rules(), QStringList());
}

TEST_F(Audit, AShareThatNoWholeNumberGives)
{
    add(Count, 2024, 17).share =
        ReportedShare {{43.5, 1, Qualifier::Exact}, QStringLiteral("全区")};
    ASSERT_EQ(rules(), QStringList(QStringLiteral("share-impossible")));
    EXPECT_TRUE(found()
                    .front()
                    .what.in(Language::English)
                    .contains(QStringLiteral("of 39 it would be 43.6%")));
    for (const auto& [part, share] : {std::pair {7, 70.0}, {4, 40.0}, {7, 78.0}}) {
        m_figures.back().value->value = part;
        m_figures.back().share->rate = Published {share, 0, Qualifier::Exact};
        EXPECT_EQ(rules(), QStringList()) << part;
    }
    m_figures.back().share->rate = Published {50, 0, Qualifier::MoreThan};
    EXPECT_EQ(rules(), QStringList());
}

TEST_F(Audit, SharesOverAHundredAndNegativeCounts)
{
    add(Count, 2023, -2);
    add(Count, 2024, 3).share = ReportedShare {{120, 0, Qualifier::Exact}, QStringLiteral("全区")};
    EXPECT_EQ(rules(),
              QStringList({QStringLiteral("share-over-100"), QStringLiteral("negative-count")}));
}

TEST_F(Audit, APartLargerThanItsWhole)
{
    add(Whole, 2024, 85);
    add(Part, 2024, 87);
    EXPECT_EQ(rules(), QStringList(QStringLiteral("part-over-whole")));
    m_figures.back().value->value = 57;
    EXPECT_EQ(rules(), QStringList());
}

TEST_F(Audit, PartsThatNearlyAddUp)
{
    add(Whole, 2024, 85, 0);
    add(Part, 2024, 57, 0);
    add(OtherPart, 2024, 28, 0);
    EXPECT_EQ(rules(), QStringList());
    m_figures.back().value->value = 31;
    EXPECT_EQ(rules(), QStringList(QStringLiteral("parts-do-not-add-up")));
    m_figures.back().value->value = 10; // not all parts are there
    EXPECT_EQ(rules(), QStringList());
}

TEST_F(Audit, ASlipOfTheUnitBringsItsFix)
{
    for (int year = 2017; year < 2025; ++year)
        add(Whole, year, (year == 2020 ? 1e4 : 1) * (100 + 5 * (year - 2017)), 1);
    ASSERT_EQ(rules(), QStringList(QStringLiteral("unit-slip")));
    const AuditFinding finding = found().front();
    ASSERT_TRUE(finding.fix);
    ASSERT_EQ(finding.fix->edit.figures.size(), 1U);
    const Figure mended = finding.fix->edit.figures.front();
    EXPECT_EQ(mended.id, m_figures[3].id);
    EXPECT_EQ(mended.period.year, 2020);
    EXPECT_EQ(mended.value, (Published {115, 5, Qualifier::Exact}));
    EXPECT_EQ(finding.fix->what.in(Language::English).remove(QChar(0x202f)).toStdString(),
              "Set whole of zone, 2020, from 1,150,000.0CNY 100m to 115CNY 100m.");
    m_figures[3].value = mended.value;
    EXPECT_EQ(rules(), QStringList());
}

TEST_F(Audit, AGrowthThatStandsOut)
{
    double value = 100;
    for (int year = 2015; year < 2025; ++year) {
        value *= year == 2021 ? 1.6 : 1.05 + 0.005 * (year % 3);
        add(Whole, year, value, 3);
    }
    EXPECT_EQ(rules(), QStringList(QStringLiteral("outlier")));
}

TEST_F(Audit, AYearThatIsMissingInside)
{
    for (const int year : {2020, 2021, 2023})
        add(Whole, year, 100 + year - 2020);
    ASSERT_EQ(rules(), QStringList(QStringLiteral("missing-year")));
    EXPECT_EQ(found().front().cell.period.year, 2022);
}

TEST_F(Audit, ExpectedFiguresAreDueAfterSixMonths)
{
    add(Whole, 2024, 100).status = Status::Expected;
    EXPECT_EQ(rules(), QStringList());
    m_figures.back().period.year = 2023;
    EXPECT_EQ(rules(), QStringList(QStringLiteral("expected-not-replaced")));
}

TEST_F(Audit, TwoSourcesAndNone)
{
    add(Whole, 2024, 100);
    add(Whole, 2024, 104).source = 2;
    EXPECT_EQ(rules(), QStringList(QStringLiteral("sources-disagree")));
    m_figures.pop_back();
    m_figures.back().source = 0;
    EXPECT_EQ(rules(), QStringList(QStringLiteral("source-missing")));
}

TEST_F(Audit, ASeriesWithoutSourceIsOneFindingWithAllOfItsFigures)
{
    for (int year = 2020; year <= 2024; ++year)
        add(Whole, year, 100 + year - 2020).source = year == 2021 ? 1 : 0;
    EXPECT_EQ(rules(), QStringList(QStringLiteral("source-missing")));
    const AuditFinding finding = found().front();
    EXPECT_EQ(finding.cell, (Cell {Whole, Zone, {2020}}));
    ASSERT_EQ(finding.figures.size(), 4U);
    EXPECT_EQ(finding.figures.back().period.year, 2024);
    EXPECT_TRUE(finding.what.in(Language::English).contains(QStringLiteral("4 figures")))
        << qPrintable(finding.what.in(Language::English));
}

TEST_F(Audit, TargetsThatMakeNoSense)
{
    add(Dust, 2024, 26, 1);
    m_targets = {{.indicator = Dust, .area = Zone, .year = 2025, .value = 30}};
    EXPECT_EQ(rules(),
              QStringList({QStringLiteral("target-upward"), QStringLiteral("target-met-at-base")}));
    m_targets.front().value = 25;
    EXPECT_EQ(rules(), QStringList());
}

TEST_F(Audit, AcknowledgedFindingsStayQuietUntilTheFiguresChange)
{
    add(Whole, 2024, 85);
    add(Part, 2024, 87);
    const AuditFinding seen = found().front();
    const QList<Acknowledgement> known {
        {seen.rule, seen.subject, seen.fingerprint, QStringLiteral("checked")}};
    EXPECT_TRUE(openFindings(found(), known).empty());
    m_figures.back().value->value = 88;
    EXPECT_EQ(openFindings(found(), known).size(), 1U);
}

TEST_F(Audit, CirclesAndMissingUnitsAreSaid)
{
    QList<Indicator> indicators = catalog().indicators();
    indicators[0].partOf = Part;
    indicators[3].unit.clear();
    const Catalog broken(catalog().areas(), {}, indicators, {}, {});
    QStringList rules;
    for (const AuditFinding& finding : audit(Panel::build({}), broken, QDate(2025, 1, 1)))
        rules.append(finding.rule);
    EXPECT_EQ(rules.count(QStringLiteral("circle")), 2)
        << "whole and part; the other part hangs on the circle, but is no part of itself";
    EXPECT_EQ(rules.count(QStringLiteral("unit-missing")), 1);
}

TEST_F(Audit, TheHiddenFallIsSaidFirst)
{
    add(Whole, 2024, 85).growth = ReportedGrowth {{9.3, 1, Qualifier::Exact}};
    add(Part, 2024, 57).growth = ReportedGrowth {{60.8, 1, Qualifier::Exact}};
    const std::vector<Finding> all = findings(Panel::build(m_figures), catalog(), Zone, 2024);
    ASSERT_FALSE(all.empty());
    EXPECT_EQ(all.front().kind, QStringLiteral("hidden-fall"));
    EXPECT_EQ(
        all.front().sentence.in(Language::Chinese).remove(QChar(0x2009)).remove(QChar(0x202f)),
        QStringLiteral("whole增长 9.3%，其中 part拉动 27.7个百分点，其余下降 "
                       "33.8%（42.3→28.0亿元，上年值由增速推算）。"));
}

}
