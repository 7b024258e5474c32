// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/officefile.h"
#include "office/xmlpart_p.h"
#include "office/zippackage_p.h"
#include "officereader.h"
#include "report/reportfixture.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

using namespace zoneboard;

namespace {

QByteArray made(ReportFormat format, const ReportSpec& spec)
{
    const auto bytes = reportBytes(format, spec, {});
    EXPECT_TRUE(bytes.has_value());
    return bytes.value_or(QByteArray());
}

/// A report that has every block there is, and words that XML and formulas are afraid of.
ReportSpec awkwardReport()
{
    ReportSpec spec = ReportFixture().report();
    ReportPage page;
    page.heading = QStringLiteral("<b>&\"'\x01 %1");
    page.section = page.contentsTitle = QStringLiteral("A/B:[C]*?");
    page.notes = {QStringLiteral("=1+1")};
    page.sources = {QStringLiteral("@SUM(A1)")};
    page.blocks = {ReportParagraph {QStringLiteral("一段"), ParagraphStyle::Body},
                   ReportParagraph {QStringLiteral("小标题"), ParagraphStyle::Subheading},
                   ReportParagraph {QStringLiteral("一点"), ParagraphStyle::Bullet},
                   ReportTable {QStringLiteral("=cmd|' /C calc'!A0"),
                                {QStringLiteral("+a"), QStringLiteral("-b")},
                                {{QStringLiteral("=1+1"), QStringLiteral("@x")}},
                                {true},
                                {}}};
    ChartSpec goals;
    goals.kind = ChartKind::Goals;
    goals.title = QStringLiteral("<目标>");
    goals.categories = {{QStringLiteral("投资"), {}, {}}};
    goals.series = {{QStringLiteral("完成率"), {{56.6, QStringLiteral("56.6%")}}}};
    page.blocks.push_back(ReportChart {goals, QStringLiteral("目标 & 进度")});
    spec.pages.push_back(page);
    return spec;
}

class OfficeRules : public ::testing::TestWithParam<ReportFormat>
{
};

TEST_P(OfficeRules, PackageIsWhole)
{
    const PackageParts parts = partsOf(made(GetParam(), awkwardReport()));
    EXPECT_GT(parts.size(), 5);
    EXPECT_EQ(brokenRules(parts), QStringList());
}

TEST_P(OfficeRules, SameReportGivesTheSameBytes)
{
    const ReportSpec spec = awkwardReport();
    const QByteArray first = made(GetParam(), spec);
    EXPECT_TRUE(first == made(GetParam(), spec));
    EXPECT_GT(first.size(), 5000);
}

TEST_P(OfficeRules, SaysWhatItIs)
{
    const ReportSpec spec = awkwardReport();
    const PackageParts parts = partsOf(made(GetParam(), spec));
    const QByteArray core = parts.value(QStringLiteral("docProps/core.xml"));
    EXPECT_EQ(textsOf(core, QStringLiteral("dc:title")), QStringList {spec.title});
    EXPECT_EQ(textsOf(core, QStringLiteral("dc:creator")), QStringList {spec.office});
    EXPECT_EQ(textsOf(core, QStringLiteral("dcterms:created")),
              QStringList {QStringLiteral("2025-02-10T00:00:00Z")});
}

INSTANTIATE_TEST_SUITE_P(Formats, OfficeRules,
                         ::testing::Values(ReportFormat::Pptx, ReportFormat::Docx,
                                           ReportFormat::Xlsx));

TEST(PptxTest, ChartsHaveTheirWorkbooks)
{
    const PackageParts parts = partsOf(made(ReportFormat::Pptx, ReportFixture().report()));
    int charts = 0;
    for (auto part = parts.begin(); part != parts.end(); ++part) {
        if (!part.key().startsWith(u"ppt/charts/chart"))
            continue;
        ++charts;
        const QStringList references = textsOf(part.value(), QStringLiteral("c:f"));
        const QStringList values = textsOf(part.value(), QStringLiteral("c:v"));
        EXPECT_FALSE(references.isEmpty());
        const QString number = part.key().mid(16).chopped(4);
        const PackageParts book = partsOf(
            parts.value(QStringLiteral("ppt/embeddings/Microsoft_Excel_Sheet%1.xlsx").arg(number)));
        EXPECT_EQ(brokenRules(book), QStringList());
        // Every number that the chart caches stands in the workbook; labels are rounded.
        const QByteArray sheet = book.value(QStringLiteral("xl/worksheets/sheet1.xml"));
        const QStringList cells = textsOf(sheet, QStringLiteral("v"));
        const QStringList strings =
            textsOf(book.value(QStringLiteral("xl/sharedStrings.xml")), QStringLiteral("t"));
        for (const QString& value : values) {
            bool isNumber = false;
            const double wanted = QString(value).replace(QChar(0x2212), u'-').toDouble(&isNumber);
            const bool found = strings.contains(value)
                || (isNumber && std::ranges::any_of(cells, [&](const QString& cell) {
                                   return std::abs(cell.toDouble() - wanted) < 0.051;
                               }));
            EXPECT_TRUE(found) << qPrintable(part.key()) << ' ' << qPrintable(value);
        }
    }
    EXPECT_GE(charts, 3);
}

TEST(PptxTest, NamesTheChineseFontAndTheLanguage)
{
    const PackageParts parts = partsOf(made(ReportFormat::Pptx, ReportFixture().report()));
    const QByteArray theme = parts.value(QStringLiteral("ppt/theme/theme1.xml"));
    EXPECT_TRUE(attributesOf(theme, QStringLiteral("a:ea"), QStringLiteral("typeface"))
                    .contains(QStringLiteral("Noto Sans CJK SC")));
    for (const QString& language :
         attributesOf(parts.value(QStringLiteral("ppt/slides/slide3.xml")), QStringLiteral("a:rPr"),
                      QStringLiteral("lang")))
        EXPECT_EQ(language, QStringLiteral("zh-CN"));
}

TEST(PptxTest, GreyHasNoColour)
{
    PageSetup setup;
    setup.grey = true;
    const auto bytes = reportBytes(ReportFormat::Pptx, ReportFixture().report(), setup);
    ASSERT_TRUE(bytes.has_value());
    const PackageParts parts = partsOf(*bytes);
    for (auto part = parts.begin(); part != parts.end(); ++part)
        for (const QString& colour :
             attributesOf(part.value(), QStringLiteral("a:srgbClr"), QStringLiteral("val"))) {
            EXPECT_EQ(colour.left(2), colour.mid(2, 2)) << qPrintable(part.key());
            EXPECT_EQ(colour.left(2), colour.right(2)) << qPrintable(part.key());
        }
}

TEST(ReportFile, FormatIsThatOfTheEnding)
{
    EXPECT_EQ(reportFormat(QStringLiteral("a/b.PPTX")).value(), ReportFormat::Pptx);
    EXPECT_EQ(reportFormat(QStringLiteral("b.pdf")).value(), ReportFormat::Pdf);
    EXPECT_EQ(reportFormat(QStringLiteral("b.odt")).value(), ReportFormat::Odt);
    const auto other = reportFormat(QStringLiteral("b.ppt"));
    ASSERT_FALSE(other.has_value());
    EXPECT_EQ(other.error().kind, ErrorKind::WrongUse);
    for (const ReportFormatName& format : reportFormats())
        EXPECT_TRUE(other.error().what.in(Language::English).contains(u'.' + format.suffix));
}

/// Headings with levels, heads of tables that repeat, a contents that leads to every heading.
TEST(DocxTest, IsADocumentAndNoPicture)
{
    const PackageParts parts = partsOf(made(ReportFormat::Docx, ReportFixture().report()));
    const QByteArray text = parts.value(QStringLiteral("word/document.xml"));
    const QStringList styles =
        attributesOf(text, QStringLiteral("w:pStyle"), QStringLiteral("w:val"));
    const QStringList known = attributesOf(parts.value(QStringLiteral("word/styles.xml")),
                                           QStringLiteral("w:style"), QStringLiteral("w:styleId"));
    for (const QString& style : styles)
        EXPECT_TRUE(known.contains(style)) << qPrintable(style);
    const auto headings =
        styles.count(QStringLiteral("Heading1")) + styles.count(QStringLiteral("Heading2"));
    EXPECT_GT(headings, 6);
    const QStringList anchors =
        attributesOf(text, QStringLiteral("w:bookmarkStart"), QStringLiteral("w:name"));
    EXPECT_EQ(anchors.size(), headings);
    EXPECT_EQ(attributesOf(text, QStringLiteral("w:hyperlink"), QStringLiteral("w:anchor")),
              anchors);
    EXPECT_GT(textsOf(text, QStringLiteral("w:tblHeader")).size(), 3);
    EXPECT_TRUE(attributesOf(parts.value(QStringLiteral("word/styles.xml")),
                             QStringLiteral("w:rFonts"), QStringLiteral("w:eastAsia"))
                    .contains(QStringLiteral("Noto Sans CJK SC")));
}

class ReportFileOf : public ::testing::TestWithParam<const char*>
{
};

TEST_P(ReportFileOf, IsWrittenAtOnceOrNotAtAll)
{
    const QTemporaryDir folder;
    const QString name = QStringLiteral("report.") + QLatin1String(GetParam());
    const ReportSpec spec = ReportFixture().report({QStringLiteral("cover")});
    ASSERT_TRUE(writeReport(folder.filePath(name), spec, {}).has_value());
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files), QStringList {name});
    QFile written(folder.filePath(name));
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    const QByteArray before = written.readAll();

    const auto missing = writeReport(folder.filePath(QStringLiteral("none/") + name), spec, {});
    ASSERT_FALSE(missing.has_value());
    EXPECT_EQ(missing.error().kind, ErrorKind::Output);
    // A report without pages is refused and leaves the former file as it was.
    ReportSpec empty = spec;
    empty.pages.clear();
    EXPECT_FALSE(writeReport(folder.filePath(name), empty, {}).has_value());
    QFile after(folder.filePath(name));
    ASSERT_TRUE(after.open(QIODevice::ReadOnly));
    EXPECT_TRUE(after.readAll() == before);
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files), QStringList {name});
}

