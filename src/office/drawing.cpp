// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/drawing_p.h"

#include <cmath>

namespace zoneboard::drawing {

namespace {

constexpr double emuOfPixel = 9525;
constexpr double pointsOfPixel = 0.75;

}

qint64 emu(double pixels)
{
    return std::llround(pixels * emuOfPixel);
}

int fontSize(double pixels)
{
    return static_cast<int>(std::lround(pixels * pointsOfPixel * 2)) * 50;
}

QString hexOf(const QColor& colour)
{
    return colour.name(QColor::HexRgb).mid(1).toUpper();
}

void solidFill(XmlPart& xml, const QColor& colour)
{
    xml.element("a:solidFill", [&] { xml.empty("a:srgbClr", {{"val", hexOf(colour)}}); });
}

void outline(XmlPart& xml, const char* name, const QColor& colour, double pixels, bool dashed)
{
    xml.element(name, {{"w", emu(pixels)}}, [&] {
        if (!colour.isValid()) {
            xml.empty("a:noFill");
            return;
        }
        solidFill(xml, colour);
        if (dashed)
            xml.empty("a:prstDash", {{"val", "dash"}});
    });
}

void fillAndOutline(XmlPart& xml, const OfficePaint& paint)
{
    if (!paint.fill.isValid()) {
        xml.empty("a:noFill");
    } else if (paint.hatched) {
        xml.element("a:pattFill", {{"prst", "wdUpDiag"}}, [&] {
            xml.element("a:fgClr", [&] { xml.empty("a:srgbClr", {{"val", hexOf(paint.line)}}); });
            xml.element("a:bgClr", [&] { xml.empty("a:srgbClr", {{"val", hexOf(paint.fill)}}); });
        });
    } else {
        solidFill(xml, paint.fill);
    }
    outline(xml, "a:ln", paint.line, 1, paint.dashed);
}

void runProperties(XmlPart& xml, const char* name, const TextLook& look, const QString& link)
{
    xml.element(
        name,
        {{"lang", look.languageTag},
         {"altLang", look.languageTag.startsWith(u"zh") ? "en-US" : "zh-CN"},
         {"sz", fontSize(look.pixels)},
         {"b", look.bold ? "1" : "0"}},
        [&] {
            solidFill(xml, look.ink);
            xml.empty("a:latin", {{"typeface", "+mn-lt"}});
            xml.empty("a:ea", {{"typeface", "+mn-ea"}});
            if (!link.isEmpty())
                xml.empty("a:hlinkClick", {{"r:id", link}, {"action", "ppaction://hlinksldjump"}});
        });
}

void transform(XmlPart& xml, const char* name, const QRectF& rect)
{
    xml.element(name, [&] {
        xml.empty("a:off", {{"x", emu(rect.x())}, {"y", emu(rect.y())}});
        xml.empty("a:ext", {{"cx", emu(rect.width())}, {"cy", emu(rect.height())}});
    });
}

}
