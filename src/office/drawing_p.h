// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office/officechart_p.h"
#include "office/xmlpart_p.h"

#include <QColor>
#include <QRectF>
#include <QString>

namespace zoneboard {

/// DrawingML (ECMA-376, part 1, chapter 20) that slides, charts and documents share. Lengths come
/// in 1/96 inch and are written in EMU.
namespace drawing {

inline constexpr char mainNamespace[] = "http://schemas.openxmlformats.org/drawingml/2006/main";
inline constexpr char relationNamespace[] =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

[[nodiscard]] qint64 emu(double pixels);
/// Hundredths of a point, of a size in 1/96 inch; whole half points.
[[nodiscard]] int fontSize(double pixels);
[[nodiscard]] QString hexOf(const QColor& colour);

struct TextLook
{
    QString languageTag;
    double pixels = 16;
    bool bold = false;
    QColor ink;
};

void solidFill(XmlPart& xml, const QColor& colour);
/// An outline; none for an invalid colour.
void outline(XmlPart& xml, const char* name, const QColor& colour, double pixels,
             bool dashed = false);
/// c:spPr of a mark of a chart or a shape: fill, hatching, outline.
void fillAndOutline(XmlPart& xml, const OfficePaint& paint);
/// a:rPr, a:defRPr, a:endParaRPr: language, size, ink and the theme's fonts. `link` is the id of a
/// relation to a slide; may be empty.
void runProperties(XmlPart& xml, const char* name, const TextLook& look, const QString& link = {});
/// a:xfrm or p:xfrm.
void transform(XmlPart& xml, const char* name, const QRectF& rect);

}

}
