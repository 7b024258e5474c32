// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/odt.h"

#include "charts/chartfile.h"
#include "charts/charttext.h"
#include "office/odt_p.h"
#include "office/zippackage_p.h"

namespace zoneboard {

namespace {

constexpr char mimeType[] = "application/vnd.oasis.opendocument.text";
constexpr int pictureDpi = 150;

/// Writes the text of one document and collects its pictures; used once.
class OdtText
{
public:
    OdtText(const OfficeDocument& document, ZipPackage& zip, QStringList& pictures)
        : m_document(document)
        , m_zip(zip)
        , m_pictures(pictures)
        , m_tables(m_xml, document)
    {
    }

    QByteArray written()
    {
        odtDocument(m_xml, "office:document-content", [&] {
            m_xml.element("office:automatic-styles", [&] { automaticStyles(); });
            m_xml.element("office:body", [&] {
                m_xml.element("office:text", [&] {
                    for (const DocumentPart& part : m_document.parts)
                        std::visit([&](const auto& what) { write(what); }, part);
                });
            });
        });
        return m_xml.bytes();
    }

private:
    void automaticStyles()
    {
        opening("Cover_20_Title", "Title", {{"style:master-page-name", "Cover"}}, {});
        opening("First_20_Heading", "Heading_20_1", {{"style:master-page-name", "Standard"}}, {});
        opening("Chapter", "Heading_20_1", {}, {{"fo:break-before", "page"}});
        opening("New_20_Page", "Heading_20_2", {}, {{"fo:break-before", "page"}});
        opening("First_20_Contents", "Contents_20_Heading",
                {{"style:master-page-name", "Standard"}}, {});
        m_tables.writeStyles();
    }

    /// A paragraph that begins a page.
    void opening(const char* name, const char* parent, XmlAttributes more, XmlAttributes properties)
    {
        std::vector<XmlAttribute> attributes {{"style:name", name},
                                              {"style:family", "paragraph"},
                                              {"style:parent-style-name", parent}};
        attributes.insert(attributes.end(), more.begin(), more.end());
        m_xml.element("style:style", attributes,
                      [&] { m_xml.empty("style:paragraph-properties", properties); });
    }

    void paragraph(const char* style, const QString& text)
    {
        m_xml.text("text:p", settable(text), {{"text:style-name", style}});
    }

    void write(const DocumentHeading& heading)
    {
        const bool first = std::exchange(m_first, false);
        const char* style = first ? (heading.level == 1 ? "First_20_Heading" : "Heading_20_2")
            : heading.level == 1  ? (heading.onNewPage ? "Chapter" : "Heading_20_1")
            : heading.onNewPage   ? "New_20_Page"
                                  : "Heading_20_2";
        m_xml.element("text:h", {{"text:style-name", style}, {"text:outline-level", heading.level}},
                      [&] {
                          m_xml.empty("text:bookmark-start", {{"text:name", heading.anchor}});
                          m_xml.text(settable(heading.text));
                          m_xml.empty("text:bookmark-end", {{"text:name", heading.anchor}});
                      });
    }

    void write(const DocumentParagraph& what)
    {
        if (what.style == DocumentStyle::Title) {
            paragraph("Cover_20_Title", what.text);
            return;
        }
        const char* style = odtStyleName(what.style);
        if (what.style != DocumentStyle::Bullet && what.style != DocumentStyle::Lead) {
            paragraph(style, what.text);
            return;
        }
        m_xml.element("text:list", {{"text:style-name", "Points"}}, [&] {
            m_xml.element("text:list-item", [&] { paragraph(style, what.text); });
        });
    }

    void write(const DocumentTable& what) { m_tables.write(what); }
    void write(const DocumentKeyFigures& what) { m_tables.write(what); }

    /// As vectors, and as an image for programs that do not know them.
    void write(const DocumentPicture& what)
    {
        const auto picture = [&](ChartFormat format, const QString& suffix, const char* type) {
            const QString entry = QStringLiteral("Pictures/") + what.name + suffix;
            m_zip.add(entry,
                      chartBytes(format, what.chart, m_document.style, what.size, pictureDpi),
                      format == ChartFormat::Png ? ZipPackage::Packing::Stored
                                                 : ZipPackage::Packing::Deflated);
            m_pictures.append(entry);
            m_xml.empty("draw:image",
                        {{"xlink:href", entry},
                         {"xlink:type", "simple"},
                         {"xlink:show", "embed"},
                         {"xlink:actuate", "onLoad"},
                         {"draw:mime-type", type}});
        };
        m_xml.element("text:p", {{"text:style-name", "Figure"}}, [&] {
            m_xml.element("draw:frame",
                          {{"draw:name", what.name},
                           {"draw:style-name", "Graphics"},
                           {"text:anchor-type", "as-char"},
                           {"svg:width", odtLength(what.size.width())},
                           {"svg:height", odtLength(what.size.height())}},
                          [&] {
                              picture(ChartFormat::Svg, QStringLiteral(".svg"), "image/svg+xml");
                              picture(ChartFormat::Png, QStringLiteral(".png"), "image/png");
                              m_xml.text("svg:title", what.chart.title);
                              m_xml.text("svg:desc", what.chart.description);
                          });
        });
    }

