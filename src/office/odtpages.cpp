// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/odt_p.h"

namespace zoneboard {

namespace {

constexpr double headHeight = 34; // of running head and foot, with their distance from the text

}

void OdtPages::writeLayouts()
{
    pageLayout("Pages", true);
    pageLayout("CoverPage", false);
    // Head and foot: what stands at the right edge stands behind a tab.
    m_xml.element(
        "style:style",
        {{"style:name", "RunningLine"},
         {"style:family", "paragraph"},
         {"style:parent-style-name", "Running"}},
        [&] {
            m_xml.element(
                "style:paragraph-properties",
                {{"fo:border-bottom", QStringLiteral("0.5pt solid ") + m_theme.line.name()},
                 {"fo:padding-bottom", "2pt"}},
                [&] {
                    m_xml.element("style:tab-stops", [&] {
                        m_xml.empty("style:tab-stop",
                                    {{"style:position", odtLength(m_document.area().width())},
                                     {"style:type", "right"}});
                    });
                });
        });
    pageNumber("PageNumber", "center");
    pageNumber("PageNumberRight", "end");
    pageNumber("PageNumberLeft", "start");
}

bool OdtPages::mirrored() const
{
    return m_document.setup.mirrored;
}

/// Printed on both sides page numbers stand at the outer edge.
void OdtPages::pageNumber(const char* name, const char* align)
{
    m_xml.element("style:style",
                  {{"style:name", name},
                   {"style:family", "paragraph"},
                   {"style:parent-style-name", "Running"}},
                  [&] {
                      m_xml.empty("style:paragraph-properties", {{"fo:text-align", align}});
                  });
}

void OdtPages::pageLayout(const char* name, bool running)
{
    const QSizeF page = m_document.pageSize();
    const QRectF area = m_document.area();
    const double frame = running ? headHeight : 0;
    m_xml.element("style:page-layout",
                  {{"style:name", name},
                   {"style:page-usage", m_document.setup.mirrored ? "mirrored" : "all"}},
                  [&] {
                      m_xml.empty(
                          "style:page-layout-properties",
                          {{"fo:page-width", odtLength(page.width())},
                           {"fo:page-height", odtLength(page.height())},
                           {"style:print-orientation",
                            page.width() > page.height() ? "landscape" : "portrait"},
                           {"fo:margin-left", odtLength(area.left())},
                           {"fo:margin-right", odtLength(page.width() - area.right())},
                           {"fo:margin-top", odtLength(area.top() - frame)},
                           {"fo:margin-bottom", odtLength(page.height() - area.bottom() - frame)},
                           {"style:writing-mode", "lr-tb"}});
                      if (!running)
                          return;
                      for (const bool head : {true, false})
                          m_xml.element(head ? "style:header-style" : "style:footer-style", [&] {
                              m_xml.empty("style:header-footer-properties",
                                          {{"fo:min-height", odtLength(headHeight)},
                                           {head ? "fo:margin-bottom" : "fo:margin-top", "8pt"}});
                          });
                  });
}

void OdtPages::writeMasters()
{
    // The first name is what Standard pages are called everywhere.
    m_xml.element(
        "style:master-page", {{"style:name", "Standard"}, {"style:page-layout-name", "Pages"}},
        [&] {
            m_xml.element("style:header", [&] { runningHead(); });
            m_xml.element("style:footer",
                          [&] { runningFoot(mirrored() ? "PageNumberRight" : "PageNumber"); });
            if (mirrored())
                m_xml.element("style:footer-left", [&] { runningFoot("PageNumberLeft"); });
        });
    m_xml.empty("style:master-page",
                {{"style:name", "Cover"},
                 {"style:page-layout-name", "CoverPage"},
                 {"style:next-style-name", "Standard"}});
}

void OdtPages::runningHead()
{
    m_xml.element("text:p", {{"text:style-name", "RunningLine"}}, [&] {
        m_xml.text(m_document.title);
        if (!m_document.mark.isEmpty())
            m_xml.text(QStringLiteral("  ·  ") + m_document.mark);
        m_xml.empty("text:tab");
        m_xml.empty("text:chapter", {{"text:display", "name"}, {"text:outline-level", "1"}});
    });
}

void OdtPages::runningFoot(const char* style)
{
    const QString words = m_document.pageNumber;
    m_xml.element("text:p", {{"text:style-name", style}}, [&] {
        const qsizetype number = words.indexOf(QStringLiteral("%1"));
        const qsizetype count = words.indexOf(QStringLiteral("%2"));
        m_xml.text(words.left(number));
        m_xml.text("text:page-number", QStringLiteral("1"), {{"text:select-page", "current"}});
        m_xml.text(words.mid(number + 2, count < 0 ? -1 : count - number - 2));
        if (count < 0)
            return;
        m_xml.text("text:page-count", QStringLiteral("1"));
        m_xml.text(words.mid(count + 2));
    });
}

}
