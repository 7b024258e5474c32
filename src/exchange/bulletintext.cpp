// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/bulletinlines_p.h"
#include "exchange/bulletintext_p.h"

#include <QRegularExpression>

namespace zoneboard::bulletin {

namespace {

void append(PlainText& to, QChar character, int origin)
{
    to.text.append(character);
    to.origin.append(origin);
}

QChar folded(QChar character)
{
    static const QString from =
        QStringLiteral("∶：，；（）［］〔〕％﹪·•‧．。！？～〜－–—−‐…µ㎡×Ⅹ");
    static const QString to = QStringLiteral("::，；()[][]%%···.。！？~~-----…μ㎡XX");
    const ushort code = character.unicode();
    const qsizetype place = from.indexOf(character);
    if (place >= 0)
        return character == u'-' ? character : to.at(place);
    if (code > 0xff00 && code < 0xff5f)
        return QChar(static_cast<ushort>(code - 0xfee0));
    if (code == 0xa0 || code == 0x200b || code == 0xfeff)
        return u' ';
    if (character == u',')
        return u'，';
    if (character == u';')
        return u'；';
    return character;
}

/// Emoji and signs like them, with what joins them.
bool isPicture(QChar character)
{
    const ushort code = character.unicode();
    return (code >= 0xd83c && code <= 0xd83e) || (code >= 0xdc00 && code <= 0xdfff)
        || (code >= 0x2600 && code <= 0x27bf)
        || (code >= 0x2b00 && code <= 0x2bff && code != 0x2b06 && code != 0x2b07)
        || (code >= 0x2300 && code <= 0x23ff) || code == 0x25b6 || code == 0x25ba || code == 0x25aa
        || code == 0x25b8 || code == 0x25b7 || code == 0x25fe || code == 0x2022 || code == 0xfe0f
        || code == 0x200d || code == 0x20e3;
}

/// Whether what stands at `at` belongs to a picture; 1 of a keycap does.
bool pictured(const QString& text, qsizetype at)
{
    if (isPicture(text.at(at)))
        return true;
    return text.at(at).isDigit() && at + 1 < text.size()
        && (text.at(at + 1) == QChar(0x20e3)
            || (at + 2 < text.size() && text.at(at + 1) == QChar(0xfe0f)
                && text.at(at + 2) == QChar(0x20e3)));
}

/// Pictures become list marks where a line begins with them, a pause between words, and nothing
/// elsewhere; places stay.
void replacePictures(QString& text)
{
    static const QString marks = QStringLiteral("，。；：！？、,;:!?）)");
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!pictured(text, at))
            continue;
        qsizetype end = at;
        while (end < text.size()
               && (pictured(text, end) || (text.at(end).isSpace() && text.at(end) != u'\n')))
            ++end;
        qsizetype before = at - 1;
        while (before >= 0 && text.at(before).isSpace() && text.at(before) != u'\n')
            --before;
        const bool begins = before < 0 || text.at(before) == u'\n';
        const bool ends = end >= text.size() || text.at(end) == u'\n' || text.at(end) == u'\r'
            || marks.contains(text.at(end));
        const bool paused = !begins && marks.contains(text.at(before));
        for (qsizetype i = at; i < end; ++i)
            text[i] = u' ';
        if (begins && !ends)
            text[at] = u'■';
        else if (!ends && !paused)
            text[at] = u'，';
        at = end;
    }
}

/// +8.7%, ↑5.3%, ，-3%: signs that stand for a growth and a fall become their words; places stay.
void replaceSigns(QString& text)
{
    static const QRegularExpression sign(
        QStringLiteral("(?:(?<![\\dA-Za-z%％])[+＋]|[↑▲⬆]|([↓▼⬇])|(?<=[，,：:（(])([-－−–]))(?=\\s?"
                       "\\d+(?:\\.\\d+)?[%％])"));
    for (auto all = sign.globalMatch(text); all.hasNext();) {
        const auto match = all.next();
        const bool falls = match.capturedLength(1) > 0 || match.capturedLength(2) > 0;
        text[match.capturedStart()] = falls ? u'降' : u'增';
    }
}

/// Pieces that are markup rather than text: tags, and pinyin in brackets behind its character.
const QRegularExpression& debris()
{
    static const QRegularExpression expression(
        QStringLiteral("</?[a-zA-Z][^<>]*>|<!--.*?-->|&[a-zA-Z]+;|&#\\d+;"
                       "|[(（【\\[][a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜńňḿê]+[)）】\\]]"
                       "|(?<=[^\\s>])(?:[\\[［〔]\\s*(?:注\\s*)?\\d{1,2}\\s*[\\]］〕]|[①-⑳]|[（(]"
                       "注\\d*[)）]|(?<![mMkK])[¹²³](?![\\d/]))"));
    return expression;
}

