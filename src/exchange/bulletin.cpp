// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/bulletin.h"

#include "exchange/bulletinsentence_p.h"
#include "exchange/bulletintable_p.h"
#include "exchange/bulletintext_p.h"
#include "exchange/bulletinunits_p.h"

#include <QRegularExpression>

#include <cmath>

namespace zoneboard {

namespace {

using namespace bulletin;

bool close(double one, double other)
{
    return std::abs(one - other) <= 1e-9 * qMax(1.0, qMax(std::abs(one), std::abs(other)));
}

bool sameValue(const BulletinFigure& one, const BulletinFigure& other)
{
    return one.value && other.value && unitBase(one.unit) == unitBase(other.unit)
        && close(*one.value * unitFactor(one.unit), *other.value * unitFactor(other.unit));
}

/// A heading's rounded number against the body's.
bool rounds(const BulletinFigure& rough, const BulletinFigure& fine)
{
    if (!rough.heading || !rough.value || !fine.value
        || unitBase(rough.unit) != unitBase(fine.unit))
        return false;
    const double one = *rough.value * unitFactor(rough.unit);
    const double other = *fine.value * unitFactor(fine.unit);
    return std::abs(one - other) <= 0.05 * std::abs(other);
}

/// A growth that was told alone, and now with its level.
bool completes(const BulletinFigure& later, const BulletinFigure& earlier)
{
    return later.value && !earlier.value && !earlier.sharePercent && later.growthPercent
        && earlier.growthPercent && close(*later.growthPercent, *earlier.growthPercent)
        && later.period == earlier.period && likeness(later.indicator, earlier.indicator) >= 0.8;
}

/// A heading's rounded share against the body's.
bool roundsShare(const BulletinFigure& rough, const BulletinFigure& fine)
{
    const double slack = rough.shareQualifier == Qualifier::Exact ? 1.0 : 5.0;
    return rough.heading && rough.sharePercent && fine.sharePercent
        && std::abs(*rough.sharePercent - *fine.sharePercent) <= slack
        && likeness(rough.indicator, fine.indicator) >= 0.6;
}

bool repeats(const BulletinFigure& later, const BulletinFigure& earlier)
{
    if (later.target != earlier.target
        || (later.year && earlier.year && later.year != earlier.year))
        return false;
    if (later.value && !sameValue(later, earlier) && !rounds(later, earlier))
        return completes(later, earlier);
    const double coarse = later.heading ? 0.5 : 0;
    if (!later.value && later.growthPercent
        && !(earlier.growthPercent
             && std::abs(*later.growthPercent - *earlier.growthPercent) <= coarse + 1e-9))
        return false;
    if (!later.value && !later.growthPercent && roundsShare(later, earlier))
        return true;
    if (!later.value && !later.growthPercent && (earlier.value || later.period != earlier.period))
        return false;
    const double alike = likeness(later.indicator, earlier.indicator);
    if (later.value)
        return (sameValue(later, earlier) && alike >= 0.6
                && (later.partOf == earlier.partOf || later.heading || earlier.heading))
            || (alike >= 0.4 && rounds(later, earlier));
    if (later.growthPercent)
        return alike >= 0.6;
    return !earlier.value && later.sharePercent && earlier.sharePercent
        && close(*later.sharePercent, *earlier.sharePercent) && alike >= 0.8
        && later.period == earlier.period;
}

void mergeInto(BulletinFigure& kept, const BulletinFigure& other)
{
    if (!kept.value) {
        kept.value = other.value;
        kept.unit = other.unit;
        kept.decimals = other.decimals;
        kept.qualifier = other.qualifier;
    }
    if (!kept.growthPercent)
        kept.growthPercent = other.growthPercent;
    if (!kept.sharePercent) {
        kept.sharePercent = other.sharePercent;
        kept.shareQualifier = other.shareQualifier;
        kept.shareOf = other.shareOf;
    }
    if (!kept.rank)
        kept.rank = other.rank;
}

/// What a figure's repeat would tell again.
struct Told
{
    std::optional<double> amount; ///< in the unit's base
    std::optional<double> growth;
    std::optional<double> share;
};

/// Whether two figures' amounts are near enough to be looked at closer; cheap, for there are many.
bool mayRepeat(const Told& later, const Told& earlier)
{
    if (later.amount && earlier.amount)
        return std::abs(*later.amount - *earlier.amount) <= 0.051 * std::abs(*earlier.amount);
    if (later.growth || later.amount)
        return later.growth && earlier.growth
            && std::abs(*later.growth - *earlier.growth) <= 0.5 + 1e-9;
    return later.share && earlier.share;
}

/// What is told twice is one figure; the body is kept before a heading.
QList<BulletinFigure> withoutRepeats(const QList<BulletinFigure>& all)
{
    QList<BulletinFigure> kept;
    QList<Told> told;
    kept.reserve(all.size());
    told.reserve(all.size());
    for (const bool heading : {false, true}) {
        for (const BulletinFigure& figure : all) {
            if (figure.heading != heading)
                continue;
            Told now {{}, figure.growthPercent, figure.sharePercent};
            if (figure.value)
                now.amount = *figure.value * unitFactor(figure.unit);
            bool known = false;
            for (qsizetype i = 0; i < kept.size() && !known; ++i) {
                known = mayRepeat(now, told.at(i)) && repeats(figure, kept.at(i));
                if (known)
                    mergeInto(kept[i], figure);
            }
            if (known)
                continue;
            kept.append(figure);
            told.append(now);
        }
    }
    std::stable_sort(kept.begin(), kept.end(),
                     [](const auto& a, const auto& b) { return a.start < b.start; });
    return kept;
}

QString codeOf(const QString& phrase, const Catalog& catalog)
{
    static const QRegularExpression helping(
        QStringLiteral("^(完成|实现|累计|新增|全区|全市|全县|申报|新)"));
    QString words = phrase;
    for (;;) {
        if (const auto found = catalog.findIndicator(words); found && *found)
            return (*found)->code;
        const QString shorter = QString(words).remove(helping);
        if (shorter == words || shorter.isEmpty())
            return {};
        words = shorter;
    }
}

/// Notes, credits, contacts and what a web page puts around a text.
bool isApparatus(const QString& paragraph)
{
    static const QRegularExpression expression(
        QStringLiteral("^(?:\\[\\d+\\]|注:|注\\d|注释|说明:|备注|附件|附:|附表|责任编辑|编辑:|审核|"
                       "编辑|联系人|联系电话|联系方式|电话|"
                       "地址|来源|■?(?:编辑|来源)\\||(?:数据|资料|信息)来源|主办|承办|发布(?:时间|"
                       "日期|机构)|\\(?单位:"
                       "|[表图]\\d|抄送|索引号|文号|作者|■?(?:阅读\\s*\\d|在看|"
                       "点赞|供稿|校对|监制|撰稿|排版|图文))|"
                       "浏览次数|责任编辑|ICP备|公网安备|版权所有|点击(?:量|数)|字体:|打印】"));
    return expression.match(paragraph).hasMatch();
}

/// Reads the paragraphs of a text in their order.
class ParagraphReader
{
public:
    ParagraphReader(SentenceReader& reader, TableReader& table, const QString& text)
        : m_reader(reader)
        , m_table(table)
        , m_text(text)
    {
    }

