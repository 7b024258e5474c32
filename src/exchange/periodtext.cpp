// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/figuretext.h"
#include "exchange/headertext.h"

#include <QRegularExpression>

#include <array>

namespace zoneboard {

namespace {

/// How a period is written; groups named year, month (the last one) or half, quarter say what it
/// is.
struct PeriodForm
{
    QRegularExpression pattern;
    bool single; ///< names one month or quarter, not all up to it
};

const QList<PeriodForm>& forms()
{
    static const QString year =
        QStringLiteral("(?:(?<year>(?:19|20)\\d{2})(?:年度?|[-./]?(?=\\D)))");
    static const QString month = QStringLiteral("(?<month>1[0-2]|0?[1-9])");
    static const QString dash = QStringLiteral("[-—–―~～至到]+");
    static const QList<PeriodForm> list {
        {QRegularExpression(year + QStringLiteral("?0?1月?份?") + dash + month
                            + QStringLiteral("月份?(?:累计)?")),
         false},
        {QRegularExpression(year
                            + QStringLiteral("?(?<half>上半年|前三季度|前3季度|1[-—–~至]3季度|"
                                             "第?[一1]季度|全年|H1|Q1)(?:累计)?")),
         false},
        {QRegularExpression(year
                            + QStringLiteral("?(?<half>第?[二2]季度|第?[三3]季度|第?[四4]季度)")),
         true},
        {QRegularExpression(QStringLiteral("(?<year>(?:19|20)\\d{2})[-./](?<month>1[0-2]|0?[1-9])"
                                           "(?:[-./]\\d{1,2})?(?!\\d)")),
         false},
        {QRegularExpression(
             QStringLiteral("(?<year>(?:19|20)\\d{2})(?<month>0[1-9]|1[0-2])(?!\\d)")),
         false},
        {QRegularExpression(QStringLiteral("(?<year>(?:19|20)\\d{2})年") + month
                            + QStringLiteral("月份?[末底]")),
         false},
        {QRegularExpression(QStringLiteral("(?<year>(?:19|20)\\d{2})年") + month
                            + QStringLiteral("月份?")),
         true},
        {QRegularExpression(QStringLiteral("(?<year>(?:19|20)\\d{2})(?:年度?(?:全年)?)?[末底]?")),
         false},
        {QRegularExpression(month + QStringLiteral("月份?")), true},
    };
    return list;
}

int monthsOfWords(const QString& words)
{
    if (words.contains(u"上半年") || words == u"H1" || words.contains(u"二")
        || words.contains(u"2季"))
        return 6;
    if (words.contains(u"前") || words.contains(u"三") || words.contains(u"3季"))
        return 9;
    if (words.contains(u"一") || words.contains(u"1季") || words == u"Q1")
        return 3;
    return 12;
}

PeriodText periodOf(const QRegularExpressionMatch& match, bool single)
{
    PeriodText period;
    period.year = match.captured(QStringLiteral("year")).toInt();
    const QString month = match.captured(QStringLiteral("month"));
    const QString words = match.captured(QStringLiteral("half"));
    if (!month.isEmpty())
        period.months = month.toInt();
    else if (!words.isEmpty())
        period.months = monthsOfWords(words);
    // January alone is all of the year so far.
    period.singleMonth = single && period.months != 1;
    return period;
}

QString prepared(const QString& text)
{
    QString result = withoutNotes(text);
    result.remove(u' ');
    return result;
}

/// 1993-2017 names no period, only a span of them.
bool isSpanOfYears(const QString& text, qsizetype from, qsizetype to)
{
    static const QRegularExpression yearBehind(
        QStringLiteral("^[-—–―~至到]+(?:19|20)\\d{2}(?!\\d)"));
    static const QRegularExpression yearBefore(QStringLiteral("(?:19|20)\\d{2}年?[-—–―~至到]+$"));
    return yearBehind.match(text.mid(to)).hasMatch()
        || yearBefore.match(text.left(from)).hasMatch();
}

bool touchesDigits(const QString& text, qsizetype from, qsizetype to)
{
    return (from > 0 && text.at(from - 1).isDigit()) || (to < text.size() && text.at(to).isDigit());
}

}

std::optional<PeriodText> periodOfText(const QString& text)
{
    const QString whole = prepared(text);
    if (whole.isEmpty() || whole.size() > 20)
        return std::nullopt;
    static const QStringList before {QStringLiteral("上年同期"), QStringLiteral("去年同期"),
                                     QStringLiteral("同期"),     QStringLiteral("上年"),
                                     QStringLiteral("去年"),     QStringLiteral("上年同期数")};
    if (before.contains(whole))
        return PeriodText {0, 0, false, true};
    if (whole == u"全年" || whole == u"本年")
        return PeriodText {};
    for (const PeriodForm& form : forms()) {
        const auto match = form.pattern.match(whole, 0, QRegularExpression::NormalMatch,
                                              QRegularExpression::AnchorAtOffsetMatchOption);
        if (match.hasMatch() && match.capturedLength() == whole.size())
            return periodOf(match, form.single);
    }
    return std::nullopt;
}

std::optional<FoundPeriod> periodInText(const QString& text)
{
    const QString whole = prepared(text);
    for (const PeriodForm& form : forms()) {
        auto matches = form.pattern.globalMatch(whole);
        while (matches.hasNext()) {
            const auto match = matches.next();
            const qsizetype from = match.capturedStart();
            const qsizetype to = match.capturedEnd();
            const bool bareNumber = match.capturedLength() < 5 && !match.captured().contains(u'年')
                && !match.captured().contains(u'月');
            if (bareNumber || touchesDigits(whole, from, to) || isSpanOfYears(whole, from, to))
                continue;
            return FoundPeriod {periodOf(match, form.single), whole.left(from) + whole.mid(to)};
        }
    }
    return std::nullopt;
}

}
