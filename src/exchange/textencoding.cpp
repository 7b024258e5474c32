// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/textencoding.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>

namespace zoneboard {

namespace {

struct Mark
{
    QByteArrayView bytes;
    const char* encoding;
};

// UTF-32's mark begins with UTF-16's.
constexpr std::array marks {Mark {{"\xff\xfe\0\0", 4}, "UTF-32LE"},
                            Mark {{"\xef\xbb\xbf", 3}, "UTF-8"}, Mark {{"\xff\xfe", 2}, "UTF-16LE"},
                            Mark {{"\xfe\xff", 2}, "UTF-16BE"},
                            Mark {{"\x84\x31\x95\x33", 4}, "GB18030"}};

std::optional<QString> decoded(QByteArrayView bytes, const char* encoding)
{
    QStringDecoder decoder(encoding);
    if (!decoder.isValid())
        return std::nullopt;
    QString text = decoder.decode(bytes);
    if (decoder.hasError() || text.contains(QChar::ReplacementCharacter))
        return std::nullopt;
    return text;
}

/// Without a mark, UTF-16 of Chinese and digits shows in the zero bytes of its digits, commas and
/// line ends.
const char* utf16ByZeros(QByteArrayView bytes)
{
    const qsizetype looked = std::min<qsizetype>(bytes.size(), 4096);
    int even = 0;
    int odd = 0;
    for (qsizetype i = 0; i < looked; ++i) {
        if (bytes[i] == 0)
            (i % 2 == 0 ? even : odd) += 1;
    }
    if (even + odd < looked / 20 || looked < 4)
        return nullptr;
    return odd > even ? "UTF-16LE" : "UTF-16BE";
}

bool looksBinary(const QString& text)
{
    const auto controls = std::count_if(text.begin(), text.end(), [](QChar c) {
        return c.unicode() < 0x20 && c != QLatin1Char('\n') && c != QLatin1Char('\r')
            && c != QLatin1Char('\t') && c != QLatin1Char('\f') && c != QLatin1Char('\v');
    });
    return controls > 0 && controls * 200 > text.size();
}

}

Result<DecodedText> decodeText(const QByteArray& bytes, const QString& name)
{
    const auto answer = [&](const QString& text, const char* encoding) -> Result<DecodedText> {
        if (looksBinary(text))
            return failure(
                ErrorKind::BadInput,
                message(phrase("Text", "%1 is not a text: it holds binary data."), name));
        return DecodedText {text, QString::fromLatin1(encoding)};
    };
    for (const Mark& mark : marks) {
        if (!bytes.startsWith(mark.bytes))
            continue;
        if (const auto text =
                decoded(QByteArrayView(bytes).sliced(mark.bytes.size()), mark.encoding))
            return answer(*text, mark.encoding);
    }
    const char* utf16 = utf16ByZeros(bytes);
    for (const char* encoding : {"UTF-8", "GB18030"}) {
        if (utf16 != nullptr)
            break;
        if (const auto text = decoded(bytes, encoding))
            return answer(*text, encoding);
    }
    if (utf16 != nullptr) {
        if (const auto text = decoded(bytes, utf16))
            return answer(*text, utf16);
    }
    return failure(ErrorKind::BadInput,
                   message(phrase("Text", "%1 is no text in UTF-8, UTF-16 or GB18030."), name));
}

}