    void read(qsizetype begin, qsizetype end)
    {
        static const QRegularExpression stop(QStringLiteral("[。！？]"));
        static const QRegularExpression numbered(
            QStringLiteral("^(?:\\d{1,2}[.、)]|\\(\\d{1,2}\\)|[①-⑳])"));
        static const QRegularExpression notes(
            QStringLiteral("^(?:注|注释|说明|附注|附件):?(?:$|\\d)"));
        const QString paragraph = m_text.mid(begin, end - begin);
        m_inNotes = notes.match(paragraph).hasMatch()
            || (m_inNotes && numbered.match(paragraph).hasMatch());
        if (paragraph.startsWith(u'|'))
            return m_table.read(m_text, begin, end);
        m_table.finish();
        if (m_inNotes || isApparatus(paragraph))
            return;
        const bool heading =
            !paragraph.contains(u'。') && !paragraph.contains(u'；') && paragraph.size() < 40;
        static const QRegularExpression mark(QStringLiteral("^\\(?\\d{1,2}[.、)](?!\\d)"));
        for (qsizetype from = begin + mark.match(paragraph).capturedLength(); from < end;) {
            qsizetype to = m_text.indexOf(stop, from);
            if (to < 0 || to > end)
                to = end;
            if (to > from)
                m_reader.read(from, to,
                              heading
                                  || (from - begin < 4 && headsParagraph(paragraph, to - begin)));
            from = to + 1;
        }
    }

private:
    /// (二)政府性基金预算。收入9亿元…: a numbered first sentence without a comma heads the rest.
    [[nodiscard]] static bool headsParagraph(const QString& paragraph, qsizetype end)
    {
        static const QRegularExpression numbered(QStringLiteral(
            "^(?:[一二三四五六七八九十]+、|\\([一二三四五六七八九十]+\\)|\\(?\\d{1,2}"
            "[.、)]|[一二三四五六七八九]是)[^，；。]{2,30}$"));
        return end < paragraph.size() - 1 && numbered.match(paragraph.left(end)).hasMatch();
    }

    SentenceReader& m_reader;
    TableReader& m_table;
    const QString& m_text;
    bool m_inNotes = false;
};

}

namespace {

/// The unit in the text's own characters, where they are traditional ones; empty elsewhere.
QString unitAsWritten(const BulletinFigure& figure, const PlainText& plain, const QString& text)
{
    const qsizetype size = figure.unit.size();
    for (qsizetype at = plain.text.indexOf(figure.unit, figure.start + 1);
         size > 0 && at > 0 && at + size <= figure.end;
         at = plain.text.indexOf(figure.unit, at + 1)) {
        const QChar before = plain.text.at(at - 1);
        if (!before.isDigit() && !isNumeral(before) && before != u'余' && before != u'多')
            continue;
        QString written;
        for (qsizetype i = at; i < at + size; ++i)
            written += text.at(plain.origin.at(i));
        return written != figure.unit && simplified(written) == figure.unit ? written : QString();
    }
    return {};
}

}

Bulletin readBulletin(const QString& text, const Catalog& catalog, const BulletinOptions& options)
{
    const PlainText plain = plainText(text);
    SentenceReader reader(plain.text);
    reader.figures.reserve(plain.text.size() / 20);
    TableReader table;
    ParagraphReader paragraphs(reader, table, plain.text);
    for (qsizetype begin = 0; begin < plain.text.size();) {
        const qsizetype end = plain.text.indexOf(u'\n', begin);
        paragraphs.read(begin, end);
        begin = end + 1;
    }
    const QList<int> counts = characterCounts(text);
    Bulletin result {options.area, options.year, withoutRepeats(reader.figures + table.figures),
                     reader.skipped};
    for (BulletinFigure& figure : result.figures) {
        const int from = plain.origin.at(figure.start);
        const int to = plain.origin.at(figure.end - 1) + 1;
        figure.unitAsWritten = unitAsWritten(figure, plain, text);
        figure.quote = text.mid(from, to - from);
        figure.start = counts.at(from);
        figure.end = counts.at(to);
        figure.indicatorCode = codeOf(figure.indicator, catalog);
        if (!result.year && figure.year > 0)
            result.year = figure.year;
    }
    return result;
}

}
