// SPDX-License-Identifier: GPL-3.0-or-later
// One report, saved as every format, read back page by page: the same figures stand everywhere.
#include "office/officefile.h"
#include "officereader.h"
#include "report/reportfixture.h"

#include <gtest/gtest.h>

using namespace zoneboard;

namespace {

/// "-raw": in the order it was written in, a cell's lines follow one another; "-layout": as it
/// stands on the page.
QString pdfText(const QByteArray& pdf, const char* order)
{
    return squeezed(popplerSays(QStringLiteral("pdftotext"),
                                {QLatin1String(order), QStringLiteral("FILE"), QStringLiteral("-")},
                                pdf));
}

/// Of the parts whose names begin so, by their numbers.
QString partsText(const PackageParts& parts, const QString& begin, const QString& element)
{
    QMap<int, QString> texts;
    for (auto part = parts.begin(); part != parts.end(); ++part)
        if (part.key().startsWith(begin) && part.key().endsWith(u".xml")) {
            const QString number = part.key().mid(begin.size()).chopped(4);
            texts[number.toInt()] += textsOf(part.value(), element).join(QString());
        }
    return squeezed(texts.values().join(QString()));
}

QString textIn(ReportFormat format, const QByteArray& bytes)
{
    switch (format) {
    case ReportFormat::Pdf:
        return pdfText(bytes, "-raw");
    case ReportFormat::Pptx:
        return partsText(partsOf(bytes), QStringLiteral("ppt/slides/slide"), QStringLiteral("a:t"));
    case ReportFormat::Docx:
        return partsText(partsOf(bytes), QStringLiteral("word/document"), QStringLiteral("w:t"));
    case ReportFormat::Odt:
        return squeezed(textsOf(partsOf(bytes).value(QStringLiteral("content.xml")),
                                QStringLiteral("office:text"))
                            .join(QString()));
    case ReportFormat::Xlsx: // as Calc shows the cells: with digits, signs and words
        return pdfText(convertedByOffice(bytes, QStringLiteral("xlsx"), QStringLiteral("pdf")),
                       "-layout");
    }
    return {};
}

/// What the pages' tables say, a list a page.
QStringList figuresOf(const ReportPage& page)
{
    QStringList figures;
    for (const ReportBlock& block : page.blocks) {
        if (const auto* table = std::get_if<ReportTable>(&block))
            for (const QStringList& row : table->rows)
                figures += row;
        if (const auto* keys = std::get_if<ReportKeyFigures>(&block))
            for (const KeyFigure& key : keys->figures)
                figures.append(key.value);
    }
    for (QString& figure : figures)
        figure = squeezed(figure);
    figures.removeAll(QString());
    return figures;
}

class SamePages : public ::testing::TestWithParam<ReportFormat>
{
};

TEST_P(SamePages, EveryPageHasItsFigures)
{
    if (GetParam() == ReportFormat::Xlsx && !hasOffice())
        GTEST_SKIP() << "soffice (libreoffice-calc-nogui) is not installed.";
    const ReportSpec spec = ReportFixture().report();
    const auto bytes = reportBytes(GetParam(), spec, {});
    ASSERT_TRUE(bytes.has_value());
    const QString text = textIn(GetParam(), *bytes);
    // A page reaches from its heading to that of the next one.
    std::vector<qsizetype> begins;
    qsizetype from = 0;
    for (const ReportPage& page : spec.pages) {
        if (page.kind == ReportPageKind::Cover || page.kind == ReportPageKind::Contents)
            continue;
        begins.push_back(text.indexOf(squeezed(page.heading), from));
        ASSERT_GE(begins.back(), 0) << qPrintable(page.heading);
        from = begins.back() + 1;
        // Findings say what later headings say again.
        for (const ReportBlock& block : page.blocks)
            if (const auto* paragraph = std::get_if<ReportParagraph>(&block))
                from = std::max(from, text.indexOf(squeezed(paragraph->text), from) + 1);
    }
    begins.push_back(text.size());
    size_t at = 0;
    int figures = 0;
    for (const ReportPage& page : spec.pages) {
        if (page.kind == ReportPageKind::Cover || page.kind == ReportPageKind::Contents)
            continue;
        const QString part = text.mid(begins[at], begins[at + 1] - begins[at]);
        ++at;
        for (const QString& figure : figuresOf(page)) {
            ++figures;
            EXPECT_TRUE(part.contains(figure)) << qPrintable(page.id) << ": " << qPrintable(figure);
        }
    }
    EXPECT_GT(figures, 100);
}

INSTANTIATE_TEST_SUITE_P(Formats, SamePages,
                         ::testing::Values(ReportFormat::Pdf, ReportFormat::Pptx, ReportFormat::Odt,
                                           ReportFormat::Docx, ReportFormat::Xlsx));

}
