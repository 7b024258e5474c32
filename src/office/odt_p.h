// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office/officedocument_p.h"
#include "office/xmlpart_p.h"

#include <QByteArray>
#include <QString>

namespace zoneboard {

/// styles.xml: the named styles that a person edits, page size and margins, running head and foot.
[[nodiscard]] QByteArray odtStyles(const OfficeDocument& document);

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
