// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/odt_p.h"
#include "report/typography.h"

namespace zoneboard {

namespace {

constexpr double bulletIndent = 20;

/// Writes the styles of one document; used once.
class OdtStyles
{
public:
    explicit OdtStyles(const OfficeDocument& document)
        : m_document(document)
        , m_theme(document.style.theme)
    {
    }

    QByteArray written()
    {
        OdtPages pages(m_xml, m_document);
        odtDocument(m_xml, "office:document-styles", [&] {
            m_xml.element("office:font-face-decls", [&] {
                for (const QString& name : {family(), officialFamilies().front()})
                    m_xml.empty("style:font-face",
                                {{"style:name", name}, {"svg:font-family", u'\'' + name + u'\''}});
            });
            m_xml.element("office:styles", [&] { styles(); });
            m_xml.element("office:automatic-styles", [&] { pages.writeLayouts(); });
            m_xml.element("office:master-styles", [&] { pages.writeMasters(); });
        });
        return m_xml.bytes();
    }

private:
    [[nodiscard]] QString family() const { return m_theme.fontFamilies.value(0); }

    void textProperties(const DocumentFace& face)
    {
        const QString name = face.family.isEmpty() ? family() : face.family;
        const bool chinese = m_document.languageTag.startsWith(u"zh");
        const QString size = odtLength(face.pixels);
        const char* weight = face.bold ? "bold" : "normal";
        m_xml.empty("style:text-properties",
                    {{"style:font-name", name},
                     {"style:font-name-asian", name},
                     {"fo:font-size", size},
                     {"style:font-size-asian", size},
                     {"fo:font-weight", weight},
                     {"style:font-weight-asian", weight},
                     {"fo:color", face.ink.name()},
                     {"fo:language", "en"},
                     {"fo:country", chinese ? "US" : "GB"},
                     {"style:language-asian", "zh"},
                     {"style:country-asian", "CN"}});
    }

    /// A style of paragraphs with a name of its own.
    void style(const char* name, const char* parent, const DocumentFace& face,
               XmlAttributes paragraph = {}, int outline = 0)
    {
        std::vector<XmlAttribute> attributes {{"style:name", name},
                                              {"style:family", "paragraph"},
                                              {"style:parent-style-name", parent},
                                              {"style:class", "text"}};
        if (outline > 0)
            attributes.emplace_back("style:default-outline-level", outline);
        m_xml.element("style:style", attributes, [&] {
            std::vector<XmlAttribute> properties {
                {"fo:margin-top", odtLength(face.before)},
                {"fo:margin-bottom", odtLength(face.after)},
                {"fo:line-height", face.line > 0 ? odtLength(face.line) : QStringLiteral("100%")}};
            if (face.firstLine > 0)
                properties.emplace_back("fo:text-indent", odtLength(face.firstLine));
            properties.insert(properties.end(), paragraph.begin(), paragraph.end());
            m_xml.empty("style:paragraph-properties", properties);
            textProperties(face);
        });
    }

    void styles()
    {
        m_xml.element("style:default-style", {{"style:family", "paragraph"}}, [&] {
            m_xml.empty("style:paragraph-properties",
                        {{"fo:hyphenation-ladder-count", "no-limit"},
                         {"style:punctuation-wrap", "hanging"},
                         {"style:line-break", "strict"}});
            textProperties({14, false, 0, 0, m_theme.ink});
        });
        m_xml.element("style:default-style", {{"style:family", "table"}}, [&] {
            m_xml.empty("style:table-properties", {{"table:border-model", "collapsing"}});
        });
        m_xml.empty(
            "style:style",
            {{"style:name", "Standard"}, {"style:family", "paragraph"}, {"style:class", "text"}});
        paragraphStyles();
        cellStyles();
        contentsStyles();
        for (int level : {1, 2})
            style(level == 1 ? "Heading_20_1" : "Heading_20_2", "Standard",
                  headingFace(level, m_theme), {{"fo:keep-with-next", "always"}}, level);
        style("Running", "Standard", {12, false, 0, 0, m_theme.quietInk});
        outline();
        bullets();
        // Links of the contents look like text.
        m_xml.element("style:style", {{"style:name", "Index_20_Link"}, {"style:family", "text"}},
                      [&] {
                          m_xml.empty("style:text-properties",
                                      {{"fo:color", m_theme.ink.name()},
                                       {"style:text-underline-style", "none"}});
                      });
        m_xml.element("style:style", {{"style:name", "Graphics"}, {"style:family", "graphic"}},
                      [&] {
                          m_xml.empty("style:graphic-properties",
                                      {{"text:anchor-type", "as-char"},
                                       {"style:vertical-pos", "top"},
                                       {"style:vertical-rel", "baseline"}});
                      });
    }

