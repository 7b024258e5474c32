// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/pdffonts.h"
#include "report/pdfdress_p.h"
#include "report/typography.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>
#include <memory>
#include <string>

namespace zoneboard {

namespace {

using Handle = QPDFObjectHandle;

constexpr double pointsPerPixel = 72.0 / 96.0;

Handle unicode(const QString& text)
{
    return Handle::newUnicodeString(text.toStdString());
}

Handle pdfDate(const QString& isoDate)
{
    QString digits = isoDate;
    return Handle::newString("D:" + digits.remove(u'-').toStdString() + "000000Z");
}

QString escaped(const QString& text)
{
    return text.toHtmlEscaped();
}

/// XMP that says PDF/A-2b and repeats the document's title, author and date.
std::string metadataPacket(const ReportSpec& spec)
{
    const QString date = spec.isoDate + QStringLiteral("T00:00:00Z");
    const QString packet =
        QStringLiteral(
            "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
            "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF "
            "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
            "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
            "xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" "
            "xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">\n"
            "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>\n"
            "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>\n"
            "<dc:creator><rdf:Seq><rdf:li>%2</rdf:li></rdf:Seq></dc:creator>\n"
            "<dc:language><rdf:Bag><rdf:li>%3</rdf:li></rdf:Bag></dc:language>\n"
            "<pdf:Producer>%4</pdf:Producer>\n"
            "<xmp:CreatorTool>%4</xmp:CreatorTool>\n"
            "<xmp:CreateDate>%5</xmp:CreateDate><xmp:ModifyDate>%5</xmp:ModifyDate>\n"
            "</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>\n")
            .arg(escaped(spec.title), escaped(spec.office.isEmpty() ? spec.zone : spec.office),
                 spec.languageTag, QStringLiteral("Zoneboard " ZONEBOARD_VERSION), date);
    return packet.toStdString();
}

class Dresser
{
public:
    Dresser(QPDF& document, const ReportSpec& spec, const ReportLayout& layout)
        : m_document(document)
        , m_spec(spec)
        , m_layout(layout)
    {
        for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(document).getAllPages())
            m_pages.push_back(page.getObjectHandle());
    }

    void dress()
    {
        Handle root = m_document.getRoot();
        root.replaceKey("/Lang", unicode(m_spec.languageTag));
        root.replaceKey("/PageMode", Handle::newName("/UseOutlines"));
        Handle preferences = Handle::newDictionary();
        preferences.replaceKey("/DisplayDocTitle", Handle::newBool(true));
        root.replaceKey("/ViewerPreferences", preferences);
        Handle metadata = Handle::newStream(&m_document, metadataPacket(m_spec));
        metadata.getDict().replaceKey("/Type", Handle::newName("/Metadata"));
        metadata.getDict().replaceKey("/Subtype", Handle::newName("/XML"));
        root.replaceKey("/Metadata", m_document.makeIndirectObject(metadata));
        // QPdfWriter draws it by lot; the one that is written instead depends on the content only.
        m_document.getTrailer().removeKey("/ID");
        setInformation();
        addOutlines(root);
        addLinks();
    }

private:
    void setInformation()
    {
        Handle info = Handle::newDictionary();
        info.replaceKey("/Title", unicode(m_spec.title));
        info.replaceKey("/Author", unicode(m_spec.office.isEmpty() ? m_spec.zone : m_spec.office));
        info.replaceKey("/Creator", Handle::newString("Zoneboard " ZONEBOARD_VERSION));
        info.replaceKey("/Producer", Handle::newString("Zoneboard " ZONEBOARD_VERSION));
        info.replaceKey("/CreationDate", pdfDate(m_spec.isoDate));
        info.replaceKey("/ModDate", pdfDate(m_spec.isoDate));
        m_document.getTrailer().replaceKey("/Info", m_document.makeIndirectObject(info));
    }

    [[nodiscard]] Handle destination(size_t sheet)
    {
        Handle place = Handle::newArray();
        place.appendItem(m_pages.at(sheet));
        place.appendItem(Handle::newName("/Fit"));
        return place;
    }

