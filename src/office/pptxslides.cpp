// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/charttext.h"
#include "office/pptx_p.h"
#include "office/pptxdocument_p.h"

namespace zoneboard {

namespace {

constexpr double bulletIndent = 24;
constexpr double numberIndent = 36;

template<typename Content>
QByteArray slideDocument(const char* root, Content&& content)
{
    return pptxDocument(root, {}, [&](XmlPart& xml) {
        xml.element("p:cSld", [&] { pptxShapes(xml, [&] { content(xml); }); });
        xml.element("p:clrMapOvr", [&] { xml.empty("a:masterClrMapping"); });
    });
}

const char* placeholderOf(SlideRole role, bool cover)
{
    if (role == SlideRole::Title)
        return cover ? "ctrTitle" : "title";
    return role == SlideRole::Subtitle ? "subTitle" : nullptr;
}

QString nameOf(SlideRole role, int id)
{
    switch (role) {
    case SlideRole::Title:
        return QStringLiteral("Title");
    case SlideRole::Subtitle:
        return QStringLiteral("Subtitle");
    case SlideRole::Mark:
        return QStringLiteral("Demo data");
    case SlideRole::Plain:
        break;
    }
    return QStringLiteral("Text %1").arg(id);
}

}

QColor PptxLook::inkOf(Ink ink) const
{
    const Theme& theme = style.theme;
    switch (ink) {
    case Ink::Quiet:
        return theme.quietInk;
    case Ink::Brand:
        return theme.brand;
    case Ink::Plain:
        break;
    }
    return theme.ink;
}

drawing::TextLook PptxLook::textLook(const SlideParagraph& paragraph) const
{
    return {languageTag, paragraph.pixels, paragraph.bold, inkOf(paragraph.ink)};
}

QString slidePart(size_t index)
{
    return QStringLiteral("ppt/slides/slide%1.xml").arg(index + 1);
}

PptxSlides::PptxSlides(OpcPackage& package, const PptxFrame& frame, const PptxLook& look)
    : m_package(package)
    , m_frame(frame)
    , m_look(look)
{
}

Result<QStringList> PptxSlides::added(const SlideDeck& deck)
{
    if (!m_folder.isValid())
        return failure(ErrorKind::Output, phrase("Office", "The document could not be packed."),
                       m_folder.errorString());
    QStringList parts;
    for (size_t i = 0; i < deck.slides.size(); ++i) {
        TRY(add(deck.slides[i], i));
        parts.append(slidePart(i));
    }
    return parts;
}

Result<void> PptxSlides::add(const Slide& slide, size_t index)
{
    const QString part = slidePart(index);
    m_shape = 1;
    m_links.clear();
    m_package.relate(part, "slideLayout", slide.cover ? m_frame.coverLayout : m_frame.slideLayout);
    Result<void> drawn;
    const QByteArray bytes = slideDocument("p:sld", [&](XmlPart& xml) {
        m_cover = slide.cover;
        writeShapes(xml, slide, part);
        for (const SlideTable& table : slide.tables)
            writeTable(xml, table);
        for (const SlideChart& chart : slide.charts)
            if (drawn)
                drawn = writeChart(xml, chart, part);
        if (!slide.cover)
            writeNumber(xml);
    });
    TRY(std::move(drawn));
    m_package.add(part, "vnd.openxmlformats-officedocument.presentationml.slide+xml", bytes);
    addNotes(slide, index, part);
    return {};
}

void PptxSlides::writeShapes(XmlPart& xml, const Slide& slide, const QString& part)
{
    if (slide.cover && !slide.texts.empty()) {
        const QRectF title = slide.texts.front().rect;
        writeBrandRule(xml, QRectF(title.left(), title.top() - 28, 96, 8));
    }
    for (const SlideText& text : slide.texts)
        writeText(xml, text, part);
}

void PptxSlides::writeText(XmlPart& xml, const SlideText& text, const QString& part)
{
    const int id = nextId();
    const char* placeholder = placeholderOf(text.role, m_cover);
    xml.element("p:sp", [&] {
        xml.element("p:nvSpPr", [&] {
            xml.empty("p:cNvPr", {{"id", qint64 {id}}, {"name", nameOf(text.role, id)}});
            if (placeholder)
                xml.element("p:cNvSpPr", [&] { xml.empty("a:spLocks", {{"noGrp", "1"}}); });
            else
                xml.empty("p:cNvSpPr", {{"txBox", "1"}});
            xml.element("p:nvPr", [&] {
                if (placeholder && text.role == SlideRole::Subtitle)
                    xml.empty("p:ph", {{"type", placeholder}, {"idx", "1"}});
                else if (placeholder)
                    xml.empty("p:ph", {{"type", placeholder}});
            });
        });
        xml.element("p:spPr", [&] {
            drawing::transform(xml, "a:xfrm", text.rect);
            xml.element("a:prstGeom", {{"prst", "rect"}}, [&] { xml.empty("a:avLst"); });
            xml.empty("a:noFill");
        });
        xml.element("p:txBody", [&] {
            xml.element("a:bodyPr",
                        {{"wrap", "square"},
                         {"lIns", "0"},
                         {"tIns", "0"},
                         {"rIns", "0"},
                         {"bIns", "0"},
                         {"anchor", text.fromBottom ? "b" : "t"}},
                        [&] { xml.empty("a:noAutofit"); });
            xml.empty("a:lstStyle");
            for (const SlideParagraph& paragraph : text.paragraphs)
                writeParagraph(xml, paragraph, part);
            if (text.paragraphs.empty())
                xml.empty("a:p");
        });
    });
}

void PptxSlides::writeParagraph(XmlPart& xml, const SlideParagraph& paragraph, const QString& part)
{
    const double indent = !paragraph.number.isEmpty() ? numberIndent
        : paragraph.bullet                            ? bulletIndent
                                                      : 0;
    QString link;
    if (paragraph.slide) {
        const QString target = slidePart(*paragraph.slide);
        if (!m_links.contains(target))
            m_links.insert(target, m_package.relate(part, "slide", target));
        link = m_links.value(target);
    }
    xml.element("a:p", [&] {
        xml.element(
            "a:pPr",
            {{"marL", drawing::emu(indent)},
             {"indent", drawing::emu(-indent)},
             {"algn", paragraph.align == Qt::AlignRight ? "r" : "l"}},
            [&] {
                // Lines as far apart as they were measured, whatever font stands in.
                xml.element("a:lnSpc", [&] {
                    xml.empty(
                        "a:spcPts",
                        {{"val",
                          qint64 {drawing::fontSize(SlideMeasure::lineHeight(paragraph.pixels))}}});
                });
                if (paragraph.bullet)
                    xml.empty("a:buChar", {{"char", QStringLiteral("•")}});
                else
                    xml.empty("a:buNone");
            });
        const drawing::TextLook look = m_look.textLook(paragraph);
        if (!paragraph.number.isEmpty())
            xml.element("a:r", [&] {
                drawing::runProperties(xml, "a:rPr", look);
                xml.text("a:t", paragraph.number + u'\t');
            });
        if (!paragraph.text.isEmpty())
            xml.element("a:r", [&] {
                drawing::runProperties(xml, "a:rPr", look, link);
                xml.text("a:t", settable(paragraph.text));
            });
        else
            drawing::runProperties(xml, "a:endParaRPr", look);
    });
}

void PptxSlides::writeNumber(XmlPart& xml)
{
    constexpr double pixels = 13.5;
    const int id = nextId();
    const drawing::TextLook look {m_look.languageTag, pixels, false, m_look.style.theme.quietInk};
    xml.element("p:sp", [&] {
        xml.element("p:nvSpPr", [&] {
            xml.empty("p:cNvPr", {{"id", qint64 {id}}, {"name", "Slide number"}});
            xml.element("p:cNvSpPr", [&] { xml.empty("a:spLocks", {{"noGrp", "1"}}); });
            xml.element("p:nvPr", [&] { xml.empty("p:ph", {{"type", "sldNum"}, {"idx", "12"}}); });
        });
        xml.empty("p:spPr");
        xml.element("p:txBody", [&] {
            xml.empty("a:bodyPr");
            xml.empty("a:lstStyle");
            xml.element("a:p", [&] {
                xml.empty("a:pPr", {{"algn", "r"}});
                xml.element(
                    "a:fld",
                    {{"id", "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}"}, {"type", "slidenum"}}, [&] {
                        drawing::runProperties(xml, "a:rPr", look);
                        xml.text("a:t", QStringLiteral("‹#›"));
                    });
            });
        });
    });
}

void PptxSlides::writeBrandRule(XmlPart& xml, const QRectF& rect)
{
    const int id = nextId();
    xml.element("p:sp", [&] {
        xml.element("p:nvSpPr", [&] {
            xml.empty("p:cNvPr", {{"id", qint64 {id}}, {"name", "Rule"}});
            xml.empty("p:cNvSpPr");
            xml.empty("p:nvPr");
        });
        xml.element("p:spPr", [&] {
            drawing::transform(xml, "a:xfrm", rect);
            xml.element("a:prstGeom", {{"prst", "rect"}}, [&] { xml.empty("a:avLst"); });
            drawing::solidFill(xml, m_look.style.theme.brand);
        });
    });
}

void PptxSlides::addNotes(const Slide& slide, size_t index, const QString& part)
{
    const QString notes = QStringLiteral("ppt/notesSlides/notesSlide%1.xml").arg(index + 1);
    m_package.relate(part, "notesSlide", notes);
    m_package.relate(notes, "notesMaster", m_frame.notesMaster);
    m_package.relate(notes, "slide", part);
    const auto shape = [](XmlPart& xml, const char* type, int id, auto body) {
        xml.element("p:sp", [&] {
            xml.element("p:nvSpPr", [&] {
                xml.empty("p:cNvPr", {{"id", qint64 {id}}, {"name", type}});
                xml.element("p:cNvSpPr", [&] { xml.empty("a:spLocks", {{"noGrp", "1"}}); });
                xml.element("p:nvPr", [&] {
                    xml.empty("p:ph", {{"type", type}, {"idx", qint64 {id}}});
                });
            });
            xml.empty("p:spPr");
            body();
        });
    };
    const QByteArray bytes = slideDocument("p:notes", [&](XmlPart& xml) {
        shape(xml, "sldImg", 2, [] {});
        shape(xml, "body", 3, [&] {
            xml.element("p:txBody", [&] {
                xml.empty("a:bodyPr");
                xml.empty("a:lstStyle");
                for (const QString& note : slide.notes)
                    writeParagraph(xml, {note}, notes);
                if (slide.notes.isEmpty())
                    xml.empty("a:p");
            });
        });
    });
    m_package.add(notes, "vnd.openxmlformats-officedocument.presentationml.notesSlide+xml", bytes);
}

}
