// SPDX-License-Identifier: GPL-3.0-or-later
// The same figures stand in every file a report is saved as: read back from the files.
#include "office/officefile.h"
#include "officereader.h"
#include "report/reportfixture.h"

#include <gtest/gtest.h>

using namespace zoneboard;

namespace {

const ReportSpec& report()
{
    static const ReportSpec spec = ReportFixture().report();
    return spec;
}

QByteArray made(ReportFormat format)
{
    const auto bytes = reportBytes(format, report(), {});
    EXPECT_TRUE(bytes.has_value());
    return bytes.value_or(QByteArray());
}

QString pdfText(const QByteArray& pdf)
{
    return squeezed(
        popplerSays(QStringLiteral("pdftotext"),
                    {QStringLiteral("-layout"), QStringLiteral("FILE"), QStringLiteral("-")}, pdf));
}

/// Every text of the report's tables and key figures, and its headings.
QStringList figuresOf(const ReportSpec& spec)
{
    QStringList figures;
    for (const ReportPage& page : spec.pages) {
        figures.append(page.heading);
        for (const ReportBlock& block : page.blocks) {
            if (const auto* table = std::get_if<ReportTable>(&block))
                for (const QStringList& row : table->rows)
                    figures += row;
            if (const auto* keys = std::get_if<ReportKeyFigures>(&block))
                for (const KeyFigure& key : keys->figures)
                    figures += {key.name, key.value, key.note};
        }
    }
    for (QString& figure : figures)
        figure = squeezed(figure);
    figures.removeAll(QString());
    figures.removeDuplicates();
    return figures;
}

/// All text of the parts whose names begin so.
QString textOfParts(const PackageParts& parts, const QString& begin, const QString& element)
{
    QString text;
    for (auto part = parts.begin(); part != parts.end(); ++part)
        if (part.key().startsWith(begin))
            text += textsOf(part.value(), element).join(u'\n') + u'\n';
    return squeezed(text);
}

void expectFigures(const QString& text)
{
    for (const QString& figure : figuresOf(report()))
        EXPECT_TRUE(text.contains(figure)) << qPrintable(figure);
}

TEST(SameFigures, InTheSlides)
{
    const PackageParts parts = partsOf(made(ReportFormat::Pptx));
    expectFigures(textOfParts(parts, QStringLiteral("ppt/slides/slide"), QStringLiteral("a:t")));
}

TEST(SameFigures, InTheTextDocument)
{
    const PackageParts parts = partsOf(made(ReportFormat::Odt));
    expectFigures(
        squeezed(textsOf(parts.value(QStringLiteral("content.xml")), QStringLiteral("office:text"))
                     .join(u'\n')));
}

TEST(SameFigures, AsWriterShowsTheTextDocument)
{
    if (!hasOffice())
        GTEST_SKIP() << "soffice (libreoffice-writer-nogui) is not installed.";
    const QByteArray pdf =
        convertedByOffice(made(ReportFormat::Odt), QStringLiteral("odt"), QStringLiteral("pdf"));
    const QString text = pdfText(pdf);
    for (const ReportPage& page : report().pages) {
        EXPECT_TRUE(text.contains(squeezed(page.heading).left(16))) << qPrintable(page.heading);
        for (const ReportBlock& block : page.blocks) {
            const auto* table = std::get_if<ReportTable>(&block);
            for (const QStringList& row : table ? table->rows : std::vector<QStringList> {})
                EXPECT_TRUE(text.contains(squeezed(row.last()).left(10))) << qPrintable(row.last());
        }
    }
    // The words of a chart are text in the page, not a picture of text.
    EXPECT_TRUE(text.contains(QStringLiteral("+27.7")));
    EXPECT_TRUE(popplerSays(QStringLiteral("pdfinfo"), {QStringLiteral("FILE")}, pdf)
                    .contains(QStringLiteral("841.")));
}

TEST(SameFigures, InTheWordDocument)
{
    const PackageParts parts = partsOf(made(ReportFormat::Docx));
    expectFigures(textOfParts(parts, QStringLiteral("word/document"), QStringLiteral("w:t")));
}

TEST(SameFigures, AsWriterShowsTheWordDocument)
{
    if (!hasOffice())
        GTEST_SKIP() << "soffice (libreoffice-writer-nogui) is not installed.";
    const QByteArray pdf =
        convertedByOffice(made(ReportFormat::Docx), QStringLiteral("docx"), QStringLiteral("pdf"));
    const QString text = pdfText(pdf);
    for (const ReportPage& page : report().pages)
        EXPECT_TRUE(text.contains(squeezed(page.heading).left(16))) << qPrintable(page.heading);
    EXPECT_TRUE(popplerSays(QStringLiteral("pdfinfo"), {QStringLiteral("FILE")}, pdf)
                    .contains(QStringLiteral("841.")));
}

/// As Calc shows the cells: in the formats that carry digits, signs and words.
TEST(SameFigures, AsCalcShowsTheWorkbook)
{
    if (!hasOffice())
        GTEST_SKIP() << "soffice (libreoffice-calc-nogui) is not installed.";
    const QByteArray pdf =
        convertedByOffice(made(ReportFormat::Xlsx), QStringLiteral("xlsx"), QStringLiteral("pdf"));
    expectFigures(pdfText(pdf));
}

/// The charts of the slides hold the values of the report's charts.
TEST(SameFigures, InTheChartsOfTheSlides)
{
    const PackageParts parts = partsOf(made(ReportFormat::Pptx));
    QStringList numbers;
    for (auto part = parts.begin(); part != parts.end(); ++part)
        if (part.key().startsWith(u"ppt/charts/chart"))
            numbers += textsOf(part.value(), QStringLiteral("c:v"));
    int trends = 0;
    for (const ReportPage& page : report().pages)
        for (const ReportBlock& block : page.blocks) {
            const auto* chart = std::get_if<ReportChart>(&block);
            if (!chart || chart->chart.kind != ChartKind::Trend)
                continue;
            ++trends;
            for (const ChartPoint& point : chart->chart.series.front().points)
                if (point.value) {
                    EXPECT_TRUE(numbers.contains(QString::number(*point.value, 'g', 15)))
                        << *point.value;
                }
        }
    EXPECT_GT(trends, 2);
}

TEST(SameFigures, AsImpressShowsTheSlides)
{
    if (!hasOffice())
        GTEST_SKIP() << "soffice (libreoffice-impress-nogui) is not installed.";
    const QByteArray slides = made(ReportFormat::Pptx);
    const qsizetype count =
        partsOf(slides).keys().filter(QStringLiteral("ppt/slides/slide")).size();
    const QByteArray pdf = convertedByOffice(slides, QStringLiteral("pptx"), QStringLiteral("pdf"));
    const QString info = popplerSays(QStringLiteral("pdfinfo"), {QStringLiteral("FILE")}, pdf);
    EXPECT_TRUE(info.contains(QStringLiteral("Pages:           %1\n").arg(count)))
        << qPrintable(info);
    const QString text = pdfText(pdf);
    for (const ReportPage& page : report().pages)
        EXPECT_TRUE(text.contains(squeezed(page.heading).left(16))) << qPrintable(page.heading);
    // Numbers at the marks of a chart, in the digits of the report.
    EXPECT_TRUE(text.contains(QStringLiteral("+27.7")));
    const QString fonts = popplerSays(QStringLiteral("pdffonts"), {QStringLiteral("FILE")}, pdf);
    EXPECT_TRUE(fonts.contains(QStringLiteral("NotoSansCJK"))) << qPrintable(fonts);
}

}
