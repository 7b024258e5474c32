// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartmotion.h"
#include "charts/chartpainter.h"
#include "charts/charttext.h"
#include "charts/samples.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>

using namespace zoneboard;

namespace {

constexpr QSize size(640, 320);

/// The sample a year on: its first year falls out, a new one comes in.
ChartSpec yearLater(ChartSpec spec, double value)
{
    const auto next = [](auto& list) {
        list.push_back(list.back());
        list.erase(list.begin());
    };
    next(spec.categories);
    spec.categories.back().text = QStringLiteral("2025");
    next(spec.series.front().points);
    spec.series.front().points.back().value = value;
    spec.series.front().points.back().text = QString::number(value);
    if (spec.band)
        next(spec.band->points);
    return spec;
}

ChartMotion motion(const ChartSpec& from, const ChartSpec& to)
{
    const QRectF rect({0, 0}, QSizeF(size));
    auto made = ChartMotion::between({from, rect}, {to, rect}, ChartStyle::paper());
    EXPECT_TRUE(made);
    return *made;
}

const ChartBar* barOf(const ChartLayout& layout, double centre)
{
    const ChartBar* best = nullptr;
    for (const ChartBar& bar : layout.bars)
        if (!best
            || std::abs(bar.rect.center().x() - centre)
                < std::abs(best->rect.center().x() - centre))
            best = &bar;
    return best;
}

/// Mean difference of the pixels' grey, of 255.
double difference(const QImage& one, const QImage& other)
{
    double sum = 0;
    for (int y = 0; y < one.height(); ++y)
        for (int x = 0; x < one.width(); ++x)
            sum += std::abs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y)));
    return sum / (one.width() * one.height());
}

template<typename Paint>
QImage picture(Paint&& paint)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paint(painter);
    return image;
}

QImage still(const ChartSpec& spec)
{
    return picture([&](QPainter& painter) {
        paintChart(painter, QRectF({0, 0}, QSizeF(size)), spec, ChartStyle::paper());
    });
}

TEST(ChartMotion, BeginsAndEndsAsTheChartsStandStill)
{
    for (const ChartSpec& from :
         {samples::trend(), samples::composition(), samples::ranking(), samples::shares()}) {
        const ChartSpec to = yearLater(from, 320);
        const ChartMotion moving = motion(from, to);
        const auto at = [&](double done) {
            return picture([&](QPainter& painter) { moving.paint(painter, done); });
        };
        // Qt Charts sets edges and lines to half a pixel otherwise than rectangles are filled.
        EXPECT_LT(difference(at(0), still(from)), 2.5);
        EXPECT_LT(difference(at(1), still(to)), 2.5);
        EXPECT_GT(difference(at(0.5), still(from)), difference(at(0), still(from)));
    }
}

TEST(ChartMotion, AColumnWalksToItsNewPlaceAndANewOneComesIn)
{
    const ChartMotion moving = motion(samples::trend(), yearLater(samples::trend(), 320));
    const ChartLayout before = moving.at(0).moving;
    const ChartLayout half = moving.at(0.5).moving;
    const ChartLayout after = moving.at(1).moving;
    EXPECT_EQ(half.bars.size(), 11U); // nine that stay, one that leaves, one that comes
    const double right = after.plot.right();
    const ChartBar* coming = barOf(before, right + 100);
    EXPECT_GT(coming->rect.center().x(), before.plot.right()) << "it waits outside";
    EXPECT_NEAR(coming->rect.height(), 0, 1e-6) << "and is empty";
    EXPECT_GT(barOf(half, right)->rect.height(), 10);
    EXPECT_GT(barOf(after, right)->rect.height(), barOf(half, right)->rect.height());
    const ChartBar* leaving = barOf(after, 0);
    EXPECT_NEAR(leaving->rect.height(), 0, 1e-6);
}

TEST(ChartMotion, TheWayIsEvenAndWordsThatStayWalkAlong)
{
    const ChartMotion moving = motion(samples::trend(), yearLater(samples::trend(), 320));
    const auto placeOf = [&](double done) {
        for (const ChartText& text : moving.at(done).moving.texts)
            if (text.text == QStringLiteral("2020"))
                return text.rect.center().x();
        ADD_FAILURE() << "2020 is gone";
        return 0.0;
    };
    EXPECT_LT(placeOf(1), placeOf(0)) << "the years go to the left";
    EXPECT_NEAR(placeOf(0.25), 0.75 * placeOf(0) + 0.25 * placeOf(1), 0.01);
    const auto says = [](const std::vector<ChartText>& texts, const char* word) {
        return std::ranges::any_of(
            texts, [&](const ChartText& text) { return text.text == QLatin1String(word); });
    };
    EXPECT_TRUE(says(moving.at(0.5).leaving.texts, "2015"));
    EXPECT_TRUE(says(moving.at(0.5).coming.texts, "2025"));
}

TEST(ChartMotion, OnlyChartsOfOneKindMove)
{
    const QRectF rect({0, 0}, QSizeF(size));
    const ChartStyle style = ChartStyle::paper();
    EXPECT_FALSE(
        ChartMotion::between({samples::trend(), rect}, {samples::waterfall(), rect}, style));
    EXPECT_FALSE(ChartMotion::between({samples::trend(), rect}, {samples::noData(), rect}, style));
}

TEST(ChartMotion, EveryKindCanBePaintedOnItsWay)
{
    for (const samples::Sample& sample : samples::all()) {
        if (sample.spec.isEmpty())
            continue;
        const ChartMotion moving = motion(sample.spec, sample.spec);
        const QImage half = picture([&](QPainter& painter) { moving.paint(painter, 1); });
        EXPECT_LT(difference(half, still(sample.spec)), 4) << qPrintable(sample.name);
    }
}

TEST(SpokenMarks, EveryMarkIsFoundWhereItStands)
{
    const QRectF rect(40, 30, 600, 300);
    const ChartStyle style = ChartStyle::paper();
    const auto marks = spokenMarks(rect, samples::trend(), style);
    ASSERT_GE(marks.size(), 10U);
    for (const SpokenMark& mark : marks) {
        EXPECT_TRUE(rect.contains(mark.rect.center()));
        const auto found = spokenMarkAt(mark.rect.center(), rect, samples::trend(), style);
        ASSERT_TRUE(found);
        EXPECT_FALSE(found->text.isEmpty());
    }
    EXPECT_FALSE(spokenMarkAt({0, 0}, rect, samples::trend(), style));
}

}
