// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/pptx_p.h"

namespace zoneboard {

namespace {

void colourScheme(XmlPart& xml, const Theme& theme)
{
    const auto colour = [&](const char* name, const QColor& value) {
        xml.element(name, [&] { xml.empty("a:srgbClr", {{"val", drawing::hexOf(value)}}); });
    };
    xml.element("a:clrScheme", {{"name", "Zoneboard"}}, [&] {
        colour("a:dk1", theme.ink);
        colour("a:lt1", theme.panel);
        colour("a:dk2", theme.quietInk);
        colour("a:lt2", theme.ground);
        constexpr const char* accents[] {"a:accent1", "a:accent2", "a:accent3",
                                         "a:accent4", "a:accent5", "a:accent6"};
        for (size_t i = 0; i < std::size(accents); ++i)
            colour(accents[i], theme.series[i % theme.series.size()]);
        colour("a:hlink", theme.brand);
        colour("a:folHlink", theme.quietInk);
    });
}

void fontScheme(XmlPart& xml, const Theme& theme)
{
    const QString family = theme.fontFamilies.value(0);
    const auto fonts = [&](const char* name) {
        xml.element(name, [&] {
            xml.empty("a:latin", {{"typeface", family}});
            xml.empty("a:ea", {{"typeface", family}});
            xml.empty("a:cs", {{"typeface", ""}});
            xml.empty("a:font", {{"script", "Hans"}, {"typeface", family}});
        });
    };
    xml.element("a:fontScheme", {{"name", "Zoneboard"}}, [&] {
        fonts("a:majorFont");
        fonts("a:minorFont");
    });
}

/// Three plain fills, lines and no effects: a theme must name three of each.
void formatScheme(XmlPart& xml)
{
    const auto placeholder = [&] {
        xml.element("a:solidFill", [&] { xml.empty("a:schemeClr", {{"val", "phClr"}}); });
    };
    const auto thrice = [&](const char* name, auto content) {
        xml.element(name, [&] {
            for (int i = 0; i < 3; ++i)
                content();
        });
    };
    xml.element("a:fmtScheme", {{"name", "Zoneboard"}}, [&] {
        thrice("a:fillStyleLst", placeholder);
        thrice("a:lnStyleLst", [&] { xml.element("a:ln", {{"w", drawing::emu(1)}}, placeholder); });
        thrice("a:effectStyleLst",
               [&] { xml.element("a:effectStyle", [&] { xml.empty("a:effectLst"); }); });
        thrice("a:bgFillStyleLst", placeholder);
    });
}

}

QByteArray pptxTheme(const Theme& theme)
{
    XmlPart xml;
    xml.element("a:theme", {{"xmlns:a", drawing::mainNamespace}, {"name", "Zoneboard"}}, [&] {
        xml.element("a:themeElements", [&] {
            colourScheme(xml, theme);
            fontScheme(xml, theme);
            formatScheme(xml);
        });
    });
    return xml.bytes();
}

}
