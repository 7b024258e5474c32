// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/docx.h"

#include "charts/chartfile.h"
#include "charts/charttext.h"
#include "office/docx_p.h"
#include "office/drawing_p.h"
#include "office/opcpackage_p.h"

namespace zoneboard {

namespace {

constexpr char pictureType[] = "http://schemas.openxmlformats.org/drawingml/2006/picture";
constexpr char svgExtension[] = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";
constexpr char svgNamespace[] = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";
constexpr int pictureDpi = 150;
constexpr double runningDistance = 34; // of head and foot from the text

const QString documentPart = QStringLiteral("word/document.xml");

/// The parts that run along, as relations of the document.
struct DocxRunning
{
    QString head;
    QString foot;
    QString evenFoot; ///< empty where all pages are alike
};

/// Writes the text of one document into its package; used once.
class DocxText : private DocxXml
{
public:
    DocxText(const OfficeDocument& document, OpcPackage& package)
        : DocxXml(m_part)
        , m_document(document)
        , m_package(package)
        , m_tables(m_part, document)
    {
    }

    QByteArray written(const DocxRunning& running)
    {
        m_xml.element(
            "w:document",
            {{"xmlns:w", wordNamespace},
             {"xmlns:r", drawing::relationNamespace},
             {"xmlns:a", drawing::mainNamespace},
             {"xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"},
             {"xmlns:pic", pictureType}},
            [&] {
                m_xml.element("w:body", [&] {
                    for (const DocumentPart& part : m_document.parts)
                        std::visit([&](const auto& what) { write(what); }, part);
                    section(running);
                });
            });
        return m_part.bytes();
    }

private:
    void pageBreakBefore() { m_xml.empty("w:pageBreakBefore"); }

    void write(const DocumentHeading& heading)
    {
        const bool first = std::exchange(m_first, false);
        const int id = ++m_bookmarks;
        paragraph(
            heading.level == 1 ? "Heading1" : "Heading2",
            [&] {
                if (heading.onNewPage || first)
                    pageBreakBefore();
            },
            [&] {
                m_xml.empty("w:bookmarkStart", {{"w:id", id}, {"w:name", heading.anchor}});
                words(heading.text);
                m_xml.empty("w:bookmarkEnd", {{"w:id", id}});
            });
    }

    void write(const DocumentParagraph& what)
    {
        const bool point = what.style == DocumentStyle::Bullet || what.style == DocumentStyle::Lead;
        paragraph(
            docxStyleId(what.style),
            [&] {
                if (point)
                    m_xml.element("w:numPr", [&] {
                        m_xml.empty("w:ilvl", {{"w:val", "0"}});
                        m_xml.empty("w:numId", {{"w:val", "1"}});
                    });
            },
            [&] { words(what.text); });
    }

    void write(const DocumentTable& what) { m_tables.write(what); }
    void write(const DocumentKeyFigures& what) { m_tables.write(what); }

    QString relationTo(const DocumentPicture& what, ChartFormat format, const QString& suffix)
    {
        const QString part = QStringLiteral("word/media/") + what.name + suffix;
        m_package.add(part, nullptr,
                      chartBytes(format, what.chart, m_document.style, what.size, pictureDpi));
        return m_package.relate(documentPart, "image", part);
    }

    void write(const DocumentPicture& what)
    {
        const QString image = relationTo(what, ChartFormat::Png, QStringLiteral(".png"));
        const QString vectors = relationTo(what, ChartFormat::Svg, QStringLiteral(".svg"));
        const int id = ++m_pictures;
        paragraph("Figure", [&] {
            m_xml.element("w:r", [&] {
                m_xml.element("w:drawing", [&] {
                    m_xml.element("wp:inline", [&] {
                        m_xml.empty("wp:extent",
                                    {{"cx", drawing::emu(what.size.width())},
                                     {"cy", drawing::emu(what.size.height())}});
                        m_xml.empty(
                            "wp:docPr",
                            {{"id", id}, {"name", what.name}, {"descr", what.chart.description}});
                        m_xml.element("a:graphic", [&] {
                            m_xml.element("a:graphicData", {{"uri", pictureType}},
                                          [&] { picture(what, id, image, vectors); });
                        });
                    });
                });
            });
        });
    }

