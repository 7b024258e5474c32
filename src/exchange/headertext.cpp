// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/headertext.h"

#include "core/numbertext.h"
#include "core/unit.h"
#include "exchange/figuretext.h"
#include "exchange/headerwords_p.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace zoneboard {

namespace {

const QRegularExpression& growthWords()
{
    static const QRegularExpression words(
        QStringLiteral(
            "[-_:,、]?(?:按)?(?:(?:比|较)?(?:上年|去年)(?:同期|同月)?|同比|可比价格?|不变价格?|"
            "现价|"
            "名义|实际|累计|年均)*(?:增长率|增长速度|增长|增减率|增减幅度|增减|增速|增幅|升降|同比|"
            "±|"
            "涨跌幅|yoy|growth(?: rate)?|growth_pct)(?:情况|幅度|率|速度)?[±+-]*(?:\\(?%\\)?)?$"),
        QRegularExpression::CaseInsensitiveOption);
    return words;
}

/// Takes a header apart step by step; each step removes what it understood from the text.
class HeaderParser
{
public:
    explicit HeaderParser(const QString& text)
        : m_text(withoutNotes(text))
    {
        m_text.replace(u'\n', u' ');
    }

    HeaderText parse()
    {
        takePrefix();
        takeBrackets();
        takeUnitBehind();
        takeStatus();
        if (!takeRole()) {
            takePeriod();
            takeValueWords();
        }
        m_header.name = m_text.trimmed();
        return m_header;
    }

private:
    void takePrefix()
    {
        static const QRegularExpression numbering(
            QStringLiteral("^(?:[一二三四五六七八九十]{1,3}、|\\([一二三四五六七八九十\\d]{1,3}\\)|"
                           "\\d{1,2}[、.](?!\\d))\\s*"));
        m_text.remove(numbering);
        static const QRegularExpression part(
            QStringLiteral("^(?:其中[:：,、]?|#|\\*|of which:?)\\s*"),
            QRegularExpression::CaseInsensitiveOption);
        const auto match = part.match(m_text);
        if (match.hasMatch()) {
            m_header.partOf = true;
            m_text = m_text.mid(match.capturedLength());
        }
    }

    void takeBrackets()
    {
        static const QRegularExpression bracket(
            QStringLiteral("[(\\[【]([^()\\[\\]【】]*)[)\\]】]"));
        qsizetype from = 0;
        while (true) {
            const auto match = bracket.match(m_text, from);
            if (!match.hasMatch())
                return;
            if (understood(match.captured(1).trimmed()))
                m_text.remove(match.capturedStart(), match.capturedLength());
            else
                from = match.capturedEnd();
        }
    }

    bool understood(QString inside)
    {
        static const QRegularExpression label(QStringLiteral("^(?:计量)?单位\\s*[:：]?\\s*"));
        inside.remove(label);
        if (isUnitText(inside)) {
            m_header.unit = canonicalUnit(inside);
            return true;
        }
        if (const auto status = statusInText(inside); status && inside.size() <= 6) {
            m_header.status = status;
            return true;
        }
        if (inside == u"累计") {
            m_header.cumulative = true;
            return true;
        }
        if (const auto period = periodOfText(inside)) {
            m_header.period = period;
            return true;
        }
        const bool growth = growthWords().match(inside).capturedLength() == inside.size();
        if (growth && !inside.isEmpty()) {
            m_header.role =
                inside.contains(u"百分点") ? ColumnRole::GrowthPoints : ColumnRole::Growth;
            return true;
        }
        return inside.isEmpty() || inside == u"现价" || inside == u"可比价" || inside == u"当年价";
    }

    /// "地区生产总值,亿元", "地区生产总值 亿元", "单位:亿元".
    void takeUnitBehind()
    {
        static const QRegularExpression behind(
            QStringLiteral("(?:^|[\\s,、:/_-])(?:(?:计量)?单位[:：]?)?\\s*([^\\s,、:_]{1,8})$"));
        const auto match = behind.match(m_text);
        if (match.hasMatch() && isUnitText(match.captured(1)) && match.capturedStart() > 0) {
            m_header.unit = canonicalUnit(match.captured(1));
            m_text = m_text.left(match.capturedStart()).trimmed();
        }
    }

