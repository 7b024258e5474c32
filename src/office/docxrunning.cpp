// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/docx_p.h"
#include "office/drawing_p.h"

namespace zoneboard {

namespace {

template<typename Content>
QByteArray runningPart(const char* root, Content&& content)
{
    XmlPart xml;
    xml.element(root, {{"xmlns:w", wordNamespace}},
                [&] { xml.element("w:p", [&] { content(xml); }); });
    return xml.bytes();
}

void words(XmlPart& xml, const QString& text)
{
    if (!text.isEmpty())
        xml.element("w:r", [&] { xml.text("w:t", text, {{"xml:space", "preserve"}}); });
}

}

void docxField(XmlPart& xml, const QString& instruction, const QString& shown)
{
    const auto mark = [&](const char* type) {
        xml.element("w:r", [&] { xml.empty("w:fldChar", {{"w:fldCharType", type}}); });
    };
    mark("begin");
    xml.element("w:r", [&] {
        xml.text("w:instrText", u' ' + instruction + u' ', {{"xml:space", "preserve"}});
    });
    mark("separate");
    words(xml, shown);
    mark("end");
}

QByteArray docxHead(const OfficeDocument& document)
{
    return runningPart("w:hdr", [&](XmlPart& xml) {
        xml.element("w:pPr", [&] {
            xml.empty("w:pStyle", {{"w:val", "Running"}});
            xml.element("w:pBdr", [&] {
                xml.empty("w:bottom",
                          {{"w:val", "single"},
                           {"w:sz", "4"},
                           {"w:space", "2"},
                           {"w:color", drawing::hexOf(document.style.theme.line)}});
            });
        });
        words(xml, document.title);
        if (!document.mark.isEmpty())
            words(xml, QStringLiteral("  ·  ") + document.mark);
        xml.element("w:r", [&] { xml.empty("w:tab"); });
        docxField(xml, QStringLiteral("STYLEREF \"heading 1\""), QString());
    });
}

QByteArray docxFoot(const OfficeDocument& document, const char* align)
{
    return runningPart("w:ftr", [&](XmlPart& xml) {
        xml.element("w:pPr", [&] {
            xml.empty("w:pStyle", {{"w:val", "Running"}});
            xml.empty("w:jc", {{"w:val", align}});
        });
        const QString text = document.pageNumber;
        const qsizetype number = text.indexOf(QStringLiteral("%1"));
        const qsizetype count = text.indexOf(QStringLiteral("%2"));
        words(xml, text.left(number));
        docxField(xml, QStringLiteral("PAGE"), QStringLiteral("1"));
        words(xml, text.mid(number + 2, count < 0 ? -1 : count - number - 2));
        if (count < 0)
            return;
        docxField(xml, QStringLiteral("NUMPAGES"), QStringLiteral("1"));
        words(xml, text.mid(count + 2));
    });
}

QByteArray docxSettings(const OfficeDocument& document)
{
    XmlPart xml;
    xml.element("w:settings", {{"xmlns:w", wordNamespace}}, [&] {
        if (document.setup.mirrored)
            xml.empty("w:mirrorMargins");
        if (document.setup.mirrored)
            xml.empty("w:evenAndOddHeaders");
    });
    return xml.bytes();
}

}
