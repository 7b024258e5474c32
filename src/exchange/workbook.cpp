// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook.h"

#include "exchange/sheetreaders_p.h"
#include "exchange/textencoding.h"
#include "exchange/zipfile_p.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace zoneboard {

namespace {

constexpr qint64 largestFile = 512LL << 20;

QByteArray utf16(const char* text)
{
    QByteArray bytes;
    for (const char* c = text; *c != 0; ++c)
        bytes.append(*c).append('\0');
    return bytes;
}

Result<FileFormat> formatOfZip(const QString& path)
{
    const ZipFile zip = TRY(ZipFile::open(path));
    if (zip.contains(QStringLiteral("xl/workbook.xml")))
        return FileFormat::Xlsx;
    if (zip.contains(QStringLiteral("word/document.xml")))
        return FileFormat::Docx;
    if (!zip.contains(QStringLiteral("content.xml")))
        return FileFormat::Unknown;
    ZipFile again = TRY(ZipFile::open(path));
    const QByteArray type = zip.contains(QStringLiteral("mimetype"))
        ? TRY(again.read(QStringLiteral("mimetype")))
        : QByteArray();
    return type.contains("opendocument.text") ? FileFormat::Odt : FileFormat::Ods;
}

FileFormat formatOfCompoundFile(const QByteArray& bytes)
{
    if (bytes.contains(utf16("EncryptedPackage")))
        return FileFormat::Encrypted;
    if (bytes.contains(utf16("Workbook")) || bytes.contains(utf16("Book")))
        return FileFormat::Xls;
    return FileFormat::Unknown;
}

bool looksLikeHtml(const QByteArray& bytes)
{
    const QByteArray head = bytes.left(4096).toLower();
    return head.contains("<html") || head.contains("<table") || head.contains("<!doctype html");
}

Result<FileFormat> formatOfContent(const QByteArray& bytes, const QString& path)
{
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06"))
        return formatOfZip(path);
    if (bytes.startsWith("\xd0\xcf\x11\xe0"))
        return formatOfCompoundFile(bytes);
    if (bytes.startsWith("\x09\x08") || bytes.startsWith(QByteArray("\x09\x04\x06\x00", 4)))
        return FileFormat::Xls; // BIFF without a compound file around it
    if (bytes.left(1024).contains("%PDF-"))
        return FileFormat::Pdf;
    return looksLikeHtml(bytes) ? FileFormat::Html : FileFormat::Text;
}

}

tl::unexpected<Error> noTable(const QString& name)
{
    return failure(
        ErrorKind::BadInput,
        message(phrase("Import", "%1 is no table: expected xlsx, xls, ods, csv or html."), name));
}

Result<QByteArray> contentOf(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorKind::BadInput,
                       message(phrase("Import", "There is no file %1."), path));
    if (info.isDir())
        return failure(ErrorKind::BadInput,
                       message(phrase("Import", "%1 is a folder, not a file."), path));
    if (info.size() > largestFile)
        return failure(ErrorKind::BadInput,
                       message(phrase("Import", "%1 is larger than %2 MB."), info.fileName(),
                               QString::number(largestFile >> 20)));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            ErrorKind::BadInput,
            message(phrase("Import", "%1 can not be read: %2."), path, file.errorString()));
    QByteArray bytes = file.readAll();
    const bool blank = std::all_of(bytes.cbegin(), bytes.cend(),
                                   [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); });
    if (blank)
        return failure(ErrorKind::BadInput,
                       message(phrase("Import", "%1 is empty."), info.fileName()));
    return bytes;
}

bool readsAsProse(const QString& text)
{
    const QStringView sample = QStringView(text).left(64 * 1024);
    const auto stops = std::count_if(sample.begin(), sample.end(), [](QChar c) {
        return c == u'。' || c == u'；' || c == u'！';
    });
    const auto chineseCommas = sample.count(u'，');
    qsizetype lines = 0;
    qsizetype separated = 0;
    for (const QStringView line : sample.split(u'\n', Qt::SkipEmptyParts)) {
        ++lines;
        const bool cells = line.contains(u',') || line.contains(u'\t') || line.contains(u';')
            || line.contains(u'|');
        separated += cells ? 1 : 0;
    }
    // A table has a separator in most of its lines; sentences have full stops and Chinese commas.
    if (lines > 1 && 2 * separated > lines)
        return stops > 2 * separated;
    return stops > 0 || chineseCommas > 0 || separated == 0;
}

Result<FileFormat> formatOf(const QString& path)
{
    return formatOfContent(TRY(contentOf(path)), path);
}

Result<DecodedText> readPlainText(const QString& path)
{
    return decodeText(TRY(contentOf(path)), QFileInfo(path).fileName());
}

Result<Workbook> readTextTable(const QString& path)
{
    const DecodedText text = TRY(readPlainText(path));
    Workbook workbook = TRY(readSeparated(text.text, QFileInfo(path).fileName()));
    workbook.encoding = text.encoding;
    return workbook;
}

Result<Workbook> readClipboard(const QString& html, const QString& text)
{
    const QString name = message(phrase("Import", "Clipboard")).in(Language::Chinese);
    if (html.contains(QLatin1String("<table"), Qt::CaseInsensitive))
        return readHtml(html, name);
    if (text.trimmed().isEmpty())
        return failure(ErrorKind::BadInput,
                       message(phrase("Import", "The clipboard holds no table.")));
    return readSeparated(text, name);
}

}