    /// A bookmark at the end of `parent`.
    Handle addBookmark(Handle parent, const QString& title, size_t sheet)
    {
        Handle entry = m_document.makeIndirectObject(Handle::newDictionary());
        entry.replaceKey("/Title", unicode(title));
        entry.replaceKey("/Parent", parent);
        entry.replaceKey("/Dest", destination(sheet));
        if (parent.hasKey("/Last")) {
            Handle last = parent.getKey("/Last");
            last.replaceKey("/Next", entry);
            entry.replaceKey("/Prev", last);
        } else {
            parent.replaceKey("/First", entry);
        }
        parent.replaceKey("/Last", entry);
        const auto count = parent.hasKey("/Count") ? parent.getKey("/Count").getIntValue() : 0;
        parent.replaceKey("/Count", Handle::newInteger(count + 1));
        return entry;
    }

    /// Sections, and in them their pages; a page that is its own section stands alone.
    void addOutlines(Handle root)
    {
        Handle outlines = m_document.makeIndirectObject(Handle::newDictionary());
        outlines.replaceKey("/Type", Handle::newName("/Outlines"));
        Handle section = Handle::newNull();
        QString name;
        for (const Bookmark& bookmark : m_layout.bookmarks) {
            if (bookmark.section.isEmpty() || bookmark.section == bookmark.title) {
                addBookmark(outlines, bookmark.title, bookmark.sheet);
                name.clear();
                continue;
            }
            if (section.isNull() || bookmark.section != name) {
                section = addBookmark(outlines, bookmark.section, bookmark.sheet);
                name = bookmark.section;
            }
            addBookmark(section, bookmark.title, bookmark.sheet);
        }
        if (!m_layout.bookmarks.empty())
            root.replaceKey("/Outlines", outlines);
    }

    void addLinks()
    {
        const double height = m_layout.size.height();
        for (size_t i = 0; i < m_layout.sheets.size() && i < m_pages.size(); ++i) {
            if (m_layout.sheets[i].links.empty())
                continue;
            Handle annotations = Handle::newArray();
            for (const PaperLink& link : m_layout.sheets[i].links) {
                const QRectF& area = link.area;
                Handle note = Handle::newDictionary();
                note.replaceKey("/Type", Handle::newName("/Annot"));
                note.replaceKey("/Subtype", Handle::newName("/Link"));
                note.replaceKey("/F", Handle::newInteger(4)); // printed, as PDF/A asks
                note.replaceKey("/Border", Handle::parse("[0 0 0]"));
                note.replaceKey(
                    "/Rect",
                    Handle::newArray(Handle::Rectangle(
                        area.left() * pointsPerPixel, (height - area.bottom()) * pointsPerPixel,
                        area.right() * pointsPerPixel, (height - area.top()) * pointsPerPixel)));
                note.replaceKey("/Dest", destination(link.sheet));
                annotations.appendItem(m_document.makeIndirectObject(note));
            }
            m_pages[i].replaceKey("/Annots", annotations);
        }
    }

    QPDF& m_document;
    const ReportSpec& m_spec;
    const ReportLayout& m_layout;
    std::vector<Handle> m_pages;
};

QByteArray written(QPDF& document)
{
    QPDFWriter writer(document);
    writer.setOutputMemory();
    writer.setStreamDataMode(qpdf_s_preserve);
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setMinimumPDFVersion("1.7");
    writer.setDeterministicID(true);
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(buffer->getBuffer()),
            static_cast<qsizetype>(buffer->getSize())};
}

}

Result<QByteArray> dressedPdf(const QByteArray& plain, const ReportSpec& spec,
                              const ReportLayout& layout)
{
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.processMemoryFile("report", plain.constData(), static_cast<size_t>(plain.size()));
        Dresser(document, spec, layout).dress();
        mendFonts(document, Typography().font(Face::Body));
        return written(document);
    } catch (const std::exception& problem) {
        return failure(ErrorKind::Output, phrase("ReportOutput", "The PDF could not be made."),
                       QString::fromLocal8Bit(problem.what()));
    }
}

}