    /// As vectors, and as an image for programs that do not know them.
    void picture(const DocumentPicture& what, int id, const QString& image, const QString& vectors)
    {
        m_xml.element("pic:pic", [&] {
            m_xml.element("pic:nvPicPr", [&] {
                m_xml.empty("pic:cNvPr", {{"id", id}, {"name", what.name}});
                m_xml.empty("pic:cNvPicPr");
            });
            m_xml.element("pic:blipFill", [&] {
                m_xml.element("a:blip", {{"r:embed", image}}, [&] {
                    m_xml.element("a:extLst", [&] {
                        m_xml.element("a:ext", {{"uri", svgExtension}}, [&] {
                            m_xml.empty("asvg:svgBlip",
                                        {{"xmlns:asvg", svgNamespace}, {"r:embed", vectors}});
                        });
                    });
                });
                m_xml.element("a:stretch", [&] { m_xml.empty("a:fillRect"); });
            });
            m_xml.element("pic:spPr", [&] {
                drawing::transform(m_xml, "a:xfrm", QRectF(QPointF(0, 0), what.size));
                m_xml.element("a:prstGeom", {{"prst", "rect"}}, [&] { m_xml.empty("a:avLst"); });
            });
        });
    }

    void write(const DocumentContents& what)
    {
        m_first = false;
        paragraph(
            "TOCHeading", [&] { pageBreakBefore(); }, [&] { words(what.title); });
        for (const DocumentHeading& entry : what.entries)
            paragraph(entry.level == 1 ? "TOC1" : "TOC2", [&] {
                m_xml.element("w:hyperlink", {{"w:anchor", entry.anchor}}, [&] {
                    words(entry.text);
                    m_xml.element("w:r", [&] { m_xml.empty("w:tab"); });
                    docxField(m_xml, QStringLiteral("PAGEREF ") + entry.anchor,
                              QStringLiteral("1"));
                });
            });
    }

    void section(const DocxRunning& running)
    {
        const QSizeF page = m_document.pageSize();
        const QRectF area = m_document.area();
        m_xml.element("w:sectPr", [&] {
            m_xml.empty("w:headerReference", {{"w:type", "default"}, {"r:id", running.head}});
            m_xml.empty("w:footerReference", {{"w:type", "default"}, {"r:id", running.foot}});
            if (!running.evenFoot.isEmpty()) {
                m_xml.empty("w:headerReference", {{"w:type", "even"}, {"r:id", running.head}});
                m_xml.empty("w:footerReference", {{"w:type", "even"}, {"r:id", running.evenFoot}});
            }
            m_xml.empty("w:pgSz",
                        {{"w:w", twips(page.width())},
                         {"w:h", twips(page.height())},
                         {"w:orient", page.width() > page.height() ? "landscape" : "portrait"}});
            m_xml.empty("w:pgMar",
                        {{"w:top", twips(area.top())},
                         {"w:right", twips(page.width() - area.right())},
                         {"w:bottom", twips(page.height() - area.bottom())},
                         {"w:left", twips(area.left())},
                         {"w:header", twips(area.top() - runningDistance)},
                         {"w:footer", twips(page.height() - area.bottom() - runningDistance)},
                         {"w:gutter", "0"}});
            m_xml.empty("w:titlePg"); // the cover has neither head nor foot
        });
    }

    const OfficeDocument& m_document;
    OpcPackage& m_package;
    XmlPart m_part;
    DocxTables m_tables;
    bool m_first = true; ///< no page has begun yet after the cover
    int m_bookmarks = 0;
    int m_pictures = 0;
};

}

Result<QByteArray> reportDocx(const ReportSpec& spec, const PageSetup& setup)
{
    const OfficeDocument document = officeDocument(spec, setup);
    OpcPackage package;
    package.relate({}, "officeDocument", documentPart);
    const auto add = [&](const char* name, const char* relation, const char* type,
                         QByteArray bytes) {
        const QString part = QStringLiteral("word/") + QLatin1String(name);
        package.add(part, type, std::move(bytes));
        return package.relate(documentPart, relation, part);
    };
    add("styles.xml", "styles", "vnd.openxmlformats-officedocument.wordprocessingml.styles+xml",
        docxStyles(document));
    add("numbering.xml", "numbering",
        "vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml", docxNumbering());
    add("settings.xml", "settings",
        "vnd.openxmlformats-officedocument.wordprocessingml.settings+xml", docxSettings(document));
    constexpr char footType[] = "vnd.openxmlformats-officedocument.wordprocessingml.footer+xml";
    const bool mirrored = document.setup.mirrored;
    DocxRunning running;
    running.head =
        add("header1.xml", "header",
            "vnd.openxmlformats-officedocument.wordprocessingml.header+xml", docxHead(document));
    running.foot =
        add("footer1.xml", "footer", footType, docxFoot(document, mirrored ? "right" : "center"));
    if (mirrored)
        running.evenFoot = add("footer2.xml", "footer", footType, docxFoot(document, "left"));
    package.add(documentPart,
                "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                DocxText(document, package).written(running));
    addProperties(package,
                  {document.title, document.author, document.subject, document.languageTag,
                   document.isoDate});
    return package.bytes();
}

}
