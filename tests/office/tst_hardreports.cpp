// SPDX-License-Identifier: GPL-3.0-or-later
// Reports of what people do have: endless names, far too many series, one year, nothing at all.
#include "office/officefile.h"
#include "officereader.h"
#include "report/reportfixture.h"
#include "report/reportpainter.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

#include <algorithm>

using namespace zoneboard;

namespace {

const QString endless = QStringLiteral(
    "园区新入库总投资亿元以上先进制造业和现代服务业深度融合发展重点项目"
    "（含技术改造、设备更新与数字化智能化绿色化转型升级）累计完成固定资产投资总额及其"
    "占比情况");

/// The sample with its names replaced by names of 80 characters.
ReportFixture withLongNames()
{
    ReportFixture fixture;
    QList<Area> areas = fixture.catalog.areas();
    for (Area& area : areas)
        area.name.zh = (area.name.zh + endless).left(80);
    QList<Indicator> indicators = fixture.catalog.indicators();
    for (Indicator& indicator : indicators)
        indicator.name.zh = (indicator.name.zh + endless).left(80);
    fixture.catalog = Catalog(areas, fixture.catalog.categories(), indicators, {}, {});
    return fixture;
}

/// Sixty parts of one whole and sixty areas, ten years of each.
ReportFixture withSixty()
{
    constexpr IndicatorId firstPart = 100;
    constexpr AreaId firstArea = 100;
    ReportFixture fixture;
    QList<Area> areas = fixture.catalog.areas();
    QList<Indicator> indicators = fixture.catalog.indicators();
    for (int i = 0; i < 60; ++i) {
        Area area = *fixture.catalog.area(sample::eastZone);
        area.id = firstArea + i;
        area.code = QStringLiteral("area%1").arg(i);
        area.name = {QStringLiteral("第%1园区").arg(i + 1), area.code};
        areas.append(area);
        Indicator part = *fixture.catalog.indicator(sample::industrialInvestment);
        part.id = firstPart + i;
        part.code = QStringLiteral("part%1").arg(i);
        part.name = {QStringLiteral("第%1行业投资").arg(i + 1), part.code};
        part.headline = false;
        indicators.append(part);
        for (int year = 2015; year <= 2024; ++year) {
            const double value = 10 + i + (year - 2015) * 0.5;
            fixture.figures.push_back(sample::figure(part.id, year, sample::print(value / 100, 2)));
            fixture.figures.push_back(
                sample::figure(sample::output, area.id, year, sample::print(value, 1)));
        }
    }
    fixture.catalog = Catalog(areas, fixture.catalog.categories(), indicators, {}, {});
    fixture.rebuild();
    return fixture;
}

ReportFixture ofOneYear()
{
    ReportFixture fixture;
    std::erase_if(fixture.figures, [](const Figure& figure) { return figure.period.year != 2024; });
    for (Figure& figure : fixture.figures)
        figure.growth.reset();
    fixture.rebuild();
    return fixture;
}

ReportFixture ofNothing()
{
    ReportFixture fixture;
    fixture.figures.clear();
    fixture.rebuild();
    return fixture;
}

/// Every word of the PDF lies on its paper and is large enough; nothing ends in dots.
void expectReadable(const QByteArray& pdf, const PageSetup& setup)
{
    const QString boxes =
        popplerSays(QStringLiteral("pdftotext"),
                    {QStringLiteral("-bbox"), QStringLiteral("FILE"), QStringLiteral("-")}, pdf);
    static const QRegularExpression word(
        QStringLiteral("<word xMin=\"([-\\d.]+)\" yMin=\"([-\\d.]+)\" "
                       "xMax=\"([-\\d.]+)\" yMax=\"([-\\d.]+)\">([^<]*)"));
    const QRectF area = textArea(setup);
    const double points = 72.0 / 96;
    int words = 0;
    for (auto it = word.globalMatch(boxes); it.hasNext(); ++words) {
        const auto match = it.next();
        EXPECT_GE(match.captured(1).toDouble(), area.left() * points - 1)
            << qPrintable(match.captured(5));
        EXPECT_LE(match.captured(3).toDouble(), area.right() * points + 1)
            << qPrintable(match.captured(5));
        EXPECT_GE(match.captured(4).toDouble() - match.captured(2).toDouble(), 9)
            << qPrintable(match.captured(5));
        // "⋯ +46": how many rows of a chart stand in the table alone.
        const bool counts = match.captured(5).size() == 1;
        EXPECT_TRUE(counts || !match.captured(5).contains(QChar(0x2026)))
            << qPrintable(match.captured(5));
    }
    EXPECT_GT(words, 5);
}

struct Hard
{
    const char* name;
    ReportFixture (*make)();
};

void PrintTo(const Hard& hard, std::ostream* stream)
{
    *stream << hard.name;
}

class HardReport : public ::testing::TestWithParam<Hard>
{
protected:
    ReportSpec m_spec = GetParam().make().report();
};

TEST_P(HardReport, CanBeReadOnPaper)
{
    for (const PageSetup& setup :
         {PageSetup {}, PageSetup {.portrait = true, .official = true},
          PageSetup {.paper = Paper::A3}, PageSetup {.portrait = true, .dense = true}}) {
        const auto pdf = reportBytes(ReportFormat::Pdf, m_spec, setup);
        ASSERT_TRUE(pdf.has_value());
        expectReadable(*pdf, setup);
    }
}

/// Nothing is lost: each text of each table is somewhere in each file.
TEST_P(HardReport, IsWholeInEveryFormat)
{
    QStringList cells;
    for (const ReportPage& page : m_spec.pages)
        for (const ReportBlock& block : page.blocks)
            if (const auto* table = std::get_if<ReportTable>(&block))
                for (const QStringList& row : table->rows)
                    for (const QString& cell : row)
                        cells.append(squeezed(cell));
    cells.removeDuplicates();
    const auto expectAll = [&](const QString& text, const char* format) {
        for (const QString& cell : cells)
            EXPECT_TRUE(text.contains(cell)) << format << ": " << qPrintable(cell);
    };
    const auto pdf = reportBytes(ReportFormat::Pdf, m_spec, {});
    ASSERT_TRUE(pdf.has_value());
    expectAll(squeezed(popplerSays(
                  QStringLiteral("pdftotext"),
                  {QStringLiteral("-raw"), QStringLiteral("FILE"), QStringLiteral("-")}, *pdf)),
              "pdf");
    const struct
    {
        ReportFormat format;
        const char* begin;
        const char* element;
    } packages[] {{ReportFormat::Pptx, "ppt/slides/slide", "a:t"},
                  {ReportFormat::Docx, "word/document", "w:t"},
                  {ReportFormat::Odt, "content", "office:text"}};
    for (const auto& package : packages) {
        const auto bytes = reportBytes(package.format, m_spec, {});
        ASSERT_TRUE(bytes.has_value());
        const PackageParts parts = partsOf(*bytes);
        if (package.format != ReportFormat::Odt) {
            EXPECT_EQ(brokenRules(parts), QStringList());
        }
        QString text;
        for (auto part = parts.begin(); part != parts.end(); ++part)
            if (part.key().startsWith(QLatin1String(package.begin)))
                text += textsOf(part.value(), QLatin1String(package.element)).join(QString());
        expectAll(squeezed(text), package.begin);
    }
    EXPECT_TRUE(reportBytes(ReportFormat::Xlsx, m_spec, {}).has_value());
}

INSTANTIATE_TEST_SUITE_P(Reports, HardReport,
                         ::testing::Values(Hard {"NamesOfEightyCharacters", withLongNames},
                                           Hard {"SixtySeries", withSixty},
                                           Hard {"OneYear", ofOneYear},
                                           Hard {"Nothing", ofNothing}),
                         [](const auto& each) { return std::string(each.param.name); });

TEST(EmptyReport, SaysWhatToDo)
{
    const ReportSpec spec = ofNothing().report();
    ASSERT_FALSE(spec.pages.empty());
    EXPECT_FALSE(spec.pages.back().heading.isEmpty());
    EXPECT_FALSE(spec.pages.back().blocks.empty());
}

}
