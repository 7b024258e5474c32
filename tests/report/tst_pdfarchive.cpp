// SPDX-License-Identifier: GPL-3.0-or-later
// PDF/A-2b (ISO 19005-2) as far as it can be shown with qpdf: what must be there, what must not.
#include "report/pdfoutput.h"
#include "report/reportpainter.h"
#include "reportfixture.h"

#include <QXmlStreamReader>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <gtest/gtest.h>

#include <functional>
#include <set>

using namespace zoneboard;

namespace {

using Handle = QPDFObjectHandle;

QByteArray dataOf(Handle stream)
{
    const auto buffer = stream.getStreamData(qpdf_dl_generalized);
    return {reinterpret_cast<const char*>(buffer->getBuffer()),
            static_cast<qsizetype>(buffer->getSize())};
}

struct Made
{
    ReportSpec spec;
    PageSetup setup;
    QByteArray bytes;
};

/// A report in each language, one of them in grey on paper for both sides.
std::vector<Made> reports()
{
    std::vector<Made> made;
    for (const Language language : {Language::Chinese, Language::English}) {
        PageSetup setup;
        setup.grey = setup.portrait = setup.official = language == Language::English;
        const auto spec = annualReport(ReportFixture().context(language), sample::zone, 2024);
        EXPECT_TRUE(spec.has_value());
        made.push_back({*spec, setup, reportPdf(*spec, setup).value_or(QByteArray())});
    }
    return made;
}

class PdfArchive : public ::testing::TestWithParam<size_t>
{
protected:
    static const Made& made()
    {
        static const std::vector<Made> all = reports();
        return all.at(GetParam());
    }
    void SetUp() override
    {
        m_document.setSuppressWarnings(true);
        m_document.processMemoryFile("report", made().bytes.constData(),
                                     static_cast<size_t>(made().bytes.size()));
    }
    [[nodiscard]] std::vector<Handle> pages()
    {
        std::vector<Handle> found;
        for (auto& page : QPDFPageDocumentHelper(m_document).getAllPages())
            found.push_back(page.getObjectHandle());
        return found;
    }
    QPDF m_document;
};

TEST_P(PdfArchive, FileIsWholeAndOpenToAll)
{
    EXPECT_TRUE(made().bytes.startsWith("%PDF-1.7\n%"));
    for (int i = 10; i < 14; ++i)
        EXPECT_GT(static_cast<uchar>(made().bytes.at(i)), 127) << "a comment that is not ASCII";
    EXPECT_TRUE(m_document.getTrailer().hasKey("/ID"));
    EXPECT_FALSE(m_document.isEncrypted());
    for (Handle& object : m_document.getAllObjects())
        if (object.isStream()) {
            EXPECT_FALSE(object.getDict().hasKey("/F")) << "data outside the file";
            EXPECT_EQ(object.getDict().getKey("/Filter").unparse().find("LZW"), std::string::npos);
        }
    EXPECT_TRUE(m_document.getWarnings().empty());
}

TEST_P(PdfArchive, SaysWhatItIsInMetadata)
{
    Handle metadata = m_document.getRoot().getKey("/Metadata");
    ASSERT_TRUE(metadata.isStream());
    EXPECT_FALSE(metadata.getDict().hasKey("/Filter")) << "to be read without a PDF program";
    QXmlStreamReader xml(dataOf(metadata));
    QMap<QString, QString> texts;
    QString name;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() != u"li" && xml.name() != u"Alt"
            && xml.name() != u"Seq" && xml.name() != u"Bag")
            name = xml.qualifiedName().toString();
        if (xml.isCharacters() && !xml.isWhitespace())
            texts[name] += xml.text();
    }
    EXPECT_FALSE(xml.hasError()) << qPrintable(xml.errorString());
    EXPECT_EQ(texts.value(QStringLiteral("pdfaid:part")), QStringLiteral("2"));
    EXPECT_EQ(texts.value(QStringLiteral("pdfaid:conformance")), QStringLiteral("B"));
    EXPECT_EQ(texts.value(QStringLiteral("dc:title")), made().spec.title);
    EXPECT_EQ(texts.value(QStringLiteral("dc:language")), made().spec.languageTag);
    // What the document says elsewhere is the same.
    Handle info = m_document.getTrailer().getKey("/Info");
    EXPECT_EQ(QString::fromStdString(info.getKey("/Title").getUTF8Value()), made().spec.title);
    EXPECT_EQ(QString::fromStdString(info.getKey("/Author").getUTF8Value()),
              texts.value(QStringLiteral("dc:creator")));
    EXPECT_EQ(QString::fromStdString(info.getKey("/Producer").getUTF8Value()),
              texts.value(QStringLiteral("pdf:Producer")));
    const QString day = texts.value(QStringLiteral("xmp:CreateDate")).left(10).remove(u'-');
    EXPECT_EQ(QString::fromStdString(info.getKey("/CreationDate").getUTF8Value()).mid(2, 8), day);
    EXPECT_EQ(QString::fromStdString(m_document.getRoot().getKey("/Lang").getUTF8Value()),
              made().spec.languageTag);
}

