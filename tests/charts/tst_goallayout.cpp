// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartmarks_p.h"
#include "charts/samples.h"

#include <gtest/gtest.h>

namespace zoneboard {

namespace {

ChartLayout laidOut(const ChartSpec& spec, QSizeF size = {640, 360})
{
    const ChartStyle style = ChartStyle::screen(Theme::load(ThemeMode::Light));
    return layoutChart(spec, size, {style.titles, style.patterns}, chartMeasure(style));
}

std::vector<ChartStroke> strokesOf(const ChartLayout& layout, StrokeRole role)
{
    std::vector<ChartStroke> found;
    for (const ChartStroke& stroke : layout.strokes) {
        if (stroke.role == role)
            found.push_back(stroke);
    }
    return found;
}

}

TEST(GoalLayout, ABarEndsWhereItsCompletionLiesOnTheWayToTheTarget)
{
    const ChartLayout layout = laidOut(samples::goals());
    const auto targets = strokesOf(layout, StrokeRole::Target);
    const auto paces = strokesOf(layout, StrokeRole::Pace);
    ASSERT_EQ(targets.size(), 7U);
    ASSERT_EQ(paces.size(), 5U);
    const double whole = targets[0].from.x() - layout.plot.left();
    EXPECT_NEAR(layout.bars[0].rect.width(), 0.54 * whole, 1e-9);
    EXPECT_NEAR(paces[0].from.x() - layout.plot.left(), 0.5 * whole, 1e-9);
    EXPECT_GT(layout.bars.back().rect.right(), targets[0].from.x()); // 108 % goes beyond it
}

TEST(GoalLayout, EveryGoalHasASignAndItsWord)
{
    const ChartSpec spec = samples::goals();
    const ChartLayout layout = laidOut(spec);
    ASSERT_EQ(layout.signs.size(), spec.categories.size());
    for (size_t i = 0; i < layout.signs.size(); ++i) {
        EXPECT_EQ(layout.signs[i].light, *spec.series[0].points[i].light);
        const auto word =
            std::ranges::find(layout.texts, spec.categories[i].status, &ChartText::text);
        ASSERT_NE(word, layout.texts.end());
        EXPECT_LE(word->rect.right(), layout.size.width() + 0.5);
    }
}

TEST(GoalLayout, TheFanOpensFromTheLastMonthObserved)
{
    const ChartLayout layout = laidOut(samples::goalMonths());
    ASSERT_EQ(layout.fan.size(), 3);
    EXPECT_EQ(layout.fan[0], layout.dots[5].centre);
    EXPECT_LT(layout.fan[1].y(), layout.fan[2].y());
    EXPECT_GE(layout.fan[1].y(), layout.plot.top() - 0.5);
    EXPECT_EQ(layout.roles, (std::vector {LineRole::Data, LineRole::Pace, LineRole::Reference}));
    EXPECT_EQ(strokesOf(layout, StrokeRole::Target).size(), 1U);
}

TEST(GoalLayout, MilestonesStandInOrderOfTheirDaysAndStepAside)
{
    const ChartLayout layout = laidOut(samples::timeline());
    ASSERT_EQ(layout.signs.size(), 7U);
    const auto today = strokesOf(layout, StrokeRole::Today);
    ASSERT_EQ(today.size(), 1U);
    EXPECT_LT(layout.signs[0].centre.x(), today[0].from.x());
    EXPECT_GT(layout.signs[1].centre.x(), today[0].from.x());
    const ChartSign& first = layout.signs[5];
    const ChartSign& second = layout.signs[6];
    EXPECT_LT(second.centre.y(), first.centre.y()); // three days apart on one line
    EXPECT_EQ(layout.hits.size(), layout.signs.size());
}

TEST(GoalLayout, NamesInAScatterTouchNeitherEachOtherNorTheDots)
{
    for (const QSizeF size : {QSizeF(300, 200), QSizeF(640, 360), QSizeF(1000, 500)}) {
        const ChartSpec spec = samples::scatter();
        const ChartLayout layout = laidOut(spec, size);
        std::vector<QRectF> names;
        for (const ChartText& text : layout.texts) {
            if (std::ranges::find(spec.categories, text.text, &ChartCategory::text)
                != spec.categories.end())
                names.push_back(text.rect);
        }
        EXPECT_FALSE(names.empty());
        for (size_t i = 0; i < names.size(); ++i) {
            for (size_t j = 0; j < i; ++j)
                EXPECT_FALSE(names[i].intersects(names[j]));
            for (const ChartDot& dot : layout.dots)
                EXPECT_FALSE(names[i].contains(dot.centre));
        }
        EXPECT_EQ(layout.dots.size(), spec.categories.size());
    }
}

TEST(GoalLayout, LittleChartsShareOneScale)
{
    const ChartSpec spec = samples::smallMultiples();
    const ChartLayout layout = laidOut(spec, {900, 420});
    EXPECT_EQ(layout.scale.low, 0);
    EXPECT_GE(layout.scale.high, 812);
    EXPECT_EQ(layout.dots.size(), spec.series.size());
    // 4 series of 6 years, one gap: two of its five pieces are missing.
    EXPECT_EQ(strokesOf(layout, StrokeRole::Line).size(), 4U * 5U - 2U);
    EXPECT_EQ(layout.hits.size(), 4U * 6U - 1U);
}

TEST(GoalLayout, ATreemapFillsThePlotInProportion)
{
    const ChartSpec spec = samples::treemap();
    const ChartLayout layout = laidOut(spec);
    ASSERT_EQ(layout.bars.size(), 4U);
    double covered = 0;
    for (const ChartBar& bar : layout.bars) {
        const QRectF full = bar.rect.adjusted(-1, -1, 1, 1);
        covered += full.width() * full.height();
        EXPECT_NEAR(full.width() * full.height() / (layout.plot.width() * layout.plot.height()),
                    bar.value / 85, 1e-9);
        for (const ChartBar& other : layout.bars) {
            EXPECT_TRUE(other == bar || !bar.rect.intersects(other.rect));
        }
    }
    EXPECT_NEAR(covered, layout.plot.width() * layout.plot.height(), 1e-6);
}

}
