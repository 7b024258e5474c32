// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/docx_p.h"
#include "office/drawing_p.h"

#include <cmath>

namespace zoneboard {

namespace {

constexpr double bulletIndent = 20;
constexpr double runningPixels = 12;

/// Writes the styles of one document; used once.
class DocxStyles
{
public:
    explicit DocxStyles(const OfficeDocument& document)
        : m_document(document)
        , m_theme(document.style.theme)
    {
    }

    QByteArray written()
    {
        m_xml.element("w:styles", {{"xmlns:w", wordNamespace}}, [&] {
            m_xml.element("w:docDefaults", [&] {
                m_xml.element("w:rPrDefault", [&] { run({14, false, 0, 0, m_theme.ink}); });
                m_xml.empty("w:pPrDefault");
            });
            style("Normal", "Normal", {14, false, 0, 0, m_theme.ink});
            paragraphStyles();
            cellStyles();
            for (int level : {1, 2})
                style(level == 1 ? "Heading1" : "Heading2", level == 1 ? "heading 1" : "heading 2",
                      headingFace(level, m_theme), {.keepNext = true, .outline = level});
            for (int level : {1, 2})
                style(level == 1 ? "TOC1" : "TOC2", level == 1 ? "toc 1" : "toc 2",
                      {14, level == 1, level == 1 ? 6.0 : 0, 2, m_theme.ink},
                      {.tab = m_document.area().width(), .indent = level == 1 ? 0 : bulletIndent});
            style("TOCHeading", "TOC Heading", headingFace(2, m_theme));
            style("Running", "Running", {runningPixels, false, 0, 0, m_theme.quietInk},
                  {.tab = m_document.area().width()});
        });
        return m_xml.bytes();
    }

private:
    struct Setting
    {
        bool keepNext = false;
        int outline = 0; ///< level of a heading
        double tab = 0; ///< what stands behind it ends there
        double indent = 0;
        bool rightAligned = false;
    };

    void run(const DocumentFace& face)
    {
        const QString family = face.family.isEmpty() ? m_theme.fontFamilies.value(0) : face.family;
        const auto halfPoints = static_cast<qint64>(std::lround(face.pixels * 1.5));
        m_xml.element("w:rPr", [&] {
            m_xml.empty("w:rFonts",
                        {{"w:ascii", family},
                         {"w:hAnsi", family},
                         {"w:eastAsia", family},
                         {"w:cs", family}});
            if (face.bold)
                m_xml.empty("w:b");
            m_xml.empty("w:color", {{"w:val", drawing::hexOf(face.ink)}});
            m_xml.empty("w:sz", {{"w:val", halfPoints}});
            m_xml.empty("w:szCs", {{"w:val", halfPoints}});
            m_xml.empty("w:lang",
                        {{"w:val", m_document.languageTag.startsWith(u"zh") ? "en-US" : "en-GB"},
                         {"w:eastAsia", "zh-CN"}});
        });
    }

    void style(const char* id, const char* name, const DocumentFace& face)
    {
        style(id, name, face, Setting());
    }

    void style(const char* id, const char* name, const DocumentFace& face, const Setting& setting)
    {
        const bool normal = qstrcmp(id, "Normal") == 0;
        m_xml.element(
            "w:style",
            {{"w:type", "paragraph"}, {"w:default", normal ? "1" : "0"}, {"w:styleId", id}}, [&] {
                m_xml.empty("w:name", {{"w:val", name}});
                if (!normal)
                    m_xml.empty("w:basedOn", {{"w:val", "Normal"}});
                m_xml.empty("w:qFormat");
                m_xml.element("w:pPr", [&] { paragraph(face, setting); });
                run(face);
            });
    }

