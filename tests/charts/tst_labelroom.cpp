// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartmarks_p.h"
#include "charts/samples.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace zoneboard {

namespace {

TextMeasure measure()
{
    return chartMeasure(ChartStyle::screen(Theme::load(ThemeMode::Light)));
}

ChartLayout laidOut(const ChartSpec& spec, QSizeF size)
{
    return layoutChart(spec, size, {false, false}, measure());
}

/// Ten years of two parts that grow, with totals wider than a column of a narrow panel.
ChartSpec risingStack()
{
    ChartSpec spec;
    spec.kind = ChartKind::Composition;
    ChartSeries first {QStringLiteral("工业"), {}};
    ChartSeries second {QStringLiteral("服务业"), {}};
    for (int i = 0; i < 10; ++i) {
        const QString year = QString::number(2015 + i);
        spec.categories.push_back({year, year.right(2), {}, false, false});
        first.points.push_back({60.0 + 9 * i, {}, Certainty::Observed, false, {}});
        second.points.push_back({40.0 + 5 * i, {}, Certainty::Observed, false, {}});
        spec.totals.push_back(QString::number(100.0 + 14 * i, 'f', 2));
    }
    spec.series = {first, second};
    return spec;
}

ChartSpec growthBand(std::vector<double> rates)
{
    ChartSpec spec;
    spec.kind = ChartKind::Trend;
    ChartSeries values {QStringLiteral("产值"), {}};
    ChartSeries band {QStringLiteral("同比"), {}};
    for (size_t i = 0; i < rates.size(); ++i) {
        const QString year = QString::number(2015 + static_cast<int>(i));
        spec.categories.push_back({year, year.right(2), {}, false, false});
        values.points.push_back({100, QStringLiteral("100"), Certainty::Observed, false, {}});
        band.points.push_back({rates[i],
                               QStringLiteral("+%1%").arg(rates[i], 0, 'f', 1),
                               Certainty::Observed,
                               false,
                               {}});
    }
    spec.series = {values};
    spec.band = band;
    return spec;
}

const ChartText* textOf(const ChartLayout& layout, const QString& text)
{
    const auto found = std::ranges::find(layout.texts, text, &ChartText::text);
    return found == layout.texts.end() ? nullptr : &*found;
}

}

TEST(LabelRoom, NoTotalStandsInANeighboursColumn)
{
    const ChartSpec spec = risingStack();
    for (const double width : {260.0, 340.0, 520.0, 900.0}) {
        const ChartLayout layout = laidOut(spec, {width, 260});
        EXPECT_NE(textOf(layout, spec.totals.back()), nullptr) << "the newest is always told";
        for (const QString& total : spec.totals) {
            const ChartText* text = textOf(layout, total);
            for (const ChartBar& bar : layout.bars)
                EXPECT_FALSE(text && text->rect.intersects(bar.rect))
                    << qPrintable(total) << " at " << width;
        }
    }
    EXPECT_NE(textOf(laidOut(spec, {900, 260}), spec.totals.front()), nullptr)
        << "with room all are told";
}

TEST(LabelRoom, TheChosenTotalRisesOverAHigherNeighbour)
{
    ChartSpec spec = risingStack();
    spec.categories[4].chosen = true;
    const ChartLayout layout = laidOut(spec, {260, 260});
    const ChartText* chosen = textOf(layout, spec.totals[4]);
    ASSERT_NE(chosen, nullptr);
    for (const ChartBar& bar : layout.bars)
        EXPECT_FALSE(chosen->rect.intersects(bar.rect));
}

TEST(LabelRoom, ANumberOfTheBandStandsBesideALineThatFallsToItsDot)
{
    const ChartLayout layout = laidOut(growthBand({5, 13, 8.6, 2, 3}), {420, 300});
    const ChartText* text = textOf(layout, QStringLiteral("+8.6%"));
    ASSERT_NE(text, nullptr);
    const auto dot = std::ranges::find_if(
        layout.dots, [](const ChartDot& d) { return d.series < 0 && d.slot == 2; });
    const auto before = std::ranges::find_if(
        layout.dots, [](const ChartDot& d) { return d.series < 0 && d.slot == 1; });
    ASSERT_NE(dot, layout.dots.end());
    const double steep =
        (dot->centre.y() - before->centre.y()) / (dot->centre.x() - before->centre.x());
    const double lineAtLeft = dot->centre.y() - steep * (dot->centre.x() - text->rect.left());
    EXPECT_GE(lineAtLeft, text->rect.bottom() - 1);
    EXPECT_LE(text->rect.right(), layout.size.width());
}

TEST(LabelRoom, ANumberWithoutABarKeepsOffTheAxis)
{
    const ChartSpec spec = samples::theme();
    const ChartLayout layout = laidOut(spec, {520, 300});
    const double zero = layout.plot.left();
    int alone = 0;
    for (const ChartPoint& point : spec.series.front().points) {
        const ChartText* text = point.value ? nullptr : textOf(layout, point.text);
        if (!text)
            continue;
        ++alone;
        EXPECT_GE(text->rect.left(), zero + 4);
    }
    EXPECT_GT(alone, 0);
}

