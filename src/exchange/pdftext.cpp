// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/documenttext.h"
#include "exchange/sheetreaders_p.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <memory>
#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>

namespace zoneboard {

namespace {

constexpr int mostPages = 2000;

/// What the library has to say about a damaged file goes into our one sentence.
void saysNothingAloud(const std::string&, void*) { }

/// Fonts share a shape between an ideograph and the radical that looks like it, and a PDF may name
/// the radical: 增⻓ for 增长. Radicals are no words; the ideographs are meant.
QString withoutRadicals(QString text)
{
    static const QHash<char16_t, char16_t> supplement {
        {u'⺠', u'民'}, {u'⻁', u'虎'}, {u'⻄', u'西'}, {u'⻅', u'见'}, {u'⻆', u'角'},
        {u'⻉', u'贝'}, {u'⻋', u'车'}, {u'⻓', u'长'}, {u'⻔', u'门'}, {u'⻘', u'青'},
        {u'⻙', u'韦'}, {u'⻚', u'页'}, {u'⻛', u'风'}, {u'⻜', u'飞'}, {u'⻝', u'食'},
        {u'⻢', u'马'}, {u'⻣', u'骨'}, {u'⻥', u'鱼'}, {u'⻦', u'鸟'}, {u'⻨', u'麦'},
        {u'⻩', u'黄'}, {u'⻬', u'齐'}, {u'⻮', u'齿'}, {u'⻰', u'龙'}, {u'⻳', u'龟'}};
    for (QChar& c : text) {
        if (c >= QChar(0x2f00) && c <= QChar(0x2fd5)) // the Kangxi radicals, which Unicode maps
            c = QString(c).normalized(QString::NormalizationForm_KC).at(0);
        else if (c >= QChar(0x2e80) && c <= QChar(0x2ef3))
            c = QChar(supplement.value(c.unicode(), c.unicode()));
    }
    return text;
}

QString textOf(const poppler::page& page)
{
    const poppler::byte_array bytes =
        page.text(poppler::rectf(), poppler::page::raw_order_layout).to_utf8();
    return withoutRadicals(QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size())));
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