INSTANTIATE_TEST_SUITE_P(Formats, ReportFileOf,
                         ::testing::Values("pdf", "pptx", "odt", "docx", "xlsx"));

TEST(ZipPackageTest, KeepsEntriesAndOrder)
{
    ZipPackage zip;
    zip.add(QStringLiteral("mimetype"), "application/x", ZipPackage::Packing::Stored);
    zip.add(QStringLiteral("empty.xml"), {});
    zip.add(QStringLiteral("a/b.xml"), QByteArray(100'000, 'x'));
    const auto bytes = zip.bytes();
    ASSERT_TRUE(bytes.has_value());
    EXPECT_EQ(bytes->indexOf("mimetypeapplication/x"), 30); // readable without unpacking
    EXPECT_LT(bytes->size(), 2000);
    const PackageParts parts = partsOf(*bytes);
    EXPECT_EQ(parts.size(), 3);
    EXPECT_EQ(parts.value(QStringLiteral("a/b.xml")).size(), 100'000);
}

TEST(XmlPartTest, LeavesOutWhatXmlCanNotHold)
{
    XmlPart xml;
    xml.element("a", {{"b", QStringLiteral("<\x02\">")}}, [&] {
        xml.text("c", QStringLiteral("x\x0b") + QChar(0xd800) + QStringLiteral("y\t&"));
        xml.text("c", QStringLiteral("𠀀"));
    });
    const QByteArray bytes = xml.bytes();
    EXPECT_EQ(textsOf(bytes, QStringLiteral("c")),
              QStringList({QStringLiteral("xy\t&"), QStringLiteral("𠀀")}));
    EXPECT_EQ(attributesOf(bytes, QStringLiteral("a"), QStringLiteral("b")),
              QStringList {QStringLiteral("<\">")});
}

}