TEST_P(PdfArchive, ColoursAreThoseOfAProfile)
{
    Handle intents = m_document.getRoot().getKey("/OutputIntents");
    ASSERT_TRUE(intents.isArray());
    ASSERT_EQ(intents.getArrayNItems(), 1);
    Handle intent = intents.getArrayItem(0);
    EXPECT_EQ(intent.getKey("/S").getName(), "/GTS_PDFA1");
    Handle profile = intent.getKey("/DestOutputProfile");
    ASSERT_TRUE(profile.isStream());
    EXPECT_EQ(profile.getDict().getKey("/N").getIntValue(), 3);
    EXPECT_EQ(dataOf(profile).mid(36, 4), "acsp");
    for (Handle& page : pages()) {
        std::set<std::string> operators;
        for (Handle stream : page.getPageContents())
            for (const QByteArray& word : dataOf(stream).simplified().split(' '))
                operators.insert(word.toStdString());
        EXPECT_FALSE(operators.contains("k") || operators.contains("K")) << "inks of a press";
    }
}

TEST_P(PdfArchive, NothingShinesThroughRunsOrIsABitmap)
{
    for (Handle& object : m_document.getAllObjects()) {
        Handle dictionary = object.isStream() ? object.getDict() : object;
        if (!dictionary.isDictionary())
            continue;
        for (const char* key : {"/JS", "/AA", "/Launch", "/EmbeddedFiles", "/TR", "/HTP", "/XFA"})
            EXPECT_FALSE(dictionary.hasKey(key)) << key;
        for (const char* opacity : {"/ca", "/CA"})
            if (Handle value = dictionary.getKey(opacity); value.isNumber()) {
                EXPECT_EQ(value.getNumericValue(), 1) << opacity;
            }
        if (Handle mask = dictionary.getKey("/SMask"); mask.isName()) {
            EXPECT_EQ(mask.getName(), "/None");
        } else {
            EXPECT_TRUE(mask.isNull());
        }
        Handle kind = dictionary.getKey("/Subtype");
        EXPECT_FALSE(kind.isName() && kind.getName() == "/Image");
    }
    for (Handle& page : pages())
        EXPECT_FALSE(page.hasKey("/Group") && page.getKey("/Group").hasKey("/CS"));
}

TEST_P(PdfArchive, FontsAreInside)
{
    int fonts = 0;
    for (Handle& object : m_document.getAllObjects()) {
        if (!object.isDictionaryOfType("/FontDescriptor"))
            continue;
        ++fonts;
        EXPECT_TRUE(object.hasKey("/FontFile") || object.hasKey("/FontFile2")
                    || object.hasKey("/FontFile3"));
    }
    EXPECT_GE(fonts, 2);
}

TEST_P(PdfArchive, LinksAndBookmarksLeadToTheirPages)
{
    const ReportPainter painter(made().spec, made().setup);
    const std::vector<Handle> all = pages();
    ASSERT_EQ(all.size(), static_cast<size_t>(painter.pageCount()));
    const auto pageOf = [&](Handle destination) {
        for (size_t i = 0; i < all.size(); ++i)
            if (all[i].getObjGen() == destination.getArrayItem(0).getObjGen())
                return i;
        return all.size();
    };
    size_t links = 0;
    for (size_t i = 0; i < all.size(); ++i) {
        const auto& wanted = painter.layout().sheets[i].links;
        Handle notes = Handle(all[i]).getKey("/Annots");
        ASSERT_EQ(notes.isArray() ? static_cast<size_t>(notes.getArrayNItems()) : 0, wanted.size());
        for (size_t link = 0; link < wanted.size(); ++link, ++links) {
            Handle note = notes.getArrayItem(static_cast<int>(link));
            EXPECT_EQ(note.getKey("/Subtype").getName(), "/Link");
            EXPECT_EQ(note.getKey("/F").getIntValue(), 4) << "printed, neither hidden nor without";
            EXPECT_EQ(pageOf(note.getKey("/Dest")), wanted[link].sheet);
        }
    }
    EXPECT_GE(links, 5U);
    std::vector<size_t> sheets;
    const std::function<void(Handle)> walk = [&](Handle entry) {
        for (; !entry.isNull(); entry = entry.getKey("/Next")) {
            if (entry.getKey("/First").isNull())
                sheets.push_back(pageOf(entry.getKey("/Dest")));
            walk(entry.getKey("/First"));
        }
    };
    walk(m_document.getRoot().getKey("/Outlines").getKey("/First"));
    std::vector<size_t> wanted;
    for (const Bookmark& bookmark : painter.layout().bookmarks)
        wanted.push_back(bookmark.sheet);
    EXPECT_EQ(sheets, wanted);
}

INSTANTIATE_TEST_SUITE_P(Reports, PdfArchive, ::testing::Values(0, 1));

}