    void write(const DocumentContents& what)
    {
        m_first = false;
        m_xml.element("text:table-of-content",
                      {{"text:name", "Contents"}, {"text:protected", "false"}}, [&] {
                          contentsSource(what.title);
                          m_xml.element("text:index-body", [&] {
                              m_xml.element("text:index-title", {{"text:name", "Contents_Head"}},
                                            [&] { paragraph("First_20_Contents", what.title); });
                              for (const DocumentHeading& entry : what.entries)
                                  contentsEntry(entry);
                          });
                      });
    }

    /// How the program makes the contents anew when it is asked to.
    void contentsSource(const QString& title)
    {
        m_xml.element("text:table-of-content-source", {{"text:outline-level", "2"}}, [&] {
            m_xml.text("text:index-title-template", title,
                       {{"text:style-name", "Contents_20_Heading"}});
            for (int level : {1, 2})
                m_xml.element("text:table-of-content-entry-template",
                              {{"text:outline-level", level},
                               {"text:style-name", level == 1 ? "Contents_20_1" : "Contents_20_2"}},
                              [&] {
                                  m_xml.empty("text:index-entry-link-start");
                                  m_xml.empty("text:index-entry-text");
                                  m_xml.empty(
                                      "text:index-entry-tab-stop",
                                      {{"style:type", "right"}, {"style:leader-char", "."}});
                                  m_xml.empty("text:index-entry-page-number");
                                  m_xml.empty("text:index-entry-link-end");
                              });
        });
    }

    void contentsEntry(const DocumentHeading& entry)
    {
        m_xml.element("text:p",
                      {{"text:style-name", entry.level == 1 ? "Contents_20_1" : "Contents_20_2"}},
                      [&] {
                          m_xml.element("text:a",
                                        {{"xlink:type", "simple"},
                                         {"xlink:href", u'#' + entry.anchor},
                                         {"text:style-name", "Index_20_Link"},
                                         {"text:visited-style-name", "Index_20_Link"}},
                                        [&] {
                                            m_xml.text(settable(entry.text));
                                            m_xml.empty("text:tab");
                                            m_xml.text("text:bookmark-ref", QString(),
                                                       {{"text:reference-format", "page"},
                                                        {"text:ref-name", entry.anchor}});
                                        });
                      });
    }

    const OfficeDocument& m_document;
    ZipPackage& m_zip;
    QStringList& m_pictures;
    XmlPart m_xml;
    OdtTables m_tables;
    bool m_first = true; ///< no page has begun yet after the cover
};

QByteArray metaOf(const OfficeDocument& document)
{
    XmlPart xml;
    const QString day = document.isoDate + QStringLiteral("T00:00:00");
    xml.element("office:document-meta",
                {{"xmlns:office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"},
                 {"xmlns:meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"},
                 {"xmlns:dc", "http://purl.org/dc/elements/1.1/"},
                 {"office:version", "1.3"}},
                [&] {
                    xml.element("office:meta", [&] {
                        xml.text("meta:generator", QStringLiteral("Zoneboard"));
                        xml.text("dc:title", document.title);
                        xml.text("dc:subject", document.subject);
                        xml.text("meta:initial-creator", document.author);
                        xml.text("dc:creator", document.author);
                        xml.text("meta:creation-date", day);
                        xml.text("dc:date", day);
                        xml.text("dc:language", document.languageTag);
                    });
                });
    return xml.bytes();
}

QByteArray manifestOf(const QStringList& pictures)
{
    XmlPart xml;
    const auto entry = [&](const QString& path, const char* type) {
        xml.empty("manifest:file-entry",
                  {{"manifest:full-path", path}, {"manifest:media-type", type}});
    };
    xml.element("manifest:manifest",
                {{"xmlns:manifest", "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"},
                 {"manifest:version", "1.3"}},
                [&] {
                    entry(QStringLiteral("/"), mimeType);
                    for (const char* part : {"content.xml", "styles.xml", "meta.xml"})
                        entry(QLatin1String(part), "text/xml");
                    for (const QString& picture : pictures)
                        entry(picture, picture.endsWith(u".svg") ? "image/svg+xml" : "image/png");
                });
    return xml.bytes();
}

}

Result<QByteArray> reportOdt(const ReportSpec& spec, const PageSetup& setup)
{
    const OfficeDocument document = officeDocument(spec, setup);
    ZipPackage zip;
    zip.add(QStringLiteral("mimetype"), mimeType, ZipPackage::Packing::Stored);
    QStringList pictures;
    const QByteArray content = OdtText(document, zip, pictures).written();
    zip.add(QStringLiteral("content.xml"), content);
    zip.add(QStringLiteral("styles.xml"), odtStyles(document));
    zip.add(QStringLiteral("meta.xml"), metaOf(document));
    zip.add(QStringLiteral("META-INF/manifest.xml"), manifestOf(pictures));
    return zip.bytes();
}

}
