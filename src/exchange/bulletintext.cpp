// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/bulletintext_p.h"

#include <QRegularExpression>

#include <algorithm>

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

/// Pieces that are markup rather than text: tags, and pinyin in brackets behind its character.
const QRegularExpression& debris()
{
    static const QRegularExpression expression(
        QStringLiteral("</?[a-zA-Z][^<>]*>|<!--.*?-->|&[a-zA-Z]+;|&#\\d+;"
                       "|[(（【\\[][a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜńňḿê]+[)）】\\]]"
                       "|(?<=[^\\s>])(?:[\\[［〔]\\s*(?:注\\s*)?\\d{1,2}\\s*[\\]］〕]|[①-⑳]|[（(]"
                       "注\\d*[)）]|[¹²³](?![\\d/]))"));
    return expression;
}

PlainText withoutDebris(const QString& original)
{
    static const QRegularExpression blockEnd(QStringLiteral("^</?(p|div|br|tr|li|h\\d|table)\\b"),
                                             QRegularExpression::CaseInsensitiveOption);
    const QString text = simplified(original);
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

struct Line
{
    qsizetype begin = 0;
    qsizetype end = 0;
    int width = 0; ///< in half-width columns
    int indent = 0; ///< likewise
};

QList<Line> linesOf(const QString& text)
{
    static const QRegularExpression pageNumber(QStringLiteral(
        "^[-·\\s]*(第?\\s*\\d{1,4}\\s*页?(?:[,，/\\s]*共\\s*\\d+\\s*页)?)[-·\\s]*$"));
    QList<Line> lines;
    for (qsizetype begin = 0; begin <= text.size();) {
        qsizetype end = text.indexOf(u'\n', begin);
        if (end < 0)
            end = text.size();
        Line line {begin, end};
        for (; line.begin < line.end && text.at(line.begin).isSpace(); ++line.begin)
            line.indent += text.at(line.begin) == u'\u3000' ? 2 : 1;
        while (line.end > line.begin && text.at(line.end - 1).isSpace())
            --line.end;
        const QString content = text.mid(line.begin, line.end - line.begin);
        for (const QChar character : content)
            line.width += character.unicode() < 0x2000 ? 1 : 2;
        const bool bareNumber =
            content.contains(u'-') || content.contains(u'第') || content.contains(u'·');
        if (!content.isEmpty() && !(bareNumber && pageNumber.match(content).hasMatch()))
            lines.append(line);
        begin = end + 1;
    }
    return lines;
}

/// The width most full lines have.
int usualWidth(const QList<Line>& lines)
{
    std::vector<int> widths;
    for (const Line& line : lines)
        widths.push_back(line.width);
    std::sort(widths.begin(), widths.end());
    return widths.empty() ? 0 : widths.at(widths.size() * 3 / 5);
}

/// Whether a line begins something of its own: a heading's number, a list mark, a note, a table
/// row.
bool beginsAnew(const QString& text, const Line& line)
{
    static const QString marks = QStringLiteral("■●◆★▲◎□○#|*");
    static const QRegularExpression numbered(
        QStringLiteral("^(\\([一二三四五六七八九十]+\\)|[一二三四五六七八九十]+、|第["
                       "一二三四五六七八九十]+[章节]|\\(?\\d{1,2}(?:[、)]|"
                       "\\.(?!\\d))|--|\\[\\d+\\]|注[:\\d]|注释:|附件|附:|[表图]\\d|责任编辑|联系|("
                       "?:数据|资料)?来源:)"));
    return marks.contains(text.at(line.begin))
        || numbered.match(text.mid(line.begin, qMin<qsizetype>(8, line.end - line.begin)))
               .hasMatch();
}

/// Whether a line break is only where the page was too narrow. `sentence` is what the paragraph has
/// since its last full stop.
bool continues(const QString& text, const Line& line, const Line& next, int width,
               QStringView sentence)
{
    static const QString closing = QStringLiteral("，、；。)%‰:");
    static const QRegularExpression begun(QStringLiteral("\\d[^，；]*[，；]|[，；].*\\d"));
    const QChar last = text.at(line.end - 1);
    const QChar first = text.at(next.begin);
    const QString start = text.mid(next.begin, qMin<qsizetype>(6, next.end - next.begin));
    if (beginsAnew(text, next) || QStringLiteral("■●◆★▲◎□○#|*").contains(text.at(line.begin))
        || last == u'|' || QStringLiteral("。！？").contains(last))
        return false;
    if (QStringLiteral("，、").contains(last) || closing.contains(first))
        return true;
    if (next.indent >= 4)
        return false;
    if (last == u':' || begun.match(sentence.toString()).hasMatch())
        return true;
    if (first.isDigit() && !start.contains(u'年'))
        return true;
    return line.width * 4 >= width * 3 || (last.isDigit() && !first.isDigit());
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
