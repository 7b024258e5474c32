// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/pptx_p.h"
#include "office/pptxdocument_p.h"

namespace zoneboard {

namespace {

constexpr QSizeF notesSize(720, 1020);

const QString masterPart = QStringLiteral("ppt/slideMasters/slideMaster1.xml");
const QString coverPart = QStringLiteral("ppt/slideLayouts/slideLayout1.xml");
const QString layoutPart = QStringLiteral("ppt/slideLayouts/slideLayout2.xml");
const QString themePart = QStringLiteral("ppt/theme/theme1.xml");
const QString notesThemePart = QStringLiteral("ppt/theme/theme2.xml");
const QString notesMasterPart = QStringLiteral("ppt/notesMasters/notesMaster1.xml");
const QString presentationPart = QStringLiteral("ppt/presentation.xml");

struct Placeholder
{
    const char* type;
    int index;
    QRectF rect;
};

void placeholder(XmlPart& xml, const Placeholder& what, int id)
{
    xml.element("p:sp", [&] {
        xml.element("p:nvSpPr", [&] {
            xml.empty("p:cNvPr", {{"id", qint64 {id}}, {"name", what.type}});
            xml.element("p:cNvSpPr", [&] { xml.empty("a:spLocks", {{"noGrp", "1"}}); });
            xml.element("p:nvPr", [&] {
                xml.empty("p:ph", {{"type", what.type}, {"idx", qint64 {what.index}}});
            });
        });
        xml.element("p:spPr", [&] {
            drawing::transform(xml, "a:xfrm", what.rect);
            xml.element("a:prstGeom", {{"prst", "rect"}}, [&] { xml.empty("a:avLst"); });
        });
        xml.element("p:txBody", [&] {
            xml.empty("a:bodyPr", {{"lIns", "0"}, {"tIns", "0"}, {"rIns", "0"}, {"bIns", "0"}});
            xml.empty("a:lstStyle");
            xml.element("a:p", [&] { xml.empty("a:endParaRPr", {{"lang", "zh-CN"}}); });
        });
    });
}

const Placeholder titlePlace {"title", 0, {56, 50, 1168, 92}};
const Placeholder coverTitlePlace {"ctrTitle", 0, {56, 150, 1168, 130}};
const Placeholder subtitlePlace {"subTitle", 1, {56, 290, 1168, 32}};
const Placeholder bodyPlace {"body", 1, {56, 156, 1168, 500}};
const Placeholder numberPlace {"sldNum", 12, {1124, 686, 100, 20}};

void mapping(XmlPart& xml)
{
    xml.empty("p:clrMap",
              {{"bg1", "lt1"},
               {"tx1", "dk1"},
               {"bg2", "lt2"},
               {"tx2", "dk2"},
               {"accent1", "accent1"},
               {"accent2", "accent2"},
               {"accent3", "accent3"},
               {"accent4", "accent4"},
               {"accent5", "accent5"},
               {"accent6", "accent6"},
               {"hlink", "hlink"},
               {"folHlink", "folHlink"}});
}

void background(XmlPart& xml, const Theme& theme)
{
    xml.element("p:bg", [&] {
        xml.element("p:bgPr", [&] {
            drawing::solidFill(xml, theme.panel);
            xml.empty("a:effectLst");
        });
    });
}

void textStyle(XmlPart& xml, const char* name, const PptxLook& look, double pixels, bool bold)
{
    xml.element(name, [&] {
        xml.element("a:lvl1pPr", {{"algn", "l"}}, [&] {
            xml.empty("a:buNone");
            drawing::runProperties(xml, "a:defRPr",
                                   {look.languageTag, pixels, bold, look.style.theme.ink});
        });
    });
}

QByteArray masterDocument(const PptxLook& look, const QStringList& layouts)
{
    return pptxDocument("p:sldMaster", {}, [&](XmlPart& xml) {
        xml.element("p:cSld", [&] {
            background(xml, look.style.theme);
            pptxShapes(xml, [&] {
                placeholder(xml, titlePlace, 2);
                placeholder(xml, bodyPlace, 3);
                placeholder(xml, numberPlace, 4);
            });
        });
        mapping(xml);
        xml.element("p:sldLayoutIdLst", [&] {
            // Ids of masters and layouts are one sequence, from 2³¹ on.
            qint64 id = 2147483649;
            for (const QString& layout : layouts)
                xml.empty("p:sldLayoutId", {{"id", id++}, {"r:id", layout}});
        });
        xml.element("p:txStyles", [&] {
            textStyle(xml, "p:titleStyle", look, 34, true);
            textStyle(xml, "p:bodyStyle", look, 19, false);
            textStyle(xml, "p:otherStyle", look, 16, false);
        });
    });
}

QByteArray layoutDocument(const char* type, const QString& name,
                          const std::vector<Placeholder>& places)
{
    return pptxDocument("p:sldLayout", {{"type", type}, {"preserve", "1"}}, [&](XmlPart& xml) {
        xml.element("p:cSld", {{"name", name}}, [&] {
            pptxShapes(xml, [&] {
                int id = 1;
                for (const Placeholder& place : places)
                    placeholder(xml, place, ++id);
            });
        });
        xml.element("p:clrMapOvr", [&] { xml.empty("a:masterClrMapping"); });
    });
}

QByteArray notesMasterDocument(const PptxLook& look)
{
    return pptxDocument("p:notesMaster", {}, [&](XmlPart& xml) {
        xml.element("p:cSld", [&] {
            background(xml, look.style.theme);
            pptxShapes(xml, [&] {
                placeholder(xml, {"sldImg", 2, {60, 60, 600, 337.5}}, 2);
                placeholder(xml, {"body", 3, {60, 430, 600, 530}}, 3);
            });
        });
        mapping(xml);
        textStyle(xml, "p:notesStyle", look, 16, false);
    });
}

}

PptxFrame addPptxFrame(OpcPackage& package, const PptxLook& look)
{
    const QByteArray theme = pptxTheme(look.style.theme);
    package.add(themePart, "vnd.openxmlformats-officedocument.theme+xml", theme);
    package.add(notesThemePart, "vnd.openxmlformats-officedocument.theme+xml", theme);
    const QStringList layouts {package.relate(masterPart, "slideLayout", coverPart),
                               package.relate(masterPart, "slideLayout", layoutPart)};
    package.relate(masterPart, "theme", themePart);
    package.add(masterPart, "vnd.openxmlformats-officedocument.presentationml.slideMaster+xml",
                masterDocument(look, layouts));
    constexpr char layoutType[] =
        "vnd.openxmlformats-officedocument.presentationml.slideLayout+xml";
    package.add(coverPart, layoutType,
                layoutDocument("title", QStringLiteral("Cover"), {coverTitlePlace, subtitlePlace}));
    package.relate(coverPart, "slideMaster", masterPart);
    package.add(layoutPart, layoutType,
                layoutDocument("titleOnly", QStringLiteral("Message"), {titlePlace, numberPlace}));
    package.relate(layoutPart, "slideMaster", masterPart);
    package.add(notesMasterPart, "vnd.openxmlformats-officedocument.presentationml.notesMaster+xml",
                notesMasterDocument(look));
    package.relate(notesMasterPart, "theme", notesThemePart);
    return {coverPart, layoutPart, notesMasterPart};
}

void addPresentation(OpcPackage& package, const PptxFrame& frame, const QStringList& slides,
                     const PptxLook& look)
{
    const QString master = package.relate(presentationPart, "slideMaster", masterPart);
    const QString notes = package.relate(presentationPart, "notesMaster", frame.notesMaster);
    package.relate(presentationPart, "theme", themePart);
    QStringList relations;
    for (const QString& slide : slides)
        relations.append(package.relate(presentationPart, "slide", slide));
    const QByteArray bytes = pptxDocument("p:presentation", {}, [&](XmlPart& xml) {
        xml.element("p:sldMasterIdLst", [&] {
            xml.empty("p:sldMasterId", {{"id", qint64 {2147483648}}, {"r:id", master}});
        });
        xml.element("p:notesMasterIdLst", [&] { xml.empty("p:notesMasterId", {{"r:id", notes}}); });
        xml.element("p:sldIdLst", [&] {
            qint64 id = 256; // the least that is allowed
            for (const QString& relation : relations)
                xml.empty("p:sldId", {{"id", id++}, {"r:id", relation}});
        });
        xml.empty(
            "p:sldSz",
            {{"cx", drawing::emu(slideSize.width())}, {"cy", drawing::emu(slideSize.height())}});
        xml.empty(
            "p:notesSz",
            {{"cx", drawing::emu(notesSize.width())}, {"cy", drawing::emu(notesSize.height())}});
        textStyle(xml, "p:defaultTextStyle", look, 16, false);
    });
    package.add(presentationPart,
                "vnd.openxmlformats-officedocument.presentationml.presentation.main+xml", bytes);
    package.relate({}, "officeDocument", presentationPart);
}

}
