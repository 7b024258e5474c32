// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportlayout.h"
#include "report/reportpainter.h"
#include "reportfixture.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

using namespace zoneboard;

namespace {

constexpr double rounding = 0.75;

const Typography& type()
{
    static const Typography typography;
    return typography;
}

/// Everything but the running head and foot lies in the text area, and no line is wider than its
/// place.
void expectInside(const ReportLayout& layout)
{
    const QRectF paper({0, 0}, layout.size);
    const QRectF area = textArea(layout.setup).adjusted(-rounding, -rounding, rounding, rounding);
    for (const PaperSheet& sheet : layout.sheets) {
        for (const PaperText& text : sheet.texts) {
            EXPECT_TRUE((text.face == Face::Running ? paper : area).contains(text.rect))
                << qPrintable(text.text);
            EXPECT_LE(type().width(text.text, text.face), text.rect.width() + rounding)
                << qPrintable(text.text);
        }
        for (const PaperChart& chart : sheet.charts)
            EXPECT_TRUE(area.contains(chart.rect)) << qPrintable(chart.chart.title);
    }
}

ReportSpec withTable(const ReportTable& table)
{
    ReportSpec spec = ReportFixture().report({QStringLiteral("cover")});
    ReportPage page;
    page.heading = QStringLiteral("一张表");
    page.blocks.push_back(table);
    spec.pages = {page};
    return spec;
}

QStringList textsOf(const PaperSheet& sheet)
{
    QStringList texts;
    for (const PaperText& text : sheet.texts)
        texts.append(text.text);
    return texts;
}

ReportPage shortPage(const QString& heading, int rows)
{
    ReportPage page;
    page.heading = heading;
    page.contentsTitle = heading;
    page.mayShare = true;
    ReportTable table;
    table.header = {QStringLiteral("指标"), QStringLiteral("数值")};
    for (int i = 0; i < rows; ++i)
        table.rows.push_back({QStringLiteral("行"), QString::number(i)});
    page.blocks.push_back(table);
    return page;
}

class Setups : public ::testing::TestWithParam<PageSetup>
{
};

TEST_P(Setups, nothingStandsOutsideTheMargins)
{
    expectInside(layoutReport(ReportFixture().report(), GetParam(), type()));
}

INSTANTIATE_TEST_SUITE_P(Papers, Setups,
                         ::testing::Values(PageSetup {}, PageSetup {.portrait = true},
                                           PageSetup {.paper = Paper::A3},
                                           PageSetup {.portrait = true, .official = true},
                                           PageSetup {.mirrored = true}));

TEST(ReportLayout, longTableRunsOnWithItsHead)
{
    ReportTable table;
    table.caption = QStringLiteral("很长的表");
    table.header = {QStringLiteral("指标"), QStringLiteral("数值")};
    for (int i = 0; i < 90; ++i)
        table.rows.push_back({QStringLiteral("第 %1 行").arg(i), QString::number(i)});
    const ReportLayout layout = layoutReport(withTable(table), {}, type());
    ASSERT_GE(layout.sheets.size(), 3U);
    int rows = 0;
    for (const PaperSheet& sheet : layout.sheets) {
        const auto count = [&](const QString& text) {
            return std::count_if(sheet.texts.begin(), sheet.texts.end(),
                                 [&](const PaperText& t) { return t.text == text; });
        };
        EXPECT_EQ(count(QStringLiteral("数值")), 1);
        for (const PaperText& text : sheet.texts)
            rows += text.text.startsWith(u"第 ") ? 1 : 0;
    }
    EXPECT_EQ(rows, 90);
    expectInside(layout);
}

TEST(ReportLayout, sixtyColumnsAndNamesOfEightyCharacters)
{
    ReportTable table;
    table.header = {QStringLiteral("指标")};
    QStringList row {QString(80, QChar(u'长'))};
    for (int i = 0; i < 60; ++i) {
        table.header.append(QString::number(1965 + i));
        row.append(QString::number(12345.6 + i));
    }
    table.rows = {row, row};
    const ReportLayout layout = layoutReport(withTable(table), {}, type());
    expectInside(layout);
    QStringList all;
    for (const PaperSheet& sheet : layout.sheets)
        for (const PaperText& text : sheet.texts)
            all.append(text.text);
    for (int i = 0; i < 60; ++i)
        EXPECT_TRUE(all.contains(QString::number(12345.6 + i))) << i;
    EXPECT_EQ(all.filter(QStringLiteral("…")).size(), 0);
}

TEST(ReportLayout, shortPagesShareASheet)
{
    ReportSpec spec = ReportFixture().report({QStringLiteral("cover")});
    spec.pages = {shortPage(QStringLiteral("甲"), 4), shortPage(QStringLiteral("乙"), 4),
                  shortPage(QStringLiteral("丙"), 12), shortPage(QStringLiteral("丁"), 4)};
    const ReportLayout layout = layoutReport(spec, {}, type());
    ASSERT_EQ(layout.sheets.size(), 2U);
    EXPECT_EQ(layout.firstSheets, (std::vector<size_t> {0, 0, 1, 1}));
    EXPECT_TRUE(textsOf(layout.sheets[0]).contains(QStringLiteral("乙")));
    EXPECT_TRUE(textsOf(layout.sheets[1]).contains(QStringLiteral("丁")));
    EXPECT_EQ(layout.bookmarks[3], (Bookmark {QStringLiteral("丁"), {}, 1}));
    expectInside(layout);
}

TEST(ReportLayout, pageIsSetTighterWhereThatSavesASheet)
{
    ReportSpec spec = ReportFixture().report({QStringLiteral("output")});
    ReportPage& page = spec.pages.front();
    auto& table = std::get<ReportTable>(page.blocks.back());
    const QStringList row = table.rows.front();
    for (int i = 0; i < 4; ++i)
        table.rows.push_back(row);
    EXPECT_EQ(layoutReport(spec, {}, type()).sheets.size(), 1U);
    for (int i = 0; i < 40; ++i)
        table.rows.push_back(row);
    EXPECT_GT(layoutReport(spec, {}, type()).sheets.size(), 1U);
}

/// A unit stands beside its number, or under it; neither is broken.
TEST(ReportLayout, keyFiguresKeepNumberAndUnitWhole)
{
    ReportSpec spec = ReportFixture().report({QStringLiteral("cover")});
    ReportKeyFigures figures;
    for (const char* value : {"222.23\u202fCNY 100m", "超\u202f500\u202f台", "−2.96%",
                              "1,234,567.89\u202f亿元（按可比价格计算的累计数）"})
        figures.figures.push_back(
            {QStringLiteral("指标"), QString::fromUtf8(value), QStringLiteral("预计")});
    spec.pages.front().blocks = {figures};
    const ReportLayout layout = layoutReport(spec, {}, type());
    QStringList numbers;
    QStringList units;
    for (const PaperText& text : layout.sheets.front().texts) {
        if (text.face == Face::KeyValue)
            numbers.append(text.text);
        if (text.face == Face::KeyUnit)
            units.append(text.text);
        EXPECT_LE(type().width(text.text, text.face), text.rect.width() + 1)
            << qPrintable(text.text);
    }
    EXPECT_EQ(numbers,
              QStringList({QStringLiteral("222.23"), QString::fromUtf8("超\u202f500"),
                           QStringLiteral("−2.96%"), QStringLiteral("1,234,567.89")}));
    EXPECT_EQ(units.mid(0, 2), QStringList({QStringLiteral("CNY 100m"), QStringLiteral("台")}));
    EXPECT_EQ(units.mid(2).join(QString()), QStringLiteral("亿元（按可比价格计算的累计数）"));
}

/// A chart of rows is as high as all of its rows need: none is left out on paper.
TEST(ReportLayout, noRowOfAChartIsLeftOut)
{
    ReportSpec spec = ReportFixture().report({QStringLiteral("shares")});
    ASSERT_FALSE(spec.pages.empty());
    ReportPage& page = spec.pages.front();
    auto& chart = std::get<ReportChart>(page.blocks.front()).chart;
    auto& table = std::get<ReportTable>(page.blocks.at(1));
    while (chart.categories.size() < 14) {
        chart.categories.push_back(chart.categories.front());
        chart.series.front().points.push_back(chart.series.front().points.front());
        table.rows.push_back(table.rows.front());
    }
    chart.categories[1].text = QStringLiteral("新入库亿元以上项目（工业）（占新入库亿元以上项目）");
    for (const PageSetup& setup : {PageSetup {}, PageSetup {.portrait = true}}) {
        const ReportLayout layout = layoutReport(spec, setup, type());
        size_t charts = 0;
        for (const PaperSheet& sheet : layout.sheets)
            for (const PaperChart& placed : sheet.charts) {
                ++charts;
                EXPECT_EQ(spokenMarks(placed.rect, placed.chart, reportStyle(setup)).size(), 14U);
            }
        EXPECT_EQ(charts, 1U);
    }
}

TEST(ReportLayout, contentsOfManyPagesStandInColumns)
{
    ReportSpec spec = ReportFixture().report({QStringLiteral("contents")});
    for (int i = 0; i < 60; ++i) {
        spec.pages.push_back(shortPage(QStringLiteral("第 %1 个指标").arg(i), 12));
        spec.pages.back().section = QStringLiteral("第 %1 章").arg(i / 5);
    }
    const ReportLayout layout = layoutReport(spec, {}, type());
    EXPECT_EQ(layout.sheets[1].page, 1U);
    EXPECT_EQ(layout.sheets[0].links.size(), 60U);
    expectInside(layout);
}

TEST(ReportLayout, contentsLeadToTheirPages)
{
    const ReportSpec spec = ReportFixture().report();
    const ReportLayout layout = layoutReport(spec, {}, type());
    size_t links = 0;
    for (const PaperSheet& sheet : layout.sheets) {
        for (const PaperLink& link : sheet.links) {
            ASSERT_LT(link.sheet, layout.sheets.size());
            EXPECT_TRUE(std::ranges::find(layout.firstSheets, link.sheet)
                        != layout.firstSheets.end());
            ++links;
        }
    }
    EXPECT_EQ(links, layout.bookmarks.size());
    EXPECT_GE(links, 8U);
}

TEST(Typography, noLineBeginsWithPunctuationAndNoUnitIsParted)
{
    const QString text =
        QStringLiteral("固定资产投资增长 9.3%，其中工业投资拉动 27.7\u202f个百分点，其余下降 "
                       "33.8%；上年为 77.8\u202f亿元。");
    for (int width = 60; width < 700; width += 7) {
        const QStringList lines = type().lines(text, Face::Body, width);
        for (const QString& line : lines) {
            EXPECT_FALSE(QStringLiteral("，。、；").contains(line.front())) << qPrintable(line);
            EXPECT_FALSE(line.startsWith(QChar(0x202f)) || line.endsWith(QChar(0x202f)));
            EXPECT_FALSE(line.startsWith(QStringLiteral("亿元")) && width > 90) << qPrintable(line);
        }
    }
}

TEST(Typography, aFontThatIsMissingIsNamedWithItsSubstitute)
{
    const QString used = QStringLiteral("Noto Sans CJK SC");
    const auto missing = Typography::substituteOf({QStringLiteral("Fangsong of Nowhere"), used});
    ASSERT_TRUE(missing);
    EXPECT_EQ(missing->wanted, QStringLiteral("Fangsong of Nowhere"));
    EXPECT_EQ(missing->used, used);
    EXPECT_FALSE(Typography::substituteOf({used}));
    EXPECT_TRUE(Typography::substitutes(Manner::Plain).empty());
    // Official texts want 仿宋; where it is not installed a serif stands in, never a sans.
    for (const Typography::Substitute& font : Typography::substitutes(Manner::Official)) {
        EXPECT_EQ(font.wanted, officialFamilies().front());
        EXPECT_TRUE(officialFamilies().contains(font.used)) << qPrintable(font.used);
    }
}

/// 28 characters a line and 22 lines a page of upright A4: GB/T 9704.
TEST(Typography, officialTextFillsItsPageAsTheStandardAsks)
{
    const Typography official(Manner::Official);
    const QRectF area = textArea({.portrait = true, .official = true});
    const QStringList lines = official.lines(QString(100, QChar(u'政')), Face::Body, area.width());
    EXPECT_EQ(lines.front().size(), 28);
    EXPECT_EQ(static_cast<int>(area.height() / official.lineHeight(Face::Body)), 22);
    // A paragraph begins two characters in.
    ReportSpec spec = ReportFixture().report({QStringLiteral("cover")});
    ReportPage page;
    page.heading = QStringLiteral("工作建议");
    page.blocks = {ReportParagraph {QString(60, QChar(u'政')), ParagraphStyle::Body}};
    spec.pages = {page};
    const ReportLayout layout = layoutReport(spec, {.portrait = true, .official = true}, official);
    QStringList body;
    for (const PaperText& text : layout.sheets.front().texts)
        if (text.face == Face::Body)
            body.append(text.text);
    ASSERT_EQ(body.size(), 3);
    EXPECT_EQ(body[0], QStringLiteral("　　") + QString(26, QChar(u'政')));
    EXPECT_EQ(body[1], QString(28, QChar(u'政')));
}

TEST(Typography, headingsEndInNoLoneWord)
{
    const QString heading = QStringLiteral("第二产业增加值拉动地区生产总值增长 6.3 个百分点");
    const double width = type().width(heading, Face::Heading) - 10;
    const QStringList plain = type().lines(heading, Face::Heading, width);
    const QStringList even = type().evenLines(heading, Face::Heading, width);
    ASSERT_EQ(plain.size(), 2);
    ASSERT_EQ(even.size(), 2);
    EXPECT_GT(type().width(even.back(), Face::Heading), 0.3 * width);
    EXPECT_EQ(QString(even.join(QString())).remove(QChar(u' ')),
              QString(heading).remove(QChar(u' ')));
}

TEST(ReportPainter, previewIsThePaper)
{
    // The same calls make the same picture, whatever stands on the painter before.
    const ReportPainter painter(ReportFixture().report());
    const auto shot = [&](int page) {
        QImage image(painter.pageSize().toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter on(&image);
        painter.paintPage(page, on);
        return image;
    };
    ASSERT_GT(painter.pageCount(), 5);
    EXPECT_EQ(shot(4), shot(4));
    EXPECT_NE(shot(4), shot(5));
}

}
