// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/documenttext.h"
#include "exchange/import.h"
#include "exchange/sheetreaders_p.h"

#include <QFileInfo>

namespace zoneboard {

namespace {

/// From this size on a text is kept as bytes, and its table streams by where it is a long one.
constexpr qsizetype longText = 1 << 20;
constexpr qsizetype shownBytes = 256 * 1024;

Result<ImportMaterial> materialOfText(const QString& text, const QString& name)
{
    ImportMaterial material;
    material.file = name;
    if (readsAsProse(text))
        material.text = text;
    else
        material.workbook = TRY(readSeparated(text, name));
    return material;
}

/// Only the beginning is made into cells, for recognising the layout and for showing.
Result<ImportMaterial> materialOfLongText(QByteArray bytes, const QString& name)
{
    if (bytes.startsWith("\xef\xbb\xbf"))
        bytes.remove(0, 3);
    const QByteArray beginning = bytes.left(bytes.lastIndexOf('\n', shownBytes) + 1);
    ImportMaterial material = TRY(materialOfText(TRY(decodeText(beginning, name)).text, name));
    material.workbook.encoding = QStringLiteral("UTF-8");
    if (material.isText())
        material.text = QString::fromUtf8(bytes);
    else
        material.separated = std::move(bytes);
    return material;
}

/// Lines ended by a carriage return alone are too rare to stream.
bool isLongUtf8(const QByteArray& bytes)
{
    if (bytes.size() < longText || !QByteArrayView(bytes).isValidUtf8())
        return false;
    return QByteArrayView(bytes).first(shownBytes).contains('\n') && !bytes.contains('\0');
}

Result<ImportMaterial> readText(const QString& path, const QString& name)
{
    QByteArray bytes = TRY(contentOf(path));
    if (isLongUtf8(bytes))
        return materialOfLongText(std::move(bytes), name);
    const DecodedText decoded = TRY(decodeText(bytes, name));
    if (decoded.text.size() >= longText)
        return materialOfLongText(decoded.text.toUtf8(), name);
    ImportMaterial material = TRY(materialOfText(decoded.text, name));
    material.workbook.encoding = decoded.encoding;
    return material;
}

}

Result<ImportMaterial> readMaterial(const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    if (TRY(formatOf(path)) == FileFormat::Text)
        return readText(path, name);
    Document document = TRY(readDocument(path));
    ImportMaterial material;
    material.file = name;
    material.workbook = std::move(document.workbook);
    material.text = std::move(document.text);
    return material;
}

Result<ImportMaterial> clipboardMaterial(const QString& html, const QString& text)
{
    const QString name = message(phrase("Import", "Clipboard")).in(Language::Chinese);
    const bool table = html.contains(QLatin1String("<table"), Qt::CaseInsensitive);
    if (!table && !text.trimmed().isEmpty() && !text.contains(u'\t'))
        return materialOfText(text, name);
    ImportMaterial material;
    material.file = name;
    material.workbook = TRY(readClipboard(html, text));
    return material;
}

}