    void paragraph(const DocumentFace& face, const Setting& setting)
    {
        if (setting.keepNext)
            m_xml.empty("w:keepNext");
        if (setting.tab > 0)
            m_xml.element("w:tabs", [&] {
                m_xml.empty("w:tab",
                            {{"w:val", "right"},
                             {"w:leader", setting.indent > 0 || face.after > 0 ? "dot" : "none"},
                             {"w:pos", twips(setting.tab)}});
            });
        std::vector<XmlAttribute> spacing {{"w:before", twips(face.before)},
                                           {"w:after", twips(face.after)}};
        if (face.line > 0) {
            spacing.emplace_back("w:line", twips(face.line));
            spacing.emplace_back("w:lineRule", "exact");
        }
        m_xml.empty("w:spacing", spacing);
        if (setting.indent > 0)
            m_xml.empty("w:ind", {{"w:left", twips(setting.indent)}});
        else if (face.firstLine > 0)
            m_xml.empty("w:ind", {{"w:firstLine", twips(face.firstLine)}});
        if (setting.rightAligned)
            m_xml.empty("w:jc", {{"w:val", "right"}});
        if (setting.outline > 0)
            m_xml.empty("w:outlineLvl", {{"w:val", setting.outline - 1}});
    }

    void paragraphStyles()
    {
        for (const DocumentStyle each :
             {DocumentStyle::Title, DocumentStyle::Subtitle, DocumentStyle::Body,
              DocumentStyle::Lead, DocumentStyle::Bullet, DocumentStyle::Note, DocumentStyle::Mark})
            style(docxStyleId(each), docxStyleId(each), documentFace(each, m_document));
        for (const DocumentStyle each :
             {DocumentStyle::Subheading, DocumentStyle::FigureCaption, DocumentStyle::TableCaption})
            style(docxStyleId(each), docxStyleId(each), documentFace(each, m_document),
                  {.keepNext = true});
        style("Figure", "Figure", {12, false, 0, 6, m_theme.ink});
    }

    void cellStyles()
    {
        const auto both = [&](const char* id, const char* number, const DocumentFace& face) {
            style(id, id, face);
            style(number, number, face, {.rightAligned = true});
        };
        both("Cell", "CellNumber", {documentCellPixels, false, 0, 0, m_theme.ink});
        both("CellHead", "CellHeadNumber", {documentCellPixels, true, 0, 0, m_theme.quietInk});
        both("CellStrong", "CellStrongNumber", {documentCellPixels, true, 0, 0, m_theme.ink});
        style("KeyName", "KeyName", {documentCellPixels, false, 0, 0, m_theme.quietInk});
        style("KeyValue", "KeyValue", {documentKeyPixels, true, 0, 0, m_theme.brand});
    }

    const OfficeDocument& m_document;
    const Theme& m_theme;
    XmlPart m_xml;
};

}

const char* docxStyleId(DocumentStyle style)
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
        return "FigureCaption";
    case DocumentStyle::TableCaption:
        return "TableCaption";
    case DocumentStyle::Note:
        return "Note";
    case DocumentStyle::Mark:
        return "DemoData";
    case DocumentStyle::Body:
        break;
    }
    return "BodyText";
}

qint64 twips(double pixels)
{
    return std::llround(pixels * 15);
}

QByteArray docxStyles(const OfficeDocument& document)
{
    return DocxStyles(document).written();
}

QByteArray docxNumbering()
{
    XmlPart xml;
    xml.element("w:numbering", {{"xmlns:w", wordNamespace}}, [&] {
        xml.element("w:abstractNum", {{"w:abstractNumId", "0"}}, [&] {
            xml.element("w:lvl", {{"w:ilvl", "0"}}, [&] {
                xml.empty("w:start", {{"w:val", "1"}});
                xml.empty("w:numFmt", {{"w:val", "bullet"}});
                xml.empty("w:lvlText", {{"w:val", QStringLiteral("•")}});
                xml.empty("w:lvlJc", {{"w:val", "left"}});
                xml.element("w:pPr", [&] {
                    xml.empty(
                        "w:ind",
                        {{"w:left", twips(bulletIndent)}, {"w:hanging", twips(bulletIndent)}});
                });
            });
        });
        xml.element("w:num", {{"w:numId", "1"}}, [&] {
            xml.empty("w:abstractNumId", {{"w:val", "0"}});
        });
    });
    return xml.bytes();
}

}
