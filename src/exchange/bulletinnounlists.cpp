// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of nouns that share a word: 国有、民营企业.
#include "exchange/bulletinphrase_p.h"

#include <QRegularExpression>

namespace zoneboard::bulletin {

using Expression = QRegularExpression;

namespace {

/// The list as it stands, cut into `count` pieces where that can be done.
QStringList cutList(QString words, qsizetype count)
{
    static const Expression separators(QStringLiteral("、|以及|和|与|及"));
    if (count == 3)
        words.replace(QStringLiteral("三次产业"), QStringLiteral("第一、第二、第三产业"));
    if (count == 2)
        words.replace(QStringLiteral("城乡"), QStringLiteral("城镇、农村"));
    if (count == 2)
        words.replace(QStringLiteral("存贷款"), QStringLiteral("存款、贷款"));
    words.replace(QStringLiteral("”“"), QStringLiteral("”、“"));
    QStringList nouns = words.split(separators, Qt::SkipEmptyParts);
    if (count > 0 && nouns.size() > count)
        nouns = words.split(u'、', Qt::SkipEmptyParts);
    if (!nouns.isEmpty() && nouns.size() == count - 1)
        if (const qsizetype joint = nouns.last().lastIndexOf(u'和'); joint > 1) {
            nouns.append(nouns.last().mid(joint + 1));
            nouns[nouns.size() - 2].truncate(joint);
        }
    return nouns;
}

/// The noun with the head that only the last of its list carries: 国有、民营企业.
QString withHeadOf(const QString& last, QString noun)
{
    static const Expression family(
        QStringLiteral("((?:居民)?人均可支配收入|企业|产业|投资|工业|项目|收入|支出|居民|单位|机构|"
                       "贷款|存款|增加值|产值|产量|人口|税收|"
                       "面积|比重|比例|余额|总额|销售额|零售额|出口|进口|人数|增速|用电量|学校|"
                       "在校生|用电|价格|(?:快递)?业务量|吞吐量|营业额|总产值|销量|客流量|业务收入|"
                       "\\p{Han}{2}率|率)$"));
    static const Expression tail(QStringLiteral("(?:占比|增速|增幅|降幅)$"));
    if (const auto end = tail.match(last); end.hasMatch() && !noun.endsWith(end.captured()))
        return withHeadOf(last.chopped(end.capturedLength()), noun) + end.captured();
    const auto match = family.match(last);
    const bool headed = match.hasMatch() && last.size() > match.capturedLength();
    const qsizetype shared = last.indexOf(noun.right(2));
    if (noun.size() > 2 && shared > 0 && shared + 2 < last.size())
        return noun + last.mid(shared + 2);
    if (noun.size() >= 2 && last.size() >= noun.size() + 2
        && last.at(noun.size() - 1) == noun.back() && last.left(noun.size()) != noun)
        return noun + last.mid(noun.size());
    if (!headed || family.match(noun).hasMatch())
        return noun;
    static const Expression joint(QStringLiteral("及|和|与|/"));
    const bool asLong = !joint.match(last).hasMatch()
        && last.size() - match.capturedLength() - noun.size() >= 3 && noun.size() <= 3;
    const QString before = last.chopped(match.capturedLength());
    if (before.endsWith(u'业') && !noun.endsWith(u'业') && noun.size() <= 4)
        return noun + u'业' + match.captured();
    return noun + (asLong ? last.mid(noun.size()) : match.captured());
}

}

QStringList listedNouns(const QString& phrase, qsizetype count)
{
    static const Expression ordinal(QStringLiteral("^第?([一二三])(?:次?产业)?$"));
    QStringList nouns = cutList(phrase, count);
    if (nouns.size() < 2)
        return nouns;
    const QString last = nouns.last();
    const qsizetype sector = last.indexOf(u"产业");
    for (QString& noun : nouns) {
        if (const auto place = ordinal.match(noun); place.hasMatch() && sector > 0)
            noun = u'第' + place.captured(1) + last.mid(sector);
        else if (&noun != &nouns.last())
            noun = withHeadOf(last, noun);
    }
    static const Expression scale(QStringLiteral("^(?:限上|限额以上|规上|规模以上)"));
    if (const QString size = scale.match(nouns.first()).captured();
        !size.isEmpty() && nouns.filter(scale).size() == 1)
        for (QString& noun : nouns)
            noun.prepend(&noun == &nouns.first() ? QString() : size);
    if (ordinal.match(nouns.last().left(1)).hasMatch() && sector == 1)
        nouns.last().prepend(u'第');
    return nouns;
}

}
