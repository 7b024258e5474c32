// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office/officedocument_p.h"
#include "office/xmlpart_p.h"

#include <QByteArray>
#include <QString>

namespace zoneboard {

/// styles.xml: the named styles that a person edits, page size and margins, running head and foot.
[[nodiscard]] QByteArray odtStyles(const OfficeDocument& document);

/// Sheets of styles.xml: sizes and margins, running head and foot.
class OdtPages
{
public:
    OdtPages(XmlPart& xml, const OfficeDocument& document)
        : m_xml(xml)
        , m_document(document)
        , m_theme(document.style.theme)
    {
    }

    void writeLayouts(); ///< of office:automatic-styles
    void writeMasters(); ///< of office:master-styles

private:
    [[nodiscard]] bool mirrored() const;
    void pageNumber(const char* name, const char* align);
    void pageLayout(const char* name, bool running);
    void runningHead();
    void runningFoot(const char* style);

    XmlPart& m_xml;
    const OfficeDocument& m_document;
    const Theme& m_theme;
};

/// Tables of content.xml: the figures', and key figures side by side.
class OdtTables
{
public:
    OdtTables(XmlPart& xml, const OfficeDocument& document)
        : m_xml(xml)
        , m_document(document)
        , m_theme(document.style.theme)
    {
    }

    void writeStyles(); ///< of office:automatic-styles
    void write(const DocumentTable& what);
    void write(const DocumentKeyFigures& what);

private:
    void cellStyle(const char* name, const QColor& line, const QColor& ground);
    void tableStyles(const QString& name, const std::vector<double>& widths);
    void columns(const QString& name, size_t count);
    void row(const DocumentTable& what, const QStringList& cells, const char* style,
             const char* text, const char* number);
    template<typename Content>
    void cell(const char* style, Content&& content);
    void paragraph(const char* style, const QString& text);

    XmlPart& m_xml;
    const OfficeDocument& m_document;
    const Theme& m_theme;
};

/// The name of a style as the document's text uses it.
[[nodiscard]] const char* odtStyleName(DocumentStyle style);

/// "12.3pt" of a length in 1/96 inch.
[[nodiscard]] QString odtLength(double pixels);

/// The namespaces that content.xml and styles.xml declare, on their root element.
template<typename Content>
void odtDocument(XmlPart& xml, const char* root, Content&& content)
{
    xml.element(
        root,
        {{"xmlns:office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"},
         {"xmlns:style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"},
         {"xmlns:text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"},
         {"xmlns:table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"},
         {"xmlns:draw", "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"},
         {"xmlns:fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"},
         {"xmlns:svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"},
         {"xmlns:xlink", "http://www.w3.org/1999/xlink"},
         {"xmlns:loext", "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"},
         {"office:version", "1.3"}},
        std::forward<Content>(content));
}

}
