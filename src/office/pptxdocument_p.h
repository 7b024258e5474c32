// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office/drawing_p.h"
#include "office/xmlpart_p.h"

#include <QByteArray>

#include <vector>

namespace zoneboard {

/// A document of PresentationML (ECMA-376, part 1, chapter 19) with the namespaces all of them
/// have; `more` are further attributes of its root.
template<typename Content>
QByteArray pptxDocument(const char* root, const std::vector<XmlAttribute>& more, Content&& content)
{
    XmlPart xml;
    std::vector<XmlAttribute> attributes {
        {"xmlns:a", drawing::mainNamespace},
        {"xmlns:r", drawing::relationNamespace},
        {"xmlns:p", "http://schemas.openxmlformats.org/presentationml/2006/main"}};
    attributes.insert(attributes.end(), more.begin(), more.end());
    xml.element(root, attributes, [&] { content(xml); });
    return xml.bytes();
}

/// The tree of shapes that slides, layouts and masters are.
template<typename Shapes>
void pptxShapes(XmlPart& xml, Shapes&& shapes)
{
    xml.element("p:spTree", [&] {
        xml.element("p:nvGrpSpPr", [&] {
            xml.empty("p:cNvPr", {{"id", "1"}, {"name", ""}});
            xml.empty("p:cNvGrpSpPr");
            xml.empty("p:nvPr");
        });
        xml.empty("p:grpSpPr");
        shapes();
    });
}

}