PlainText withoutDebris(const QString& original)
{
    static const QRegularExpression blockEnd(QStringLiteral("^</?(p|div|br|tr|li|h\\d|table)\\b"),
                                             QRegularExpression::CaseInsensitiveOption);
    QString text = simplified(original);
    replacePictures(text);
    replaceSigns(text);
    PlainText plain;
    plain.text.reserve(text.size());
    qsizetype from = 0;
    const auto copy = [&](qsizetype end) {
        for (; from < end; ++from)
            if (text.at(from) != u'\r')
                append(plain, folded(text.at(from)), static_cast<int>(from));
    };
    for (auto matches = debris().globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        copy(match.capturedStart());
        from = match.capturedEnd();
        const QString piece = match.captured();
        if (blockEnd.match(piece).hasMatch())
            append(plain, u'\n', static_cast<int>(match.capturedStart()));
        else if (piece == u"&nbsp;" || piece == u"&ensp;" || piece == u"&emsp;")
            append(plain, u' ', static_cast<int>(match.capturedStart()));
        else if (piece == u"&permil;")
            append(plain, u'‰', static_cast<int>(match.capturedStart()));
    }
    copy(text.size());
    return plain;
}

/// Blanks mean nothing between Chinese characters and inside numbers; they part words elsewhere.
bool keepsBlank(const QString& text, qsizetype before, qsizetype after, qsizetype end)
{
    if (before < 0 || after >= end)
        return false;
    const QChar left = text.at(before);
    const QChar right = text.at(after);
    if (left.isDigit() && right.isDigit()) {
        static const QRegularExpression group(QStringLiteral("\\G\\d{3}(?!\\d)"));
        return !group.match(text, after).hasMatch();
    }
    const auto latin = [](QChar c) { return c.unicode() < 0x80 && c.isLetter(); };
    return latin(left) && (latin(right) || right.isDigit());
}

/// A wide blank between the two halves of a headline: 产业提质增效　营收增长一成.
bool partsHeadings(const QString& text, const Line& line, qsizetype blank, qsizetype after)
{
    static const QString marks = QStringLiteral("，。；：:、)）(（|");
    constexpr int shortest = 4;
    constexpr int widest = 80;
    return (text.at(blank) == u'\u3000' || after - blank >= 2) && line.width <= widest
        && blank - line.begin >= shortest && line.end - after >= shortest
        && !marks.contains(text.at(blank - 1)) && !marks.contains(text.at(after))
        && (text.at(blank - 1).unicode() >= 0x2e80 || text.at(blank - 1) == u'”')
        && text.at(after).unicode() >= 0x2e80
        && !QStringView(text).sliced(line.begin, line.end - line.begin).contains(u'。');
}

void appendLine(PlainText& to, const PlainText& from, const Line& line)
{
    for (qsizetype i = line.begin; i < line.end; ++i) {
        const QChar character = from.text.at(i);
        if (character.isSpace()) {
            qsizetype after = i;
            while (after < line.end && from.text.at(after).isSpace())
                ++after;
            if (keepsBlank(from.text, i - 1, after, line.end))
                append(to, u' ', from.origin.at(i));
            else if (partsHeadings(from.text, line, i, after))
                append(to, u'，', from.origin.at(i));
            i = after - 1;
            continue;
        }
        const bool separator = character == u'，' && i > line.begin && i + 3 < line.end
            && from.text.at(i - 1).isDigit() && from.text.at(i + 1).isDigit()
            && from.text.at(i + 2).isDigit() && from.text.at(i + 3).isDigit()
            && (i + 4 >= line.end || !from.text.at(i + 4).isDigit());
        if (!separator)
            append(to, character, from.origin.at(i));
    }
}

}

PlainText plainText(const QString& original)
{
    const PlainText rough = withoutDebris(original);
    const QList<Line> lines = linesOf(rough.text);
    const int width = usualWidth(lines);
    PlainText plain;
    qsizetype sentence = 0;
    qsizetype begun = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        appendLine(plain, rough, lines.at(i));
        for (qsizetype at = begun; at < plain.text.size(); ++at)
            if (QStringLiteral("。！？\n").contains(plain.text.at(at)))
                sentence = at + 1;
        begun = plain.text.size();
        if (i + 1 == lines.size()
            || !continues(rough.text, lines.at(i), lines.at(i + 1), width,
                          QStringView(plain.text).sliced(sentence)))
            append(plain, u'\n', rough.origin.at(lines.at(i).end - 1));
    }
    return plain;
}

QList<int> characterCounts(const QString& text)
{
    QList<int> counts;
    counts.reserve(text.size() + 1);
    int count = 0;
    for (const QChar character : text) {
        counts.append(count);
        count += character.isLowSurrogate() ? 0 : 1;
    }
    counts.append(count);
    return counts;
}

}
