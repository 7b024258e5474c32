// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/odt_p.h"

namespace zoneboard {

namespace {

constexpr double headHeight = 34; // of running head and foot, with their distance from the text
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
        odtDocument(m_xml, "office:document-styles", [&] {
            m_xml.element("office:font-face-decls", [&] {
                m_xml.empty(
                    "style:font-face",
                    {{"style:name", family()}, {"svg:font-family", u'\'' + family() + u'\''}});
            });
            m_xml.element("office:styles", [&] { styles(); });
            m_xml.element("office:automatic-styles", [&] { pageLayouts(); });
            m_xml.element("office:master-styles", [&] { masterPages(); });
        });
        return m_xml.bytes();
    }

private:
    [[nodiscard]] QString family() const { return m_theme.fontFamilies.value(0); }

    void textProperties(double pixels, bool bold, const QColor& ink)
    {
        const bool chinese = m_document.languageTag.startsWith(u"zh");
        const QString size = odtLength(pixels);
        const char* weight = bold ? "bold" : "normal";
        m_xml.empty("style:text-properties",
                    {{"style:font-name", family()},
                     {"style:font-name-asian", family()},
                     {"fo:font-size", size},
                     {"style:font-size-asian", size},
                     {"fo:font-weight", weight},
                     {"style:font-weight-asian", weight},
                     {"fo:color", ink.name()},
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
                {"fo:line-height", QStringLiteral("%1%").arg(face.line)}};
            properties.insert(properties.end(), paragraph.begin(), paragraph.end());
            m_xml.empty("style:paragraph-properties", properties);
            textProperties(face.pixels, face.bold, face.ink);
        });
    }

    void styles()
    {
        m_xml.element("style:default-style", {{"style:family", "paragraph"}}, [&] {
            m_xml.empty("style:paragraph-properties",
                        {{"fo:hyphenation-ladder-count", "no-limit"},
                         {"style:punctuation-wrap", "hanging"},
                         {"style:line-break", "strict"}});
            textProperties(14, false, m_theme.ink);
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
            style(odtStyleName(each), "Standard", documentFace(each, m_theme));
        for (const DocumentStyle each :
             {DocumentStyle::Subheading, DocumentStyle::FigureCaption, DocumentStyle::TableCaption})
            style(odtStyleName(each), "Standard", documentFace(each, m_theme),
                  {{"fo:keep-with-next", "always"}});
        style(odtStyleName(DocumentStyle::Bullet), "Standard",
              documentFace(DocumentStyle::Bullet, m_theme));
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
                              textProperties(face.pixels, face.bold, face.ink);
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

    void pageLayouts()
    {
        pageLayout("Pages", true);
        pageLayout("CoverPage", false);
        // Head and foot: what stands at the right edge stands behind a tab.
        m_xml.element(
            "style:style",
            {{"style:name", "RunningLine"},
             {"style:family", "paragraph"},
             {"style:parent-style-name", "Running"}},
            [&] {
                m_xml.element(
                    "style:paragraph-properties",
                    {{"fo:border-bottom", QStringLiteral("0.5pt solid ") + m_theme.line.name()},
                     {"fo:padding-bottom", "2pt"}},
                    [&] {
                        m_xml.element("style:tab-stops", [&] {
                            m_xml.empty("style:tab-stop",
                                        {{"style:position", odtLength(m_document.area().width())},
                                         {"style:type", "right"}});
                        });
                    });
            });
        m_xml.element("style:style",
                      {{"style:name", "PageNumber"},
                       {"style:family", "paragraph"},
                       {"style:parent-style-name", "Running"}},
                      [&] {
                          m_xml.empty("style:paragraph-properties", {{"fo:text-align", "center"}});
                      });
    }

    void pageLayout(const char* name, bool running)
    {
        const QSizeF page = m_document.pageSize();
        const QRectF area = m_document.area();
        const double frame = running ? headHeight : 0;
        m_xml.element(
            "style:page-layout",
            {{"style:name", name},
             {"style:page-usage", m_document.setup.mirrored ? "mirrored" : "all"}},
            [&] {
                m_xml.empty("style:page-layout-properties",
                            {{"fo:page-width", odtLength(page.width())},
                             {"fo:page-height", odtLength(page.height())},
                             {"style:print-orientation",
                              page.width() > page.height() ? "landscape" : "portrait"},
                             {"fo:margin-left", odtLength(area.left())},
                             {"fo:margin-right", odtLength(page.width() - area.right())},
                             {"fo:margin-top", odtLength(area.top() - frame)},
                             {"fo:margin-bottom", odtLength(page.height() - area.bottom() - frame)},
                             {"style:writing-mode", "lr-tb"}});
                if (!running)
                    return;
                for (const bool head : {true, false})
                    m_xml.element(head ? "style:header-style" : "style:footer-style", [&] {
                        m_xml.empty("style:header-footer-properties",
                                    {{"fo:min-height", odtLength(headHeight)},
                                     {head ? "fo:margin-bottom" : "fo:margin-top", "8pt"}});
                    });
            });
    }

    void masterPages()
    {
        // The first name is what Standard pages are called everywhere.
        m_xml.element("style:master-page",
                      {{"style:name", "Standard"}, {"style:page-layout-name", "Pages"}}, [&] {
                          m_xml.element("style:header", [&] { runningHead(); });
                          m_xml.element("style:footer", [&] { runningFoot(); });
                      });
        m_xml.empty("style:master-page",
                    {{"style:name", "Cover"},
                     {"style:page-layout-name", "CoverPage"},
                     {"style:next-style-name", "Standard"}});
    }

    void runningHead()
    {
        m_xml.element("text:p", {{"text:style-name", "RunningLine"}}, [&] {
            m_xml.text(m_document.title);
            if (!m_document.mark.isEmpty())
                m_xml.text(QStringLiteral("  ·  ") + m_document.mark);
            m_xml.empty("text:tab");
            m_xml.empty("text:chapter", {{"text:display", "name"}, {"text:outline-level", "1"}});
        });
    }

    void runningFoot()
    {
        const QString words = m_document.pageNumber;
        m_xml.element("text:p", {{"text:style-name", "PageNumber"}}, [&] {
            const qsizetype number = words.indexOf(QStringLiteral("%1"));
            const qsizetype count = words.indexOf(QStringLiteral("%2"));
            m_xml.text(words.left(number));
            m_xml.text("text:page-number", QStringLiteral("1"), {{"text:select-page", "current"}});
            m_xml.text(words.mid(number + 2, count < 0 ? -1 : count - number - 2));
            if (count < 0)
                return;
            m_xml.text("text:page-count", QStringLiteral("1"));
            m_xml.text(words.mid(count + 2));
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
