// SPDX-License-Identifier: GPL-3.0-or-later
// What a template asks of its paper holds in documents that are edited, too.
#include "office/docx.h"
#include "office/odt.h"
#include "office/officedocument_p.h"
#include "officereader.h"
#include "report/reportfixture.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

#include <algorithm>

using namespace zoneboard;

namespace {

PackageParts odt(const ReportSpec& spec, const PageSetup& setup)
{
    return partsOf(reportOdt(spec, setup).value_or(QByteArray()));
}

PackageParts docx(const ReportSpec& spec, const PageSetup& setup)
{
    return partsOf(reportDocx(spec, setup).value_or(QByteArray()));
}

/// The style of that name as it is written, up to its end.
QString styleOf(const QByteArray& styles, const QString& mark)
{
    const QString text = QString::fromUtf8(styles);
    const qsizetype begin = text.indexOf(mark);
    return begin < 0 ? QString() : text.mid(begin, text.indexOf(u"style>", begin) - begin);
}

ReportSpec withText()
{
    ReportSpec spec = ReportFixture().report({QStringLiteral("cover"), QStringLiteral("findings")});
    ReportPage page;
    page.id = QStringLiteral("text");
    page.heading = QStringLiteral("工作建议");
    page.blocks = {ReportParagraph {QStringLiteral("一段话。"), ParagraphStyle::Body}};
    spec.pages.push_back(page);
    return spec;
}

TEST(DocumentSetup, OfficialTextIsThatOfTheStandard)
{
    const PageSetup official {.portrait = true, .official = true};
    const QByteArray odtStyles = odt(withText(), official).value(QStringLiteral("styles.xml"));
    const QString body = styleOf(odtStyles, QStringLiteral("style:name=\"Text_20_body\""));
    EXPECT_TRUE(body.contains(QStringLiteral("fo:font-size=\"16.00pt\""))) << qPrintable(body);
    EXPECT_TRUE(body.contains(QStringLiteral("style:font-name-asian=\"仿宋\"")))
        << qPrintable(body);
    EXPECT_TRUE(body.contains(QStringLiteral("fo:text-indent=\"32.00pt\""))) << qPrintable(body);
    EXPECT_TRUE(body.contains(QStringLiteral("fo:line-height=\"29.00pt\""))) << qPrintable(body);
    const QString page = QString::fromUtf8(odtStyles);
    EXPECT_TRUE(page.contains(QStringLiteral("fo:margin-left=\"79.37pt\""))) << "28 mm";

    const PackageParts word = docx(withText(), official);
    const QString wordBody = styleOf(word.value(QStringLiteral("word/styles.xml")),
                                     QStringLiteral("w:styleId=\"BodyText\""));
    EXPECT_TRUE(wordBody.contains(QStringLiteral("w:eastAsia=\"仿宋\""))) << qPrintable(wordBody);
    EXPECT_TRUE(wordBody.contains(QStringLiteral("<w:sz w:val=\"32\"/>"))) << "half points";
    EXPECT_TRUE(wordBody.contains(QStringLiteral("w:lineRule=\"exact\"")));
    EXPECT_TRUE(wordBody.contains(QStringLiteral("w:firstLine=\"640\"")));
    const QString margins = QString::fromUtf8(word.value(QStringLiteral("word/document.xml")));
    EXPECT_TRUE(margins.contains(QStringLiteral("w:top=\"2098\""))) << "37 mm";
    EXPECT_TRUE(margins.contains(QStringLiteral("w:left=\"1587\""))) << "28 mm";

    EXPECT_FALSE(QString::fromUtf8(odt(withText(), {}).value(QStringLiteral("styles.xml")))
                     .contains(QStringLiteral("16.00pt")));
}

TEST(DocumentSetup, NumbersStandOutsideWhereBothSidesArePrinted)
{
    const ReportSpec spec = withText();
    const QString styles =
        QString::fromUtf8(odt(spec, {.mirrored = true}).value(QStringLiteral("styles.xml")));
    EXPECT_TRUE(styles.contains(QStringLiteral("style:page-usage=\"mirrored\"")));
    EXPECT_TRUE(styles.contains(QStringLiteral("<style:footer-left>")));
    const PackageParts word = docx(spec, {.mirrored = true});
    EXPECT_EQ(brokenRules(word), QStringList());
    EXPECT_TRUE(word.value(QStringLiteral("word/settings.xml")).contains("w:evenAndOddHeaders"));
    EXPECT_TRUE(word.value(QStringLiteral("word/footer1.xml")).contains("w:val=\"right\""));
    EXPECT_TRUE(word.value(QStringLiteral("word/footer2.xml")).contains("w:val=\"left\""));
    EXPECT_TRUE(word.value(QStringLiteral("word/document.xml"))
                    .contains("w:footerReference w:type=\"even\""));
    const PackageParts single = docx(spec, {});
    EXPECT_FALSE(single.contains(QStringLiteral("word/footer2.xml")));
    EXPECT_TRUE(single.value(QStringLiteral("word/footer1.xml")).contains("w:val=\"center\""));
}

/// Two charts a sheet: every other finding of a chapter begins a page, and both fit it.
TEST(DocumentSetup, TwoChartsStandOnASheet)
{
    ReportSpec spec = ReportFixture().report();
    for (ReportPage& page : spec.pages) // they need a sheet to themselves
        std::erase_if(page.blocks, [](const ReportBlock& block) {
            return std::holds_alternative<ReportKeyFigures>(block);
        });
    const auto newPages = [&](const PageSetup& setup) {
        const OfficeDocument document = officeDocument(spec, setup);
        return std::ranges::count_if(document.parts, [](const DocumentPart& part) {
            const auto* heading = std::get_if<DocumentHeading>(&part);
            return heading && heading->onNewPage;
        });
    };
    const PageSetup upright {.portrait = true};
    const PageSetup dense {.portrait = true, .dense = true};
    EXPECT_LT(newPages(dense), newPages(upright));
    if (!hasOffice())
        GTEST_SKIP() << "soffice (libreoffice-writer-nogui) is not installed.";
    const auto sheets = [&](const PageSetup& setup) {
        const QByteArray pdf = convertedByOffice(reportOdt(spec, setup).value(),
                                                 QStringLiteral("odt"), QStringLiteral("pdf"));
        static const QRegularExpression pages(QStringLiteral("Pages:\\s+(\\d+)"));
        return pages.match(popplerSays(QStringLiteral("pdfinfo"), {QStringLiteral("FILE")}, pdf))
            .captured(1)
            .toInt();
    };
    EXPECT_LT(sheets(dense), sheets(upright));
}

/// Charts of documents are vectors; the picture beside them is for programs that know none.
TEST(DocumentSetup, ChartsAreVectors)
{
    const ReportSpec spec = ReportFixture().report();
    for (const PackageParts& parts : {odt(spec, {}), docx(spec, {})}) {
        int vectors = 0;
        for (auto part = parts.begin(); part != parts.end(); ++part) {
            if (!part.key().endsWith(u".svg"))
                continue;
            ++vectors;
            EXPECT_EQ(wellFormedError(part.value()), QString());
            EXPECT_FALSE(part.value().contains("<image")) << qPrintable(part.key());
        }
        EXPECT_GT(vectors, 3);
    }
}

}
