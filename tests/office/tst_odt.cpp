// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/odt.h"
#include "office/officedocument_p.h"
#include "officereader.h"
#include "report/reportfixture.h"

#include <QSet>

#include <gtest/gtest.h>

using namespace zoneboard;

namespace {

class OdtTest : public ::testing::Test
{
protected:
    [[nodiscard]] PackageParts parts(const PageSetup& setup = {}) const
    {
        const auto bytes = reportOdt(spec, setup);
        EXPECT_TRUE(bytes.has_value());
        return partsOf(bytes.value_or(QByteArray()));
    }
    [[nodiscard]] QByteArray content() const
    {
        return parts().value(QStringLiteral("content.xml"));
    }

    ReportSpec spec = ReportFixture().report();
};

/// A chart about "R&D" is still a picture that can be read.
TEST_F(OdtTest, PicturesAreWellFormed)
{
    for (ReportPage& page : spec.pages)
        for (ReportBlock& block : page.blocks)
            if (auto* chart = std::get_if<ReportChart>(&block))
                chart->chart.title = chart->chart.description = QStringLiteral("R&D <经费>");
    const PackageParts all = parts();
    int pictures = 0;
    for (auto part = all.begin(); part != all.end(); ++part)
        if (part.key().endsWith(u".svg")) {
            EXPECT_EQ(wellFormedError(part.value()), QString()) << qPrintable(part.key());
            ++pictures;
        }
    EXPECT_GT(pictures, 0);
}

TEST_F(OdtTest, PackageIsWhole)
{
    const auto bytes = reportOdt(spec, {});
    ASSERT_TRUE(bytes.has_value());
    // The kind of document can be read without unpacking.
    EXPECT_EQ(bytes->mid(30, 47), "mimetypeapplication/vnd.oasis.opendocument.text");
    const PackageParts all = partsOf(*bytes);
    QStringList listed =
        attributesOf(all.value(QStringLiteral("META-INF/manifest.xml")),
                     QStringLiteral("manifest:file-entry"), QStringLiteral("manifest:full-path"));
    for (auto part = all.begin(); part != all.end(); ++part) {
        if (part.key().endsWith(u".xml") || part.key().endsWith(u".svg")) {
            EXPECT_EQ(wellFormedError(part.value()), QString()) << qPrintable(part.key());
        }
        if (part.key() != u"mimetype" && !part.key().startsWith(u"META-INF/")) {
            EXPECT_EQ(listed.removeAll(part.key()), 1) << qPrintable(part.key());
        }
    }
    EXPECT_EQ(listed, QStringList {QStringLiteral("/")});
    for (const QString& picture :
         attributesOf(all.value(QStringLiteral("content.xml")), QStringLiteral("draw:image"),
                      QStringLiteral("xlink:href")))
        EXPECT_TRUE(all.contains(picture)) << qPrintable(picture);
    EXPECT_TRUE(*bytes == *reportOdt(spec, {}));
}

TEST_F(OdtTest, HeadingsAreHeadings)
{
    const QByteArray xml = content();
    const QStringList headings = textsOf(xml, QStringLiteral("text:h"));
    for (const ReportPage& page : spec.pages)
        if (page.kind != ReportPageKind::Cover && page.kind != ReportPageKind::Contents) {
            EXPECT_TRUE(squeezed(headings.join(u'\n')).contains(squeezed(page.heading)))
                << qPrintable(page.heading);
        }
    const QStringList levels =
        attributesOf(xml, QStringLiteral("text:h"), QStringLiteral("text:outline-level"));
    EXPECT_EQ(levels.first(), QStringLiteral("1"));
    EXPECT_EQ(QSet<QString>(levels.begin(), levels.end()),
              QSet<QString>({QStringLiteral("1"), QStringLiteral("2")}));
}

TEST_F(OdtTest, ContentsNameEveryHeadingAndItsPage)
{
    const QByteArray xml = content();
    const QStringList anchors =
        attributesOf(xml, QStringLiteral("text:bookmark-start"), QStringLiteral("text:name"));
    EXPECT_GT(anchors.size(), 4);
    EXPECT_EQ(
        attributesOf(xml, QStringLiteral("text:bookmark-ref"), QStringLiteral("text:ref-name")),
        anchors);
    EXPECT_EQ(QSet<QString>(anchors.begin(), anchors.end()).size(), anchors.size());
}

TEST_F(OdtTest, TablesRepeatTheirHeads)
{
    const QByteArray xml = content();
    qsizetype tables = 0;
    for (const ReportPage& page : spec.pages)
        for (const ReportBlock& block : page.blocks)
            tables += std::holds_alternative<ReportTable>(block) ? 1 : 0;
    EXPECT_EQ(textsOf(xml, QStringLiteral("table:table-header-rows")).size(), tables);
}

/// Every style that the text names is one of the document's.
TEST_F(OdtTest, StylesExist)
{
    const PackageParts all = parts();
    const QByteArray xml = all.value(QStringLiteral("content.xml"));
    const QByteArray styles = all.value(QStringLiteral("styles.xml"));
    QStringList known;
    for (const QByteArray& part : {xml, styles})
        for (const char* element : {"style:style", "text:list-style"})
            known += attributesOf(part, QLatin1String(element), QStringLiteral("style:name"));
    for (const char* element : {"text:p", "text:h", "text:a", "text:list"})
        for (const QString& name :
             attributesOf(xml, QLatin1String(element), QStringLiteral("text:style-name")))
            EXPECT_TRUE(known.contains(name)) << qPrintable(name);
    for (const char* element :
         {"table:table", "table:table-column", "table:table-row", "table:table-cell"})
        for (const QString& name :
             attributesOf(xml, QLatin1String(element), QStringLiteral("table:style-name")))
            EXPECT_TRUE(known.contains(name)) << qPrintable(name);
}

TEST_F(OdtTest, PageIsThatOfTheSetup)
{
    const auto widthOf = [&](const PageSetup& setup) {
        return attributesOf(parts(setup).value(QStringLiteral("styles.xml")),
                            QStringLiteral("style:page-layout-properties"),
                            QStringLiteral("fo:page-width"))
            .first();
    };
    EXPECT_EQ(widthOf({}), QStringLiteral("841.89pt"));
    EXPECT_EQ(widthOf({.portrait = true}), QStringLiteral("595.28pt"));
    EXPECT_EQ(widthOf({.paper = Paper::A3}), QStringLiteral("1190.55pt"));
}

TEST_F(OdtTest, DemoDataAreMarkedOnEveryPage)
{
    spec.synthetic = true;
    spec.syntheticMark = QStringLiteral("演示数据");
    const PackageParts all = parts();
    EXPECT_TRUE(textsOf(all.value(QStringLiteral("styles.xml")), QStringLiteral("style:header"))
                    .join(u' ')
                    .contains(spec.syntheticMark));
    EXPECT_TRUE(textsOf(all.value(QStringLiteral("content.xml")), QStringLiteral("text:p"))
                    .contains(spec.syntheticMark)); // the cover has no running head
}

/// Whatever a table holds, its columns take up no more than the page has.
TEST(OfficeDocumentTest, TablesAreNoWiderThanThePage)
{
    ReportSpec spec = ReportFixture().report({QStringLiteral("cover")});
    ReportTable table;
    table.header.append(QStringLiteral("指标"));
    for (int column = 0; column < 60; ++column)
        table.header.append(QString::number(1965 + column));
    table.rows.push_back(QStringList {QString(80, u'长')}
                         + QStringList(60, QStringLiteral("12,345.6")));
    ReportPage page;
    page.heading = page.section = QStringLiteral("六十年");
    page.blocks = {table};
    spec.pages = {page};
    const OfficeDocument document = officeDocument(spec, {.portrait = true});
    QStringList columns;
    for (const DocumentPart& part : document.parts) {
        const auto* put = std::get_if<DocumentTable>(&part);
        if (!put)
            continue;
        double whole = 0;
        for (const double width : put->widths)
            whole += width;
        EXPECT_LE(whole, document.area().width() + 0.1);
        columns += put->table.header.mid(1);
    }
    EXPECT_EQ(columns, table.header.mid(1));
}

}
