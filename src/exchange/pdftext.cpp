// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/documenttext.h"
#include "exchange/sheetreaders_p.h"

#include <QFile>
#include <QFileInfo>

#include <memory>
#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>

namespace zoneboard {

namespace {

constexpr int mostPages = 2000;

/// What the library has to say about a damaged file goes into our one sentence.
void saysNothingAloud(const std::string&, void*) { }

QString textOf(const poppler::page& page)
{
    const poppler::byte_array bytes =
        page.text(poppler::rectf(), poppler::page::raw_order_layout).to_utf8();
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

}

Result<QString> readPdfText(const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    poppler::set_debug_error_function(saysNothingAloud, nullptr);
    const std::unique_ptr<poppler::document> document(
        poppler::document::load_from_file(QFile::encodeName(path).toStdString()));
    if (!document)
        return failure(ErrorKind::BadInput,
                       message(phrase("Document", "%1 is damaged or no PDF."), name));
    if (document->is_locked())
        return failure(ErrorKind::BadInput, message(phrase("Zip", "%1 is encrypted."), name));
    if (document->pages() > mostPages)
        return failure(ErrorKind::BadInput,
                       message(phrase("Document", "%1 has more than %2 pages; nothing was read."),
                               name, QString::number(mostPages)));
    QString text;
    for (int i = 0; i < document->pages(); ++i) {
        const std::unique_ptr<poppler::page> page(document->create_page(i));
        if (page)
            text += textOf(*page) + u'\n';
        if (text.size() > sheetlimits::characters)
            break;
    }
    if (text.trimmed().isEmpty())
        return failure(
            ErrorKind::BadInput,
            message(phrase("Document", "%1 holds no text: it is a scan or a picture."), name));
    return text;
}

}