    void paragraphStyles()
    {
        for (const DocumentStyle each :
             {DocumentStyle::Title, DocumentStyle::Subtitle, DocumentStyle::Body,
              DocumentStyle::Lead, DocumentStyle::Note, DocumentStyle::Mark})
            style(odtStyleName(each), "Standard", documentFace(each, m_document));
        for (const DocumentStyle each :
             {DocumentStyle::Subheading, DocumentStyle::FigureCaption, DocumentStyle::TableCaption})
            style(odtStyleName(each), "Standard", documentFace(each, m_document),
                  {{"fo:keep-with-next", "always"}});
        style(odtStyleName(DocumentStyle::Bullet), "Standard",
              documentFace(DocumentStyle::Bullet, m_document));
        // The line a chart stands in is as high as the chart.
        style("Figure", "Standard", {12, false, 0, 6, m_theme.ink});
    }

    void cellStyles()
    {
        const DocumentFace cell {documentCellPixels, false, 0, 0, m_theme.ink};
        const DocumentFace head {documentCellPixels, true, 0, 0, m_theme.quietInk};
        const DocumentFace strong {documentCellPixels, true, 0, 0, m_theme.ink};
        style("Table_20_Contents", "Standard", cell);
        style("Table_20_Number", "Table_20_Contents", cell, {{"fo:text-align", "end"}});
        style("Table_20_Heading", "Table_20_Contents", head);
        style("Table_20_Heading_20_Number", "Table_20_Heading", head, {{"fo:text-align", "end"}});
        style("Table_20_Strong", "Table_20_Contents", strong);
        style("Table_20_Strong_20_Number", "Table_20_Number", strong, {{"fo:text-align", "end"}});
        style("Key_20_Name", "Standard", {documentCellPixels, false, 0, 0, m_theme.quietInk});
        style("Key_20_Value", "Standard", {documentKeyPixels, true, 0, 0, m_theme.brand});
    }

    void contentsStyles()
    {
        style("Contents_20_Heading", "Standard", headingFace(2, m_theme));
        for (int level : {1, 2}) {
            const DocumentFace face {14, level == 1, level == 1 ? 6.0 : 0, 2, m_theme.ink};
            m_xml.element("style:style",
                          {{"style:name", level == 1 ? "Contents_20_1" : "Contents_20_2"},
                           {"style:family", "paragraph"},
                           {"style:parent-style-name", "Standard"},
                           {"style:class", "index"}},
                          [&] {
                              contentsTab(face, level);
                              textProperties(face);
                          });
        }
    }

    void contentsTab(const DocumentFace& face, int level)
    {
        const double indent = level == 1 ? 0 : bulletIndent;
        m_xml.element(
            "style:paragraph-properties",
            {{"fo:margin-top", odtLength(face.before)},
             {"fo:margin-bottom", odtLength(face.after)},
             {"fo:margin-left", odtLength(indent)}},
            [&] {
                m_xml.element("style:tab-stops", [&] {
                    m_xml.empty("style:tab-stop",
                                {{"style:position", odtLength(m_document.area().width() - indent)},
                                 {"style:type", "right"},
                                 {"style:leader-style", "dotted"},
                                 {"style:leader-text", "."}});
                });
            });
    }

    /// Headings are numbered by nobody, but are levels of the outline.
    void outline()
    {
        m_xml.element("text:outline-style", {{"style:name", "Outline"}}, [&] {
            for (int level = 1; level <= 10; ++level)
                m_xml.empty("text:outline-level-style",
                            {{"text:level", level}, {"style:num-format", ""}});
        });
    }

    void bullets()
    {
        m_xml.element("text:list-style", {{"style:name", "Points"}}, [&] {
            m_xml.element(
                "text:list-level-style-bullet",
                {{"text:level", "1"}, {"text:bullet-char", QStringLiteral("•")}}, [&] {
                    m_xml.element(
                        "style:list-level-properties",
                        {{"text:list-level-position-and-space-mode", "label-alignment"}}, [&] {
                            m_xml.empty("style:list-level-label-alignment",
                                        {{"text:label-followed-by", "listtab"},
                                         {"text:list-tab-stop-position", odtLength(bulletIndent)},
                                         {"fo:text-indent", odtLength(-bulletIndent)},
                                         {"fo:margin-left", odtLength(bulletIndent)}});
                        });
                });
        });
    }

    const OfficeDocument& m_document;
    const Theme& m_theme;
    XmlPart m_xml;
};

}

const char* odtStyleName(DocumentStyle style)
{
    switch (style) {
    case DocumentStyle::Title:
        return "Title";
    case DocumentStyle::Subtitle:
        return "Subtitle";
    case DocumentStyle::Lead:
        return "Lead";
    case DocumentStyle::Bullet:
        return "Point";
    case DocumentStyle::Subheading:
        return "Subheading";
    case DocumentStyle::FigureCaption:
        return "Figure_20_Caption";
    case DocumentStyle::TableCaption:
        return "Table_20_Caption";
    case DocumentStyle::Note:
        return "Note";
    case DocumentStyle::Mark:
        return "Demo_20_Data";
    case DocumentStyle::Body:
        break;
    }
    return "Text_20_body";
}

QString odtLength(double pixels)
{
    return QString::number(pixels * 0.75, 'f', 2) + QStringLiteral("pt");
}

QByteArray odtStyles(const OfficeDocument& document)
{
    return OdtStyles(document).written();
}

}