TEST(LabelRoom, NumbersOfASteepLineStandBesideIt)
{
    ChartSpec spec = growthBand({10, 30, 60, 95, 140});
    spec.kind = ChartKind::Lines;
    spec.series = {*spec.band};
    spec.band.reset();
    const ChartLayout layout = laidOut(spec, {420, 300});
    for (size_t i = 0; i + 1 < layout.dots.size(); ++i) {
        const QPointF from = layout.dots[i].centre;
        const QPointF to = layout.dots[i + 1].centre;
        const ChartText* text = textOf(layout, spec.series.front().points[i].text);
        ASSERT_NE(text, nullptr);
        const double right = std::min(text->rect.right(), to.x());
        const double lineThere =
            from.y() + (to.y() - from.y()) * (right - from.x()) / (to.x() - from.x());
        EXPECT_GE(lineThere, text->rect.bottom() - 2) << i;
    }
}

TEST(LabelRoom, WorkLinesThatHaveNoRoomAreCounted)
{
    ChartSpec spec = samples::timeline();
    const ChartCategory one = spec.categories.front();
    while (spec.categories.size() < 9)
        spec.categories.push_back(one);
    for (const double height : {90.0, 130.0, 320.0}) {
        const ChartLayout layout = laidOut(spec, {480, height});
        std::vector<QRectF> names;
        int counted = 0;
        for (const ChartText& text : layout.texts) {
            if (text.role == TextRole::Label && text.rect.left() == 0)
                names.push_back(text.rect);
            if (text.text.startsWith(QStringLiteral("⋯ +")))
                counted = text.text.mid(3).toInt();
        }
        for (size_t i = 1; i < names.size(); ++i)
            EXPECT_FALSE(names[i].adjusted(0, 1, 0, -1).intersects(names[i - 1])) << height;
        EXPECT_EQ(counted > 0, height < 200);
    }
}

TEST(LabelRoom, MonthsAreNamedAtOneDistance)
{
    const ChartSpec spec = samples::timeline();
    for (const double width : {300.0, 480.0, 640.0, 730.0, 1100.0}) {
        const ChartLayout layout = laidOut(spec, {width, 320});
        std::vector<size_t> named;
        for (size_t i = 0; i < spec.ticks.size(); ++i) {
            if (!spec.ticks[i].text.isEmpty() && textOf(layout, spec.ticks[i].text))
                named.push_back(i);
        }
        ASSERT_GT(named.size(), 1U) << width;
        for (size_t i = 2; i < named.size(); ++i)
            EXPECT_EQ(named[i] - named[i - 1], named[1] - named[0]) << width;
    }
}

TEST(LabelRoom, NamesInTwoLinesTakeNoMoreThanTheirLines)
{
    ChartSpec spec = risingStack();
    spec.series[0].name = QStringLiteral("Value added of secondary industry and construction");
    spec.totals.clear();
    const ChartLayout layout = laidOut(spec, {560, 320});
    double rightmost = 0;
    for (const ChartText& text : layout.texts) {
        if (text.rect.left() > layout.plot.right())
            rightmost =
                std::max(rightmost, text.rect.left() + measure().width(text.text, TextRole::Label));
    }
    ASSERT_GT(rightmost, 0);
    EXPECT_GT(rightmost, layout.size.width() - 24) << "the chart has what the names leave";
    EXPECT_LE(rightmost, layout.size.width() + 1);
}

TEST(LabelRoom, LinesOfANameAreEvenlyLong)
{
    const TextMeasure counted {
        [](const QString& text, TextRole) { return 10.0 * static_cast<double>(text.size()); },
        [](TextRole) { return 12.0; }};
    EXPECT_EQ(evenText(QStringLiteral("第一产业增加值"), 60, TextRole::Label, counted),
              (QStringList {QStringLiteral("第一产业"), QStringLiteral("增加值")}));
    EXPECT_EQ(evenText(QStringLiteral("所需增速 目标 236.67"), 65, TextRole::Label, counted),
              (QStringList {QStringLiteral("所需增速"), QStringLiteral("目标"),
                            QStringLiteral("236.67")}))
        << "a word is not parted for the sake of a line";
    EXPECT_EQ(evenText(QStringLiteral("外贸出口"), 60, TextRole::Label, counted),
              QStringList {QStringLiteral("外贸出口")});
    EXPECT_EQ(evenText(QStringLiteral("所需增速 目标 236"), 80, TextRole::Label, counted),
              (QStringList {QStringLiteral("所需增速"), QStringLiteral("目标 236")}));
}

TEST(LabelRoom, WhatHasNoDayIsNamedBesideTheMonthsAndALineByItsHead)
{
    ChartSpec spec = samples::timeline();
    spec.categories.front().text = QStringLiteral("接轨上海：在高质量发展上再上新台阶再谱新篇章");
    ChartSeries undated;
    undated.points.resize(spec.categories.size());
    undated.points.front().at = spec.ticks.back().at + 50;
    undated.points.front().text = QStringLiteral("4 项未定期限");
    spec.series.push_back(undated);
    const ChartLayout layout = laidOut(spec, {480, 90});
    const ChartText* text = textOf(layout, QStringLiteral("4 项未定期限"));
    ASSERT_NE(text, nullptr);
    EXPECT_GT(text->rect.left(), layout.plot.right());
    EXPECT_LE(text->rect.right(), layout.size.width());
    EXPECT_NE(textOf(layout, QStringLiteral("接轨上海")), nullptr);
}

}
