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
    ASSERT_EQ(targets.size(), 5U); // what does not accrue has no bar
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

TEST(GoalLayout, ABoardsTextsNeitherTouchNorLeaveTheirRows)
{
    ChartSpec spec = samples::goalBoard();
    for (const QSizeF size : {QSizeF(994, 480), QSizeF(700, 300), QSizeF(1500, 700)}) {
        const ChartLayout layout = laidOut(spec, size);
        for (size_t i = 0; i < layout.texts.size(); ++i) {
            EXPECT_GE(layout.texts[i].rect.left(), -0.5);
            EXPECT_LE(layout.texts[i].rect.right(), layout.size.width() + 0.5);
            for (size_t j = i + 1; j < layout.texts.size(); ++j) {
                const QRectF both = layout.texts[i].rect.intersected(layout.texts[j].rect);
                EXPECT_TRUE(both.width() < 1 || both.height() < 3)
                    << qPrintable(layout.texts[i].text) << " and "
                    << qPrintable(layout.texts[j].text);
            }
        }
    }
}

TEST(GoalLayout, ABoardShowsEveryColumnOfEveryGoal)
{
    const ChartSpec spec = samples::goalBoard();
    const ChartLayout layout = laidOut(spec, QSizeF(994, 480));
    const auto shows = [&](const QString& text) {
        return std::ranges::find(layout.texts, text, &ChartText::text) != layout.texts.end();
    };
    for (const QString& head : spec.columns)
        EXPECT_TRUE(shows(head)) << qPrintable(head);
    for (const ChartCategory& category : spec.categories) {
        EXPECT_TRUE(shows(category.text)) << qPrintable(category.text);
        for (const QString& cell : category.cells)
            EXPECT_TRUE(cell.isEmpty() || shows(cell)) << qPrintable(cell);
    }
    EXPECT_EQ(layout.signs.size(), spec.categories.size());
}

TEST(GoalLayout, MilestonesNameThemselvesWhereThereIsRoom)
{
    ChartSpec spec = samples::timeline();
    spec.series[0].points[0].text = QStringLiteral("开工");
    const ChartLayout layout = laidOut(spec, QSizeF(1200, 400));
    const auto name = std::ranges::find(layout.texts, QStringLiteral("开工"), &ChartText::text);
    ASSERT_NE(name, layout.texts.end());
    EXPECT_GT(name->rect.left(), layout.signs[0].centre.x());
    for (const ChartSign& sign : layout.signs)
        EXPECT_FALSE(name->rect.contains(sign.centre));
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
    EXPECT_LE(second.centre.y() + 2 * second.radius, first.centre.y() + 1); // three days apart
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
