// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/contribution.h"
#include "sample.h"

#include <gtest/gtest.h>

#include <numeric>

using namespace zoneboard;
using namespace zoneboard::sample;

namespace {

class Contribution : public ::testing::Test
{
protected:
    [[nodiscard]] Decomposition splitOf(const std::vector<Figure>& figures,
                                        IndicatorId whole = fixedInvestment) const
    {
        return decompose(Panel::build(figures), catalog, whole, zone, 2024);
    }

    const Catalog catalog = sample::catalog();
};

double sumOfPulls(const Decomposition& split)
{
    return std::accumulate(
        split.parts.begin(), split.parts.end(), split.rest.pull ? split.rest.pull->value : 0,
        [](double sum, const Pull& part) { return sum + (part.pull ? part.pull->value : 0); });
}

}

TEST_F(Contribution, PartsInAnotherUnitAreConverted)
{
    const Decomposition split =
        splitOf({figure(fixedInvestment, 2023, print(80)), figure(fixedInvestment, 2024, print(88)),
                 figure(smallInvestment, 2023, print(100000)),
                 figure(smallInvestment, 2024, print(140000))});
    ASSERT_EQ(split.parts.size(), 1U);
    EXPECT_NEAR(split.parts.front().value->value, 14, 1e-12);
    EXPECT_NEAR(split.parts.front().pull->value, 5, 1e-12);
    EXPECT_NEAR(split.parts.front().contribution->value, 50, 1e-12);
    EXPECT_NEAR(split.parts.front().growth->value, 40, 1e-12);
    EXPECT_NEAR(sumOfPulls(split), split.growth->value, 1e-12);
}

TEST_F(Contribution, PartWithoutPriorIsLeftToTheRest)
{
    const Decomposition split =
        splitOf({figure(fixedInvestment, 2023, print(80)), figure(fixedInvestment, 2024, print(88)),
                 figure(industrialInvestment, 2024, print(30))});
    ASSERT_EQ(split.parts.size(), 1U);
    EXPECT_FALSE(split.parts.front().pull);
    EXPECT_EQ(split.rest.value->value, 58);
    EXPECT_FALSE(split.rest.prior);
    ASSERT_TRUE(split.rest.pull);
    EXPECT_NEAR(split.rest.pull->value, 10, 1e-12);
}

TEST_F(Contribution, NoPositiveBaseGivesNoPulls)
{
    const Decomposition zero =
        splitOf({figure(fixedInvestment, 2023, print(0)), figure(fixedInvestment, 2024, print(88)),
                 figure(industrialInvestment, 2023, print(0)),
                 figure(industrialInvestment, 2024, print(30))});
    EXPECT_FALSE(zero.growth);
    ASSERT_EQ(zero.parts.size(), 1U);
    EXPECT_FALSE(zero.parts.front().pull);
    EXPECT_FALSE(zero.rest.pull);
    EXPECT_EQ(zero.rest.value->value, 58);
}

TEST_F(Contribution, UnchangedWholeHasPullsButNoContributionRates)
{
    const Decomposition split =
        splitOf({figure(fixedInvestment, 2023, print(80)), figure(fixedInvestment, 2024, print(80)),
                 figure(industrialInvestment, 2023, print(20)),
                 figure(industrialInvestment, 2024, print(30))});
    EXPECT_NEAR(split.parts.front().pull->value, 12.5, 1e-12);
    EXPECT_NEAR(split.rest.pull->value, -12.5, 1e-12);
    EXPECT_FALSE(split.parts.front().contribution);
}

TEST_F(Contribution, UnknownWholeAndMissingValuesGiveAnEmptySplit)
{
    EXPECT_TRUE(splitOf({}).parts.empty());
    EXPECT_FALSE(splitOf({}).value);
    EXPECT_TRUE(splitOf(article(), 99).parts.empty());
}

TEST_F(Contribution, OfMonthsComparesTheSameMonths)
{
    const auto half = [](IndicatorId indicator, int year, double value) {
        Figure months = figure(indicator, year, print(value));
        months.period.months = 6;
        return months;
    };
    const Panel panel =
        Panel::build({half(fixedInvestment, 2024, 40), half(fixedInvestment, 2025, 50),
                      half(industrialInvestment, 2024, 20), half(industrialInvestment, 2025, 28)});
    const Decomposition split = decompose(panel, catalog, fixedInvestment, zone, Period {2025, 6});
    EXPECT_NEAR(split.growth->value, 25, 1e-12);
    EXPECT_NEAR(split.parts.front().pull->value, 20, 1e-12);
    EXPECT_EQ(split.months, 6);
}
