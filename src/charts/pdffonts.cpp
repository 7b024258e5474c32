// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/pdffonts.h"

#include <QByteArray>
#include <QFontDatabase>
#include <QHash>
#include <QRawFont>
#include <QString>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <exception>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace zoneboard {

namespace {

using Handle = QPDFObjectHandle;

constexpr char32_t firstRadical = 0x2e80;
constexpr char32_t endOfRadicals = 0x2fe0;
constexpr char32_t firstIdeograph = 0x4e00;
constexpr char32_t endOfIdeographs = 0xa000;

QList<quint32> glyphsOf(const QRawFont& font, char32_t first, char32_t end)
{
    QString characters;
    for (char32_t code = first; code < end; ++code)
        characters.append(QChar(static_cast<char16_t>(code)));
    return font.glyphIndexesForString(characters);
}

/// Radicals that a font draws with the glyph of a character in use (⾼ for 高), as hexadecimal
/// code points. QPdfWriter names such a glyph by the first code point it finds, which is the
/// radical: text copied from the document could not be searched.
const QHash<QByteArray, QByteArray>& charactersForRadicals(const QFont& font)
{
    static const QHash<QByteArray, QByteArray> known = [&] {
        const QRawFont raw = QRawFont::fromFont(font, QFontDatabase::SimplifiedChinese);
        const QList<quint32> ideographs = glyphsOf(raw, firstIdeograph, endOfIdeographs);
        const QList<quint32> radicals = glyphsOf(raw, firstRadical, endOfRadicals);
        QHash<quint32, char32_t> codes;
        for (qsizetype i = 0; i < ideographs.size(); ++i)
            if (ideographs[i] != 0)
                codes.insert(ideographs[i], firstIdeograph + static_cast<char32_t>(i));
        const auto hexadecimal = [](char32_t code) {
            return '<' + QByteArray::number(static_cast<uint>(code), 16).toUpper() + '>';
        };
        QHash<QByteArray, QByteArray> found;
        for (qsizetype i = 0; i < radicals.size(); ++i) {
            const char32_t character = radicals[i] == 0 ? 0 : codes.value(radicals[i]);
            if (character != 0)
                found.insert(hexadecimal(firstRadical + static_cast<char32_t>(i)),
                             hexadecimal(character));
        }
        found.insert("<0009>", "<0020>"); // a space is a space, not a tabulator
        found.insert("<2012>", "<2013>"); // and the dash of a range the one it is written with
        return found;
    }();
    return known;
}

/// A line names the first and the last glyph of a range, then what they stand for: a list in
/// brackets, or one code where the range has one glyph.
QByteArray mendedMap(const QByteArray& map, const QHash<QByteArray, QByteArray>& characters)
{
    constexpr qsizetype codeLength = 6; // "<9AD8>"
    constexpr int glyphCodes = 2;
    QByteArray mended = map;
    int codes = 0; ///< of the line so far
    for (qsizetype i = 0; i + codeLength <= mended.size(); ++i) {
        if (mended.at(i) == '\n') {
            codes = 0;
        } else if (mended.at(i) == '<' && ++codes > glyphCodes) {
            const auto found = characters.constFind(mended.mid(i, codeLength));
            if (found != characters.constEnd())
                mended.replace(i, codeLength, found.value());
        }
    }
    return mended;
}

void mendText(Handle font, const QFont& family)
{
    Handle map = font.getKey("/ToUnicode");
    if (!map.isStream())
        return;
    const std::shared_ptr<Buffer> data = map.getStreamData(qpdf_dl_generalized);
    const QByteArray before(reinterpret_cast<const char*>(data->getBuffer()),
                            static_cast<qsizetype>(data->getSize()));
    const QByteArray after =
        qCompress(mendedMap(before, charactersForRadicals(family))).mid(4); // without Qt's length
    map.replaceStreamData(after.toStdString(), Handle::newName("/FlateDecode"), Handle::newNull());
}

std::string plainName(const std::string& name)
{
    const size_t plus = name.find('+');
    // Not "/" + name: GCC 12 warns of a copy that does not happen.
    return plus == std::string::npos ? name : std::string(1, '/').append(name, plus + 1);
}

}

void mendFonts(QPDF& document, const QFont& family)
{
    std::vector<Handle> fonts;
    std::map<std::string, std::string> tags;
    for (Handle& object : document.getAllObjects()) {
        if (object.isDictionaryOfType("/Font") && object.hasKey("/ToUnicode"))
            fonts.push_back(object);
        if (object.isDictionaryOfType("/FontDescriptor"))
            tags.emplace(plainName(object.getKey("/FontName").getName()), std::string());
    }
    char letter = 'A';
    for (auto& [name, tag] : tags)
        tag = std::string("/AAAAA") + (letter <= 'Z' ? letter++ : 'Z') + "+" + name.substr(1);
    const auto rename = [&](Handle object, const std::string& key) {
        const auto found = tags.find(plainName(object.getKey(key).getName()));
        if (found != tags.end())
            object.replaceKey(key, Handle::newName(found->second));
    };
    for (Handle& font : fonts) {
        mendText(font, family);
        rename(font, "/BaseFont");
        for (Handle descendant : font.getKey("/DescendantFonts").aitems()) {
            rename(descendant, "/BaseFont");
            if (descendant.hasKey("/FontDescriptor"))
                rename(descendant.getKey("/FontDescriptor"), "/FontName");
        }
    }
}

QByteArray settledPdf(const QByteArray& plain, const QFont& family)
{
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.processMemoryFile("chart", plain.constData(), static_cast<size_t>(plain.size()));
        mendFonts(document, family);
        Handle trailer = document.getTrailer();
        trailer.removeKey("/ID");
        if (trailer.hasKey("/Info")) {
            trailer.getKey("/Info").removeKey("/CreationDate");
            trailer.getKey("/Info").removeKey("/ModDate");
        }
        QPDFWriter writer(document);
        writer.setOutputMemory();
        writer.setStreamDataMode(qpdf_s_preserve);
        writer.setDeterministicID(true);
        writer.write();
        const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
        return {reinterpret_cast<const char*>(buffer->getBuffer()),
                static_cast<qsizetype>(buffer->getSize())};
    } catch (const std::exception&) {
        return plain; // as good as it was made
    }
}

}
