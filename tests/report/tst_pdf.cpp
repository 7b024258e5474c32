// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdfoutput.h"
#include "report/reportpainter.h"
#include "reportfixture.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace zoneboard;

namespace {

class Pdf : public ::testing::Test
{
protected:
    static const QByteArray& bytes()
    {
        static const QByteArray pdf = [] {
            const auto made = reportPdf(spec(), {});
            EXPECT_TRUE(made.has_value());
            return made.value_or(QByteArray());
        }();
        return pdf;
    }
    static const ReportSpec& spec()
    {
        static const ReportSpec report = ReportFixture().report();
        return report;
    }
};

QString squeezed(QString text)
{
    static const QRegularExpression space(QStringLiteral("[\\s\\x{202f}\\x{2009}]+"));
    return text.remove(space);
}

TEST_F(Pdf, hasNoBitmap)
{
    const QString images = popplerSays(QStringLiteral("pdfimages"),
                                       {QStringLiteral("-list"), QStringLiteral("FILE")}, bytes());
    EXPECT_EQ(images.trimmed().count(u'\n'), 1) << qPrintable(images);
}

TEST_F(Pdf, embedsEveryFont)
{
    const QStringList fonts =
        popplerSays(QStringLiteral("pdffonts"), {QStringLiteral("FILE")}, bytes())
            .split(u'\n', Qt::SkipEmptyParts);
    ASSERT_GE(fonts.size(), 4);
    static const QRegularExpression embedded(QStringLiteral("Identity-H\\s+yes"));
    for (const QString& font : fonts.mid(2)) {
        EXPECT_TRUE(font.contains(embedded)) << qPrintable(font);
        // No second family creeps in for a space or a sign.
        EXPECT_TRUE(font.contains(QStringLiteral("+NotoSansCJKsc-"))) << qPrintable(font);
    }
}

TEST_F(Pdf, textCanBeSelected)
{
    const QString text = squeezed(popplerSays(
        QStringLiteral("pdftotext"),
        {QStringLiteral("-layout"), QStringLiteral("FILE"), QStringLiteral("-")}, bytes()));
    for (const ReportPage& page : spec().pages) {
        EXPECT_TRUE(text.contains(squeezed(page.heading))) << qPrintable(page.heading);
        for (const ReportBlock& block : page.blocks) {
            const auto* table = std::get_if<ReportTable>(&block);
            for (const QStringList& row : table ? table->rows : std::vector<QStringList> {})
                for (const QString& cell : row.mid(1))
                    EXPECT_TRUE(text.contains(squeezed(cell).left(12))) << qPrintable(cell);
        }
    }
    EXPECT_FALSE(text.contains(QStringLiteral("…")));
}

/// Digits in words, ligatures, a character drawn as a radical: copied text is what was written.
TEST_F(Pdf, copiedTextIsWhatWasWritten)
{
    ReportFixture fixture;
    const auto english =
        annualReport(fixture.context(Language::English), sample::zone, 2024).value();
    ReportSpec mixed = spec();
    ReportPage page;
    page.heading = QStringLiteral("PM2.5 均值 26.2 μg/m³，第 3 产业 fine figures 1234567890");
    page.blocks = {
        ReportParagraph {QStringLiteral("乙园区、高新区、金属、青山"), ParagraphStyle::Body}};
    mixed.pages = {page};
    for (const ReportSpec& report : {english, mixed}) {
        const QString text = squeezed(
            popplerSays(QStringLiteral("pdftotext"),
                        {QStringLiteral("-raw"), QStringLiteral("FILE"), QStringLiteral("-")},
                        reportPdf(report, {}).value()));
        for (const ReportPage& each : report.pages) {
            EXPECT_TRUE(text.contains(squeezed(each.heading))) << qPrintable(each.heading);
            for (const ReportBlock& block : each.blocks)
                if (const auto* paragraph = std::get_if<ReportParagraph>(&block)) {
                    EXPECT_TRUE(text.contains(squeezed(paragraph->text)))
                        << qPrintable(paragraph->text);
                }
        }
        for (const QChar letter : text)
            EXPECT_FALSE(letter.unicode() >= 0x2e80 && letter.unicode() < 0x2fe0)
                << qPrintable(QString(letter));
    }
}

TEST_F(Pdf, wordsLieInsideThePaperAndAreLargeEnough)
{
    const QString boxes = popplerSays(
        QStringLiteral("pdftotext"),
        {QStringLiteral("-bbox"), QStringLiteral("FILE"), QStringLiteral("-")}, bytes());
    static const QRegularExpression word(QStringLiteral(
        "<word xMin=\"([-\\d.]+)\" yMin=\"([-\\d.]+)\" xMax=\"([-\\d.]+)\" yMax=\"([-\\d.]+)\""));
    const QRectF area = textArea({});
    const double points = 72.0 / 96;
    int words = 0;
    for (auto it = word.globalMatch(boxes); it.hasNext(); ++words) {
        const auto match = it.next();
        EXPECT_GE(match.captured(1).toDouble(), area.left() * points - 1);
        EXPECT_LE(match.captured(3).toDouble(), area.right() * points + 1);
        // The box of a line of 9 pt is a little higher than 9 pt.
        EXPECT_GE(match.captured(4).toDouble() - match.captured(2).toDouble(), 9);
    }
    EXPECT_GT(words, 100);
}

TEST_F(Pdf, saysWhatItIs)
{
    const QString info = popplerSays(QStringLiteral("pdfinfo"), {QStringLiteral("FILE")}, bytes());
    EXPECT_TRUE(info.contains(spec().title));
    EXPECT_TRUE(info.contains(QStringLiteral("经济发展局")));
    EXPECT_TRUE(info.contains(QStringLiteral("A4")));
    EXPECT_TRUE(bytes().contains("/OutputIntents") || bytes().contains("/ObjStm"));
}

TEST_F(Pdf, isSmall)
{
    const auto again = reportPdf(spec(), {});
    ASSERT_TRUE(again.has_value());
    EXPECT_NEAR(static_cast<double>(again->size()), static_cast<double>(bytes().size()),
                0.01 * static_cast<double>(bytes().size()));
    const ReportPainter painter(spec());
    EXPECT_LE(bytes().size(), 60 * 1024 * painter.pageCount());
}

TEST_F(Pdf, isWrittenAtOnceOrNotAtAll)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.pdf"));
    ASSERT_TRUE(writeReportPdf(path, spec(), {}).has_value());
    QFile written(path);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    EXPECT_TRUE(written.readAll().startsWith("%PDF-"));
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), 1);

    const auto missing =
        writeReportPdf(folder.filePath(QStringLiteral("none/report.pdf")), spec(), {});
    ASSERT_FALSE(missing.has_value());
    EXPECT_EQ(missing.error().kind, ErrorKind::Output);
    EXPECT_TRUE(missing.error().what.in(Language::English).contains(QStringLiteral("none")));

    ASSERT_TRUE(QDir(folder.path()).mkdir(QStringLiteral("folder.pdf")));
    const auto unwritable =
        writeReportPdf(folder.filePath(QStringLiteral("folder.pdf")), spec(), {});
    ASSERT_FALSE(unwritable.has_value());
    EXPECT_EQ(unwritable.error().kind, ErrorKind::Output);
}

TEST_F(Pdf, emptyReportIsAnError)
{
    ReportSpec empty = spec();
    empty.pages.clear();
    EXPECT_FALSE(reportPdf(empty, {}).has_value());
}

}