    void takeStatus()
    {
        static const QRegularExpression words(
            QStringLiteral("(?:初步核算|预计|快报|年报|预期)(?:数|值|完成)?$"));
        const auto match = words.match(m_text);
        if (match.hasMatch()) {
            m_header.status = statusInText(match.captured());
            m_text = m_text.left(match.capturedStart()).trimmed();
        }
    }

    bool takeRole()
    {
        if (m_header.role != ColumnRole::Value) {
            takePeriod();
            return true;
        }
        if (isIgnoredHeader(m_text)) {
            m_header.role = ColumnRole::Ignored;
            return true;
        }
        const auto growth = growthWords().match(m_text);
        if (growth.hasMatch()) {
            const bool points = m_text.contains(u"百分点") || m_header.unit == u"百分点"
                || m_header.unit == u"个百分点";
            m_header.role = points ? ColumnRole::GrowthPoints : ColumnRole::Growth;
            m_text = m_text.left(growth.capturedStart()).trimmed();
            m_header.unit.clear();
            takePeriod();
            return true;
        }
        return takeShareOrRank();
    }

    bool takeShareOrRank()
    {
        static const QRegularExpression share(
            QStringLiteral("占(?<of>[^占]{0,12}?)的?(?:比重|比例|份额|比|%)+$|(?:比重|份额|share|"
                           "share_pct)%?$"),
            QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression rank(
            QStringLiteral("(?:在?[全本]?[省市区县国]?)(?:位次|排名|排位|名次|rank|ranking)$"),
            QRegularExpression::CaseInsensitiveOption);
        if (const auto match = share.match(m_text); match.hasMatch()) {
            m_header.role = ColumnRole::Share;
            m_header.of = match.captured(QStringLiteral("of"));
            m_text = m_text.left(match.capturedStart()).trimmed();
            takePeriod();
            return true;
        }
        if (const auto match = rank.match(m_text); match.hasMatch()) {
            m_header.role = ColumnRole::Rank;
            m_text = m_text.left(match.capturedStart()).trimmed();
            takePeriod();
            return true;
        }
        return false;
    }

    void takePeriod()
    {
        if (m_header.period)
            return;
        if (const auto whole = periodOfText(m_text)) {
            m_header.period = whole;
            m_text.clear();
        } else if (const auto found = periodInText(m_text)) {
            m_header.period = found->period;
            m_text = found->rest;
        }
    }

    void takeValueWords()
    {
        static const QRegularExpression cumulative(
            QStringLiteral("[-_]?(?:本年|本月|自年初|年初至今|1至本月)?累计(?:值|数|完成)?$"));
        const auto match = cumulative.match(m_text);
        if (match.hasMatch()) {
            m_header.cumulative = true;
            m_text = m_text.left(match.capturedStart());
        }
        if (isValueWord(m_text))
            m_text.clear();
    }

    QString m_text;
    HeaderText m_header;
};

}

HeaderText headerOfText(const QString& text)
{
    return HeaderParser(text).parse();
}

QStringList unitsInText(const QString& text)
{
    static const QRegularExpression label(QStringLiteral("(?:计量)?单位\\s*[:：]\\s*([^()\\s]+)"));
    static const QRegularExpression parts(QStringLiteral("[、,;和]"));
    QStringList units;
    const auto match = label.match(withoutNotes(text));
    const QStringList candidates =
        match.hasMatch() ? match.captured(1).split(parts, Qt::SkipEmptyParts) : QStringList();
    for (const QString& candidate : candidates) {
        if (isUnitText(candidate))
            units.append(canonicalUnit(candidate));
    }
    return units;
}

std::optional<Status> statusInText(const QString& text)
{
    const QString plain = withoutNotes(text).toLower();
    if (const auto status = statusFromCode(plain))
        return status;
    constexpr std::array<std::pair<QStringView, Status>, 12> words {
        {{u"预计", Status::Expected},
         {u"预期", Status::Expected},
         {u"快报", Status::Preliminary},
         {u"初步核算", Status::Preliminary},
         {u"初步数", Status::Preliminary},
         {u"年报", Status::Final},
         {u"最终", Status::Final},
         {u"终审", Status::Final},
         {u"实际", Status::Actual},
         {u"estimate", Status::Expected},
         {u"provisional", Status::Preliminary},
         {u"final", Status::Final}}};
    for (const auto& [word, status] : words) {
        if (plain.contains(word))
            return status;
    }
    return std::nullopt;
}

}
