// SPDX-License-Identifier: GPL-3.0-or-later
// Printed lines: which a page broke, which a page added.
#include "exchange/bulletinlines_p.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace zoneboard::bulletin {

namespace {

/// The line text[begin, end) without the blanks around it.
Line lineAt(const QString& text, qsizetype begin, qsizetype end)
{
    Line line {begin, end};
    for (; line.begin < line.end && text.at(line.begin).isSpace(); ++line.begin)
        line.indent += text.at(line.begin) == u'\u3000' ? 2 : 1;
    while (line.end > line.begin && text.at(line.end - 1).isSpace())
        --line.end;
    for (qsizetype at = line.begin; at < line.end; ++at)
        line.width += text.at(at).unicode() < 0x2000 ? 1 : 2;
    return line;
}

QStringView contentOf(const QString& text, const Line& line)
{
    return QStringView(text).sliced(line.begin, line.end - line.begin);
}

bool isPageNumber(QStringView content)
{
    static const QRegularExpression pageNumber(QStringLiteral(
        "^[-·\\s]*(第?\\s*\\d{1,4}\\s*页?(?:[,，/\\s]*共\\s*\\d+\\s*页)?)[-·\\s]*$"));
    constexpr qsizetype longest = 24;
    return content.size() <= longest
        && (content.contains(u'-') || content.contains(u'第') || content.contains(u'·'))
        && pageNumber.match(content.toString()).hasMatch();
}

/// Lines beside a page number that stand elsewhere too are a running head; the first time it is
/// the text's own heading.
QList<Line> withoutRunningHeads(const QString& text, const QList<Line>& lines,
                                const QList<qsizetype>& pages)
{
    if (pages.isEmpty())
        return lines;
    QHash<QStringView, qsizetype> first;
    for (qsizetype i = 0; i < lines.size(); ++i)
        if (!first.contains(contentOf(text, lines.at(i))))
            first.insert(contentOf(text, lines.at(i)), i);
    QList<qsizetype> heads;
    for (const qsizetype page : pages)
        for (const qsizetype beside : {page - 1, page})
            if (beside >= 0 && beside < lines.size()
                && first.value(contentOf(text, lines.at(beside))) < beside)
                heads.append(beside);
    QList<Line> kept;
    for (qsizetype i = 0; i < lines.size(); ++i)
        if (!heads.contains(i))
            kept.append(lines.at(i));
    return kept;
}

}

QList<Line> linesOf(const QString& text)
{
    QList<Line> lines;
    QList<qsizetype> pages; // the line that stands behind a page number
    for (qsizetype begin = 0; begin <= text.size();) {
        qsizetype end = text.indexOf(u'\n', begin);
        if (end < 0)
            end = text.size();
        const Line line = lineAt(text, begin, end);
        if (isPageNumber(contentOf(text, line)))
            pages.append(lines.size());
        else if (line.end > line.begin)
            lines.append(line);
        begin = end + 1;
    }
    return withoutRunningHeads(text, lines, pages);
}

int usualWidth(const QList<Line>& lines)
{
    std::vector<int> widths;
    for (const Line& line : lines)
        widths.push_back(line.width);
    std::sort(widths.begin(), widths.end());
    return widths.empty() ? 0 : widths.at(widths.size() * 3 / 5);
}

namespace {

const QString& listMarks()
{
    static const QString marks = QStringLiteral("■●◆★▲◎□○#|*");
    return marks;
}

/// 三、进展情况: a numbered line without marks that does not fill the page.
bool isHeading(QStringView content, bool isShort)
{
    static const QRegularExpression numbered(QStringLiteral(
        "^(?:\\([一二三四五六七八九十]+\\)|[一二三四五六七八九十]+、)[^，；。:\\d]{2,20}$"));
    return isShort && numbered.match(content.toString()).hasMatch();
}

/// Whether a line begins something of its own: a heading's number, a list mark, a note, a table
/// row.
bool beginsAnew(const QString& text, const Line& line)
{
    static const QRegularExpression numbered(
        QStringLiteral("^(\\([一二三四五六七八九十]+\\)|[一二三四五六七八九十]+、|第["
                       "一二三四五六七八九十]+[章节]|\\(?\\d{1,2}(?:[、)]|"
                       "\\.(?!\\d))|--|\\[\\d+\\]|注[:\\d]|注释:|附件|附:|[表图]\\d|责任编辑|联系|("
                       "?:数据|资料)?来源[:|]|阅读\\s*\\d|在看|点赞|供稿|校对|监制)"));
    // 固定资产投资:12.1%: a name and its number
    static const QRegularExpression labelled(
        QStringLiteral("^[^，。；:\\d]{2,16}:[增降约超近-]?\\d"));
    return listMarks().contains(text.at(line.begin))
        || labelled.match(text.mid(line.begin, qMin<qsizetype>(20, line.end - line.begin)))
               .hasMatch()
        || numbered.match(text.mid(line.begin, qMin<qsizetype>(8, line.end - line.begin)))
               .hasMatch();
}

}

bool continues(const QString& text, const Line& line, const Line& next, int width,
               QStringView sentence)
{
    static const QString closing = QStringLiteral("，、；。)%‰:");
    static const QRegularExpression begun(QStringLiteral("\\d[^，；]*[，；]|[，；].*\\d"));
    const QChar last = text.at(line.end - 1);
    const QChar first = text.at(next.begin);
    const QString start = text.mid(next.begin, qMin<qsizetype>(6, next.end - next.begin));
    if (beginsAnew(text, next) || last == u'|' || QStringLiteral("。！？").contains(last))
        return false;
    const bool open = begun.match(sentence.toString()).hasMatch();
    if (listMarks().contains(text.at(line.begin)))
        return QStringLiteral("，、").contains(last) || (open && line.width * 10 >= width * 9);
    if (QStringLiteral("，、").contains(last) || closing.contains(first))
        return true;
    if (next.indent >= 4)
        return false;
    if (last == u':' || open)
        return true;
    if (first.isDigit() && !start.contains(u'年'))
        return !isHeading(contentOf(text, line), line.width * 4 < width * 3);
    return line.width * 4 >= width * 3 || (last.isDigit() && !first.isDigit());
}

}
