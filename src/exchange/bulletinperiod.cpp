// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/bulletinperiod_p.h"
#include "exchange/bulletinunits_p.h"

#include <QRegularExpression>

namespace zoneboard::bulletin {

namespace {

using Expression = QRegularExpression;

const QString year = QStringLiteral("(?:(?:\\d{4}|[一二][零〇○一二三四五六七八九]{3})(?:/"
                                    "\\d{4})?(?:学年|年度?)|去年|上年|今年|本年|"
                                    "当年(?=[一二三四上下前1-9])|20\\d\\d(?=[一二三四上下前]))");
const QString part =
    QStringLiteral("(?:前?[一二三四1-4](?:个)?季度|前[一二三四两]个?季度|[上下]半年|全年|同期|"
                   "(?:\\d{1,2}|[一二三四五六七八九十]{1,2})(?:月份?)?(?:-|至|到)(?:\\d{1,2}|["
                   "一二三四五六七八九十]{1,2})"
                   "月份?(?:末|底)?|前?\\d{1,2}(?:个月|月份?末|月底|月份?)|前?["
                   "一二三四五六七八九十]{1,2}(?:个月|月份?末?))");
const QString edge = QStringLiteral("(?:年?末|年?底|年?初)");

}

const QString& periodPattern()
{
    static const QString pattern = QStringLiteral("(?:(?:截至|截止|到|至)?") + year
        + QStringLiteral("(?:") + part + u'|' + edge + QStringLiteral(")?(?:\\d{1,2}日)?|") + part
        + QStringLiteral("(?:\\d{1,2}日)?|年[末底初]|截至目前|目前)");
    return pattern;
}

qsizetype periodLength(const QString& text, qsizetype at)
{
    static const QString starts = QStringLiteral("去上今本当前下同全年");
    if (!text.at(at).isDigit() && !isNumeral(text.at(at)) && !starts.contains(text.at(at)))
        return 0;
    static const Expression expression(QStringLiteral("\\G(?:") + year + QStringLiteral("(?:")
                                       + part + u'|' + edge + QStringLiteral(")?(?:\\d{1,2}日)?|")
                                       + part + QStringLiteral("(?:\\d{1,2}日)?|年[末底初])"));
    const auto match = expression.match(text, at);
    return match.hasMatch() ? match.capturedLength() : 0;
}

QString lastPeriod(const QString& words)
{
    static const Expression period(QStringLiteral("(?<![比较是由从上去])") + periodPattern());
    QString last;
    for (auto all = period.globalMatch(words); all.hasNext();)
        last = all.next().captured();
    return last;
}

int yearOf(const QString& period)
{
    static const Expression arabic(QStringLiteral("(\\d{4})(?:年|/)"));
    static const Expression chinese(QStringLiteral("([一二][零〇○一二三四五六七八九]{3})年"));
    if (const auto match = arabic.match(period); match.hasMatch())
        return match.captured(1).toInt();
    int number = 0;
    for (const QChar digit : chinese.match(period).captured(1))
        number = number * 10
            + (digit == u'零' || digit == u'〇' || digit == u'○'
                   ? 0
                   : static_cast<int>(chineseNumber(QStringView(&digit, 1))));
    return number;
}

bool isYearBefore(const QString& base)
{
    static const Expression expression(
        QStringLiteral("^(去年|上年|上一年|同期|同比|同口径|自然口径|可比|按|不变|名义|实际|上年末|"
                       "去年底|上年底|去年末)"));
    return expression.match(base).hasMatch();
}

}
