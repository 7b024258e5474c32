// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/documenttext.h"

#include "exchange/sheetreaders_p.h"
#include "exchange/zipfile_p.h"

#include <QFileInfo>
#include <QXmlStreamReader>

#include <algorithm>

namespace zoneboard {

namespace {

tl::unexpected<Error> damaged(const QString& name, const QXmlStreamReader& xml)
{
    return failure(ErrorKind::BadInput,
                   message(phrase("Document", "%1 is damaged: its text is broken at line %2."),
                           name, QString::number(xml.lineNumber())),
                   xml.errorString());
}

Result<void> checkLength(const QString& text, const QString& name)
{
    if (text.size() > sheetlimits::characters)
        return failure(ErrorKind::BadInput,
                       message(phrase("Document",
                                      "%1 holds more text than a bulletin can; nothing "
                                      "was read."),
                               name));
    return {};
}

Result<QString> notEmpty(const QString& text, const QString& name)
{
    if (text.trimmed().isEmpty())
        return failure(ErrorKind::BadInput, message(phrase("Document", "%1 holds no text."), name));
    return text;
}

/// The words of an OpenDocument text; headings and paragraphs end a line, cells are parted by tabs.
Result<QString> textOfOdt(const QByteArray& bytes, const QString& name)
{
    QXmlStreamReader xml(bytes);
    QString text;
    int notes = 0; // deleted text and annotations are not what the reader of the document sees
    while (!xml.atEnd()) {
        xml.readNext();
        const auto element = xml.name();
        const bool aside = element == u"tracked-changes" || element == u"annotation"
            || element == u"note-citation" || element == u"binary-data";
        if (aside && (xml.isStartElement() || xml.isEndElement()))
            notes += xml.isStartElement() ? 1 : -1;
        if (notes > 0)
            continue;
        if (xml.isCharacters() && !xml.isWhitespace())
            text += xml.text();
        else if (xml.isStartElement() && element == u"s")
            text += QString(
                std::clamp(xml.attributes().value(QLatin1String("text:c")).toInt(), 1, 1000), u' ');
        else if (xml.isStartElement() && element == u"tab")
            text += u'\t';
        else if (xml.isStartElement() && element == u"line-break")
            text += u'\n';
        else if (xml.isEndElement() && (element == u"p" || element == u"h"))
            text += u'\n';
        TRY(checkLength(text, name));
    }
    return xml.hasError() ? Result<QString>(damaged(name, xml)) : notEmpty(text, name);
}

Result<QString> textOfDocx(const QByteArray& bytes, const QString& name)
{
    QXmlStreamReader xml(bytes);
    QString text;
    int deleted = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        const auto element = xml.name();
        if (element == u"del" || element == u"moveFrom")
            deleted += xml.isStartElement() ? 1 : xml.isEndElement() ? -1 : 0;
        if (deleted > 0)
            continue;
        if (xml.isStartElement() && element == u"t")
            text += xml.readElementText();
        else if (xml.isStartElement() && element == u"tab")
            text += u'\t';
        else if (xml.isStartElement() && (element == u"br" || element == u"cr"))
            text += u'\n';
        else if (xml.isEndElement() && element == u"p")
            text += u'\n';
        TRY(checkLength(text, name));
    }
    return xml.hasError() ? Result<QString>(damaged(name, xml)) : notEmpty(text, name);
}

}

Result<QString> readOdtText(const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    ZipFile zip = TRY(ZipFile::open(path));
    if (zip.contains(QStringLiteral("META-INF/manifest.xml"))) {
        const QByteArray manifest = TRY(zip.read(QStringLiteral("META-INF/manifest.xml")));
        if (manifest.contains("encryption-data"))
            return failure(ErrorKind::BadInput, message(phrase("Zip", "%1 is encrypted."), name));
    }
    return textOfOdt(TRY(zip.read(QStringLiteral("content.xml"))), name);
}

Result<QString> readDocxText(const QString& path)
{
    ZipFile zip = TRY(ZipFile::open(path));
    return textOfDocx(TRY(zip.read(QStringLiteral("word/document.xml"))),
                      QFileInfo(path).fileName());
}

}
