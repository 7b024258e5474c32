// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/slidedeck_p.h"
#include "report/reportfixture.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace zoneboard;

namespace {

const QRectF wholeSlide(QPointF(0, 0), slideSize);

QString headingOf(const Slide& slide)
{
    for (const SlideText& text : slide.texts)
        if (text.role == SlideRole::Title)
            return text.paragraphs.front().text;
    return {};
}

void expectNothingOutside(const SlideDeck& deck)
{
    for (const Slide& slide : deck.slides) {
        std::vector<QRectF> rects;
        for (const SlideText& text : slide.texts)
            rects.push_back(text.rect);
        for (const SlideTable& table : slide.tables)
            rects.push_back(table.rect);
        for (const SlideChart& chart : slide.charts)
            rects.push_back(chart.rect);
        for (const QRectF& rect : rects) {
            EXPECT_TRUE(wholeSlide.adjusted(-0.1, -0.1, 0.1, 0.1).contains(rect))
                << qPrintable(headingOf(slide)) << rect.top() << ' ' << rect.bottom();
            EXPECT_GT(rect.height(), 0) << qPrintable(headingOf(slide));
        }
        for (size_t i = 0; i < slide.tables.size(); ++i)
            for (const SlideChart& chart : slide.charts)
                EXPECT_FALSE(slide.tables[i].rect.adjusted(1, 1, -1, -1).intersects(chart.rect))
                    << qPrintable(headingOf(slide));
    }
}

ReportTable longTable(int rows, int columns)
{
    ReportTable table;
    table.caption = QStringLiteral("全部指标");
    for (int column = 0; column < columns; ++column)
        table.header.append(QString::number(2000 + column));
    for (int row = 0; row < rows; ++row) {
        QStringList cells {QStringLiteral("指标 %1").arg(row)};
        for (int column = 1; column < columns; ++column)
            cells.append(QString::number(row * 1000 + column));
        table.rows.push_back(cells);
    }
    return table;
}

TEST(SlideDeckTest, EveryPageHasItsSlides)
{
    const ReportSpec spec = ReportFixture().report();
    const SlideDeck deck = slideDeck(spec);
    ASSERT_GE(deck.slides.size(), spec.pages.size());
    EXPECT_TRUE(deck.slides.front().cover);
    QStringList headings;
    for (const Slide& slide : deck.slides)
        headings.append(headingOf(slide));
    for (const ReportPage& page : spec.pages)
        if (page.kind != ReportPageKind::Cover) {
            EXPECT_TRUE(headings.contains(page.heading)) << qPrintable(page.heading);
        }
    expectNothingOutside(deck);
}

TEST(SlideDeckTest, EnglishStaysOnTheSlidesToo)
{
    const ReportFixture fixture;
    const auto spec = annualReport(fixture.context(Language::English), sample::zone, 2024);
    ASSERT_TRUE(spec.has_value());
    expectNothingOutside(slideDeck(*spec));
}

/// 200 rows run on over slides of the same heading, every row once, in order, under its head.
TEST(SlideDeckTest, LongTableRunsOn)
{
    ReportSpec spec = ReportFixture().report({QStringLiteral("cover")});
    ReportPage page;
    page.heading = QStringLiteral("两百项指标");
    page.blocks.push_back(longTable(200, 8));
    spec.pages = {page};
    const SlideDeck deck = slideDeck(spec);
    EXPECT_GT(deck.slides.size(), 8U);
    expectNothingOutside(deck);
    int next = 0;
    for (const Slide& slide : deck.slides) {
        EXPECT_TRUE(headingOf(slide).startsWith(page.heading));
        ASSERT_EQ(slide.tables.size(), 1U);
        EXPECT_EQ(slide.tables[0].table.header.size(), 8);
        for (const QStringList& row : slide.tables[0].table.rows)
            EXPECT_EQ(row.front(), QStringLiteral("指标 %1").arg(next++));
    }
    EXPECT_EQ(next, 200);
    EXPECT_NE(headingOf(deck.slides[0]), headingOf(deck.slides[1]));
}

TEST(SlideDeckTest, WideTableIsPartedBehindItsNames)
{
    ReportSpec spec = ReportFixture().report({QStringLiteral("cover")});
    ReportPage page;
    page.heading = QStringLiteral("六十列");
    page.blocks.push_back(longTable(3, 60));
    spec.pages = {page};
    const SlideDeck deck = slideDeck(spec);
    expectNothingOutside(deck);
    QStringList columns;
    for (const Slide& slide : deck.slides)
        for (const SlideTable& table : slide.tables) {
            EXPECT_EQ(table.table.rows[0].front(), QStringLiteral("指标 0"));
            columns += table.table.header.mid(1);
        }
    EXPECT_EQ(columns, std::get<ReportTable>(page.blocks[0]).header.mid(1));
}

TEST(SlideDeckTest, LongHeadingIsSetSmaller)
{
    ReportSpec spec = ReportFixture().report({QStringLiteral("cover")});
    ReportPage page;
    page.heading = QString(80, u'高');
    page.blocks.push_back(ReportParagraph {QStringLiteral("正文")});
    spec.pages = {page};
    const SlideDeck deck = slideDeck(spec);
    expectNothingOutside(deck);
    EXPECT_EQ(headingOf(deck.slides[0]), page.heading);
    EXPECT_GE(deck.slides[0].texts.front().paragraphs.front().pixels, 24);
}

TEST(SlideDeckTest, NotesHoldEverySourceInFull)
{
    const ReportSpec spec = ReportFixture().report();
    const SlideDeck deck = slideDeck(spec);
    for (const ReportPage& page : spec.pages) {
        const auto slide = std::ranges::find_if(
            deck.slides, [&](const Slide& one) { return headingOf(one) == page.heading; });
        if (slide == deck.slides.end())
            continue;
        const QString notes = slide->notes.join(u'\n');
        for (const QString& text : page.sources + page.notes)
            EXPECT_TRUE(notes.contains(text)) << qPrintable(text);
    }
}

TEST(SlideDeckTest, DemoDataAreMarkedOnEverySlide)
{
    ReportSpec spec = ReportFixture().report();
    spec.synthetic = true;
    spec.syntheticMark = QStringLiteral("演示数据");
    for (const Slide& slide : slideDeck(spec).slides)
        EXPECT_EQ(std::ranges::count(slide.texts, SlideRole::Mark, &SlideText::role), 1);
}

}
