// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/charttext.h"
#include "office/officedocument_p.h"
#include "office/xmlpart_p.h"

#include <QByteArray>
#include <QString>

namespace zoneboard {

inline constexpr char wordNamespace[] =
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/// word/styles.xml: the named styles that a person edits.
[[nodiscard]] QByteArray docxStyles(const OfficeDocument& document);
/// word/numbering.xml: the points of lists.
[[nodiscard]] QByteArray docxNumbering();
/// word/header1.xml: title, mark and chapter; word/footer1.xml: the page number, at "center", or
/// where both sides are printed at "right" and "left".
[[nodiscard]] QByteArray docxHead(const OfficeDocument& document);
[[nodiscard]] QByteArray docxFoot(const OfficeDocument& document, const char* align);
/// word/settings.xml: whether even pages mirror odd ones.
[[nodiscard]] QByteArray docxSettings(const OfficeDocument& document);

/// The id of a style as paragraphs name it.
[[nodiscard]] const char* docxStyleId(DocumentStyle style);

/// Twentieths of a point, of a length in 1/96 inch.
[[nodiscard]] qint64 twips(double pixels);

/// A field that the program fills in, with what it shows until then.
void docxField(XmlPart& xml, const QString& instruction, const QString& shown);

/// Paragraphs and runs as all parts of a document are written with.
class DocxXml
{
public:
    explicit DocxXml(XmlPart& xml)
        : m_xml(xml)
    {
    }

protected:
    template<typename Content>
    void paragraph(const char* style, Content&& content)
    {
        paragraph(
            style, [] {}, std::forward<Content>(content));
    }

    template<typename Properties, typename Content>
    void paragraph(const char* style, Properties&& properties, Content&& content)
    {
        m_xml.element("w:p", [&] {
            m_xml.element("w:pPr", [&] {
                m_xml.empty("w:pStyle", {{"w:val", style}});
                properties();
            });
            content();
        });
    }

    void words(const QString& text)
    {
        if (!text.isEmpty())
            m_xml.element("w:r", [&] {
                m_xml.text("w:t", settable(text), {{"xml:space", "preserve"}});
            });
    }

    XmlPart& m_xml;
};

/// Tables of word/document.xml: the figures', and key figures side by side.
class DocxTables : private DocxXml
{
public:
    DocxTables(XmlPart& xml, const OfficeDocument& document)
        : DocxXml(xml)
        , m_document(document)
        , m_theme(document.style.theme)
    {
    }

    void write(const DocumentTable& what);
    void write(const DocumentKeyFigures& what);

private:
    void grid(const std::vector<double>& widths);
    template<typename Content>
    void cell(double width, const QColor& line, const QColor& ground, Content&& content);
    void row(const DocumentTable& what, const QStringList& cells, bool head, bool strong);

    const OfficeDocument& m_document;
    const Theme& m_theme;
};

}
