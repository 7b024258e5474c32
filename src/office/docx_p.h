// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
/// word/header1.xml: title, mark and chapter; word/footer1.xml: the page number.
[[nodiscard]] QByteArray docxHead(const OfficeDocument& document);
[[nodiscard]] QByteArray docxFoot(const OfficeDocument& document);

/// The id of a style as paragraphs name it.
[[nodiscard]] const char* docxStyleId(DocumentStyle style);

/// Twentieths of a point, of a length in 1/96 inch.
[[nodiscard]] qint64 twips(double pixels);

/// A field that the program fills in, with what it shows until then.
void docxField(XmlPart& xml, const QString& instruction, const QString& shown);

}
